package dev.tariffc.compiler.law;

import dev.tariffc.compiler.law.LawOutline.Passage;
import dev.tariffc.compiler.law.LawOutline.Said;
import dev.tariffc.compiler.law.LawOutline.Text;
import dev.tariffc.compiler.problem.LawProblem.FigureNotAsInLaw;
import dev.tariffc.compiler.problem.LawProblem.FigureNotInLaw;
import dev.tariffc.compiler.problem.LawProblem.FigureNotInRule;
import dev.tariffc.compiler.problem.Problems;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whether a passage's sentences and its legal texts have the same figures. */
final class FigureComparison {

    /** So many figures of one text may be meant by a figure that it does not have. */
    private static final int MOST_UNSAID = 100;

    private final Passage passage;
    private final List<Passage> section;
    private final FigureIndex known;
    private final Reach reach;
    private final Problems problems;

    private final FigureIndex ofSection = new FigureIndex();
    private final List<Figure> unsaid = new ArrayList<>();
    private final Set<Figure.Kind> kinds = EnumSet.noneOf(Figure.Kind.class);

    FigureComparison(Passage passage, List<Passage> section, FigureIndex known, Reach reach, Problems problems) {
        this.passage = passage;
        this.section = section;
        this.known = known;
        this.reach = reach;
        this.problems = problems;
        for (Passage each : section) {
            each.texts().forEach(text -> ofSection.addAll(text.remarks().figures()));
        }
        for (Text text : passage.texts()) {
            text.remarks().figures().stream()
                    .filter(figure -> !figure.goesWithoutSaying())
                    .forEach(figure -> kinds.add(figure.kind()));
        }
    }

    /** A figure of a sentence that is not in the section's law. */
    private record Strange(Rule rule, Figure figure) {}

    void compare() {
        List<Figure> missed = missed();
        for (Strange strange : strange()) {
            Optional<Figure> instead = inItsPlace(strange.figure(), missed);
            boolean free = known.has(strange.figure()) || strange.rule().isBoundOfFact(strange.figure());
            if (instead.isPresent() && (!free || missed.contains(instead.get()))) {
                missed.remove(instead.get());
                unsaid.remove(instead.get());
                problems.report(new FigureNotAsInLaw(
                        strange.figure().span(),
                        words(strange.figure()),
                        words(instead.get()),
                        List.of(instead.get().span())));
            } else if (!free) {
                problems.report(new FigureNotInLaw(
                        strange.figure().span(),
                        words(strange.figure()),
                        List.of(passage.lastText().span())));
            }
        }
        Rule rule = passage.sentences().stream()
                .map(Said::rule)
                .filter(Rule::isCompared)
                .findFirst()
                .orElseThrow();
        missed.forEach(
                figure -> problems.report(new FigureNotInRule(figure.span(), words(figure), List.of(rule.place()))));
    }

    /** A figure of the law of that kind which no sentence has: one that a rule is likely to need, or else any. */
    private Optional<Figure> inItsPlace(Figure figure, List<Figure> missed) {
        return Stream.concat(missed.stream(), unsaid.stream())
                .filter(other -> other.kind() == figure.kind())
                .findFirst();
    }

    private String words(Figure figure) {
        return LawOutline.words(problems.source(), figure.span());
    }

    /** The figures of the sentences that the section's law does not have, where it could have them. */
    private List<Strange> strange() {
        List<Strange> strange = new ArrayList<>();
        for (Said said : passage.sentences()) {
            if (said.rule().isCompared()) {
                FigureIndex readings = new FigureIndex();
                said.readings().forEach(reading -> readings.addAll(reading.figures()));
                said.rule().remarks().figures().stream()
                        .filter(figure -> isSaid(figure) && !figure.goesWithoutSaying() && !figure.isAside())
                        .filter(figure -> !ofSection.has(figure) && !readings.has(figure))
                        .forEach(figure -> strange.add(new Strange(said.rule(), figure)));
            }
        }
        return strange;
    }

    /** Whether the texts have figures to compare with: any sizes for a size, years for a year, days for a day. */
    private boolean isSaid(Figure figure) {
        return switch (figure.kind()) {
            case YEAR, DATE -> kinds.contains(figure.kind());
            case MONEY, SHARE, COUNT ->
                kinds.contains(Figure.Kind.MONEY)
                        || kinds.contains(Figure.Kind.SHARE)
                        || kinds.contains(Figure.Kind.COUNT);
        };
    }

    /** The figures of the law that a rule is likely to need and that none has. */
    private List<Figure> missed() {
        FigureIndex here = new FigureIndex();
        FigureIndex readings = new FigureIndex();
        for (Said said : passage.sentences()) {
            here.addAll(said.rule().figures().toList());
            said.readings().forEach(reading -> readings.addAll(reading.figures()));
        }
        FigureIndex reached = null;
        List<Figure> missed = new ArrayList<>();
        for (int i = 0; i < passage.texts().size(); i++) {
            Text text = passage.texts().get(i);
            text.remarks().figures().stream()
                    .filter(figure -> !figure.goesWithoutSaying() && !figure.inPassing() && !here.has(figure))
                    .limit(MOST_UNSAID)
                    .forEach(unsaid::add);
            List<Figure> open = text.remarks().figures().stream()
                    .filter(Figure::isToCompute)
                    .filter(figure -> !here.has(figure) && !readings.has(figure))
                    .toList();
            boolean last = i == passage.texts().size() - 1;
            if (!open.isEmpty()) {
                reached = reached == null ? reached() : reached;
                if (last || isEncoded(text, reached)) {
                    open.stream().filter(Predicate.not(reached::has)).forEach(missed::add);
                }
            }
        }
        return missed;
    }

    /** Whether the sentences take something from a text that does not stand directly before them. */
    private static boolean isEncoded(Text text, FigureIndex reached) {
        return text.remarks().figures().stream().anyMatch(figure -> figure.isToCompute() && reached.has(figure));
    }

    private FigureIndex reached() {
        return reach.from(section.stream()
                .flatMap(each -> each.sentences().stream())
                .map(Said::rule)
                .filter(Rule::isCompared)
                .toList());
    }
}

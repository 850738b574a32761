package dev.tariffc.compiler.analysis.names;

import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.TimeProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.compiler.syntax.Tariff;
import dev.tariffc.runtime.calculation.InForce;
import dev.tariffc.runtime.calculation.PartlyInForce;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When a tariff is in force.
 *
 * @param inForce what it comes to when a tariff is assessed
 */
public record Force(InForce inForce) {

    /** No tariff of this kind is older, and dates are never later than its counterpart. */
    public static final LocalDate EARLIEST = LocalDate.of(Period.FIRST_YEAR, 1, 1);

    public static final LocalDate LATEST = LocalDate.of(Period.LAST_YEAR, 12, 31);

    public static Force bind(Sentences sentences, Tariff tariff, Problems problems) {
        List<Sentence.InForce> said =
                sentences.inForce().stream().map(Outline.Entry::sentence).toList();
        if (said.isEmpty()) {
            problems.report(new TimeProblem.NotSaidWhenInForce(tariff.title().span()));
            return new Force(InForce.once(EARLIEST, Optional.empty()));
        }
        for (Sentence.InForce again : said.subList(1, said.size())) {
            problems.report(new TimeProblem.InForceSaidTwice(
                    again.span(), List.<Span>of(said.get(0).span())));
        }
        List<Sentence.InForce.Stretch> written = said.get(0).stretches().stream()
                .sorted(Comparator.comparing(Sentence.InForce.Stretch::from))
                .toList();
        List<InForce.Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            Sentence.InForce.Stretch stretch = written.get(i);
            Optional<LocalDate> to = end(stretch, said.get(0).span(), problems);
            if (i > 0 && reaches(written.get(i - 1), stretch)) {
                problems.report(new TimeProblem.InForceTwiceAtOnce(
                        stretch.span(),
                        new Phrase.Day(stretch.from()),
                        List.of(written.get(i - 1).span())));
            } else if (i > 0 && follows(stretches.get(stretches.size() - 1), stretch)) {
                stretches.set(
                        stretches.size() - 1,
                        new InForce.Stretch(stretches.get(stretches.size() - 1).from(), to));
            } else {
                stretches.add(new InForce.Stretch(stretch.from(), to));
            }
        }
        return new Force(new InForce(stretches));
    }

    /** The last day; none, and told, where it comes before the first. */
    private static Optional<LocalDate> end(Sentence.InForce.Stretch stretch, Span span, Problems problems) {
        Optional<LocalDate> before = stretch.to().filter(to -> to.isBefore(stretch.from()));
        before.ifPresent(to -> problems.report(
                new TimeProblem.EndsBeforeItBegins(span, new Phrase.Day(stretch.from()), new Phrase.Day(to))));
        return before.isPresent() ? Optional.empty() : stretch.to();
    }

    /** Whether one stretch still runs when the next begins. */
    private static boolean reaches(Sentence.InForce.Stretch before, Sentence.InForce.Stretch next) {
        return before.to().filter(to -> to.isBefore(next.from())).isEmpty();
    }

    /** Whether a stretch begins on the day after another. */
    private static boolean follows(InForce.Stretch before, Sentence.InForce.Stretch next) {
        return before.to().filter(to -> to.plusDays(1).equals(next.from())).isPresent();
    }

    /** Tells where the tariff begins or ends within a period that is paid, and nothing says how that is paid. */
    public void checkPeriods(Sentences sentences, Cycles cycles, Problems problems) {
        boolean said = !sentences.partlyPaid().isEmpty()
                || sentences.inForce().stream()
                        .anyMatch(each -> !each.readings().isEmpty());
        if (said || sentences.inForce().isEmpty()) {
            return;
        }
        Span span = sentences.inForce().get(0).sentence().span();
        for (InForce.Stretch stretch : inForce.stretches()) {
            LocalDate from = stretch.from();
            cycles.around(from)
                    .forEach(period -> problems.report(
                            new TimeProblem.BeginsWithin(span, new Phrase.Day(from), new Phrase.The(period.kind()))));
            stretch.to()
                    .filter(LATEST::isAfter)
                    .ifPresent(last -> cycles.around(last.plusDays(1))
                            .forEach(period -> problems.report(new TimeProblem.EndsWithin(
                                    span, new Phrase.Day(last), new Phrase.The(period.kind())))));
        }
    }

    /** How a period is paid in which the tariff begins or ends; none where no sentence says it. */
    public static Optional<PartlyInForce> partly(Sentences sentences) {
        return sentences.partlyPaid().stream().findFirst().map(said -> switch (said.sentence()
                .paid()) {
            case OF_DAYS -> PartlyInForce.IN_PROPORTION;
            case WHOLE -> PartlyInForce.IN_FULL;
            case NOTHING -> PartlyInForce.NOT_AT_ALL;
        });
    }

    /** The kinds of paid periods in which it begins or ends, of those that are paid nevertheless. */
    public Set<Period.Kind> cut(Cycles cycles, Optional<PartlyInForce> partly) {
        if (partly.filter(PartlyInForce.NOT_AT_ALL::equals).isPresent()) {
            return Set.of();
        }
        Stream<LocalDate> begins =
                partly.isPresent() ? inForce.stretches().stream().map(InForce.Stretch::from) : Stream.of();
        Stream<LocalDate> ended = inForce.stretches().stream()
                .flatMap(stretch -> stretch.to().filter(LATEST::isAfter).stream())
                .map(last -> last.plusDays(1));
        return Stream.concat(begins, ended)
                .flatMap(day -> cycles.around(day).stream())
                .map(Period::kind)
                .collect(Collectors.toSet());
    }

    public LocalDate from() {
        return inForce.from();
    }

    public LocalDate last() {
        return inForce.to().orElse(LATEST);
    }

    /** The first day of each stretch. */
    public List<LocalDate> firsts() {
        return inForce.stretches().stream().map(InForce.Stretch::from).toList();
    }

    /** The first day in force that is no earlier than a day; none where there is none. */
    public Optional<LocalDate> next(LocalDate day) {
        return inForce.next(day);
    }
}

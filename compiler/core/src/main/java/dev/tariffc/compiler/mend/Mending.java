package dev.tariffc.compiler.mend;

import dev.tariffc.compiler.parser.mend.Correction;
import dev.tariffc.compiler.parser.mend.Corrections;
import dev.tariffc.compiler.parser.mend.Edit;
import dev.tariffc.compiler.problem.ExampleProblem.ExampleValueOfOtherKind;
import dev.tariffc.compiler.problem.Problem;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem.RowOfOtherLength;
import dev.tariffc.compiler.problem.Severity;
import dev.tariffc.compiler.problem.SyntaxProblem.MissingStop;
import dev.tariffc.compiler.problem.TypeProblem.DifferentUnits;
import dev.tariffc.compiler.problem.TypeProblem.RateWithoutSign;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.compiler.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the slips that explain what is wrong with a tariff: edits after which the sentences can be read, each tried on the
 * whole tariff. One slip is told as one, with the words that were tried; what goes away with it is not told beside it.
 */
public final class Mending {

    /** What a sign of a figure may mend. */
    private static final Set<Class<? extends Problem>> OF_FIGURES =
            Set.of(DifferentUnits.class, RateWithoutSign.class, ExampleValueOfOtherKind.class, RowOfOtherLength.class);

    /** So many slips are mended, and so many sentences looked at for each. */
    private static final int MOST_SLIPS = 6;

    private static final int MOST_SENTENCES = 5;

    /** So many trials of the whole are made, and so many characters read in them. */
    private static final int MOST_TRIED = 40;

    private static final int MOST_READ = 600_000;

    private final SourceFile source;
    private final Function<SourceFile, Problems> check;
    private int tried;
    private int read;

    private Mending(SourceFile source, Function<SourceFile, Problems> check) {
        this.source = source;
        this.check = check;
    }

    /**
     * The problems, with slips for those that they explain.
     *
     * @param check what is wrong with a text
     */
    public static Problems mend(Problems problems, Function<SourceFile, Problems> check) {
        boolean onlyStops = errors(problems).stream().allMatch(MissingStop.class::isInstance);
        return problems.isFull() || onlyStops ? problems : new Mending(problems.source(), check).mend(problems);
    }

    /** What was mended so far, with the text and what is still wrong with it. */
    private record State(Correction correction, SourceFile source, Problems problems, List<Problem> told) {
        int errors() {
            return Mending.errors(problems).size();
        }
    }

    private Problems mend(Problems problems) {
        State state = new State(new Correction(List.of()), source, problems, List.of());
        for (int slip = 0; slip < MOST_SLIPS && state.errors() > 0; slip++) {
            Optional<State> next = further(state);
            if (next.isEmpty()) {
                break;
            }
            state = next.get();
        }
        return state.told().isEmpty() ? problems : told(problems, state);
    }

    /** One slip more. */
    private Optional<State> further(State state) {
        State best = null;
        for (Corrections.Mended mended : candidates(state)) {
            Optional<State> found = best(state, mended);
            if (found.isPresent() && (best == null || found.get().errors() < best.errors())) {
                best = found.get();
            }
            if (best != null && best.errors() == 0) {
                break;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Where something cannot be read, that is mended first; what is wrong with its units may come of it. */
    private static List<Corrections.Mended> candidates(State state) {
        List<Problem> errors = errors(state.problems());
        List<Span> unread =
                errors.stream().filter(Problem::isOfReading).map(Problem::span).toList();
        List<Corrections.Mended> candidates = new ArrayList<>(Corrections.of(state.source(), unread, MOST_SENTENCES));
        errors.stream()
                .filter(problem -> OF_FIGURES.contains(problem.getClass()))
                .limit(MOST_SENTENCES)
                .forEach(problem -> candidates.addAll(Corrections.ofFigures(state.source(), problem.span())));
        return candidates;
    }

    /** The likeliest correction of some sentences that leaves least wrong, told with others that do as well. */
    private Optional<State> best(State state, Corrections.Mended mended) {
        List<Correction> good = new ArrayList<>();
        State best = null;
        for (Correction correction : mended.corrections()) {
            if (best != null && correction.cost() > good.get(0).cost() + Alternatives.AS_LIKELY) {
                break;
            }
            Optional<State> tried = tried(state, mended.sentences(), correction);
            if (tried.isEmpty()) {
                continue;
            }
            if (best == null || tried.get().errors() < best.errors()) {
                best = tried.get();
                good.clear();
            }
            if (tried.get().errors() == best.errors()) {
                good.add(correction);
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        List<Problem> told = new ArrayList<>(state.told());
        told.addAll(Alternatives.tell(
                good,
                errors(state.problems()),
                state.source(),
                place -> state.correction().before(place),
                source));
        return Optional.of(new State(best.correction(), best.source(), best.problems(), told));
    }

    /** The tariff with the correction, where less is wrong with it and nothing with the sentences. */
    private Optional<State> tried(State state, Span sentences, Correction correction) {
        if (tried > MOST_TRIED || read > MOST_READ) {
            return Optional.empty();
        }
        Optional<Correction> all = all(state.correction(), correction);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        SourceFile edited = state.source().with(correction.apply(state.source().text()));
        tried++;
        read += edited.text().length();
        Problems problems = check.apply(edited);
        int growth = edited.text().length() - state.source().text().length();
        Span now = new Span(sentences.start(), sentences.end() + growth);
        boolean sound = errors(problems).stream().noneMatch(problem -> isWithin(problem.span(), now));
        return sound && isBetter(errors(problems), errors(state.problems()))
                ? Optional.of(new State(all.get(), edited, problems, List.of()))
                : Optional.empty();
    }

    private static Optional<Correction> all(Correction before, Correction further) {
        Correction all = before;
        for (int i = further.edits().size() - 1; i >= 0; i--) {
            List<Correction> joined = all.and(further.edits().get(i));
            if (joined.isEmpty()) {
                return Optional.empty();
            }
            all = joined.get(0);
        }
        return Optional.of(all);
    }

    /** Sentences that can be read for the first time may show what could not be seen before; reading comes first. */
    private static boolean isBetter(List<Problem> now, List<Problem> before) {
        long unread = before.stream().filter(Problem::isOfReading).count();
        long stillUnread = now.stream().filter(Problem::isOfReading).count();
        return unread > 0 ? stillUnread < unread : now.size() < before.size();
    }

    private static boolean isWithin(Span part, Span whole) {
        return part.start() >= whole.start() && part.end() <= whole.end();
    }

    private static List<Problem> errors(Problems problems) {
        return problems.list().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    /** The slips, and of the rest what is wrong still. */
    private static Problems told(Problems problems, State state) {
        Set<Object> still = new HashSet<>();
        for (Problem problem : errors(state.problems())) {
            still.add(List.of(
                    problem.getClass(), state.correction().before(problem.span().start())));
        }
        List<Problem> told = new ArrayList<>(state.told());
        errors(problems).stream()
                .filter(problem -> still.contains(
                        List.of(problem.getClass(), problem.span().start())))
                .filter(problem -> state.correction().edits().stream().noneMatch(edit -> touches(edit, problem.span())))
                .forEach(told::add);
        return problems.retold(told);
    }

    private static boolean touches(Edit edit, Span span) {
        return edit.span().start() <= span.end() && span.start() <= edit.span().end();
    }
}

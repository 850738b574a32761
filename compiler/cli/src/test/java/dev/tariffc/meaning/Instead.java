package dev.tariffc.meaning;

import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.syntax.Condition;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Limit;
import dev.tariffc.compiler.syntax.Parts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * {@code A, or B if a is not available, or C if b is not available}: what stands instead of a value, in the order written. A
 * case belongs to an earlier one that alone needs the figure of which it says that it is not available, or that lacks nothing
 * but what it names, too.
 */
final class Instead {

    private final Meaning meaning;
    private final List<Case> cases = new ArrayList<>();

    /** @param value what they stand instead of, as written */
    Instead(Meaning meaning, Object value, List<Limit.OrIf> written) {
        this.meaning = meaning;
        written.forEach(each -> place(new Case(each, new ArrayList<>()), value, cases));
    }

    /** @param within what stands instead of it in turn */
    private record Case(Limit.OrIf written, List<Case> within) {

        /** What it says is not available, if it says nothing else. */
        Set<Figure> asked() {
            Condition condition = written.condition();
            boolean only = isOfAvailability(condition);
            return only ? figures(Parts.all(condition, Condition.Available.class)) : Set.of();
        }

        /** What is not available wherever it holds. */
        Set<Figure> lacking() {
            return lacking(written.condition());
        }

        private static Set<Figure> lacking(Condition condition) {
            if (condition instanceof Condition.And all) {
                Set<Figure> lacking = new HashSet<>();
                all.all().forEach(each -> lacking.addAll(lacking(each)));
                return lacking;
            } else if (condition instanceof Condition.Limb limb) {
                return lacking(limb.condition());
            }
            return condition instanceof Condition.Available available && !available.available()
                    ? figures(List.of(available))
                    : Set.of();
        }

        private static boolean isOfAvailability(Condition condition) {
            if (condition instanceof Condition.And all) {
                return all.all().stream().allMatch(Case::isOfAvailability);
            } else if (condition instanceof Condition.Or any) {
                return any.any().stream().allMatch(Case::isOfAvailability);
            } else if (condition instanceof Condition.Limb limb) {
                return isOfAvailability(limb.condition());
            }
            return condition instanceof Condition.Available;
        }

        private static Set<Figure> figures(List<Condition.Available> all) {
            Set<Figure> figures = new HashSet<>();
            all.forEach(each -> figures.add(Figure.of(each.what())));
            return figures;
        }
    }

    /** A figure of some period, both as written. */
    private record Figure(Key name, String period) {

        private static final Pattern SPAN = Pattern.compile("Span\\[[^]]*]");

        static Figure of(Expression.Reference reference) {
            String when = List.of(reference.in(), reference.on()).toString();
            return new Figure(reference.name().key(), SPAN.matcher(when).replaceAll(""));
        }
    }

    private void place(Case placed, Object before, List<Case> among) {
        Optional<Case> earlier = among.stream()
                .filter(each -> !each.lacking().isEmpty() && each.lacking().equals(each.asked()))
                .filter(each -> placed.lacking().containsAll(each.lacking()))
                .findFirst()
                .or(() -> needs(before, placed.asked())
                        ? Optional.empty()
                        : among.stream()
                                .filter(each -> needs(each, placed.asked()))
                                .reduce((one, later) -> later));
        earlier.ifPresentOrElse(each -> place(placed, each.written().value(), each.within()), () -> among.add(placed));
    }

    private boolean needs(Object written, Set<Figure> asked) {
        Set<Figure> rests = new HashSet<>();
        if (written instanceof Case each) {
            rests(each.written().value(), rests);
            each.within().forEach(inner -> rests(inner.written(), rests));
        } else {
            rests(written, rests);
        }
        return !Collections.disjoint(rests, asked);
    }

    /** All that it rests on, also through what is defined. */
    private void rests(Object written, Set<Figure> rests) {
        for (Expression.Reference each : Parts.all(written, Expression.Reference.class)) {
            if (rests.add(Figure.of(each))
                    && meaning.declared.isDefined(each.name().key())) {
                meaning.definitions(each.name().key())
                        .forEach(defined -> rests(defined.sentence().body(), rests));
            }
        }
    }

    Answer<Value> of(Supplier<Answer<Value>> otherwise, At at) {
        return of(cases, otherwise, at);
    }

    private Answer<Value> of(List<Case> among, Supplier<Answer<Value>> otherwise, At at) {
        Set<Refusal> undecided = new LinkedHashSet<>();
        for (Case each : among) {
            Answer<Boolean> holds = meaning.truths.holds(each.written().condition(), at);
            Supplier<Answer<Value>> other = () ->
                    of(each.within(), () -> meaning.numbers.value(each.written().value(), at), at);
            if (holds.is(true) && undecided.isEmpty()) {
                return other.get();
            } else if (!holds.is(false)) {
                undecided.addAll(holds.refusals());
                undecided.addAll(other.get().refusalsOfFacts());
            }
        }
        Answer<Value> plain = otherwise.get();
        if (undecided.isEmpty()) {
            return plain;
        }
        undecided.addAll(plain.refusalsOfFacts());
        return Answer.refused(undecided);
    }
}

package dev.tariffc.compiler.analysis.cases;

import dev.tariffc.compiler.analysis.names.Force;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.DayTerm;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.WordTerm;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.runtime.number.Rational;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What varies in conditions: every yes-or-no, choice, availability, comparison and span of dates is a variable with finitely
 * many values.
 */
final class Variables {

    private final List<Variable<?>> all = new ArrayList<>();
    private final Map<ConditionTerm, Variable<Boolean>> flags = new LinkedHashMap<>();
    private final Map<Pair, Variable<Integer>> signs = new LinkedHashMap<>();
    private final Map<WordTerm, Variable<String>> choices = new LinkedHashMap<>();
    private final Map<NumberTerm, Variable<Rational>> numbers = new LinkedHashMap<>();
    private final Map<DayTerm, Variable<LocalDate>> days = new LinkedHashMap<>();
    private final Optional<Variable<LocalDate>> rateDate;
    private final Optional<Variable<LocalDate>> knownOn;

    /** Two numbers that are compared with each other. */
    private record Pair(NumberTerm left, NumberTerm right) {
        Pair turned() {
            return new Pair(/* left= */ right, /* right= */ left);
        }
    }

    Variables(List<ConditionTerm> conditions, Extents extents, Force force) {
        Collector collector = new Collector(force);
        conditions.forEach(condition -> condition.accept(collector));
        collector.limits.forEach((number, limits) -> numbers.put(
                number,
                add(Samples.of(extents.of(number), limits), value -> new Phrase.Amounts(Labels.of(number), value))));
        collector.around.forEach((day, around) ->
                days.put(day, add(List.copyOf(around), value -> new Phrase.FallsOn(Labels.of(day), value))));
        rateDate = dates(collector.dates, Phrase.On::new);
        knownOn = dates(collector.known, Variables::knownOn);
    }

    private <V> Variable<V> add(List<V> values, Function<V, Phrase> words) {
        Variable<V> variable = new Variable<>(values, words);
        all.add(variable);
        return variable;
    }

    private Optional<Variable<LocalDate>> dates(SortedSet<LocalDate> dates, Function<LocalDate, Phrase> words) {
        return dates.isEmpty() ? Optional.empty() : Optional.of(add(List.copyOf(dates), words));
    }

    private static Phrase knownOn(LocalDate date) {
        return date.equals(LocalDate.MIN) ? new Phrase.AsFirstKnown() : new Phrase.AsKnownOn(date);
    }

    List<Variable<?>> all() {
        return all;
    }

    Variable<Boolean> flag(ConditionTerm condition) {
        return Objects.requireNonNull(flags.get(condition));
    }

    Variable<Rational> number(NumberTerm number) {
        return Objects.requireNonNull(numbers.get(number));
    }

    Variable<String> choice(WordTerm choice) {
        return Objects.requireNonNull(choices.get(choice));
    }

    Variable<LocalDate> day(DayTerm day) {
        return Objects.requireNonNull(days.get(day));
    }

    Variable<LocalDate> rateDate() {
        return rateDate.orElseThrow();
    }

    Variable<LocalDate> knownOn() {
        return knownOn.orElseThrow();
    }

    /** How two numbers compare, whichever of them was named first elsewhere. */
    int sign(ConditionTerm.Compare compare) {
        Pair pair = new Pair(compare.left(), compare.right());
        Variable<Integer> variable = signs.get(pair);
        return variable != null
                ? variable.value()
                : -Objects.requireNonNull(signs.get(pair.turned())).value();
    }

    /** Collects the variables of conditions, and the limits that divide those which need them all. */
    private final class Collector implements ConditionTerm.Visitor<Void> {

        private final Force force;
        private final Map<NumberTerm, SortedSet<Rational>> limits = new LinkedHashMap<>();
        private final Map<DayTerm, SortedSet<LocalDate>> around = new LinkedHashMap<>();
        private final SortedSet<LocalDate> dates = new TreeSet<>();
        private final SortedSet<LocalDate> known = new TreeSet<>();

        Collector(Force force) {
            this.force = force;
        }

        private Void flag(ConditionTerm term) {
            flags.computeIfAbsent(
                    term,
                    flag -> Variables.this.add(
                            List.of(false, true), value -> new Phrase.Holds(Labels.of(flag), value)));
            return null;
        }

        @Override
        public Void visit(ConditionTerm.OfFact term) {
            return flag(term);
        }

        @Override
        public Void visit(ConditionTerm.OfRule term) {
            return flag(term);
        }

        @Override
        public Void visit(ConditionTerm.Available term) {
            return flag(term);
        }

        /** What is said of each part of a period makes no case by itself. */
        @Override
        public Void visit(ConditionTerm.AnyOfParts term) {
            return flag(term);
        }

        @Override
        public Void visit(ConditionTerm.Junction term) {
            term.limbs().forEach(limb -> limb.accept(this));
            return null;
        }

        @Override
        public Void visit(ConditionTerm.Not term) {
            return term.condition().accept(this);
        }

        @Override
        public Void visit(ConditionTerm.Compare term) {
            Pair pair = new Pair(term.left(), term.right());
            if (term.right().asConstant().isPresent()) {
                limits.computeIfAbsent(term.left(), number -> new TreeSet<>())
                        .add(term.right().asConstant().get().value());
            } else if (!signs.containsKey(pair.turned())) {
                signs.computeIfAbsent(
                        pair,
                        signed -> Variables.this.add(
                                List.of(-1, 0, 1),
                                sign -> new Phrase.Comparison(
                                        Labels.of(signed.left()), sign, Labels.of(signed.right()))));
            }
            return null;
        }

        @Override
        public Void visit(ConditionTerm.SameChoice term) {
            choices.computeIfAbsent(
                    term.choice(),
                    choice ->
                            Variables.this.add(values(choice), value -> new Phrase.IsChosen(Labels.of(choice), value)));
            return null;
        }

        private static List<String> values(WordTerm choice) {
            return choice.asRead()
                    .map(read -> read.fact().domain().choices())
                    .orElseThrow(() -> new IllegalStateException("no choice is known by another name: " + choice));
        }

        @Override
        public Void visit(ConditionTerm.RateDateWithin term) {
            dates.add(force.from());
            between(term.from());
            if (term.to().isBefore(Force.LATEST)) {
                between(term.to().plusDays(1));
            }
            return null;
        }

        private void between(LocalDate date) {
            if (!date.isBefore(force.from()) && !date.isAfter(force.last())) {
                dates.add(date);
            }
        }

        @Override
        public Void visit(ConditionTerm.KnownWithin term) {
            known.addAll(List.of(LocalDate.MIN, term.from(), term.until()));
            known.remove(LocalDate.MAX);
            return null;
        }

        @Override
        public Void visit(ConditionTerm.CompareDays term) {
            if (term.right().asFixed().isEmpty()) {
                return flag(term);
            }
            LocalDate fixed = term.right().asFixed().get();
            around.computeIfAbsent(term.left(), day -> new TreeSet<>())
                    .addAll(List.of(fixed.minusDays(1), fixed, fixed.plusDays(1)));
            return null;
        }
    }
}

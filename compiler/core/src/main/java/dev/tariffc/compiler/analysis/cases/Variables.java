package dev.tariffc.compiler.analysis.cases;

import dev.tariffc.compiler.analysis.names.Force;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.DayTerm;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.Unit;
import dev.tariffc.compiler.model.WordTerm;
import dev.tariffc.compiler.problem.Circumstance;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Rational;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What varies in conditions: every yes-or-no, choice, availability, comparison and span of dates is a variable with finitely
 * many values.
 */
final class Variables {

    private final Meanings meanings;
    private final Map<NumberTerm, SortedSet<Rational>> limits;
    private final List<Variable<?>> all = new ArrayList<>();
    private final Map<ConditionTerm, Variable<Boolean>> flags = new LinkedHashMap<>();
    private final Map<Pair, Variable<Integer>> signs = new LinkedHashMap<>();
    private final Map<WordTerm, Variable<String>> choices = new LinkedHashMap<>();
    private final Map<NumberTerm, Variable<Rational>> numbers = new LinkedHashMap<>();
    private final DayOrders dayOrders = new DayOrders();
    private final List<Variable<?>> told;
    private final Orders orders = new Orders();
    private final Function<NumberTerm, Domain> domains;
    private final Map<Optional<PeriodTerm>, Variable<LocalDate>> rateDates = new LinkedHashMap<>();
    private final Optional<Variable<LocalDate>> knownOn;

    /** Two numbers that are compared with each other. */
    private record Pair(NumberTerm left, NumberTerm right) {
        Pair turned() {
            return new Pair(/* left= */ right, /* right= */ left);
        }
    }

    /** @param beside conditions that tell what can be; what only they speak of is not told */
    Variables(
            List<ConditionTerm> conditions,
            List<ConditionTerm> beside,
            Meanings meanings,
            Extents extents,
            Force force) {
        this.meanings = meanings;
        Collector collector = new Collector(force);
        conditions.forEach(condition -> condition.accept(collector));
        Set<Variable<?>> others = new HashSet<>();
        Set<NumberTerm> numbersTold = Set.copyOf(collector.limits.keySet());
        Set<DayTerm> daysTold = dayOrders.days();
        int first = all.size();
        beside.forEach(condition -> condition.accept(collector));
        others.addAll(all.subList(first, all.size()));
        collector.share();
        limits = Map.copyOf(collector.limits);
        collector.limits.forEach((number, limits) -> numbers.put(
                number,
                add(
                        Samples.of(extents.of(number), limits),
                        value -> new Phrase.Amounts(Labels.of(number), collector.written(number, value)))));
        dayOrders.cut((day, around) -> add(around, value -> new Phrase.FallsOn(Labels.of(day), value)));
        numbers.forEach((number, variable) -> addUnless(numbersTold.contains(number), variable, others));
        dayOrders.variables().forEach((day, variable) -> addUnless(daysTold.contains(day), variable, others));
        collector.dates.forEach((at, dates) -> rateDates.put(at, add(List.copyOf(dates), Phrase.On::new)));
        knownOn = collector.known.isEmpty()
                ? Optional.empty()
                : Optional.of(add(List.copyOf(collector.known), Variables::knownOn));
        signs.forEach((pair, sign) -> orders.add(pair.left(), pair.right(), sign));
        domains = extents::of;
        told = all.stream().filter(variable -> !others.contains(variable)).toList();
    }

    private static void addUnless(boolean told, Variable<?> variable, Set<Variable<?>> others) {
        if (!told) {
            others.add(variable);
        }
    }

    private <V> Variable<V> add(List<V> values, Function<V, Phrase> words) {
        Variable<V> variable = new Variable<>(values, words);
        all.add(variable);
        return variable;
    }

    private static Phrase knownOn(LocalDate date) {
        return date.equals(LocalDate.MIN) ? new Phrase.AsFirstKnown() : new Phrase.AsKnownOn(date);
    }

    List<Variable<?>> all() {
        return all;
    }

    /** Those that the conditions speak of which are decided. */
    List<Variable<?>> told() {
        return told;
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

    /** How the days of a comparison follow each other: below zero where the left one is earlier. */
    int sign(ConditionTerm.CompareDays compare) {
        return dayOrders.sign(compare.left(), compare.right());
    }

    /** @param at the period whose first day it is; none for the one at hand */
    Variable<LocalDate> rateDate(Optional<PeriodTerm> at) {
        return Objects.requireNonNull(rateDates.get(at));
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

    /** Whether numbers are as they compare with each other, as far as the limits of both tell. */
    boolean isPossible() {
        for (Map.Entry<Pair, Variable<Integer>> sign : signs.entrySet()) {
            Variable<Rational> left = numbers.get(sign.getKey().left());
            Variable<Rational> right = numbers.get(sign.getKey().right());
            if (left != null
                    && right != null
                    && !isPossible(sign.getKey(), left, right, sign.getValue().value())) {
                return false;
            }
        }
        return dayOrders.isPossible() && orders.isPossible(this::range);
    }

    /** Where a number lies in the combination looked at. */
    private Range range(NumberTerm number) {
        Range domain = Range.of(domains.apply(number));
        Variable<Rational> variable = numbers.get(number);
        return variable == null
                ? domain
                : domain.and(Range.around(variable.value(), Objects.requireNonNull(limits.get(number))));
    }

    private boolean isPossible(Pair pair, Variable<Rational> left, Variable<Rational> right, int sign) {
        SortedSet<Rational> of = Objects.requireNonNull(limits.get(pair.left()));
        int among = Integer.compare(place(left.value(), of), place(right.value(), of));
        boolean atLimit = of.contains(left.value());
        return (among == 0 && !atLimit) || Integer.signum(among) == sign;
    }

    /** Where a value lies among limits: those between two of them have one place. */
    private static int place(Rational value, SortedSet<Rational> limits) {
        return 2 * limits.headSet(value).size() + (limits.contains(value) ? 1 : 0);
    }

    /** Collects the variables of conditions, and the limits that divide those which need them all. */
    private final class Collector implements ConditionTerm.Visitor<Void> {

        private final Force force;
        private final Map<NumberTerm, SortedSet<Rational>> limits = new LinkedHashMap<>();
        private final Map<Optional<PeriodTerm>, SortedSet<LocalDate>> dates = new LinkedHashMap<>();
        /** Those that a percentage is compared with. */
        private final Set<NumberTerm> percentages = new HashSet<>();

        private final SortedSet<LocalDate> known = new TreeSet<>();

        Collector(Force force) {
            this.force = force;
        }

        /** A value of a number, as the tariff would write it. */
        Circumstance.Amount written(NumberTerm number, Rational value) {
            Unit unit = number.unit();
            Domain.Kind kind = number.asRead()
                    .map(read -> read.fact().domain().kind())
                    .orElse(
                            unit.isMoney()
                                    ? Domain.Kind.MONEY
                                    : percentages.contains(number) ? Domain.Kind.PERCENTAGE : Domain.Kind.NUMBER);
            return new Circumstance.Amount(
                    value, kind, unit.currency().map(Currency::of).orElse(Currency.CAD));
        }

        /** Two numbers that are compared are cut at the limits of both. */
        void share() {
            for (Pair pair : signs.keySet()) {
                SortedSet<Rational> left = limits.get(pair.left());
                SortedSet<Rational> right = limits.get(pair.right());
                if (left != null && right != null) {
                    left.addAll(right);
                    right.addAll(left);
                }
            }
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
            meanings.of(term).ifPresentOrElse(meaning -> meaning.accept(this), () -> flag(term));
            return null;
        }

        @Override
        public Void visit(ConditionTerm.Available term) {
            return flag(term);
        }

        /** What is said of each part of a period makes no case by itself. */
        @Override
        public Void visit(ConditionTerm.HeldBy term) {
            return flag(term);
        }

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
        public Void visit(ConditionTerm.Compare written) {
            ConditionTerm.Compare term = meanings.of(written);
            Pair pair = new Pair(term.left(), term.right());
            if (term.right().asConstant().isPresent()) {
                NumberTerm.Constant limit = term.right().asConstant().get();
                limits.computeIfAbsent(term.left(), number -> new TreeSet<>()).add(limit.value());
                if (limit.spelling() == NumberTerm.Spelling.PERCENT) {
                    percentages.add(term.left());
                }
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
            SortedSet<LocalDate> own = dates.computeIfAbsent(term.at(), at -> new TreeSet<>());
            own.addAll(force.firsts());
            between(term.from(), own);
            if (term.to().isBefore(Force.LATEST)) {
                between(term.to().plusDays(1), own);
            }
            return null;
        }

        private void between(LocalDate date, SortedSet<LocalDate> dates) {
            if (date.isAfter(force.from())) {
                dates.addAll(force.next(date).stream().toList());
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
            dayOrders.add(
                    term.left(),
                    term.right(),
                    () -> Variables.this.add(
                            List.of(-1, 0, 1),
                            sign -> new Phrase.DaySequence(Labels.of(term.left()), sign, Labels.of(term.right()))));
            return null;
        }
    }
}

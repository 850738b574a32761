package dev.tariffc.meaning;

import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.syntax.Cycle;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.PeriodExpression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Sums over items, and over the parts of a period. */
final class Sums {

    private static final String ANY = "?";

    private final Meaning meaning;

    Sums(Meaning meaning) {
        this.meaning = meaning;
    }

    Answer<Fraction> ofParts(Expression.SumOfParts node, At at) {
        return parts(node.unit(), node.of(), node.summand(), at).then(Answer::sum);
    }

    Answer<Fraction> ofParts(Expression.ExtremeOfParts node, At at) {
        return parts(node.unit(), node.of(), node.value(), at).then(each -> extreme(each, node.greatest(), at));
    }

    private Answer<List<Answer<Fraction>>> parts(
            Cycle.Unit unit, Optional<PeriodExpression> of, Expression each, At at) {
        Answer<Period> whole = of.isPresent() ? meaning.periods.period(of.get(), at) : Answer.of(at.period());
        return whole.map(period -> Periods.cut(unit, at).parts(period).stream()
                .map(part -> meaning.numbers.number(each, at.in(part)))
                .toList());
    }

    /** Of none there is no greatest and no least. */
    private Answer<Fraction> extreme(List<Answer<Fraction>> each, boolean greatest, At at) {
        if (each.isEmpty()) {
            return Answer.refused(meaning.refusal(Refusal.Kind.NONE_TO_CHOOSE_FROM, Key.NONE, at));
        }
        return Answer.all(each)
                .map(all -> all.stream()
                        .reduce((a, b) -> greatest ? a.max(b) : a.min(b))
                        .orElseThrow());
    }

    /** Of months that follow one another: those before one, or those within one that come to most or least. */
    Answer<Fraction> ofRun(Expression.SumOfRun node, At at) {
        Period.Cut cut = Period.Cut.MONTH;
        Answer<Period> named =
                node.of().isPresent() ? meaning.periods.period(node.of().get(), at) : Answer.of(at.period());
        return named.then(period -> {
            if (node.run() == Expression.SumOfRun.Run.BEFORE) {
                Period first = cut.holding(period.start()).shifted(-node.months());
                return ofRow(node, first, at);
            }
            List<Period> parts = cut.parts(period);
            List<Answer<Fraction>> sums = parts.subList(0, parts.size() - node.months() + 1).stream()
                    .map(first -> ofRow(node, first, at))
                    .toList();
            return Answer.all(sums)
                    .map(all -> all.stream()
                            .reduce((a, b) -> node.run() == Expression.SumOfRun.Run.GREATEST ? a.max(b) : a.min(b))
                            .orElseThrow());
        });
    }

    private Answer<Fraction> ofRow(Expression.SumOfRun node, Period first, At at) {
        List<Answer<Fraction>> row = new ArrayList<>();
        for (int i = 0; i < node.months(); i++) {
            row.add(meaning.numbers.number(node.summand(), at.in(first.shifted(i))));
        }
        return Answer.sum(row);
    }

    Answer<Fraction> over(Expression.SumOver node, At at) {
        return each(node.item().key(), node.summand(), at).then(Answer::sum);
    }

    Answer<Fraction> over(Expression.ExtremeOver node, At at) {
        return each(node.item().key(), node.value(), at).then(each -> extreme(each, node.greatest(), at));
    }

    /** What each item comes to, or each of a class. */
    private Answer<List<Answer<Fraction>>> each(Key name, Expression value, At at) {
        Key kind = kind(name, at);
        At probe = at.unknowing().with(kind, ANY);
        counted(name, value, Answer.of(true), probe);
        if (at.exploring()) {
            at.readings().addAll(probe.readings());
        }
        Set<Optional<Period>> periods = periods(kind, probe.readings(), at.period());
        if (at.exploring() && periods.size() == 1) {
            isOfThoseAtHand(kind, ANY, periods, at);
        }
        Set<String> items = known(kind, periods, at);
        if (items.isEmpty() && !isZero(periods, at)) {
            return Answer.refused(meaning.refusal(Refusal.Kind.MISSING_FACT, kind, at));
        }
        return Answer.of(items.stream()
                .flatMap(item ->
                        counted(name, value, isOfThoseAtHand(kind, item, periods, at), at.with(kind, item)).stream())
                .toList());
    }

    /** Of an item at hand only its own are meant: those of which the return says so, for the period that is read. */
    private Answer<Boolean> isOfThoseAtHand(Key kind, String item, Set<Optional<Period>> periods, At at) {
        Optional<Key> holder = meaning.declared.holder(kind).filter(at.items()::containsKey);
        if (holder.isEmpty()) {
            return Answer.of(true);
        }
        if (periods.size() != 1) {
            throw new NotCoveredByTheEvaluator(NotCoveredByTheEvaluator.What.ITEMS_OF_ITEMS);
        }
        Facts.Place place = new Facts.Place(holder.get(), periods.iterator().next(), Optional.of(item));
        Optional<Value> whose = at.facts().get(place);
        at.readings().add(place, whose.isPresent());
        return whose.filter(Value::isAvailable)
                .map(value -> value.equals(new Value(new Key(at.items().get(holder.get())))))
                .map(Answer::of)
                .orElseGet(() -> Answer.refused(
                        new Refusal(Refusal.Kind.MISSING_FACT, place.name(), place.period(), place.item())));
    }

    /** {@code per room}: the number of rooms; none where something else is counted. */
    Optional<Expression.NumberOf> counted(Expression count, At at) {
        return count.asReference()
                .filter(name -> meaning.declared
                        .kindOf(name.name().key())
                        .filter(kind -> !at.items().containsKey(kind))
                        .isPresent())
                .map(name -> new Expression.NumberOf(name.span(), name.name(), name.in()));
    }

    /** The items of one period, or those of a class then. */
    Answer<Fraction> number(Expression.NumberOf node, At at) {
        Key name = node.item().key();
        Key kind = kind(name, at);
        return node.in().isPresent()
                ? meaning.periods
                        .period(node.in().get(), at)
                        .then(period -> number(name, kind, Set.of(Optional.of(period)), at.in(period)))
                : number(name, kind, given(kind, at.with(kind, ANY)), at);
    }

    /** The periods for which facts of the items are given, as told from the one at hand. */
    private Set<Optional<Period>> given(Key kind, At at) {
        Set<Optional<Period>> periods = new LinkedHashSet<>();
        meaning.declared.facts().values().stream()
                .filter(fact ->
                        meaning.declared.itemOf(fact).filter(kind::equals).isPresent())
                .forEach(fact -> periods.add(
                        meaning.given.place(fact, Optional.empty(), at).period()));
        return periods;
    }

    private Answer<Fraction> number(Key name, Key kind, Set<Optional<Period>> periods, At at) {
        if (at.exploring()) {
            counts(name, at.with(kind, ANY));
        }
        Set<String> items = known(kind, periods, at);
        if (items.isEmpty() && !isZero(periods, at)) {
            return Answer.refused(meaning.refusal(Refusal.Kind.MISSING_FACT, kind, at));
        }
        return Answer.sum(items.stream()
                .map(item -> Answer.and(
                                List.of(isOfThoseAtHand(kind, item, periods, at), counts(name, at.with(kind, item))))
                        .map(holds -> holds ? Fraction.ONE : Fraction.ZERO))
                .toList());
    }

    private Answer<Boolean> counts(Key name, At at) {
        return meaning.declared.isClass(name) ? meaning.truths.holds(name, at) : Answer.of(true);
    }

    /** Where nothing is known of any item there is none in what is paid; of another period it is missing. */
    private static boolean isZero(Set<Optional<Period>> periods, At at) {
        return at.exploring()
                || at.facts().areAllItems()
                || at.facts().otherwise().isPresent()
                || periods.stream().flatMap(Optional::stream).allMatch(at.pays().period()::contains);
    }

    /** Those of an item that holds what holds them have to be said through the one between. */
    private Key kind(Key name, At at) {
        Key kind = meaning.declared.kindOf(name).orElseThrow(() -> new IllFormed("no item: " + name.words()));
        Optional<Key> holder = meaning.declared.holder(kind);
        boolean ofAHolder = holder.filter(at.items()::containsKey).isEmpty()
                && holder.flatMap(meaning.declared::holder)
                        .filter(at.items()::containsKey)
                        .isPresent();
        if (ofAHolder) {
            throw new NotCoveredByTheEvaluator(NotCoveredByTheEvaluator.What.ITEMS_OF_ITEMS);
        }
        return kind;
    }

    /** What an item comes to; none where it is not in the class. */
    private Optional<Answer<Fraction>> counted(Key name, Expression value, Answer<Boolean> ofThoseAtHand, At at) {
        Answer<Boolean> counts = Answer.and(List.of(ofThoseAtHand, counts(name, at)));
        return counts.is(false)
                ? Optional.empty()
                : Optional.of(Answer.both(counts, meaning.numbers.number(value, at), (holds, number) -> number));
    }

    /** Those that its summand reads facts of the items for; the one at hand, where it reads none. */
    private Set<Optional<Period>> periods(Key kind, Facts.Readings readings, Period atHand) {
        Set<Optional<Period>> periods = new LinkedHashSet<>();
        for (Facts.Readings.Reading reading : readings.all()) {
            Optional<Declared.Fact> fact = meaning.declared.fact(reading.place().name());
            if (fact.flatMap(meaning.declared::itemOf).filter(kind::equals).isPresent()) {
                periods.add(reading.place().period());
            }
        }
        if (periods.isEmpty()) {
            periods.add(Optional.of(atHand));
        }
        return periods;
    }

    /** The items of which anything is known in any of the periods, be it that they hold another. */
    Set<String> known(Key kind, Set<Optional<Period>> periods, At at) {
        List<Facts.Place> places = new ArrayList<>(at.facts().places());
        Set<Key> ofKind = new HashSet<>();
        meaning.declared
                .facts()
                .forEach((name, fact) ->
                        meaning.declared.itemOf(fact).filter(kind::equals).ifPresent(item -> ofKind.add(name)));
        meaning.declared.definedNames().stream()
                .filter(name ->
                        meaning.declared.itemOf(name).filter(kind::equals).isPresent())
                .forEach(ofKind::add);
        Set<String> known = new TreeSet<>();
        places.stream()
                .filter(place -> ofKind.contains(place.name()))
                .filter(place -> place.period().isEmpty() || periods.contains(place.period()))
                .forEach(place -> place.item().ifPresent(known::add));
        if (!meaning.declared.heldBy(kind).isEmpty()) {
            places.stream()
                    .filter(place -> place.name().equals(kind))
                    .filter(place -> place.period().isEmpty() || periods.contains(place.period()))
                    .forEach(place -> at.facts()
                            .get(place)
                            .flatMap(Value::asWord)
                            .map(Key::words)
                            .ifPresent(known::add));
        }
        return known;
    }
}

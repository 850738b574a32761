package dev.tariffc.meaning;

import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.syntax.Condition;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Limit.Rounded;
import dev.tariffc.compiler.syntax.Parts;
import dev.tariffc.compiler.syntax.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is paid for a period: each amount before and after rounding, and whose it is. */
final class Charges {

    private final Meaning meaning;

    Charges(Meaning meaning) {
        this.meaning = meaning;
    }

    /**
     * One amount.
     *
     * @param shares of those that it is divided among, in the order named
     */
    record Payable(Key name, Fraction exact, Fraction rounded, Map<Key, Fraction> shares) {}

    List<Charge> all() {
        return meaning.declared.all(Sentence.Pays.class).stream()
                .map(Charge::of)
                .toList();
    }

    /** How the years are cut that are paid; as the calendar does where none are. */
    Period.Cut year() {
        return all().stream()
                .flatMap(charge -> charge.alternatives().stream().map(Charge.Alternative::cut))
                .filter(cut -> cut.kind() == Period.Cut.Kind.MONTHS && cut.months() == 12)
                .findFirst()
                .orElse(Period.Cut.YEAR);
    }

    Answer<List<Payable>> assess(At at) {
        if (!isInForce(at.pays().period())) {
            return Answer.refused(notInForce(at));
        }
        Answer<Boolean> paidSo = isPaidSo(at);
        if (paidSo.is(false)) {
            return Answer.refused(meaning.refusal(Refusal.Kind.PAID_OTHERWISE, Key.NONE, at));
        }
        Answer<List<Payable>> payables = Answer.all(at.pays().charge().payables().stream()
                .map(name -> payable(name, at))
                .toList());
        Set<Refusal> refusals = new LinkedHashSet<>(paidSo.refusals());
        refusals.addAll(begun(at));
        refusals.addAll(payables.refusals());
        refusals.addAll(broken(at));
        return refusals.isEmpty() ? payables : Answer.refused(refusals);
    }

    /** What refuses whatever is asked: that nothing is in force, or that facts are against one another. */
    Set<Refusal> beforehand(At at) {
        if (!isInForce(at.pays().period())) {
            return Set.of(notInForce(at));
        }
        Set<Refusal> refusals = new LinkedHashSet<>(begun(at));
        refusals.addAll(broken(at));
        return refusals;
    }

    /** A year that begins on a date of the payer begins on that day, or as many whole years later. */
    private Set<Refusal> begun(At at) {
        Optional<Key> date = at.pays().alternative().begins();
        if (date.isEmpty()) {
            return Set.of();
        }
        LocalDate first = at.pays().period().start();
        Answer<Boolean> begun = meaning.numbers
                .name(date.get(), Optional.empty(), at)
                .map(value -> value.asDay().orElseThrow())
                .map(day -> Stream.iterate(0L, years -> years + 1)
                        .map(day::plusYears)
                        .takeWhile(next -> !next.isAfter(first))
                        .anyMatch(first::equals));
        return begun.is(false)
                ? Set.of(meaning.refusal(Refusal.Kind.YEAR_BEGINS_OTHERWISE, Key.NONE, at))
                : begun.refusals();
    }

    private Refusal notInForce(At at) {
        return meaning.refusal(Refusal.Kind.NOT_IN_FORCE, Key.NONE, at);
    }

    private Set<Refusal> broken(At at) {
        Set<Refusal> refusals = new LinkedHashSet<>();
        meaning.declared
                .invariants()
                .forEach(invariant -> refusals.addAll(invariant
                        .each()
                        .map(each -> brokenForEach(each.key(), invariant.condition(), at))
                        .orElseGet(() -> broken(invariant.condition(), at))));
        return refusals;
    }

    /** The first day of what is paid decides, unless a sentence says that any day does, or all have to. */
    private boolean isInForce(Period paid) {
        Optional<Sentence.PartlyPaid.Part> partly = partlyInForce();
        List<Period> days = Period.Cut.DAY.parts(paid);
        if (partly.isEmpty()) {
            return isInForce(paid.start());
        }
        return partly.get() == Sentence.PartlyPaid.Part.NOTHING
                ? days.stream().allMatch(day -> isInForce(day.start()))
                : days.stream().anyMatch(day -> isInForce(day.start()));
    }

    private boolean isInForce(LocalDate day) {
        return meaning.declared.all(Sentence.InForce.class).stream()
                .flatMap(sentence -> sentence.stretches().stream())
                .anyMatch(stretch -> !day.isBefore(stretch.from())
                        && stretch.to().filter(day::isAfter).isEmpty());
    }

    /** The days of a period that have rates: those on which the tariff is in force; all where it is on none of them. */
    List<Period> ratedDays(Period period) {
        List<Period> days = Period.Cut.DAY.parts(period);
        List<Period> inForce =
                days.stream().filter(day -> isInForce(day.start())).toList();
        return inForce.isEmpty() ? days : inForce;
    }

    private Optional<Sentence.PartlyPaid.Part> partlyInForce() {
        return meaning.declared.all(Sentence.PartlyPaid.class).stream()
                .map(Sentence.PartlyPaid::paid)
                .findFirst();
    }

    /** The part of an amount that is paid: the days of the period on which the tariff is in force, of all its days. */
    private Fraction paidPart(Period paid) {
        if (partlyInForce().filter(Sentence.PartlyPaid.Part.OF_DAYS::equals).isEmpty()) {
            return Fraction.of(1);
        }
        List<Period> days = Period.Cut.DAY.parts(paid);
        long in = days.stream().filter(day -> isInForce(day.start())).count();
        return Fraction.of(in).dividedBy(Fraction.of(days.size()));
    }

    /** Whether this is the one to pay of the periods that there are to choose from. */
    private Answer<Boolean> isPaidSo(At at) {
        Charge.Alternative chosen = at.pays().alternative();
        if (chosen.condition().isPresent()) {
            return meaning.truths.holds(chosen.condition().get(), at);
        }
        return Answer.not(Answer.or(at.pays().charge().alternatives().stream()
                .flatMap(each -> each.condition().stream())
                .map(condition -> meaning.truths.holds(condition, at))
                .toList()));
    }

    Answer<Payable> payable(Key name, At at) {
        return meaning.cases.definition(name, at).map(value -> payable(name, value, at));
    }

    private Payable payable(Key name, Value value, At at) {
        List<Key> paid = at.pays().charge().payables();
        boolean part = meaning.declared.all(Sentence.AddUp.class).stream()
                .filter(sentence -> !paid.contains(sentence.whole().key()))
                .anyMatch(sentence ->
                        sentence.parts().stream().anyMatch(each -> each.key().equals(name)));
        if (part) {
            throw new NotCoveredByTheEvaluator(NotCoveredByTheEvaluator.What.PARTS_THAT_ARE_PAID);
        }
        Fraction exact = value.asNumber().orElseThrow().times(paidPart(at.pays().period()));
        Sentence.Pays pays = at.pays().charge().sentence();
        Fraction step = pays.rounding()
                .map(each -> meaning.numbers.number(each.step(), at).value().orElseThrow())
                .orElseGet(() -> Domains.coin(at));
        Rounded.Mode mode = pays.rounding().map(Rounded::mode).orElse(Rounded.Mode.HALF_UP);
        Fraction rounded = exact.rounded(step, mode);
        // Without a word on rounding it stays exact, and is only shown to the coin.
        return new Payable(
                name, exact, pays.rounding().isPresent() ? rounded : exact, shares(name, exact, rounded, step, at));
    }

    /** Each share down to the step; what is left goes the way that the sentence says, so that they make the whole. */
    private Map<Key, Fraction> shares(Key whole, Fraction exact, Fraction rounded, Fraction step, At at) {
        Map<Key, Fraction> shares = new LinkedHashMap<>();
        for (Sentence.AddUp sentence : meaning.declared.all(Sentence.AddUp.class)) {
            if (!sentence.whole().key().equals(whole)) {
                continue;
            }
            Map<Key, Fraction> parts = new LinkedHashMap<>();
            sentence.parts()
                    .forEach(part -> parts.put(
                            part.key(),
                            meaning.numbers
                                    .name(part.key(), Optional.empty(), at.apart())
                                    .value()
                                    .flatMap(Value::asNumber)
                                    .orElseThrow(() -> new IllFormed("a whole without a part: " + part.written()))));
            if (!parts.values().stream().reduce(Fraction.ZERO, Fraction::plus).equals(exact)) {
                throw new NotCoveredByTheEvaluator(NotCoveredByTheEvaluator.What.PARTS_THAT_DO_NOT_ADD_UP);
            }
            parts.forEach((name, part) -> shares.put(name, part.rounded(step, Rounded.Mode.DOWN)));
            Fraction left = rounded.minus(shares.values().stream().reduce(Fraction.ZERO, Fraction::plus));
            Fraction one = left.sign() < 0 ? step.negated() : step;
            for (Fraction i = Fraction.ZERO; i.compareTo(left.dividedBy(one)) < 0; i = i.plus(Fraction.ONE)) {
                shares.merge(next(sentence, parts, shares), one, Fraction::plus);
            }
            // A part may be divided again: what it was given, whatever it comes to.
            parts.forEach((name, part) -> shares.putAll(shares(name, part, shares.get(name), step, at)));
        }
        return shares;
    }

    /** Whose the next cent is: by the largest remainder who has lost most, the first named among equals. */
    private static Key next(Sentence.AddUp sentence, Map<Key, Fraction> parts, Map<Key, Fraction> shares) {
        List<Key> names = sentence.parts().stream().map(name -> name.key()).toList();
        return switch (sentence.lastCent()) {
            case FIRST_NAMED -> names.get(0);
            case LAST_NAMED -> names.get(names.size() - 1);
            case LARGEST_REMAINDER ->
                names.stream()
                        .reduce((a, b) -> lost(b, parts, shares).compareTo(lost(a, parts, shares)) > 0 ? b : a)
                        .orElseThrow();
        };
    }

    private static Fraction lost(Key name, Map<Key, Fraction> parts, Map<Key, Fraction> shares) {
        Fraction lost = parts.get(name).minus(shares.get(name));
        return parts.get(name).sign() < 0 ? lost.negated() : lost;
    }

    /** What facts say against each other, for each item, in every period that it is asked of. */
    private Set<Refusal> broken(Condition invariant, At at) {
        List<Key> names = Declared.names(invariant);
        Set<Refusal> broken = new LinkedHashSet<>();
        for (Period period : askedOf(invariant, at)) {
            for (At where : everyItem(names, at.in(period).apart())) {
                if (meaning.truths.holds(invariant, where).is(false)) {
                    broken.add(meaning.refusal(Refusal.Kind.INCONSISTENT_FACTS, names.get(0), where));
                }
            }
        }
        return broken;
    }

    /** For each item of such a period of which it is known that it is meant, and that the condition fails. */
    private Set<Refusal> brokenForEach(Key each, Condition invariant, At at) {
        Key kind = meaning.declared.kindOf(each).orElseThrow(() -> new IllFormed("no item: " + each.words()));
        List<Key> names = Declared.names(invariant);
        Set<Refusal> broken = new LinkedHashSet<>();
        for (Period period : askedOf(invariant, at)) {
            for (String item : meaning.sums.known(kind, Set.of(Optional.of(period)), at)) {
                At where = at.in(period).apart().with(kind, item);
                Answer<Boolean> isMeant =
                        meaning.declared.isClass(each) ? meaning.truths.holds(each, where) : Answer.of(true);
                if (isMeant.is(true) && meaning.truths.holds(invariant, where).is(false)) {
                    broken.add(meaning.refusal(Refusal.Kind.INCONSISTENT_FACTS, names.get(0), where));
                }
            }
        }
        return broken;
    }

    /**
     * The paid period, if it has such facts, and each other of which one of them is read: of those whose names stand alone, and
     * that are given most often.
     */
    private Set<Period> askedOf(Condition invariant, At at) {
        List<Key> alone = Parts.all(invariant, Expression.Reference.class).stream()
                .filter(reference -> reference.in().isEmpty() && reference.on().isEmpty())
                .map(reference -> reference.name().key())
                .toList();
        int months = alone.stream().mapToInt(name -> months(name, at)).min().orElse(0);
        At unknowing = at.unknowing();
        at.pays().charge().payables().forEach(name -> meaning.cases.definition(name, unknowing));
        Set<Period> periods = new LinkedHashSet<>();
        Stream.concat(at.readings().all().stream(), unknowing.readings().all().stream())
                .map(Facts.Readings.Reading::place)
                .filter(place -> alone.contains(place.name()) && months(place.name(), at) == months)
                .forEach(place -> place.period().ifPresent(periods::add));
        if (alone.stream().allMatch(name -> isOf(at, name))) {
            periods.removeIf(period -> period.contains(at.period()));
            periods.add(at.period());
        }
        return periods;
    }

    /** How long the periods are that a fact is given for; longest for what stands. */
    private int months(Key name, At at) {
        return meaning.declared
                .fact(name)
                .flatMap(fact -> meaning.given.cut(fact, at))
                .map(Period.Cut::months)
                .orElse(Integer.MAX_VALUE);
    }

    /** Whether a fact can be told of what is paid: that of a month cannot be told of a year. */
    private boolean isOf(At at, Key name) {
        return meaning.declared
                .fact(name)
                .flatMap(fact -> meaning.given.cut(fact, at))
                .filter(cut -> cut.kind() == Period.Cut.Kind.DAY
                        || (cut.kind() == Period.Cut.Kind.MONTHS
                                && !cut.holding(at.period().start()).contains(at.period())))
                .isEmpty();
    }

    private List<At> everyItem(List<Key> names, At at) {
        Set<Key> kinds = new LinkedHashSet<>();
        names.forEach(name ->
                meaning.declared.fact(name).flatMap(meaning.declared::itemOf).ifPresent(kinds::add));
        List<At> all = List.of(at);
        for (Key kind : kinds) {
            List<At> more = new ArrayList<>();
            for (At each : all) {
                meaning.sums
                        .known(kind, Set.of(Optional.of(at.period())), each)
                        .forEach(item -> more.add(each.with(kind, item)));
            }
            all = more;
        }
        return all;
    }
}

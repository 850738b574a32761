package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.Facts;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.number.Rounding;
import dev.tariffc.runtime.number.Scale;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One assessment under way: reads facts, remembers what each rule came to, and notes why. Every generated calculator has a
 * subclass with one method for each name that the tariff defines. Not for use by several threads.
 */
public abstract class Evaluation extends Dates {

    private record Place(Rule rule, String item) {}

    private final Position position;
    private final Map<Place, Answer> answers = new HashMap<>();
    private final Set<Warning> warnings = new LinkedHashSet<>();

    /**
     * From the latest text of everything, and without business days.
     *
     * @param paid the period that is paid
     * @param explained whether lines are kept; without, the amounts are the same
     */
    protected Evaluation(Period paid, Facts facts, Position position, boolean explained) {
        this(paid, facts, position, Standpoint.LATEST, explained);
    }

    /**
     * @param paid the period that is paid
     * @param standpoint where the calculator looks from
     * @param explained whether lines are kept; without, the amounts are the same
     */
    protected Evaluation(Period paid, Facts facts, Position position, Standpoint standpoint, boolean explained) {
        super(paid, facts, standpoint, explained);
        this.position = position;
    }

    /** What a rule comes to; {@code item} is null for the payer's own rules. */
    protected abstract Answer answer(Rule rule, String item);

    /** What a running total adds for the paid period. */
    protected abstract Figure running(Total total);

    /** The group that the payer belongs to in the paid period; unknown where the tariff combines no one. */
    protected abstract Optional<Word> group(Total total);

    /** The period that a running total fills when another period is paid. */
    protected abstract Period over(Total total, Period whenPaid);

    /** The sentences that must hold for any facts, and whether they do. */
    protected abstract Map<Clause, Truth> always();

    /** The sentences that claim something of what the rules come to, and whether it holds here. */
    protected Map<Clause, Truth> claims() {
        return Map.of();
    }

    final List<Line> lines() {
        return explanation().lines();
    }

    final Set<Warning> warnings() {
        return warnings;
    }

    // --- rules ---------------------------------------------------------------------------------------------------

    protected final Figure figure(Rule rule, String item, Supplier<Figure> body) {
        return define(rule, item, body, value -> Figure.of(((Value.Number) value).value()));
    }

    protected final Truth truth(Rule rule, String item, Supplier<Truth> body) {
        return define(rule, item, body, value -> Truth.of(((Value.YesNo) value).value()));
    }

    protected final Day day(Rule rule, String item, Supplier<Day> body) {
        return define(rule, item, body, value -> Day.of(((Value.Day) value).date()));
    }

    protected final Word text(Rule rule, String item, Supplier<Word> body) {
        return define(rule, item, body, value -> Word.of(((Value.Text) value).text()));
    }

    @SuppressWarnings("unchecked") // each rule has one kind of answer: the compiler saw to it
    private <A extends Answer> A define(Rule rule, String item, Supplier<A> body, Function<Value, A> given) {
        Place place = new Place(rule, item);
        A answer = (A) answers.get(place);
        if (answer == null) {
            Optional<Value> set = facts().rule(rule, item);
            answer = set.isPresent() ? given.apply(set.get()) : explanation().of(rule, item, body);
            answers.put(place, answer);
        }
        if (answer.isKnown()) {
            explanation()
                    .used(rule, item, answer.value(), facts().rule(rule, item).isPresent());
        }
        return answer;
    }

    /** Computes what a sentence says, as the step that the explanation shows. */
    protected final <A extends Answer> A under(Clause clause, Supplier<A> body) {
        explanation().under(clause);
        return body.get();
    }

    /**
     * One of several cases.
     *
     * @param guard whether the case applies; the first that does is taken
     */
    protected record Case<A extends Answer>(Truth guard, Supplier<A> body) {}

    protected static <A extends Answer> Case<A> when(Truth guard, Supplier<A> body) {
        return new Case<>(guard, body);
    }

    /** The case that applies where no earlier one does. */
    protected static <A extends Answer> Case<A> otherwise(Supplier<A> body) {
        return new Case<>(Truth.of(true), body);
    }

    /** The figure of the case that applies; refused as not covered where none does. */
    protected final Figure choose(Clause clause, Rule rule, List<Case<Figure>> cases) {
        return choose(clause, rule, Figure::refused, cases);
    }

    /** The answer of the case that applies. */
    protected final Truth chooseTruth(Clause clause, Rule rule, List<Case<Truth>> cases) {
        return choose(clause, rule, Truth::refused, cases);
    }

    /** The text of the case that applies. */
    protected final Word chooseWord(Clause clause, Rule rule, List<Case<Word>> cases) {
        return choose(clause, rule, Word::refused, cases);
    }

    /** The date of the case that applies. */
    protected final Day chooseDay(Clause clause, Rule rule, List<Case<Day>> cases) {
        return choose(clause, rule, Day::refused, cases);
    }

    private <A extends Answer> A choose(
            Clause clause, Rule rule, Function<Set<Refusal>, A> refused, List<Case<A>> cases) {
        Set<Refusal> unknown = Set.of();
        List<Case<A>> open = new ArrayList<>();
        for (Case<A> each : cases) {
            if (each.guard().fails()) {
                continue;
            }
            if (open.isEmpty() && each.guard().holds()) {
                return each.body().get();
            }
            unknown = Answer.union(unknown, each.guard().refusals());
            open.add(each);
            if (each.guard().holds()) {
                break;
            }
        }
        if (open.isEmpty()) {
            return refused.apply(Set.of(new Refusal.NotCovered(clause, rule)));
        }
        return refused.apply(Answer.union(unknown, explanation().aside(() -> refusedByAll(open))));
    }

    /** What every open case lacks: it is missing whichever of them applies. */
    private <A extends Answer> Set<Refusal> refusedByAll(List<Case<A>> open) {
        Set<Refusal> common = null;
        for (Case<A> each : open) {
            Set<Refusal> refusals = each.body().get().refusals();
            if (common == null) {
                common = new LinkedHashSet<>(refusals);
            } else {
                common.retainAll(refusals);
            }
        }
        return common;
    }

    /** The case that the tariff leaves to others. */
    protected final Figure notCovered(Clause clause, Rule rule) {
        return Figure.refused(Set.of(new Refusal.NotCovered(clause, rule)));
    }

    /** A case that applies where no text of the rule is known: it is refused. */
    protected final Figure noTextKnown(Clause clause, Rule rule) {
        return Figure.refused(
                Set.of(new Refusal.NoTextKnown(clause, rule, standpoint().knownOn())));
    }

    // --- amounts -------------------------------------------------------------------------------------------------

    /** Marginal brackets that start afresh. */
    protected final Figure onScale(Scale scale, Figure base, boolean money) {
        if (!base.isKnown()) {
            return base;
        }
        noteSlices(scale, Rational.ZERO, base.number(), money);
        return Figure.of(scale.over(Rational.ZERO, base.number()));
    }

    /** Marginal brackets that are computed and start afresh. */
    protected final Figure onScale(Schedule schedule, Figure base, boolean money) {
        return schedule.scale()
                .map(scale -> onScale(scale, base, money))
                .orElseGet(() -> Figure.refused(Answer.union(schedule.refusals(), base.refusals())));
    }

    /** Marginal brackets that are computed and fill up over a longer period. */
    protected final Figure accumulated(Total total, Schedule schedule, Figure base, boolean money) {
        return schedule.scale()
                .map(scale -> accumulated(total, scale, base, money))
                .orElseGet(() -> Figure.refused(Answer.union(schedule.refusals(), base.refusals())));
    }

    /**
     * Marginal brackets that fill up over a longer period: what the schedule gives for the sum so far with the base, less
     * what it gives without. Where payers are combined, the payer's part of what the group's base fills.
     */
    protected final Figure accumulated(Total total, Scale scale, Figure base, boolean money) {
        if (!base.isKnown()) {
            return base;
        }
        Period over = over(total, paid());
        Optional<Position.Sums> sums = position.sums(total);
        if (sums.isPresent() && !sums.get().over().equals(over)) {
            return Figure.refused(
                    Set.of(new Refusal.WrongPosition(total, over, sums.get().over())));
        }
        if (sums.isEmpty() && over(total, paid().plus(-1)).equals(over)) {
            warnings.add(new Warning.OpeningAssumedZero(total, over));
        }
        Rational soFar = sums.map(Position.Sums::soFar).orElse(Rational.ZERO);
        Optional<Rational> group = sums.flatMap(Position.Sums::whole);
        Rational part = base.number();
        Rational whole = group.orElse(part);
        explanation().note(new Reason.SoFar(total, over, soFar, group.isPresent(), money));
        group.ifPresent(sum -> explanation().note(new Reason.WholeOfGroup(total, sum, part, money)));
        if (whole.isZero() && !part.isZero()) {
            explanation().note(new Reason.RateAtPoint(soFar, scale.rateAt(soFar), money));
        }
        noteSlices(scale, soFar, soFar.plus(whole), money);
        return Figure.of(scale.share(part, soFar, whole));
    }

    private void noteSlices(Scale scale, Rational from, Rational to, boolean money) {
        if (explanation().isKept()) {
            for (Scale.Slice slice : scale.slices(from, to)) {
                explanation().note(new Reason.InBracket(slice, money));
            }
        }
    }

    protected final Figure atLeast(Figure value, Figure limit, boolean money) {
        if (value.isLessThan(limit).holds()) {
            explanation().note(new Reason.Limited(true, limit.number(), value.number(), money));
        }
        return value.max(limit);
    }

    protected final Figure atMost(Figure value, Figure limit, boolean money) {
        if (value.isMoreThan(limit).holds()) {
            explanation().note(new Reason.Limited(false, limit.number(), value.number(), money));
        }
        return value.min(limit);
    }

    protected final Figure rounded(Figure value, Rounding rounding, boolean money) {
        Figure rounded = value.rounded(rounding);
        if (value.isKnown() && !rounded.number().equals(value.number())) {
            explanation().note(new Reason.Rounded(value.number(), rounded.number(), rounding, money));
        }
        return rounded;
    }

    /** The sum of a figure over items or periods; zero where there is none. */
    protected final <T> Figure sum(List<T> items, Function<T, Figure> summand) {
        Figure sum = Figure.of(Rational.ZERO);
        for (T item : items) {
            sum = sum.plus(summand.apply(item));
        }
        return sum;
    }

    /** The sum of a figure over the items of a class. */
    protected final Figure sumWhere(
            List<String> items, Function<String, Truth> where, Function<String, Figure> summand) {
        Figure sum = Figure.of(Rational.ZERO);
        for (String item : items) {
            Truth holds = where.apply(item);
            if (!holds.isKnown()) {
                sum = sum.plus(Figure.refused(holds.refusals()));
            } else if (holds.holds()) {
                sum = sum.plus(summand.apply(item));
            }
        }
        return sum;
    }

    /** Whether something holds in any of several periods. */
    protected final Truth any(List<Period> periods, Function<Period, Truth> condition) {
        return Truth.any(periods.stream().map(condition).toArray(Truth[]::new));
    }
}

package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.number.Rounding;
import dev.tariffc.runtime.number.Scale;
import dev.tariffc.runtime.time.Period;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * One assessment under way: reads facts, remembers what each rule came to, and notes why. Every generated calculator has a
 * subclass with one method for each name that the tariff defines. Not for use by several threads.
 */
public abstract class Evaluation extends Several {

    private record Place(Rule rule, Subject subject) {}

    private final Position position;
    private final Map<Place, Answer> answers = new HashMap<>();
    private final Set<Warning> warnings = new LinkedHashSet<>();

    protected Evaluation(Request request) {
        super(request);
        this.position = request.position();
    }

    // --- what a tariff says of each of its names -------------------------------------------------------------------

    /** What a rule comes to. */
    protected abstract Answer answer(Rule rule, Subject subject);

    /** What a running total sums. */
    protected RunningSum running(Total total) {
        throw new IllegalArgumentException("no running total of this tariff: " + total);
    }

    /** Whether the payer pays this charge at all: where others of the same amount are paid for other periods. */
    protected Truth applies(Charge charge) {
        return Truth.of(true);
    }

    /** What the tariff obliges to for the paid period. */
    protected List<Obligation> obligations() {
        return List.of();
    }

    /** The sentences that must hold for any facts, and whether they do. */
    protected Map<Clause, Truth> always() {
        return Map.of();
    }

    /** The sentences that must hold for any facts of an item, and for which items they do. */
    protected Map<Clause, Map<Subject, Truth>> alwaysForEach() {
        return Map.of();
    }

    /** What must hold of facts in other periods, too, than the one that is paid. */
    protected List<Vouched> vouched() {
        return List.of();
    }

    /**
     * What the facts are not, though a sentence says that they always are.
     *
     * @param reads of which period each fact is read
     */
    final Set<Refusal> inconsistent(List<TariffDescription.Reading> reads) {
        Set<Refusal> inconsistent = new LinkedHashSet<>();
        always().forEach((clause, holds) -> {
            if (holds.fails()) {
                inconsistent.add(new Refusal.InconsistentFacts(clause));
            }
        });
        alwaysForEach()
                .forEach((clause, items) -> items.forEach((item, holds) -> {
                    if (holds.fails()) {
                        inconsistent.add(new Refusal.InconsistentFacts(clause, item));
                    }
                }));
        Period paid = paid();
        for (Vouched each : vouched()) {
            for (Period period : each.periods(paid, reads)) {
                at(period, each.holds()).forEach((subject, holds) -> {
                    if (holds.fails()) {
                        inconsistent.add(new Refusal.InconsistentFacts(each.clause(), then(subject, period, paid)));
                    }
                });
            }
        }
        return inconsistent;
    }

    /** Why the paid year is not one of the payer's, where these begin on the anniversaries of a date. */
    final Set<Refusal> notBegun(Charge charge) {
        return charge.begins()
                .map(fact -> {
                    Day begins = date(fact);
                    return begins.isKnown() && !charge.isAnniversary(begins.date(), paid().start())
                            ? Set.<Refusal>of(new Refusal.YearBeginsOtherwise(charge, fact, begins.date(), paid()))
                            : begins.refusals();
                })
                .orElse(Set.of());
    }

    private static Subject then(Subject subject, Period period, Period paid) {
        if (period.equals(paid)) {
            return subject;
        }
        return subject.name().map(item -> Subject.item(item, period)).orElseGet(() -> Subject.part(period));
    }

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

    /** What one sentence says that a rule of the payer is: computed once, as the step that the explanation shows. */
    protected final <A extends Answer> A define(Rule rule, Clause clause, Supplier<A> body) {
        return define(rule, Subject.payer(), clause, body);
    }

    /** What one sentence says that a rule is for each item, or for each part of what is paid. */
    protected final <A extends Answer> A define(Rule rule, Subject subject, Clause clause, Supplier<A> body) {
        return define(rule, subject, () -> under(clause, body));
    }

    final <A extends Answer> A define(Rule rule, Subject subject, Supplier<A> body) {
        return used(rule, subject, workedOut(rule, subject, body));
    }

    @SuppressWarnings("unchecked") // each rule has one kind of answer: the compiler saw to it
    private <A extends Answer> A workedOut(Rule rule, Subject subject, Supplier<A> body) {
        Place place = new Place(rule, subject);
        A answer = (A) answers.get(place);
        if (answer == null) {
            Optional<Value> set = facts().rule(rule, subject);
            answer = set.isPresent() ? (A) Answer.of(set.get()) : explanation().of(rule, subject, body);
            answers.put(place, answer);
        }
        return answer;
    }

    private <A extends Answer> A used(Rule rule, Subject subject, A answer) {
        if (answer.isKnown()) {
            boolean given = facts().rule(rule, subject).isPresent();
            explanation().used(rule, subject, answer.value(), given);
        }
        return answer;
    }

    /**
     * What a rule comes to that is chained from one period to the next. Each link is a step of its own, which is worked out once.
     *
     * @param first the period with which it begins, before which the tariff leaves open what it is
     * @param at the one that is asked for
     * @param step from a period, and what it came to in the one before, to what it comes to
     */
    protected final Figure chained(
            Clause clause,
            Rule rule,
            Period first,
            Period at,
            Figure beginning,
            BiFunction<Period, Figure, Figure> step) {
        return chained(clause, rule, Optional.empty(), first, at, beginning, step);
    }

    /** The same of a rule of an item. */
    protected final Figure chained(
            Clause clause,
            Rule rule,
            Subject item,
            Period first,
            Period at,
            Figure beginning,
            BiFunction<Period, Figure, Figure> step) {
        return chained(clause, rule, Optional.of(item), first, at, beginning, step);
    }

    private Figure chained(
            Clause clause,
            Rule rule,
            Optional<Subject> item,
            Period first,
            Period at,
            Figure beginning,
            BiFunction<Period, Figure, Figure> step) {
        if (at.start().isBefore(first.start())) {
            return notCovered(clause, rule);
        }
        if (at.start().equals(first.start())) {
            return beginning;
        }
        Subject last = of(item, first);
        Figure link = workedOut(rule, last, () -> under(clause, () -> beginning));
        for (Period next : at.minus(1).after(first)) {
            Subject earlier = last;
            Figure before = link;
            last = of(item, next);
            link = workedOut(rule, last, () -> under(clause, () -> step.apply(next, used(rule, earlier, before))));
        }
        return step.apply(at, used(rule, last, link));
    }

    private Subject of(Optional<Subject> item, Period period) {
        return at(period, () -> item.map(each -> here(period.kind(), each)).orElseGet(() -> here(period.kind())));
    }

    final <A extends Answer> A under(Clause clause, Supplier<A> body) {
        explanation().under(clause);
        return body.get();
    }

    /** A number that several sentences say, each for some cases. */
    protected final Cases<Figure> choose(Rule rule) {
        return choose(rule, Subject.payer());
    }

    protected final Cases<Figure> choose(Rule rule, Subject subject) {
        return Cases.ofRule(this, rule, subject, Figure::refused);
    }

    /** A yes or no that several sentences say. */
    protected final Cases<Truth> chooseTruth(Rule rule) {
        return chooseTruth(rule, Subject.payer());
    }

    protected final Cases<Truth> chooseTruth(Rule rule, Subject subject) {
        return Cases.ofRule(this, rule, subject, Truth::refused);
    }

    /** A text that several sentences say. */
    protected final Cases<Word> chooseWord(Rule rule) {
        return chooseWord(rule, Subject.payer());
    }

    protected final Cases<Word> chooseWord(Rule rule, Subject subject) {
        return Cases.ofRule(this, rule, subject, Word::refused);
    }

    /** A day that several sentences say. */
    protected final Cases<Day> chooseDay(Rule rule) {
        return chooseDay(rule, Subject.payer());
    }

    protected final Cases<Day> chooseDay(Rule rule, Subject subject) {
        return Cases.ofRule(this, rule, subject, Day::refused);
    }

    /** A number for which one sentence of a rule names several cases. */
    protected final Cases<Figure> choose(Clause clause, Rule rule) {
        return Cases.within(this, clause, Optional.of(rule), Figure::refused);
    }

    /** A number for which a sentence of no rule, as a duty or a claim is, names several cases. */
    protected final Cases<Figure> choose(Clause clause) {
        return Cases.within(this, clause, Optional.empty(), Figure::refused);
    }

    /** A day for which one sentence of a rule names several cases. */
    protected final Cases<Day> chooseDay(Clause clause, Rule rule) {
        return Cases.within(this, clause, Optional.of(rule), Day::refused);
    }

    /** A day for which a sentence of no rule names several cases. */
    protected final Cases<Day> chooseDay(Clause clause) {
        return Cases.within(this, clause, Optional.empty(), Day::refused);
    }

    /** The case in which a rule tells no day. */
    protected static Day noDay(Clause clause, Rule rule) {
        return Day.refused(Set.of(new Refusal.NotCovered(clause, Optional.of(rule))));
    }

    /** The case of no rule that the tariff leaves to others. */
    protected final Figure notCovered(Clause clause) {
        return Figure.refused(Set.of(new Refusal.NotCovered(clause, Optional.empty())));
    }

    /** The case that the tariff leaves to others. */
    protected final Figure notCovered(Clause clause, Rule rule) {
        return Figure.refused(Set.of(new Refusal.NotCovered(clause, Optional.of(rule))));
    }

    // --- amounts: of money unless the last argument says NOT_MONEY, which only the words of an explanation need ----

    protected static final boolean NOT_MONEY = false;

    /** Marginal brackets that start afresh. */
    protected final Figure onScale(Scale scale, Figure base) {
        return onScale(scale, base, true);
    }

    protected final Figure onScale(Scale scale, Figure base, boolean money) {
        if (!base.isKnown()) {
            return base;
        }
        noteSlices(scale, Rational.ZERO, base.number(), money);
        return Figure.of(scale.over(Rational.ZERO, base.number()));
    }

    /** Marginal brackets that are computed and start afresh. */
    protected final Figure onScale(Schedule schedule, Figure base) {
        return onScale(schedule, base, true);
    }

    protected final Figure onScale(Schedule schedule, Figure base, boolean money) {
        return schedule.scale()
                .map(scale -> onScale(scale, base, money))
                .orElseGet(() -> Figure.refused(Answer.union(schedule.refusals(), base.refusals())));
    }

    /** Marginal brackets that are computed and fill up over a longer period. */
    protected final Figure accumulated(Total total, Schedule schedule, Figure base) {
        return accumulated(total, schedule, base, true);
    }

    protected final Figure accumulated(Total total, Schedule schedule, Figure base, boolean money) {
        return schedule.scale()
                .map(scale -> accumulated(total, scale, base, money))
                .orElseGet(() -> Figure.refused(Answer.union(schedule.refusals(), base.refusals())));
    }

    /**
     * Marginal brackets that fill up over a longer period: what the schedule gives for the sum so far with the base, less
     * what it gives without. Where payers are combined, the payer's part of what the group's base fills.
     */
    protected final Figure accumulated(Total total, Scale scale, Figure base) {
        return accumulated(total, scale, base, true);
    }

    protected final Figure accumulated(Total total, Scale scale, Figure base, boolean money) {
        if (!base.isKnown()) {
            return base;
        }
        UnaryOperator<Period> filled = running(total).over();
        Period over = filled.apply(paid());
        Optional<Position.Sums> sums = position.sums(total);
        if (sums.isPresent() && !sums.get().over().equals(over)) {
            return Figure.refused(
                    Set.of(new Refusal.WrongPosition(total, over, sums.get().over())));
        }
        if (sums.isEmpty() && filled.apply(paid().plus(-1)).equals(over)) {
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

    /** The value, and no less than a limit. */
    protected final Figure atLeast(Figure value, Figure limit) {
        return atLeast(value, limit, true);
    }

    protected final Figure atLeast(Figure value, Figure limit, boolean money) {
        if (value.isLessThan(limit).holds()) {
            explanation().note(new Reason.Limited(true, limit.number(), value.number(), money));
        }
        return value.max(limit);
    }

    /** The value, and no more than a limit. */
    protected final Figure atMost(Figure value, Figure limit) {
        return atMost(value, limit, true);
    }

    protected final Figure atMost(Figure value, Figure limit, boolean money) {
        if (value.isMoreThan(limit).holds()) {
            explanation().note(new Reason.Limited(false, limit.number(), value.number(), money));
        }
        return value.min(limit);
    }

    /** The value, rounded where the tariff says so. */
    protected final Figure rounded(Figure value, Rounding rounding) {
        return rounded(value, rounding, true);
    }

    protected final Figure rounded(Figure value, Rounding rounding, boolean money) {
        Figure rounded = value.rounded(rounding);
        if (value.isKnown() && !rounded.number().equals(value.number())) {
            explanation().note(new Reason.Rounded(value.number(), rounded.number(), rounding, money));
        }
        return rounded;
    }

    /**
     * A figure that has a value on each day of a period: each value counts for as many as it stands of the days on which the
     * tariff is in force.
     */
    protected final Figure sharedByDays(Period period, Function<Period, Figure> ofDay) {
        return sharedByDays(period, ofDay, true);
    }

    protected final Figure sharedByDays(Period period, Function<Period, Figure> ofDay, boolean money) {
        List<Period> sharing = rateDays(period);
        Map<Rational, Long> days = new LinkedHashMap<>();
        for (Period day : sharing) {
            Figure figure = ofDay.apply(day);
            if (!figure.isKnown()) {
                return figure;
            }
            days.merge(figure.number(), 1L, Long::sum);
        }
        Rational all = Rational.of(sharing.size());
        Rational shared = Rational.ZERO;
        for (Map.Entry<Rational, Long> each : days.entrySet()) {
            if (days.size() > 1) {
                explanation().note(new Reason.ForDays(each.getKey(), each.getValue(), sharing.size(), money));
            }
            shared = shared.plus(
                    each.getKey().times(Rational.of(each.getValue())).dividedBy(all));
        }
        return Figure.of(shared);
    }
}

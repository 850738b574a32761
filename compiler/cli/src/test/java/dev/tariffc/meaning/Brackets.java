package dev.tariffc.meaning;

import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.PeriodExpression;
import dev.tariffc.compiler.syntax.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Brackets: afresh, over a year, or over the income of a group. With B the schedule, s what the year had before and q what the
 * period adds, the amount is B(s + q) - B(s).
 */
final class Brackets {

    private final Meaning meaning;

    Brackets(Meaning meaning) {
        this.meaning = meaning;
    }

    /** Steps from zero upward; the last has no width, and below zero the first rate goes on. */
    private record Schedule(List<Fraction> rates, List<Fraction> widths) {

        /** What is owed on everything up to a place. */
        private Fraction at(Fraction place) {
            Fraction owed = Fraction.ZERO;
            Fraction rest = place;
            for (int i = 0; i < rates.size(); i++) {
                Fraction part = i < widths.size() ? rest.min(widths.get(i)) : rest;
                owed = owed.plus(part.times(rates.get(i)));
                rest = rest.minus(part);
                if (rest.sign() == 0) {
                    return owed;
                }
            }
            return owed;
        }

        /** The rate of the bracket that begins at a place, or that holds it. */
        private Fraction rateAt(Fraction place) {
            Fraction end = Fraction.ZERO;
            for (int i = 0; i < widths.size(); i++) {
                end = end.plus(widths.get(i));
                if (place.compareTo(end) < 0) {
                    return rates.get(i);
                }
            }
            return rates.get(widths.size());
        }
    }

    Answer<Fraction> amount(Key name, Body.Brackets node, At at) {
        Answer<Schedule> schedule = schedule(name, node, at);
        Answer<Fraction> own = meaning.numbers.number(node.base(), at);
        List<String> group = group(name, node, at);
        if (group.isEmpty()) {
            return Answer.both(
                    schedule,
                    Answer.both(own, soFar(node, at), Slice::new),
                    (steps, slice) -> steps.at(slice.before().plus(slice.own())).minus(steps.at(slice.before())));
        }
        Answer<Fraction> whole = Answer.sum(group.stream()
                .map(member -> meaning.numbers.number(node.base(), at.of(member).apart()))
                .toList());
        Answer<Fraction> before = Answer.sum(
                group.stream().map(member -> soFar(node, at.of(member))).toList());
        Answer<Slice> slice = Answer.both(whole, before, Slice::new);
        return Answer.both(schedule, Answer.both(own, slice, Member::new), Brackets::share);
    }

    /** Where the running total of brackets stands before the period at hand; none where that is refused. */
    Optional<SecondOpinion.SoFar> standing(Key name, Body.Brackets node, At at) {
        List<String> group = group(name, node, at);
        List<At> members =
                group.isEmpty() ? List.of(at) : group.stream().map(at::of).toList();
        Answer<Fraction> before =
                Answer.sum(members.stream().map(each -> soFar(node, each)).toList());
        Answer<Fraction> whole = Answer.sum(members.stream()
                .map(each -> meaning.numbers.number(node.base(), each.apart()))
                .toList());
        Answer<Period> over = meaning.periods.period(node.accumulatedOver().orElseThrow(), at);
        if (before.isRefused() || over.isRefused() || (!group.isEmpty() && whole.isRefused())) {
            return Optional.empty();
        }
        return Optional.of(new SecondOpinion.SoFar(
                over.value().orElseThrow().toString(),
                before.value().orElseThrow().toString(),
                whole.value().filter(sum -> !group.isEmpty()).map(Fraction::toString)));
    }

    private record Slice(Fraction own, Fraction before) {}

    private record Member(Fraction own, Slice group) {}

    /** In proportion to what each member adds; where together they add nothing, at the rate of that place. */
    private static Fraction share(Schedule schedule, Member member) {
        Fraction before = member.group().before();
        Fraction whole = member.group().own();
        Fraction average = whole.sign() == 0
                ? schedule.rateAt(before)
                : schedule.at(before.plus(whole)).minus(schedule.at(before)).dividedBy(whole);
        return member.own().times(average);
    }

    /** A bracket that comes out no wider than zero is refused. */
    private Answer<Schedule> schedule(Key name, Body.Brackets node, At at) {
        List<Answer<Fraction>> rates = new ArrayList<>();
        List<Answer<Fraction>> widths = new ArrayList<>();
        for (Body.Bracket bracket : node.brackets()) {
            rates.add(meaning.numbers.number(bracket.rate(), at));
            bracket.width()
                    .ifPresent(width -> widths.add(meaning.numbers
                            .number(width, at)
                            .then(number -> number.sign() > 0
                                    ? Answer.of(number)
                                    : Answer.refused(meaning.refusal(Refusal.Kind.EMPTY_BRACKET, name, at)))));
        }
        return Answer.both(Answer.all(rates), Answer.all(widths), Schedule::new);
    }

    /** What the periods before it in the same year add up to; one of which nothing is known adds nothing. */
    private Answer<Fraction> soFar(Body.Brackets node, At at) {
        if (node.accumulatedOver().isEmpty() || at.exploring()) {
            return Answer.of(Fraction.ZERO);
        }
        PeriodExpression over = node.accumulatedOver().get();
        Answer<Period> year = meaning.periods.period(over, at);
        List<Answer<Fraction>> before = new ArrayList<>();
        for (Period each = at.period().shifted(-1);
                meaning.periods.period(over, at.in(each)).equals(year);
                each = each.shifted(-1)) {
            At then = at.in(each).apart();
            Answer<Fraction> added = meaning.numbers.number(node.base(), then);
            boolean known = then.readings().all().stream()
                    .anyMatch(reading ->
                            reading.found() && reading.place().period().isPresent());
            before.add(known ? added : Answer.of(Fraction.ZERO));
        }
        return year.then(is -> Answer.sum(before));
    }

    /** All payers of the same group, this one among them; none for a payer that stands alone. */
    private List<String> group(Key name, Body.Brackets node, At at) {
        Optional<Sentence.Combined> combined = meaning.declared.all(Sentence.Combined.class).stream()
                .filter(each -> is(each.shared().key(), name))
                .filter(each -> node.base()
                        .asReference()
                        .filter(base -> is(base.name().key(), each.what().key()))
                        .isPresent())
                .findFirst();
        Optional<Value> own = combined.flatMap(each -> company(each, node, at));
        if (own.isEmpty()) {
            return List.of();
        }
        return at.payers().byName().keySet().stream()
                .filter(other ->
                        company(combined.get(), node, at.of(other).apart()).equals(own))
                .sorted()
                .toList();
    }

    private boolean is(Key a, Key b) {
        return meaning.declared.plain(a).equals(meaning.declared.plain(b));
    }

    /** In the period that the income is of. */
    private Optional<Value> company(Sentence.Combined combined, Body.Brackets node, At at) {
        Expression.Reference base = node.base().asReference().orElseThrow();
        Expression.Reference group =
                new Expression.Reference(combined.span(), combined.group(), base.in(), base.on(), List.of());
        return meaning.numbers
                .raw(group, at)
                .value()
                .filter(Value::isAvailable)
                .filter(value -> value.asWord().filter(word -> word.isNone()).isEmpty());
    }
}

package dev.tariffc.compiler.fast;

import dev.tariffc.compiler.fast.Test.Relation;
import dev.tariffc.compiler.model.AccountModel.Division;
import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.number.Rounding;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Lowers what a charge makes payable, rounded once, and what each payee receives of it. */
final class Amounts {

    private final Lowering terms;
    private final ChargeModel charge;
    private final Map<DeclaredName, FastCharge.Amount> amounts = new LinkedHashMap<>();
    private final List<Test> refused = new ArrayList<>();

    Amounts(Lowering terms, ChargeModel charge) {
        this.terms = terms;
        this.charge = charge;
        charge.payables().forEach(payable -> add(top(payable)));
    }

    /** The payable amounts in the order named, then the parts of what is divided. */
    List<FastCharge.Amount> all() {
        List<FastCharge.Amount> all = new ArrayList<>();
        charge.payables().forEach(payable -> all.add(amounts.get(payable)));
        amounts.forEach((rule, amount) -> {
            if (!charge.payables().contains(rule) && isReceived(rule)) {
                all.add(amount);
            }
        });
        return all;
    }

    Test refused() {
        return Test.any(refused);
    }

    private List<Division> divisions() {
        return terms.model().account().divisions();
    }

    /** What an amount is in the end a part of; itself where it is a part of nothing. */
    private DeclaredName top(DeclaredName rule) {
        return divisions().stream()
                .filter(division -> division.parts().contains(rule))
                .findFirst()
                .map(division -> top(division.whole()))
                .orElse(rule);
    }

    /** Whether it is a part that is not divided again. */
    private boolean isReceived(DeclaredName rule) {
        return divisions().stream().anyMatch(division -> division.parts().contains(rule))
                && divisions().stream().noneMatch(division -> division.whole().equals(rule));
    }

    private Fraction exact(DeclaredName rule) {
        Lowered<Fraction> lowered = terms.number(rule);
        refused.add(lowered.refused());
        return lowered.value();
    }

    private void add(DeclaredName whole) {
        Fraction exact = exact(whole);
        if (charge.rounding().isEmpty()) {
            add(whole, exact);
            return;
        }
        Rounding rounding = charge.rounding().get();
        Whole steps = exact.steps(rounding.mode(), rounding.step());
        boolean divided =
                divisions().stream().anyMatch(division -> division.whole().equals(whole));
        divide(whole, divided ? terms.step(Fraction.whole(steps)).numerator() : steps, rounding.step());
    }

    /** What the tariff leaves exact, with its parts. */
    private void add(DeclaredName rule, Fraction exact) {
        if (!exact.divisor().equals(Whole.Literal.ONE)) {
            terms.none(NoFastForm.Why.NOT_ROUNDED);
        }
        amounts.put(
                rule, new FastCharge.Amount(rule, Rational.of(BigInteger.ONE, exact.denominator()), exact.numerator()));
        for (Division division : divisions()) {
            if (division.whole().equals(rule)) {
                addUp(division, exact);
                division.parts().forEach(part -> add(part, exact(part)));
            }
        }
    }

    /** The explaining path says which parts do not make their whole. */
    private void addUp(Division division, Fraction whole) {
        Fraction sum = Fraction.ZERO;
        for (DeclaredName part : division.parts()) {
            sum = sum.plus(exact(part));
        }
        refused.add(Test.not(sum.compare(Relation.EQUAL, whole)));
    }

    private void divide(DeclaredName rule, Whole steps, Rational step) {
        amounts.put(rule, amount(rule, steps, step));
        for (Division division : divisions()) {
            if (division.whole().equals(rule)) {
                addUp(division, exact(rule));
                List<Whole> parts = parts(division, steps, step);
                for (int i = 0; i < parts.size(); i++) {
                    divide(division.parts().get(i), parts.get(i), step);
                }
            }
        }
    }

    /** Counted in the smallest coin where a step is so many of them. */
    private FastCharge.Amount amount(DeclaredName rule, Whole steps, Rational step) {
        Rational coin =
                Rational.of(BigInteger.ONE, BigInteger.TEN.pow(charge.currency().digits()));
        Rational coins = step.dividedBy(coin);
        return coins.isWhole()
                ? new FastCharge.Amount(rule, coin, Wholes.product(coins.numerator(), steps))
                : new FastCharge.Amount(rule, step, steps);
    }

    /** Each part rounded down first; what is left goes to those that the tariff names. */
    private List<Whole> parts(Division division, Whole whole, Rational step) {
        Test credit = Test.compare(whole, Relation.LESS, Whole.Literal.ZERO);
        Whole left = size(credit, whole);
        List<Whole> floors = new ArrayList<>();
        List<Fraction> rests = new ArrayList<>();
        for (DeclaredName part : division.parts()) {
            Fraction exact = exact(part).times(Fraction.of(Rational.ONE.dividedBy(step)));
            Fraction units = terms.step(Fraction.pick(credit, exact.negate(), exact));
            Whole floor = terms.step(Fraction.whole(floor(units))).numerator();
            floors.add(floor);
            rests.add(terms.step(units.minus(Fraction.whole(floor))));
            left = Wholes.difference(left, floor);
        }
        Whole over = terms.step(Fraction.whole(left)).numerator();
        refused.add(Test.compare(over, Relation.LESS, Whole.Literal.ZERO));
        int turns = turns(division);
        refused.add(Test.compare(Wholes.literal((long) turns * floors.size()), Relation.LESS, over));
        List<Whole> parts = new ArrayList<>();
        for (int i = 0; i < floors.size(); i++) {
            Whole units = Wholes.sum(floors.get(i), more(division, i, rests, over, turns));
            parts.add(terms.step(Fraction.whole(size(credit, units))).numerator());
        }
        return parts;
    }

    private static Whole size(Test credit, Whole units) {
        return Wholes.pick(credit, Wholes.difference(Whole.Literal.ZERO, units), units);
    }

    private static Whole floor(Fraction units) {
        Test below = units.compare(Relation.LESS, Fraction.ZERO);
        return Wholes.pick(
                below, units.steps(Rounding.Mode.UP, Rational.ONE), units.steps(Rounding.Mode.DOWN, Rational.ONE));
    }

    /** How often each part may be given a step: once, and again where the whole is a part that was given more than it comes to. */
    private int turns(Division division) {
        if (top(division.whole()).equals(division.whole())) {
            return 1;
        }
        int all = divisions().stream().mapToInt(each -> each.parts().size()).sum();
        return 2 + all / division.parts().size();
    }

    /** What a part receives of the steps that are left when all are rounded down. */
    private static Whole more(Division division, int part, List<Fraction> rests, Whole over, int turns) {
        return switch (division.lastCent()) {
            case LARGEST_REMAINDER ->
                IntStream.range(0, turns)
                        .mapToObj(turn -> Wholes.sum(before(part, rests), Wholes.literal((long) turn * rests.size())))
                        .map(before -> Wholes.pick(
                                Test.compare(before, Relation.LESS, over), Whole.Literal.ONE, Whole.Literal.ZERO))
                        .reduce(Whole.Literal.ZERO, Wholes::sum);
            case FIRST_NAMED -> part == 0 ? over : Whole.Literal.ZERO;
            case LAST_NAMED -> part == rests.size() - 1 ? over : Whole.Literal.ZERO;
        };
    }

    /** How many parts are served before one: those that lost more, and of equals those named earlier. */
    private static Whole before(int part, List<Fraction> rests) {
        return IntStream.range(0, rests.size())
                .filter(other -> other != part)
                .mapToObj(other -> Wholes.pick(
                        rests.get(part).compare(other < part ? Relation.AT_MOST : Relation.LESS, rests.get(other)),
                        Whole.Literal.ONE,
                        Whole.Literal.ZERO))
                .reduce(Whole.Literal.ZERO, Wholes::sum);
    }
}

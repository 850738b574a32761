package dev.tariffc.compiler.fast;

import dev.tariffc.compiler.fast.Test.Relation;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.ScaleModel;
import dev.tariffc.compiler.model.TotalModel;
import dev.tariffc.runtime.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lowers marginal brackets to sums of clipped differences: the first rate on everything, and what each further rate is more
 * than the one before it on what lies beyond its limit.
 */
final class ScaleLowering {

    private final Lowering terms;

    ScaleLowering(Lowering terms) {
        this.terms = terms;
    }

    /** What a rate is more than the one before, and beyond which point. */
    private record Rise(Fraction limit, Fraction more) {}

    /** The rates as a first one and rises; {@code refused} where a bracket is not wider than zero. */
    private record Rates(Fraction first, List<Rise> rises, Test refused) {}

    Lowered<Fraction> of(NumberTerm.OnScale term) {
        Lowered<Fraction> lowered = terms.number(term.base());
        Fraction base = terms.step(lowered.value());
        Rates rates = rates(term.scale());
        if (term.running().isEmpty()) {
            return new Lowered<>(over(rates, Fraction.ZERO, base), Test.any(lowered.refused(), rates.refused()));
        }
        TotalModel total = terms.model().total(term);
        Rational unit = Rational.of(BigInteger.ONE, base.denominator());
        Input before = terms.inputs().soFar(total, unit);
        Fraction soFar = Fraction.of(new Whole.Given(before), unit);
        Test refused = Test.any(lowered.refused(), rates.refused(), new Test.Missing(before));
        if (!terms.isInGroup() || total.group().isEmpty()) {
            return new Lowered<>(over(rates, soFar, base), refused);
        }
        Input group = terms.inputs().ofGroup(total, unit);
        Fraction whole = Fraction.of(new Whole.Given(group), unit);
        Fraction share = terms.quotient(base.times(terms.step(over(rates, soFar, whole))), whole);
        Fraction atPoint = base.times(rateAt(rates, soFar));
        return new Lowered<>(
                Fraction.pick(whole.compare(Relation.EQUAL, Fraction.ZERO), atPoint, share),
                Test.any(refused, new Test.Missing(group)));
    }

    private Rates rates(ScaleModel scale) {
        List<Test> refused = new ArrayList<>();
        List<Rise> rises = new ArrayList<>();
        Lowered<Fraction> first = terms.number(scale.brackets().get(0).rate());
        refused.add(first.refused());
        Fraction rate = first.value();
        Fraction limit = Fraction.ZERO;
        Optional<NumberTerm> width = scale.brackets().get(0).width();
        for (ScaleModel.Bracket each :
                scale.brackets().subList(1, scale.brackets().size())) {
            Lowered<Fraction> wide = terms.number(width.orElseThrow());
            Lowered<Fraction> next = terms.number(each.rate());
            refused.add(wide.refused());
            refused.add(next.refused());
            refused.add(wide.value().compare(Relation.AT_MOST, Fraction.ZERO));
            limit = limit.plus(wide.value());
            rises.add(new Rise(limit, next.value().minus(rate)));
            rate = next.value();
            width = each.width();
        }
        return new Rates(first.value(), rises, Test.any(refused));
    }

    /** What the rates come to from one point over a stretch, of either sign. */
    private Fraction over(Rates rates, Fraction from, Fraction stretch) {
        Fraction to = terms.step(from.plus(stretch));
        Fraction sum = rates.first().times(stretch);
        for (Rise rise : rates.rises()) {
            Fraction beyond = beyond(to, rise.limit()).minus(beyond(from, rise.limit()));
            sum = sum.plus(rise.more().times(terms.step(beyond)));
        }
        return sum;
    }

    private static Fraction beyond(Fraction point, Fraction limit) {
        return point.minus(limit).extreme(true, Fraction.ZERO);
    }

    /** The rate of the bracket that holds a point. */
    private static Fraction rateAt(Rates rates, Fraction point) {
        Fraction rate = rates.first();
        for (Rise rise : rates.rises()) {
            Test reached = rise.limit().compare(Relation.AT_MOST, point);
            rate = rate.plus(Fraction.pick(reached, rise.more(), Fraction.ZERO));
        }
        return rate;
    }
}

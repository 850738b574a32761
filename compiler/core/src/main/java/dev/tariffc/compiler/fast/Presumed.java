package dev.tariffc.compiler.fast;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What is left to work out of a row that has certain inputs: whether they are missing is not asked again. */
final class Presumed implements Whole.Visitor<Whole>, Test.Visitor<Test> {

    private final Set<Input> there;
    private final Map<Label, Whole> wholes = new HashMap<>();
    private final Map<Label, Test> tests = new HashMap<>();

    Presumed(Set<Input> there) {
        this.there = there;
    }

    Whole of(Whole whole) {
        return whole.accept(this);
    }

    Test of(Test test) {
        return test.accept(this);
    }

    @Override
    public Whole visit(Whole.Literal whole) {
        return whole;
    }

    @Override
    public Whole visit(Whole.Given whole) {
        return whole;
    }

    @Override
    public Whole visit(Whole.Sum whole) {
        return Wholes.sum(of(whole.left()), of(whole.right()));
    }

    @Override
    public Whole visit(Whole.Difference whole) {
        return Wholes.difference(of(whole.left()), of(whole.right()));
    }

    @Override
    public Whole visit(Whole.Product whole) {
        return Wholes.product(of(whole.left()), of(whole.right()));
    }

    @Override
    public Whole visit(Whole.Extreme whole) {
        return Wholes.extreme(whole.greater(), of(whole.left()), of(whole.right()));
    }

    @Override
    public Whole visit(Whole.Divided whole) {
        return new Whole.Divided(of(whole.dividend()), of(whole.divisor()), whole.mode());
    }

    @Override
    public Whole visit(Whole.Picked whole) {
        return Wholes.pick(of(whole.guard()), of(whole.then()), of(whole.otherwise()));
    }

    @Override
    public Whole visit(Whole.Named whole) {
        Whole known = wholes.get(whole.label());
        if (known == null) {
            Whole inner = of(whole.whole());
            known = inner.isPlain() ? inner : new Whole.Named(whole.label(), inner);
            wholes.put(whole.label(), known);
        }
        return known;
    }

    @Override
    public Whole visit(Whole.DayOfPeriod whole) {
        return whole;
    }

    @Override
    public Whole visit(Whole.DaysOf whole) {
        return whole;
    }

    @Override
    public Test visit(Test.Fixed test) {
        return test;
    }

    @Override
    public Test visit(Test.Compare test) {
        return Test.compare(of(test.left()), test.relation(), of(test.right()));
    }

    @Override
    public Test visit(Test.Missing test) {
        return there.contains(test.input()) ? Test.Fixed.NEVER : test;
    }

    @Override
    public Test visit(Test.Unknown test) {
        return there.contains(test.input()) ? Test.Fixed.NEVER : test;
    }

    @Override
    public Test visit(Test.Junction test) {
        return test.all()
                ? Test.all(test.limbs().stream().map(this::of).toList())
                : Test.any(test.limbs().stream().map(this::of).toList());
    }

    @Override
    public Test visit(Test.Not test) {
        return Test.not(of(test.test()));
    }

    @Override
    public Test visit(Test.Named test) {
        Test known = tests.get(test.label());
        if (known == null) {
            Test inner = of(test.test());
            known = inner.asFixed().isPresent() ? inner : new Test.Named(test.label(), inner);
            tests.put(test.label(), known);
        }
        return known;
    }

    @Override
    public Test visit(Test.RateDate test) {
        return test;
    }

    @Override
    public Test visit(Test.TextKnown test) {
        return test;
    }
}

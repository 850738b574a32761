package dev.tariffc.compiler.fast;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Between which numbers each step lies, whatever a row holds within the ranges of its inputs. */
final class Ranges implements Whole.Visitor<Interval> {

    /** Days of the years 0 to 9999, counted from 1970. */
    static final Interval DAYS = Interval.of(-719_528, 2_932_896);

    private static final Interval DAYS_OF_A_PERIOD = Interval.of(1, 400_000);

    private final Function<Input, Interval> inputs;
    private final Map<Label, Interval> named = new HashMap<>();
    private boolean fits = true;
    private boolean dividesByInputs;

    Ranges(Function<Input, Interval> inputs) {
        this.inputs = inputs;
    }

    /** Whether everything that was asked for is exact in 64 bits, with all that it is made of. */
    boolean fits() {
        return fits;
    }

    /** Whether anything is divided by what is not known to the compiler. */
    boolean dividesByInputs() {
        return dividesByInputs;
    }

    Interval of(Whole whole) {
        Interval range = whole.accept(this);
        fits &= range.fits();
        return range;
    }

    /** Goes through all numbers that a test compares. */
    void of(Test test) {
        test.accept(new Compared());
    }

    @Override
    public Interval visit(Whole.Literal whole) {
        return Interval.of(whole.value());
    }

    @Override
    public Interval visit(Whole.Given whole) {
        return inputs.apply(whole.input());
    }

    @Override
    public Interval visit(Whole.Sum whole) {
        return of(whole.left()).plus(of(whole.right()));
    }

    @Override
    public Interval visit(Whole.Difference whole) {
        return of(whole.left()).minus(of(whole.right()));
    }

    @Override
    public Interval visit(Whole.Product whole) {
        return of(whole.left()).times(of(whole.right()));
    }

    @Override
    public Interval visit(Whole.Extreme whole) {
        Interval left = of(whole.left());
        Interval right = of(whole.right());
        return whole.greater() ? left.max(right) : left.min(right);
    }

    @Override
    public Interval visit(Whole.Divided whole) {
        Interval dividend = of(whole.dividend());
        Interval divisor = of(whole.divisor());
        dividesByInputs |= whole.divisor().asLiteral().isEmpty();
        fits &= divisor.most().compareTo(Interval.LARGEST.shiftRight(1)) <= 0;
        return dividend.dividedBy(divisor);
    }

    @Override
    public Interval visit(Whole.Picked whole) {
        of(whole.guard());
        return of(whole.then()).or(of(whole.otherwise()));
    }

    @Override
    public Interval visit(Whole.Named whole) {
        Interval known = named.get(whole.label());
        if (known != null) {
            return known;
        }
        Interval range = of(whole.whole());
        named.put(whole.label(), range);
        return range;
    }

    @Override
    public Interval visit(Whole.DayOfPeriod whole) {
        return DAYS;
    }

    @Override
    public Interval visit(Whole.DaysOf whole) {
        return DAYS_OF_A_PERIOD;
    }

    private final class Compared implements Test.Visitor<Boolean> {

        @Override
        public Boolean visit(Test.Fixed test) {
            return true;
        }

        @Override
        public Boolean visit(Test.Compare test) {
            of(test.left());
            of(test.right());
            return true;
        }

        @Override
        public Boolean visit(Test.Missing test) {
            return true;
        }

        @Override
        public Boolean visit(Test.Unknown test) {
            return true;
        }

        @Override
        public Boolean visit(Test.Junction test) {
            test.limbs().forEach(Ranges.this::of);
            return true;
        }

        @Override
        public Boolean visit(Test.Not test) {
            of(test.test());
            return true;
        }

        @Override
        public Boolean visit(Test.Named test) {
            if (named.putIfAbsent(test.label(), Interval.of(BigInteger.ZERO)) == null) {
                of(test.test());
            }
            return true;
        }

        @Override
        public Boolean visit(Test.RateDate test) {
            return true;
        }

        @Override
        public Boolean visit(Test.TextKnown test) {
            return true;
        }
    }
}

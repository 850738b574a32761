package dev.tariffc.compiler.trial;

import dev.tariffc.compiler.model.Branch;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.ScaleModel;
import dev.tariffc.compiler.model.TermWalk;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How long the figures of a rule can grow, and so what it costs to work it out: a name that is multiplied by itself, sentence
 * after sentence, soon fills any memory.
 */
final class Magnitude implements NumberTerm.Visitor<Magnitude.Digits> {

    /** From here on it makes no difference. */
    private static final long ENDLESS = 1_000_000;

    private static final double BITS_OF_A_DIGIT = 3.32;

    /** Of a number of days. */
    private static final Digits DAYS = new Digits(6, 0, 0);

    /** Figures of so many digits take about as long as shorter ones. */
    private static final long SHORT = 100;

    /**
     * Digits of a figure.
     *
     * @param whole before the point
     * @param decimals after it
     * @param divisor of what is divided by besides
     */
    record Digits(long whole, long decimals, long divisor) {
        static final Digits NONE = new Digits(0, 0, 0);

        Digits {
            whole = Math.min(whole, ENDLESS);
            decimals = Math.min(decimals, ENDLESS);
            divisor = Math.min(divisor, ENDLESS);
        }

        Digits max(Digits other) {
            return new Digits(
                    Math.max(whole, other.whole), Math.max(decimals, other.decimals), Math.max(divisor, other.divisor));
        }

        Digits plus(Digits other) {
            Digits max = max(other);
            return new Digits(max.whole + 1, max.decimals, divisor + other.divisor);
        }

        Digits times(Digits other) {
            return new Digits(whole + other.whole, decimals + other.decimals, divisor + other.divisor);
        }

        Digits dividedBy(Digits other) {
            return new Digits(whole + other.decimals + other.divisor, decimals, divisor + other.whole + other.decimals);
        }

        /** So often as much more as another has. */
        Digits grown(Digits other, long often) {
            return new Digits(
                    whole + (other.whole - whole) * often,
                    decimals + (other.decimals - decimals) * often,
                    divisor + (other.divisor - divisor) * often);
        }

        long all() {
            return whole + decimals + 2 * divisor;
        }
    }

    private final Map<DeclaredName, Digits> digits = new HashMap<>();
    private Digits before = Digits.NONE;

    /** @param rules each using only earlier ones */
    Magnitude(List<RuleModel> rules) {
        for (RuleModel rule : rules) {
            digits.put(rule.name(), most(numbers(rule)));
        }
    }

    /** What one evaluation costs: its terms, each by the length of the figures. */
    long cost(Reach reach) {
        long longest = reach.rules().stream()
                .mapToLong(
                        rule -> Objects.requireNonNull(digits.get(rule.name())).all())
                .max()
                .orElse(0);
        long factor = 1 + longest / SHORT;
        return reach.size() * factor * factor;
    }

    /** What a rule gives, and what its conditions compare. */
    private static List<NumberTerm> numbers(RuleModel rule) {
        return rule.terms().stream()
                .flatMap(term -> Stream.concat(
                        term.asNumber().stream(),
                        TermWalk.all(term, ConditionTerm.Compare.class)
                                .flatMap(compare -> Stream.of(compare.left(), compare.right()))))
                .toList();
    }

    private Digits most(Collection<NumberTerm> terms) {
        return terms.stream().map(this::of).reduce(Digits.NONE, Digits::max);
    }

    private Digits of(NumberTerm term) {
        return term.accept(this);
    }

    @Override
    public Digits visit(NumberTerm.Constant term) {
        return of(term.value());
    }

    @Override
    public Digits visit(NumberTerm.OfFact term) {
        return new Digits(Domain.WHOLE_DIGITS, Domain.DECIMALS, 0);
    }

    @Override
    public Digits visit(NumberTerm.OfRule term) {
        return digits.getOrDefault(term.use().rule(), Digits.NONE);
    }

    @Override
    public Digits visit(NumberTerm.Arithmetic term) {
        Digits left = of(term.left());
        Digits right = of(term.right());
        return switch (term.operator()) {
            case PLUS, MINUS -> left.plus(right);
            case TIMES -> left.times(right);
        };
    }

    @Override
    public Digits visit(NumberTerm.Quotient term) {
        return of(term.dividend()).dividedBy(of(term.divisor()));
    }

    @Override
    public Digits visit(NumberTerm.Extreme term) {
        return most(term.operands());
    }

    @Override
    public Digits visit(NumberTerm.Limited term) {
        return of(term.value()).max(of(term.limit()));
    }

    @Override
    public Digits visit(NumberTerm.Rounded term) {
        return new Digits(of(term.value()).whole(), 0, 0)
                .times(of(term.rounding().step()));
    }

    @Override
    public Digits visit(NumberTerm.Blocks term) {
        return of(term.value()).dividedBy(of(term.size()));
    }

    @Override
    public Digits visit(NumberTerm.OnScale term) {
        return of(term.base()).times(rates(term.scale()));
    }

    @Override
    public Digits visit(NumberTerm.ExtremeOver term) {
        return of(term.value());
    }

    @Override
    public Digits visit(NumberTerm.ExtremeOfParts term) {
        return of(term.value());
    }

    @Override
    public Digits visit(NumberTerm.SumOver term) {
        return of(term.summand());
    }

    @Override
    public Digits visit(NumberTerm.SumOfParts term) {
        return of(term.summand());
    }

    /** What grows from one link to the next has grown by the last one as often as there are links. */
    @Override
    public Digits visit(NumberTerm.Chained term) {
        before = of(term.beginning());
        Digits first = of(term.step());
        before = first;
        Digits second = of(term.step());
        return first.grown(second, links(term.first()));
    }

    private static long links(Period first) {
        return ChronoUnit.DAYS.between(
                        first.start(), Period.year(Period.LAST_YEAR).end())
                / first.kind().leastDays();
    }

    @Override
    public Digits visit(NumberTerm.LinkBefore term) {
        return before;
    }

    /** Each value times some days, by all the days of the period. */
    @Override
    public Digits visit(NumberTerm.SharedByDays term) {
        return of(term.figure());
    }

    @Override
    public Digits visit(NumberTerm.Between term) {
        return DAYS;
    }

    @Override
    public Digits visit(NumberTerm.DaysOf term) {
        return DAYS;
    }

    @Override
    public Digits visit(NumberTerm.Choose term) {
        return most(term.branches().stream().map(Branch::value).toList());
    }

    @Override
    public Digits visit(NumberTerm.NotCovered term) {
        return Digits.NONE;
    }

    private Digits rates(ScaleModel scale) {
        Digits rates = Digits.NONE;
        for (ScaleModel.Bracket bracket : scale.brackets()) {
            rates = rates.plus(of(bracket.rate()));
        }
        return rates;
    }

    private static Digits of(Rational number) {
        if (number.isDecimal()) {
            return new Digits(
                    digits(number.floor()),
                    Math.max(0, number.toBigDecimalExact().scale()),
                    0);
        }
        return new Digits(digits(number.floor()), 0, digits(Rational.of(number.denominator())));
    }

    private static long digits(Rational whole) {
        return (long) (whole.numerator().bitLength() / BITS_OF_A_DIGIT) + 1;
    }
}

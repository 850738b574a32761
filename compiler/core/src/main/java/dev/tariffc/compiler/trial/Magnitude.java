package dev.tariffc.compiler.trial;

import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.ScaleModel;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.TermWalk;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.number.Rational;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How long the figures of a rule can grow, and so what it costs to work it out: a name that is multiplied by itself, sentence
 * after sentence, soon fills any memory.
 */
final class Magnitude {

    /** From here on it makes no difference. */
    private static final long ENDLESS = 1_000_000;

    private static final double BITS_OF_A_DIGIT = 3.32;

    /** Figures of so many digits take about as long as shorter ones. */
    private static final long SHORT = 100;

    /**
     * Digits of a figure.
     *
     * @param whole before the point
     * @param decimals after it
     * @param divisor of what is divided by besides
     */
    private record Digits(long whole, long decimals, long divisor) {
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

        long all() {
            return whole + decimals + 2 * divisor;
        }
    }

    private final Map<String, Digits> digits = new HashMap<>();

    /** @param rules each using only earlier ones */
    Magnitude(List<RuleModel> rules) {
        for (RuleModel rule : rules) {
            digits.put(rule.key(), most(TermWalk.terms(rule)));
        }
    }

    /** What one evaluation costs: its terms, each by the length of the figures. */
    long cost(Reach reach) {
        long longest = reach.rules().stream()
                .mapToLong(rule -> digits.get(rule.key()).all())
                .max()
                .orElse(0);
        long factor = 1 + longest / SHORT;
        return reach.size() * factor * factor;
    }

    private Digits most(Collection<Term> terms) {
        return terms.stream().map(this::of).reduce(Digits.NONE, Digits::max);
    }

    private Digits of(Term term) {
        if (term instanceof Term.Constant constant) {
            return of(constant.value());
        } else if (term instanceof Term.ReadFact) {
            return new Digits(Domain.WHOLE_DIGITS, Domain.DECIMALS, 0);
        } else if (term instanceof Term.UseRule use) {
            return digits.getOrDefault(use.rule(), Digits.NONE);
        } else if (term instanceof Term.Arithmetic arithmetic) {
            Digits left = of(arithmetic.left());
            Digits right = of(arithmetic.right());
            return switch (arithmetic.operator()) {
                case PLUS, MINUS -> left.plus(right);
                case TIMES -> left.times(right);
                case DIVIDED -> left.dividedBy(right);
            };
        } else if (term instanceof Term.Extreme extreme) {
            return most(extreme.operands());
        } else if (term instanceof Term.Limited limited) {
            return of(limited.value()).max(of(limited.limit()));
        } else if (term instanceof Term.Rounded rounded) {
            return new Digits(of(rounded.value()).whole(), 0, 0)
                    .times(of(rounded.rounding().step()));
        } else if (term instanceof Term.Blocks blocks) {
            return of(blocks.value()).dividedBy(of(blocks.size()));
        } else if (term instanceof Term.OnScale scale) {
            return of(scale.base()).times(rates(scale.scale()));
        } else if (term instanceof Term.SumOver sum) {
            return of(sum.summand());
        } else if (term instanceof Term.Choose choose) {
            return most(
                    choose.branches().stream().map(Term.Choose.Branch::value).toList());
        } else if (term instanceof Term.Compare compare) {
            return of(compare.left()).max(of(compare.right()));
        }
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

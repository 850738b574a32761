package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Expression.Operator;
import dev.tariffc.compiler.syntax.Limit;
import dev.tariffc.compiler.syntax.Parts;
import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Whether words take a part of a figure: {@code 1/12 of}, {@code / 12}, a share of the days; or its mean, {@code / months open}. */
final class PartsTaken {

    private final Function<Expression.Reference, Optional<Expression>> meaning;
    private final IdentityHashMap<Expression, Boolean> isPart = new IdentityHashMap<>();

    /** @param meaning all that a name alone says, where it says one thing; none for every other name */
    PartsTaken(Function<Expression.Reference, Optional<Expression>> meaning) {
        this.meaning = meaning;
    }

    /** {@code 1/12}, {@code (2% / 12)}: what takes a part of whatever it is multiplied with. */
    boolean isPart(Expression factor) {
        Boolean known = isPart.get(factor);
        if (known == null) {
            known = said(factor).filter(this::isPlainPart).isPresent();
            isPart.put(factor, known);
        }
        return known;
    }

    private boolean isPlainPart(Expression factor) {
        return factor.asNumber()
                        .filter(number -> number.denominator()
                                .filter(whole -> number.value().compareTo(whole) < 0)
                                .isPresent())
                        .isPresent()
                || (factor instanceof Expression.Chain chain && takesPart(chain));
    }

    /** Whether a product of several is divided by how many parts there are, or has such a part for a factor. */
    boolean takesPart(Expression.Chain chain) {
        return !isSum(chain)
                && (isPart(chain.first())
                        || chain.links().stream()
                                .anyMatch(link -> link.operator() == Operator.DIVIDED
                                        ? isCount(link.operand())
                                        : isPart(link.operand())));
    }

    /** {@code 1/4 of the fee}, {@code 3 × the instalments} where these are parts, whatever limits they have. */
    boolean isSomeOf(Expression amount) {
        return isPartOf(amount) || (amount instanceof Expression.Chain chain && isSomeOf(chain));
    }

    private boolean isSomeOf(Expression.Chain chain) {
        return !isSum(chain)
                && (takesPart(chain)
                        || isSomeOf(chain.first())
                        || chain.links().stream().anyMatch(link -> isSomeOf(link.operand())));
    }

    private boolean isPartOf(Expression amount) {
        if (amount instanceof Expression.Of of) {
            return isPart(of.part());
        }
        return amount.asReference()
                .filter(Expression.Reference::isPlain)
                .flatMap(meaning)
                .filter(this::isSomeOf)
                .isPresent();
    }

    static boolean isSum(Expression.Chain chain) {
        return chain.links().stream()
                .anyMatch(link -> link.operator() == Operator.PLUS || link.operator() == Operator.MINUS);
    }

    /** {@code 12}, {@code 12 months}, {@code the days of the year}. */
    private boolean isCount(Expression divisor) {
        return said(divisor)
                .filter(count -> count instanceof Expression.DaysOf || isFigure(count))
                .isPresent();
    }

    private static boolean isFigure(Expression count) {
        boolean ofTime =
                count instanceof Expression.Counted counted && counted.unit().isPresent();
        return ofTime
                || count.asNumber()
                        .filter(number ->
                                number.denominator().isEmpty() && number.value().compareTo(BigDecimal.ONE) > 0)
                        .isPresent();
    }

    /** What stands in parentheses or under a name, if that is one thing. */
    private Optional<Expression> said(Expression written) {
        if (written instanceof Expression.Parenthesized inner) {
            return only(inner.value()).flatMap(this::said);
        }
        Optional<Expression.Reference> name = written.asReference().filter(Expression.Reference::isPlain);
        return name.isPresent() ? name.flatMap(meaning).flatMap(this::said) : Optional.of(written);
    }

    /** The one expression that a value is, whatever bounds it has; none where something may stand instead. */
    static Optional<Expression> only(Body.Value value) {
        List<Body.Alternative> all = value.alternatives();
        boolean single = all.size() == 1
                && all.get(0).selector().isEmpty()
                && Parts.all(value.limits(), Limit.OrIf.class).isEmpty();
        return single ? all.get(0).value() : Optional.empty();
    }
}

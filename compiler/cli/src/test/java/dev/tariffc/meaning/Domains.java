package dev.tariffc.meaning;

import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.syntax.FactDeclaration.Bound;
import dev.tariffc.compiler.syntax.FactDeclaration.Kind;
import dev.tariffc.compiler.syntax.Name;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a figure of a fact may be: its kind, its bounds and its step. */
final class Domains {

    /** Not above 18 digits before the point, and 12 after. */
    private static final Fraction TOO_LARGE = Fraction.parse("1000000000000000000");

    private static final Fraction FINEST = Fraction.parse("0.000000000001");

    private final Meaning meaning;

    Domains(Meaning meaning) {
        this.meaning = meaning;
    }

    boolean allows(Declared.Fact fact, Value value, At at) {
        Shape shape = fact.declaration().kind().accept(new Shapes(currency(at)));
        boolean inBounds = value.asNumber()
                .map(number -> fits(number, fact.declaration().bounds(), shape.step(), at))
                .orElse(true);
        return !value.isAvailable() || (shape.fits().test(value) && inBounds);
    }

    private static Currency currency(At at) {
        return Currency.getInstance(at.pays().charge().sentence().currency().code());
    }

    /** What a fact is where nothing else is; none for what always has to be said. */
    static Optional<Value> nothing(Declared.Fact fact) {
        return fact.declaration()
                .kind()
                .accept(new Shapes(Currency.getInstance("CAD")))
                .nothing();
    }

    /** What a figure is that a number without its noun stands for; none for what is no such figure. */
    static Optional<Value> figure(Declared.Fact fact, Fraction number) {
        return fact.declaration().kind() instanceof Kind.Percentage
                ? Optional.empty()
                : nothing(fact).flatMap(Value::asNumber).map(zero -> new Value(number));
    }

    private boolean fits(Fraction number, List<Bound> bounds, Fraction usualStep, At at) {
        Limits limits = new Limits(Optional.of(Fraction.ZERO), Optional.empty(), usualStep);
        for (Bound bound : bounds) {
            limits = limits.with(bound, meaning, at);
        }
        return limits.least().filter(least -> number.compareTo(least) < 0).isEmpty()
                && limits.most().filter(most -> number.compareTo(most) > 0).isEmpty()
                && number.dividedBy(limits.step()).isWhole()
                && number.dividedBy(FINEST).isWhole()
                && number.max(number.negated()).compareTo(TOO_LARGE) < 0;
    }

    private record Shape(Predicate<Value> fits, Fraction step, Optional<Value> nothing) {}

    /** Money goes by the smallest coin, what is counted by one, and the rest as finely as can be told. */
    private record Shapes(Currency currency) implements Kind.Visitor<Shape> {

        private static Shape number(Fraction step) {
            return new Shape(value -> value.asNumber().isPresent(), step, Optional.of(new Value(Fraction.ZERO)));
        }

        static Fraction coin(Currency currency) {
            Fraction coin = Fraction.ONE;
            for (int i = 0; i < currency.getDefaultFractionDigits(); i++) {
                coin = coin.dividedBy(Fraction.of(10));
            }
            return coin;
        }

        @Override
        public Shape visit(Kind.Money node) {
            return number(coin(currency));
        }

        @Override
        public Shape visit(Kind.Number node) {
            return number(Fraction.ONE);
        }

        @Override
        public Shape visit(Kind.Percentage node) {
            return number(FINEST);
        }

        @Override
        public Shape visit(Kind.Hours node) {
            return number(FINEST);
        }

        @Override
        public Shape visit(Kind.Days node) {
            return number(Fraction.ONE);
        }

        @Override
        public Shape visit(Kind.Months node) {
            return number(Fraction.ONE);
        }

        @Override
        public Shape visit(Kind.Date node) {
            return new Shape(value -> value.asDay().isPresent(), FINEST, Optional.empty());
        }

        @Override
        public Shape visit(Kind.Text node) {
            return new Shape(value -> value.asWord().isPresent(), FINEST, Optional.empty());
        }

        @Override
        public Shape visit(Kind.YesNo node) {
            return new Shape(value -> value.asYesNo().isPresent(), FINEST, Optional.of(new Value(false)));
        }

        @Override
        public Shape visit(Kind.OneOf node) {
            List<Key> words = node.values().stream().map(Name::key).toList();
            return new Shape(value -> value.asWord().filter(words::contains).isPresent(), FINEST, Optional.empty());
        }
    }

    private record Limits(Optional<Fraction> least, Optional<Fraction> most, Fraction step) {

        private Limits with(Bound bound, Meaning meaning, At at) {
            return bound.accept(new Bound.Visitor<>() {
                @Override
                public Limits visit(Bound.MayBeNegative node) {
                    return new Limits(Optional.empty(), most, step);
                }

                @Override
                public Limits visit(Bound.AtLeast node) {
                    return new Limits(meaning.numbers.number(node.limit(), at).value(), most, step);
                }

                @Override
                public Limits visit(Bound.AtMost node) {
                    return new Limits(
                            least, meaning.numbers.number(node.limit(), at).value(), step);
                }

                @Override
                public Limits visit(Bound.Step node) {
                    return new Limits(
                            least,
                            most,
                            meaning.numbers.number(node.step(), at).value().orElseThrow());
                }
            });
        }
    }

    /** The smallest coin of what is paid. */
    static Fraction coin(At at) {
        return Shapes.coin(currency(at));
    }
}

package dev.tariffc.cli.facts;

import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Expression.Counted.TimeUnit;
import dev.tariffc.compiler.syntax.Literal;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Rational;
import java.util.Optional;

/**
 * What a value of a tariff's language is as one of a kind.
 *
 * @param text the whole of it, as it was given
 */
record WrittenValue(ValueReader reader, String text, Wanted wanted, Currency currency)
        implements Literal.Visitor<Reading> {

    @Override
    public Reading visit(Literal.Figure figure) {
        return wanted.kind().isNumeric() ? figure.value().accept(new Figure()) : other();
    }

    @Override
    public Reading visit(Literal.YesNo yesNo) {
        return wanted.kind() == Domain.Kind.YES_NO ? new Reading.Read(Value.of(yesNo.value())) : other();
    }

    @Override
    public Reading visit(Literal.NotAvailable notAvailable) {
        return new Reading.Read(Value.notAvailable());
    }

    @Override
    public Reading visit(Literal.Day day) {
        return wanted.kind() == Domain.Kind.DATE ? new Reading.Read(Value.of(day.value())) : other();
    }

    @Override
    public Reading visit(Literal.InPeriod period) {
        return words();
    }

    @Override
    public Reading visit(Literal.Choice choice) {
        return words();
    }

    @Override
    public Reading visit(Literal.Text quoted) {
        return wanted.kind() == Domain.Kind.TEXT
                ? new Reading.Read(Value.of(quoted.value().text()))
                : words();
    }

    @Override
    public Reading visit(Literal.Refused refused) {
        return other();
    }

    private Reading words() {
        return wanted.kind() == Domain.Kind.YES_NO ? reader.notYesNo(text) : other();
    }

    /** A text may read like anything, and so may a choice. */
    private Reading other() {
        return switch (wanted.kind()) {
            case TEXT -> new Reading.Read(Value.of(text));
            case CHOICE -> reader.choice(text, wanted.domain());
            case MONEY, NUMBER, PERCENTAGE, HOURS, DAYS, MONTHS, DATE, YES_NO -> reader.otherKind(text, wanted);
        };
    }

    /** What a figure is as a number of the kind. */
    private final class Figure implements Expression.Visitor<Reading> {

        @Override
        public Reading visit(Expression.Number number) {
            return reader.bare(rational(number), text, wanted.kind());
        }

        @Override
        public Reading visit(Expression.Percent percent) {
            return wanted.kind() == Domain.Kind.PERCENTAGE
                    ? read(Rational.of(percent.value()).dividedBy(Rational.HUNDRED))
                    : otherKind();
        }

        @Override
        public Reading visit(Expression.Money money) {
            if (wanted.kind() != Domain.Kind.MONEY) {
                return otherKind();
            }
            boolean foreign = money.currency()
                    .filter(code -> !code.equals(currency.code()))
                    .isPresent();
            return foreign ? reader.otherCurrency(text, currency) : read(Rational.of(money.value()));
        }

        @Override
        public Reading visit(Expression.Counted counted) {
            return isUnit(counted) ? read(rational(counted.number())) : otherKind();
        }

        private boolean isUnit(Expression.Counted counted) {
            Optional<TimeUnit> unit = counted.unit();
            return switch (wanted.kind()) {
                case HOURS -> unit.filter(TimeUnit.HOUR::equals).isPresent();
                case DAYS -> unit.filter(TimeUnit.DAY::equals).isPresent();
                case MONTHS -> unit.filter(TimeUnit.MONTH::equals).isPresent();
                case NUMBER -> counted.noun().filter(this::isNoun).isPresent();
                case MONEY, PERCENTAGE, DATE, TEXT, YES_NO, CHOICE -> false;
            };
        }

        private boolean isNoun(Name name) {
            return wanted.noun()
                    .filter(noun -> noun.isMeant().test(name.written()))
                    .isPresent();
        }

        private static Reading read(Rational number) {
            return new Reading.Read(Value.of(number));
        }

        private Reading otherKind() {
            return reader.otherKind(text, wanted);
        }

        private static Rational rational(Expression.Number number) {
            Rational numerator = Rational.of(number.value());
            return number.denominator()
                    .map(denominator -> numerator.dividedBy(Rational.of(denominator)))
                    .orElse(numerator);
        }

        // ---- what computes is no figure

        @Override
        public Reading visit(Expression.Reference node) {
            return otherKind();
        }

        @Override
        public Reading visit(Expression.Chain node) {
            return otherKind();
        }

        @Override
        public Reading visit(Expression.Negated node) {
            return otherKind();
        }

        @Override
        public Reading visit(Expression.Of node) {
            return otherKind();
        }

        @Override
        public Reading visit(Expression.Per node) {
            return otherKind();
        }

        @Override
        public Reading visit(Expression.Extreme node) {
            return otherKind();
        }

        @Override
        public Reading visit(Expression.FirstKnown node) {
            return otherKind();
        }

        @Override
        public Reading visit(Expression.Excess node) {
            return otherKind();
        }

        @Override
        public Reading visit(Expression.ExtremeOver node) {
            return otherKind();
        }

        @Override
        public Reading visit(Expression.ExtremeOfParts node) {
            return otherKind();
        }

        @Override
        public Reading visit(Expression.SumOver node) {
            return otherKind();
        }

        @Override
        public Reading visit(Expression.SumOfRun node) {
            return otherKind();
        }

        @Override
        public Reading visit(Expression.SumOfParts node) {
            return otherKind();
        }

        @Override
        public Reading visit(Expression.Between node) {
            return otherKind();
        }

        @Override
        public Reading visit(Expression.DaysOf node) {
            return otherKind();
        }

        @Override
        public Reading visit(Expression.NumberOf node) {
            return otherKind();
        }

        @Override
        public Reading visit(Expression.Parenthesized node) {
            return otherKind();
        }

        @Override
        public Reading visit(Expression.Day node) {
            return otherKind();
        }
    }
}

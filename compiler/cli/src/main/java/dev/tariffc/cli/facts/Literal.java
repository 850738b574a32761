package dev.tariffc.cli.facts;

import java.math.BigDecimal;
import java.util.function.Function;

/** A value as the user gave it. */
public sealed interface Literal {

    /** What the one, the other or the third gives. */
    <R> R match(Function<String, R> text, Function<BigDecimal, R> number, Function<Boolean, R> yesNo);

    /** As people write it. */
    record Text(String text) implements Literal {
        @Override
        public <R> R match(Function<String, R> text, Function<BigDecimal, R> number, Function<Boolean, R> yesNo) {
            return text.apply(text());
        }
    }

    /** A number of JSON, with all its digits. */
    record Number(BigDecimal number) implements Literal {
        @Override
        public <R> R match(Function<String, R> text, Function<BigDecimal, R> number, Function<Boolean, R> yesNo) {
            return number.apply(number());
        }
    }

    record YesNo(boolean value) implements Literal {
        @Override
        public <R> R match(Function<String, R> text, Function<BigDecimal, R> number, Function<Boolean, R> yesNo) {
            return yesNo.apply(value);
        }
    }
}

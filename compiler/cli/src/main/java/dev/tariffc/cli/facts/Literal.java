package dev.tariffc.cli.facts;

import java.math.BigDecimal;

/** A value as the user gave it. */
public sealed interface Literal {

    /** As people write it. */
    record Text(String text) implements Literal {}

    /** A number of JSON, with all its digits. */
    record Number(BigDecimal number) implements Literal {}

    record YesNo(boolean value) implements Literal {}
}

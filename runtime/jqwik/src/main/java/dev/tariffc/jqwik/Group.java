package dev.tariffc.jqwik;

import dev.tariffc.runtime.calculation.Calculator;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a {@link GroupSheet} of a property: what several payers may say for the same year, some of them in one group. */
@Target({ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Group {

    /** The tariff. */
    Class<? extends Calculator> value();

    /** How many payers at most; at least one. */
    int max() default 3;
}

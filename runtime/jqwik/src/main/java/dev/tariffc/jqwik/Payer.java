package dev.tariffc.jqwik;

import dev.tariffc.runtime.calculation.Calculator;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a {@link FactSheet} of a property: what one payer may say for one period of a tariff. */
@Target({ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Payer {

    /** The tariff. */
    Class<? extends Calculator> value();

    /** Whether facts may be missing, or not available. */
    boolean gaps() default false;

    /** How many items of one kind there may be. */
    int items() default 3;

    /** How many steps beside a limit are tried oftener than other values. */
    int near() default 1;

    /** The day whose texts apply, as {@code 2019-03-31}; empty for those that are known now. */
    String knownOn() default "";
}

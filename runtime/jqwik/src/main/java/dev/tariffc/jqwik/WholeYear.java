package dev.tariffc.jqwik;

import dev.tariffc.runtime.calculation.Calculator;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a {@link YearSheet} of a property: what one payer may say for all the paid periods of a year, one after another. */
@Target({ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface WholeYear {

    /** The tariff. */
    Class<? extends Calculator> value();

    /** How many items of one kind there may be. */
    int items() default 2;
}

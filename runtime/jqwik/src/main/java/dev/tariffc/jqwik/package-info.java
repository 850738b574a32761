/**
 * Property tests of tariffs: facts that love the limits of a tariff, and laws that every calculator keeps.
 *
 * <pre>
 *     class RadioLaws extends TariffLaws&lt;CommercialRadio2018&gt; {}
 *
 *     &#64;Property
 *     void nobodyOwesLessThanNothing(&#64;ForAll &#64;Payer(CommercialRadio2018.class) FactSheet sheet) { ... }
 * </pre>
 */
@NullMarked
package dev.tariffc.jqwik;

import org.jspecify.annotations.NullMarked;

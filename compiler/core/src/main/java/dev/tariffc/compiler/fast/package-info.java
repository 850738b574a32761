/** From the meaning of a tariff to whole numbers: the same figures as the calculator's, where 63 bits hold them. */
@NullMarked
package dev.tariffc.compiler.fast;

import org.jspecify.annotations.NullMarked;

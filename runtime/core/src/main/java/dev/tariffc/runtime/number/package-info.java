/** Exact numbers: money, rates, brackets and the rounding that a tariff asks for. */
@NullMarked
package dev.tariffc.runtime.number;

import org.jspecify.annotations.NullMarked;

/** Periods and business days. */
@NullMarked
package dev.tariffc.runtime.time;

import org.jspecify.annotations.NullMarked;

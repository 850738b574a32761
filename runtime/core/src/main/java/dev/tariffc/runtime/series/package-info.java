/** Rates that somebody publishes, as the Bank Rate. */
@NullMarked
package dev.tariffc.runtime.series;

import org.jspecify.annotations.NullMarked;

/** Compiles generated calculators in memory and hands them out. */
@NullMarked
package dev.tariffc.loader;

import org.jspecify.annotations.NullMarked;

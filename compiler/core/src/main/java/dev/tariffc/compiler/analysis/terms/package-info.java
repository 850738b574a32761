/** Expressions, conditions, days and periods, bound and with their units. */
@NullMarked
package dev.tariffc.compiler.analysis.terms;

import org.jspecify.annotations.NullMarked;

/** A tariff tried by its own calculator: amounts that fall past a limit, claims that fail. */
@NullMarked
package dev.tariffc.compiler.trial;

import org.jspecify.annotations.NullMarked;

/** Corrections that hold: tried on the whole tariff before anybody is told of them. */
@NullMarked
package dev.tariffc.compiler.mend;

import org.jspecify.annotations.NullMarked;

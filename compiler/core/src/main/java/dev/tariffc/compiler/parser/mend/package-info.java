/** Corrections of a sentence that is not understood: what may have been meant, tried against the grammar. */
@NullMarked
package dev.tariffc.compiler.parser.mend;

import org.jspecify.annotations.NullMarked;

/** What may have been meant where a sentence is not understood. */
@NullMarked
package dev.tariffc.compiler.parser.hints;

import org.jspecify.annotations.NullMarked;

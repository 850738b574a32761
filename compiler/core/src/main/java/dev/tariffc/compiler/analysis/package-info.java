/** From what was written to what it means. */
@NullMarked
package dev.tariffc.compiler.analysis;

import org.jspecify.annotations.NullMarked;

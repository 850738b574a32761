/** From text to what was written; nobody else knows ANTLR. */
@NullMarked
package dev.tariffc.compiler.parser;

import org.jspecify.annotations.NullMarked;

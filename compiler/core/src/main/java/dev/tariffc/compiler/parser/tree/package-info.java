/** From the parse tree to what was written. */
@NullMarked
package dev.tariffc.compiler.parser.tree;

import org.jspecify.annotations.NullMarked;

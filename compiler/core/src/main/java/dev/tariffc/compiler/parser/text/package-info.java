/** The text of a tariff as tokens, each at its place. */
@NullMarked
package dev.tariffc.compiler.parser.text;

import org.jspecify.annotations.NullMarked;

/** The text of a tariff, and places in it. */
@NullMarked
package dev.tariffc.compiler.source;

import org.jspecify.annotations.NullMarked;

/** The layout of a tariff file. */
@NullMarked
package dev.tariffc.compiler.format;

import org.jspecify.annotations.NullMarked;

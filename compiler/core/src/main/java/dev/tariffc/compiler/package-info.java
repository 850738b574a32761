/** Tariff text in, Java source and problems out; no file, console or clock is touched. */
@NullMarked
package dev.tariffc.compiler;

import org.jspecify.annotations.NullMarked;

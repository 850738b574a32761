/** What the names of a tariff stand for, and in which order they are defined. */
@NullMarked
package dev.tariffc.compiler.analysis.names;

import org.jspecify.annotations.NullMarked;

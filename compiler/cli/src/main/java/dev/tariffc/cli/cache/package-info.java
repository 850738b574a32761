/** Keeps compiled tariffs between two commands. */
@NullMarked
package dev.tariffc.cli.cache;

import org.jspecify.annotations.NullMarked;

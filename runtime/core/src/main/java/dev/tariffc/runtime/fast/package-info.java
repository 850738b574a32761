/** The fast path: what charges come to in whole numbers, for many payers at once. */
@NullMarked
package dev.tariffc.runtime.fast;

import org.jspecify.annotations.NullMarked;

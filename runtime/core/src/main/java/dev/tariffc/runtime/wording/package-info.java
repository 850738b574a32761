/** The words for all of it, in English and in French. */
@NullMarked
package dev.tariffc.runtime.wording;

import org.jspecify.annotations.NullMarked;

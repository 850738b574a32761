/** The languages that tariffs and their readers speak. */
@NullMarked
package dev.tariffc.runtime.language;

import org.jspecify.annotations.NullMarked;

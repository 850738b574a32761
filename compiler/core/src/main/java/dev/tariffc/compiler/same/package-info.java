/** Whether two tariffs mean the same, and where they do not. */
@NullMarked
package dev.tariffc.compiler.same;

import org.jspecify.annotations.NullMarked;

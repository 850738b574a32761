/** What each definition comes to, and under which cases. */
@NullMarked
package dev.tariffc.compiler.analysis.rules;

import org.jspecify.annotations.NullMarked;

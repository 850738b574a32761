/** What is paid, when it is due, what it bears, what is reported; and the worked examples. */
@NullMarked
package dev.tariffc.compiler.analysis.duties;

import org.jspecify.annotations.NullMarked;

/** What can be wrong with a tariff, and the words that tell it. */
@NullMarked
package dev.tariffc.compiler.problem;

import org.jspecify.annotations.NullMarked;

/** The rule beside the legal text before it: what the two say differently. */
@NullMarked
package dev.tariffc.compiler.law;

import org.jspecify.annotations.NullMarked;

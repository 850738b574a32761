/** What a calculator is made of and what it gives: charges, sentences, assessments with every step, and refusals. */
@NullMarked
package dev.tariffc.runtime.calculation;

import org.jspecify.annotations.NullMarked;

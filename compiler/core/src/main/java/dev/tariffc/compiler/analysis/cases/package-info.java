/** Whether the cases of a tariff overlap or leave one out, with a witness. */
@NullMarked
package dev.tariffc.compiler.analysis.cases;

import org.jspecify.annotations.NullMarked;

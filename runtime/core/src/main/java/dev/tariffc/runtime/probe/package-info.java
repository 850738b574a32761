/** What those may look into who build upon calculators: returns, worked examples and the compiler's trials. */
@NullMarked
package dev.tariffc.runtime.probe;

import org.jspecify.annotations.NullMarked;

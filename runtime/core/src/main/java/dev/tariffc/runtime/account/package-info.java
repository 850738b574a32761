/** How a payer stands: what fell due, what came in, what was corrected, and the interest on what was late. */
@NullMarked
package dev.tariffc.runtime.account;

import org.jspecify.annotations.NullMarked;

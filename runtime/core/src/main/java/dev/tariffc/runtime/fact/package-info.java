/** What has to be known of a payer, and what values it may have. */
@NullMarked
package dev.tariffc.runtime.fact;

import org.jspecify.annotations.NullMarked;

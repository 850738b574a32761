/** What money that comes late bears, day by day. */
@NullMarked
package dev.tariffc.runtime.interest;

import org.jspecify.annotations.NullMarked;

/** What many payers report, assessed together and as it was restated from day to day. */
@NullMarked
package dev.tariffc.runtime.returns;

import org.jspecify.annotations.NullMarked;

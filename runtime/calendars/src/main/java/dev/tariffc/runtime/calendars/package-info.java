/** Business days of Canada, its provinces and its territories, each by one named statute. */
@NullMarked
package dev.tariffc.runtime.calendars;

import org.jspecify.annotations.NullMarked;

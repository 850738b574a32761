/** What a tariff means: bound, typed and ordered, with no language left in it. */
@NullMarked
package dev.tariffc.compiler.model;

import org.jspecify.annotations.NullMarked;

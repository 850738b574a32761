/** The names that a tariff declares, found and merged before it is parsed. */
@NullMarked
package dev.tariffc.compiler.parser.names;

import org.jspecify.annotations.NullMarked;

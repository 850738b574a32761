/** What the author of a tariff wrote, sentence by sentence. */
@NullMarked
package dev.tariffc.compiler.syntax;

import org.jspecify.annotations.NullMarked;

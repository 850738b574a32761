/** What a language says: its keywords, its articles, its ways with words. */
@NullMarked
package dev.tariffc.compiler.parser.words;

import org.jspecify.annotations.NullMarked;

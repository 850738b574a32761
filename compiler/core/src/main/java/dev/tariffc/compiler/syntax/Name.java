package dev.tariffc.compiler.syntax;

import dev.tariffc.compiler.source.Span;

/**
 * A name where it stands in the text.
 *
 * @param key what names are compared by: its words without capitals, articles, contractions and plural s
 * @param written the words as the author wrote them here, on one line, without quotes
 */
public record Name(Span span, String key, String written) {}

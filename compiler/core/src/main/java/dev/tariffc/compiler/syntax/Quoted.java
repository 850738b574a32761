package dev.tariffc.compiler.syntax;

import dev.tariffc.compiler.source.Span;

/** A text in quotes: {@code "Royalties"}; {@code text} is what stands between them. */
public record Quoted(Span span, String text) {}

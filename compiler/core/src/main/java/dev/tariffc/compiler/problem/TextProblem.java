package dev.tariffc.compiler.problem;

import dev.tariffc.compiler.source.Span;
import java.util.Optional;

/** What cannot be read at all: the file, its signs, its figures. TAR01xx. */
public sealed interface TextProblem extends Problem {

    record NotUtf8(Span span) implements TextProblem {}

    record FileTooLarge(Span span, int limit) implements TextProblem {}

    record TooManyWords(Span span, int limit) implements TextProblem {}

    record EmptyFile(Span span) implements TextProblem {}

    record UnclosedQuote(Span span, String quote) implements TextProblem {}

    record UnknownSign(Span span, String sign) implements TextProblem {}

    /** @param words what the language says instead of the sign */
    record ComparisonSign(Span span, String sign, String words) implements TextProblem {}

    /** @param character its number in Unicode, {@code U+202E} */
    record HiddenCharacter(Span span, String character) implements TextProblem {}

    /** @param reading the figure that may be meant, as the language of the file writes it */
    record MalformedFigure(Span span, String figure, Optional<String> reading) implements TextProblem {}

    record FigureTooLong(Span span) implements TextProblem {}

    /** @param reading the date that may be meant, as the language of the file writes it */
    record MalformedDate(Span span, String date, Optional<String> reading) implements TextProblem {}

    /** A value of a fact, as a shell was given it, that is none. */
    record UnreadableValue(Span span, String value) implements TextProblem {}
}

package dev.tariffc.compiler.problem;

import dev.tariffc.compiler.source.Span;
import java.util.List;
import java.util.Optional;

/** What cannot be read at all: the file, its signs, its figures. TAR01xx. */
public sealed interface TextProblem extends Problem {

    @Override
    default boolean isOfReading() {
        return true;
    }

    record NotUtf8(Span span) implements TextProblem {}

    record FileTooLarge(Span span, int limit) implements TextProblem {}

    record TooManyWords(Span span, int limit) implements TextProblem {}

    record EmptyFile(Span span) implements TextProblem {}

    record UnclosedQuote(Span span, String quote, List<String> written) implements TextProblem {
        @Override
        public Optional<Problem> mended(Span mark, String words, List<String> offered) {
            return Optional.of(new UnclosedQuote(mark, quote, offered));
        }

        public UnclosedQuote(Span span, String quote) {
            this(span, quote, List.of());
        }

        @Override
        public String variant() {
            return written.isEmpty() ? "" : "TRIED";
        }
    }

    record UnknownSign(Span span, String sign) implements TextProblem {}

    /** @param words what the language says instead of the sign */
    record ComparisonSign(Span span, String sign, String words) implements TextProblem {
        @Override
        public Optional<Problem> mended(Span mark, String words, List<String> offered) {
            return Optional.of(new ComparisonSign(mark, sign, offered.get(0)));
        }
    }

    /** @param character its number in Unicode, {@code U+202E} */
    record HiddenCharacter(Span span, String character) implements TextProblem {}

    /** @param readings the figures that may be meant, as the language of the file writes them */
    record MalformedFigure(Span span, String figure, List<String> readings) implements TextProblem {
        @Override
        public Optional<Problem> mended(Span mark, String words, List<String> offered) {
            return Optional.of(new MalformedFigure(mark, words, offered));
        }

        public MalformedFigure(Span span, String figure, Optional<String> reading) {
            this(span, figure, reading.stream().toList());
        }

        /** The likeliest. */
        public Optional<String> reading() {
            return readings.stream().findFirst();
        }
    }

    record FigureTooLong(Span span) implements TextProblem {}

    /** @param readings the dates that may be meant, as the language of the file writes them */
    record MalformedDate(Span span, String date, List<String> readings) implements TextProblem {
        @Override
        public Optional<Problem> mended(Span mark, String words, List<String> offered) {
            // 1-100 only looks like one.
            boolean range = words.matches("[0-9]+[-–][0-9]+");
            return range ? Optional.empty() : Optional.of(new MalformedDate(mark, words, offered));
        }

        public MalformedDate(Span span, String date, Optional<String> reading) {
            this(span, date, reading.stream().toList());
        }

        /** The likeliest. */
        public Optional<String> reading() {
            return readings.stream().findFirst();
        }
    }

    /** A value of a fact, as a shell was given it, that is none. */
    record UnreadableValue(Span span, String value) implements TextProblem {}
}

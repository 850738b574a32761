package dev.tariffc.compiler.mend;

import dev.tariffc.compiler.parser.mend.Correction;
import dev.tariffc.compiler.parser.mend.Edit;
import dev.tariffc.compiler.problem.Expected;
import dev.tariffc.compiler.problem.NameProblem.UnknownName;
import dev.tariffc.compiler.problem.Problem;
import dev.tariffc.compiler.problem.SyntaxProblem.MissingPart;
import dev.tariffc.compiler.problem.SyntaxProblem.MissingStop;
import dev.tariffc.compiler.problem.SyntaxProblem.OtherWords;
import dev.tariffc.compiler.problem.SyntaxProblem.SuperfluousPart;
import dev.tariffc.compiler.problem.TextProblem;
import dev.tariffc.compiler.problem.TextProblem.ComparisonSign;
import dev.tariffc.compiler.problem.TextProblem.MalformedDate;
import dev.tariffc.compiler.problem.TextProblem.MalformedFigure;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.compiler.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/** Tells a slip, with all that may have been meant instead. */
final class Alternatives {

    /** A correction that costs so much more than another is not offered beside it. */
    static final double AS_LIKELY = 0.35;

    private static final int MOST_OFFERED = 3;

    private Alternatives() {}

    /**
     * @param good corrections of one place, likeliest first
     * @param was what was wrong before
     * @param source that they correct
     * @param before where a place of it is in the source that the reader sees
     * @param seen that source
     */
    static List<Problem> tell(
            List<Correction> good,
            List<Problem> was,
            SourceFile source,
            IntUnaryOperator before,
            SourceFile seen) {
        List<Problem> told = new ArrayList<>();
        Correction best = good.get(0);
        for (Edit edit : best.edits()) {
            Set<String> offered = new LinkedHashSet<>();
            Span mark = mark(edit, source.text());
            offered.add(within(mark, edit, source.text()));
            if (best.edits().size() == 1) {
                good.stream()
                        .filter(other -> other.edits().size() == 1
                                && other.edits().get(0).kind() == edit.kind())
                        .map(other -> other.edits().get(0))
                        .filter(other -> mark(other, source.text()).equals(mark))
                        .map(other -> within(mark, other, source.text()))
                        .filter(other -> offered.stream().noneMatch(each -> unspaced(each).equals(unspaced(other))))
                        .limit(MOST_OFFERED - 1)
                        .forEach(offered::add);
            }
            Span at = new Span(before.applyAsInt(mark.start()), before.applyAsInt(mark.end()));
            told.add(unreadable(edit, was)
                    .map(problem -> reread(problem, at, seen.text(at), List.copyOf(offered)))
                    .orElseGet(() -> problem(
                            edit, at, seen.text(at), List.copyOf(offered), source.text(), before)));
        }
        return told;
    }

    /** The figure, date or sign that could not be read, where the words are put in its place. */
    private static Optional<TextProblem> unreadable(Edit edit, List<Problem> was) {
        return was.stream()
                .filter(TextProblem.class::isInstance)
                .map(TextProblem.class::cast)
                .filter(problem -> edit.kind() == Edit.Kind.OTHER_WORDS
                        && problem.span().start() < edit.span().end()
                        && edit.span().start() < problem.span().end())
                .findFirst();
    }

    /** The same with the words that were tried. */
    private static Problem reread(TextProblem problem, Span mark, String words, List<String> offered) {
        if (problem instanceof ComparisonSign sign) {
            return new ComparisonSign(mark, sign.sign(), offered.get(0));
        } else if (problem instanceof MalformedDate && !words.matches(".*[|].*|[0-9]+[-–][0-9]+")) {
            return new MalformedDate(mark, words, offered);
        } else if (problem instanceof MalformedFigure) {
            return new MalformedFigure(mark, words, offered);
        }
        return new OtherWords(mark, words, offered);
    }

    private static Problem problem(
            Edit edit, Span mark, String words, List<String> offered, String text, IntUnaryOperator before) {
        return switch (edit.kind()) {
            case MISSING -> {
                if (edit.words().equals(".") && offered.size() == 1) {
                    int place = before.applyAsInt(edit.span().start());
                    yield new MissingStop(new Span(place, place));
                }
                yield new MissingPart(mark, missing(edit.words().strip()), following(edit, text), offered);
            }
            case SUPERFLUOUS -> new SuperfluousPart(mark, text.substring(edit.span().start(), edit.span().end()).strip(), offered);
            case OTHER_WORDS -> new OtherWords(mark, words, offered);
            case MISSPELT -> new UnknownName(mark, words, offered);
        };
    }

    private static Expected missing(String words) {
        return switch (words) {
            case "," -> Expected.Thing.COMMA;
            case ":" -> Expected.Thing.COLON;
            case ";" -> Expected.Thing.SEMICOLON;
            case "." -> Expected.Thing.FULL_STOP;
            case "(" -> Expected.Thing.OPENING;
            case ")" -> Expected.Thing.CLOSING;
            case "|" -> Expected.Thing.BAR;
            default -> new Expected.Word(words);
        };
    }

    /** The word or sign after what is missing. */
    private static String following(Edit edit, String text) {
        int start = edit.span().end();
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return text.substring(start, endOfWord(text, start));
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        while (end > start + 1 && ",.;:)".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** What is marked: what is replaced, and where words come in or go the words about the place, on the line. */
    private static Span mark(Edit edit, String text) {
        if (edit.kind() != Edit.Kind.MISSING && edit.kind() != Edit.Kind.SUPERFLUOUS) {
            return edit.span();
        }
        int start = edit.span().start();
        while (start > 0 && text.charAt(start - 1) == ' ') {
            start--;
        }
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = edit.span().end();
        int next = end;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        if (next < text.length() && text.charAt(next) != '\n' && text.charAt(next) != '\r') {
            end = endOfWord(text, next);
        }
        return new Span(start, end);
    }

    private static String unspaced(String words) {
        return words.replaceAll("[\\s\\p{Z}]+", "");
    }

    private static String within(Span mark, Edit edit, String text) {
        return text.substring(mark.start(), edit.span().start())
                + edit.words()
                + text.substring(edit.span().end(), mark.end());
    }
}

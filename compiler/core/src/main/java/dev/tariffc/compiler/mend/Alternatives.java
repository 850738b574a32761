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

    private final Edit edit;
    private final List<Correction> good;
    private final String text;
    private final IntUnaryOperator before;
    private final SourceFile seen;

    private Alternatives(Edit edit, List<Correction> good, String text, IntUnaryOperator before, SourceFile seen) {
        this.edit = edit;
        this.good = good;
        this.text = text;
        this.before = before;
        this.seen = seen;
    }

    /**
     * @param good corrections of one place, likeliest first
     * @param was what was wrong before
     * @param source that they correct
     * @param before where a place of it is in the source that the reader sees
     * @param seen that source
     */
    static List<Problem> tell(
            List<Correction> good, List<Problem> was, SourceFile source, IntUnaryOperator before, SourceFile seen) {
        List<Problem> told = new ArrayList<>();
        Correction best = good.get(0);
        for (Edit edit : best.edits()) {
            Alternatives alternatives = new Alternatives(edit, good, source.text(), before, seen);
            told.add(was.stream()
                    .flatMap(problem -> alternatives.mended(problem).stream())
                    .findFirst()
                    .orElseGet(alternatives::problem));
        }
        return told;
    }

    private Span at(Span place) {
        return new Span(before.applyAsInt(place.start()), before.applyAsInt(place.end()));
    }

    /** What may stand in the place of the words that are marked. */
    private List<String> offered(Span mark) {
        Set<String> offered = new LinkedHashSet<>();
        offered.add(within(mark, edit, text));
        if (good.get(0).edits().size() == 1) {
            good.stream()
                    .filter(other -> other.edits().size() == 1)
                    .map(other -> other.edits().get(0))
                    .filter(other ->
                            other.kind() == edit.kind() && mark(other, text).equals(mark(edit, text)))
                    .map(other -> within(mark, other, text))
                    .filter(other ->
                            offered.stream().noneMatch(each -> unspaced(each).equals(unspaced(other))))
                    .limit(MOST_OFFERED - 1L)
                    .forEach(offered::add);
        }
        return List.copyOf(offered);
    }

    /** What was told of the words that the edit changes, with those that were tried. */
    private Optional<Problem> mended(Problem problem) {
        Span span = problem.span();
        boolean within = span.start() <= edit.span().start() && edit.span().end() <= span.end();
        boolean over = span.start() < edit.span().end() && edit.span().start() < span.end();
        if (problem.isOfReading() ? !over || edit.kind() != Edit.Kind.OTHER_WORDS : !within) {
            return Optional.empty();
        }
        Span place = problem.isOfReading() ? mark(edit, text) : span;
        return problem.mended(at(place), seen.text(at(place)), offered(place));
    }

    private Problem problem() {
        Span place = mark(edit, text);
        Span mark = at(place);
        String words = seen.text(mark);
        List<String> offered = offered(place);
        return switch (edit.kind()) {
            case MISSING ->
                edit.words().equals(".") && offered.size() == 1 ? missingStop() : missingPart(mark, offered);
            case SUPERFLUOUS ->
                new SuperfluousPart(
                        mark,
                        text.substring(edit.span().start(), edit.span().end()).strip(),
                        offered);
            case OTHER_WORDS -> new OtherWords(mark, words, offered);
            case MISSPELT -> new UnknownName(mark, words, offered);
        };
    }

    private Problem missingStop() {
        int place = before.applyAsInt(edit.span().start());
        return new MissingStop(new Span(place, place));
    }

    private Problem missingPart(Span mark, List<String> offered) {
        return new MissingPart(mark, missing(edit.words().strip()), following(edit, text), offered);
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

package dev.tariffc.cli;

import dev.tariffc.compiler.Compilation;
import dev.tariffc.compiler.problem.ProblemPrinter;
import dev.tariffc.compiler.problem.Section;
import dev.tariffc.compiler.same.Comparison;
import dev.tariffc.compiler.same.Difference;
import dev.tariffc.compiler.source.Span;
import java.util.Map;

/** What two tariffs differ in, each difference with its place in both; figures as each file writes them. */
final class SamePrinter {

    private static final int LONGEST = 140;

    private final Terminal terminal;
    private final Words words;
    private final ProblemPrinter places;
    private final Compilation one;
    private final Compilation other;

    SamePrinter(Terminal terminal, Compilation one, Compilation other) {
        this.terminal = terminal;
        this.words = terminal.words();
        this.places = new ProblemPrinter(words.ofProblems());
        this.one = one;
        this.other = other;
    }

    void print(Comparison comparison) {
        for (Difference difference : comparison.differences()) {
            difference("same.difference", difference);
            terminal.print("");
        }
        for (Comparison.Declared declared : comparison.declared()) {
            terminal.print(words.say(
                    "same.declared", Map.of("reason", declared.reason().text())));
            place(declared.reason().span(), declared.inOne() ? one : other);
            declared.differences().forEach(difference -> difference("same.declaredDifference", difference));
            if (declared.isIdle()) {
                terminal.print(words.say("same.idle"));
            }
            terminal.print("");
        }
        terminal.print(summary(comparison));
    }

    private String summary(Comparison comparison) {
        String first = one.source().name();
        String second = other.source().name();
        boolean declares = !comparison.declared().isEmpty();
        String divergences =
                words.count("same.divergences", comparison.declared().size());
        if (comparison.isSame()) {
            return words.say(
                    declares ? "same.sameBut" : "same.same",
                    Map.of("first", first, "second", second, "divergences", divergences));
        }
        String differences =
                words.count("same.differences", comparison.differences().size());
        return words.say(
                declares ? "same.differBut" : "same.differ",
                Map.of("first", first, "second", second, "differences", differences, "divergences", divergences));
    }

    private void difference(String key, Difference difference) {
        terminal.print(words.say(key, Map.of("message", message(difference))));
        place(difference.one(), one);
        place(difference.other(), other);
    }

    private void place(Span span, Compilation file) {
        terminal.out().print(places.place(span, file.problems()));
    }

    private String message(Difference difference) {
        Span first = difference.one();
        Span second = difference.other();
        return switch (difference.kind()) {
            case SAYS ->
                words.say(
                        "same.says",
                        Map.of(
                                "oneSection",
                                section(first, one),
                                "oneText",
                                text(first, one),
                                "otherSection",
                                section(second, other),
                                "otherText",
                                text(second, other)));
            case ONLY_ONE_SAYS ->
                words.say(
                        "same.lacks",
                        Map.of(
                                "file",
                                other.source().name(),
                                "section",
                                section(first, one),
                                "text",
                                text(first, one)));
            case ONLY_OTHER_SAYS ->
                words.say(
                        "same.lacks",
                        Map.of(
                                "file",
                                one.source().name(),
                                "section",
                                section(second, other),
                                "text",
                                text(second, other)));
            case STANDS_ELSEWHERE ->
                words.say(
                        "same.elsewhere",
                        Map.of(
                                "oneSection",
                                section(first, one),
                                "otherSection",
                                section(second, other),
                                "text",
                                text(first, one)));
            case SECTION_ONLY_IN_ONE ->
                words.say("same.noSection", Map.of("file", other.source().name(), "section", section(first, one)));
            case SECTION_ONLY_IN_OTHER ->
                words.say("same.noSection", Map.of("file", one.source().name(), "section", section(second, other)));
            case NOT_TIED_IN_ONE ->
                words.say(
                        "same.notTied",
                        Map.of("text", text(first, one), "file", other.source().name()));
            case NOT_TIED_IN_OTHER ->
                words.say(
                        "same.notTied",
                        Map.of("text", text(second, other), "file", one.source().name()));
            case TIE_OF_ONE_ENDS_NOWHERE ->
                words.say(
                        "same.tieEndsNowhere",
                        Map.of("text", text(first, one), "file", other.source().name()));
            case TIE_OF_OTHER_ENDS_NOWHERE ->
                words.say(
                        "same.tieEndsNowhere",
                        Map.of("text", text(second, other), "file", one.source().name()));
            case TIE_OF_ONE_NOT_RETURNED ->
                words.say(
                        "same.tieNotReturned",
                        Map.of("text", text(first, one), "file", other.source().name()));
            case TIE_OF_OTHER_NOT_RETURNED ->
                words.say(
                        "same.tieNotReturned",
                        Map.of("text", text(second, other), "file", one.source().name()));
        };
    }

    /** {@code section 9 (2)}, or {@code article 9 (2)} in a French file. */
    private String section(Span span, Compilation file) {
        Words ofFile = Words.of(file.source().language());
        return file.problems()
                .sectionOf(span)
                .map(Section::number)
                .map(number -> ofFile.say("same.section", Map.of("number", number)))
                .orElseGet(() -> ofFile.say("same.beginning"));
    }

    /** What stands there, on one line, without quotes around it and the stop or comma at its ends. */
    private static String text(Span span, Compilation file) {
        String text =
                file.source().text(span).strip().replaceAll("\\s+", " ").replaceAll("^[«“\",;]\\s*|\\s*[»”\".]$", "");
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}

package dev.tariffc.cli.rates;

import dev.tariffc.cli.InputProblem;
import dev.tariffc.cli.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a file of rates, cut where its rows begin. Downloads of the Bank of Canada carry terms of use, names and
 * descriptions before them, as many lines as they like.
 */
final class RateText {

    private static final String OBSERVATIONS = "observations";

    /** A label and what it stands for, in a line of the preamble. */
    private static final Pattern SERIES = Pattern.compile("\\s*\"?([^\",]+)\"?\\s*,\\s*(?:\"([^\"]*)\"|([^,\"]*))");

    private final String file;
    private final int headerLine;
    private final String rows;
    private final Map<String, String> descriptions;

    private RateText(String file, int headerLine, String rows, Map<String, String> descriptions) {
        this.file = file;
        this.headerLine = headerLine;
        this.rows = rows;
        this.descriptions = descriptions;
    }

    /** Finds the header: the line after OBSERVATIONS, or the first that names a date. */
    static RateText of(String file, String text, Words words) throws InputProblem {
        List<String> lines = text.lines().toList();
        for (String line : lines) {
            refuseOtherSeparators(file, line, words);
        }
        int header = afterObservations(lines);
        for (int i = 0; header < 0 && i < lines.size(); i++) {
            List<String> cells = cells(lines.get(i), ",");
            header = cells.size() > 1 && cells.contains(RateColumns.DATE) ? i : -1;
        }
        if (header < 0) {
            throw new InputProblem(words.say(text.isBlank() ? "rates.empty" : "rates.noHeader", Map.of("file", file)));
        }
        Map<String, String> descriptions = new HashMap<>();
        for (String line : lines.subList(0, header)) {
            Matcher series = SERIES.matcher(line);
            if (series.lookingAt()) {
                descriptions.putIfAbsent(
                        series.group(1).toLowerCase(Locale.ROOT),
                        (series.group(2) == null ? series.group(3) : series.group(2)).strip());
            }
        }
        String rows = String.join("\n", lines.subList(header, lines.size()));
        return new RateText(file, header + 1, rows, descriptions);
    }

    /** The first line with anything on it after OBSERVATIONS; -1 where there is none. */
    private static int afterObservations(List<String> lines) {
        boolean found = false;
        for (int i = 0; i < lines.size(); i++) {
            if (found && !lines.get(i).isBlank()) {
                return i;
            }
            found |= cells(lines.get(i), ",").get(0).equals(OBSERVATIONS);
        }
        return -1;
    }

    private static void refuseOtherSeparators(String file, String line, Words words) throws InputProblem {
        if (isHeader(line, ";")) {
            throw new InputProblem(words.say("csv.semicolons", Map.of("file", file)));
        } else if (isHeader(line, "\t")) {
            throw new InputProblem(words.say("csv.tabs", Map.of("file", file)));
        }
    }

    private static boolean isHeader(String line, String separator) {
        List<String> cells = cells(line, separator);
        return cells.size() > 1 && cells.get(0).equals(RateColumns.DATE);
    }

    /** What a line of the preamble says, roughly: its sentences may have commas and quotation marks in any place. */
    private static List<String> cells(String line, String separator) {
        return Arrays.stream(line.split(separator, -1))
                .map(cell -> cell.replace("\"", "").strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    String file() {
        return file;
    }

    /** The line of the header, from 1. */
    int headerLine() {
        return headerLine;
    }

    /** The header and all that follows it. */
    String rows() {
        return rows;
    }

    /** What the file says of a series, by its label. */
    Optional<String> description(String label) {
        return Optional.ofNullable(descriptions.get(label.toLowerCase(Locale.ROOT)))
                .filter(text -> !text.isEmpty());
    }
}

package dev.tariffc.cli.rates;

import dev.tariffc.cli.InputProblem;
import dev.tariffc.cli.Terminal;
import dev.tariffc.cli.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which column of a file has the dates, and which the rates.
 *
 * @param date index, from 0
 * @param rate index, from 0
 * @param names all columns, as the header has them
 */
record RateColumns(int date, int rate, List<String> names) {

    static final String DATE = "date";

    /** How the column of rates may be called if not by its series. */
    private static final List<String> RATE = List.of("rate", "taux", "value", "valeur");

    RateColumns {
        names = List.copyOf(names);
    }

    /**
     * Reads a header; a series that is not the wanted one gets a warning.
     *
     * @param wanted the tariff's words for the rate
     * @param alone whether another column may be meant, where there is one only
     */
    static RateColumns of(RateText text, List<String> header, String wanted, boolean alone, Terminal terminal)
            throws InputProblem {
        List<String> names = header.stream().map(String::strip).toList();
        int date = indexOf(DATE, names);
        List<Integer> fitting = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (i != date && !names.get(i).isEmpty()) {
                (isWanted(names.get(i), wanted, text) ? fitting : others).add(i);
            }
        }
        List<Integer> candidates = fitting.isEmpty() && alone ? others : fitting;
        if (date < 0 || candidates.size() != 1) {
            String found = names.stream().filter(name -> !name.isEmpty()).collect(Collectors.joining(", "));
            throw new InputProblem(terminal.words()
                    .say(
                            "rates.columns",
                            Map.of("file", text.file(), "line", text.headerLine(), "wanted", wanted, "found", found)));
        }
        RateColumns columns = new RateColumns(date, candidates.get(0), names);
        if (fitting.isEmpty() && !isPlain(names.get(columns.rate()), wanted)) {
            terminal.warn(columns.doubt(text, wanted, terminal.words()));
        }
        return columns;
    }

    /** That the rates are of another series, or may be. */
    private String doubt(RateText text, String wanted, Words words) {
        String name = names.get(rate);
        Optional<String> known = PublishedSeries.ofLabel(name)
                .map(series -> words.say(series.words()))
                .or(() -> text.description(name));
        return known.isPresent()
                ? words.say(
                        "rates.otherSeries",
                        Map.of(
                                "file",
                                text.file(),
                                "line",
                                text.headerLine(),
                                "column",
                                rate + 1,
                                "name",
                                name,
                                "known",
                                known.get(),
                                "wanted",
                                wanted))
                : words.say(
                        "rates.unknownSeries",
                        Map.of(
                                "file",
                                text.file(),
                                "line",
                                text.headerLine(),
                                "column",
                                rate + 1,
                                "name",
                                name,
                                "wanted",
                                wanted));
    }

    private static int indexOf(String name, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equalsIgnoreCase(name)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isWanted(String column, String wanted, RateText text) {
        return column.equalsIgnoreCase(wanted)
                || text.description(column).filter(wanted::equalsIgnoreCase).isPresent()
                || PublishedSeries.ofLabel(column)
                        .filter(series -> series.isNamed(wanted))
                        .isPresent();
    }

    /** A column that claims to be no series at all, or one of which nothing is known here. */
    private static boolean isPlain(String column, String wanted) {
        boolean unknownRate = !PublishedSeries.isAnyNamed(wanted)
                && PublishedSeries.ofLabel(column).isEmpty();
        return unknownRate || RATE.contains(column.toLowerCase(Locale.ROOT));
    }
}

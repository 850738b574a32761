package dev.tariffc.cli.rates;

import dev.tariffc.cli.InputProblem;
import dev.tariffc.cli.Terminal;
import dev.tariffc.cli.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
     * @param described what the file itself says of its series
     */
    static RateColumns of(
            RateText text, List<String> header, String wanted, Terminal terminal) throws InputProblem {
        Words words = terminal.words();
        List<String> names = header.stream().map(String::strip).toList();
        int date = indexOf(DATE, names);
        List<Integer> fitting = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (i != date && !names.get(i).isEmpty()) {
                (isWanted(names.get(i), wanted, text) ? fitting : others).add(i);
            }
        }
        if (date < 0 || fitting.isEmpty() && others.size() != 1 || fitting.size() > 1) {
            List<String> found = names.stream().filter(name -> !name.isEmpty()).toList();
            throw new InputProblem(
                    words.say("rates.columns", text.file(), text.headerLine(), wanted, String.join(", ", found)));
        }
        int rate = fitting.isEmpty() ? others.get(0) : fitting.get(0);
        String name = names.get(rate);
        if (fitting.isEmpty() && !isPlain(name, wanted)) {
            Optional<String> known = PublishedSeries.ofLabel(name)
                    .map(series -> words.say(series.words()))
                    .or(() -> text.description(name));
            terminal.warn(
                    known.isPresent()
                            ? words.say(
                                    "rates.otherSeries", text.file(), text.headerLine(), rate + 1, name, known.get(), wanted)
                            : words.say("rates.unknownSeries", text.file(), text.headerLine(), rate + 1, name, wanted));
        }
        return new RateColumns(date, rate, names);
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

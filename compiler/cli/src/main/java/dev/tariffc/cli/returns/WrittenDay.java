package dev.tariffc.cli.returns;

import dev.tariffc.cli.CalendarYears;
import dev.tariffc.cli.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A day in a cell of a table, as {@code 2018-03-31}; one that no calendar has, or of a far year, is a slip. */
final class WrittenDay {

    private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private WrittenDay() {}

    /**
     * Reads it.
     *
     * @param wrong takes what is wrong with it
     */
    static Optional<LocalDate> read(String text, Words words, Consumer<String> wrong) {
        if (!ISO.matcher(text).matches()) {
            wrong.accept(words.say("returns.noDay", Map.of("text", text)));
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (CalendarYears.hold(day)) {
                return Optional.of(day);
            }
            wrong.accept(
                    words.say("day.far", Map.of("day", day, "first", CalendarYears.FIRST, "last", CalendarYears.LAST)));
        } catch (DateTimeException e) {
            wrong.accept(words.say("returns.noSuchDay", Map.of("text", text)));
        }
        return Optional.empty();
    }

    /** What is wrong with a text that is no day; of one in no form of a day, that it is none. */
    static String wrong(String text, Words words) {
        StringBuilder told = new StringBuilder();
        read(text, words, told::append);
        return told.isEmpty() ? words.say("returns.noDay", Map.of("text", text)) : told.toString();
    }
}

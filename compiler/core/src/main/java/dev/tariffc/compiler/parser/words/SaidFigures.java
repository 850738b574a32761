package dev.tariffc.compiler.parser.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** Numbers and days as laws and drafters of one language say them, and as the sentences of a tariff write them. */
final class SaidFigures {

    /** Writes a day as the language does. */
    interface Days {
        String write(int month, int day, String year);
    }

    private final Map<String, Integer> numbers;
    private final Figures figures;
    private final boolean monthFirst;
    private final Days days;

    /**
     * @param numbers in words
     * @param monthFirst which of two figures of a date is more likely the month
     */
    SaidFigures(Map<String, Integer> numbers, Figures figures, boolean monthFirst, Days days) {
        this.numbers = numbers;
        this.figures = figures;
        this.monthFirst = monthFirst;
        this.days = days;
    }

    /** A regular expression of every number in words, the longest first. */
    String anyInWords() {
        return String.join(
                "|",
                numbers.keySet().stream()
                        .sorted((one, other) -> other.length() - one.length())
                        .toList());
    }

    /** The figure of a number in words; what is a figure already stays. */
    String figure(String said) {
        Integer number = numbers.get(said.toLowerCase(Locale.ROOT));
        return number == null ? said : number.toString();
    }

    /** A small number in words or figures; 0 for any other. */
    int count(String said) {
        String figure = figure(said);
        return figure.matches("[0-9]{1,2}") ? Integer.parseInt(figure) : 0;
    }

    /** The two days that {@code 3/4/2026} may be; one where they are one or the other is none. */
    List<String> days(MatchResult match) {
        String year = match.group(3).length() == 2 ? "20" + match.group(3) : match.group(3);
        int first = Integer.parseInt(match.group(1));
        int second = Integer.parseInt(match.group(2));
        return Stream.of(
                        monthFirst ? day(first, second, year) : day(second, first, year),
                        monthFirst ? day(second, first, year) : day(first, second, year))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private Optional<String> day(int month, int day, String year) {
        return month < 1 || month > 12 || day < 1 || day > 31
                ? Optional.empty()
                : Optional.of(days.write(month, day, year));
    }

    /** So many times as much, with its thousands apart. */
    String grouped(String figure, int zeros) {
        return figures.write(plain(figures.value(figure).scaleByPowerOfTen(zeros)));
    }

    /** A tenth of it, or a hundredth, with no thousands apart. */
    String scaled(String figure, int places) {
        return figures.ungrouped(plain(figures.value(figure).movePointLeft(places)));
    }

    private static String plain(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString();
    }
}

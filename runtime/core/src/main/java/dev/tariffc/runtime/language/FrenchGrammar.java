package dev.tariffc.runtime.language;

import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** French. A space that parts thousands or stands before a sign does not break: U+00A0, as a keyboard of Quebec has it. */
public final class FrenchGrammar extends Grammar {

    static final char SPACE = '\u00A0';

    private static final List<String> ORDINALS = List.of("premier", "deuxième", "troisième", "quatrième");

    public FrenchGrammar() {
        super(Language.FRENCH, SPACE, ',');
    }

    /** The plural begins at two: {@code 1,5 heure}. */
    @Override
    public boolean isOne(Rational number) {
        return number.abs().compareTo(Rational.of(2)) < 0;
    }

    @Override
    public String joint(String how) {
        return switch (how) {
            case "and" -> "et";
            case "or" -> "ou";
            case "list" -> ";";
            default -> throw new IllegalArgumentException(how);
        };
    }

    @Override
    public boolean spacesColons() {
        return true;
    }

    @Override
    protected String withCurrency(String figure, Currency currency) {
        return figure + SPACE + (currency.equals(Currency.CAD) ? "$" : currency);
    }

    @Override
    protected String withPercent(String figure) {
        return figure + SPACE + "%";
    }

    @Override
    protected String exactly(Rational number) {
        return " (exactement " + number + ")";
    }

    /** {@code 1er janvier 2018}, without an article. */
    @Override
    public String date(LocalDate date) {
        int day = date.getDayOfMonth();
        return (day == 1 ? "1er" : Integer.toString(day)) + " " + month(date) + " " + date.getYear();
    }

    /** With the article that a sentence needs: {@code le 15 mars 2018}, but {@code mars 2018}. */
    @Override
    public String period(Period period) {
        LocalDate start = period.start();
        return switch (period.kind()) {
            case DAY, OCCASION ->
                "le " + date(start)
                        + period.name().map(name -> " (" + name + ")").orElse("");
            case MONTH -> month(start) + " " + start.getYear();
            case TWO_MONTHS -> month(start) + " et " + month(period.end()) + " " + start.getYear();
            case QUARTER -> "le " + ORDINALS.get(quarter(period) - 1) + " trimestre de " + start.getYear();
            case HALF_YEAR -> "le " + ORDINALS.get(half(period) - 1) + " semestre de " + start.getYear();
            case YEAR, SEASON ->
                isCalendarYear(period) ? Integer.toString(start.getYear()) : "la période " + stretch(period);
        };
    }

    @Override
    public String during(Period period) {
        return switch (period.kind()) {
            case DAY, OCCASION -> period(period);
            case MONTH, TWO_MONTHS -> "en " + period(period);
            case QUARTER, HALF_YEAR -> "au " + period(period).substring("le ".length());
            case YEAR, SEASON -> isCalendarYear(period) ? "en " + period(period) : stretch(period);
        };
    }

    private String stretch(Period period) {
        return "du " + date(period.start()) + " au " + date(period.end());
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH);
    }
}

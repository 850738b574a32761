package dev.tariffc.runtime.language;

import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** English. */
public final class EnglishGrammar extends Grammar {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

    public EnglishGrammar() {
        super(Language.ENGLISH, ',', '.');
    }

    @Override
    public boolean isOne(Rational number) {
        return number.equals(Rational.ONE);
    }

    @Override
    public String joint(String how) {
        return switch (how) {
            case "and" -> "and";
            case "or" -> "or";
            case "list" -> ",";
            default -> throw new IllegalArgumentException(how);
        };
    }

    @Override
    public boolean spacesColons() {
        return false;
    }

    @Override
    protected String withCurrency(String figure, Currency currency) {
        return (currency.equals(Currency.CAD) ? "$" : currency + " ") + figure;
    }

    @Override
    protected String withPercent(String figure) {
        return figure + "%";
    }

    @Override
    protected String exactly(Rational number) {
        return " (exactly " + number + ")";
    }

    @Override
    public String date(LocalDate date) {
        return DATE.format(date);
    }

    @Override
    public String period(Period period) {
        LocalDate start = period.start();
        return switch (period.kind()) {
            case DAY, OCCASION ->
                date(start) + period.name().map(name -> " (" + name + ")").orElse("");
            case MONTH -> month(start) + " " + start.getYear();
            case TWO_MONTHS -> month(start) + " and " + month(period.end()) + " " + start.getYear();
            case QUARTER -> "the " + ORDINALS.get(quarter(period) - 1) + " quarter of " + start.getYear();
            case HALF_YEAR -> "the " + ORDINALS.get(half(period) - 1) + " half of " + start.getYear();
            case YEAR, SEASON -> isCalendarYear(period) ? Integer.toString(start.getYear()) : stretch(period);
        };
    }

    @Override
    public String during(Period period) {
        return switch (period.kind()) {
            case DAY, OCCASION -> "on " + period(period);
            case MONTH, TWO_MONTHS, QUARTER, HALF_YEAR -> "in " + period(period);
            case YEAR, SEASON -> (isCalendarYear(period) ? "in " : "from ") + period(period);
        };
    }

    private String stretch(Period period) {
        return date(period.start()) + " to " + date(period.end());
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}

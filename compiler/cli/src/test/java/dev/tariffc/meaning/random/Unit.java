package dev.tariffc.meaning.random;

import java.math.BigDecimal;
import java.util.List;

/** What numbers are counted in, with how a file writes them and what they are called there. */
enum Unit {
    MONEY(
            "money",
            "money",
            "$%s",
            "0.01",
            List.of("sales", "costs", "wages", "gifts"),
            List.of("base fee", "extra fee", "room fee", "full fee", "net fee")),
    RATIO(
            "ratio",
            "percentage",
            "%s%%",
            "0.0001",
            List.of("music share", "speech share"),
            List.of("rate", "discount", "markup")),
    SEATS("seats", "number", "%s seats", "1", List.of("seats", "free seats"), List.of("counted seats", "paid seats")),
    GUESTS(
            "guests",
            "number",
            "%s guests",
            "1",
            List.of("guests", "children"),
            List.of("counted guests", "paying guests")),
    HOURS("hours", "hours", "%s hours", "0.25", List.of("airtime", "music time"), List.of("counted time"));

    private static final List<String> AMOUNTS = List.of("0.05", "1", "2.50", "10", "22.80", "100", "1000", "1500.25");
    private static final List<String> SHARES = List.of("0.5", "1", "2.5", "10", "33.3", "50", "100");
    private static final List<String> COUNTS = List.of("1", "2", "3", "10", "20", "100", "150");
    private static final List<String> TIMES = List.of("0.5", "1", "6", "12.5", "40");

    private final String sort;
    private final String kind;
    private final String written;
    private final String step;

    @SuppressWarnings("ImmutableEnumChecker") // a list of constants
    private final List<String> facts;

    @SuppressWarnings("ImmutableEnumChecker") // a list of constants
    private final List<String> definitions;

    Unit(String sort, String kind, String written, String step, List<String> facts, List<String> definitions) {
        this.sort = sort;
        this.kind = kind;
        this.written = written;
        this.step = step;
        this.facts = facts;
        this.definitions = definitions;
    }

    String sort() {
        return sort;
    }

    List<String> facts() {
        return facts;
    }

    List<String> definitions() {
        return definitions;
    }

    /** A count whose facts count the same is of the first of them. */
    String kind(String fact) {
        return isWhole() && !fact.equals(facts.get(0)) ? "number of " + facts.get(0) : kind;
    }

    /** What facts of an event or of a month are called; none where there are no such facts. */
    List<String> innerFacts() {
        return switch (this) {
            case MONEY -> List.of("gate", "bar takings");
            case RATIO -> List.of("dance share");
            case GUESTS -> List.of("visitors");
            case HOURS -> List.of("show time");
            case SEATS -> List.of();
        };
    }

    boolean isWhole() {
        return this == SEATS || this == GUESTS;
    }

    /** The smallest difference that counts. */
    BigDecimal step() {
        return new BigDecimal(step);
    }

    List<BigDecimal> figures() {
        List<String> figures = switch (this) {
            case MONEY -> AMOUNTS;
            case RATIO -> SHARES;
            case SEATS, GUESTS -> COUNTS;
            case HOURS -> TIMES;
        };
        return figures.stream().map(BigDecimal::new).toList();
    }

    /** As a limit has it: of what is counted the number alone. */
    String bare(BigDecimal figure) {
        return isWhole() ? written(figure).replaceAll(" .*", "") : written(figure);
    }

    /** As a tariff has it; a percentage of 2.5 is 2.5%. */
    String written(BigDecimal figure) {
        String digits = figure.stripTrailingZeros().scale() <= 0
                ? String.format(java.util.Locale.ROOT, "%,d", figure.toBigInteger())
                : String.format(java.util.Locale.ROOT, this == MONEY ? "%,.2f" : "%,.4f", figure)
                        .replaceAll(this == MONEY ? "$^" : "0+$", "");
        return String.format(java.util.Locale.ROOT, written, digits);
    }
}

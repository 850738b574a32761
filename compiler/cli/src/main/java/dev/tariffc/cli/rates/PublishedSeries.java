package dev.tariffc.cli.rates;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Series of the Bank of Canada that somebody may take for one another. */
enum PublishedSeries {
    BANK_RATE("V39078", "rates.series.bank"),
    WEEKLY_BANK_RATE("V80691310", "rates.series.weekly"),
    TARGET_RATE("V39079", "rates.series.target"),
    PRIME_RATE("V80691311", "rates.series.prime");

    private final String label;
    private final String words;

    PublishedSeries(String label, String words) {
        this.label = label;
        this.words = words;
    }

    /** The key of its description. */
    String words() {
        return words;
    }

    /** What tariffs call the rate. */
    private List<String> names() {
        return switch (this) {
            case BANK_RATE, WEEKLY_BANK_RATE -> List.of("bank rate", "taux d'escompte", "taux officiel d'escompte");
            case TARGET_RATE -> List.of("target rate", "target for the overnight rate", "taux directeur");
            case PRIME_RATE -> List.of("prime rate", "prime business rate", "taux préférentiel");
        };
    }

    /** Whether a tariff that speaks of this rate may mean this series. */
    boolean isNamed(String rate) {
        return names().contains(rate.toLowerCase(Locale.ROOT).replace('’', '\'').strip());
    }

    /** Whether the tariff's words are those of any series that is known here. */
    static boolean isAnyNamed(String rate) {
        return Arrays.stream(values()).anyMatch(series -> series.isNamed(rate));
    }

    /** The series that the Bank publishes under a label. */
    static Optional<PublishedSeries> ofLabel(String label) {
        return Arrays.stream(values())
                .filter(series -> series.label.equalsIgnoreCase(label))
                .findFirst();
    }
}

package dev.tariffc.cli.rates;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Series of the Bank of Canada that somebody may take for one another. */
enum PublishedSeries {
    BANK_RATE("V39078", "rates.series.bank", "bank rate", "taux d'escompte", "taux officiel d'escompte"),
    WEEKLY_BANK_RATE("V80691310", "rates.series.weekly", "bank rate", "taux d'escompte", "taux officiel d'escompte"),
    TARGET_RATE(
            "V39079",
            "rates.series.target",
            "target rate",
            "target for the overnight rate",
            "taux directeur",
            "taux cible du financement à un jour"),
    PRIME_RATE("V80691311", "rates.series.prime", "prime rate", "prime business rate", "taux préférentiel");

    private final String label;
    private final String words;
    private final List<String> names;

    PublishedSeries(String label, String words, String... names) {
        this.label = label;
        this.words = words;
        this.names = List.of(names);
    }

    /** The label under which the Bank publishes it. */
    String label() {
        return label;
    }

    /** The key of its description. */
    String words() {
        return words;
    }

    /** Whether a tariff that speaks of this rate may mean this series. */
    boolean isNamed(String rate) {
        String plain = rate.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
        return names.contains(plain);
    }

    /** Whether the tariff's words are those of any series that is known here. */
    static boolean isAnyNamed(String rate) {
        return Arrays.stream(values()).anyMatch(series -> series.isNamed(rate));
    }

    static Optional<PublishedSeries> ofLabel(String label) {
        return Arrays.stream(values())
                .filter(series -> series.label.equalsIgnoreCase(label))
                .findFirst();
    }
}

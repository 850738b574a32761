package dev.tariffc.cli.returns;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column that is no name of the tariff, by its name in either language. */
enum OwnColumn {
    PAYER("payer", "payeur"),
    PERIOD("period", "période"),
    REPORTED("reported", "déclaré"),
    FOUND_BY("found by", "constaté par"),
    DISCOVERED("discovered", "découvert"),
    LANGUAGE("language", "langue"),
    RECEIVED("received", "reçu"),
    AMOUNT("amount", "montant"),
    PAYS("pays", "paie"),
    FROM("from", "du"),
    TO("to", "au"),
    TARIFF("tariff", "tarif");

    private final String english;
    private final String french;

    OwnColumn(String english, String french) {
        this.english = english;
        this.french = french;
    }

    List<String> names() {
        return List.of(english, french);
    }

    static Optional<OwnColumn> of(String written) {
        String name = CellText.of(written).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.names().contains(name))
                .findFirst();
    }
}

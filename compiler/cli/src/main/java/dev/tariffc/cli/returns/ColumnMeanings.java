package dev.tariffc.cli.returns;

import dev.tariffc.cli.facts.Given;
import dev.tariffc.cli.facts.Literal;
import dev.tariffc.cli.facts.TariffNames;
import dev.tariffc.runtime.fact.Fact;
import java.util.Optional;

/** What columns of returns are, by their names. */
final class ColumnMeanings {

    private ColumnMeanings() {}

    /** What a column of that name is. */
    static Column.Use of(String name, TariffNames tariff) {
        return OwnColumn.of(name)
                .filter(own -> own != OwnColumn.LANGUAGE || !isOfTariff(name, tariff))
                .flatMap(ColumnMeanings::own)
                .or(() -> tariff.fact(name).map(ColumnMeanings::of))
                .or(() -> tariff.rule(name).map(Column.Use.OfRule::new))
                .or(() -> tariff.item(name).map(Column.Use.Item::new))
                .or(() -> tariff.occasion(name).map(Column.Use.Occasion::new))
                .or(() -> ofPeriod(name, tariff))
                .orElseGet(Column.Use.Unknown::new);
    }

    /** The column that names items says also whose those of a row are. */
    private static Column.Use of(Fact fact) {
        return fact.holder()
                .<Column.Use>map(Column.Use.Item::new)
                .orElseGet(() -> new Column.Use.OfFact(fact, Optional.empty()));
    }

    /** Whether the tariff has a name: those of columns that came later than tariffs give way to it. */
    private static boolean isOfTariff(String name, TariffNames tariff) {
        return tariff.fact(name).isPresent()
                || tariff.rule(name).isPresent()
                || tariff.item(name).isPresent()
                || tariff.occasion(name).isPresent();
    }

    private static Optional<Column.Use> own(OwnColumn own) {
        return switch (own) {
            case PAYER -> Optional.of(new Column.Use.Payer());
            case PERIOD -> Optional.of(new Column.Use.About());
            case REPORTED -> Optional.of(new Column.Use.Reported());
            case FOUND_BY -> Optional.of(new Column.Use.FoundBy());
            case DISCOVERED -> Optional.of(new Column.Use.Discovered());
            case LANGUAGE -> Optional.of(new Column.Use.Language());
            case RECEIVED, AMOUNT, PAYS, FROM, TO, TARIFF -> Optional.empty();
        };
    }

    /** {@code attendance in 2018-03}, {@code students on 2018-10-01}. */
    private static Optional<Column.Use> ofPeriod(String name, TariffNames tariff) {
        Given given = Given.of(name, tariff.years(), new Literal.Text(""));
        return tariff.fact(given.name())
                .flatMap(fact -> given.about(fact).map(about -> new Column.Use.OfFact(fact, Optional.of(about))));
    }
}

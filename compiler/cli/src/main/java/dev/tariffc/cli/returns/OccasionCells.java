package dev.tariffc.cli.returns;

import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * What tells several occasions on one day apart in the tables: a column for each that returns have, by the tariff's word for it.
 *
 * @param occasions those that returns have a column of
 */
record OccasionCells(List<Charge.Occasion> occasions) {

    OccasionCells {
        occasions = List.copyOf(occasions);
    }

    /** The names of the columns. */
    List<String> columns() {
        return occasions.stream().map(Charge.Occasion::label).map(Csv::text).toList();
    }

    /** The name of an occasion in its column; nothing in the others, and where something else is paid for. */
    List<String> of(Period about, Optional<Charge> charge) {
        Optional<Charge.Occasion> paid = charge.flatMap(Charge::occasion);
        return occasions.stream()
                .map(occasion -> about.name()
                        .filter(name -> paid.filter(occasion::equals).isPresent())
                        .map(Csv::text)
                        .orElse(""))
                .toList();
    }

    /** Of what is no occasion. */
    List<String> ofNone() {
        return occasions.stream().map(occasion -> "").toList();
    }
}

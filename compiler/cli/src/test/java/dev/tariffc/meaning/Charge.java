package dev.tariffc.meaning;

import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.syntax.Condition;
import dev.tariffc.compiler.syntax.Cycle;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Sentence.Pays;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/** What one sentence says about paying. */
record Charge(Pays sentence, List<Alternative> alternatives) {

    /** {@code each half-year if small importer}. */
    record Alternative(Period.Cut cut, Optional<Condition> condition, Optional<Key> begins) {

        /** The same for the period that begins on a day: years that begin on a date of each payer are cut from it. */
        Alternative from(LocalDate first) {
            return begins.isPresent()
                    ? new Alternative(Period.Cut.months(12, MonthDay.from(first)), condition, begins)
                    : this;
        }
    }

    static Charge of(Pays sentence) {
        return new Charge(
                sentence,
                sentence.cycles().stream()
                        .map(each -> new Alternative(
                                cut(each.cycle(), Period.Cut.YEAR),
                                each.condition(),
                                each.cycle().asDateOfPayer().map(Name::key)))
                        .toList());
    }

    List<Key> payables() {
        return sentence.payables().stream().map(name -> name.key()).toList();
    }

    /**
     * How a cycle cuts time.
     *
     * @param year the one that is paid, where the tariff says {@code each year} of a year from September 1
     */
    static Period.Cut cut(Cycle cycle, Period.Cut year) {
        return cycle.accept(new Cycle.Visitor<>() {
            @Override
            public Period.Cut visit(Cycle.Each node) {
                return unit(node.unit(), year);
            }

            @Override
            public Period.Cut visit(Cycle.Months node) {
                return Period.Cut.months(node.months(), MonthDay.of(node.from(), 1));
            }

            @Override
            public Period.Cut visit(Cycle.YearFrom node) {
                return Period.Cut.months(12, node.from());
            }

            @Override
            public Period.Cut visit(Cycle.YearFromDate node) {
                return year;
            }

            @Override
            public Period.Cut visit(Cycle.Season node) {
                return Period.Cut.season(node.from(), node.to());
            }

            @Override
            public Period.Cut visit(Cycle.Occasion node) {
                return Period.Cut.OCCASION;
            }
        });
    }

    static Period.Cut unit(Cycle.Unit unit, Period.Cut year) {
        return switch (unit) {
            case DAY -> Period.Cut.DAY;
            case MONTH -> Period.Cut.MONTH;
            case TWO_MONTHS -> Period.Cut.months(2, MonthDay.of(1, 1));
            case SEASON -> throw new IllFormed("the season is that of pays");
            case QUARTER -> Period.Cut.QUARTER;
            case HALF_YEAR -> Period.Cut.HALF_YEAR;
            case YEAR -> year;
            case PERIOD -> throw new IllFormed("the period of pays is no unit of its own");
        };
    }
}

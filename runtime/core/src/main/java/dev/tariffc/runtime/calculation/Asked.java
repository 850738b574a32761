package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What a charge asks for.
 *
 * @param about from the paid period to what its facts are about, as returns name it
 * @param readings from the paid period to the facts that it reads, each with the period that its name alone means
 * @param others from the paid period to what it reads besides, of other periods
 * @param vouched from the paid period to what only has to hold is asked of, of other periods
 * @param totals the running totals that it fills
 */
public record Asked(
        UnaryOperator<Period> about,
        Function<Period, List<TariffDescription.Reading>> readings,
        Function<Period, List<TariffDescription.Reading>> others,
        Function<Period, List<TariffDescription.Reading>> vouched,
        List<Total> totals) {

    public Asked {
        totals = List.copyOf(totals);
    }

    /** Of a charge that reads nothing of other periods and fills no running total. */
    public Asked(UnaryOperator<Period> about, Function<Period, List<TariffDescription.Reading>> readings) {
        this(about, readings, paid -> List.of(), paid -> List.of(), List.of());
    }

    /** With facts of other periods. */
    public Asked reading(Function<Period, List<TariffDescription.Reading>> more) {
        return new Asked(about, readings, more, vouched, totals);
    }

    /** With facts of other periods of which only sentences speak that say what must hold. */
    public Asked vouching(Function<Period, List<TariffDescription.Reading>> more) {
        return new Asked(about, readings, others, more, totals);
    }

    /** With running totals. */
    public Asked filling(Total... filled) {
        return new Asked(about, readings, others, vouched, List.of(filled));
    }

    /** What it computes with. */
    List<TariffDescription.Reading> values(Period paid) {
        List<TariffDescription.Reading> all = new ArrayList<>(readings.apply(paid));
        all.addAll(others.apply(paid));
        return List.copyOf(all);
    }

    /** What it computes with, and what besides has to hold. */
    List<TariffDescription.Reading> all(Period paid) {
        List<TariffDescription.Reading> all = new ArrayList<>(values(paid));
        vouched.apply(paid).stream().filter(each -> !all.contains(each)).forEach(all::add);
        return List.copyOf(all);
    }
}

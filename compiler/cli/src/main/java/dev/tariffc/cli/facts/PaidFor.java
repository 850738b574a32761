package dev.tariffc.cli.facts;

import dev.tariffc.cli.Words;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is paid for: a period that is named, or an occasion, whose day is given as a fact is: {@code concert=2026-05-05}.
 */
public final class PaidFor {

    private record Told(Given given, Charge.Occasion occasion, Period day) {}

    private final TariffNames names;
    private final Words words;
    private final List<List<Given>> facts = new ArrayList<>();
    private final List<String> mistakes = new ArrayList<>();
    private Optional<Told> told = Optional.empty();

    private PaidFor(TariffNames names, Words words) {
        this.names = names;
        this.words = words;
    }

    /**
     * Looks for the occasion among what is given.
     *
     * @param period that is named beside it
     * @param sources of which a later one stands; within one a thing is given once
     */
    public static PaidFor of(Optional<Period> period, List<List<Given>> sources, TariffNames names, Words words) {
        PaidFor paid = new PaidFor(names, words);
        sources.forEach(paid::take);
        paid.told.ifPresent(told -> paid.check(told, period));
        return paid;
    }

    private void take(List<Given> source) {
        List<Given> others = new ArrayList<>();
        Optional<Told> first = Optional.empty();
        for (Given given : source) {
            Optional<Charge.Occasion> occasion = occasion(given);
            if (occasion.isEmpty()) {
                others.add(given);
            } else if (first.isPresent()) {
                mistakes.add(words.say(
                        "occasion.twice", Map.of("other", first.get().given().written(), "given", given.written())));
            } else {
                first = day(given).map(day -> new Told(given, occasion.get(), day));
            }
        }
        facts.add(others);
        told = first.isPresent() ? first : told;
    }

    /** A fact or a definition of that name is meant before an occasion. */
    private Optional<Charge.Occasion> occasion(Given given) {
        boolean isOther = names.fact(given.written()).isPresent()
                || names.rule(given.written()).isPresent();
        return isOther ? Optional.empty() : names.occasion(given.written());
    }

    private Optional<Period> day(Given given) {
        // The currency does not matter to a date.
        Reading reading = new ValueReader(names.language(), words)
                .read(given.value(), Wanted.of(Domain.of(Domain.Kind.DATE)), Currency.CAD);
        String blank = words.say("occasion.blank", Map.of("given", given.written()));
        return reading.match(
                value -> value instanceof Value.Day day ? Optional.of(Period.occasion(day.date())) : mistaken(blank),
                () -> mistaken(blank),
                why -> mistaken(words.say("fact.mistake", Map.of("given", given.written(), "why", why))));
    }

    private Optional<Period> mistaken(String mistake) {
        mistakes.add(mistake);
        return Optional.empty();
    }

    private void check(Told occasion, Optional<Period> named) {
        named.filter(period -> !period.equals(occasion.day()))
                .ifPresent(period -> mistakes.add(words.say(
                        "occasion.otherPeriod",
                        Map.of("given", occasion.given().written(), "period", period.toString()))));
    }

    /** The day of the occasion; none where none is told. */
    public Optional<Period> day() {
        return told.map(Told::day);
    }

    /** Whether a charge may be meant: that of the occasion, where one is told. */
    public boolean isFor(Charge charge) {
        return told.map(Told::occasion)
                .filter(occasion -> !charge.occasion().equals(Optional.of(occasion)))
                .isEmpty();
    }

    /** What else is given, by source. */
    public List<List<Given>> facts() {
        return List.copyOf(facts);
    }

    /** One sentence for each thing that is wrong. */
    public List<String> mistakes() {
        return List.copyOf(mistakes);
    }
}

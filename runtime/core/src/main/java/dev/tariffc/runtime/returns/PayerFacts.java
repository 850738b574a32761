package dev.tariffc.runtime.returns;

import dev.tariffc.runtime.calculation.TariffDescription.Reading;
import dev.tariffc.runtime.fact.About;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Facts;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What one payer tells of periods, in whichever filing: that of the period, or another one that names the period. Whatever reads
 * it is served by it, and what is told twice has to be told alike.
 */
final class PayerFacts {

    /** One way in which a filing tells facts: by their names alone, or with the names of periods. */
    private record Teller(int line, Facts facts) {}

    private final Map<Reading, List<Teller>> tellers = new LinkedHashMap<>();

    /**
     * Takes what each filing tells.
     *
     * @param filings of different periods
     * @param meant what names alone mean in a filing
     */
    PayerFacts(Collection<Filing> filings, Function<Filing, List<Reading>> meant) {
        for (Filing filing : filings) {
            List<Reading> named = meant.apply(filing);
            Teller byNames = new Teller(filing.line(), filing.facts().about(named));
            named.stream().distinct().forEach(reading -> add(reading, byNames));
            Set<Reading> elsewhere = filing.facts().elsewhere();
            if (!elsewhere.isEmpty()) {
                Teller byPeriods = new Teller(filing.line(), filing.facts().about(List.of()));
                elsewhere.forEach(reading -> add(reading, byPeriods));
            }
        }
    }

    private void add(Reading reading, Teller teller) {
        if (reading.about().period().isPresent()) {
            tellers.computeIfAbsent(reading, key -> new ArrayList<>(1)).add(teller);
        }
    }

    /** A fact of a period; none where no filing tells it. */
    Optional<Value> value(Fact fact, About about, Subject subject) {
        for (Teller teller : tellers.getOrDefault(new Reading(fact, about), List.of())) {
            Optional<Value> value = teller.facts().fact(fact, about, subject);
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    /** The first of some facts that is told twice and differently. */
    Optional<ToldTwice> toldTwice(Collection<Reading> read) {
        return read.stream()
                .filter(reading -> tellers.getOrDefault(reading, List.of()).size() > 1)
                .flatMap(reading -> toldTwice(reading).stream())
                .findFirst();
    }

    private Optional<ToldTwice> toldTwice(Reading reading) {
        return subjects(reading).stream()
                .flatMap(subject -> toldTwice(reading, subject).stream())
                .findFirst();
    }

    private Set<Subject> subjects(Reading reading) {
        Optional<String> label = reading.fact().item();
        if (label.isEmpty()) {
            return Set.of(Subject.payer());
        }
        Set<Subject> subjects = new LinkedHashSet<>();
        for (Teller teller : tellers.getOrDefault(reading, List.of())) {
            teller.facts()
                    .items(label.get(), reading.about().period().orElseThrow())
                    .forEach(item -> subjects.add(Subject.item(item)));
        }
        return subjects;
    }

    private Optional<ToldTwice> toldTwice(Reading reading, Subject subject) {
        Optional<ToldTwice.Told> first = Optional.empty();
        for (Teller teller : tellers.getOrDefault(reading, List.of())) {
            Optional<ToldTwice.Told> told = teller.facts()
                    .fact(reading.fact(), reading.about(), subject)
                    .map(value -> new ToldTwice.Told(teller.line(), value));
            Optional<ToldTwice.Told> before = first;
            if (told.isPresent()
                    && before.filter(one -> !one.value().equals(told.get().value()))
                            .isPresent()) {
                return Optional.of(new ToldTwice(reading, subject, before.get(), told.get()));
            }
            first = before.or(() -> told);
        }
        return Optional.empty();
    }
}

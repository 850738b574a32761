package dev.tariffc.meaning;

import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.syntax.Condition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which period a plain name means to those who give figures: the one that is paid, or, where the tariff reads it for exactly one
 * other period, that one.
 */
final class PlainNames {

    private final Meaning meaning;
    private final At.Paid pays;
    private final Facts.Readings readings;

    private PlainNames(Meaning meaning, At.Paid pays, Facts.Readings readings) {
        this.meaning = meaning;
        this.pays = pays;
        this.readings = readings;
    }

    /** @param others further names that are asked for, beside what is paid */
    static PlainNames of(Meaning meaning, At.Paid pays, List<Key> others) {
        Facts assumed = new Facts();
        for (Charge.Alternative each : pays.charge().alternatives()) {
            boolean holds = each.equals(pays.alternative());
            each.condition().ifPresent(condition -> assume(meaning, pays, condition, holds, assumed));
        }
        At at = At.exploring(pays, assumed);
        pays.charge().payables().forEach(name -> meaning.cases.definition(name, at));
        pays.charge().alternatives().stream()
                .flatMap(each -> each.condition().stream())
                .forEach(condition -> meaning.truths.holds(
                        condition, At.exploring(pays, new Facts()).reading(at)));
        others.forEach(name -> explore(meaning, name, at));
        return new PlainNames(meaning, pays, at.readings());
    }

    /** Who pays by the year is asked for what is paid by the year alone. */
    private static void assume(Meaning meaning, At.Paid pays, Condition condition, boolean holds, Facts assumed) {
        if (condition instanceof Condition.Holds named && named.what().isPlain()) {
            Key name = meaning.declared.plain(named.what().name().key());
            Optional<Period> period = meaning.declared.isDefined(name) ? Optional.of(pays.period()) : Optional.empty();
            assumed.put(new Facts.Place(name, period, Optional.empty()), new Value(holds));
        }
    }

    private static void explore(Meaning meaning, Key name, At at) {
        Optional<Key> kind = meaning.declared.itemOf(name);
        try {
            meaning.cases.definition(name, kind.map(item -> at.with(item, "?")).orElse(at));
        } catch (IllFormed e) {
            // asked for in a part of what is paid, and named with it
        }
    }

    /** None for what holds for no period, and where the name alone does not tell it. */
    Optional<Period> period(Key name) {
        Set<Period> read = readings.periods(meaning.declared.plain(name));
        if (read.contains(pays.period())) {
            return Optional.of(pays.period());
        }
        return read.size() == 1 ? read.stream().findFirst() : Optional.empty();
    }

    /** Of every fact of a period that is read. */
    Map<Key, Period> facts() {
        Map<Key, Period> all = new LinkedHashMap<>();
        meaning.declared.facts().forEach((name, fact) -> {
            boolean ofDay = meaning.given
                    .cut(fact, At.paid(pays, Facts.Payers.NOBODY, ""))
                    .filter(Period.Cut.DAY::equals)
                    .isPresent();
            period(name).filter(period -> !ofDay).ifPresent(period -> all.put(name, period));
        });
        return all;
    }
}

package dev.tariffc.meaning;

import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.syntax.Cycle;
import java.time.LocalDate;
import java.util.Optional;

/** What was given for a fact, if it is anything that the fact can be. */
final class Given {

    private final Meaning meaning;

    Given(Meaning meaning) {
        this.meaning = meaning;
    }

    Answer<Value> value(Declared.Fact fact, Optional<LocalDate> on, At at) {
        Facts.Place place = place(fact, on, at);
        Optional<Value> given = at.facts().get(place).or(() -> otherwise(fact, at));
        at.readings().add(place, given.isPresent());
        if (given.isEmpty()) {
            return Answer.refused(missing(fact, place));
        }
        return meaning.domains.allows(fact, given.get(), at)
                ? Answer.of(given.get())
                : Answer.refused(new Refusal(Refusal.Kind.OUT_OF_DOMAIN, place.name(), place.period(), place.item()));
    }

    Refusal missing(Declared.Fact fact, Facts.Place place) {
        return new Refusal(Refusal.Kind.MISSING_FACT, fact.declaration().name().key(), place.period(), place.item());
    }

    /** Where the figure of the period and of the item at hand belongs. */
    Facts.Place place(Declared.Fact fact, Optional<LocalDate> on, At at) {
        Key name = fact.declaration().name().key();
        return new Facts.Place(name, period(fact, on, at), at.item(meaning.declared.itemOf(fact)));
    }

    private Optional<Period> period(Declared.Fact fact, Optional<LocalDate> on, At at) {
        Optional<Period.Cut> cut = cut(fact, at);
        if (cut.filter(Period.Cut.DAY::equals).isPresent() != on.isPresent()) {
            throw new IllFormed("on a day, or not: " + fact.declaration().name().written());
        }
        return cut.map(each -> on.map(Period::day).orElseGet(() -> holding(fact, each, at.period())));
    }

    /** A figure of a longer period is that of the one that holds the period at hand. */
    private static Period holding(Declared.Fact fact, Period.Cut cut, Period atHand) {
        if (cut.kind() == Period.Cut.Kind.OCCASION || isOfPays(fact)) {
            return atHand;
        }
        Period period = cut.holding(atHand.start());
        if (!period.contains(atHand)) {
            throw new IllFormed(fact.declaration().name().written() + " is not given for " + atHand);
        }
        return period;
    }

    /** How often a fact is given; none for what holds for no period. */
    Optional<Period.Cut> cut(Declared.Fact fact, At at) {
        if (fact.given()
                .item()
                .filter(item -> meaning.declared.isOccasion(item.key()))
                .isPresent()) {
            return Optional.of(Period.Cut.OCCASION);
        }
        return fact.given()
                .cycle()
                .map(cycle -> isOfPays(fact) ? at.pays().alternative().cut() : Charge.cut(cycle, Periods.year(at)));
    }

    private static boolean isOfPays(Declared.Fact fact) {
        return fact.given()
                .cycle()
                .filter(cycle -> cycle instanceof Cycle.Each each && each.unit() == Cycle.Unit.PERIOD)
                .isPresent();
    }

    /** {@code otherwise 1,000}: what every other figure is; with {@code otherwise 0} every yes or no is no. */
    private static Optional<Value> otherwise(Declared.Fact fact, At at) {
        return at.facts()
                .otherwise()
                .flatMap(number -> number.equals(Fraction.ZERO) ? Domains.nothing(fact) : Domains.figure(fact, number));
    }
}

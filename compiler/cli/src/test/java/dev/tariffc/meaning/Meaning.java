package dev.tariffc.meaning;

import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.syntax.Tariff;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a tariff means, told from its written tree and the texts about the language alone: a second opinion, in the most
 * direct words that there are. It knows nothing of how the compiler understands, generates or computes; from the compiler
 * it has the tree and the keys that names are compared by.
 */
final class Meaning {

    final Declared declared;
    private final LocalDate knownOn;
    private final Predicate<LocalDate> isBusinessDay;
    final Numbers numbers = new Numbers(this);
    final Truths truths = new Truths(this);
    final Periods periods = new Periods(this);
    final Days days;
    final Given given = new Given(this);
    final Domains domains = new Domains(this);
    final Sums sums = new Sums(this);
    final Cases cases = new Cases(this);
    final Amounts amounts = new Amounts(this);
    final FirstKnown firstKnown = new FirstKnown(this);
    final Brackets brackets = new Brackets(this);
    final Charges charges = new Charges(this);
    final Duties duties = new Duties(this);

    private Meaning(Declared declared, LocalDate knownOn, Predicate<LocalDate> isBusinessDay) {
        this.declared = declared;
        this.knownOn = knownOn;
        this.isBusinessDay = isBusinessDay;
        this.days = new Days(this, isBusinessDay);
    }

    /** By the latest texts. */
    static Meaning of(Tariff tariff, Predicate<LocalDate> isBusinessDay) {
        return new Meaning(new Declared(Estimates.inPlainSentences(tariff)), LocalDate.MAX, isBusinessDay);
    }

    /** By the texts that were known on a day. */
    Meaning asKnownOn(LocalDate day) {
        return new Meaning(declared, day, isBusinessDay);
    }

    List<Declared.Defined> definitions(Key name) {
        return declared.definitions(name, knownOn);
    }

    Refusal refusal(Refusal.Kind kind, Key name, At at) {
        Optional<String> item =
                at.items().size() == 1 ? at.items().values().stream().findFirst() : Optional.empty();
        return new Refusal(kind, name, Optional.of(at.period()), item);
    }
}

package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Facts;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What an evaluation is given: the paid period, facts and where it looks from. Notes what is read. */
abstract class Inputs {

    private final Period paid;
    private final Facts facts;
    private final Standpoint standpoint;
    private final Explanation explanation;

    Inputs(Period paid, Facts facts, Standpoint standpoint, boolean explained) {
        this.paid = paid;
        this.facts = facts;
        this.standpoint = standpoint;
        this.explanation = new Explanation(explained);
    }

    public final Period paid() {
        return paid;
    }

    final Facts facts() {
        return facts;
    }

    final Standpoint standpoint() {
        return standpoint;
    }

    final Explanation explanation() {
        return explanation;
    }

    protected final Figure number(Fact fact, Period about, String item) {
        return read(fact, about, item, Figure::refused, value -> Figure.of(((Value.Number) value).value()));
    }

    protected final Truth yesNo(Fact fact, Period about, String item) {
        return read(fact, about, item, Truth::refused, value -> Truth.of(((Value.YesNo) value).value()));
    }

    protected final Day date(Fact fact, Period about, String item) {
        return read(fact, about, item, Day::refused, value -> Day.of(((Value.Day) value).date()));
    }

    protected final Word word(Fact fact, Period about, String item) {
        return read(fact, about, item, Word::refused, value -> Word.of(((Value.Text) value).text()));
    }

    /** Whether a fact is available; refused where nobody said either. */
    protected final Truth available(Fact fact, Period about, String item) {
        Optional<Value> value = facts.fact(fact, about, item);
        if (value.isEmpty()) {
            return Truth.refused(Set.of(new Refusal.MissingFact(fact, about, item, false)));
        }
        boolean available = !(value.get() instanceof Value.NotAvailable);
        if (!available) {
            explanation.note(new Reason.Read(fact, about, item, value.get()));
        }
        return Truth.of(available);
    }

    /** The payer's items of that label in a period. */
    protected final List<String> items(String label, Period about) {
        return facts.items(label, about);
    }

    /** The items of that label, in whatever period they are. */
    public final List<String> itemsOf(String label) {
        return facts.items(label, null);
    }

    /** A text that may be missing or blank, as the name of a group may be. */
    protected final Optional<Word> ifGiven(Fact fact, Period about) {
        return facts.fact(fact, about, null)
                .filter(Value.Text.class::isInstance)
                .map(value -> ((Value.Text) value).text())
                .filter(text -> !text.isBlank())
                .map(Word::of);
    }

    private <A extends Answer> A read(
            Fact fact, Period about, String item, Function<Set<Refusal>, A> refused, Function<Value, A> known) {
        Optional<Value> given = facts.fact(fact, about, item);
        if (given.isEmpty() || given.get() instanceof Value.NotAvailable) {
            return refused.apply(Set.of(new Refusal.MissingFact(fact, about, item, given.isPresent())));
        }
        Optional<Domain.Breach> breach = fact.domain().check(given.get());
        if (breach.isPresent()) {
            return refused.apply(Set.of(new Refusal.OutOfDomain(fact, about, item, given.get(), breach.get())));
        }
        explanation.note(new Reason.Read(fact, about, item, given.get()));
        return known.apply(given.get());
    }
}

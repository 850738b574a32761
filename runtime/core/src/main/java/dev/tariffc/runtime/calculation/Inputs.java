package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.About;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Facts;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What an evaluation is given: facts, and where it looks from. Notes what is read. */
abstract class Inputs extends AtHand {

    private final Request request;
    private final Explanation explanation;

    Inputs(Request request) {
        super(request.paid());
        this.request = request;
        this.explanation = new Explanation(request.explained());
    }

    final Facts facts() {
        return request.facts();
    }

    final Standpoint standpoint() {
        return request.standpoint();
    }

    final Explanation explanation() {
        return explanation;
    }

    // --- facts: of a period or standing, of the payer or of an item ------------------------------------------------

    protected final Figure number(Fact fact) {
        return number(fact, Subject.payer());
    }

    protected final Figure number(Fact fact, Subject subject) {
        return read(fact, About.nothing(), subject, Figure::refused);
    }

    protected final Figure number(Fact fact, Period about) {
        return number(fact, about, Subject.payer());
    }

    protected final Figure number(Fact fact, Period about, Subject subject) {
        return read(fact, About.of(about), subject, Figure::refused);
    }

    protected final Truth yesNo(Fact fact) {
        return yesNo(fact, Subject.payer());
    }

    protected final Truth yesNo(Fact fact, Subject subject) {
        return read(fact, About.nothing(), subject, Truth::refused);
    }

    protected final Truth yesNo(Fact fact, Period about) {
        return yesNo(fact, about, Subject.payer());
    }

    protected final Truth yesNo(Fact fact, Period about, Subject subject) {
        return read(fact, About.of(about), subject, Truth::refused);
    }

    protected final Day date(Fact fact) {
        return date(fact, Subject.payer());
    }

    protected final Day date(Fact fact, Subject subject) {
        return read(fact, About.nothing(), subject, Day::refused);
    }

    protected final Day date(Fact fact, Period about) {
        return date(fact, about, Subject.payer());
    }

    protected final Day date(Fact fact, Period about, Subject subject) {
        return read(fact, About.of(about), subject, Day::refused);
    }

    protected final Word word(Fact fact) {
        return word(fact, Subject.payer());
    }

    protected final Word word(Fact fact, Subject subject) {
        return read(fact, About.nothing(), subject, Word::refused);
    }

    protected final Word word(Fact fact, Period about) {
        return word(fact, about, Subject.payer());
    }

    protected final Word word(Fact fact, Period about, Subject subject) {
        return read(fact, About.of(about), subject, Word::refused);
    }

    /** Whether a fact is available; refused where nobody said either. */
    protected final Truth available(Fact fact) {
        return available(fact, About.nothing(), Subject.payer());
    }

    protected final Truth available(Fact fact, Subject subject) {
        return available(fact, About.nothing(), subject);
    }

    protected final Truth available(Fact fact, Period about) {
        return available(fact, about, Subject.payer());
    }

    protected final Truth available(Fact fact, Period about, Subject subject) {
        return available(fact, About.of(about), subject);
    }

    private Truth available(Fact fact, About about, Subject subject) {
        Optional<Value> value = facts().fact(fact, about, subject);
        if (value.isEmpty()) {
            return Truth.refused(Set.of(new Refusal.MissingFact(fact, about, subject, false)));
        }
        boolean available = !(value.get() instanceof Value.NotAvailable);
        if (!available) {
            explanation.note(new Reason.Read(fact, about, subject, value.get()));
        }
        return Truth.of(available);
    }

    /** A text that may be missing or blank, as the name of a group may be. */
    protected final Optional<Word> ifGiven(Fact fact) {
        return ifGiven(fact, About.nothing());
    }

    protected final Optional<Word> ifGiven(Fact fact, Period about) {
        return ifGiven(fact, About.of(about));
    }

    private Optional<Word> ifGiven(Fact fact, About about) {
        return facts().fact(fact, about, Subject.payer())
                .flatMap(Value::asText)
                .filter(text -> !text.isBlank())
                .map(Word::of);
    }

    @SuppressWarnings("unchecked") // each fact has one kind of value: the domain sees to it
    private <A extends Answer> A read(Fact fact, About about, Subject subject, Function<Set<Refusal>, A> refused) {
        Optional<Value> given = facts().fact(fact, about, subject);
        if (given.isEmpty() || given.get() instanceof Value.NotAvailable) {
            return refused.apply(Set.of(new Refusal.MissingFact(fact, about, subject, given.isPresent())));
        }
        Optional<Domain.Breach> breach = fact.domain().check(given.get());
        if (breach.isPresent()) {
            return refused.apply(Set.of(new Refusal.OutOfDomain(fact, about, subject, given.get(), breach.get())));
        }
        explanation.note(new Reason.Read(fact, about, subject, given.get()));
        return (A) Answer.of(given.get());
    }

    // --- items -------------------------------------------------------------------------------------------

    /** The payer's items of that label, in whatever period they are. */
    protected final Items items(String label) {
        Set<Refusal> unknown =
                facts().knowsItems(label) ? Set.of() : Set.of(new Refusal.UnknownItems(label, About.nothing()));
        return new Items(facts().items(label).stream().map(Subject::item).toList(), unknown);
    }

    /** The payer's items of that label in any of several periods. */
    protected final Items items(String label, Period... about) {
        return items(label, List.of(about));
    }

    /**
     * The payer's items of that label in any of several periods. What is known in none of them is missing, unless it is known
     * of each that there is none.
     */
    protected final Items items(String label, List<Period> about) {
        Set<String> names = new LinkedHashSet<>();
        about.forEach(period -> names.addAll(facts().items(label, period)));
        Set<Refusal> unknown = new LinkedHashSet<>();
        about.stream()
                .filter(period -> names.isEmpty() && !facts().knowsItems(label, period))
                .forEach(period -> unknown.add(new Refusal.UnknownItems(label, About.of(period))));
        return new Items(names.stream().map(Subject::item).toList(), unknown);
    }

    /** The periods that a sum reads of; where it reads of none, the one that it is for. */
    protected static List<Period> orOwn(List<Period> read, Period own) {
        return read.isEmpty() ? List.of(own) : read;
    }

    /** All periods of several lists. */
    protected static List<Period> all(List<List<Period>> several) {
        return several.stream().flatMap(List::stream).distinct().toList();
    }

    /** All periods that are told from each of several. */
    protected static List<Period> each(List<Period> parts, Function<Period, List<Period>> periods) {
        return parts.stream()
                .flatMap(part -> periods.apply(part).stream())
                .distinct()
                .toList();
    }
}

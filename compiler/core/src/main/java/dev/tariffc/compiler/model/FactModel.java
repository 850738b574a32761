package dev.tariffc.compiler.model;

import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * A fact as it is bound.
 *
 * @param often how often it is given; none for what stands
 * @param item what it is given for each of; none for the payer
 * @param section that asks for it; empty before the first heading
 * @param readings the declared readings of the sentence that asks for it
 * @param holder the items of which it names one, whose the item is; none of any other fact
 */
public record FactModel(
        DeclaredName name,
        Domain domain,
        Unit unit,
        Optional<Often> often,
        Optional<Item> item,
        String section,
        List<String> readings,
        Optional<Item> holder) {

    public FactModel {
        readings = List.copyOf(readings);
    }

    /** Of a fact that says nothing of whose an item is. */
    public FactModel(
            DeclaredName name,
            Domain domain,
            Unit unit,
            Optional<Often> often,
            Optional<Item> item,
            String section,
            List<String> readings) {
        this(name, domain, unit, often, item, section, readings, Optional.empty());
    }

    /** Whose each item is: the name of the one that holds it. */
    public static FactModel whose(Item item, Item holder, Optional<Often> often, String section) {
        return new FactModel(
                holder.name(),
                Domain.of(Domain.Kind.TEXT),
                Unit.NONE,
                often,
                Optional.of(item),
                section,
                List.of(),
                Optional.of(holder));
    }

    /** The kind of periods that it is given for; none for what stands. */
    public Optional<Period.Kind> given() {
        return often.map(Often::kind);
    }

    /** The tariff's own words. */
    public String label() {
        return name.label();
    }

    /** What a reading of it gives, in the period that the reading is about. */
    public Type type(Optional<PeriodTerm> about) {
        return switch (domain.kind()) {
            case MONEY, NUMBER, PERCENTAGE, HOURS, DAYS, MONTHS -> number(about);
            case DATE -> Type.DAY;
            case TEXT -> Type.TEXT;
            case YES_NO -> Type.YES_NO;
            case CHOICE -> new Type.Choice(name);
        };
    }

    /** What is counted or published on one day stands beside the amounts of any period. */
    private Type.Number number(Optional<PeriodTerm> about) {
        return new Type.Number(unit, about.filter(period -> period.kind() != Period.Kind.DAY));
    }

    /** A reading of it. */
    public Term read(Optional<PeriodTerm> about) {
        Read read = new Read(this, about);
        return switch (domain.kind()) {
            case MONEY, NUMBER, PERCENTAGE, HOURS, DAYS, MONTHS -> new NumberTerm.OfFact(read, number(about));
            case DATE -> new DayTerm.OfFact(read);
            case TEXT -> new WordTerm.OfFact(read, Type.TEXT);
            case CHOICE -> new WordTerm.OfFact(read, new Type.Choice(name));
            case YES_NO -> new ConditionTerm.OfFact(read);
        };
    }

    /** What it is a number of, where that is not what its own name says. */
    public Optional<String> noun() {
        return unit.powers().keySet().stream()
                .filter(base ->
                        base.kind() == Unit.Base.Kind.NOUN && !base.key().equals(name.key()))
                .map(Unit.Base::label)
                .findFirst();
    }
}

package dev.tariffc.runtime.fact;

import dev.tariffc.runtime.time.Period;
import java.util.List;
import java.util.Optional;

/** Something that has to be known to assess; each generated calculator has an enum of its own. */
public interface Fact {

    /**
     * What the tariff says of a fact.
     *
     * @param label the tariff's own words for it: {@code gross income}
     * @param equivalent the official term of the other language, if the tariff names it
     * @param domain what values it may have
     * @param section the section that asks for it; empty where the file has no section there
     * @param given how often it is given; none for what stands
     * @param item the label of the item that it is given for each of; none for the payer
     * @param readings the declared readings that belong to the sentence that asks for it
     * @param noun what it is a number of; none where it counts what its label says, or is no number
     * @param holder the label of the items of which it names one, the item being one of that one's; none of any other fact
     */
    record Declared(
            String label,
            Optional<String> equivalent,
            Domain domain,
            String section,
            Optional<Period.Kind> given,
            Optional<String> item,
            List<String> readings,
            Optional<String> noun,
            Optional<String> holder) {
        public Declared {
            readings = List.copyOf(readings);
        }

        /** Of a fact that counts what its label says, or is no number. */
        public Declared(
                String label,
                Optional<String> equivalent,
                Domain domain,
                String section,
                Optional<Period.Kind> given,
                Optional<String> item,
                List<String> readings) {
            this(label, equivalent, domain, section, given, item, readings, Optional.empty());
        }

        /** Of a fact of the payer that stands, has one name, in one language, and no declared reading. */
        public Declared(String label, Domain domain, String section) {
            this(label, Optional.empty(), domain, section, Optional.empty(), Optional.empty(), List.of());
        }

        /** The same of a fact that is given for each of some periods. */
        public Declared(String label, Domain domain, String section, Period.Kind given) {
            this(label, Optional.empty(), domain, section, Optional.of(given), Optional.empty(), List.of());
        }

        /** Of a fact that says nothing of whose an item is. */
        public Declared(
                String label,
                Optional<String> equivalent,
                Domain domain,
                String section,
                Optional<Period.Kind> given,
                Optional<String> item,
                List<String> readings,
                Optional<String> noun) {
            this(label, equivalent, domain, section, given, item, readings, noun, Optional.empty());
        }

        /** The same of a fact that names the item which holds an item. */
        public Declared naming(String holder) {
            return new Declared(label, equivalent, domain, section, given, item, readings, noun, Optional.of(holder));
        }
    }

    Declared declared();

    /** The tariff's own words for it. */
    default String label() {
        return declared().label();
    }

    /** The official term of the other language, if the tariff names it. */
    default Optional<String> equivalent() {
        return declared().equivalent();
    }

    /** What values it may have. */
    default Domain domain() {
        return declared().domain();
    }

    /** The section that asks for it. */
    default String section() {
        return declared().section();
    }

    /** How often it is given; none for what stands. */
    default Optional<Period.Kind> given() {
        return declared().given();
    }

    /** The label of the item that it is given for each of; none for the payer. */
    default Optional<String> item() {
        return declared().item();
    }

    /** The label of the items of which it names one, whose the item is: {@code aircraft}, of an idle gap; none of any other fact. */
    default Optional<String> holder() {
        return declared().holder();
    }

    /** The declared readings that belong to the sentence that asks for it. */
    default List<String> readings() {
        return declared().readings();
    }

    /** What it is a number of: {@code guests}; none where it is no number of anything. */
    default Optional<String> noun() {
        return domain().kind() == Domain.Kind.NUMBER
                ? declared().noun().or(() -> Optional.of(label()))
                : Optional.empty();
    }

    /** The values of a choice, in the order written; empty for any other kind. */
    default List<String> choices() {
        return domain().choices();
    }
}

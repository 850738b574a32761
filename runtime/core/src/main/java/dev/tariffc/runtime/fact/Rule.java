package dev.tariffc.runtime.fact;

import dev.tariffc.runtime.time.Period;
import java.util.Optional;

/** A name that the tariff defines; each generated calculator has an enum of its own. A rule may be set, and is then not computed. */
public interface Rule {

    /**
     * What the tariff says of a rule.
     *
     * @param label the tariff's own words for it: {@code low-use station}
     * @param equivalent the official term of the other language, if the tariff names it
     * @param kind what kind of value it has: a percentage where it is a ratio, a number where it counts
     * @param item the label of the item that it is defined for each of; none for the payer
     * @param part the periods that it is defined for each of, which make up what is paid; none for what is paid
     */
    record Declared(
            String label,
            Optional<String> equivalent,
            Domain.Kind kind,
            Optional<String> item,
            Optional<Period.Kind> part) {

        /** Of a rule that has one value for what is paid, or one for each item. */
        public Declared(String label, Optional<String> equivalent, Domain.Kind kind, Optional<String> item) {
            this(label, equivalent, kind, item, Optional.empty());
        }

        /** Of a rule of the payer that has one name, in one language. */
        public Declared(String label, Domain.Kind kind) {
            this(label, Optional.empty(), kind, Optional.empty());
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

    /** What kind of value it has. */
    default Domain.Kind kind() {
        return declared().kind();
    }

    /** The label of the item that it is defined for each of; none for the payer. */
    default Optional<String> item() {
        return declared().item();
    }

    /** The periods that it is defined for each of. What it is of is then named as {@link Period#toString} has it. */
    default Optional<Period.Kind> part() {
        return declared().part();
    }
}

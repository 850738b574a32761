package dev.tariffc.runtime.account;

import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Rule;
import java.util.Optional;

/** What is paid in these tests. */
enum Payable implements Rule {
    ROYALTY("royalty"),
    MEMBERSHIP("membership fee");

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Declared declared;

    Payable(String label) {
        this.declared = new Declared(label, Optional.empty(), Domain.Kind.MONEY, Optional.empty());
    }

    @Override
    public Declared declared() {
        return declared;
    }
}

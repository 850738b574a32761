package dev.tariffc.cli.returns;

import dev.tariffc.runtime.account.Statement;
import dev.tariffc.runtime.fact.Rule;
import java.util.Comparator;
import java.util.List;

/** The order in which debts of a payer are told: by period, then in the order of the tariff, then by instalment. */
public final class DebtOrder {

    private DebtOrder() {}

    /** @param amounts what is payable, in the order of the tariff */
    public static Comparator<Statement.Debt> of(List<Rule> amounts) {
        return Comparator.comparing(Statement.Debt::period)
                .thenComparing(debt -> amounts.indexOf(debt.key().amount()))
                .thenComparing(debt -> debt.key().instalment());
    }
}

package dev.tariffc.jqwik;

import dev.tariffc.runtime.returns.RowOutcome;
import java.util.Set;

/** What came of a row, as far as it does not depend on where the row stands. */
final class ToldOutcome implements RowOutcome.Visitor<String> {

    @Override
    public String visit(RowOutcome.Assessed assessed) {
        return TariffLaws.told(assessed.assessment());
    }

    @Override
    public String visit(RowOutcome.FillsYear fillsYear) {
        return "fills its year";
    }

    @Override
    public String visit(RowOutcome.Unreadable unreadable) {
        return "unreadable";
    }

    @Override
    public String visit(RowOutcome.UnknownPeriod unknownPeriod) {
        return "of no paid period";
    }

    @Override
    public String visit(RowOutcome.Doubled doubled) {
        return "doubled";
    }

    @Override
    public String visit(RowOutcome.Contradicted contradicted) {
        return "contradicted";
    }

    @Override
    public String visit(RowOutcome.Refused refused) {
        return Set.copyOf(refused.refusals()).toString();
    }

    @Override
    public String visit(RowOutcome.AfterGap afterGap) {
        return "after a gap";
    }

    @Override
    public String visit(RowOutcome.HeldBack heldBack) {
        return "held back";
    }
}

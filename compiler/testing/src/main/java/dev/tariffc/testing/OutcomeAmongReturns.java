package dev.tariffc.testing;

import static org.junit.jupiter.api.Assertions.fail;

import dev.tariffc.runtime.calculation.Outcome;
import dev.tariffc.runtime.returns.RowOutcome;

/**
 * What the engine for returns says, as an outcome; a row that only fills its year is refused everywhere else.
 *
 * @param explained what came of the row by itself
 */
record OutcomeAmongReturns(Outcome explained) implements RowOutcome.Visitor<Outcome> {

    @Override
    public Outcome visit(RowOutcome.Assessed assessed) {
        return new Outcome.Assessed(assessed.assessment());
    }

    @Override
    public Outcome visit(RowOutcome.FillsYear fillsYear) {
        return explained;
    }

    @Override
    public Outcome visit(RowOutcome.Unreadable unreadable) {
        return none(unreadable);
    }

    @Override
    public Outcome visit(RowOutcome.UnknownPeriod unknown) {
        return none(unknown);
    }

    @Override
    public Outcome visit(RowOutcome.Doubled doubled) {
        return none(doubled);
    }

    @Override
    public Outcome visit(RowOutcome.Contradicted contradicted) {
        return none(contradicted);
    }

    @Override
    public Outcome visit(RowOutcome.Refused refused) {
        return new Outcome.Refused(refused.refusals());
    }

    @Override
    public Outcome visit(RowOutcome.AfterGap gap) {
        return none(gap);
    }

    @Override
    public Outcome visit(RowOutcome.HeldBack held) {
        return none(held);
    }

    private static Outcome none(RowOutcome outcome) {
        return fail("among returns: " + outcome);
    }
}

package dev.tariffc.compiler.codegen;

import dev.tariffc.compiler.model.DayTerm;
import dev.tariffc.compiler.model.PeriodTerm;
import java.util.Optional;

/** The day that a period is told from, where it is told from one and not from the paid period. */
final class PeriodRoot implements PeriodTerm.Visitor<Optional<DayTerm>> {

    private PeriodRoot() {}

    static Optional<DayTerm> of(PeriodTerm period) {
        return period.accept(new PeriodRoot());
    }

    @Override
    public Optional<DayTerm> visit(PeriodTerm.Paid period) {
        return Optional.empty();
    }

    @Override
    public Optional<DayTerm> visit(PeriodTerm.ThePaid period) {
        return Optional.empty();
    }

    @Override
    public Optional<DayTerm> visit(PeriodTerm.Shifted period) {
        return of(period.base());
    }

    @Override
    public Optional<DayTerm> visit(PeriodTerm.Holding period) {
        return of(period.part());
    }

    @Override
    public Optional<DayTerm> visit(PeriodTerm.Fixed period) {
        return Optional.empty();
    }

    @Override
    public Optional<DayTerm> visit(PeriodTerm.HoldingDay period) {
        return period.isFixedByWhatIsPaid() ? Optional.empty() : Optional.of(period.day());
    }

    @Override
    public Optional<DayTerm> visit(PeriodTerm.Part period) {
        return Optional.empty();
    }
}

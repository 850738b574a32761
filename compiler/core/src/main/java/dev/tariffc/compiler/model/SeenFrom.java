package dev.tariffc.compiler.model;

import dev.tariffc.runtime.time.Period;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Periods, and the days that the calendar alone tells from them, as they are when another period is at hand than the one that
 * is paid. No other day tells a period that anything is read of.
 */
public final class SeenFrom implements PeriodTerm.Visitor<PeriodTerm>, DayTerm.Visitor<DayTerm> {

    private final Function<Period.Kind, PeriodTerm> own;
    private final UnaryOperator<PeriodTerm> whole;
    private final Function<PeriodTerm.Part, PeriodTerm> parts;

    private SeenFrom(
            Function<Period.Kind, PeriodTerm> own,
            UnaryOperator<PeriodTerm> whole,
            Function<PeriodTerm.Part, PeriodTerm> parts) {
        this.own = own;
        this.whole = whole;
        this.parts = parts;
    }

    /**
     * @param own the period of a kind that is meant by its name alone
     * @param whole the one at hand, of whichever kind that is, where the paid one is meant so
     * @param parts the one that is meant by each of several that make up another
     */
    public static PeriodTerm of(
            Function<Period.Kind, PeriodTerm> own,
            UnaryOperator<PeriodTerm> whole,
            Function<PeriodTerm.Part, PeriodTerm> parts,
            PeriodTerm period) {
        return period.accept(new SeenFrom(own, whole, parts));
    }

    /** The parts of which a period is one, or from which it is told. */
    public static Set<PeriodTerm.Part> parts(PeriodTerm period) {
        Set<PeriodTerm.Part> parts = new HashSet<>();
        of(
                PeriodTerm.Paid::new,
                paid -> paid,
                part -> {
                    parts.add(part);
                    return part;
                },
                period);
        return parts;
    }

    /** What a figure is about, where another period is at hand. */
    public static Type of(PeriodTerm other, Type type) {
        return type.asNumber()
                .<Type>map(number -> new Type.Number(
                        number.unit(),
                        number.about().map(about -> of(other::holding, paid -> other, part -> part, about))))
                .orElse(type);
    }

    /** What a figure is about, where those whose amounts rest on it pay for periods of certain kinds; of one kind, for that. */
    public static Type paidFor(Set<Period.Kind> kinds, Type type) {
        Optional<PeriodTerm> paid =
                kinds.size() == 1 ? kinds.stream().findFirst().map(PeriodTerm.Paid::new) : Optional.empty();
        return paid.<Type>flatMap(one -> type.asNumber()
                        .map(number -> new Type.Number(
                                number.unit(),
                                number.about()
                                        .map(about -> of(PeriodTerm.Paid::new, any -> one, part -> part, about)))))
                .orElse(type);
    }

    @Override
    public PeriodTerm visit(PeriodTerm.Paid period) {
        return own.apply(period.kind());
    }

    @Override
    public PeriodTerm visit(PeriodTerm.ThePaid period) {
        return whole.apply(period);
    }

    @Override
    public PeriodTerm visit(PeriodTerm.Shifted period) {
        return period.base().accept(this).plus(period.offset());
    }

    @Override
    public PeriodTerm visit(PeriodTerm.Holding period) {
        return period.part().accept(this).holding(period.kind());
    }

    @Override
    public PeriodTerm visit(PeriodTerm.Fixed period) {
        return period;
    }

    @Override
    public PeriodTerm visit(PeriodTerm.HoldingDay period) {
        return new PeriodTerm.HoldingDay(period.kind(), period.day().accept(this));
    }

    @Override
    public PeriodTerm visit(PeriodTerm.Part period) {
        return parts.apply(period);
    }

    @Override
    public DayTerm visit(DayTerm.OfFact term) {
        return term;
    }

    @Override
    public DayTerm visit(DayTerm.OfRule term) {
        return term;
    }

    @Override
    public DayTerm visit(DayTerm.FixedDay term) {
        return term;
    }

    @Override
    public DayTerm visit(DayTerm.DayOfPeriod term) {
        return new DayTerm.DayOfPeriod(term.day(), term.period().accept(this));
    }

    @Override
    public DayTerm visit(DayTerm.ShiftedDay term) {
        return new DayTerm.ShiftedDay(term.from().accept(this), term.count(), term.unit());
    }

    @Override
    public DayTerm visit(DayTerm.ShiftedByFigure term) {
        return term;
    }

    @Override
    public DayTerm visit(DayTerm.BusinessDay term) {
        return term;
    }

    @Override
    public DayTerm visit(DayTerm.EdgeOfPeriod term) {
        return new DayTerm.EdgeOfPeriod(term.period().accept(this), term.first());
    }

    @Override
    public DayTerm visit(DayTerm.PickDay term) {
        return term;
    }

    @Override
    public DayTerm visit(DayTerm.ChooseDay term) {
        return term;
    }

    @Override
    public DayTerm visit(DayTerm.NotCoveredDay term) {
        return term;
    }
}

package dev.tariffc.compiler.model;

import dev.tariffc.runtime.time.Period;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * Periods, and the days that the calendar alone tells from them, as they are when another period is at hand than the one that
 * is paid. No other day tells a period that anything is read of.
 */
public final class SeenFrom implements PeriodTerm.Visitor<PeriodTerm>, DayTerm.Visitor<DayTerm> {

    private final Function<Period.Kind, PeriodTerm> own;
    private final Function<PeriodTerm.Part, PeriodTerm> parts;

    private SeenFrom(Function<Period.Kind, PeriodTerm> own, Function<PeriodTerm.Part, PeriodTerm> parts) {
        this.own = own;
        this.parts = parts;
    }

    /**
     * @param own the period of a kind that is meant by its name alone
     * @param parts the one that is meant by each of several that make up another
     */
    public static PeriodTerm of(
            Function<Period.Kind, PeriodTerm> own, Function<PeriodTerm.Part, PeriodTerm> parts, PeriodTerm period) {
        return period.accept(new SeenFrom(own, parts));
    }

    /** The parts of which a period is one, or from which it is told. */
    public static Set<PeriodTerm.Part> parts(PeriodTerm period) {
        Set<PeriodTerm.Part> parts = new HashSet<>();
        of(
                PeriodTerm.Paid::new,
                part -> {
                    parts.add(part);
                    return part;
                },
                period);
        return parts;
    }

    /** What a figure is about, where another period is at hand. */
    public static Type of(Function<Period.Kind, PeriodTerm> own, Type type) {
        return type.asNumber()
                .<Type>map(number ->
                        new Type.Number(number.unit(), number.about().map(about -> of(own, part -> part, about))))
                .orElse(type);
    }

    @Override
    public PeriodTerm visit(PeriodTerm.Paid period) {
        return own.apply(period.kind());
    }

    @Override
    public PeriodTerm visit(PeriodTerm.ThePaid period) {
        return own.apply(period.kind());
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

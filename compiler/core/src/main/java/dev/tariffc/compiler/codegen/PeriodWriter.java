package dev.tariffc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.tariffc.compiler.model.DayTerm;
import dev.tariffc.compiler.model.Parts;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;

/** Writes periods as Java, told from a variable that holds the paid one. */
final class PeriodWriter {

    private final Names names;
    private final CodeBlock owner;

    private PeriodWriter(Names names, CodeBlock owner) {
        this.names = names;
        this.owner = owner;
    }

    /** For code of the evaluation, whose methods give the named periods. */
    static PeriodWriter within(Names names) {
        return new PeriodWriter(names, CodeBlock.of(""));
    }

    /** For code beside the evaluation. */
    static PeriodWriter beside(Names names) {
        return new PeriodWriter(names, CodeBlock.of("$T.", names.type(ReckoningWriter.NAME)));
    }

    /** The period, by its name where it has one. */
    CodeBlock write(PeriodTerm period, CodeBlock paid) {
        Optional<TariffModel.NamedPeriod> named = names.named(period);
        return named.isPresent()
                ? CodeBlock.of("$L$N($L)", owner, names.method(named.get()), paid)
                : spelled(period, paid);
    }

    /** The period, from its parts. */
    CodeBlock spelled(PeriodTerm period, CodeBlock paid) {
        if (period instanceof PeriodTerm.Paid own) {
            boolean same = names.isPaid(own) || own.kind() == Period.Kind.OCCASION || own.kind() == Period.Kind.SEASON;
            return same ? paid : CodeBlock.of("$L.holding($T.$L)", paid, Period.Kind.class, own.kind());
        }
        if (period instanceof PeriodTerm.ThePaid) {
            return paid;
        }
        if (period instanceof PeriodTerm.Shifted shifted) {
            return CodeBlock.of("$L.plus($L)", write(shifted.base(), paid), shifted.offset());
        }
        if (period instanceof PeriodTerm.Holding holding) {
            return CodeBlock.of("$L.holding($T.$L)", write(holding.part(), paid), Period.Kind.class, holding.kind());
        }
        if (period instanceof PeriodTerm.Fixed fixed) {
            return fixed(fixed.period());
        }
        if (period instanceof PeriodTerm.Part part) {
            return CodeBlock.of("$N", variable(part));
        }
        PeriodTerm.HoldingDay holding = (PeriodTerm.HoldingDay) period;
        CodeBlock then = holding.isFixedByWhatIsPaid()
                ? CodeBlock.of("$T.day($L)", Period.class, day((DayTerm) holding.day(), paid))
                : paid;
        boolean itself = holding.kind() == Period.Kind.DAY && holding.isFixedByWhatIsPaid();
        return itself ? then : CodeBlock.of("$L.holding($T.$L)", then, Period.Kind.class, holding.kind());
    }

    /** What the period at hand is called, of several that make up another. */
    static String variable(PeriodTerm.Part part) {
        return switch (part.kind()) {
            case DAY -> "day";
            case MONTH -> "month";
            case TWO_MONTHS -> "twoMonths";
            case QUARTER -> "quarter";
            case HALF_YEAR -> "halfYear";
            case YEAR -> "year";
            case SEASON -> "season";
            case OCCASION -> "occasion";
        };
    }

    /** The periods that make up another. */
    CodeBlock parts(Parts parts, CodeBlock paid) {
        return CodeBlock.of(
                "$L.parts($T.$L)",
                write(parts.of(), paid),
                Period.Kind.class,
                parts.part().kind());
    }

    /** A day that what is paid tells by the calendar alone. */
    private CodeBlock day(DayTerm day, CodeBlock paid) {
        if (day instanceof DayTerm.DayOfPeriod of) {
            return CodeBlock.of(
                    "$L.date($T.of($L, $L))",
                    write(of.period(), paid),
                    MonthDay.class,
                    of.day().getMonthValue(),
                    of.day().getDayOfMonth());
        }
        if (day instanceof DayTerm.EdgeOfPeriod edge) {
            return CodeBlock.of("$L.$L()", write(edge.period(), paid), edge.first() ? "start" : "end");
        }
        return day instanceof DayTerm.ShiftedDay shifted
                ? CodeBlock.of("$L.plusDays($L)", day((DayTerm) shifted.from(), paid), shifted.count())
                : date(((DayTerm.FixedDay) day).date());
    }

    /** The day that a period is told from, where it is told from one and not from the paid period. */
    static Optional<Term> root(PeriodTerm period) {
        if (period instanceof PeriodTerm.HoldingDay holding) {
            return holding.isFixedByWhatIsPaid() ? Optional.empty() : Optional.of(holding.day());
        }
        if (period instanceof PeriodTerm.Shifted shifted) {
            return root(shifted.base());
        }
        return period instanceof PeriodTerm.Holding holding ? root(holding.part()) : Optional.empty();
    }

    /** A period that does not move. */
    static CodeBlock fixed(Period period) {
        int year = period.start().getYear();
        int month = period.start().getMonthValue();
        return switch (period.kind()) {
            case MONTH -> CodeBlock.of("$T.month($L, $L)", Period.class, year, month);
            case QUARTER -> CodeBlock.of("$T.quarter($L, $L)", Period.class, year, (month + 2) / 3);
            case HALF_YEAR -> CodeBlock.of("$T.halfYear($L, $L)", Period.class, year, month < 7 ? 1 : 2);
            case TWO_MONTHS -> CodeBlock.of("$T.twoMonths($T.of($L, $L))", Period.class, YearMonth.class, year, month);
            case YEAR ->
                period.start().getDayOfYear() == 1
                        ? CodeBlock.of("$T.year($L)", Period.class, year)
                        : CodeBlock.of("$T.yearFrom($L)", Period.class, date(period.start()));
            case DAY -> CodeBlock.of("$T.day($L)", Period.class, date(period.start()));
            case OCCASION -> CodeBlock.of("$T.occasion($L)", Period.class, date(period.start()));
            case SEASON -> CodeBlock.of("$T.season($L, $L)", Period.class, date(period.start()), date(period.end()));
        };
    }

    static CodeBlock date(LocalDate date) {
        if (date.equals(LocalDate.MAX)) {
            return CodeBlock.of("$T.MAX", LocalDate.class);
        }
        return CodeBlock.of(
                "$T.of($L, $L, $L)", LocalDate.class, date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }
}

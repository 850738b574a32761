package dev.tariffc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.tariffc.compiler.model.DayTerm;
import dev.tariffc.compiler.model.Parts;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.PeriodsOf;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes periods as Java, told from a variable that holds the paid one. */
final class PeriodWriter {

    private final Names names;
    private final CodeBlock owner;
    /** What is worked out with other periods at hand; none where the paid one is. */
    private final Optional<Frames> frames;

    /** What the one at hand of several periods is called. */
    private final Function<PeriodTerm.Part, String> called;

    private PeriodWriter(
            Names names, CodeBlock owner, Optional<Frames> frames, Function<PeriodTerm.Part, String> called) {
        this.names = names;
        this.owner = owner;
        this.frames = frames;
        this.called = called;
    }

    private PeriodWriter(Names names, CodeBlock owner, Optional<Frames> frames) {
        this(names, owner, frames, PeriodWriter::variable);
    }

    /** The same where the one at hand of several periods has another name. */
    PeriodWriter calling(Function<PeriodTerm.Part, String> other) {
        return new PeriodWriter(names, owner, frames, other);
    }

    /** For code of the calculator, whose methods give the named periods. */
    static PeriodWriter within(Names names) {
        return new PeriodWriter(names, CodeBlock.of(""), Optional.empty());
    }

    /** For code of the calculator that is worked out with other periods at hand than the one that is paid. */
    static PeriodWriter at(Names names, Frames frames) {
        return new PeriodWriter(names, CodeBlock.of(""), Optional.of(frames));
    }

    /** For code beside the calculator. */
    static PeriodWriter beside(Names names) {
        return new PeriodWriter(names, CodeBlock.of("$T.", names.calculator()), Optional.empty());
    }

    /** The period, by its name where it has one. */
    CodeBlock write(PeriodTerm period, CodeBlock paid) {
        Optional<TariffModel.NamedPeriod> named = frames.isEmpty() ? names.named(period) : Optional.empty();
        return named.isPresent()
                ? CodeBlock.of("$L$N($L)", owner, names.method(named.get()), paid)
                : spelled(period, paid);
    }

    /** The period, from its parts. */
    CodeBlock spelled(PeriodTerm period, CodeBlock paid) {
        return period.accept(new Spelling(paid));
    }

    /** A day that the paid period tells by the calendar alone. */
    CodeBlock day(DayTerm day, CodeBlock paid) {
        return day.accept(new CalendarDay(paid));
    }

    private static CodeBlock holding(CodeBlock part, Period.Kind kind) {
        return CodeBlock.of("$L.holding($T.$L)", part, Period.Kind.class, kind);
    }

    private final class Spelling implements PeriodTerm.Visitor<CodeBlock> {

        private final CodeBlock paid;

        Spelling(CodeBlock paid) {
            this.paid = paid;
        }

        @Override
        public CodeBlock visit(PeriodTerm.Paid own) {
            if (frames.isPresent()) {
                return frames.get().isAlways(own.kind())
                        ? paid
                        : CodeBlock.of("own($T.$L)", Period.Kind.class, own.kind());
            }
            boolean same = names.isPaid(own) || own.kind() == Period.Kind.OCCASION || own.kind() == Period.Kind.SEASON;
            if (same) {
                return paid;
            }
            return names.isLicenceYear(own)
                    ? CodeBlock.of("$L.own($T.$L)", paid, Period.Kind.class, own.kind())
                    : holding(paid, own.kind());
        }

        @Override
        public CodeBlock visit(PeriodTerm.ThePaid own) {
            return paid;
        }

        @Override
        public CodeBlock visit(PeriodTerm.Shifted shifted) {
            int offset = shifted.offset();
            return CodeBlock.of(
                    "$L.$L($L)", write(shifted.base(), paid), offset < 0 ? "minus" : "plus", Math.abs(offset));
        }

        @Override
        public CodeBlock visit(PeriodTerm.Holding holding) {
            return holding(write(holding.part(), paid), holding.kind());
        }

        @Override
        public CodeBlock visit(PeriodTerm.Fixed fixed) {
            return fixed(fixed.period());
        }

        @Override
        public CodeBlock visit(PeriodTerm.HoldingDay holding) {
            if (!holding.isFixedByWhatIsPaid()) {
                return holding(paid, holding.kind());
            }
            CodeBlock day = CodeBlock.of("$T.day($L)", Period.class, day(holding.day(), paid));
            return holding.kind() == Period.Kind.DAY ? day : holding(day, holding.kind());
        }

        @Override
        public CodeBlock visit(PeriodTerm.Part part) {
            return CodeBlock.of("$N", called.apply(part));
        }
    }

    /** A day that what is paid tells by the calendar alone. */
    private final class CalendarDay implements DayTerm.Visitor<CodeBlock> {

        private final CodeBlock paid;

        CalendarDay(CodeBlock paid) {
            this.paid = paid;
        }

        @Override
        public CodeBlock visit(DayTerm.FixedDay fixed) {
            return date(fixed.date());
        }

        @Override
        public CodeBlock visit(DayTerm.DayOfPeriod of) {
            return CodeBlock.of("$L.date($L)", write(of.period(), paid), monthDay(of.day()));
        }

        @Override
        public CodeBlock visit(DayTerm.EdgeOfPeriod edge) {
            return CodeBlock.of("$L.$L()", write(edge.period(), paid), edge.first() ? "start" : "end");
        }

        @Override
        public CodeBlock visit(DayTerm.ShiftedDay shifted) {
            return CodeBlock.of("$L.plusDays($L)", shifted.from().accept(this), shifted.count());
        }

        @Override
        public CodeBlock visit(DayTerm.OfFact fact) {
            throw notFixed(fact);
        }

        @Override
        public CodeBlock visit(DayTerm.OfRule rule) {
            throw notFixed(rule);
        }

        @Override
        public CodeBlock visit(DayTerm.BusinessDay next) {
            throw notFixed(next);
        }

        @Override
        public CodeBlock visit(DayTerm.PickDay pick) {
            throw notFixed(pick);
        }

        @Override
        public CodeBlock visit(DayTerm.ShiftedByFigure shifted) {
            throw notFixed(shifted);
        }

        @Override
        public CodeBlock visit(DayTerm.ChooseDay choice) {
            throw notFixed(choice);
        }

        @Override
        public CodeBlock visit(DayTerm.NotCoveredDay open) {
            throw notFixed(open);
        }

        private static IllegalStateException notFixed(DayTerm day) {
            return new IllegalStateException("not fixed by what is paid: " + day);
        }
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

    /** The periods that make up another, or that come after one. */
    CodeBlock parts(Parts parts, CodeBlock paid) {
        CodeBlock of = write(parts.of(), paid);
        return parts.after()
                .map(first -> CodeBlock.of("$L.after($L)", of, fixed(first)))
                .orElseGet(() -> CodeBlock.of(
                        "$L.parts($T.$L)", of, Period.Kind.class, parts.part().kind()));
    }

    /** Several periods, as arguments; as one where any of them are those of parts. */
    CodeBlock all(List<PeriodsOf> all, CodeBlock paid) {
        boolean single = all.stream().allMatch(each -> each.within().isEmpty());
        if (single) {
            return all.stream().map(each -> write(each.period(), paid)).collect(CodeBlock.joining(", "));
        }
        List<CodeBlock> lists = all.stream().map(each -> list(each, 0, paid)).toList();
        return lists.size() == 1 ? lists.get(0) : CodeBlock.of("all($L)", Literals.list(lists));
    }

    private CodeBlock list(PeriodsOf each, int depth, CodeBlock paid) {
        PeriodWriter here = calling(part -> variable(part, each.within().subList(0, depth)));
        if (depth == each.within().size()) {
            return CodeBlock.of("$T.of($L)", List.class, here.write(each.period(), paid));
        }
        Parts parts = each.within().get(depth);
        CodeBlock list = here.parts(parts, paid);
        return each.period().equals(parts.part()) && depth == each.within().size() - 1
                ? list
                : CodeBlock.of(
                        "each($L, $N -> $L)",
                        list,
                        variable(parts.part(), each.within().subList(0, depth + 1)),
                        list(each, depth + 1, paid));
    }

    /** The innermost of those around: a link of a chain may rest on a chain of its own. */
    static String variable(PeriodTerm.Part part, List<Parts> around) {
        long alike = around.stream().filter(outer -> outer.part().equals(part)).count();
        return variable(part) + (alike > 1 ? alike : "");
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

    static CodeBlock monthDay(MonthDay day) {
        return CodeBlock.of("$T.of($L, $L)", MonthDay.class, day.getMonthValue(), day.getDayOfMonth());
    }
}

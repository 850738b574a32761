package dev.tariffc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.tariffc.compiler.model.DayTerm;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.runtime.calculation.Day;

/** Writes days. */
final class DayWriter implements DayTerm.Visitor<CodeBlock> {

    private final TermWriter terms;

    DayWriter(TermWriter terms) {
        this.terms = terms;
    }

    @Override
    public CodeBlock visit(DayTerm.OfFact term) {
        return terms.read(term.read());
    }

    @Override
    public CodeBlock visit(DayTerm.OfRule term) {
        return terms.use(term.use());
    }

    @Override
    public CodeBlock visit(DayTerm.FixedDay term) {
        return CodeBlock.of("$T.of($L)", Day.class, PeriodWriter.date(term.date()));
    }

    @Override
    public CodeBlock visit(DayTerm.DayOfPeriod term) {
        CodeBlock day = PeriodWriter.monthDay(term.day());
        return PeriodRoot.of(term.period())
                .map(root -> CodeBlock.of("dayOf($L, $L, $L)", day, terms.write(root), from(term.period())))
                .orElseGet(() -> CodeBlock.of("dayOf($L, $L)", day, terms.period(term.period())));
    }

    /** A period as a function of a day: {@code asked -> asked.holding(Period.Kind.MONTH)}. */
    private CodeBlock from(PeriodTerm period) {
        return CodeBlock.of("asked -> $L", terms.periods().write(period, CodeBlock.of("asked")));
    }

    @Override
    public CodeBlock visit(DayTerm.ShiftedDay term) {
        return shifted(term.from(), terms.write(term.from()), CodeBlock.of("$L", term.count()), term.unit());
    }

    private CodeBlock shifted(DayTerm day, CodeBlock from, CodeBlock count, DayTerm.ShiftedDay.Span unit) {
        return switch (unit) {
            case DAYS -> CodeBlock.of("$L.plusDays($L)", from, count);
            case WEEKS -> CodeBlock.of("$L.plusWeeks($L)", from, count);
            case MONTHS ->
                CodeBlock.of("$L.$L($L)", from, day.isEndOfPeriod() ? "monthsAfterEnd" : "plusMonths", count);
            case YEARS -> CodeBlock.of("$L.$L($L)", from, day.isEndOfPeriod() ? "yearsAfterEnd" : "plusYears", count);
            case BUSINESS_DAYS ->
                CodeBlock.of(
                        "plusBusinessDays($L, $L, $L, $S)",
                        from,
                        count,
                        terms.here(),
                        terms.names().businessDays());
        };
    }

    @Override
    public CodeBlock visit(DayTerm.ShiftedByFigure term) {
        return CodeBlock.of(
                "shifted($L, $L, $L, (day, count) -> $L)",
                terms.write(term.from()),
                terms.write(term.count()),
                terms.here(),
                shifted(
                        term.from(),
                        CodeBlock.of("day"),
                        CodeBlock.of(term.before() ? "-count" : "count"),
                        term.unit()));
    }

    @Override
    public CodeBlock visit(DayTerm.BusinessDay term) {
        return CodeBlock.of(
                "$L($L, $L, $S)",
                term.next() ? "nextBusinessDay" : "previousBusinessDay",
                terms.write(term.day()),
                terms.here(),
                terms.names().businessDays());
    }

    @Override
    public CodeBlock visit(DayTerm.EdgeOfPeriod term) {
        String edge = term.first() ? "first" : "last";
        return PeriodRoot.of(term.period())
                .map(root -> CodeBlock.of("$L($L, $L)", edge, terms.write(root), from(term.period())))
                .orElseGet(() -> CodeBlock.of("$L($L)", edge, terms.period(term.period())));
    }

    @Override
    public CodeBlock visit(DayTerm.PickDay term) {
        CodeBlock.Builder code = CodeBlock.builder().add(terms.write(term.days().get(0)));
        term.days()
                .subList(1, term.days().size())
                .forEach(each -> code.add(".$L($L)", term.earlier() ? "earlierOf" : "laterOf", terms.write(each)));
        return code.build();
    }

    @Override
    public CodeBlock visit(DayTerm.ChooseDay term) {
        CodeBlock.Builder code = CodeBlock.builder().add("$L($L)", AnswerKind.DAY.chooser(), terms.hereOfRule());
        for (DayTerm.ChooseDay.Branch branch : term.branches()) {
            CodeBlock day = TermWriter.later(terms.write(branch.day()));
            if (branch.guard().isEmpty()) {
                return code.add(".otherwise($L)", day).build();
            }
            code.add(
                    ".when($L, $L)", TermWriter.later(terms.write(branch.guard().get())), day);
        }
        return code.add(".orElseNotCovered()").build();
    }

    @Override
    public CodeBlock visit(DayTerm.NotCoveredDay term) {
        return CodeBlock.of("noDay($L)", terms.hereOfRule());
    }
}

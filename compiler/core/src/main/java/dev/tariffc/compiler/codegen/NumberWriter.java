package dev.tariffc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.tariffc.compiler.model.Branch;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.ScaleModel;
import dev.tariffc.runtime.calculation.Schedule;
import dev.tariffc.runtime.number.Rational;

/** Writes numbers. */
final class NumberWriter implements NumberTerm.Visitor<CodeBlock> {

    private final TermWriter terms;

    NumberWriter(TermWriter terms) {
        this.terms = terms;
    }

    private CodeBlock write(NumberTerm term) {
        return terms.write(term);
    }

    /** The last argument of what the explanation tells in numbers and not in money. */
    private static String unless(NumberTerm money) {
        return money.unit().hasMoney() ? "" : ", NOT_MONEY";
    }

    @Override
    public CodeBlock visit(NumberTerm.Constant term) {
        return terms.constants().figure(term);
    }

    @Override
    public CodeBlock visit(NumberTerm.OfFact term) {
        return terms.read(term.read());
    }

    @Override
    public CodeBlock visit(NumberTerm.OfRule term) {
        return terms.use(term.use());
    }

    @Override
    public CodeBlock visit(NumberTerm.Arithmetic term) {
        String operator = switch (term.operator()) {
            case PLUS -> "plus";
            case MINUS -> "minus";
            case TIMES -> "times";
        };
        return CodeBlock.of("$L.$L($L)", write(term.left()), operator, write(term.right()));
    }

    @Override
    public CodeBlock visit(NumberTerm.Quotient term) {
        return CodeBlock.of("$L.dividedBy($L, $L)", write(term.dividend()), write(term.divisor()), terms.here());
    }

    @Override
    public CodeBlock visit(NumberTerm.Extreme term) {
        CodeBlock.Builder code = CodeBlock.builder().add(write(term.operands().get(0)));
        term.operands()
                .subList(1, term.operands().size())
                .forEach(each -> code.add(".$L($L)", term.greater() ? "max" : "min", write(each)));
        return code.build();
    }

    @Override
    public CodeBlock visit(NumberTerm.Limited term) {
        return CodeBlock.of(
                "$L($L, $L$L)",
                term.atLeast() ? "atLeast" : "atMost",
                write(term.value()),
                write(term.limit()),
                unless(term));
    }

    @Override
    public CodeBlock visit(NumberTerm.Rounded term) {
        return CodeBlock.of(
                "rounded($L, $L$L)", write(term.value()), terms.constants().rounding(term.rounding()), unless(term));
    }

    @Override
    public CodeBlock visit(NumberTerm.Blocks term) {
        return CodeBlock.of(
                "$L.startedBlocks($L)", write(term.value()), terms.constants().number(term.size()));
    }

    @Override
    public CodeBlock visit(NumberTerm.OnScale term) {
        CodeBlock scale = scale(term.scale());
        CodeBlock base = write(term.base());
        return term.running().isPresent()
                ? CodeBlock.of("accumulated($L, $L, $L$L)", terms.total(term), scale, base, unless(term.base()))
                : CodeBlock.of("onScale($L, $L$L)", scale, base, unless(term.base()));
    }

    /** A constant where all figures stand in the tariff; else computed when it is used. */
    private CodeBlock scale(ScaleModel scale) {
        if (scale.isFixed()) {
            return terms.constants().scale(scale, terms.clauseName() + " brackets");
        }
        CodeBlock.Builder code = CodeBlock.builder().add("$T.of($L)", Schedule.class, terms.here());
        for (ScaleModel.Bracket bracket : scale.brackets()) {
            CodeBlock rate = write(bracket.rate());
            code.add(bracket.width()
                    .map(width -> CodeBlock.of(".next($L, $L)", write(width), rate))
                    .orElseGet(() -> CodeBlock.of(".rest($L)", rate)));
        }
        return code.build();
    }

    @Override
    public CodeBlock visit(NumberTerm.SumOver term) {
        CodeBlock all = terms.items(term.item(), term.in());
        if (term.summand().asConstant().filter(NumberWriter::isOne).isPresent()) {
            return term.where()
                    .map(where -> terms.with(term.item(), () -> {
                        String item = terms.variable(term.item());
                        return CodeBlock.of("countWhere($L, $N -> $L)", all, item, terms.write(where));
                    }))
                    .orElseGet(() -> CodeBlock.of("count($L)", all));
        }
        return terms.with(term.item(), () -> {
            String item = terms.variable(term.item());
            CodeBlock summand = write(term.summand());
            return term.where()
                    .map(where -> CodeBlock.of(
                            "sumWhere($L, $N -> $L, $N -> $L)", all, item, terms.write(where), item, summand))
                    .orElseGet(() -> CodeBlock.of("sum($L, $N -> $L)", all, item, summand));
        });
    }

    @Override
    public CodeBlock visit(NumberTerm.ExtremeOver term) {
        CodeBlock all = terms.items(term.item(), term.in());
        String method = term.greatest() ? "greatest" : "least";
        return terms.with(term.item(), () -> {
            String item = terms.variable(term.item());
            CodeBlock value = write(term.value());
            return term.where()
                    .map(where -> CodeBlock.of(
                            "$LWhere($L, $L, $N -> $L, $N -> $L)",
                            method,
                            terms.here(),
                            all,
                            item,
                            terms.write(where),
                            item,
                            value))
                    .orElseGet(() -> CodeBlock.of("$L($L, $L, $N -> $L)", method, terms.here(), all, item, value));
        });
    }

    @Override
    public CodeBlock visit(NumberTerm.ExtremeOfParts term) {
        return CodeBlock.of(
                "$L($L, $L, $N -> $L)",
                term.greatest() ? "greatest" : "least",
                terms.here(),
                terms.periods().parts(term.over(), TermWriter.PAID),
                PeriodWriter.variable(term.over().part()),
                terms.with(term.over(), () -> write(term.value())));
    }

    private static boolean isOne(NumberTerm.Constant figure) {
        return figure.value().equals(Rational.ONE);
    }

    @Override
    public CodeBlock visit(NumberTerm.SumOfParts term) {
        return CodeBlock.of(
                "sum($L, $N -> $L)",
                terms.periods().parts(term.over(), TermWriter.PAID),
                PeriodWriter.variable(term.over().part()),
                terms.with(term.over(), () -> write(term.summand())));
    }

    @Override
    public CodeBlock visit(NumberTerm.Chained term) {
        return CodeBlock.of(
                "chained($L, $L$L, $L, $L, ($N, before) -> $L)",
                terms.hereOfRule(),
                terms.itemOfRule().map(item -> CodeBlock.of("$N, ", item)).orElse(CodeBlock.of("")),
                PeriodWriter.fixed(term.first()),
                terms.period(term.over().of()),
                write(term.beginning()),
                PeriodWriter.variable(term.over().part()),
                terms.with(term.over(), () -> write(term.step())));
    }

    @Override
    public CodeBlock visit(NumberTerm.LinkBefore term) {
        return CodeBlock.of("before");
    }

    @Override
    public CodeBlock visit(NumberTerm.Between term) {
        boolean end = term.from().isEndOfPeriod();
        String counted = switch (term.counted()) {
            case DAYS -> "daysTo";
            case WEEKS -> "weeksTo";
            case WHOLE_WEEKS -> "wholeWeeksTo";
            case WEEKS_BEGUN -> "weeksBegunTo";
            case WHOLE_MONTHS -> end ? "wholeMonthsAfterEndTo" : "wholeMonthsTo";
            case MONTHS_BEGUN -> end ? "monthsBegunAfterEndTo" : "monthsBegunTo";
        };
        return CodeBlock.of("$L.$L($L, $L)", terms.write(term.from()), counted, terms.write(term.to()), terms.here());
    }

    @Override
    public CodeBlock visit(NumberTerm.DaysOf term) {
        return PeriodRoot.of(term.period())
                .map(root -> CodeBlock.of(
                        "days($L, asked -> $L)",
                        terms.write(root),
                        terms.periods().write(term.period(), CodeBlock.of("asked"))))
                .orElseGet(() -> CodeBlock.of("days($L)", terms.period(term.period())));
    }

    /** Shared by the days of the period at hand, whatever that is: of a month where months are added up. */
    @Override
    public CodeBlock visit(NumberTerm.SharedByDays term) {
        return CodeBlock.of(
                "sharedByDays($L, $N -> $L$L)",
                term.days().of().isPaid()
                        ? CodeBlock.of("paid()")
                        : terms.period(term.days().of()),
                PeriodWriter.variable(term.days().part()),
                terms.with(term.days(), () -> write(term.figure())),
                unless(term));
    }

    @Override
    public CodeBlock visit(NumberTerm.Choose term) {
        CodeBlock.Builder code = CodeBlock.builder().add("$L($L)", AnswerKind.FIGURE.chooser(), terms.hereOfRule());
        for (Branch branch : term.branches()) {
            CodeBlock value = TermWriter.later(write(branch.value()));
            if (branch.guard().isEmpty()) {
                return code.add(".otherwise($L)", value).build();
            }
            code.add(
                    ".when($L, $L)", TermWriter.later(terms.write(branch.guard().get())), value);
        }
        return code.add(".orElseNotCovered()").build();
    }

    @Override
    public CodeBlock visit(NumberTerm.NotCovered term) {
        return CodeBlock.of("notCovered($L)", terms.hereOfRule());
    }
}

package dev.tariffc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.tariffc.compiler.model.Branch;
import dev.tariffc.compiler.model.ClauseModel;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.DayTerm;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.Item;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.Read;
import dev.tariffc.compiler.model.ScaleModel;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.model.Use;
import dev.tariffc.compiler.model.WordTerm;
import dev.tariffc.runtime.calculation.Day;
import dev.tariffc.runtime.calculation.Schedule;
import dev.tariffc.runtime.calculation.Truth;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes terms as Java expressions, within the sentence and the rule that they belong to. */
final class TermWriter implements Term.Visitor<CodeBlock> {

    private static final CodeBlock PAID = CodeBlock.of("paid()");

    private final Names names;
    private final Constants constants;
    private final PeriodWriter periods;
    private final ClauseModel clause;
    private final DeclaredName rule;
    private final List<Item> items = new ArrayList<>();

    /** {@code rule} is the rule's key; {@code item} the key of the item at hand, which is the Java variable {@code item}. */
    TermWriter(Names names, Constants constants, ClauseModel clause, DeclaredName rule, Optional<Item> item) {
        this.names = names;
        this.constants = constants;
        this.periods = PeriodWriter.within(names);
        this.clause = clause;
        this.rule = rule;
        item.ifPresent(items::add);
    }

    /** The variable of the item at hand; of items within items the innermost of that name. */
    private String variable(Item item) {
        return variable(items.lastIndexOf(item));
    }

    private static String variable(int depth) {
        return depth == 0 ? "item" : "item" + (depth + 1);
    }

    CodeBlock write(Term term) {
        return term.accept(this);
    }

    private CodeBlock here() {
        return CodeBlock.of("$T.$L", names.type("Clause"), names.clause(clause));
    }

    private CodeBlock thisRule() {
        return CodeBlock.of("$T.$L", names.type("Rule"), names.rule(rule));
    }

    private static boolean isMoney(NumberTerm term) {
        return term.unit().hasMoney();
    }

    @Override
    public CodeBlock visit(NumberTerm.Constant term) {
        return constants.figure(term);
    }

    @Override
    public CodeBlock visit(NumberTerm.OfFact term) {
        return read("number", term.read());
    }

    @Override
    public CodeBlock visit(ConditionTerm.OfFact term) {
        return read("yesNo", term.read());
    }

    @Override
    public CodeBlock visit(DayTerm.OfFact term) {
        return read("date", term.read());
    }

    @Override
    public CodeBlock visit(WordTerm.OfFact term) {
        return read("word", term.read());
    }

    private CodeBlock read(String reader, Read read) {
        return CodeBlock.of(
                "$L($T.$L, $L, $L)",
                reader,
                names.type("Fact"),
                names.fact(read.fact()),
                about(read.about()),
                read.fact().item().map(this::variable).orElse("null"));
    }

    private CodeBlock about(Optional<PeriodTerm> about) {
        return about.map(period -> periods.write(period, PAID)).orElse(CodeBlock.of("null"));
    }

    @Override
    public CodeBlock visit(NumberTerm.OfRule term) {
        return use(term.use());
    }

    @Override
    public CodeBlock visit(ConditionTerm.OfRule term) {
        return use(term.use());
    }

    @Override
    public CodeBlock visit(DayTerm.OfRule term) {
        return use(term.use());
    }

    @Override
    public CodeBlock visit(WordTerm.OfRule term) {
        return use(term.use());
    }

    private CodeBlock use(Use use) {
        CodeBlock of = use.in()
                .map(in -> periods.write(in, PAID))
                .orElseGet(
                        () -> CodeBlock.of("$L", use.item().map(this::variable).orElse("")));
        return CodeBlock.of("$N($L)", names.method(use.rule()), of);
    }

    @Override
    public CodeBlock visit(NumberTerm.Arithmetic term) {
        CodeBlock left = write(term.left());
        CodeBlock right = write(term.right());
        return switch (term.operator()) {
            case PLUS -> CodeBlock.of("$L.plus($L)", left, right);
            case MINUS -> CodeBlock.of("$L.minus($L)", left, right);
            case TIMES -> CodeBlock.of("$L.times($L)", left, right);
        };
    }

    @Override
    public CodeBlock visit(NumberTerm.Quotient term) {
        return CodeBlock.of("$L.dividedBy($L, $L)", write(term.dividend()), write(term.divisor()), here());
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
                "$L($L, $L, $L)",
                term.atLeast() ? "atLeast" : "atMost",
                write(term.value()),
                write(term.limit()),
                isMoney(term));
    }

    @Override
    public CodeBlock visit(NumberTerm.Rounded term) {
        return CodeBlock.of(
                "rounded($L, $L, $L)", write(term.value()), constants.rounding(term.rounding()), isMoney(term));
    }

    @Override
    public CodeBlock visit(NumberTerm.Blocks term) {
        return CodeBlock.of("$L.startedBlocks($L)", write(term.value()), Constants.rational(term.size()));
    }

    @Override
    public CodeBlock visit(NumberTerm.OnScale term) {
        CodeBlock scale = scale(term.scale());
        CodeBlock base = write(term.base());
        boolean money = isMoney(term.base());
        return term.running()
                .map(running -> CodeBlock.of(
                        "accumulated($T.$L, $L, $L, $L)", names.type("Total"), names.total(term), scale, base, money))
                .orElseGet(() -> CodeBlock.of("onScale($L, $L, $L)", scale, base, money));
    }

    /** A constant where all figures stand in the tariff; else computed when it is used. */
    private CodeBlock scale(ScaleModel scale) {
        if (scale.isFixed()) {
            String section = clause.section().isEmpty() ? "line " + clause.line() : "section " + clause.section();
            return constants.scale(scale, section + " brackets");
        }
        CodeBlock.Builder code = CodeBlock.builder().add("$T.of($L)", Schedule.class, here());
        for (ScaleModel.Bracket bracket : scale.brackets()) {
            CodeBlock rate = write(bracket.rate());
            code.add(bracket.width()
                    .map(width -> CodeBlock.of("\n.next($L, $L)", write(width), rate))
                    .orElseGet(() -> CodeBlock.of("\n.rest($L)", rate)));
        }
        return code.build();
    }

    @Override
    public CodeBlock visit(NumberTerm.SumOver term) {
        CodeBlock all = CodeBlock.of("items($S, $L)", term.item().label(), about(term.in()));
        items.add(term.item());
        String item = variable(items.size() - 1);
        CodeBlock summand = write(term.summand());
        CodeBlock sum = term.where()
                .map(where -> CodeBlock.of("sumWhere($L, $N -> $L, $N -> $L)", all, item, write(where), item, summand))
                .orElseGet(() -> CodeBlock.of("sum($L, $N -> $L)", all, item, summand));
        items.remove(items.size() - 1);
        return sum;
    }

    @Override
    public CodeBlock visit(NumberTerm.SumOfParts term) {
        return CodeBlock.of(
                "sum($L, $N -> $L)",
                periods.parts(term.over(), PAID),
                PeriodWriter.variable(term.over().part()),
                write(term.summand()));
    }

    @Override
    public CodeBlock visit(ConditionTerm.AnyOfParts term) {
        return CodeBlock.of(
                "any($L, $N -> $L)",
                periods.parts(term.over(), PAID),
                PeriodWriter.variable(term.over().part()),
                write(term.condition()));
    }

    @Override
    public CodeBlock visit(NumberTerm.Choose term) {
        CodeBlock.Builder code = CodeBlock.builder();
        code.add("$L($L, $L, $T.of(", chooser(term.type()), here(), thisRule(), List.class);
        CodeBlock branches = term.branches().stream().map(this::branch).collect(CodeBlock.joining(",\n"));
        return code.add("$>\n$L$<))", branches).build();
    }

    /** What chooses among branches of a type. */
    static String chooser(Type type) {
        return type.accept(new Type.Visitor<>() {
            @Override
            public String visit(Type.Number number) {
                return "choose";
            }

            @Override
            public String visit(Type.YesNo yesNo) {
                return "chooseTruth";
            }

            @Override
            public String visit(Type.Day day) {
                return "chooseDay";
            }

            @Override
            public String visit(Type.Text text) {
                return "chooseWord";
            }

            @Override
            public String visit(Type.Choice choice) {
                return "chooseWord";
            }
        });
    }

    private CodeBlock branch(Branch branch) {
        CodeBlock value = write(branch.value());
        return branch.guard()
                .map(guard -> CodeBlock.of("when($L, () -> $L)", write(guard), value))
                .orElseGet(() -> CodeBlock.of("otherwise(() -> $L)", value));
    }

    @Override
    public CodeBlock visit(NumberTerm.NotCovered term) {
        return CodeBlock.of("notCovered($L, $L)", here(), thisRule());
    }

    @Override
    public CodeBlock visit(ConditionTerm.Compare term) {
        String relation = switch (term.relation()) {
            case LESS -> "isLessThan";
            case MORE -> "isMoreThan";
            case AT_LEAST -> "isAtLeast";
            case AT_MOST -> "isAtMost";
            case EQUAL -> "is";
        };
        return CodeBlock.of("$L.$L($L)", write(term.left()), relation, write(term.right()));
    }

    @Override
    public CodeBlock visit(ConditionTerm.SameChoice term) {
        return CodeBlock.of("$L.is($S)", write(term.choice()), term.value());
    }

    @Override
    public CodeBlock visit(ConditionTerm.Available term) {
        return read("available", term.read());
    }

    @Override
    public CodeBlock visit(ConditionTerm.Junction term) {
        CodeBlock limbs = term.limbs().stream().map(this::write).collect(CodeBlock.joining(",\n"));
        return CodeBlock.of("$T.$L($>\n$L$<)", Truth.class, term.all() ? "all" : "any", limbs);
    }

    @Override
    public CodeBlock visit(ConditionTerm.Not term) {
        return CodeBlock.of("$L.not()", write(term.condition()));
    }

    @Override
    public CodeBlock visit(ConditionTerm.RateDateWithin term) {
        return CodeBlock.of("rateDateWithin($L, $L)", PeriodWriter.date(term.from()), PeriodWriter.date(term.to()));
    }

    @Override
    public CodeBlock visit(ConditionTerm.KnownWithin term) {
        return CodeBlock.of("knownWithin($L, $L)", PeriodWriter.date(term.from()), PeriodWriter.date(term.until()));
    }

    @Override
    public CodeBlock visit(DayTerm.FixedDay term) {
        return CodeBlock.of("$T.of($L)", Day.class, PeriodWriter.date(term.date()));
    }

    @Override
    public CodeBlock visit(DayTerm.DayOfPeriod term) {
        CodeBlock day = CodeBlock.of(
                "$T.of($L, $L)",
                MonthDay.class,
                term.day().getMonthValue(),
                term.day().getDayOfMonth());
        return PeriodWriter.root(term.period())
                .map(root -> CodeBlock.of("dayOf($L, $L, $L)", day, write(root), from(term.period())))
                .orElseGet(() -> CodeBlock.of("dayOf($L, $L)", day, periods.write(term.period(), PAID)));
    }

    /** A period as a function of a day: {@code then -> then.holding(Period.Kind.MONTH)}. */
    private CodeBlock from(PeriodTerm period) {
        return CodeBlock.of("then -> $L", periods.write(period, CodeBlock.of("then")));
    }

    @Override
    public CodeBlock visit(DayTerm.ShiftedDay term) {
        CodeBlock from = write(term.from());
        return switch (term.unit()) {
            case DAYS -> CodeBlock.of("$L.plusDays($L)", from, term.count());
            case MONTHS -> CodeBlock.of("$L.$L($L)", from, monthsAfter(term), term.count());
            case YEARS ->
                isEnd(term.from())
                        ? CodeBlock.of("$L.monthsAfterEnd($L * 12)", from, term.count())
                        : CodeBlock.of("$L.plusYears($L)", from, term.count());
            case BUSINESS_DAYS ->
                CodeBlock.of("plusBusinessDays($L, $L, $L, $S)", from, term.count(), here(), names.businessDays());
        };
    }

    private static String monthsAfter(DayTerm.ShiftedDay term) {
        return isEnd(term.from()) ? "monthsAfterEnd" : "plusMonths";
    }

    /** After the end of a period, months are counted from the day that follows it. */
    private static boolean isEnd(DayTerm day) {
        return day instanceof DayTerm.EdgeOfPeriod edge && !edge.first();
    }

    @Override
    public CodeBlock visit(DayTerm.NextBusinessDay term) {
        return CodeBlock.of("nextBusinessDay($L, $L, $S)", write(term.day()), here(), names.businessDays());
    }

    @Override
    public CodeBlock visit(DayTerm.EdgeOfPeriod term) {
        return PeriodWriter.root(term.period())
                .map(root -> CodeBlock.of("edge($L, $L, $L)", write(root), from(term.period()), term.first()))
                .orElseGet(() -> CodeBlock.of(
                        "$T.of($L.$L())",
                        Day.class,
                        periods.write(term.period(), PAID),
                        term.first() ? "start" : "end"));
    }

    @Override
    public CodeBlock visit(DayTerm.PickDay term) {
        CodeBlock.Builder code = CodeBlock.builder().add(write(term.days().get(0)));
        term.days()
                .subList(1, term.days().size())
                .forEach(each -> code.add(".$L($L)", term.earlier() ? "earlierOf" : "laterOf", write(each)));
        return code.build();
    }

    @Override
    public CodeBlock visit(ConditionTerm.CompareDays term) {
        String relation = switch (term.order()) {
            case BEFORE -> "isBefore";
            case AFTER -> "isAfter";
            case NO_LATER -> "isNoLaterThan";
        };
        return CodeBlock.of("$L.$L($L)", write(term.left()), relation, write(term.right()));
    }
}

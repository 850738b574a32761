package dev.tariffc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.tariffc.compiler.fast.Label;
import dev.tariffc.compiler.fast.Test;
import dev.tariffc.compiler.fast.Whole;
import dev.tariffc.compiler.model.ConditionTerm;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Writes what one method of a kernel computes: its steps, each a variable, in an order in which each needs only earlier ones.
 * What holds or does not is a mask of all bits or none, so that no row decides which way the processor goes.
 */
final class KernelBody implements Whole.Visitor<CodeBlock>, Test.Visitor<CodeBlock> {

    private static final CodeBlock PAID = CodeBlock.of("paid");

    private final KernelScope scope;
    private final PeriodWriter periods;
    private final CodeBlock.Builder steps = CodeBlock.builder();
    private final Set<Label> written = new HashSet<>();
    /** Whether what is written is worked out when the kernel is made. */
    private final boolean ofPeriod;

    KernelBody(KernelScope scope) {
        this(scope, false);
    }

    private KernelBody(KernelScope scope, boolean ofPeriod) {
        this.scope = scope;
        this.periods = PeriodWriter.beside(scope.names());
        this.ofPeriod = ofPeriod;
    }

    CodeBlock steps() {
        return steps.build();
    }

    CodeBlock write(Whole whole) {
        boolean field = !ofPeriod && whole.asLiteral().isEmpty() && isOfPeriod(whole);
        return field ? scope.field(whole, whole.accept(new KernelBody(scope, true))) : whole.accept(this);
    }

    CodeBlock write(Test test) {
        boolean field = !ofPeriod && test.asFixed().isEmpty() && isOfPeriod(test);
        return field ? scope.field(test, test.accept(new KernelBody(scope, true))) : test.accept(this);
    }

    private boolean isOfPeriod(Whole whole) {
        return whole.accept(new OfPeriod(scope.ofPeriod()));
    }

    private boolean isOfPeriod(Test test) {
        return test.accept(new OfPeriod(scope.ofPeriod()));
    }

    @Override
    public CodeBlock visit(Whole.Literal whole) {
        return KernelScope.literal(whole.value());
    }

    @Override
    public CodeBlock visit(Whole.Given whole) {
        return CodeBlock.of("$N", scope.given(whole.input()));
    }

    @Override
    public CodeBlock visit(Whole.Sum whole) {
        return CodeBlock.of("($L + $L)", write(whole.left()), write(whole.right()));
    }

    @Override
    public CodeBlock visit(Whole.Difference whole) {
        return CodeBlock.of("($L - $L)", write(whole.left()), write(whole.right()));
    }

    @Override
    public CodeBlock visit(Whole.Product whole) {
        return CodeBlock.of("$L * $L", write(whole.left()), write(whole.right()));
    }

    @Override
    public CodeBlock visit(Whole.Extreme whole) {
        return CodeBlock.of(
                "$L($L, $L)", whole.greater() ? "greater" : "lesser", bare(whole.left()), bare(whole.right()));
    }

    @Override
    public CodeBlock visit(Whole.Divided whole) {
        String rounded = switch (whole.mode()) {
            case HALF_UP -> "halfUp";
            case HALF_EVEN -> "halfEven";
            case HALF_DOWN -> "halfDown";
            case UP -> "up";
            case DOWN -> "down";
        };
        return CodeBlock.of("$L($L, $L)", rounded, bare(whole.dividend()), bare(whole.divisor()));
    }

    @Override
    public CodeBlock visit(Whole.Picked whole) {
        return CodeBlock.of(
                "pick($L, $L, $L)", bare(write(whole.guard())), bare(whole.then()), bare(whole.otherwise()));
    }

    @Override
    public CodeBlock visit(Whole.Named whole) {
        return ofPeriod ? write(whole.whole()) : step(whole.label(), () -> write(whole.whole()));
    }

    private interface Written {
        CodeBlock code();
    }

    private CodeBlock step(Label label, Written value) {
        if (written.add(label)) {
            CodeBlock code = value.code();
            steps.add(Docs.of("// $L.\n", scope.comment(label)));
            steps.addStatement("long $N = $L", scope.step(label), bare(code));
        }
        return CodeBlock.of("$N", scope.step(label));
    }

    private CodeBlock bare(Whole whole) {
        return bare(write(whole));
    }

    /** What stands alone, without the brackets that it has within something else. */
    static CodeBlock bare(CodeBlock code) {
        String text = code.toString();
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (open == 0 && i < text.length() - 1) {
                return code;
            }
        }
        return CodeBlock.of("$L", text.substring(1, text.length() - 1));
    }

    @Override
    public CodeBlock visit(Whole.DayOfPeriod whole) {
        return CodeBlock.of("$L.toEpochDay()", periods.day(whole.day(), PAID));
    }

    @Override
    public CodeBlock visit(Whole.DaysOf whole) {
        return CodeBlock.of("$L.days()", periods.write(whole.period(), PAID));
    }

    @Override
    public CodeBlock visit(Test.Fixed test) {
        return CodeBlock.of(test.holds() ? "-1L" : "0L");
    }

    @Override
    public CodeBlock visit(Test.Compare test) {
        String holds = switch (test.relation()) {
            case LESS -> "isLess";
            case AT_MOST -> "isAtMost";
            case EQUAL -> "isEqual";
        };
        return CodeBlock.of("$L($L, $L)", holds, bare(test.left()), bare(test.right()));
    }

    @Override
    public CodeBlock visit(Test.Missing test) {
        return CodeBlock.of("$N", scope.missing(test.input()));
    }

    @Override
    public CodeBlock visit(Test.Unknown test) {
        return CodeBlock.of("isUnknown($N)", scope.parameter(test.input()));
    }

    @Override
    public CodeBlock visit(Test.Junction test) {
        return CodeBlock.of(
                "($L)", test.limbs().stream().map(this::write).collect(CodeBlock.joining(test.all() ? " & " : " | ")));
    }

    @Override
    public CodeBlock visit(Test.Not test) {
        return CodeBlock.of("~$L", write(test.test()));
    }

    @Override
    public CodeBlock visit(Test.Named test) {
        return ofPeriod ? write(test.test()) : step(test.label(), () -> write(test.test()));
    }

    @Override
    public CodeBlock visit(Test.RateDate test) {
        ConditionTerm.RateDateWithin within = test.within();
        CodeBlock of = within.at().map(period -> periods.write(period, PAID)).orElse(PAID);
        return CodeBlock.of(
                "mask(isWithin($T.$L.inForce().$L($L), $L, $L))",
                scope.names().description(),
                DescriptionWriter.DESCRIPTION,
                within.last() ? "lastOf" : "firstOf",
                of,
                PeriodWriter.date(within.from()),
                PeriodWriter.date(within.to()));
    }

    @Override
    public CodeBlock visit(Test.TextKnown test) {
        return CodeBlock.of(
                "mask(isKnown(knownOn, $L, $L))",
                PeriodWriter.date(test.within().from()),
                PeriodWriter.date(test.within().until()));
    }

    /** Whether something is the same for all rows of a period. */
    private record OfPeriod(Map<Label, Boolean> known) implements Whole.Visitor<Boolean>, Test.Visitor<Boolean> {

        private boolean of(Label label, BooleanSupplier told) {
            Boolean before = known.get(label);
            if (before != null) {
                return before;
            }
            boolean same = told.getAsBoolean();
            known.put(label, same);
            return same;
        }

        @Override
        public Boolean visit(Whole.Literal whole) {
            return true;
        }

        @Override
        public Boolean visit(Whole.Given whole) {
            return false;
        }

        @Override
        public Boolean visit(Whole.Sum whole) {
            return whole.left().accept(this) && whole.right().accept(this);
        }

        @Override
        public Boolean visit(Whole.Difference whole) {
            return whole.left().accept(this) && whole.right().accept(this);
        }

        @Override
        public Boolean visit(Whole.Product whole) {
            return whole.left().accept(this) && whole.right().accept(this);
        }

        @Override
        public Boolean visit(Whole.Extreme whole) {
            return whole.left().accept(this) && whole.right().accept(this);
        }

        @Override
        public Boolean visit(Whole.Divided whole) {
            return whole.dividend().accept(this) && whole.divisor().accept(this);
        }

        @Override
        public Boolean visit(Whole.Picked whole) {
            return whole.guard().accept(this)
                    && whole.then().accept(this)
                    && whole.otherwise().accept(this);
        }

        @Override
        public Boolean visit(Whole.Named whole) {
            return of(whole.label(), () -> whole.whole().accept(this));
        }

        @Override
        public Boolean visit(Whole.DayOfPeriod whole) {
            return true;
        }

        @Override
        public Boolean visit(Whole.DaysOf whole) {
            return true;
        }

        @Override
        public Boolean visit(Test.Fixed test) {
            return true;
        }

        @Override
        public Boolean visit(Test.Compare test) {
            return test.left().accept(this) && test.right().accept(this);
        }

        @Override
        public Boolean visit(Test.Missing test) {
            return false;
        }

        @Override
        public Boolean visit(Test.Unknown test) {
            return false;
        }

        @Override
        public Boolean visit(Test.Junction test) {
            return test.limbs().stream().allMatch(limb -> limb.accept(this));
        }

        @Override
        public Boolean visit(Test.Not test) {
            return test.test().accept(this);
        }

        @Override
        public Boolean visit(Test.Named test) {
            return of(test.label(), () -> test.test().accept(this));
        }

        @Override
        public Boolean visit(Test.RateDate test) {
            return true;
        }

        @Override
        public Boolean visit(Test.TextKnown test) {
            return true;
        }
    }
}

package dev.tariffc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.runtime.calculation.Truth;

/** Writes conditions. */
final class ConditionWriter implements ConditionTerm.Visitor<CodeBlock> {

    private final TermWriter terms;

    ConditionWriter(TermWriter terms) {
        this.terms = terms;
    }

    @Override
    public CodeBlock visit(ConditionTerm.OfFact term) {
        return terms.read(term.read());
    }

    @Override
    public CodeBlock visit(ConditionTerm.OfRule term) {
        return terms.use(term.use());
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
        return CodeBlock.of("$L.$L($L)", terms.write(term.left()), relation, terms.write(term.right()));
    }

    @Override
    public CodeBlock visit(ConditionTerm.SameChoice term) {
        return CodeBlock.of("$L.is($S)", terms.write(term.choice()), term.value());
    }

    @Override
    public CodeBlock visit(ConditionTerm.HeldBy term) {
        return CodeBlock.of("$L.names($N)", terms.read(term.whose()), terms.variable(term.holder()));
    }

    @Override
    public CodeBlock visit(ConditionTerm.Available term) {
        return terms.available(term.read());
    }

    @Override
    public CodeBlock visit(ConditionTerm.Junction term) {
        CodeBlock limbs = term.limbs().stream().map(terms::write).collect(CodeBlock.joining(", "));
        return CodeBlock.of("$T.$L($L)", Truth.class, term.all() ? "all" : "any", limbs);
    }

    @Override
    public CodeBlock visit(ConditionTerm.Not term) {
        return CodeBlock.of("$L.not()", terms.write(term.condition()));
    }

    @Override
    public CodeBlock visit(ConditionTerm.AnyOfParts term) {
        return CodeBlock.of(
                "$L$L, $N -> $L)",
                term.inARow() == 1 ? CodeBlock.of("any(") : CodeBlock.of("inARow($L, ", term.inARow()),
                terms.periods().parts(term.over(), TermWriter.PAID),
                PeriodWriter.variable(term.over().part()),
                terms.with(term.over(), () -> terms.write(term.condition())));
    }

    @Override
    public CodeBlock visit(ConditionTerm.RateDateWithin term) {
        CodeBlock days = CodeBlock.of("$L, $L", PeriodWriter.date(term.from()), PeriodWriter.date(term.to()));
        CodeBlock of = term.at().map(terms::period).orElse(TermWriter.PAID);
        if (term.last()) {
            return CodeBlock.of("lastRateDateWithin($L, $L)", of, days);
        }
        return term.at().isPresent()
                ? CodeBlock.of("rateDateWithin($L, $L)", of, days)
                : CodeBlock.of("rateDateWithin($L)", days);
    }

    @Override
    public CodeBlock visit(ConditionTerm.KnownWithin term) {
        return CodeBlock.of("knownWithin($L, $L)", PeriodWriter.date(term.from()), PeriodWriter.date(term.until()));
    }

    @Override
    public CodeBlock visit(ConditionTerm.CompareDays term) {
        String relation = switch (term.order()) {
            case BEFORE -> "isBefore";
            case AFTER -> "isAfter";
            case NO_LATER -> "isNoLaterThan";
        };
        return CodeBlock.of("$L.$L($L)", terms.write(term.left()), relation, terms.write(term.right()));
    }
}

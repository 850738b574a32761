package dev.tariffc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.tariffc.runtime.interest.InterestRate;
import dev.tariffc.runtime.interest.Reset;

/** Rates of interest as Java. */
final class InterestRates implements InterestRate.Visitor<CodeBlock> {

    private static final InterestRates WRITER = new InterestRates();

    private InterestRates() {}

    static CodeBlock of(InterestRate rate) {
        return rate.accept(WRITER);
    }

    @Override
    public CodeBlock visit(InterestRate.Fixed rate) {
        return CodeBlock.of("$T.of($L)", InterestRate.class, Figures.percent(rate.rate()));
    }

    @Override
    public CodeBlock visit(InterestRate.Published rate) {
        return CodeBlock.of(
                "$T.published($T.$L, $L)",
                InterestRate.class,
                Reset.class,
                rate.reset(),
                Figures.percent(rate.margin()));
    }

    @Override
    public CodeBlock visit(InterestRate.Pick rate) {
        return CodeBlock.of(
                "$T.$L($L)",
                InterestRate.class,
                rate.greater() ? "greater" : "lesser",
                rate.of().stream().map(InterestRates::of).collect(CodeBlock.joining(", ")));
    }

    @Override
    public CodeBlock visit(InterestRate.ByDates rate) {
        return CodeBlock.of("$L.thenFrom($L, $L)", of(rate.before()), PeriodWriter.date(rate.from()), of(rate.then()));
    }
}

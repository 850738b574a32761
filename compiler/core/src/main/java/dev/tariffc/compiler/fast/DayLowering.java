package dev.tariffc.compiler.fast;

import dev.tariffc.compiler.model.DayTerm;
import dev.tariffc.compiler.model.RuleModel;
import java.math.BigInteger;

/** Lowers days to numbers counted from 1970. */
final class DayLowering {

    private final Lowering terms;

    DayLowering(Lowering terms) {
        this.terms = terms;
    }

    Lowered<Whole> of(DayTerm term) {
        if (term.asFixed().isPresent()) {
            return Lowered.known(
                    Wholes.literal(BigInteger.valueOf(term.asFixed().get().toEpochDay())));
        }
        if (term.isFixedByWhatIsPaid() && !term.isOfPart()) {
            return Lowered.known(new Whole.DayOfPeriod(term));
        }
        if (term.asRead().filter(read -> read.fact().item().isEmpty()).isPresent()) {
            return term.asRead()
                    .filter(read -> read.about().map(Lowering::isOfAllRows).orElse(true))
                    .map(terms.inputs()::of)
                    .map(input -> new Lowered<Whole>(new Whole.Given(input), new Test.Missing(input)))
                    .orElseGet(() -> none(NoFastForm.Why.PARTS));
        }
        return term.asUse()
                .map(use -> terms.model().rule(use.rule()))
                .filter(rule -> !rule.isRepeated() && isPlain(rule))
                .flatMap(rule -> rule.cases().get(0).body().asDay())
                .map(this::of)
                .orElseGet(() -> none(NoFastForm.Why.CALENDAR));
    }

    private static boolean isPlain(RuleModel rule) {
        return rule.cases().size() == 1 && rule.cases().get(0).guard().isEmpty();
    }

    private Lowered<Whole> none(NoFastForm.Why why) {
        terms.none(why);
        return Lowered.known(Whole.Literal.ZERO);
    }
}

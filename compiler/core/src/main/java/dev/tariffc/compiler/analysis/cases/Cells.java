package dev.tariffc.compiler.analysis.cases;

import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.TermWalk;
import dev.tariffc.compiler.problem.Phrase;
import java.time.LocalDate;
import java.util.List;

/** The finitely many ways in which conditions can come out, and which of them is looked at. */
final class Cells implements ConditionTerm.Visitor<Boolean> {

    private final Variables variables;
    private final Meanings meanings;
    private final List<ConditionTerm> always;
    private final int most;

    /**
     * @param always what holds in every case that can be
     * @param most so many combinations are looked at
     */
    Cells(Variables variables, Meanings meanings, List<ConditionTerm> always, int most) {
        this.variables = variables;
        this.meanings = meanings;
        this.always = always;
        this.most = most;
    }

    /** How many combinations there are; a very large number where they do not fit. */
    long combinations() {
        long product = 1;
        for (Variable<?> variable : variables.all()) {
            product *= variable.size();
            if (product > most) {
                return Long.MAX_VALUE;
            }
        }
        return product;
    }

    /** Looks at one combination, from 0. */
    void select(int combination) {
        int rest = combination;
        for (Variable<?> variable : variables.all()) {
            variable.select(rest % variable.size());
            rest /= variable.size();
        }
    }

    /** Whether there can be such facts, as far as that is told. */
    boolean isPossible() {
        return variables.isPossible() && always.stream().allMatch(this::holds);
    }

    /** What holds in the combination looked at. */
    List<Phrase> witness() {
        return variables.told().stream().map(Variable::phrase).toList();
    }

    /** Whether a condition holds in the combination looked at. */
    boolean holds(ConditionTerm condition) {
        return condition.accept(this);
    }

    /** Whether every text that a condition asks for is known in the combination looked at. */
    boolean isTextKnown(ConditionTerm condition) {
        return TermWalk.all(condition, ConditionTerm.KnownWithin.class).allMatch(this::holds);
    }

    @Override
    public Boolean visit(ConditionTerm.OfFact term) {
        return variables.flag(term).value();
    }

    @Override
    public Boolean visit(ConditionTerm.OfRule term) {
        return meanings.of(term)
                .map(this::holds)
                .orElseGet(() -> variables.flag(term).value());
    }

    @Override
    public Boolean visit(ConditionTerm.Available term) {
        return variables.flag(term).value();
    }

    @Override
    public Boolean visit(ConditionTerm.HeldBy term) {
        return variables.flag(term).value();
    }

    @Override
    public Boolean visit(ConditionTerm.AnyOfParts term) {
        return variables.flag(term).value();
    }

    @Override
    public Boolean visit(ConditionTerm.Junction term) {
        return term.all()
                ? term.limbs().stream().allMatch(this::holds)
                : term.limbs().stream().anyMatch(this::holds);
    }

    @Override
    public Boolean visit(ConditionTerm.Not term) {
        return !holds(term.condition());
    }

    @Override
    public Boolean visit(ConditionTerm.Compare written) {
        ConditionTerm.Compare term = meanings.of(written);
        int sign = term.right()
                .asConstant()
                .map(limit -> variables.number(term.left()).value().compareTo(limit.value()))
                .orElseGet(() -> variables.sign(term));
        return switch (term.relation()) {
            case LESS -> sign < 0;
            case MORE -> sign > 0;
            case AT_LEAST -> sign >= 0;
            case AT_MOST -> sign <= 0;
            case EQUAL -> sign == 0;
        };
    }

    @Override
    public Boolean visit(ConditionTerm.SameChoice term) {
        return variables.choice(term.choice()).value().equals(term.value());
    }

    @Override
    public Boolean visit(ConditionTerm.RateDateWithin term) {
        LocalDate date = variables.rateDate(term.at()).value();
        return !date.isBefore(term.from()) && !date.isAfter(term.to());
    }

    @Override
    public Boolean visit(ConditionTerm.KnownWithin term) {
        LocalDate date = variables.knownOn().value();
        return !date.isBefore(term.from()) && date.isBefore(term.until());
    }

    @Override
    public Boolean visit(ConditionTerm.CompareDays term) {
        int sign = variables.sign(term);
        return switch (term.order()) {
            case BEFORE -> sign < 0;
            case AFTER -> sign > 0;
            case NO_LATER -> sign <= 0;
        };
    }
}

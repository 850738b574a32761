package dev.tariffc.compiler.analysis;

import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.TotalModel;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What binding any sentence of one tariff needs. */
final class Binding {

    private final Outline outline;
    private final Symbols symbols;
    private final Periods periods;
    private final Problems problems;
    private final String currency;
    private final Force force;
    private final List<TotalModel> totals = new ArrayList<>();
    private final Combinations combinations;
    private final Rules rules;

    Binding(Outline outline, Symbols symbols, Periods periods, String currency, Force force, Problems problems) {
        this.outline = outline;
        this.symbols = symbols;
        this.periods = periods;
        this.currency = currency;
        this.force = force;
        this.problems = problems;
        this.combinations = new Combinations(outline, symbols, problems);
        this.rules = new Rules(this);
    }

    Outline outline() {
        return outline;
    }

    Symbols symbols() {
        return symbols;
    }

    Periods periods() {
        return periods;
    }

    Problems problems() {
        return problems;
    }

    String currency() {
        return currency;
    }

    Force force() {
        return force;
    }

    Rules rules() {
        return rules;
    }

    Combinations combinations() {
        return combinations;
    }

    /** The binders for what is said of the payer, or of each item. */
    Terms terms(Optional<String> item) {
        return terms(Scope.of(item));
    }

    /** The binders for what is said within sums. */
    Terms terms(Scope scope) {
        return new Terms(this, scope);
    }

    /** The running total of a base, the same one for every sentence that accumulates it. */
    TotalModel total(TotalModel wanted) {
        for (TotalModel total : totals) {
            if (total.base().equals(wanted.base()) && total.over().equals(wanted.over())) {
                return total;
            }
        }
        totals.add(wanted);
        return wanted;
    }

    List<TotalModel> totals() {
        return totals;
    }

    /** So many parts may one sentence have: terms, limbs, cells. No tariff comes near. */
    private static final int MOST_PARTS = 500;

    /** What a name stands for; empty, and told, where it stands for nothing that has a value. */
    Optional<Symbol> symbol(Name name) {
        Optional<Symbol> symbol = symbols.find(name.key());
        if (symbol.isEmpty()) {
            problems.report(new TypeProblem.NoValue(name.span(), name.written()));
        }
        return symbol;
    }

    /** Whether a sentence has more parts than a calculator can hold, which is told. */
    boolean isTooLarge(int parts, Phrase.Plural what, Span span) {
        if (parts > MOST_PARTS) {
            problems.report(new RuleProblem.TooLarge(span, what, MOST_PARTS));
        }
        return parts > MOST_PARTS;
    }

    /** A condition for several: all hold. One is itself; none holds always. */
    static Optional<Term> all(List<Term> conditions) {
        return switch (conditions.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(conditions.get(0));
            default -> Optional.of(new Term.Junction(true, conditions));
        };
    }

    /** Whether any holds. */
    static Term any(List<Term> conditions) {
        return conditions.size() == 1 ? conditions.get(0) : new Term.Junction(false, conditions);
    }
}

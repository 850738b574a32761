package dev.tariffc.compiler.analysis;

import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shows that of several cases exactly one holds for any facts, or names facts for which two or none do (semantics 3.3).
 * Every yes-or-no, choice, availability, comparison and span of dates is a variable with finitely many cells; all
 * combinations are looked through. Variables are taken as independent: a false alarm is possible, a miss is not.
 */
final class CaseCheck {

    /** More combinations than this are refused as too intricate. */
    static final int MOST_CELLS = 100_000;

    /**
     * One case where it stands.
     *
     * @param guard none where it holds always
     * @param otherwise whether it holds only where no earlier one does
     */
    record Guarded(Span span, Optional<Term> guard, boolean otherwise) {}

    private final Cells cells;
    private final List<Guarded> cases;
    private final Optional<Term> context;

    private CaseCheck(Binding binding, List<Guarded> cases, Optional<Term> context) {
        this.cases = cases;
        this.context = context;
        List<Term> guards = new ArrayList<>();
        cases.forEach(each -> each.guard().ifPresent(guards::add));
        context.ifPresent(guards::add);
        this.cells = new Cells(guards, binding);
    }

    /** Tells of the first overlap and the first gap among the cases of a name. */
    static void check(Binding binding, Span whole, String name, List<Guarded> cases, Optional<Term> context) {
        if (cases.size() == 1 && cases.get(0).guard().isEmpty()) {
            return;
        }
        CaseCheck check = new CaseCheck(binding, cases, context);
        long combinations = check.cells.combinations();
        if (combinations > MOST_CELLS) {
            binding.problems().report(new RuleProblem.TooIntricate(whole, name, MOST_CELLS));
            return;
        }
        check.run(binding, whole, name, (int) combinations);
    }

    private void run(Binding binding, Span whole, String name, int combinations) {
        boolean overlap = false;
        boolean gap = false;
        for (int cell = 0; cell < combinations && !(overlap && gap); cell++) {
            cells.select(cell);
            if (context.isPresent() && !cells.holds(context.get())) {
                continue;
            }
            List<Guarded> holding = holding();
            if (holding.size() > 1 && !overlap) {
                overlap = true;
                binding.problems()
                        .report(new RuleProblem.RulesOverlap(
                                holding.get(1).span(),
                                name,
                                cells.witness(),
                                List.<Span>of(holding.get(0).span())));
            } else if (holding.isEmpty() && !gap && isAnyTextKnown()) {
                gap = true;
                binding.problems().report(new RuleProblem.NoRuleForCase(whole, name, cells.witness()));
            }
        }
    }

    /** Where no text of any case is known, nothing is missing: the calculator says that none was. */
    private boolean isAnyTextKnown() {
        return cases.stream()
                .anyMatch(each -> each.guard().map(cells::isTextKnown).orElse(true));
    }

    private List<Guarded> holding() {
        List<Guarded> holding = new ArrayList<>();
        for (Guarded each : cases) {
            boolean holds = each.guard().isEmpty() || cells.holds(each.guard().get());
            if (holds && !(each.otherwise() && !holding.isEmpty())) {
                holding.add(each);
            }
        }
        return holding;
    }
}

package dev.tariffc.compiler.analysis;

import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.DeadlineModel;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.TermWalk;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.syntax.Qualifier;
import dev.tariffc.compiler.syntax.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Binds <em>is due</em>: by when something has to be done, and which of it is the payment. */
final class Deadlines {

    /** What the payment is called in the two languages, as names are compared. */
    private static final Set<String> PAYMENT = Set.of("payment", "versement", "paiement");

    private final Binding binding;
    private final List<ChargeModel> charges;

    Deadlines(Binding binding, List<ChargeModel> charges) {
        this.binding = binding;
        this.charges = charges;
    }

    List<DeadlineModel> bind() {
        List<DeadlineModel> deadlines = new ArrayList<>();
        binding.outline().all(Sentence.Due.class).forEach(due -> deadlines.addAll(bind(due)));
        return deadlines;
    }

    private List<DeadlineModel> bind(Sentence.Due due) {
        Terms terms = binding.terms(Optional.empty());
        Optional<Term> day = terms.days().bind(due.date());
        List<Term> guards = new ArrayList<>();
        boolean failed = day.isEmpty();
        for (Qualifier qualifier : due.qualifiers()) {
            if (Guards.speaksOfOthers(qualifier) || qualifier instanceof Qualifier.ForEach) {
                return notYet(due);
            }
            Optional<Term> guard = new Guards(binding, terms).own(qualifier);
            guard.ifPresent(guards::add);
            failed |= guard.isEmpty();
        }
        if (due.condition().isPresent()) {
            if (!(due.condition().get() instanceof Sentence.DutyCondition.If condition)) {
                return notYet(due);
            }
            Optional<Term> holds = terms.conditions().bind(condition.condition());
            holds.ifPresent(guards::add);
            failed |= holds.isEmpty();
        }
        if (failed) {
            return List.of();
        }
        return countsBusinessDays(day.get()) ? notYet(due) : deadlines(due, Binding.all(guards), day.get());
    }

    private List<DeadlineModel> notYet(Sentence.Due due) {
        binding.problems()
                .report(new RuleProblem.NotComputedYet(due.span(), due.what().written() + " is due"));
        return List.of();
    }

    private static boolean countsBusinessDays(Term day) {
        return TermWalk.parts(day).stream()
                .anyMatch(part -> part instanceof Term.ShiftedDay shifted
                        && shifted.unit() == Term.ShiftedDay.Span.BUSINESS_DAYS);
    }

    private List<DeadlineModel> deadlines(Sentence.Due due, Optional<Term> guard, Term day) {
        List<DeadlineModel> deadlines = new ArrayList<>();
        for (String payable : payables(due)) {
            deadlines.add(deadline(due, Optional.of(payable), guard, day));
        }
        return deadlines.isEmpty() ? List.of(deadline(due, Optional.empty(), guard, day)) : deadlines;
    }

    private DeadlineModel deadline(Sentence.Due due, Optional<String> payable, Optional<Term> guard, Term day) {
        return new DeadlineModel(binding.outline().clause(due), due.what().written(), payable, guard, day);
    }

    /** The payables that a sentence sets a day for: the one it names; all, where it speaks of the payment. */
    private List<String> payables(Sentence.Due due) {
        List<String> all = charges.stream()
                .flatMap(charge -> charge.payables().stream())
                .distinct()
                .toList();
        if (PAYMENT.contains(due.what().key())) {
            return all;
        }
        return all.stream().filter(due.what().key()::equals).toList();
    }
}

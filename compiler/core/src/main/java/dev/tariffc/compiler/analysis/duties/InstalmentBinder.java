package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.analysis.names.Cycles;
import dev.tariffc.compiler.analysis.names.Figures;
import dev.tariffc.compiler.analysis.names.Outline;
import dev.tariffc.compiler.analysis.terms.PeriodPhrases;
import dev.tariffc.compiler.analysis.terms.Scope;
import dev.tariffc.compiler.analysis.terms.Terms;
import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.ClauseModel;
import dev.tariffc.compiler.model.DayTerm;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.ObligationModel;
import dev.tariffc.compiler.model.Parts;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.syntax.DateExpression;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.runtime.calculation.Obligation;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Binds sentences by which an amount is due in parts. */
final class InstalmentBinder {

    private final List<ChargeModel> charges;
    private final Recipients recipients;
    private final Cycles cycles;
    private final Terms ofPayer;
    private final Problems problems;

    InstalmentBinder(
            List<ChargeModel> charges, Recipients recipients, Cycles cycles, Terms ofPayer, Problems problems) {
        this.charges = charges;
        this.recipients = recipients;
        this.cycles = cycles;
        this.ofPayer = ofPayer;
        this.problems = problems;
    }

    /** An obligation for each period that the amount is paid for, which is due in each of its parts. */
    List<ObligationModel> bind(Outline.Computing<Sentence.DueInInstalments> said) {
        Sentence.DueInInstalments due = said.sentence();
        Period.Kind each = cycles.kind(due.each());
        List<ObligationModel> bound = new ArrayList<>();
        for (DeclaredName payable : payables(due.what())) {
            for (ChargeModel charge : paying(payable)) {
                Parts over = new Parts(new PeriodTerm.Paid(charge.cycle()), new PeriodTerm.Part(each));
                if (!hasInstalments(over, due)) {
                    return List.of();
                }
                ofPayer.in(Scope.PAYER.with(over))
                        .day(due.day())
                        .map(day -> model(said.clause(), due.what(), payable, charge, day)
                                .in(new ObligationModel.Instalments(over, Divisions.lastCent(due.lastCent()))))
                        .ifPresent(bound::add);
            }
        }
        return bound;
    }

    /** An obligation for each share, and one for the rest. */
    List<ObligationModel> bindShares(Outline.Computing<Sentence.DueInShares> said) {
        Sentence.DueInShares due = said.sentence();
        List<Rational> shares = due.shares().stream()
                .map(share -> Figures.value(share.share()).orElse(Rational.ZERO))
                .collect(Collectors.toCollection(ArrayList::new));
        Rational rest = Rational.ONE.minus(shares.stream().reduce(Rational.ZERO, Rational::plus));
        if (rest.signum() <= 0 || shares.stream().anyMatch(share -> share.signum() <= 0)) {
            problems.report(
                    new RuleProblem.SharesWithoutRest(due.span(), due.what().written()));
            return List.of();
        }
        shares.add(rest);
        List<DateExpression> days = new ArrayList<>(
                due.shares().stream().map(Sentence.DueInShares.Share::day).toList());
        days.add(due.rest());
        List<ObligationModel> bound = new ArrayList<>();
        for (DeclaredName payable : payables(due.what())) {
            for (ChargeModel charge : paying(payable)) {
                for (int i = 0; i < shares.size(); i++) {
                    Obligation.Instalment share =
                            new Obligation.Instalment(i + 1, shares.size(), shares.get(i), Optional.empty());
                    ofPayer.day(days.get(i))
                            .map(day -> model(said.clause(), due.what(), payable, charge, day)
                                    .in(share))
                            .ifPresent(bound::add);
                }
            }
        }
        return bound;
    }

    private List<DeclaredName> payables(Name what) {
        List<DeclaredName> payables = recipients.amounts(what);
        if (payables.isEmpty()) {
            List<String> paid = charges.stream()
                    .flatMap(charge -> charge.payables().stream())
                    .map(DeclaredName::label)
                    .distinct()
                    .toList();
            problems.report(new RuleProblem.NotPaidInParts(what.span(), what.written(), paid));
        }
        return payables;
    }

    /** One charge for each kind of period that an amount is paid for. */
    private List<ChargeModel> paying(DeclaredName payable) {
        Set<Period.Kind> kinds = EnumSet.noneOf(Period.Kind.class);
        return charges.stream()
                .filter(charge -> charge.payables().contains(payable))
                .filter(charge -> kinds.add(charge.cycle()))
                .toList();
    }

    /** Whether every period that is paid has as many parts as there are instalments; told, where not. */
    private boolean hasInstalments(Parts over, Sentence.DueInInstalments due) {
        Period.Kind each = over.part().kind();
        for (Period paid : cycles.samples(over.of())) {
            if (!paid.isMadeOf(each)) {
                problems.report(new RuleProblem.NoSuchParts(
                        due.span(), due.what().written(), PeriodPhrases.of(over.of()), each));
                return false;
            }
            int parts = paid.parts(each).size();
            if (parts != due.count()) {
                problems.report(new RuleProblem.OtherInstalments(
                        due.span(), due.what().written(), due.count(), paid.kind(), each, parts));
                return false;
            }
        }
        return true;
    }

    private ObligationModel model(
            ClauseModel clause, Name what, DeclaredName payable, ChargeModel charge, DayTerm day) {
        Set<Period.Kind> never = EnumSet.noneOf(Period.Kind.class);
        charges.forEach(other -> never.add(other.cycle()));
        never.remove(charge.cycle());
        return new ObligationModel(
                clause,
                Obligation.Kind.DUE,
                what.written(),
                Optional.of(payable),
                Optional.empty(),
                never,
                recipients.of(what, Optional.of(payable)),
                Optional.empty(),
                day,
                Optional.empty(),
                Optional.empty());
    }
}

package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.analysis.names.Cycles;
import dev.tariffc.compiler.analysis.names.Figures;
import dev.tariffc.compiler.analysis.names.Outline;
import dev.tariffc.compiler.analysis.names.Sentences;
import dev.tariffc.compiler.analysis.names.Symbol;
import dev.tariffc.compiler.analysis.names.Symbols;
import dev.tariffc.compiler.analysis.terms.Rules;
import dev.tariffc.compiler.model.AccountModel;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.ObligationModel;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.syntax.Cycle;
import dev.tariffc.compiler.syntax.DutyCondition;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.runtime.account.AuditCosts;
import dev.tariffc.runtime.account.PaymentOrder;
import java.util.List;
import java.util.Optional;

/** Binds the order of payments and audits; interest, adjustments and reports by binders of their own. */
public final class Accounts {

    private final Sentences sentences;
    private final Symbols symbols;
    private final Cycles cycles;
    private final Problems problems;

    private Accounts(Sentences sentences, Symbols symbols, Cycles cycles, Problems problems) {
        this.sentences = sentences;
        this.symbols = symbols;
        this.cycles = cycles;
        this.problems = problems;
    }

    public static AccountModel bind(
            Sentences sentences,
            Symbols symbols,
            Rules rules,
            Cycles cycles,
            Recipients recipients,
            List<AccountModel.Division> divisions,
            List<ObligationModel> obligations,
            Problems problems) {
        Accounts accounts = new Accounts(sentences, symbols, cycles, problems);
        Optional<String> place = sentences.businessDays().stream()
                .findFirst()
                .map(said -> said.sentence().place().written());
        return new AccountModel(
                place,
                InterestBinder.bind(sentences, symbols, problems),
                FloorBinder.bind(sentences, problems),
                accounts.order(),
                Adjustments.bind(sentences, problems),
                AdjustmentDays.bind(obligations, problems),
                accounts.audit(),
                Reports.bind(sentences, symbols, recipients, problems),
                recipients.payees(),
                divisions);
    }

    private Optional<PaymentOrder> order() {
        return sentences.paymentOrders().stream()
                .findFirst()
                .map(said -> said.sentence().order().get(0) == Sentence.PaymentOrder.Debt.INTEREST
                        ? PaymentOrder.INTEREST_FIRST
                        : PaymentOrder.ROYALTY_FIRST);
    }

    // --- audits --------------------------------------------------------------------------------------------------

    private Optional<AccountModel.Audit> audit() {
        List<Outline.Computing<Sentence.Due>> audits = sentences.due().stream()
                .filter(said -> understated(said).isPresent())
                .toList();
        audits.stream()
                .skip(1)
                .filter(again -> !isAlike(
                        understated(audits.get(0)).get(), understated(again).get()))
                .forEach(again -> problems.report(new RuleProblem.SaidTwice(
                        again.sentence().span(),
                        Phrase.Matter.COSTS_OF_AUDITS,
                        List.of(audits.get(0).sentence().span()))));
        return audits.stream()
                .findFirst()
                .flatMap(said -> audit(said, understated(said).orElseThrow()));
    }

    /** Costs and the amount understated may be due by two sentences on one condition. */
    private static boolean isAlike(DutyCondition.Understated one, DutyCondition.Understated other) {
        return Figures.value(one.threshold()).equals(Figures.value(other.threshold()))
                && one.royalty().key().equals(other.royalty().key())
                && one.measure() == other.measure()
                && one.any().equals(other.any());
    }

    private static Optional<DutyCondition.Understated> understated(Outline.Computing<Sentence.Due> said) {
        return said.sentence().condition().flatMap(DutyCondition::asUnderstated);
    }

    private Optional<AccountModel.Audit> audit(
            Outline.Computing<Sentence.Due> said, DutyCondition.Understated understated) {
        AuditCosts.Measure measure = switch (understated.measure()) {
            case DUE -> AuditCosts.Measure.OF_WHAT_WAS_DUE;
            case REPORTED -> AuditCosts.Measure.OF_WHAT_WAS_REPORTED;
        };
        Name royalty = understated.royalty();
        Optional<DeclaredName> amount = sentences.pays().stream()
                .flatMap(pays -> pays.sentence().payables().stream())
                .filter(payable -> payable.key().equals(royalty.key()))
                .findFirst()
                .flatMap(payable -> symbols.of(payable).flatMap(Symbol::asRule));
        if (amount.isEmpty()) {
            problems.report(new TypeProblem.WrongKind(
                    royalty.span(), royalty.written(), Phrase.Sort.FACT, Phrase.Sort.ROYALTY));
            return Optional.empty();
        }
        return Figures.value(understated.threshold())
                .map(threshold -> new AccountModel.Audit(
                        said.clause(),
                        amount.get(),
                        new AuditCosts.Terms(threshold, measure),
                        cycles.kind(understated.any().orElse(Cycle.Unit.PERIOD))));
    }
}

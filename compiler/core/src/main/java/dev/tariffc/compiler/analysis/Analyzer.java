package dev.tariffc.compiler.analysis;

import dev.tariffc.compiler.analysis.cases.CaseCheck;
import dev.tariffc.compiler.analysis.cases.Cases;
import dev.tariffc.compiler.analysis.cases.SumProof;
import dev.tariffc.compiler.analysis.duties.Accounts;
import dev.tariffc.compiler.analysis.duties.BusinessDays;
import dev.tariffc.compiler.analysis.duties.ChargeBinder;
import dev.tariffc.compiler.analysis.duties.Claims;
import dev.tariffc.compiler.analysis.duties.Divisions;
import dev.tariffc.compiler.analysis.duties.DueDays;
import dev.tariffc.compiler.analysis.duties.DutySubjects;
import dev.tariffc.compiler.analysis.duties.ExamplePeriods;
import dev.tariffc.compiler.analysis.duties.Examples;
import dev.tariffc.compiler.analysis.duties.LongerFigures;
import dev.tariffc.compiler.analysis.duties.Obligations;
import dev.tariffc.compiler.analysis.duties.OccasionsNamed;
import dev.tariffc.compiler.analysis.duties.PaidElsewhere;
import dev.tariffc.compiler.analysis.duties.PeriodsMeant;
import dev.tariffc.compiler.analysis.duties.Recipients;
import dev.tariffc.compiler.analysis.duties.SharedTogether;
import dev.tariffc.compiler.analysis.duties.UnreadFacts;
import dev.tariffc.compiler.analysis.duties.UnusedDefinitions;
import dev.tariffc.compiler.analysis.names.Cycles;
import dev.tariffc.compiler.analysis.names.DefinitionOrder;
import dev.tariffc.compiler.analysis.names.Equivalents;
import dev.tariffc.compiler.analysis.names.Force;
import dev.tariffc.compiler.analysis.names.OnEstimate;
import dev.tariffc.compiler.analysis.names.OtherForms;
import dev.tariffc.compiler.analysis.names.OthersMeant;
import dev.tariffc.compiler.analysis.names.Outline;
import dev.tariffc.compiler.analysis.names.SaidOnce;
import dev.tariffc.compiler.analysis.names.Sentences;
import dev.tariffc.compiler.analysis.names.Sizes;
import dev.tariffc.compiler.analysis.names.Symbols;
import dev.tariffc.compiler.analysis.rules.BareRates;
import dev.tariffc.compiler.analysis.rules.Combinations;
import dev.tariffc.compiler.analysis.rules.NamedPeriods;
import dev.tariffc.compiler.analysis.rules.RulesPass;
import dev.tariffc.compiler.analysis.rules.Totals;
import dev.tariffc.compiler.analysis.terms.Items;
import dev.tariffc.compiler.analysis.terms.Rules;
import dev.tariffc.compiler.analysis.terms.ScopedTerms;
import dev.tariffc.compiler.analysis.terms.Terms;
import dev.tariffc.compiler.model.AccountModel;
import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.ExampleModel;
import dev.tariffc.compiler.model.ObligationModel;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.model.TotalModel;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.syntax.Tariff;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From what is written to what it means: names, then rules in their order, then the cases, then what hangs on them. */
public final class Analyzer {

    private Analyzer() {}

    /** The meaning of a tariff that was read without errors; none where an error was found. */
    public static Optional<TariffModel> analyze(Tariff tariff, Problems problems) {
        return analyze(tariff, problems, true);
    }

    /** What is wrong with a tariff of which only a part could be read. */
    public static void inspect(Tariff part, Problems problems) {
        analyze(part, problems, false);
    }

    private static Optional<TariffModel> analyze(Tariff written, Problems problems, boolean whole) {
        Tariff tariff = OtherForms.resolve(written, problems);
        Outline outline = Outline.of(tariff);
        Sentences sentences = outline.sentences();
        Force force = Force.bind(sentences, tariff, problems);
        Equivalents.check(written, problems);
        if (sentences.pays().isEmpty()) {
            problems.report(new RuleProblem.NoPays(tariff.title().span()));
            return Optional.empty();
        }
        if (Sizes.isTooLarge(tariff, outline, problems)) {
            return Optional.empty();
        }

        String currency = sentences.pays().get(0).sentence().currency().code();
        SaidOnce.check(sentences, tariff, problems);
        OnEstimate.check(tariff, problems);
        Cycles cycles = Cycles.of(sentences, problems);
        force.checkPeriods(sentences, cycles, problems);
        Symbols symbols = Symbols.collect(sentences, cycles, currency, problems);
        DutySubjects.check(sentences, problems);
        UnusedDefinitions.tellSlips(tariff, sentences, problems);
        OthersMeant.check(sentences, symbols, problems);
        DefinitionOrder order = DefinitionOrder.of(sentences, symbols, problems);

        Rules rules = new Rules();
        Items items = new Items(symbols, rules, cycles, problems);
        Terms ofPayer = ScopedTerms.ofPayer(order.periods(), symbols, rules, cycles, currency, problems);
        RulesPass.Bound bound = RulesPass.bind(sentences, order, symbols, rules, cycles, ofPayer, problems);
        BareRates.check(tariff, sentences, symbols, rules, problems);
        List<TariffModel.NamedPeriod> periods = NamedPeriods.bind(sentences, ofPayer);
        List<TotalModel> totals = Totals.of(rules.inOrder(), Combinations.bind(sentences, symbols, problems));
        Combinations.check(sentences, rules, totals, problems);

        Claims claims = new Claims(sentences, symbols, rules, items, ofPayer, problems);
        List<TariffModel.Always> always = claims.always();
        List<TariffModel.NeverFalls> neverFalls = claims.neverFalls();
        List<TariffModel.MayFall> mayFall = claims.mayFall();
        List<ConditionTerm> vouched =
                always.stream().map(TariffModel.Always::holds).toList();
        Cases cases = new Cases(rules.inOrder(), vouched, force);
        CaseCheck.check(bound, rules.inOrder(), vouched, cases, problems);

        Divisions divisions = Divisions.bind(sentences, symbols, rules, problems);
        ChargeBinder chargeBinder =
                new ChargeBinder(symbols, rules, cases, totals, always, divisions, cycles, force, ofPayer, problems);
        List<ChargeModel> charges = sentences.pays().stream()
                .flatMap(pays -> chargeBinder.bind(pays).stream())
                .toList();
        SharedTogether.check(rules, cycles, force, problems);
        PaidElsewhere.check(charges, rules, cases, cycles, force, Force.partly(sentences), problems);
        new PeriodsMeant(cycles, problems).check(tariff, charges, rules);
        LongerFigures.check(charges, sentences, symbols, rules, cases, cycles, ofPayer, problems);
        Recipients recipients = Recipients.bind(sentences, charges, divisions.all(), problems);
        List<ObligationModel> obligations =
                Obligations.bind(sentences, charges, recipients, cycles, items, cases, ofPayer, problems);
        BusinessDays.check(sentences, rules.inOrder(), problems);
        DueDays.check(sentences, charges, obligations, rules, cases, problems);
        List<ConditionTerm> alone = new ArrayList<>(vouched);
        charges.forEach(charge -> charge.condition().ifPresent(alone::add));
        obligations.forEach(obligation -> obligation.guard().ifPresent(alone::add));
        CaseCheck.check(alone, vouched, cases, problems);
        OccasionsNamed.check(tariff, cycles, charges, obligations, always, rules, cases, problems);
        divisions.check(charges, sentences);
        AccountModel account =
                Accounts.bind(sentences, symbols, rules, cycles, recipients, divisions.all(), obligations, problems);
        List<ExampleModel> examples = charges.isEmpty()
                ? List.of()
                : new Examples(
                                sentences,
                                symbols,
                                rules,
                                ofPayer,
                                new ExamplePeriods(charges, cycles, force, ofPayer),
                                cases,
                                totals,
                                always,
                                divisions,
                                obligations,
                                currency,
                                problems)
                        .bind();

        List<TariffModel.Always> claimed = new ArrayList<>(always);
        claimed.addAll(divisions.notProved(new SumProof(rules.inOrder(), cases)));
        if (whole) {
            bound.checkThatWhatFailedWasTold(problems);
        }
        if (charges.isEmpty() && !problems.hasErrors()) {
            problems.report(
                    new RuleProblem.NoPays(sentences.pays().get(0).sentence().span()));
        }
        if (whole && !problems.hasErrors()) {
            UnreadFacts.check(tariff, sentences, problems);
            UnusedDefinitions.check(tariff, sentences, problems);
        }
        return problems.hasErrors()
                ? Optional.empty()
                : Optional.of(new TariffModel(
                        tariff.title().text(),
                        tariff.source().baseName(),
                        Equivalents.glossary(written),
                        Publications.of(sentences),
                        outline.knownFrom(),
                        force.inForce(),
                        Force.partly(sentences)
                                .map(paid -> new TariffModel.Partly(
                                        sentences.partlyPaid().get(0).clause(), paid)),
                        outline.clauses(),
                        periods,
                        symbols.facts(),
                        rules.inOrder(),
                        totals,
                        charges,
                        obligations,
                        account,
                        claimed,
                        neverFalls,
                        mayFall,
                        examples));
    }
}

package dev.tariffc.compiler.codegen;

import com.palantir.javapoet.ClassName;
import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.ClauseModel;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.model.TotalModel;
import java.util.Optional;

/** What everything of one tariff is called in Java. */
final class Names {

    private final TariffModel model;
    private final ClassName calculator;
    private final Identifiers facts = new Identifiers();
    private final Identifiers rules = new Identifiers();
    private final Identifiers clauses = new Identifiers();
    private final Identifiers charges = new Identifiers();
    private final Identifiers totals = new Identifiers();
    private final Identifiers members;

    Names(TariffModel model, ClassName calculator) {
        this.model = model;
        this.calculator = calculator;
        this.members = new Identifiers(
                "answer",
                "running",
                "group",
                "over",
                "always",
                "claims",
                "paid",
                "lines",
                "warnings",
                "rateDate",
                "number",
                "yesNo",
                "date",
                "word",
                "available",
                "items",
                "ifGiven",
                "figure",
                "truth",
                "day",
                "text",
                "under",
                "when",
                "otherwise",
                "choose",
                "chooseTruth",
                "chooseDay",
                "chooseWord",
                "notCovered",
                "onScale",
                "accumulated",
                "plusBusinessDays",
                "nextBusinessDay",
                "sumWhere",
                "any",
                "knownWithin",
                "noTextKnown",
                "itemsOf",
                "atLeast",
                "atMost",
                "rounded",
                "sum",
                "edge",
                "dayOf",
                "rateDateWithin",
                "toString",
                "hashCode",
                "equals",
                "getClass",
                "notify",
                "notifyAll",
                "wait",
                "clone",
                "finalize",
                "item");
        model.facts().forEach(fact -> facts.constant(fact.name(), english(fact.label())));
        model.rules().forEach(rule -> {
            rules.constant(rule.name(), english(rule.label()));
            members.camel(rule.name(), english(rule.label()));
        });
        model.clauses().forEach(clause -> clauses.constant(clause.index(), clauseWords(clause)));
        model.charges().forEach(charge -> charges.constant(charge, chargeWords(charge)));
        model.totals()
                .forEach(total -> totals.constant(total, english(total.label()) + " over " + describe(total.over())));
        model.periods()
                .forEach(period -> members.camel(period, english(period.name().label())));
    }

    /** A name of the tariff in English, as far as it has one. */
    String english(String name) {
        return model.glossary().english(name);
    }

    private static String clauseWords(ClauseModel clause) {
        return clause.section().isEmpty() ? "line " + clause.line() : "section " + clause.section();
    }

    /** What a charge is called, beside the others. */
    String words(ChargeModel charge) {
        return chargeWords(charge);
    }

    private String chargeWords(ChargeModel charge) {
        String payable = english(model.rule(charge.payables().get(0)).label());
        return charge.condition().isPresent()
                ? payable + " by " + charge.cycle().name()
                : payable;
    }

    private String describe(PeriodTerm over) {
        for (TariffModel.NamedPeriod named : model.periods()) {
            if (over instanceof PeriodTerm.Holding holding && holding.part().equals(named.period())) {
                return "the " + holding.kind().name() + " of the "
                        + english(named.name().label());
            }
        }
        return over instanceof PeriodTerm.Holding holding
                ? "the " + holding.kind().name() + " of the base"
                : "the " + over.kind().name();
    }

    ClassName calculator() {
        return calculator;
    }

    ClassName type(String simpleName) {
        return calculator.nestedClass(simpleName);
    }

    String fact(FactModel fact) {
        return facts.constant(fact.name(), fact.label());
    }

    String rule(DeclaredName rule) {
        return rules.constant(rule, rule.label());
    }

    /** The method that computes a rule. */
    String method(DeclaredName rule) {
        return members.camel(rule, rule.label());
    }

    /** The method that gives a named period. */
    String method(TariffModel.NamedPeriod period) {
        return members.camel(period, period.name().label());
    }

    /** A further method of the evaluation. */
    String member(Object thing, String words) {
        return members.camel(thing, words);
    }

    String clause(ClauseModel clause) {
        return clauses.constant(clause.index(), "");
    }

    String charge(ChargeModel charge) {
        return charges.constant(charge, chargeWords(charge));
    }

    /** What brackets run on. */
    String total(NumberTerm.OnScale scale) {
        return total(model.total(scale));
    }

    String total(TotalModel total) {
        return totals.constant(total, total.label());
    }

    /** The name of a period, if it has one. */
    Optional<TariffModel.NamedPeriod> named(PeriodTerm period) {
        return model.periods().stream()
                .filter(named -> named.period().equals(period))
                .findFirst();
    }

    /** The place whose business days are counted; analysis has seen to it that one is named where any are. */
    String businessDays() {
        return model.account().businessDays().orElse("");
    }

    /** Whether every charge is paid for periods of that kind. */
    boolean isPaid(PeriodTerm.Paid paid) {
        return model.charges().stream().allMatch(charge -> charge.cycle() == paid.kind());
    }
}

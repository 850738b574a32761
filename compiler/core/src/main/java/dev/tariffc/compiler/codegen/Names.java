package dev.tariffc.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.ClauseModel;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.Item;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.model.TotalModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What everything of one tariff is called in Java. */
final class Names {

    static final String GIVEN = "Given";
    static final String DEFINED = "Defined";
    static final String PAYABLE = "Payable";
    static final String RUNNING = "Running";
    static final String SENTENCE = "Sentence";
    static final String RECKONING = "Reckoning";
    static final String BUILDER = "Builder";

    /** All types that stand in every calculator. */
    static final Set<String> WITHIN = Set.of(GIVEN, DEFINED, PAYABLE, RUNNING, SENTENCE, RECKONING, BUILDER);

    private final TariffModel model;
    private final ClassName calculator;
    private final boolean beside;
    private final SentenceNames sentences;
    private final Identifiers facts;
    private final Identifiers rules;
    private final Identifiers charges;
    private final Identifiers totals;
    private final Identifiers members;

    Names(TariffModel model, ClassName calculator) {
        this.model = model;
        this.calculator = calculator;
        this.beside = false;
        this.sentences = new SentenceNames(model);
        this.facts = new Identifiers();
        this.rules = new Identifiers();
        this.charges = new Identifiers();
        this.totals = new Identifiers();
        this.members = new Identifiers(Reserved.IN_CALCULATOR);
        model.facts().forEach(fact -> facts.constant(fact.name(), english(fact.label())));
        model.charges().forEach(charge -> charges.constant(charge, words(charge)));
        model.totals().forEach(total -> totals.constant(total, words(total)));
        model.periods()
                .forEach(period -> members.camel(period, english(period.name().label())));
        model.rules().forEach(rule -> {
            rules.constant(rule.name(), english(rule.label()));
            members.camel(new OfRule(rule.name()), english(rule.label()));
        });
        model.facts().forEach(fact -> members.camel(new OfFact(fact.name()), english(fact.label())));
    }

    private Names(Names within) {
        this.model = within.model;
        this.calculator = within.calculator;
        this.beside = true;
        this.sentences = within.sentences;
        this.facts = within.facts;
        this.rules = within.rules;
        this.charges = within.charges;
        this.totals = within.totals;
        this.members = within.members;
    }

    /** The same names for a class beside the calculator, which imports the types that stand in it. */
    Names beside() {
        return new Names(this);
    }

    /** What makes the method that reads a fact a thing of its own. */
    private record OfFact(DeclaredName name) {}

    private record OfRule(DeclaredName name) {}

    /** A name of the tariff in English, as far as it has one. */
    String english(String name) {
        return model.glossary().english(name);
    }

    /** What a charge is called, beside the others. */
    String words(ChargeModel charge) {
        String payable = english(model.rule(charge.payables().get(0)).label());
        return charge.condition().isPresent()
                ? payable + " by " + charge.cycle().name()
                : payable;
    }

    private String words(TotalModel total) {
        String label = english(total.label());
        boolean alone = model.totals().stream()
                        .filter(other -> other.label().equals(total.label())
                                && other.over().kind() == total.over().kind())
                        .count()
                == 1;
        return label + " of the " + total.over().kind().name() + (alone ? "" : " of the " + base(total.over()));
    }

    private String base(PeriodTerm over) {
        return model.periods().stream()
                .filter(named -> over instanceof PeriodTerm.Holding holding
                        && holding.part().equals(named.period()))
                .map(named -> english(named.name().label()))
                .findFirst()
                .orElse("base");
    }

    // --- types -----------------------------------------------------------------------------------------------------

    ClassName calculator() {
        return calculator;
    }

    /** The class that holds what does not compute. */
    ClassName description() {
        return calculator.peerClass(calculator.simpleName() + "Tariff");
    }

    /** The class that holds the fast path. */
    ClassName kernels() {
        return calculator.peerClass(calculator.simpleName() + "Kernels");
    }

    ClassName examples() {
        return calculator.peerClass(calculator.simpleName() + "Examples");
    }

    /** A type within the calculator; nothing can be imported from the unnamed package. */
    ClassName type(String simpleName) {
        return beside && !calculator.packageName().isEmpty()
                ? ClassName.get(calculator.canonicalName(), simpleName)
                : calculator.nestedClass(simpleName);
    }

    // --- constants -------------------------------------------------------------------------------------------------

    String factConstant(DeclaredName name) {
        return facts.constant(name, "");
    }

    String ruleConstant(DeclaredName name) {
        return rules.constant(name, "");
    }

    String chargeConstant(ChargeModel charge) {
        return charges.constant(charge, "");
    }

    String totalConstant(TotalModel total) {
        return totals.constant(total, "");
    }

    String clauseConstant(ClauseModel clause) {
        return sentences.constant(clause);
    }

    /** The sentences in the order of the file. */
    List<ClauseModel> sentences() {
        return sentences.inOrder();
    }

    CodeBlock fact(DeclaredName name) {
        return constant(GIVEN, factConstant(name));
    }

    CodeBlock rule(DeclaredName name) {
        return constant(DEFINED, ruleConstant(name));
    }

    CodeBlock charge(ChargeModel charge) {
        return constant(PAYABLE, chargeConstant(charge));
    }

    CodeBlock total(TotalModel total) {
        return constant(RUNNING, totalConstant(total));
    }

    CodeBlock clause(ClauseModel clause) {
        return constant(SENTENCE, clauseConstant(clause));
    }

    private CodeBlock constant(String type, String name) {
        return CodeBlock.of("$T.$L", type(type), name);
    }

    // --- methods ---------------------------------------------------------------------------------------------------

    /** The method that computes a rule. */
    String method(DeclaredName rule) {
        return members.camel(new OfRule(rule), "");
    }

    /** The method that reads a fact. */
    String reading(DeclaredName fact) {
        return members.camel(new OfFact(fact), "");
    }

    /** The method that gives a named period. */
    String method(TariffModel.NamedPeriod period) {
        return members.camel(period, "");
    }

    /** A further method of the evaluation. */
    String member(Object thing, String words) {
        return members.camel(thing, words);
    }

    /** What readers call an item: as the first fact of one does. */
    String label(Item item) {
        return model.facts().stream()
                .flatMap(fact -> fact.item().stream())
                .filter(item::equals)
                .findFirst()
                .orElse(item)
                .label();
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

    /** Whether a charge is paid for years that begin on a day of their own. */
    boolean isLicenceYear(PeriodTerm.Paid paid) {
        return model.charges().stream()
                .anyMatch(charge -> charge.cycle() == paid.kind()
                        && (charge.from().isPresent() || charge.begins().isPresent()));
    }

    /** Whether every charge is paid for periods of that kind. */
    boolean isPaid(PeriodTerm.Paid paid) {
        return model.charges().stream().allMatch(charge -> charge.cycle() == paid.kind());
    }
}

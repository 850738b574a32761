package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.analysis.cases.Cases;
import dev.tariffc.compiler.analysis.names.Figures;
import dev.tariffc.compiler.analysis.names.Outline;
import dev.tariffc.compiler.analysis.names.Sentences;
import dev.tariffc.compiler.analysis.names.Symbol;
import dev.tariffc.compiler.analysis.names.Symbols;
import dev.tariffc.compiler.analysis.terms.Rules;
import dev.tariffc.compiler.analysis.terms.Terms;
import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.ExampleModel;
import dev.tariffc.compiler.model.ExampleModel.Expected;
import dev.tariffc.compiler.model.ExampleModel.Given;
import dev.tariffc.compiler.model.ExampleModel.Of;
import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.ObligationModel;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.model.TotalModel;
import dev.tariffc.compiler.problem.ExampleProblem;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.syntax.Literal;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Quoted;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.compiler.syntax.Setting;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Binds the worked examples. */
public final class Examples {

    private final Sentences sentences;
    private final Symbols symbols;
    private final Rules rules;
    private final Terms ofPayer;
    private final ExamplePeriods periods;
    private final ExampleReads reads;
    private final ExampleSlips slips;
    private final ExampleValues values;
    private final Problems problems;

    /**
     * @param totals of the whole tariff
     * @param always what the author vouches for
     * @param currency of what is paid
     */
    public Examples(
            Sentences sentences,
            Symbols symbols,
            Rules rules,
            Terms ofPayer,
            ExamplePeriods periods,
            Cases cases,
            List<TotalModel> totals,
            List<TariffModel.Always> always,
            Divisions divisions,
            List<ObligationModel> obligations,
            String currency,
            Problems problems) {
        this.sentences = sentences;
        this.symbols = symbols;
        this.rules = rules;
        this.ofPayer = ofPayer;
        this.periods = periods;
        this.reads = new ExampleReads(rules, cases, totals, always, symbols.facts(), divisions, obligations);
        this.slips = new ExampleSlips(problems);
        this.values = new ExampleValues(currency, ofPayer, problems);
        this.problems = problems;
    }

    public List<ExampleModel> bind() {
        return sentences.examples().stream()
                .map(Outline.Entry::sentence)
                .flatMap(example -> bind(example).stream())
                .toList();
    }

    private Optional<ExampleModel> bind(Sentence.Example example) {
        Optional<Period> said = periods.said(example);
        periods.check(example, problems);
        ChargeModel charge = periods.charge(example, said);
        Period paid = said.orElseGet(() -> periods.first(charge, example));
        if (paid.kind() != charge.cycle()) {
            if (!periods.isPaid(paid)) {
                problems.report(
                        new ExampleProblem.ExamplePeriodNotPaid(example.title().span(), new Phrase.Fixed(paid)));
            }
            return Optional.empty();
        }
        List<Given> given = new ArrayList<>();
        Map<Given, Setting> settings = new HashMap<>();
        Map<Object, Setting> before = new HashMap<>();
        List<Expected> expected = new ArrayList<>();
        boolean whole = true;
        for (Setting setting : example.settings()) {
            if (!periods.isPeriod(setting)) {
                Optional<Given> one = given(setting, setting.name().orElseThrow(), charge, paid);
                whole &= one.isPresent();
                one.ifPresent(given::add);
                one.ifPresent(each -> checkOnce(each, setting, before));
                one.ifPresent(each -> settings.put(each, setting));
            }
        }
        for (Setting result : example.results()) {
            Optional<Expected> one = expected(result, paid);
            whole &= one.isPresent();
            one.ifPresent(expected::add);
        }
        if (whole) {
            slips.checkPayers(example, given, expected);
            slips.checkRead(
                    settings,
                    reads.of(charge, paid, expected.stream().map(Expected::rule).toList()));
        }
        int line = problems.source().place(example.span().start()).line();
        return whole
                ? Optional.of(new ExampleModel(
                        example.title().text(),
                        line,
                        example.knownOn(),
                        charge,
                        paid,
                        given,
                        example.otherwise().flatMap(Figures::value),
                        expected))
                : Optional.empty();
    }

    // --- what is given -------------------------------------------------------------------------------------------

    private Optional<Given> given(Setting setting, Name name, ChargeModel charge, Period paid) {
        Optional<Symbol> symbol = symbols.of(name);
        if (symbol.isEmpty()) {
            return Optional.empty();
        }
        Optional<FactModel> fact =
                symbol.get().asFact().or(() -> symbol.get().asItem().flatMap(symbols::naming));
        if (fact.isPresent()) {
            return givenFact(setting, fact.get(), charge, paid);
        }
        return rule(symbol.get(), setting)
                .flatMap(rule -> of(rule, setting, paid)
                        .flatMap(of -> values.result(rule.kind(), rule.label(), rule.type(), setting.value())
                                .map(value -> new Given.OfRule(rule.name(), of, value))));
    }

    /** Of two values of one thing neither is chosen. */
    private void checkOnce(Given given, Setting setting, Map<Object, Setting> before) {
        Object what = given.accept(new Given.Visitor<>() {
            @Override
            public Object visit(Given.OfFact of) {
                return List.of(of.fact().name(), of.of(), of.about());
            }

            @Override
            public Object visit(Given.OfRule of) {
                return List.of(of.rule(), of.of());
            }
        });
        Setting first = before.putIfAbsent(what, setting);
        if (first != null) {
            problems.report(new ExampleProblem.ExampleGivesTwice(
                    setting.span(), setting.name().orElseThrow().written(), List.of(first.span())));
        }
    }

    private Optional<Given> givenFact(Setting setting, FactModel fact, ChargeModel charge, Period paid) {
        if (lacksItem(fact.item().isPresent(), fact.label(), setting)) {
            return Optional.empty();
        }
        Of of = fact.item().isPresent() ? new Of.OneItem(named(setting)) : new Of.Payer(named(setting));
        return values.value(fact.domain(), fact.label(), fact.type(Optional.empty()), setting.value())
                .map(value -> new Given.OfFact(fact, of, about(fact, setting, charge, paid), value));
    }

    private static String named(Setting setting) {
        return setting.item().map(Quoted::text).orElse("");
    }

    private boolean lacksItem(boolean ofItems, String label, Setting setting) {
        boolean lacks = ofItems && setting.item().isEmpty();
        if (lacks) {
            problems.report(new ExampleProblem.ExampleItemMismatch(setting.span(), label));
        }
        return lacks;
    }

    /** What a rule is of: the item or the period that is named; empty, and told, where none is and one is needed. */
    private Optional<Of> of(RuleModel rule, Setting setting, Period paid) {
        if (rule.parts().isPresent()) {
            if (lacksItem(rule.item().isPresent(), rule.label(), setting)) {
                return Optional.empty();
            }
            Period.Kind kind = rule.parts().get().part().kind();
            if (setting.in().isEmpty() && kind == paid.kind()) {
                return Optional.of(ofPart(rule, setting, paid));
            }
            if (setting.in().isEmpty()) {
                problems.report(new ExampleProblem.ExampleWithoutPeriod(setting.span(), rule.label(), kind));
                return Optional.empty();
            }
            return setting.in()
                    .flatMap(ofPayer::period)
                    .flatMap(in -> in.when(paid))
                    .map(in -> ofPart(rule, setting, in.holding(kind)));
        }
        if (lacksItem(rule.item().isPresent(), rule.label(), setting) || isOfOtherPeriod(rule, setting, paid)) {
            return Optional.empty();
        }
        return Optional.of(rule.item().isPresent() ? new Of.OneItem(named(setting)) : new Of.Payer(named(setting)));
    }

    private static Of ofPart(RuleModel rule, Setting setting, Period part) {
        return rule.item().isPresent() ? new Of.ItemThen(named(setting), part) : new Of.Part(named(setting), part);
    }

    /** Amounts are worked out for the period that is paid, and for no other in one example. */
    private boolean isOfOtherPeriod(RuleModel rule, Setting setting, Period paid) {
        Optional<Period> other = setting.in()
                .flatMap(ofPayer::period)
                .flatMap(in -> in.when(paid))
                .map(periods::inStep)
                .filter(in -> !in.equals(paid));
        other.ifPresent(in -> problems.report(new ExampleProblem.ExampleOfOtherPeriod(
                setting.span(), rule.label(), new Phrase.Fixed(in), new Phrase.Fixed(paid))));
        return other.isPresent();
    }

    private Optional<Period> about(FactModel fact, Setting setting, ChargeModel charge, Period paid) {
        if (fact.given().isEmpty()) {
            return Optional.empty();
        }
        Optional<PeriodTerm> said = setting.in().flatMap(ofPayer::period);
        if (said.isPresent()) {
            return said.get().when(paid);
        }
        Optional<ChargeModel.Reading> reading = charge.readings().stream()
                .filter(each -> each.fact().equals(fact))
                .findFirst();
        boolean ofSeveral = reading.isEmpty()
                && charge.elsewhere().stream()
                        .anyMatch(other ->
                                other.fact().equals(fact) && other.within().isEmpty());
        if (ofSeveral) {
            problems.report(new ExampleProblem.ExampleWithoutPeriod(
                    setting.span(), fact.label(), fact.given().get()));
            return Optional.empty();
        }
        return reading.flatMap(ChargeModel.Reading::about)
                .flatMap(about -> about.when(paid))
                .or(() -> periodOf(fact, setting, paid));
    }

    /** The period that holds what is paid; told where the fact has several values for it. */
    private Optional<Period> periodOf(FactModel fact, Setting setting, Period paid) {
        Period.Kind given = fact.given().orElseThrow();
        if (ExamplePeriods.isFiner(given, paid)) {
            problems.report(new ExampleProblem.ExampleWithoutPeriod(setting.span(), fact.label(), given));
            return Optional.empty();
        }
        return Optional.of(given == paid.kind() ? paid : paid.holding(given));
    }

    // --- what comes out ------------------------------------------------------------------------------------------

    private Optional<RuleModel> rule(Symbol symbol, Setting setting) {
        if (symbol.asRule().isEmpty()) {
            problems.report(new ExampleProblem.ExampleResultNotComputed(setting.span(), symbol.label()));
        }
        return symbol.asRule().flatMap(rules::find);
    }

    private Optional<Expected> expected(Setting setting, Period paid) {
        if (setting.name().isEmpty()) {
            problems.report(new ExampleProblem.ExampleResultNotComputed(
                    setting.span(), problems.source().text(setting.span())));
            return Optional.empty();
        }
        return symbols.of(setting.name().get())
                .flatMap(symbol -> rule(symbol, setting))
                .flatMap(rule -> of(rule, setting, paid).flatMap(of -> expected(rule, of, setting.value())));
    }

    private Optional<Expected> expected(RuleModel rule, Of of, Literal result) {
        if (result instanceof Literal.Refused refused) {
            return Optional.of(new Expected(rule.name(), of, Optional.empty(), Optional.empty(), refused.notCovered()));
        }
        return values.result(rule.kind(), rule.label(), rule.type(), result)
                .map(value -> new Expected(rule.name(), of, Optional.of(value), ExampleValues.decimals(result), false));
    }
}

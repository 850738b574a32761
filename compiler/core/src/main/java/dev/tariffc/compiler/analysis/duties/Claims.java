package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.analysis.names.Figures;
import dev.tariffc.compiler.analysis.names.Outline;
import dev.tariffc.compiler.analysis.names.Places;
import dev.tariffc.compiler.analysis.names.Sentences;
import dev.tariffc.compiler.analysis.names.Symbol;
import dev.tariffc.compiler.analysis.names.Symbols;
import dev.tariffc.compiler.analysis.terms.Items;
import dev.tariffc.compiler.analysis.terms.Rules;
import dev.tariffc.compiler.analysis.terms.Sorts;
import dev.tariffc.compiler.analysis.terms.Terms;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.TermWalk;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Binds what the author says about the rules without defining any: <em>always</em>, <em>never falls</em>, <em>may fall</em>. */
public final class Claims {

    private final Sentences sentences;
    private final Symbols symbols;
    private final Rules rules;
    private final Items items;
    private final Terms ofPayer;
    private final Problems problems;

    public Claims(Sentences sentences, Symbols symbols, Rules rules, Items items, Terms ofPayer, Problems problems) {
        this.sentences = sentences;
        this.symbols = symbols;
        this.rules = rules;
        this.items = items;
        this.ofPayer = ofPayer;
        this.problems = problems;
    }

    public List<TariffModel.Always> always() {
        return sentences.always().stream()
                .flatMap(said ->
                        said.sentence().each().map(each -> ofEach(said, each)).orElseGet(() -> ofPayer(said)).stream())
                .toList();
    }

    private Optional<TariffModel.Always> ofPayer(Outline.Computing<Sentence.Always> said) {
        return ofPayer.condition(said.sentence().condition())
                .map(condition ->
                        new TariffModel.Always(said.clause(), Optional.empty(), condition, isOfFactsOnly(condition)));
    }

    private Optional<TariffModel.Always> ofEach(Outline.Computing<Sentence.Always> said, Name each) {
        Optional<Items.Range> range = items.range(each);
        if (range.isEmpty()) {
            return Optional.empty();
        }
        Terms ofItem = ofPayer.in(ofPayer.scope().with(range.get().item()));
        Optional<ConditionTerm> condition = ofItem.condition(said.sentence().condition());
        Optional<ConditionTerm> where = range.get().isClass() ? ofItem.holds(each) : Optional.empty();
        if (condition.isEmpty() || where.isPresent() != range.get().isClass()) {
            return Optional.empty();
        }
        if (!isOfFactsOnly(condition.get())) {
            problems.report(new RuleProblem.NotSupported(
                    said.sentence().condition().span(), Phrase.Construct.CLAIM_OF_EACH_ITEM));
            return Optional.empty();
        }
        List<Term> terms =
                Stream.<Term>concat(where.stream(), condition.stream()).toList();
        TariffModel.EachItem items =
                new TariffModel.EachItem(range.get().item(), this.items.periods(range.get(), terms, ofPayer), where);
        return condition.map(holds -> new TariffModel.Always(said.clause(), Optional.of(items), holds, true));
    }

    private static boolean isOfFactsOnly(ConditionTerm condition) {
        return TermWalk.uses(condition).findAny().isEmpty();
    }

    public List<TariffModel.NeverFalls> neverFalls() {
        return sentences.neverFalls().stream()
                .flatMap(said -> {
                    Optional<DeclaredName> rule = amount(said.sentence().name());
                    Optional<FactModel> fact = figure(said.sentence().fact());
                    return rule
                            .flatMap(name -> fact.map(model -> new TariffModel.NeverFalls(said.clause(), name, model)))
                            .stream();
                })
                .toList();
    }

    public List<TariffModel.MayFall> mayFall() {
        return sentences.mayFall().stream()
                .map(Outline.Entry::sentence)
                .flatMap(sentence -> amount(sentence.name())
                        .flatMap(rule -> Figures.figure(sentence.at(), problems)
                                .flatMap(at -> ofPayer.number(sentence.at())
                                        .map(figure -> new TariffModel.MayFall(
                                                Places.of(sentence.span()), rule, at, figure.unit()))))
                        .stream())
                .toList();
    }

    /** A rule that gives a number. */
    private Optional<DeclaredName> amount(Name name) {
        Optional<Symbol> symbol = symbols.of(name);
        Optional<DeclaredName> declared = symbol.flatMap(Symbol::asRule);
        if (symbol.isPresent() && declared.isEmpty()) {
            return other(name, symbol.get().sort(), Phrase.Sort.AMOUNT_DEFINED);
        }
        Optional<RuleModel> rule = declared.flatMap(rules::find);
        if (rule.isPresent() && rule.get().type().asNumber().isEmpty()) {
            return other(name, Sorts.of(rule.get().type()), Phrase.Sort.AMOUNT_DEFINED);
        }
        return rule.map(RuleModel::name);
    }

    /** A fact that is a number. */
    private Optional<FactModel> figure(Name name) {
        Optional<Symbol> symbol = symbols.of(name);
        Optional<FactModel> fact = symbol.flatMap(Symbol::asFact);
        if (symbol.isPresent() && fact.isEmpty()) {
            return other(name, symbol.get().sort(), Phrase.Sort.FIGURE_GIVEN);
        }
        return fact.isPresent() && !fact.get().domain().kind().isNumeric()
                ? other(name, Phrase.Sort.NO_FIGURE, Phrase.Sort.FIGURE_GIVEN)
                : fact;
    }

    private <T> Optional<T> other(Name name, Phrase is, Phrase wanted) {
        problems.report(new TypeProblem.WrongKind(name.span(), name.written(), is, wanted));
        return Optional.empty();
    }
}

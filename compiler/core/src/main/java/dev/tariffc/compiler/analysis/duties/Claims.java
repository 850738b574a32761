package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.analysis.names.Figures;
import dev.tariffc.compiler.analysis.names.Outline;
import dev.tariffc.compiler.analysis.names.Sentences;
import dev.tariffc.compiler.analysis.names.Symbol;
import dev.tariffc.compiler.analysis.names.Symbols;
import dev.tariffc.compiler.analysis.terms.Rules;
import dev.tariffc.compiler.analysis.terms.Sorts;
import dev.tariffc.compiler.analysis.terms.Terms;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.model.TermWalk;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.syntax.Name;
import java.util.List;
import java.util.Optional;

/** Binds what the author says about the rules without defining any: <em>always</em>, <em>never falls</em>, <em>may fall</em>. */
public final class Claims {

    private final Sentences sentences;
    private final Symbols symbols;
    private final Rules rules;
    private final Terms ofPayer;
    private final Problems problems;

    public Claims(Sentences sentences, Symbols symbols, Rules rules, Terms ofPayer, Problems problems) {
        this.sentences = sentences;
        this.symbols = symbols;
        this.rules = rules;
        this.ofPayer = ofPayer;
        this.problems = problems;
    }

    public List<TariffModel.Always> always() {
        return sentences.always().stream()
                .flatMap(said -> ofPayer
                        .condition(said.sentence().condition())
                        .map(condition -> new TariffModel.Always(
                                said.clause(),
                                condition,
                                TermWalk.uses(condition).findAny().isEmpty()))
                        .stream())
                .toList();
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
                                .map(at -> new TariffModel.MayFall(Outline.place(sentence.span()), rule, at)))
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

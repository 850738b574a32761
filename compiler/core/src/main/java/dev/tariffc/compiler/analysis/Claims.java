package dev.tariffc.compiler.analysis;

import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.TermWalk;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds what the author says about the rules without defining any: <em>always</em>, <em>never falls</em>, <em>may fall</em>. */
final class Claims {

    private final Binding binding;

    Claims(Binding binding) {
        this.binding = binding;
    }

    List<TariffModel.Always> always() {
        List<TariffModel.Always> always = new ArrayList<>();
        Conditions conditions = binding.terms(Optional.empty()).conditions();
        binding.outline()
                .all(Sentence.Always.class)
                .forEach(sentence -> conditions
                        .bind(sentence.condition())
                        .ifPresent(condition -> always.add(new TariffModel.Always(
                                binding.outline().clause(sentence),
                                condition,
                                TermWalk.parts(condition).stream().noneMatch(Term.UseRule.class::isInstance)))));
        return always;
    }

    List<TariffModel.NeverFalls> neverFalls() {
        List<TariffModel.NeverFalls> claims = new ArrayList<>();
        binding.outline().all(Sentence.NeverFalls.class).forEach(sentence -> {
            Optional<String> rule = amount(sentence.name());
            Optional<String> fact = figure(sentence.fact());
            if (rule.isPresent() && fact.isPresent()) {
                claims.add(new TariffModel.NeverFalls(binding.outline().clause(sentence), rule.get(), fact.get()));
            }
        });
        return claims;
    }

    List<TariffModel.MayFall> mayFall() {
        List<TariffModel.MayFall> known = new ArrayList<>();
        binding.outline()
                .all(Sentence.MayFall.class)
                .forEach(sentence -> amount(sentence.name())
                        .ifPresent(rule -> Literals.figure(sentence.at(), binding.problems())
                                .ifPresent(at ->
                                        known.add(new TariffModel.MayFall(Outline.place(sentence.span()), rule, at)))));
        return known;
    }

    /** A rule that gives a number, by key. */
    private Optional<String> amount(Name name) {
        Optional<Symbol> symbol = binding.symbol(name);
        if (symbol.isEmpty()) {
            return Optional.empty();
        }
        if (!(symbol.get() instanceof Symbol.OfRule rule)) {
            return other(name, symbol.get().sort(), Phrase.Sort.AMOUNT_DEFINED);
        }
        Type type = binding.rules().use(rule.key(), name.span()).type();
        if (type instanceof Type.Unknown) {
            return Optional.empty();
        }
        return type instanceof Type.Number
                ? Optional.of(rule.key())
                : other(name, Terms.describe(type), Phrase.Sort.AMOUNT_DEFINED);
    }

    /** A fact that is a number, by key. */
    private Optional<String> figure(Name name) {
        Optional<Symbol> symbol = binding.symbol(name);
        if (symbol.isEmpty()) {
            return Optional.empty();
        }
        boolean number = symbol.get() instanceof Symbol.OfFact fact
                && fact.fact().domain().kind().isNumeric();
        return number
                ? Optional.of(((Symbol.OfFact) symbol.get()).fact().key())
                : other(name, found(symbol.get()), Phrase.Sort.FIGURE_GIVEN);
    }

    private static Phrase found(Symbol symbol) {
        return symbol instanceof Symbol.OfFact ? Phrase.Sort.NO_FIGURE : symbol.sort();
    }

    private Optional<String> other(Name name, Phrase is, Phrase wanted) {
        binding.problems().report(new TypeProblem.WrongKind(name.span(), name.written(), is, wanted));
        return Optional.empty();
    }
}

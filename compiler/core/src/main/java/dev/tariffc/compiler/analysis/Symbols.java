package dev.tariffc.compiler.analysis;

import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.compiler.syntax.Cycle;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Sentence;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The declared names of one tariff. */
final class Symbols {

    private final Map<String, Symbol> symbols = new LinkedHashMap<>();
    private final Map<String, String> aliases = new HashMap<>();
    private final Problems problems;

    private Symbols(Problems problems) {
        this.problems = problems;
    }

    static Symbols collect(Outline outline, FactBinder facts, Problems problems) {
        Symbols symbols = new Symbols(problems);
        outline.all(Sentence.Alias.class)
                .forEach(alias ->
                        symbols.aliases.put(alias.form().key(), alias.name().key()));
        outline.all(Sentence.Pays.class).forEach(pays -> {
            symbols.payer(pays.payer());
            pays.cycles().forEach(cycle -> symbols.occasion(cycle.cycle()));
        });
        outline.all(Sentence.Given.class).forEach(given -> symbols.given(given, facts, outline));
        outline.all(Sentence.Definition.class).forEach(symbols::definition);
        return symbols;
    }

    private void payer(Name name) {
        if (!(symbols.get(name.key()) instanceof Symbol.OfPayer)) {
            declare(name.key(), new Symbol.OfPayer(name.written(), name.span()));
        }
    }

    private void occasion(Cycle cycle) {
        if (cycle instanceof Cycle.Occasion occasion) {
            item(occasion.item());
        }
    }

    private void item(Name name) {
        if (!(symbols.get(name.key()) instanceof Symbol.OfItem)
                && !(symbols.get(name.key()) instanceof Symbol.OfPayer)) {
            declare(name.key(), new Symbol.OfItem(name.key(), name.written(), name.span()));
        }
    }

    private void given(Sentence.Given given, FactBinder facts, Outline outline) {
        given.item().ifPresent(this::item);
        given.of().ifPresent(this::item);
        facts.bind(given, outline.entry(given)).forEach(fact -> {
            declare(
                    fact.model().key(),
                    new Symbol.OfFact(fact.model(), fact.name().span()));
            fact.choices()
                    .forEach(choice -> declareChoice(
                            choice.key(), new Symbol.OfChoice(fact.model().key(), choice.written(), choice.span())));
        });
    }

    /** A word may be a value of several choices. */
    private void declareChoice(String key, Symbol.OfChoice choice) {
        if (!(symbols.get(key) instanceof Symbol.OfChoice)) {
            declare(key, choice);
        }
    }

    private void definition(Sentence.Definition definition) {
        Name name = definition.name();
        Symbol before = symbols.get(name.key());
        if (definition.body() instanceof Body.PeriodBody) {
            declare(name.key(), new Symbol.OfPeriod(name.key(), name.written(), name.span()));
        } else if (!(before instanceof Symbol.OfRule)) {
            declare(name.key(), new Symbol.OfRule(name.key(), name.written(), name.span()));
        }
    }

    private void declare(String key, Symbol symbol) {
        Symbol before = symbols.putIfAbsent(key, symbol);
        if (before != null) {
            problems.report(new RuleProblem.NameDeclaredTwice(
                    symbol.declared(), symbol.label(), List.<Span>of(before.declared())));
        }
    }

    /** What a name stands for, its other forms followed; empty where it was never declared. */
    Optional<Symbol> find(String key) {
        Symbol symbol = symbols.get(key);
        if (symbol == null && aliases.containsKey(key)) {
            symbol = symbols.get(aliases.get(key));
        }
        return Optional.ofNullable(symbol);
    }
}

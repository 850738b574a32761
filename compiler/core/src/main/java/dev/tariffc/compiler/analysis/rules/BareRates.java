package dev.tariffc.compiler.analysis.rules;

import dev.tariffc.compiler.analysis.names.Sentences;
import dev.tariffc.compiler.analysis.names.Symbol;
import dev.tariffc.compiler.analysis.names.Symbols;
import dev.tariffc.compiler.analysis.rules.BareFigures.Said;
import dev.tariffc.compiler.analysis.terms.Rules;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.problem.Problem;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Parts;
import dev.tariffc.compiler.syntax.Tariff;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells rates that are bare figures under a name or in parentheses: {@code The rate is 0.8.}, where {@code the rate of sales}
 * is paid. Who writes a fraction or a ratio of facts beside them has ratios in mind.
 */
public final class BareRates {

    private final DefinitionsByName definitions;
    private final Symbols symbols;
    private final Rules rules;
    private final Problems problems;
    private final Map<Key, Said> names = new HashMap<>();

    private BareRates(DefinitionsByName definitions, Symbols symbols, Rules rules, Problems problems) {
        this.definitions = definitions;
        this.symbols = symbols;
        this.rules = rules;
        this.problems = problems;
    }

    /** Looks at whatever is taken {@code of} something. */
    public static void check(Tariff tariff, Sentences sentences, Symbols symbols, Rules rules, Problems problems) {
        new BareRates(DefinitionsByName.of(sentences), symbols, rules, problems).look(tariff);
    }

    private void look(Object root) {
        for (Expression.Of of : Parts.all(root, Expression.Of.class)) {
            check(of.part());
            look(List.of(of.part(), of.whole()));
        }
        Parts.all(root, Body.Bracket.class).forEach(bracket -> check(bracket.rate()));
    }

    private void check(Expression rate) {
        Said said = rate.accept(new BareFigures(this::said));
        if (!said.ratio()) {
            said.bare().stream().map(figure -> problem(rate, figure)).forEach(problems::report);
        }
    }

    private Problem problem(Expression rate, BareFigures.Figure figure) {
        String words = problems.source().text(figure.span());
        return figure.name()
                .<Problem>map(name -> new TypeProblem.NamedRateWithoutSign(
                        rate.span(), name.name().written(), words, List.of(figure.span())))
                .orElseGet(() -> new TypeProblem.RateWithoutSign(figure.span(), words));
    }

    private Said said(Expression.Reference name) {
        return symbols.find(name.name().key())
                .flatMap(Symbol::asRule)
                .filter(rule -> rules.find(rule).isPresent())
                .map(this::said)
                .orElse(Said.RATIO);
    }

    private Said said(DeclaredName rule) {
        Said known = names.get(rule.key());
        if (known == null) {
            known = definitions.bodies(rule).stream()
                    .map(body -> body.accept(new BareFigures(this::said)))
                    .reduce(Said.NOTHING, Said::or);
            names.put(rule.key(), known);
        }
        return known;
    }
}

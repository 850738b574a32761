package dev.tariffc.compiler.analysis.rules;

import dev.tariffc.compiler.analysis.names.Cycles;
import dev.tariffc.compiler.analysis.names.DefinitionOrder;
import dev.tariffc.compiler.analysis.names.Outline;
import dev.tariffc.compiler.analysis.names.Payers;
import dev.tariffc.compiler.analysis.names.Sentences;
import dev.tariffc.compiler.analysis.names.Symbol;
import dev.tariffc.compiler.analysis.names.Symbols;
import dev.tariffc.compiler.analysis.terms.Items;
import dev.tariffc.compiler.analysis.terms.PartsBinder;
import dev.tariffc.compiler.analysis.terms.Rules;
import dev.tariffc.compiler.analysis.terms.Terms;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.syntax.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Binds what a tariff defines, each name after those that it needs. */
public final class RulesPass {

    private RulesPass() {}

    /**
     * What came of it.
     *
     * @param whole the rules as the file has them
     * @param parts of rules of which not all sentences could be bound, what was
     * @param failed the names of those
     */
    public record Bound(List<RuleModel> whole, List<RuleModel> parts, List<DeclaredName> failed) {

        /** A rule that could not be bound, of which nothing was told, is a bug of ours. */
        public void checkThatWhatFailedWasTold(Problems problems) {
            if (!problems.hasErrors() && !failed.isEmpty()) {
                throw new IllegalStateException("nothing was told of what is wrong with " + failed.get(0));
            }
        }
    }

    /** Adds each rule that could be bound to the others. */
    public static Bound bind(
            Sentences sentences,
            DefinitionOrder order,
            Symbols symbols,
            Rules rules,
            Cycles cycles,
            Terms ofPayer,
            Problems problems) {
        RuleBinder binder = new RuleBinder(
                symbols,
                rules,
                new Items(symbols, rules, cycles, problems),
                new PartsBinder(cycles, problems),
                ofPayer,
                Payers.of(sentences, symbols, cycles),
                problems);
        List<RuleModel> whole = new ArrayList<>();
        List<RuleModel> parts = new ArrayList<>();
        List<DeclaredName> failed = new ArrayList<>();
        for (Key key : order.rules()) {
            DeclaredName name = symbols.find(key).flatMap(Symbol::asRule).orElseThrow();
            RuleBinder.Bound bound = binder.bind(name, sentences(sentences, key));
            bound.rule().ifPresent(bound.isWhole() ? whole::add : parts::add);
            if (bound.isWhole()) {
                bound.rule().ifPresent(rules::add);
            } else {
                failed.add(name);
            }
        }
        return new Bound(List.copyOf(whole), List.copyOf(parts), List.copyOf(failed));
    }

    private static List<Outline.Computing<Sentence.Definition>> sentences(Sentences sentences, Key key) {
        return sentences.definitions().stream()
                .filter(said -> said.sentence().name().key().equals(key))
                .toList();
    }
}

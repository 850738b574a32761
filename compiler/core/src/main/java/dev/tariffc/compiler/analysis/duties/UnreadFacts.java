package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.analysis.names.Outline;
import dev.tariffc.compiler.analysis.names.Sentences;
import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.syntax.Element;
import dev.tariffc.compiler.syntax.FactDeclaration;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Parts;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.compiler.syntax.Tariff;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells facts that are asked of every payer, and that no sentence reads. */
public final class UnreadFacts {

    private final Set<Key> read = new HashSet<>();
    private final Problems problems;

    private UnreadFacts(Problems problems) {
        this.problems = problems;
    }

    /** Examples read nothing. What an interpretation explains is meant as it stands. */
    public static void check(Tariff tariff, Sentences sentences, Problems problems) {
        UnreadFacts facts = new UnreadFacts(problems);
        List<Sentence.Given> given =
                sentences.given().stream().map(Outline.Entry::sentence).toList();
        List<Element> elements = tariff.elements();
        Set<Element> others = new HashSet<>(elements);
        given.forEach(others::remove);
        sentences.examples().forEach(example -> others.remove(example.sentence()));
        Parts.all(others, Name.class).forEach(name -> facts.read.add(name.key()));
        given.stream()
                .filter(each -> !isExplained(elements, elements.indexOf(each)))
                .forEach(facts::check);
    }

    private static boolean isExplained(List<Element> elements, int place) {
        return place + 1 < elements.size() && elements.get(place + 1) instanceof Element.Interpretation;
    }

    /** What is counted needs a fact to be known by, though nothing reads it. */
    private void check(Sentence.Given given) {
        boolean isCounted =
                given.item().filter(item -> read.contains(item.key())).isPresent()
                        && given.facts().stream()
                                .noneMatch(fact -> read.contains(fact.name().key()));
        for (FactDeclaration fact : given.facts()) {
            if (!isCounted && !read.contains(fact.name().key())) {
                problems.report(new RuleProblem.FactNotRead(
                        fact.name().span(), fact.name().written()));
            }
        }
    }
}

package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.analysis.names.Outline;
import dev.tariffc.compiler.analysis.names.Sentences;
import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.parser.Names;
import dev.tariffc.compiler.problem.NameProblem;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.syntax.Element;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Parts;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.compiler.syntax.Tariff;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells what is defined and named by no other sentence. A sentence that defines declares its name, so that a slip in it makes
 * another name of it, and the amount goes without what it says.
 */
public final class UnusedDefinitions {

    private final List<Element> elements;
    private final Map<Key, Name> defined = new LinkedHashMap<>();
    private final Set<Key> used = new HashSet<>();

    private UnusedDefinitions(Tariff tariff, Sentences sentences) {
        this.elements = tariff.elements();
        List<Sentence.Definition> definitions = sentences.definitions().stream()
                .map(Outline.Computing::sentence)
                .toList();
        definitions.forEach(said -> defined.putIfAbsent(said.name().key(), said.name()));
        Set<Element> others = new HashSet<>(elements);
        definitions.forEach(others::remove);
        use(others);
        definitions.forEach(said -> {
            Set<Key> named = new HashSet<>(keys(List.of(said.qualifiers(), said.body())));
            named.remove(said.name().key());
            used.addAll(named);
        });
    }

    private void use(Collection<?> parts) {
        used.addAll(keys(parts));
    }

    private static List<Key> keys(Collection<?> parts) {
        return Parts.all(parts, Name.class).stream().map(Name::key).toList();
    }

    /** Names that are but a slip away from another that is used, before anything else is said of them. */
    public static void tellSlips(Tariff tariff, Sentences sentences, Problems problems) {
        UnusedDefinitions unused = new UnusedDefinitions(tariff, sentences);
        for (Name name : unused.unused()) {
            unused.defined.values().stream()
                    .filter(near -> unused.used.contains(near.key()) && Names.isAlmost(name.key(), near.key()))
                    .findFirst()
                    .ifPresent(near -> problems.report(new NameProblem.AlmostDefined(
                            name.span(), name.written(), near.written(), List.of(near.span()))));
        }
    }

    /** All others: what an interpretation explains is meant as it stands. */
    public static void check(Tariff tariff, Sentences sentences, Problems problems) {
        UnusedDefinitions unused = new UnusedDefinitions(tariff, sentences);
        for (Name name : unused.unused()) {
            if (!unused.isExplained(name)) {
                problems.report(new RuleProblem.DefinitionNotUsed(name.span(), name.written()));
            }
        }
    }

    private List<Name> unused() {
        return defined.values().stream()
                .filter(name -> !used.contains(name.key()))
                .toList();
    }

    private boolean isExplained(Name name) {
        for (int i = 0; i + 1 < elements.size(); i++) {
            if (elements.get(i) instanceof Sentence.Definition said
                    && said.name().key().equals(name.key())
                    && elements.get(i + 1).isInterpretation()) {
                return true;
            }
        }
        return false;
    }
}

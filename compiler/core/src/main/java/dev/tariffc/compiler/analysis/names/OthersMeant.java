package dev.tariffc.compiler.analysis.names;

import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Qualifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks that <em>for any other hall</em> speaks of those that the sentences beside it speak of. */
public final class OthersMeant {

    private final Symbols symbols;
    private final Problems problems;
    /** What a class is one of, by the name of the class. */
    private final Map<Key, Name> nouns = new HashMap<>();

    private OthersMeant(Sentences sentences, Symbols symbols, Problems problems) {
        this.symbols = symbols;
        this.problems = problems;
        sentences
                .definitions()
                .forEach(said -> said.sentence()
                        .body()
                        .asClass()
                        .map(Body.ClassOf::what)
                        .ifPresent(what -> nouns.put(said.sentence().name().key(), what)));
    }

    public static void check(Sentences sentences, Symbols symbols, Problems problems) {
        OthersMeant meant = new OthersMeant(sentences, symbols, problems);
        Map<Key, List<Qualifier>> definitions = new HashMap<>();
        Map<Key, List<Qualifier>> duties = new HashMap<>();
        sentences
                .definitions()
                .forEach(said ->
                        add(definitions, said.sentence().name(), said.sentence().qualifiers()));
        sentences
                .due()
                .forEach(said ->
                        add(duties, said.sentence().what(), said.sentence().qualifiers()));
        definitions.values().forEach(meant::check);
        duties.values().forEach(meant::check);
    }

    private static void add(Map<Key, List<Qualifier>> all, Name name, List<Qualifier> qualifiers) {
        all.computeIfAbsent(name.key(), key -> new ArrayList<>()).addAll(qualifiers);
    }

    private void check(List<Qualifier> qualifiers) {
        Map<Key, Name> meant = new HashMap<>();
        qualifiers.stream()
                .flatMap(qualifier -> qualifier.asForClass().stream())
                .flatMap(some -> noun(some.name()).stream())
                .forEach(noun -> meant.put(noun.key(), noun));
        qualifiers.stream()
                .flatMap(qualifier -> qualifier.asForAnyOther().stream())
                .filter(other -> !isMeant(other.name(), meant))
                .forEach(other -> problems.report(new RuleProblem.OthersOfAnotherKind(
                        other.span(),
                        other.name().written(),
                        meant.values().stream().map(Name::written).sorted().toList())));
    }

    private boolean isMeant(Name name, Map<Key, Name> meant) {
        return meant.isEmpty()
                ? symbols.find(name.key()).filter(Symbol::isSomebody).isPresent()
                : meant.containsKey(name.key());
    }

    /** What a class, or a class of a class, is one of; none of what is only a yes or no, or of itself. */
    private Optional<Name> noun(Name of) {
        Set<Key> seen = new HashSet<>();
        Optional<Name> noun = Optional.empty();
        for (Name name = nouns.get(of.key()); name != null && seen.add(name.key()); name = nouns.get(name.key())) {
            noun = Optional.of(name);
        }
        return noun;
    }
}

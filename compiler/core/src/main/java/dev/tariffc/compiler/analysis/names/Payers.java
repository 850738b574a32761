package dev.tariffc.compiler.analysis.names;

import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Parts;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** For what periods those pay whose amounts rest on a definition. */
public final class Payers {

    private final Map<Key, Set<Period.Kind>> kinds = new HashMap<>();

    private Payers() {}

    public static Payers of(Sentences sentences, Symbols symbols, Cycles cycles) {
        Map<Key, Set<Key>> needed = new HashMap<>();
        for (Outline.Computing<Sentence.Definition> said : sentences.definitions()) {
            Sentence.Definition definition = said.sentence();
            Set<Key> names = needed.computeIfAbsent(definition.name().key(), any -> new HashSet<>());
            Parts.all(List.of(definition.qualifiers(), definition.body()), Name.class).stream()
                    .flatMap(name -> symbols.find(name.key()).flatMap(Symbol::asRule).stream())
                    .forEach(rule -> names.add(rule.key()));
        }
        Payers payers = new Payers();
        sentences
                .pays()
                .forEach(pays -> pays.sentence()
                        .cycles()
                        .forEach(each -> pays.sentence()
                                .payables()
                                .forEach(payable -> payers.enter(payable.key(), cycles.kind(each.cycle()), needed))));
        return payers;
    }

    private void enter(Key payable, Period.Kind kind, Map<Key, Set<Key>> needed) {
        Deque<Key> open = new ArrayDeque<>(List.of(payable));
        while (!open.isEmpty()) {
            Key next = open.pop();
            if (kinds.computeIfAbsent(next, any -> EnumSet.noneOf(Period.Kind.class))
                    .add(kind)) {
                open.addAll(needed.getOrDefault(next, Set.of()));
            }
        }
    }

    /** The kinds of the periods that they pay for; none where no amount rests on it. */
    public Set<Period.Kind> kinds(Key definition) {
        return Set.copyOf(kinds.getOrDefault(definition, Set.of()));
    }
}

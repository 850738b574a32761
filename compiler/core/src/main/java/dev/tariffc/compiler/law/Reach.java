package dev.tariffc.compiler.law;

import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.syntax.Sentence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What may compute a figure of a legal text: the sentences of its section, the definitions of what they name and of what
 * those name in turn, and the sentences about what the section declares.
 */
final class Reach {

    private final Map<Key, List<Rule>> definitions = new HashMap<>();
    private final Map<Key, List<Rule>> mentions = new HashMap<>();

    Reach(List<Rule> rules) {
        for (Rule rule : rules) {
            if (rule.sentence() instanceof Sentence.Definition definition) {
                definitions
                        .computeIfAbsent(definition.name().key(), none -> new ArrayList<>())
                        .add(rule);
            }
            rule.names()
                    .forEach(name -> mentions.computeIfAbsent(name.key(), none -> new ArrayList<>())
                            .add(rule));
        }
    }

    /** The figures that can be reached from the sentences of a section. */
    FigureIndex from(List<Rule> section) {
        Set<Rule> reached = new HashSet<>(section);
        for (Rule rule : section) {
            rule.declares().forEach(name -> reached.addAll(mentions.getOrDefault(name.key(), List.of())));
        }
        Deque<Rule> open = new ArrayDeque<>(section);
        while (!open.isEmpty()) {
            Rule rule = open.remove();
            rule.names()
                    .forEach(name -> definitions.getOrDefault(name.key(), List.of()).stream()
                            .filter(reached::add)
                            .forEach(open::add));
        }
        FigureIndex figures = new FigureIndex();
        reached.forEach(rule -> figures.addAll(rule.figures().toList()));
        return figures;
    }
}

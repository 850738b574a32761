package dev.tariffc.compiler.analysis.rules;

import dev.tariffc.compiler.analysis.names.Sentences;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.compiler.syntax.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the sentences of a tariff say of each name that they define, in the order of the file. */
public record DefinitionsByName(Map<Key, List<Sentence.Definition>> all) {

    public static DefinitionsByName of(Sentences sentences) {
        Map<Key, List<Sentence.Definition>> all = new HashMap<>();
        sentences
                .definitions()
                .forEach(said -> all.computeIfAbsent(said.sentence().name().key(), key -> new ArrayList<>())
                        .add(said.sentence()));
        return new DefinitionsByName(all);
    }

    public List<Sentence.Definition> of(DeclaredName name) {
        return all.getOrDefault(name.key(), List.of());
    }

    public List<Body> bodies(DeclaredName name) {
        return of(name).stream().map(Sentence.Definition::body).toList();
    }
}

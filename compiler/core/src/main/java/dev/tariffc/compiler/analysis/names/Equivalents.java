package dev.tariffc.compiler.analysis.names;

import dev.tariffc.compiler.model.GlossaryModel;
import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.parser.Names;
import dev.tariffc.compiler.problem.NameProblem;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.syntax.Element;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Parts;
import dev.tariffc.compiler.syntax.Quoted;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.compiler.syntax.Tariff;
import dev.tariffc.runtime.language.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Checks that names and the official terms of the other language go together one to one. */
public final class Equivalents {

    private final Problems problems;
    private final Language other;
    private final Map<Key, Name> byName = new HashMap<>();
    private final Map<Key, Name> byTerm = new HashMap<>();

    private Equivalents(Problems problems) {
        this.problems = problems;
        this.other = problems.source().language().counterpart();
    }

    public static void check(Tariff tariff, Problems problems) {
        Equivalents equivalents = new Equivalents(problems);
        for (Element element : tariff.elements()) {
            if (!(element instanceof Sentence.Alias)) {
                Parts.all(element, Name.class).stream()
                        .filter(name -> name.equivalent().isPresent())
                        .forEach(equivalents::check);
            }
        }
    }

    /** The official terms by the names of the text, in every form in which they stand there. */
    public static GlossaryModel glossary(Tariff tariff) {
        List<Name> names = Parts.all(tariff.elements(), Name.class);
        Map<Key, String> terms = new HashMap<>();
        names.forEach(name -> name.equivalent().ifPresent(term -> terms.putIfAbsent(name.key(), term.text())));
        SortedMap<String, String> forms = new TreeMap<>();
        names.stream()
                .filter(name -> terms.containsKey(name.key()))
                .forEach(name -> forms.put(name.written(), terms.get(name.key())));
        return new GlossaryModel(tariff.source().language(), forms, Optional.empty());
    }

    private void check(Name name) {
        Quoted term = name.equivalent().orElseThrow();
        Key key = Names.key(term.text(), other);
        Name before = byName.putIfAbsent(name.key(), name);
        if (before != null) {
            Quoted first = before.equivalent().orElseThrow();
            if (!Names.key(first.text(), other).equals(key)) {
                problems.report(new NameProblem.TwoEquivalents(
                        term.span(), name.written(), first.text(), term.text(), List.of(first.span())));
            }
            return;
        }
        Name same = byTerm.putIfAbsent(key, name);
        if (same != null) {
            problems.report(new NameProblem.EquivalentOfTwo(
                    term.span(),
                    term.text(),
                    same.written(),
                    name.written(),
                    List.of(same.equivalent().orElseThrow().span())));
        }
    }
}

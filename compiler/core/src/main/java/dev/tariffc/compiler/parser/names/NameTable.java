package dev.tariffc.compiler.parser.names;

import dev.tariffc.compiler.parser.text.Lexeme;
import dev.tariffc.compiler.parser.words.NameWords;
import dev.tariffc.compiler.parser.words.Speech;
import dev.tariffc.compiler.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names that a tariff declares, found by their words. */
public final class NameTable {

    private final Map<String, Declaration> declarations = new LinkedHashMap<>();
    private final List<Span> refused = new ArrayList<>();
    private final Node root = new Node();

    /** A place in the tree of all names' words. */
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private @Nullable Declaration name;
    }

    NameTable copy() {
        NameTable copy = new NameTable();
        declarations.values().forEach(copy::add);
        return copy;
    }

    /** The names as they are written where they are declared, each with the words that it is compared by. */
    public Map<String, List<String>> written() {
        Map<String, List<String>> written = new LinkedHashMap<>();
        declarations.values().forEach(name -> written.put(name.written(), name.words()));
        return written;
    }

    void add(Declaration declaration) {
        Declaration known = declarations.get(declaration.key());
        Declaration kept = known == null
                ? declaration
                : new Declaration(known.words(), known.written(), known.span(), known.date() || declaration.date());
        declarations.put(kept.key(), kept);
        Node node = root;
        for (String word : kept.words()) {
            node = node.next.computeIfAbsent(word, w -> new Node());
        }
        node.name = kept;
    }

    /** Notes words that were declared but cannot be a name. */
    void refuse(Span name) {
        refused.add(name);
    }

    /** Whether something was declared there that cannot be a name. */
    public boolean isRefusedIn(Span passage) {
        return refused.stream().anyMatch(name -> name.start() >= passage.start() && name.end() <= passage.end());
    }

    Optional<Declaration> find(List<String> words) {
        return Optional.ofNullable(declarations.get(String.join(" ", words)));
    }

    public boolean isDate(String key) {
        Declaration declaration = declarations.get(key);
        return declaration != null && declaration.date();
    }

    Collection<Declaration> all() {
        return declarations.values();
    }

    /** A name that stands in a sentence, up to and without the lexeme {@code end}. */
    record Match(Declaration name, int end) {}

    /** The longest name that begins with the lexeme {@code start}, out of all words of each lexeme. */
    Optional<Match> longestAt(int start, List<Lexeme> lexemes, Speech speech) {
        Node node = root;
        Match longest = null;
        for (int i = start; i < lexemes.size() && node != null; i++) {
            List<String> words = NameWords.of(lexemes.get(i), speech);
            if (words.isEmpty()) {
                break;
            }
            for (String word : words) {
                node = node == null ? null : node.next.get(word);
            }
            if (node != null && node.name != null) {
                longest = new Match(node.name, i + 1);
            }
        }
        return Optional.ofNullable(longest);
    }
}

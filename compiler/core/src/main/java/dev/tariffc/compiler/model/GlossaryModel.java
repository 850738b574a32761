package dev.tariffc.compiler.model;

import dev.tariffc.runtime.language.Language;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The words of a tariff in both official languages.
 *
 * @param written the language of its text
 * @param terms from the names of the text, as they are written there, to the official terms of the other language
 * @param twin the text in the other language, where there is one that means the same
 */
public record GlossaryModel(Language written, SortedMap<String, String> terms, Optional<Twin> twin) {

    /** In which names of Java are made. */
    private static final Language OF_JAVA = Language.ENGLISH;

    public GlossaryModel {
        terms = Collections.unmodifiableSortedMap(new TreeMap<>(terms));
    }

    /**
     * The text in the other language.
     *
     * @param sentences by the {@linkplain ClauseModel#index index} of the sentence that says the same here
     */
    public record Twin(String title, String sourceName, Map<Integer, ClauseModel> sentences) {
        public Twin {
            sentences = Map.copyOf(sentences);
        }
    }

    public GlossaryModel with(Twin other) {
        return new GlossaryModel(written, terms, Optional.of(other));
    }

    /** A name in English, in which names of Java are made; the text's own words where it has no English term for it. */
    public String english(String name) {
        return written.equals(OF_JAVA) ? name : terms.getOrDefault(name, name);
    }

    /** A name with its official term in the other language, where it has one. */
    public String both(String name) {
        String other = terms.get(name);
        if (other == null) {
            return name;
        }
        return written.equals(OF_JAVA) ? name + " (" + other + ")" : other + " (" + name + ")";
    }
}

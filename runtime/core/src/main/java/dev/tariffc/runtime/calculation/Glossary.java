package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.language.Language;
import java.util.Map;
import java.util.Optional;

/**
 * The words of a tariff in both official languages, as far as its texts say them.
 *
 * @param written the language of the tariff's own words
 * @param terms from a name, in the tariff's own words, to the official term of the other language
 * @param title the title of the text in the other language
 * @param sentences what the text in the other language says in the place of each sentence
 */
public record Glossary(
        Language written,
        Map<String, String> terms,
        Optional<String> title,
        Map<? extends Clause, Clause.Written> sentences) {

    public Glossary {
        terms = Map.copyOf(terms);
        sentences = Map.copyOf(sentences);
    }

    /** That of a tariff whose names have no terms in the other language. */
    public static Glossary of(Language written) {
        return new Glossary(written, Map.of(), Optional.empty(), Map.of());
    }

    /** A name for that reader; the tariff's own word where there is no other. */
    public String term(String name, Language reader) {
        return isTwin(reader) ? terms.getOrDefault(name, name) : name;
    }

    /** A sentence for that reader; the tariff's own where there is no other. */
    public Clause.Written sentence(Clause clause, Language reader) {
        Clause.Written other = isTwin(reader) ? sentences.get(clause) : null;
        return other == null ? clause.written() : other;
    }

    /** The title of a tariff for that reader; its own where there is no other. */
    public String title(TariffDescription tariff, Language reader) {
        return isTwin(reader) ? title.orElse(tariff.title()) : tariff.title();
    }

    /** Whether the other words are those of the reader's language. */
    private boolean isTwin(Language reader) {
        return reader.equals(written.counterpart());
    }
}

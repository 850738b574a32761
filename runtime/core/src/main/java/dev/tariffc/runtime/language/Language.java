package dev.tariffc.runtime.language;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * A language in which tariffs are written and read. Nothing asks which one it is: what a language is like stands in its
 * {@link Grammar}, what is said in it in its bundles.
 *
 * @param code as {@code fr}; its bundles end in it
 * @param suffix of the files of its tariffs, without the dot
 * @param counterpartCode the code of the language in which its tariffs give the official terms of their names
 */
public record Language(String code, String suffix, String counterpartCode) {

    /** The official languages. */
    public static final Language ENGLISH = new Language("en", "tariff", "fr");

    public static final Language FRENCH = new Language("fr", "tarif", "en");

    public Language {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(suffix, "suffix");
        Objects.requireNonNull(counterpartCode, "counterpartCode");
    }

    /** Loaded when somebody first asks for a language by its code or file. */
    private static final class Registered {
        private static final List<Grammar> GRAMMARS =
                ServiceLoader.load(Grammar.class, Grammar.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList();
    }

    /** All languages, in the order in which they are registered: the official ones first. */
    public static List<Language> all() {
        return Registered.GRAMMARS.stream().map(Grammar::language).toList();
    }

    /** The language of a code; one that is not registered here has no more than its code. */
    public static Language of(String code) {
        return all().stream()
                .filter(language -> language.code.equals(code))
                .findFirst()
                .orElseGet(() -> new Language(code, "", ENGLISH.code));
    }

    /** The language that a file's suffix says; English if it says none. */
    public static Language ofFileName(String name) {
        return all().stream()
                .filter(language -> language.isOf(name))
                .findFirst()
                .orElse(ENGLISH);
    }

    /** Whether the suffix of a file says that the tariff in it is written in this language. */
    public boolean isOf(String fileName) {
        return fileName.endsWith("." + suffix);
    }

    /** Where the same tariff stands in the {@linkplain #counterpart counterpart} language, if it does; none for other files. */
    public Optional<String> twin(String fileName) {
        return isOf(fileName)
                ? Optional.of(fileName.substring(0, fileName.length() - suffix.length()) + counterpart().suffix)
                : Optional.empty();
    }

    /** The language in which tariffs of this one give the official terms of their names. */
    public Language counterpart() {
        return of(counterpartCode);
    }

    /** Whether this language is registered before the other: of two texts of one tariff, its text is the first. */
    public boolean comesBefore(Language other) {
        List<Language> all = all();
        return all.indexOf(this) < all.indexOf(other);
    }

    /** How the language writes figures, dates and periods. */
    public Grammar grammar() {
        return Registered.GRAMMARS.stream()
                .filter(grammar -> grammar.language().equals(this))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no grammar of " + code));
    }
}

package dev.tariffc.meaning.random;

import dev.tariffc.compiler.source.SourceFile;
import java.util.function.UnaryOperator;

/** In which language a random tariff is written; it is drawn up in English. */
enum Tongue {
    ENGLISH("random.tariff", english -> english),
    FRENCH("random.tarif", French::text);

    private final String file;

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final UnaryOperator<String> translation;

    Tongue(String file, UnaryOperator<String> translation) {
        this.file = file;
        this.translation = translation;
    }

    String of(String english) {
        return translation.apply(english);
    }

    SourceFile file(String text) {
        return SourceFile.of(file, text);
    }
}

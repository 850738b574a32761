package dev.tariffc.compiler.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tariffc.runtime.language.Language;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NamesPropertyTest {

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings()
                .withCharRange('b', 'z')
                .ofMinLength(2)
                .ofMaxLength(8)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Property(tries = 300)
    void capitalsSpacesAndArticlesMakeNoDifference(@ForAll("words") List<String> words) {
        String name = String.join(" ", words);
        String key = key(name);
        assertEquals(key, key(name.toUpperCase(Locale.ROOT)));
        assertEquals(key, key(" the " + String.join("\u00A0 ", words) + "\n"));
    }

    @Property(tries = 300)
    void aKeyIsItsOwnKey(@ForAll("words") List<String> words) {
        String key = key(String.join(" ", words));
        assertEquals(key, key(key));
    }

    @Property(tries = 300)
    void anyTextHasAKey(@ForAll String text) {
        key(text);
    }

    @Property(tries = 300)
    void aFrenchKeyIsItsOwnKey(@ForAll("words") List<String> words) {
        String key = Names.key(String.join(" ", words), Language.FRENCH).words();
        assertEquals(key, Names.key(key, Language.FRENCH).words());
        assertEquals(
                key,
                Names.key("L'" + String.join("\u202F", words), Language.FRENCH).words());
    }

    @Property(tries = 300)
    void anyTextHasAFrenchKey(@ForAll String text) {
        Names.key(text, Language.FRENCH);
    }

    private static String key(String name) {
        return Names.key(name, Language.ENGLISH).words();
    }
}

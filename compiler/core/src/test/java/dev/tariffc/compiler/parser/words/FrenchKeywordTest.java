package dev.tariffc.compiler.parser.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.grammar.TariffParser;
import dev.tariffc.runtime.language.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** French keywords, and how many words they reserve. */
class FrenchKeywordTest {

    private static final String NARROW = "\u202F";

    /** Where a word that does several jobs does each of them: the word stands for the sign. */
    private static final List<String> NEIGHBOURS = List.of(
            "@",
            "redevance @ dernier jour du mois",
            "porte intérêt quotidiennement @ 1 %",
            "excédent de ventes @ 5 $",
            "2 % @ excédent",
            "ventes @ 1er janvier 2018",
            "| @ 6 |",
            "si @ ouvert");

    @Test
    void bothLanguagesHaveTheSameKeywords() {
        assertEquals(symbols(Speech.of(Language.ENGLISH)), symbols(Speech.of(Language.FRENCH)));
    }

    private static Set<String> symbols(Speech speech) {
        return speech.keywords().keySet().stream()
                .map(TariffParser.VOCABULARY::getSymbolicName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyKeywordIsReadAsItsToken() {
        for (Map.Entry<Integer, List<String>> keyword :
                Speech.of(Language.FRENCH).keywords().entrySet()) {
            String name = TariffParser.VOCABULARY.getSymbolicName(keyword.getKey());
            for (String words : keyword.getValue()) {
                for (String form : List.of(
                        words,
                        words.toUpperCase(Locale.ROOT),
                        words.replace(" ", "\n  "),
                        words.replace(" ", NARROW),
                        words.replace('\'', '’'))) {
                    assertTrue(
                            NEIGHBOURS.stream().anyMatch(text -> reads(text, form, keyword.getKey())),
                            () -> form + " is not read as " + name);
                }
            }
        }
    }

    /** Whether the words, among their neighbours, are one lexeme of that type. */
    private static boolean reads(String neighbours, String words, int type) {
        String text = neighbours.replace("@", words);
        int start = neighbours.indexOf('@');
        return Tokenizer.tokenize(text, Speech.of(Language.FRENCH), problem -> {}).stream()
                .anyMatch(lexeme -> lexeme.is(type)
                        && lexeme.span().start() == start
                        && lexeme.span().end() == start + words.length());
    }

    /** What costs names a word is a word that is reserved by itself; those of a phrase are free outside it.
     *
     * <p>A word counts once, whatever its gender, number and person, and <em>de</em> and <em>à</em> with their contractions. */
    @Test
    void frenchReservesNoMoreWordsThanEnglish() {
        Reserved english = Reserved.of(Speech.of(Language.ENGLISH), FrenchKeywordTest::englishWord);
        Reserved french = Reserved.of(Speech.of(Language.FRENCH), FrenchKeywordTest::frenchWord);
        assertEquals(66, english.alone().size(), () -> english.toString());
        assertEquals(64, french.alone().size(), () -> french.toString());
        assertEquals(173, english.words().size(), () -> english.toString());
        assertEquals(185, french.words().size(), () -> french.toString());
    }

    /**
     * What a language takes away from names.
     *
     * @param words in all keywords
     * @param alone those that are a keyword by themselves
     */
    private record Reserved(Set<String> words, Set<String> alone) {

        static Reserved of(Speech speech, UnaryOperator<String> fold) {
            Set<String> words = new TreeSet<>();
            Set<String> alone = new TreeSet<>();
            for (List<String> keywords : speech.keywords().values()) {
                for (String keyword : keywords) {
                    Stream.of(keyword.split("[ ()]+"))
                            .filter(word -> !word.isEmpty())
                            .map(fold)
                            .forEach(words::add);
                    if (keyword.indexOf(' ') < 0) {
                        alone.add(fold.apply(keyword));
                    }
                }
            }
            return new Reserved(words, alone);
        }
    }

    private static String englishWord(String word) {
        return switch (word) {
            case "are" -> "is";
            case "less", "previous", "always", "excess", "business" -> word;
            default -> word.replaceFirst("(?<=...)s$", "");
        };
    }

    static String frenchWord(String word) {
        return switch (word) {
            case "sont" -> "est";
            case "du", "des", "d'" -> "de";
            case "au", "aux" -> "à";
            case "jusqu'au", "jusqu'aux" -> "jusqu'à";
            case "la", "les" -> "le";
            case "s'il", "s'ils", "elle", "elles" -> "il";
            case "ceux" -> "celui";
            case "peuvent" -> "peut";
            case "contiennent" -> "contient";
            case "tous", "toute", "toutes" -> "tout";
            case "une" -> "un";
            case "ans" -> "an";
            case "baisser" -> "baisse";
            case "arrondie", "arrondies" -> "arrondi";
            case "répartie", "réparties" -> "réparti";
            case "suivantes" -> "suivant";
            case "précédente", "précédentes", "précédant" -> "précédent";
            case "demie" -> "demi";
            case "première" -> "premier";
            case "dernière" -> "dernier";
            default ->
                word.replaceFirst("(?<=négati|tardi|hâti)ve(s?)$", "f$1")
                        .replaceFirst("(?<=\\p{L}{3})s$", "")
                        .replaceFirst("(?<=é|reçu|suivant|visé)e$", "")
                        .replaceFirst("(?<=verse|forme|porte|baisse|augmente|désigne)nt$", "");
        };
    }
}

package dev.tariffc.compiler.codegen;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Words in ASCII letters and digits only, so that every file system and every reader of Java sees the same name. */
public final class Latin {

    /** Names are cut after so many letters, with an underscore between two words. */
    static final int LONGEST = 60;

    /** Letters that are none with a mark, nor two written as one. */
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("œ", "oe"),
            Map.entry("Œ", "Oe"),
            Map.entry("æ", "ae"),
            Map.entry("Æ", "Ae"),
            Map.entry("ß", "ss"),
            Map.entry("ẞ", "Ss"),
            Map.entry("ø", "o"),
            Map.entry("Ø", "O"),
            Map.entry("ł", "l"),
            Map.entry("Ł", "L"),
            Map.entry("đ", "d"),
            Map.entry("Đ", "D"),
            Map.entry("ð", "d"),
            Map.entry("Ð", "D"),
            Map.entry("þ", "th"),
            Map.entry("Þ", "Th"),
            Map.entry("ħ", "h"),
            Map.entry("Ħ", "H"),
            Map.entry("ŧ", "t"),
            Map.entry("Ŧ", "T"),
            Map.entry("ŋ", "ng"),
            Map.entry("Ŋ", "Ng"),
            Map.entry("ı", "i"));

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern ELISION = Pattern.compile("\\b(\\p{L}|qu)['\u2019](?=\\p{L}{2})");
    private static final Pattern APOSTROPHE = Pattern.compile("['\u2019]");
    private static final Pattern OTHERS = Pattern.compile("[^A-Za-z0-9]+");

    private Latin() {}

    /** {@code d'œuvres} as {@code d} and {@code oeuvres}; {@code straße} as {@code strasse}. */
    public static List<String> words(String text) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> letters.append(LETTERS.getOrDefault(letter, letter)));
        String plain = MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFKD))
                .replaceAll("");
        String apart =
                APOSTROPHE.matcher(ELISION.matcher(plain).replaceAll("$1 ")).replaceAll("");
        List<String> words = new ArrayList<>(List.of(OTHERS.split(apart)));
        words.removeIf(String::isEmpty);
        return words;
    }

    /** As many of the words as a name has room for; of a word that is too long by itself the beginning. */
    public static List<String> capped(List<String> words) {
        List<String> capped = new ArrayList<>();
        int length = 0;
        for (String word : words) {
            length += word.length() + (capped.isEmpty() ? 0 : 1);
            if (length > LONGEST) {
                return capped.isEmpty() ? List.of(word.substring(0, LONGEST)) : capped;
            }
            capped.add(word);
        }
        return capped;
    }
}

package dev.tariffc.compiler.parser.words;

import static java.util.Map.entry;

import dev.tariffc.compiler.parser.text.Lexeme;
import dev.tariffc.grammar.FrenchLexer;
import dev.tariffc.runtime.language.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** French. */
public final class FrenchSpeech extends Speech {

    private static final Map<String, String> CONTRACTIONS =
            Map.of("du", "de", "des", "de", "d'", "de", "au", "à", "aux", "à");

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            entry("deux", 2),
            entry("trois", 3),
            entry("quatre", 4),
            entry("cinq", 5),
            entry("six", 6),
            entry("sept", 7),
            entry("huit", 8),
            entry("neuf", 9),
            entry("dix", 10),
            entry("onze", 11),
            entry("douze", 12),
            entry("deuxième", 2),
            entry("second", 2),
            entry("seconde", 2),
            entry("troisième", 3),
            entry("quatrième", 4),
            entry("cinquième", 5),
            entry("sixième", 6),
            entry("septième", 7),
            entry("huitième", 8),
            entry("neuvième", 9),
            entry("dixième", 10),
            entry("onzième", 11),
            entry("douzième", 12));

    private static final Map<String, String> COMPARISONS = Map.of(
            "<", "de moins de", ">", "de plus de", "≤", "d'au plus", "≥", "d'au moins", "=", "est", "≠", "n'est pas");

    private static final Pattern PLURAL = Pattern.compile("(?<=.[^sx])[sx]$");

    public FrenchSpeech() {
        super(Language.FRENCH, FrenchLexer::new, new Figures('\u00A0', ',', true));
    }

    @Override
    protected List<Lexeme> settle(List<Lexeme> lexemes) {
        return FrenchContext.settle(FrenchComparatives.apart(lexemes));
    }

    @Override
    protected Map<Integer, List<String>> settled(Lexicon words) {
        return FrenchContext.words(words);
    }

    @Override
    protected String singular(String word) {
        String key = word.replace("œ", "oe").replace("æ", "ae");
        if (CONTRACTIONS.containsKey(key)) {
            return CONTRACTIONS.get(key);
        } else if (key.endsWith("'")) {
            key = key.substring(0, key.length() - 1) + "e";
        }
        String singular = PLURAL.matcher(key).replaceFirst("");
        return isArticle(singular) || CONTRACTIONS.containsKey(singular) ? key : singular;
    }

    @Override
    protected Map<String, Integer> numbers() {
        return NUMBERS;
    }

    @Override
    protected String date(String day, String month, String year) {
        String plain = day.replaceFirst("^0", "");
        return (plain.isEmpty() ? "" : plain.equals("1") ? "1er " : plain + " ") + month + " " + year;
    }

    @Override
    protected List<Turn> turns() {
        return FrenchTurns.ALL;
    }

    @Override
    protected Map<String, String> comparisons() {
        return COMPARISONS;
    }

    @Override
    protected Set<String> payments() {
        return Set.of("versement", "paiement");
    }

    @Override
    protected Set<String> pronouns() {
        return Set.of("il", "elle", "ils", "elles", "ceci", "cela", "ça", "celui-ci", "celle-ci", "celui", "celle");
    }

    @Override
    protected Set<String> demonstratives() {
        return Set.of("ce", "cet", "cette", "ces", "ledit", "ladite", "lesdits", "lesdites", "tel", "telle", "même");
    }

    @Override
    protected Set<String> receipts() {
        return Set.of("réception", "reception", "reçu");
    }

    @Override
    protected Set<String> reports() {
        return Set.of("rapport");
    }

    @Override
    protected Map<ErrorWord, Set<String>> errors() {
        return Map.of(
                ErrorWord.ERROR, Set.of("erreur"),
                ErrorWord.ADJUSTMENT, Set.of("ajustement", "rajustement", "redressement"),
                ErrorWord.NOTIFICATION, Set.of("notification", "avis"),
                ErrorWord.DISCOVERY, Set.of("découverte", "decouverte"));
    }
}

package dev.tariffc.compiler.parser.words;

import static java.util.Map.entry;

import dev.tariffc.grammar.EnglishLexer;
import dev.tariffc.runtime.language.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** English. */
public final class EnglishSpeech extends Speech {

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            entry("two", 2),
            entry("three", 3),
            entry("four", 4),
            entry("five", 5),
            entry("six", 6),
            entry("seven", 7),
            entry("eight", 8),
            entry("nine", 9),
            entry("ten", 10),
            entry("eleven", 11),
            entry("twelve", 12),
            entry("second", 2),
            entry("third", 3),
            entry("fourth", 4),
            entry("fifth", 5),
            entry("sixth", 6),
            entry("seventh", 7),
            entry("eighth", 8),
            entry("ninth", 9),
            entry("tenth", 10),
            entry("eleventh", 11),
            entry("twelfth", 12));

    private static final Map<String, String> COMPARISONS =
            Map.of("<", "less than", ">", "more than", "≤", "at most", "≥", "at least", "=", "is", "≠", "is not");

    public EnglishSpeech() {
        super(Language.ENGLISH, EnglishLexer::new, new Figures(',', '.', false));
    }

    @Override
    protected String singular(String word) {
        String key = word;
        if (key.endsWith("'s")) {
            key = key.substring(0, key.length() - 2);
        } else if (key.endsWith("'")) {
            key = key.substring(0, key.length() - 1);
        }
        if (key.endsWith("ies") && key.length() > 4) {
            return key.substring(0, key.length() - 3) + "y";
        }
        boolean plural = key.endsWith("s") && !key.endsWith("ss") && key.length() > 2;
        String singular = plural ? key.substring(0, key.length() - 1) : key;
        return isArticle(singular) ? key : singular;
    }

    @Override
    protected Map<String, Integer> numbers() {
        return NUMBERS;
    }

    @Override
    protected String date(String day, String month, String year) {
        String capital = month.substring(0, 1).toUpperCase(Locale.ROOT) + month.substring(1);
        return capital + " " + (day.isEmpty() ? "" : day + ", ") + year;
    }

    @Override
    protected Set<String> modals() {
        return Set.of("must", "shall", "will", "should", "may");
    }

    @Override
    protected List<Turn> turns() {
        return EnglishTurns.ALL;
    }

    @Override
    protected Map<String, String> comparisons() {
        return COMPARISONS;
    }

    @Override
    protected Set<String> payments() {
        return Set.of("payment");
    }

    @Override
    protected Set<String> pronouns() {
        return Set.of("it", "this", "that", "these", "those", "they", "them", "same");
    }

    @Override
    protected Set<String> demonstratives() {
        return Set.of("this", "that", "these", "those", "such", "said", "same");
    }

    @Override
    protected Set<String> receipts() {
        return Set.of("receipt", "received");
    }

    @Override
    protected Set<String> reports() {
        return Set.of("report");
    }

    @Override
    protected Map<ErrorWord, Set<String>> errors() {
        return Map.of(
                ErrorWord.ERROR, Set.of("error"),
                ErrorWord.ADJUSTMENT, Set.of("adjustment"),
                ErrorWord.NOTIFICATION, Set.of("notification", "notice", "notified"),
                ErrorWord.DISCOVERY, Set.of("discovery", "discovered"));
    }

    @Override
    public boolean isNotInAnyInNone() {
        return true;
    }
}

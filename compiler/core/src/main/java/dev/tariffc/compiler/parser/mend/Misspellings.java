package dev.tariffc.compiler.parser.mend;

import dev.tariffc.compiler.parser.names.NameTable;
import dev.tariffc.compiler.parser.text.Lexeme;
import dev.tariffc.compiler.parser.words.NameWords;
import dev.tariffc.compiler.parser.words.Slips;
import dev.tariffc.compiler.parser.words.Speech;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.grammar.TariffParser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Words about the place that stops a sentence which are almost reserved words or declared names. */
final class Misspellings {

    private static final int WORDS_BEFORE = 4;
    private static final int WORDS_AFTER = 4;

    /** So many letters may differ at most. */
    private static final int MOST = 2;

    private static final double ACCENTS = 0.2;
    private static final double LETTERS = 0.6;
    private static final double MORE_OR_LESS_WORDS = 1.2;

    private final String text;
    private final Speech speech;
    private final List<Lexeme> lexemes;
    private final Map<String, String> keywords;
    private final List<Edit> edits = new ArrayList<>();

    private Misspellings(String text, Trial.Reach reach, Map<String, String> keywords, Speech speech) {
        this.text = text;
        this.speech = speech;
        this.lexemes = reach.lexemes();
        this.keywords = keywords;
    }

    /** Every form of a reserved word, with what it is compared by. */
    static Map<String, String> keywords(Speech speech) {
        Map<String, String> folded = new LinkedHashMap<>();
        speech.keywords().values().forEach(forms -> forms.forEach(form -> folded.put(form, Folded.of(form))));
        return folded;
    }

    static List<Edit> of(String text, Trial.Reach reach, NameTable names, Map<String, String> keywords, Speech speech) {
        Misspellings found = new Misspellings(text, reach, keywords, speech);
        for (int start = Math.max(0, reach.index() - WORDS_BEFORE); start <= reach.index(); start++) {
            int last = Math.min(found.lexemes.size(), Math.max(reach.index(), start) + WORDS_AFTER);
            for (int end = start + 1; end <= last; end++) {
                found.window(start, end, end > reach.index(), names);
            }
        }
        return found.edits;
    }

    private void window(int start, int end, boolean stops, NameTable names) {
        List<Lexeme> window = lexemes.subList(start, end);
        if (window.stream().anyMatch(lexeme -> !isWords(lexeme))) {
            return;
        }
        boolean strange = start == 0 || window.stream().anyMatch(lexeme -> lexeme.is(TariffParser.WORD));
        if (!strange) {
            return;
        }
        Span span = window.get(0).span().to(window.get(window.size() - 1).span());
        String folded = Folded.of(text.substring(span.start(), span.end()));
        keywords(span, folded);
        if (stops) {
            names(span, folded, window, names);
        }
    }

    private static boolean isWords(Lexeme lexeme) {
        return !lexeme.text().isEmpty()
                && !lexeme.is(TariffParser.QUOTED)
                && !lexeme.is(TariffParser.LAW)
                && Character.isLetter(lexeme.text().codePointAt(0));
    }

    /** Of the forms of one keyword those that are nearest. */
    private void keywords(Span span, String folded) {
        for (List<String> forms : speech.keywords().values()) {
            Map<String, Integer> distances = new LinkedHashMap<>();
            for (String form : forms) {
                String other = Objects.requireNonNull(keywords.get(form));
                if (Math.abs(folded.length() - other.length()) <= MOST) {
                    distances.put(form, Slips.distance(folded, other));
                }
            }
            int nearest = distances.values().stream()
                    .mapToInt(Integer::intValue)
                    .min()
                    .orElse(0);
            distances.forEach((form, distance) -> {
                if (distance == nearest) {
                    near(span, folded, form, Objects.requireNonNull(keywords.get(form)));
                }
            });
        }
    }

    private void near(Span span, String folded, String written, String other) {
        int shorter = Math.min(folded.length(), other.length());
        int most = shorter == 2 ? 1 : Math.min(MOST, Slips.tolerance(shorter));
        if (Math.abs(folded.length() - other.length()) > most) {
            return;
        }
        int distance = Slips.distance(folded, other);
        if (distance <= most) {
            String words = Edit.asBegun(written, text, span);
            add(span, words, distance == 0 ? ACCENTS : LETTERS + 0.1 * distance);
        }
    }

    /** Names that are the words but for letters, or that lack a word or have one that they lack. */
    private void names(Span span, String folded, List<Lexeme> window, NameTable names) {
        Set<String> words = new HashSet<>(NameWords.of(window, speech));
        for (Map.Entry<String, List<String>> name : names.written().entrySet()) {
            near(span, folded, name.getKey(), Folded.of(name.getKey()));
            Set<String> own = new HashSet<>(name.getValue());
            boolean reserved = window.stream()
                    .anyMatch(lexeme -> !lexeme.is(TariffParser.WORD)
                            && !lexeme.is(TariffParser.NAME)
                            && !own.containsAll(NameWords.of(lexeme, speech)));
            boolean shorter = words.containsAll(own) && words.size() == own.size() + 1;
            if (!reserved && !own.equals(words) && (shorter || own.containsAll(words))) {
                add(
                        span,
                        name.getKey(),
                        MORE_OR_LESS_WORDS + 0.1 * Math.abs(own.size() - words.size()) - likeness(own, words));
            }
        }
    }

    /** Less costs a name whose further words stand in the sentence. */
    private double likeness(Set<String> own, Set<String> words) {
        Set<String> further = new HashSet<>(own);
        further.removeAll(words);
        return !further.isEmpty() && new HashSet<>(NameWords.of(lexemes, speech)).containsAll(further) ? 0.4 : 0;
    }

    private void add(Span span, String words, double cost) {
        if (!text.substring(span.start(), span.end()).equals(words)) {
            edits.add(new Edit(span, words, Edit.Kind.MISSPELT, cost));
        }
    }
}

package dev.tariffc.compiler.parser.names;

import dev.tariffc.compiler.parser.hints.Continuations;
import dev.tariffc.compiler.parser.text.Lexeme;
import dev.tariffc.compiler.parser.text.OneLine;
import dev.tariffc.compiler.parser.text.Passage;
import dev.tariffc.compiler.parser.words.NameWords;
import dev.tariffc.compiler.parser.words.Speech;
import dev.tariffc.compiler.problem.NameProblem.UnknownName;
import dev.tariffc.compiler.problem.NameProblem.UnknownWordsInSubject;
import dev.tariffc.compiler.problem.NameProblem.UnmarkedText;
import dev.tariffc.compiler.problem.Problem;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.grammar.TariffParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes one NAME of the words of each declared name, the longest at each place from left to right, and tells the words
 * that are left: neither declared nor reserved.
 */
public final class NameMerger {

    private static final int MANY_WORDS = 4;

    /** Of one sentence no more words are told. */
    private static final int MOST_TOLD = 20;

    private static final Set<Integer> END_OF_RECIPIENT =
            Set.of(TariffParser.COMMA, TariffParser.AND, TariffParser.STOP, TariffParser.QUOTED);

    private static final Set<Integer> END_OF_PLACE = Set.of(TariffParser.STOP, TariffParser.QUOTED);

    private final String text;
    private final NameTable names;
    private final PeriodNames periods;
    private final Speech speech;
    private final Problems problems;
    private final Suggestions suggestions;

    /** @param passages all of the tariff, of which some say what its periods are called */
    public NameMerger(String text, NameTable names, List<Passage> passages, Speech speech, Problems problems) {
        this.text = text;
        this.names = names;
        this.periods = PeriodNames.of(passages, speech);
        this.speech = speech;
        this.problems = problems;
        this.suggestions = new Suggestions(names, speech);
    }

    /** Merges without a word about what is left. */
    public NameMerger(String text, NameTable names, List<Passage> passages, Speech speech) {
        this(text, names, passages, speech, new Problems(new SourceFile("", speech.language(), text)));
    }

    /** A passage whose names are one lexeme each; words that are no name's stay what they are. */
    public Passage merged(Passage passage) {
        List<Lexeme> merged = mergeNames(passage.lexemes());
        if (passage.indexOf(TariffParser.PAYS) >= 0) {
            markCurrency(merged);
        }
        return passage.with(merged);
    }

    /**
     * A passage whose names are one lexeme each; the text of such a lexeme is the key of the name.
     *
     * @param firstUnknown the index of the first word that was not defined, -1 where there is none
     */
    public record Merged(Passage passage, int firstUnknown) {

        public boolean isSound() {
            return firstUnknown < 0 && !passage.isUnreadable();
        }
    }

    public Merged merge(Passage passage) {
        return tellLeftovers(passage, merged(passage).lexemes());
    }

    private List<Lexeme> mergeNames(List<Lexeme> lexemes) {
        List<Lexeme> merged = new ArrayList<>(lexemes.size());
        Set<Integer> endOfFreeWords = null;
        int i = 0;
        while (i < lexemes.size()) {
            Lexeme lexeme = lexemes.get(i);
            if (endOfFreeWords != null && !endOfFreeWords.contains(lexeme.type())) {
                int end = i + 1;
                while (end < lexemes.size()
                        && !endOfFreeWords.contains(lexemes.get(end).type())) {
                    end++;
                }
                merged.add(name(lexemes, i, end));
                i = end;
                continue;
            }
            Optional<NameTable.Match> match =
                    endOfFreeWords == null ? names.longestAt(i, lexemes, speech) : Optional.empty();
            if (match.isPresent()) {
                merged.add(name(lexemes, i, match.get().end()));
                i = match.get().end();
                continue;
            }
            Optional<Lexeme> period = periods.at(i, lexemes);
            if (endOfFreeWords == null && period.isPresent()) {
                merged.add(period.get());
                while (i < lexemes.size()
                        && lexemes.get(i).span().end() <= period.get().span().end()) {
                    i++;
                }
                continue;
            }
            if (lexeme.is(TariffParser.IS_SENT_TO)) {
                endOfFreeWords = END_OF_RECIPIENT;
            } else if (lexeme.is(TariffParser.BUSINESS_DAYS_ARE)) {
                endOfFreeWords = END_OF_PLACE;
            }
            merged.add(lexeme);
            i++;
        }
        return merged;
    }

    private Lexeme name(List<Lexeme> lexemes, int start, int end) {
        Span span = lexemes.get(start).span().to(lexemes.get(end - 1).span());
        return new Lexeme(TariffParser.NAME, span, String.join(" ", NameWords.of(lexemes.subList(start, end), speech)));
    }

    /** {@code in CAD}: three capital letters, in a sentence about payment. */
    private static void markCurrency(List<Lexeme> lexemes) {
        for (int i = 1; i < lexemes.size(); i++) {
            Lexeme lexeme = lexemes.get(i);
            if (lexeme.is(TariffParser.WORD)
                    && lexemes.get(i - 1).is(TariffParser.IN)
                    && lexeme.text().matches("[A-Z]{3}")) {
                lexemes.set(i, lexeme.as(TariffParser.CURRENCY));
            }
        }
    }

    private Merged tellLeftovers(Passage passage, List<Lexeme> lexemes) {
        List<Lexeme> mended = new ArrayList<>(lexemes.size());
        List<Problem> told = new ArrayList<>();
        int firstUnknown = -1;
        int strange = 0;
        int mendedTo = 0;
        int i = 0;
        while (i < lexemes.size()) {
            if (!isLeftover(lexemes, i)) {
                mended.add(lexemes.get(i++));
                continue;
            }
            if (problems.isFull() || told.size() >= MOST_TOLD) {
                told.add(new UnknownName(lexemes.get(i).span(), lexemes.get(i).text(), List.of()));
                break;
            }
            Optional<Suggestions.Suggestion> suggestion =
                    suggestions.near(lexemes, mendedTo, i, fit(mended, i - mended.size()));
            int start = suggestion.map(Suggestions.Suggestion::start).orElse(i);
            int end = suggestion.map(Suggestions.Suggestion::end).orElseGet(() -> endOfWords(lexemes, start));
            int known = i - start;
            mended.subList(Math.max(0, mended.size() - known), mended.size()).clear();
            Span span = lexemes.get(start).span().to(lexemes.get(end - 1).span());
            String written = OneLine.of(text, span);
            strange += suggestion.isPresent() ? 0 : end - start;
            told.add(
                    suggestion.isPresent()
                            ? new UnknownName(span, written, suggestion.get().written())
                            : unknown(passage, span, written));
            firstUnknown = firstUnknown < 0 ? mended.size() : firstUnknown;
            mended.add(
                    suggestion.isPresent()
                            ? new Lexeme(
                                    suggestion.get().type(),
                                    span,
                                    suggestion.get().key())
                            : name(lexemes, start, end));
            i = end;
            mendedTo = end;
        }
        mended.addAll(lexemes.subList(i, lexemes.size()));
        if (strange >= MANY_WORDS && strange >= words(passage.lexemes()) / 4) {
            told = List.of(new UnmarkedText(passage.span()));
        }
        told.forEach(problems::report);
        return new Merged(passage.with(mended), firstUnknown);
    }

    /**
     * What may stand after the first words of a sentence.
     *
     * @param shift how many lexemes were lost on the way, where some were mended to one
     */
    private static Suggestions.Fit fit(List<Lexeme> sentence, int shift) {
        Map<Integer, Set<Integer>> expected = new HashMap<>();
        return (index, type) -> expected.computeIfAbsent(index - shift, end -> expectedAfter(sentence.subList(0, end)))
                .contains(type);
    }

    private static Set<Integer> expectedAfter(List<Lexeme> words) {
        Continuations continuations = new Continuations(TariffParser._ATN, TariffParser.RULE_part);
        for (Lexeme word : words) {
            if (!continuations.advance(word.type())) {
                return Set.of();
            }
        }
        return continuations.expected();
    }

    private static boolean isLeftover(List<Lexeme> lexemes, int index) {
        return switch (lexemes.get(index).type()) {
            case TariffParser.WORD -> true;
            case TariffParser.MONTH_NAME ->
                (index == 0 || !lexemes.get(index - 1).is(TariffParser.FROM))
                        && (index + 1 == lexemes.size()
                                || !lexemes.get(index + 1).is(TariffParser.OF));
            default -> false;
        };
    }

    private static int endOfWords(List<Lexeme> lexemes, int start) {
        int end = start + 1;
        while (end < lexemes.size() && isLeftover(lexemes, end)) {
            end++;
        }
        return end;
    }

    private static long words(List<Lexeme> lexemes) {
        return lexemes.stream()
                .filter(lexeme -> !lexeme.text().isEmpty()
                        && Character.isLetter(lexeme.text().codePointAt(0)))
                .count();
    }

    /** Words after {@code for} before the verb may belong to a name that has to be declared in quotes. */
    private Problem unknown(Passage passage, Span span, String written) {
        List<Lexeme> lexemes = passage.lexemes();
        int verb = Declarations.verb(lexemes);
        if (Declarations.hasSubject(passage)
                && verb > 0
                && span.start() < lexemes.get(verb).span().start()) {
            int end = Declarations.endOfSubject(lexemes, verb);
            if (end > 0
                    && end < verb
                    && !lexemes.get(end).is(TariffParser.COMMA)
                    && span.start() > lexemes.get(end).span().start()) {
                Span name = lexemes.get(0).span().to(lexemes.get(end - 1).span());
                Span whole = lexemes.get(0).span().to(lexemes.get(verb - 1).span());
                return new UnknownWordsInSubject(span, written, OneLine.of(text, name), OneLine.of(text, whole));
            }
        }
        return new UnknownName(span, written, List.of());
    }
}

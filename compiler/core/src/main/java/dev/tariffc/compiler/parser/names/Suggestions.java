package dev.tariffc.compiler.parser.names;

import dev.tariffc.compiler.parser.text.Lexeme;
import dev.tariffc.compiler.parser.words.NameWords;
import dev.tariffc.compiler.parser.words.Slips;
import dev.tariffc.compiler.parser.words.Speech;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.grammar.TariffParser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what a word that is not defined may be a slip for: a declared name or a reserved word. */
final class Suggestions {

    private static final int MOST_CANDIDATES = 2_000;
    private static final int MOST_SHOWN = 3;
    private static final int WINDOW_BEFORE = 4;
    private static final int WINDOW_AFTER = 6;

    private final Speech speech;
    private final List<Declaration> declared;
    private final List<Candidate> candidates = new ArrayList<>();

    /** A name or keyword; {@code type} is its token type. */
    private record Candidate(int type, String key, String written, int words) {}

    /**
     * What the lexemes from {@code start} up to and without {@code end} may be meant for.
     *
     * @param type of the nearest
     * @param key of the nearest
     */
    record Suggestion(int start, int end, int type, String key, List<String> written) {}

    Suggestions(NameTable names, Speech speech) {
        this.speech = speech;
        this.declared = List.copyOf(names.all());
    }

    /** Made for the first word that is not defined: most tariffs have none. */
    private List<Candidate> candidates() {
        if (candidates.isEmpty()) {
            declared.stream()
                    .limit(MOST_CANDIDATES)
                    .map(name -> new Candidate(
                            TariffParser.NAME,
                            name.key(),
                            name.written(),
                            name.words().size()))
                    .forEach(candidates::add);
            speech.keywords().forEach((type, all) -> all.forEach(written -> candidates.add(keyword(type, written))));
        }
        return candidates;
    }

    private Candidate keyword(int type, String written) {
        List<String> words = NameWords.of(new Lexeme(type, new Span(0, written.length()), written), speech);
        return new Candidate(type, String.join(" ", words), written, words.size());
    }

    /** Tells whether a token of that type may stand at that index of a sentence. */
    interface Fit {
        boolean fits(int index, int type);
    }

    /**
     * Looks at the words around the lexeme at {@code index}, not before {@code from}, as a slip may go over several.
     * What fits there comes before what does not; a reserved word that does not is never meant.
     */
    Optional<Suggestion> near(List<Lexeme> lexemes, int from, int index, Fit fit) {
        List<Scored> found = new ArrayList<>();
        for (int start = Math.max(from, index - WINDOW_BEFORE); start <= index; start++) {
            for (int end = index + 1; end <= Math.min(lexemes.size(), index + WINDOW_AFTER); end++) {
                score(lexemes, start, end, found);
            }
        }
        List<Scored> fitting = found.stream()
                .filter(scored -> fit.fits(scored.start(), scored.candidate().type()))
                .toList();
        if (fitting.isEmpty()) {
            found.removeIf(scored -> scored.candidate().type() != TariffParser.NAME);
        } else {
            found = new ArrayList<>(fitting);
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        found.sort(Comparator.comparingDouble(Scored::cost)
                .thenComparing(scored -> scored.start() - scored.end())
                .thenComparing(scored -> scored.candidate().type() == TariffParser.NAME ? 0 : 1));
        Scored best = found.get(0);
        List<String> written = found.stream()
                .filter(scored -> scored.start() == best.start() && scored.end() == best.end())
                .filter(scored -> scored.cost() <= best.cost() * 1.5)
                .map(scored -> scored.candidate().written())
                .distinct()
                .limit(MOST_SHOWN)
                .toList();
        return Optional.of(new Suggestion(
                best.start(),
                best.end(),
                best.candidate().type(),
                best.candidate().key(),
                written));
    }

    private record Scored(Candidate candidate, int start, int end, double cost) {}

    private void score(List<Lexeme> lexemes, int start, int end, List<Scored> found) {
        List<String> words = new ArrayList<>();
        for (Lexeme lexeme : lexemes.subList(start, end)) {
            List<String> more = NameWords.of(lexeme, speech);
            if (more.isEmpty() || isSign(lexeme)) {
                return;
            }
            words.addAll(more);
        }
        String key = String.join(" ", words);
        for (Candidate candidate : candidates()) {
            int most = Slips.tolerance(Math.min(key.length(), candidate.key().length()));
            if (Math.abs(candidate.words() - words.size()) <= 1
                    && Math.abs(candidate.key().length() - key.length()) <= most) {
                if (Slips.isWithin(key, candidate.key(), most)) {
                    int distance = Slips.distance(key, candidate.key());
                    found.add(new Scored(candidate, start, end, distance / (double) key.length()));
                }
            }
        }
    }

    private static boolean isSign(Lexeme lexeme) {
        return lexeme.text().codePoints().noneMatch(Character::isLetterOrDigit);
    }
}

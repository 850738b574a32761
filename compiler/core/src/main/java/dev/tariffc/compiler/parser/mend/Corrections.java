package dev.tariffc.compiler.parser.mend;

import dev.tariffc.compiler.parser.names.Declarations;
import dev.tariffc.compiler.parser.names.NameTable;
import dev.tariffc.compiler.parser.text.Cutter;
import dev.tariffc.compiler.parser.text.Lexeme;
import dev.tariffc.compiler.parser.text.Passage;
import dev.tariffc.compiler.parser.words.Speech;
import dev.tariffc.compiler.parser.words.Tokenizer;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.grammar.TariffParser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What may have been meant where sentences of a tariff cannot be read: all corrections of one slip that let the sentences be
 * read, and else of two or three. Whether the tariff then means something is for others to try.
 */
public final class Corrections {

    /** Longer sentences are not mended. */
    private static final int LONGEST = 3_000;

    private static final int MOST_SLIPS = 3;
    private static final int MOST_TRIED = 1_000;
    private static final int MOST_KEPT = 3;
    private static final int MOST_FOUND = 12;

    private final SourceFile source;
    private final Speech speech;
    private final List<Passage> passages;

    private Corrections(SourceFile source) {
        this.source = source;
        this.speech = Speech.of(source.language());
        List<Lexeme> lexemes = Tokenizer.tokenize(source.text(), speech, problem -> {});
        this.passages =
                Lexeme.significant(lexemes).isEmpty() ? List.of() : Cutter.cut(source.text(), lexemes, Set.of());
    }

    /** Sentences that belong together, and what they may be meant to be, likeliest first. */
    public record Mended(Span sentences, List<Correction> corrections) {}

    /** @param wrong places at which something is wrong */
    public static List<Mended> of(SourceFile source, List<Span> wrong, int most) {
        return new Corrections(source).around(wrong, most);
    }

    /**
     * The signs that may be missing from figures, or be too much, in the sentence about a place, which can be read.
     */
    public static List<Mended> ofFigures(SourceFile source, Span wrong) {
        Corrections corrections = new Corrections(source);
        int at = corrections.passageAt(wrong);
        if (at < 0 || corrections.passages.get(at).first().is(TariffParser.LAW)) {
            return List.of();
        }
        Span span = corrections.span(at, at);
        if (span.end() - span.start() > LONGEST) {
            return List.of();
        }
        String text = source.text().substring(span.start(), span.end());
        List<Correction> found = FigureEdits.of(text, corrections.speech).stream()
                .map(edit -> new Correction(List.of(edit)).shifted(span.start()))
                .sorted(Comparator.comparingInt(correction -> distance(correction, wrong)))
                .limit(MOST_FOUND)
                .toList();
        return found.isEmpty() ? List.of() : List.of(new Mended(span, found));
    }

    private static int distance(Correction correction, Span wrong) {
        Span edit = correction.edits().get(0).span();
        return edit.start() > wrong.end() ? edit.start() - wrong.end() : Math.max(0, wrong.start() - edit.end());
    }

    private List<Mended> around(List<Span> wrong, int most) {
        List<Mended> mended = new ArrayList<>();
        Set<Integer> done = new HashSet<>();
        for (Span place : wrong) {
            int first = passageAt(place);
            if (first < 0 || mended.size() >= most) {
                continue;
            }
            int last = first;
            while (last + 1 < passages.size() && isOnLineOf(last, last + 1)) {
                last++;
            }
            while (first > 0 && isOnLineOf(first - 1, first)) {
                first--;
            }
            if (done.add(first)) {
                List<Correction> found = correct(first, last);
                if (!found.isEmpty()) {
                    mended.add(new Mended(span(first, last), found));
                }
            }
        }
        return mended;
    }

    /** The passage that a place lies in; that before it where it lies between two. */
    private int passageAt(Span place) {
        int found = -1;
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i).span().start() <= place.start()) {
                found = i;
            }
        }
        return found;
    }

    private boolean isOnLineOf(int one, int next) {
        int end = passages.get(one).span().end();
        int start = passages.get(next).span().start();
        return end <= start
                && source.text().substring(end, start).indexOf('\n') < 0
                && !passages.get(next).first().is(TariffParser.LAW);
    }

    private Span span(int first, int last) {
        return passages.get(first).span().to(passages.get(last).span());
    }

    private List<Correction> correct(int first, int last) {
        Span span = span(first, last);
        if (span.end() - span.start() > LONGEST || passages.get(first).first().is(TariffParser.LAW)) {
            return List.of();
        }
        List<Passage> rest = new ArrayList<>(passages.subList(0, first));
        rest.addAll(passages.subList(last + 1, passages.size()));
        NameTable others = Declarations.collect(new NameTable(), source.text(), rest, speech);
        String text = source.text().substring(span.start(), span.end());
        return new Search(new Trial(speech, others), speech, text)
                .run().stream()
                        .map(correction -> correction.shifted(span.start()))
                        .toList();
    }

    /** Breadth first, over edits that let more of the text be read than before. */
    private static final class Search {
        private final Trial trial;
        private final Speech speech;
        private final String text;
        private final List<Correction> found = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();
        private int tried;

        private record State(Correction correction, String text, Trial.Reach reach) {
            int unread() {
                return text.length() - reach.place();
            }
        }

        Search(Trial trial, Speech speech, String text) {
            this.trial = trial;
            this.speech = speech;
            this.text = text;
        }

        List<Correction> run() {
            List<State> states = List.of(new State(new Correction(List.of()), text, trial.read(text)));
            for (int slips = 1; slips <= MOST_SLIPS && found.isEmpty(); slips++) {
                List<State> further = new ArrayList<>();
                for (State state : states) {
                    further.addAll(from(state));
                }
                further.sort(Comparator.comparingInt(State::unread)
                        .thenComparing(state -> state.correction().cost()));
                states = further.subList(0, Math.min(MOST_KEPT, further.size()));
            }
            found.sort(Comparator.comparingDouble(Correction::cost));
            return found.subList(0, Math.min(MOST_FOUND, found.size()));
        }

        private List<State> from(State state) {
            List<State> further = new ArrayList<>();
            for (Edit edit : Candidates.of(state.text(), state.reach(), trial, speech)) {
                String edited = edit.apply(state.text());
                if (tried >= MOST_TRIED || !seen.add(edited)) {
                    continue;
                }
                tried++;
                Trial.Reach reach = trial.read(edited);
                for (Correction correction : state.correction().and(edit)) {
                    if (reach.whole()) {
                        found.add(correction);
                    } else if (edited.length() - reach.place() < state.unread()) {
                        further.add(new State(correction, edited, reach));
                    }
                }
            }
            return further;
        }
    }
}

package dev.tariffc.compiler.parser.mend;

import dev.tariffc.compiler.parser.hints.Continuations;
import dev.tariffc.compiler.parser.names.Declarations;
import dev.tariffc.compiler.parser.names.NameMerger;
import dev.tariffc.compiler.parser.names.NameTable;
import dev.tariffc.compiler.parser.text.Cutter;
import dev.tariffc.compiler.parser.text.Lexeme;
import dev.tariffc.compiler.parser.text.Passage;
import dev.tariffc.compiler.parser.words.Speech;
import dev.tariffc.compiler.parser.words.Tokenizer;
import dev.tariffc.compiler.problem.Problem;
import dev.tariffc.grammar.TariffParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/** Reads a few sentences by themselves, among the names of the rest of the tariff. */
final class Trial {

    private final Speech speech;
    private final NameTable others;
    private final Map<String, String> keywords;
    private final Beginning start = new Beginning(new Continuations(TariffParser._ATN, TariffParser.RULE_part));

    /** @param others the names that the rest of the tariff declares */
    Trial(Speech speech, NameTable others) {
        this.speech = speech;
        this.others = others;
        this.keywords = Misspellings.keywords(speech);
    }

    /** Every form of a reserved word, with what it is compared by. */
    Map<String, String> keywords() {
        return keywords;
    }

    NameTable names() {
        return others;
    }

    /**
     * How far sentences can be read.
     *
     * @param place where the first lexeme begins that cannot stand at its place; the end of the text where all can
     * @param lexemes of the sentence that it stands in, each name one
     * @param index of that lexeme
     * @param expected what may stand there instead
     */
    record Reach(boolean whole, int place, List<Lexeme> lexemes, int index, Set<Integer> expected) {}

    Reach read(String text) {
        List<Problem> unreadable = new ArrayList<>();
        List<Lexeme> all = Tokenizer.tokenize(text, speech, unreadable::add);
        if (Lexeme.significant(all).isEmpty()) {
            return new Reach(false, 0, List.of(), 0, Set.of());
        }
        List<Passage> passages = Cutter.cut(text, all, Set.of());
        NameTable names = Declarations.collect(others, text, passages, speech);
        NameMerger merger = new NameMerger(text, names, passages, speech);
        for (Passage passage : passages) {
            Reach reach = read(text, merger.merged(passage));
            if (!reach.whole()) {
                return reach;
            }
        }
        return new Reach(unreadable.isEmpty(), text.length(), List.of(), 0, Set.of());
    }

    /**
     * Words that a sentence begins with are its subject, whether or not a verb follows that makes them a name.
     */
    private static int endOfSubject(List<Lexeme> lexemes) {
        int end = 0;
        while (end < lexemes.size() && lexemes.get(end).is(TariffParser.WORD)) {
            end++;
        }
        return end;
    }

    private Reach read(String text, Passage passage) {
        List<Lexeme> lexemes = passage.lexemes();
        int first = endOfSubject(lexemes);
        Beginning place = first == 0 ? start : start.with(TariffParser.NAME).orElse(start);
        int last = passage.stopMissing() ? lexemes.size() - 1 : lexemes.size();
        for (int i = first; i < last; i++) {
            Optional<Beginning> next = place.with(lexemes.get(i).type());
            if (next.isEmpty()) {
                return new Reach(false, lexemes.get(i).span().start(), lexemes, i, place.expected());
            }
            place = next.get();
        }
        boolean whole = !passage.stopMissing() && place.with(Token.EOF).isPresent();
        return new Reach(
                whole,
                whole ? text.length() : lexemes.get(lexemes.size() - 1).span().start(),
                lexemes,
                last,
                place.expected());
    }

    /** The beginning of a sentence, with the longer ones that were read before: most trials begin alike. */
    private static final class Beginning {
        private final Continuations continuations;
        private final Map<Integer, Optional<Beginning>> longer = new HashMap<>();

        Beginning(Continuations continuations) {
            this.continuations = continuations;
        }

        Optional<Beginning> with(int type) {
            return longer.computeIfAbsent(type, next -> {
                Continuations further = continuations.copy();
                return further.advance(next) ? Optional.of(new Beginning(further)) : Optional.empty();
            });
        }

        Set<Integer> expected() {
            return continuations.expected();
        }
    }
}

package dev.tariffc.compiler.parser.mend;

import dev.tariffc.compiler.parser.words.Speech;
import java.util.ArrayList;
import java.util.List;

/** What may have been meant by a text that cannot be read, likeliest kinds first. */
final class Candidates {

    private Candidates() {}

    static List<Edit> of(String text, Trial.Reach reach, Trial trial, Speech speech) {
        if (reach.whole()) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>(TurnEdits.of(text, speech));
        if (!reach.lexemes().isEmpty()) {
            edits.addAll(Misspellings.of(text, reach, trial.names(), trial.keywords(), speech));
            edits.addAll(TokenEdits.of(text, reach, speech));
        }
        return edits;
    }
}

package dev.tariffc.compiler.toy;

import dev.tariffc.compiler.parser.words.ErrorWord;
import dev.tariffc.compiler.parser.words.Figures;
import dev.tariffc.compiler.parser.words.Speech;
import java.util.Map;
import java.util.Set;

/** The table of grammar words of the toy language: it has neither plurals nor signs nor numbers in words. */
public final class ToySpeech extends Speech {

    public ToySpeech() {
        super(ToyGrammar.TOY, ToyLexer::new, new Figures(',', '.', false));
    }

    @Override
    protected String singular(String word) {
        return word;
    }

    @Override
    protected Map<String, Integer> numbers() {
        return Map.of();
    }

    @Override
    protected String date(String day, String month, String year) {
        return year;
    }

    @Override
    protected Map<String, String> comparisons() {
        return Map.of();
    }

    @Override
    protected Set<String> payments() {
        return Set.of();
    }

    @Override
    protected Set<String> pronouns() {
        return Set.of();
    }

    @Override
    protected Set<String> demonstratives() {
        return Set.of();
    }

    @Override
    protected Map<ErrorWord, Set<String>> errors() {
        return Map.of();
    }

    @Override
    protected Set<String> receipts() {
        return Set.of();
    }

    @Override
    protected Set<String> reports() {
        return Set.of();
    }
}

package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A text or the value of a choice, or the reasons why there is none. */
public final class Word extends Answer {

    private final @Nullable String text;

    private Word(@Nullable String text, Set<Refusal> refusals) {
        super(refusals);
        this.text = text;
    }

    public static Word of(String text) {
        return new Word(text, Set.of());
    }

    public static Word refused(Set<Refusal> refusals) {
        return new Word(null, refusals);
    }

    /** The text; only where {@link #isKnown()}. */
    public String text() {
        if (text == null) {
            throw new IllegalStateException("refused: " + refusals());
        }
        return text;
    }

    @Override
    public Value value() {
        return Value.of(text());
    }

    /** Whether it is the name of an item. */
    public Truth names(Subject item) {
        return is(item.name().orElse(""));
    }

    public Truth is(String other) {
        return isKnown() ? Truth.of(text().equals(other)) : Truth.refused(refusals());
    }
}

package dev.tariffc.runtime.returns;

import dev.tariffc.runtime.fact.About;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Facts;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a payer reported for one period.
 *
 * @param line where the row stands in the returns, for messages only
 * @param payer empty where it cannot be read
 * @param about what the facts are about; none where it cannot be read
 * @param facts what can be read of them
 * @param state whether the row can be assessed
 * @param toldTwice what the payer's rows tell differently of what is read for this one
 */
public record Row(
        int line, String payer, Optional<Period> about, Facts facts, State state, Optional<ToldTwice> toldTwice) {

    /** What came of reading a row. */
    public enum State {
        /** Every cell was read. */
        SOUND,
        /** Some cell was not, and the reader has said so; the others stand for what they say. */
        BROKEN,
        /**
         * The cells cannot be told apart, so that nothing is known but perhaps payer and period. The group is taken to be
         * one of those of the payer's rows before and after; where there are none, it may be any.
         */
        ILLEGIBLE
    }

    public Row {
        Objects.requireNonNull(payer);
        Objects.requireNonNull(facts);
        if (state == State.SOUND && (payer.isEmpty() || about.isEmpty())) {
            throw new IllegalArgumentException("a sound row has a payer and a period: line " + line);
        }
    }

    /** A row of which nothing is told twice. */
    public Row(int line, String payer, Optional<Period> about, Facts facts, State state) {
        this(line, payer, about, facts, state, Optional.empty());
    }

    /** A row that was read without a fault. */
    public static Row sound(int line, String payer, Period about, Facts facts) {
        return new Row(line, payer, Optional.of(about), facts, State.SOUND);
    }

    /** A row whose period cannot be read; its facts are given as if they stood. */
    public static Row withoutPeriod(int line, String payer, Facts standing, State state) {
        return new Row(line, payer, Optional.empty(), new OfAnyPeriod(standing), state);
    }

    /** The same where rows of the payer tell differently what is read for it. */
    Row with(Optional<ToldTwice> found) {
        return new Row(line, payer, about, facts, state, found);
    }

    /** The same where something that it builds on cannot be relied on. */
    Row broken() {
        return new Row(line, payer, about, facts, state == State.SOUND ? State.BROKEN : state, toldTwice);
    }

    /** Answers for any period what was given for none. */
    private record OfAnyPeriod(Facts standing) implements Facts {

        @Override
        public Optional<Value> fact(Fact fact, About about, Subject subject) {
            return standing.fact(fact, About.nothing(), subject);
        }

        @Override
        public Optional<Value> rule(Rule rule, Subject subject) {
            return standing.rule(rule, subject);
        }

        @Override
        public List<String> items(String label) {
            return standing.items(label);
        }

        @Override
        public List<String> items(String label, Period about) {
            return standing.items(label);
        }

        @Override
        public boolean knowsItems(String label) {
            return standing.knowsItems(label);
        }
    }
}

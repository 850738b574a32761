package dev.tariffc.runtime.returns;

import dev.tariffc.runtime.account.Discovery;
import dev.tariffc.runtime.account.Moment;
import dev.tariffc.runtime.calculation.NamedFacts;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a payer reported of a period, and when.
 *
 * @param line where it stands in the returns, for messages only
 * @param payer empty where it cannot be read
 * @param about what the facts are about; none where it cannot be read
 * @param reported the day on which it came; none for what came in time
 * @param facts what can be read of them
 * @param state whether it can be assessed
 * @param discovery who found that an earlier filing was wrong
 */
public record Filing(
        int line,
        String payer,
        Optional<Period> about,
        Optional<LocalDate> reported,
        NamedFacts facts,
        Row.State state,
        Discovery discovery) {

    /** As the payer files it. */
    public Filing(
            int line,
            String payer,
            Optional<Period> about,
            Optional<LocalDate> reported,
            NamedFacts facts,
            Row.State state) {
        this(line, payer, about, reported, facts, state, Discovery.OF_THE_PAYER);
    }

    /** @throws IllegalArgumentException if it is sound, and has no payer or no period */
    public Filing {
        if (state == Row.State.SOUND && (payer.isEmpty() || about.isEmpty())) {
            throw new IllegalArgumentException("a sound filing has a payer and a period: line " + line);
        }
    }

    /** A filing that came in time. */
    public static Filing inTime(String payer, Period about, NamedFacts facts) {
        return new Filing(0, payer, Optional.of(about), Optional.empty(), facts, Row.State.SOUND);
    }

    /** A filing that came on a day: late, or to put right what the payer had filed before. */
    public static Filing on(LocalDate day, String payer, Period about, NamedFacts facts) {
        return new Filing(0, payer, Optional.of(about), Optional.of(day), facts, Row.State.SOUND);
    }

    /** The same with who found that an earlier filing was wrong. */
    public Filing found(Discovery by) {
        return new Filing(line, payer, about, reported, facts, state, by);
    }

    /** The same, reported on a day. */
    public Filing reportedOn(LocalDate day) {
        return new Filing(line, payer, about, Optional.of(day), facts, state, discovery);
    }

    /** When it was filed. */
    public Moment moment() {
        return Moment.of(reported, discovery);
    }
}

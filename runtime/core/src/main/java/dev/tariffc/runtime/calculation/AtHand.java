package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.time.Period;
import java.util.function.Supplier;

/** The period at hand of an evaluation, of which every definition is a function. */
abstract class AtHand {

    private final Period paid;
    private Period atHand;

    AtHand(Period paid) {
        this.paid = paid;
        this.atHand = paid;
    }

    /** The period at hand: the one that is paid, unless what is worked out is of another. */
    public final Period paid() {
        return atHand;
    }

    /** What something comes to with another period at hand: with its facts, and at its rates. */
    protected final <A> A at(Period period, Supplier<A> body) {
        Period outside = atHand;
        atHand = period;
        try {
            return body.get();
        } finally {
            atHand = outside;
        }
    }

    /**
     * The period of a kind that holds the one at hand, cut as the paid one is: the licence year of a month. Of seasons it is the last
     * one that has begun.
     *
     * @throws IllegalArgumentException if it is an occasion that does not hold what is at hand
     */
    protected final Period own(Period.Kind kind) {
        return own(kind, atHand);
    }

    private Period own(Period.Kind kind, Period part) {
        if (kind == part.kind()) {
            return part;
        }
        boolean comesEachYear = kind == Period.Kind.YEAR || kind == Period.Kind.SEASON;
        if (kind != paid.kind() || !comesEachYear) {
            return kind == paid.kind() && paid.contains(part) ? paid : part.holding(kind);
        }
        Period year = paid.plus(part.start().getYear() - paid.start().getYear());
        return year.start().isAfter(part.start()) ? year.minus(1) : year;
    }

    /** Whose the value is of a rule that depends on the period at hand. */
    protected final Subject here() {
        return atHand.equals(paid) ? Subject.payer() : Subject.part(atHand);
    }

    /** Whose the value is of a rule that is the same for all periods at hand within one of a kind. */
    protected final Subject here(Period.Kind kind) {
        Period own = own(kind);
        return own.equals(own(kind, paid)) ? Subject.payer() : Subject.part(own);
    }

    /** The same, of a rule of each item. */
    protected final Subject here(Subject item) {
        return ofItem(here(), item);
    }

    protected final Subject here(Period.Kind kind, Subject item) {
        return ofItem(here(kind), item);
    }

    private Subject ofItem(Subject here, Subject item) {
        return here.equals(Subject.payer()) ? item : itemIn(item, part(here));
    }

    /** Whose the value is of a rule that is defined for each item and for each of several periods. */
    protected final Subject itemIn(Subject item, Period part) {
        return Subject.item(item.name().orElseThrow(), part);
    }

    /** The item that such a rule is asked of. */
    protected final Subject itemOf(Subject subject) {
        return Subject.item(subject.name().orElseThrow());
    }

    /** The period that a rule is asked of, which is defined for each of several: the one at hand where none is named. */
    protected final Period part(Subject subject) {
        return subject.accept(new Subject.Visitor<>() {
            @Override
            public Period visit(Subject.Payer payer) {
                return atHand;
            }

            @Override
            public Period visit(Subject.Item item) {
                return atHand;
            }

            @Override
            public Period visit(Subject.Part part) {
                return part.period();
            }

            @Override
            public Period visit(Subject.ItemThen item) {
                return item.period();
            }
        });
    }
}

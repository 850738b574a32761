package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.problem.Phrase;

/** Periods as messages speak of them. */
public final class PeriodPhrases implements PeriodTerm.Visitor<Phrase> {

    private static final PeriodPhrases PHRASES = new PeriodPhrases();

    private PeriodPhrases() {}

    public static Phrase of(PeriodTerm term) {
        return term.accept(PHRASES);
    }

    /** As it is written behind what is part of it: {@code of the year before}. */
    public static Phrase ofWhole(PeriodTerm term) {
        if (term.isOfSeveralKinds()) {
            return new Phrase.OfThePaid();
        }
        boolean before =
                term.unshifted().plus(-1).equals(term) && term.unshifted().isPaid();
        if (term.equals(new PeriodTerm.Paid(term.kind())) || before) {
            return before ? new Phrase.OfWholeBefore(term.kind()) : new Phrase.OfWhole(term.kind());
        }
        return term.asFixed().<Phrase>map(Phrase.OfFixed::new).orElseGet(Phrase.OfAnother::new);
    }

    @Override
    public Phrase visit(PeriodTerm.Paid period) {
        return new Phrase.The(period.kind());
    }

    @Override
    public Phrase visit(PeriodTerm.ThePaid period) {
        return new Phrase.ThePaidPeriod();
    }

    @Override
    public Phrase visit(PeriodTerm.Shifted period) {
        int by = Math.abs(period.offset());
        Phrase what = by == 1 ? new Phrase.The(period.kind()) : new Phrase.Nth(period.kind(), new Phrase.Ordinal(by));
        Phrase base = of(period.base());
        return period.offset() < 0 ? new Phrase.Before(what, base) : new Phrase.After(what, base);
    }

    @Override
    public Phrase visit(PeriodTerm.Holding period) {
        return new Phrase.Holding(new Phrase.The(period.kind()), of(period.part()));
    }

    @Override
    public Phrase visit(PeriodTerm.Fixed period) {
        return new Phrase.Fixed(period.period());
    }

    @Override
    public Phrase visit(PeriodTerm.HoldingDay period) {
        return new Phrase.HoldingADay(new Phrase.The(period.kind()));
    }

    @Override
    public Phrase visit(PeriodTerm.Part period) {
        return new Phrase.EachPart(period.kind());
    }
}

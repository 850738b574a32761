package dev.tariffc.compiler.analysis.cases;

import dev.tariffc.compiler.analysis.terms.PeriodPhrases;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.DayTerm;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.Read;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.Use;
import dev.tariffc.compiler.problem.Phrase;

/** What terms are called where a message says what they come to: by name, where they have one. */
final class Labels {

    private Labels() {}

    static Phrase of(Term term) {
        return term.asRead()
                .map(Labels::of)
                .or(() -> term.asUse().map(Labels::of))
                .orElseGet(() -> term.match(Labels::figure, Labels::ofCondition, Labels::ofDay, word -> figure(word)));
    }

    private static Phrase figure(Term term) {
        return new Phrase.AFigure();
    }

    private static Phrase of(Read read) {
        return read.about()
                .filter(about -> !(about instanceof PeriodTerm.Paid))
                .<Phrase>map(about -> new Phrase.NamedIn(read.fact().label(), PeriodPhrases.of(about)))
                .orElseGet(() -> new Phrase.Named(read.fact().label()));
    }

    private static Phrase of(Use use) {
        return use.in()
                .<Phrase>map(in -> new Phrase.NamedIn(use.rule().label(), PeriodPhrases.of(in)))
                .orElseGet(() -> new Phrase.Named(use.rule().label()));
    }

    private static Phrase ofDay(DayTerm day) {
        return day.asFixed().<Phrase>map(Phrase.Day::new).orElseGet(Phrase.AFigure::new);
    }

    private static Phrase ofCondition(ConditionTerm condition) {
        return condition.accept(new OfCondition());
    }

    private static final class OfCondition implements ConditionTerm.Visitor<Phrase> {

        @Override
        public Phrase visit(ConditionTerm.OfFact term) {
            return Labels.of(term.read());
        }

        @Override
        public Phrase visit(ConditionTerm.OfRule term) {
            return Labels.of(term.use());
        }

        @Override
        public Phrase visit(ConditionTerm.Available term) {
            return new Phrase.Availability(Labels.of(term.read()));
        }

        @Override
        public Phrase visit(ConditionTerm.HeldBy term) {
            return Labels.of(term.whose());
        }

        @Override
        public Phrase visit(ConditionTerm.AnyOfParts term) {
            return Labels.of(term.condition());
        }

        @Override
        public Phrase visit(ConditionTerm.CompareDays term) {
            Phrase.DayOrder.Order order = switch (term.order()) {
                case BEFORE -> Phrase.DayOrder.Order.BEFORE;
                case AFTER -> Phrase.DayOrder.Order.AFTER;
                case NO_LATER -> Phrase.DayOrder.Order.NO_LATER;
            };
            return new Phrase.DayOrder(Labels.of(term.left()), order, Labels.of(term.right()));
        }

        @Override
        public Phrase visit(ConditionTerm.Compare term) {
            return figure(term);
        }

        @Override
        public Phrase visit(ConditionTerm.SameChoice term) {
            return figure(term);
        }

        @Override
        public Phrase visit(ConditionTerm.Junction term) {
            return figure(term);
        }

        @Override
        public Phrase visit(ConditionTerm.Not term) {
            return figure(term);
        }

        @Override
        public Phrase visit(ConditionTerm.RateDateWithin term) {
            return figure(term);
        }

        @Override
        public Phrase visit(ConditionTerm.KnownWithin term) {
            return figure(term);
        }
    }
}

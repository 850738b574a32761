package dev.tariffc.compiler.model;

import dev.tariffc.runtime.time.Period;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What rules make of the period at hand: each is a function of it (semantics 2.2a). */
public final class AtHand {

    /**
     * How a rule depends on the period at hand.
     *
     * @param shortest the kind of the shortest periods of which it needs the one at hand; none where it needs none
     * @param dated whether its figures change on certain days
     * @param accumulates whether brackets fill up in it from one period to the next
     * @param ofSeveralKinds whether it needs the period at hand itself, of whichever kind that is
     */
    public record Dependence(
            Optional<Period.Kind> shortest, boolean dated, boolean accumulates, boolean ofSeveralKinds) {

        private static final Dependence NONE = new Dependence(Optional.empty(), false, false, false);

        private Dependence and(Dependence other) {
            Optional<Period.Kind> both = Stream.of(shortest, other.shortest)
                    .flatMap(Optional::stream)
                    .min(Comparator.naturalOrder());
            return new Dependence(
                    both,
                    dated || other.dated,
                    accumulates || other.accumulates,
                    ofSeveralKinds || other.ofSeveralKinds);
        }

        /** The kind of the periods within which it stays the same; none where it is the same for all. */
        public Optional<Period.Kind> same() {
            return dated || accumulates || ofSeveralKinds ? Optional.of(Period.Kind.DAY) : shortest;
        }
    }

    private final Function<DeclaredName, Optional<RuleModel>> rules;
    private final Map<DeclaredName, Dependence> known = new HashMap<>();

    public AtHand(Function<DeclaredName, Optional<RuleModel>> rules) {
        this.rules = rules;
    }

    public Dependence of(DeclaredName rule) {
        Dependence found = known.get(rule);
        if (found == null) {
            found = rules.apply(rule).map(model -> of(model.terms())).orElse(Dependence.NONE);
            known.put(rule, found);
        }
        return found;
    }

    private Dependence of(List<Term> terms) {
        return terms.stream().map(this::of).reduce(Dependence.NONE, Dependence::and);
    }

    private Dependence of(Term term) {
        Dependence own = TermWalk.paid(term).stream().map(AtHand::of).reduce(Dependence.NONE, Dependence::and);
        return TermWalk.parts(term).stream().map(this::ofPart).reduce(own, Dependence::and);
    }

    /** Whatever is paid is made of shorter periods, begins and ends; figures are known of such as they are given for. */
    private static Dependence of(PeriodTerm paid) {
        boolean several = paid.isOfSeveralKinds();
        return new Dependence(several ? Optional.empty() : Optional.of(paid.kind()), false, false, several);
    }

    private static Optional<Period.Kind> given(Term part) {
        return part.asRead()
                .flatMap(Read::about)
                .map(PeriodTerm::unshifted)
                .filter(PeriodTerm::isOfSeveralKinds)
                .map(PeriodTerm::kind);
    }

    private Dependence ofPart(Term part) {
        Dependence own = new Dependence(given(part), isDated(part) || isShared(part), accumulates(part), false);
        return part.asUse()
                .filter(use -> use.in().isEmpty())
                .map(use -> own.and(of(use.rule())))
                .orElse(own);
    }

    private static boolean isDated(Term part) {
        return part.asCondition()
                .filter(condition -> condition instanceof ConditionTerm.RateDateWithin within
                        && within.at().isEmpty())
                .isPresent();
    }

    private static boolean isShared(Term part) {
        return part.asNumber().filter(NumberTerm.SharedByDays.class::isInstance).isPresent();
    }

    private static boolean accumulates(Term part) {
        return part.asNumber()
                .filter(number -> number instanceof NumberTerm.OnScale scale
                        && scale.running().isPresent())
                .isPresent();
    }
}

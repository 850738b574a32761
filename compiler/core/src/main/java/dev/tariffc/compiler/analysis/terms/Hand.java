package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.model.Parts;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.Read;
import dev.tariffc.compiler.model.SeenFrom;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The period at hand where a rule is worked out, told from what is paid.
 *
 * @param period none where it is what is paid
 * @param isOfEach whether the rule is defined for each of such periods, and speaks of the one at hand as of a part
 * @param parts those of which one is at hand, the innermost last
 */
public record Hand(Optional<PeriodTerm> period, boolean isOfEach, List<Parts> parts) {

    /** That what is paid is at hand. */
    public static final Hand PAID = new Hand(Optional.empty(), false, List.of());

    public Hand {
        parts = List.copyOf(parts);
    }

    /** That another period is at hand, for a rule that it uses. */
    public Hand at(PeriodTerm other, boolean ofEach) {
        return new Hand(Optional.of(other), ofEach, needed(other));
    }

    /** The same period at hand, for a rule that it uses. */
    public Hand ofPlainRule() {
        return new Hand(period, false, period.map(this::needed).orElse(List.of()));
    }

    /** Within sums over parts, told from the rule. */
    public Hand within(List<Parts> sums) {
        Hand hand = this;
        for (Parts each : sums) {
            List<Parts> more = new ArrayList<>(hand.parts);
            more.add(each.of(hand.seen(each.of())));
            hand = new Hand(period, isOfEach && !isShadowedBy(each), more);
        }
        return hand;
    }

    private boolean isShadowedBy(Parts inner) {
        return period.filter(at -> at.kind() == inner.part().kind()).isPresent();
    }

    /** A period that the rule speaks of. */
    public PeriodTerm seen(PeriodTerm term) {
        return period.map(at -> SeenFrom.of(
                        this::own, paid -> at, part -> isOfEach && part.kind() == at.kind() ? at : part, term))
                .orElse(term);
    }

    /** A reading of a fact, as the rule speaks of it. */
    public Read seen(Read read) {
        return new Read(read.fact(), read.about().map(this::seen));
    }

    /** The period of a kind that holds the one at hand; of a part of what is paid the one that is paid. */
    private PeriodTerm own(Period.Kind kind) {
        PeriodTerm at = period.orElseThrow();
        if (kind == at.kind()) {
            return at;
        }
        return parts.stream()
                .filter(each ->
                        each.after().isEmpty() && at.isOfPart() && each.part().equals(at.unshifted()))
                .filter(each -> kind.compareTo(each.of().kind()) >= 0)
                .map(each -> kind == each.of().kind() ? each.of() : each.of().holding(kind))
                .findFirst()
                .orElseGet(() -> at.holding(kind));
    }

    /** The parts of which a period is one, or from one of which it is told. */
    public List<Parts> needed(PeriodTerm term) {
        List<Parts> needed = new ArrayList<>();
        Set<PeriodTerm.Part> toldFrom = SeenFrom.parts(term);
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (toldFrom.contains(parts.get(i).part())) {
                needed.add(0, parts.get(i));
                toldFrom = SeenFrom.parts(parts.get(i).of());
            }
        }
        return needed;
    }
}

package dev.tariffc.compiler.codegen;

import dev.tariffc.compiler.model.AtHand;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.Parts;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.Read;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.TermWalk;
import dev.tariffc.compiler.model.Use;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/** The rules that are worked out with other periods at hand than the one that is paid. */
final class Frames {

    private final TariffModel model;
    private final AtHand atHand;
    private final Set<DeclaredName> rules = new HashSet<>();
    private final Set<DeclaredName> facts = new HashSet<>();
    private final Set<Period.Kind> kinds = new HashSet<>();

    private Frames(TariffModel model) {
        this.model = model;
        this.atHand = new AtHand(rule -> Optional.of(model.rule(rule)));
    }

    static Frames of(TariffModel model) {
        Frames frames = new Frames(model);
        Queue<DeclaredName> open = new ArrayDeque<>();
        model.terms().forEach(term -> frames.note(term, open));
        model.always().stream().filter(model::isAskedElsewhere).forEach(said -> {
            said.atHand().stream().flatMap(fact -> fact.given().stream()).forEach(frames.kinds::add);
            TermWalk.uses(said.holds()).map(Use::rule).forEach(open::add);
        });
        while (!open.isEmpty()) {
            frames.enter(open.remove(), open);
        }
        return frames;
    }

    private void note(Term term, Queue<DeclaredName> open) {
        for (TermWalk.Placed placed : TermWalk.placed(term)) {
            List<Parts> within = placed.within();
            placed.term().asUse().filter(use -> needs(use, within)).ifPresent(use -> {
                kinds.add(use.in().orElseThrow().kind());
                open.add(use.rule());
            });
        }
    }

    private void enter(DeclaredName name, Queue<DeclaredName> open) {
        if (!rules.add(name)) {
            return;
        }
        for (Term term : model.rule(name).terms()) {
            TermWalk.parts(term).forEach(part -> {
                part.asRead().map(Read::fact).map(FactModel::name).ifPresent(facts::add);
                part.asUse().map(Use::rule).ifPresent(open::add);
            });
        }
    }

    /**
     * Whether a use has to put another period at hand.
     *
     * @param within the parts of which one is at hand where it stands
     */
    boolean needs(Use use, List<Parts> within) {
        boolean ofEach = model.rule(use.rule()).parts().isPresent();
        boolean already = ofEach && use.in().filter(in -> isAtHand(in, within)).isPresent();
        return use.in().isPresent() && !already && atHand.of(use.rule()).same().isPresent();
    }

    /** Whether a part is one of what is at hand, so that whatever holds the one holds the other. */
    private static boolean isAtHand(PeriodTerm part, List<Parts> within) {
        return part.isAtHand()
                && within.stream()
                        .filter(parts -> parts.part().equals(part))
                        .allMatch(parts -> parts.of().isPaid());
    }

    /** Whether a rule may be worked out with another period at hand. */
    boolean has(DeclaredName rule) {
        return rules.contains(rule);
    }

    /** Whether a fact may be read there. */
    boolean reads(DeclaredName fact) {
        return facts.contains(fact);
    }

    /** Whether whatever is at hand in such a rule is of one kind. */
    boolean isAlways(Period.Kind kind) {
        return kinds.stream().allMatch(kind::equals)
                && model.charges().stream().allMatch(charge -> charge.cycle() == kind);
    }

    /** The kind of the periods within which a rule stays the same; none where it is the same for all. */
    Optional<Period.Kind> same(DeclaredName rule) {
        return atHand.of(rule).same();
    }
}

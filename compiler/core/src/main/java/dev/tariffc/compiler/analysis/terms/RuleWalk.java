package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.Read;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.TermWalk;
import dev.tariffc.compiler.model.Use;
import dev.tariffc.compiler.name.Key;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Goes through terms and the rules that they use, each rule once for every period at hand in which it is worked out. */
public final class RuleWalk {

    /**
     * A term on the way.
     *
     * @param hand what is at hand there
     * @param said the case of a rule that says it; none for a term that was entered by itself
     */
    public record Found(Term term, Hand hand, Optional<RuleModel.Case> said) {}

    /** Who looks, and where to. */
    @FunctionalInterface
    public interface Visitor {

        void visit(Found found);

        /** Whether a rule is entered where it is used. */
        default boolean enters(Use use) {
            return true;
        }

        /** Whether a case of a rule is entered. */
        default boolean enters(RuleModel.Case said) {
            return true;
        }
    }

    private record Entered(Key rule, Hand hand) {}

    private final Rules rules;
    private final Visitor visitor;
    private final Set<Entered> entered = new HashSet<>();

    public RuleWalk(Rules rules, Visitor visitor) {
        this.rules = rules;
        this.visitor = visitor;
    }

    /** All that is read for a term, of whatever period. */
    static Set<Read> reads(Term term, Rules rules) {
        Set<Read> reads = new LinkedHashSet<>();
        Visitor reader = found -> found.term().asRead().map(found.hand()::seen).ifPresent(reads::add);
        new RuleWalk(rules, reader).enter(term);
        return reads;
    }

    /** A term, with what is paid at hand. */
    public void enter(Term term) {
        enter(term, Hand.PAID, Optional.empty());
    }

    /** A term, with that period at hand. */
    public void enter(Term term, Hand hand) {
        enter(term, hand, Optional.empty());
    }

    /** A rule, with that period at hand. */
    public void enter(DeclaredName name, Hand hand) {
        Optional<RuleModel> rule = rules.find(name);
        if (rule.isEmpty() || !entered.add(new Entered(name.key(), hand))) {
            return;
        }
        for (RuleModel.Case each : rule.get().cases()) {
            if (visitor.enters(each)) {
                each.guard().ifPresent(guard -> enter(guard, hand, Optional.of(each)));
                enter(each.body(), hand, Optional.of(each));
            }
        }
    }

    private void enter(Term term, Hand hand, Optional<RuleModel.Case> said) {
        for (TermWalk.Placed placed : TermWalk.placed(term)) {
            Hand here = hand.within(placed.within());
            visitor.visit(new Found(placed.term(), here, said));
            placed.term().asUse().filter(visitor::enters).ifPresent(use -> enter(use.rule(), at(use, here)));
        }
    }

    private Hand at(Use use, Hand here) {
        boolean ofEach = rules.find(use.rule()).flatMap(RuleModel::parts).isPresent();
        return use.in().map(here::seen).map(in -> here.at(in, ofEach)).orElseGet(here::ofPlainRule);
    }
}

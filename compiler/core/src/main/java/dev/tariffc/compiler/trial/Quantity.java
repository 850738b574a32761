package dev.tariffc.compiler.trial;

import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.Read;
import dev.tariffc.compiler.model.Use;
import java.util.Optional;
import java.util.function.Function;

/** A number that passes limits: one that is given, or one that is defined. */
sealed interface Quantity {

    <R> R match(Function<OfFact, R> fact, Function<OfRule, R> rule);

    record OfFact(Read read) implements Quantity {
        @Override
        public <R> R match(Function<OfFact, R> fact, Function<OfRule, R> rule) {
            return fact.apply(this);
        }
    }

    record OfRule(DeclaredName name) implements Quantity {
        @Override
        public <R> R match(Function<OfFact, R> fact, Function<OfRule, R> rule) {
            return rule.apply(this);
        }
    }

    /** The quantity that a term is; none where it is neither. */
    static Optional<Quantity> of(NumberTerm term) {
        Optional<Quantity> fact = term.asRead().map(OfFact::new);
        return fact.or(() -> term.asUse().map(Use::rule).map(OfRule::new));
    }

    /** The reading that it is; none for what is defined. */
    default Optional<Read> asRead() {
        return match(fact -> Optional.of(fact.read()), rule -> Optional.empty());
    }
}

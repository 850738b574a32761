package dev.tariffc.compiler.analysis;

import dev.tariffc.compiler.model.Parts;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.problem.TimeProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Cycle;
import dev.tariffc.compiler.syntax.PeriodExpression;
import dev.tariffc.runtime.time.Period;
import java.util.Optional;

/** Binds the periods that make up another: {@code each month of the year}. */
final class PartsBinder {

    private final Binding binding;
    private final Terms terms;

    PartsBinder(Binding binding, Terms terms) {
        this.binding = binding;
        this.terms = terms;
    }

    /** The periods of a unit; empty, and told, where nothing says what they make up, or they do not. */
    Optional<Parts> bind(Cycle.Unit unit, Optional<PeriodExpression> of, Span span) {
        Period.Kind kind = binding.periods().kind(unit);
        Optional<PeriodTerm> whole = of.isPresent() ? terms.period(of.get()) : meant(kind, span);
        return whole.filter(term -> isMadeOf(term, kind, span)).map(term -> new Parts(term, new PeriodTerm.Part(kind)));
    }

    /** Where the author names no period: the one at hand, or what is paid. */
    private Optional<PeriodTerm> meant(Period.Kind kind, Span span) {
        if (!terms.scope().parts().isEmpty()) {
            return Optional.of(terms.scope().innermost());
        }
        Optional<PeriodTerm> paid = binding.periods().paidLongerThan(kind);
        if (paid.isEmpty()) {
            binding.problems().report(new TimeProblem.PartsOfWhat(span, kind));
        }
        return paid;
    }

    private boolean isMadeOf(PeriodTerm whole, Period.Kind kind, Span span) {
        boolean repeated =
                terms.scope().parts().stream().anyMatch(parts -> parts.part().kind() == kind);
        boolean made = !repeated
                && kind.compareTo(whole.kind()) < 0
                && binding.periods().samples(whole).stream().allMatch(sample -> sample.isMadeOf(kind));
        if (!made) {
            binding.problems().report(new TimeProblem.NotMadeOf(span, Periods.describe(whole), kind));
        }
        return made;
    }
}

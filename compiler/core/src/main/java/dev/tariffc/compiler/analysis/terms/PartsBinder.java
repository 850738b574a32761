package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.analysis.names.Cycles;
import dev.tariffc.compiler.model.Parts;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.TimeProblem;
import dev.tariffc.compiler.problem.TimeProblem.PartsOfWhat.Meant;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Cycle;
import dev.tariffc.compiler.syntax.PeriodExpression;
import dev.tariffc.runtime.time.Period;
import java.util.Optional;

/** Binds the periods that make up another: {@code each month of the year}. */
public final class PartsBinder {

    private final Cycles cycles;
    private final Problems problems;

    public PartsBinder(Cycles cycles, Problems problems) {
        this.cycles = cycles;
        this.problems = problems;
    }

    /** The periods of a unit; empty, and told, where nothing says what they make up, or they do not. */
    public Optional<Parts> bind(Cycle.Unit unit, Optional<PeriodExpression> of, Span span, Terms terms) {
        return bind(unit, of, span, terms, Meant.EACH);
    }

    /** The same of those of which any is meant. */
    Optional<Parts> bindAny(Cycle.Unit unit, Optional<PeriodExpression> of, Span span, Terms terms) {
        return bind(unit, of, span, terms, Meant.ANY);
    }

    /** Months of which some are meant that follow one another; empty, and told, where the period has fewer. */
    Optional<Parts> bindInARow(int months, Optional<PeriodExpression> of, Span span, Terms terms) {
        return bind(Cycle.Unit.MONTH, of, span, terms, Meant.IN_A_ROW)
                .filter(over -> isAsLong(over.of(), months, span));
    }

    private Optional<Parts> bind(Cycle.Unit unit, Optional<PeriodExpression> of, Span span, Terms terms, Meant which) {
        Period.Kind kind = cycles.kind(unit);
        Optional<PeriodTerm> whole = of.isPresent() ? terms.period(of.get()) : meant(kind, span, terms.scope(), which);
        return whole.filter(term -> isMadeOf(term, kind, span, terms.scope()))
                .map(term -> new Parts(term, new PeriodTerm.Part(kind)));
    }

    /** The periods that a definition is for each of, whatever they make up; empty, and told, where nothing is made of them. */
    public Optional<Parts> ofDefinition(Cycle.Unit unit, Span span) {
        Period.Kind kind = cycles.kind(unit);
        PeriodTerm whole = cycles.paidLongerThan(kind).orElseGet(() -> new PeriodTerm.Paid(Period.Kind.YEAR));
        return isMadeOf(whole, kind, span, Scope.PAYER)
                ? Optional.of(new Parts(whole, new PeriodTerm.Part(kind)))
                : Optional.empty();
    }

    /** How many months a period has at the least. */
    int months(PeriodTerm whole) {
        return cycles.samples(whole).stream()
                .mapToInt(sample -> sample.parts(Period.Kind.MONTH).size())
                .min()
                .orElseThrow();
    }

    /** Whether a period has so many months; told, where it has fewer. */
    boolean isAsLong(PeriodTerm whole, int months, Span span) {
        int number = months(whole);
        if (number < months) {
            problems.report(new TimeProblem.FewerInARow(span, number, months));
        }
        return number >= months;
    }

    /** Where the author names no period: the one at hand, or what is paid. */
    private Optional<PeriodTerm> meant(Period.Kind kind, Span span, Scope scope, Meant which) {
        Optional<PeriodTerm> meant = scope.innermost().or(() -> cycles.paidLongerThan(kind, scope.paidFor()));
        if (meant.isEmpty() && kind == Period.Kind.YEAR) {
            problems.report(new TimeProblem.NotMadeOf(span, new Phrase.The(kind), kind));
        } else if (meant.isEmpty()) {
            boolean shared = which == Meant.EACH && scope.paidFor().size() > 1;
            problems.report(new TimeProblem.PartsOfWhat(
                    span, kind, PeriodPhrases.ofWhole(cycles.anyLongerThan(kind)), shared ? Meant.SHARED : which));
        }
        return meant;
    }

    private boolean isMadeOf(PeriodTerm whole, Period.Kind kind, Span span, Scope scope) {
        boolean repeated = scope.parts().stream().anyMatch(parts -> parts.part().kind() == kind);
        boolean made = !repeated
                && kind.compareTo(whole.kind()) < 0
                && cycles.samples(whole, scope.paidFor()).stream().allMatch(sample -> sample.isMadeOf(kind));
        if (!made) {
            problems.report(new TimeProblem.NotMadeOf(span, PeriodPhrases.of(whole), kind));
        }
        return made;
    }
}

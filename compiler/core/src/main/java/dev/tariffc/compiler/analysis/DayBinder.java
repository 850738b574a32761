package dev.tariffc.compiler.analysis;

import dev.tariffc.compiler.model.DayTerm;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.syntax.DateExpression;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.PeriodExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds days. */
final class DayBinder {

    private final Binding binding;
    private final Terms terms;

    DayBinder(Binding binding, Terms terms) {
        this.binding = binding;
        this.terms = terms;
    }

    Optional<Term> bind(DateExpression date) {
        if (date instanceof DateExpression.Fixed fixed) {
            return Optional.of(new DayTerm.FixedDay(fixed.date()));
        }
        if (date instanceof DateExpression.DayOf dayOf) {
            return period(dayOf.period()).map(period -> new DayTerm.DayOfPeriod(dayOf.day(), period));
        }
        if (date instanceof DateExpression.Shifted shifted) {
            return bind(shifted.from())
                    .map(from -> new DayTerm.ShiftedDay(from, shifted.count(), unit(shifted.unit())));
        }
        if (date instanceof DateExpression.Edge edge) {
            return period(edge.period())
                    .map(period -> new DayTerm.EdgeOfPeriod(period, edge.side() == DateExpression.Side.FIRST));
        }
        if (date instanceof DateExpression.Pick pick) {
            List<Term> days = new ArrayList<>();
            pick.dates().forEach(each -> bind(each).ifPresent(days::add));
            return days.size() == pick.dates().size()
                    ? Optional.of(new DayTerm.PickDay(pick.earlier(), days))
                    : Optional.empty();
        }
        return named(((DateExpression.Named) date).name());
    }

    private Optional<PeriodTerm> period(PeriodExpression period) {
        return terms.period(period);
    }

    private Optional<Term> named(Name name) {
        Expression.Reference reference =
                new Expression.Reference(name.span(), name, Optional.empty(), Optional.empty(), List.of());
        return terms.wanted(terms.reference(reference), Type.Day.class, name, Phrase.Sort.DATE);
    }

    /** {@code the month of first communication} reaches here with a name that is no period. */
    Optional<PeriodTerm> holdingNamedDay(Name name) {
        binding.symbols()
                .find(name.key())
                .ifPresent(symbol -> binding.problems()
                        .report(new TypeProblem.WrongKind(
                                name.span(), symbol.label(), symbol.sort(), Phrase.Sort.PERIOD)));
        return Optional.empty();
    }

    private static DayTerm.ShiftedDay.Span unit(DateExpression.Unit unit) {
        return switch (unit) {
            case DAY -> DayTerm.ShiftedDay.Span.DAYS;
            case BUSINESS_DAY -> DayTerm.ShiftedDay.Span.BUSINESS_DAYS;
            case MONTH -> DayTerm.ShiftedDay.Span.MONTHS;
            case YEAR -> DayTerm.ShiftedDay.Span.YEARS;
        };
    }
}

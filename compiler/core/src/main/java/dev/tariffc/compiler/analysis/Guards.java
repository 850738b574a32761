package dev.tariffc.compiler.analysis;

import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.TimeProblem;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Qualifier;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds who a rule is for, and when, as far as the qualifier says it by itself. */
final class Guards {

    private final Binding binding;
    private final Terms terms;

    Guards(Binding binding, Terms terms) {
        this.binding = binding;
        this.terms = terms;
    }

    /** Whether a qualifier speaks of the other sentences for the same name. */
    static boolean speaksOfOthers(Qualifier qualifier) {
        return qualifier instanceof Qualifier.ForAnyOther || qualifier instanceof Qualifier.ExceptUnder;
    }

    /** Whether a qualifier says what the sentence is repeated for. */
    static boolean saysOfWhat(Qualifier qualifier) {
        return qualifier instanceof Qualifier.ForEach || qualifier instanceof Qualifier.ForEachPart;
    }

    /** The condition of a qualifier that stands by itself; empty, and told, where it failed. */
    Optional<Term> own(Qualifier qualifier) {
        if (qualifier instanceof Qualifier.ForClass forClass) {
            return forClass(forClass.name());
        }
        if (qualifier instanceof Qualifier.If condition) {
            return terms.conditions().bind(condition.condition());
        }
        if (qualifier instanceof Qualifier.ForYears years) {
            return years(years);
        }
        if (qualifier instanceof Qualifier.Dates dates) {
            return dates(dates);
        }
        throw new IllegalArgumentException("speaks of others: " + qualifier);
    }

    private Optional<Term> forClass(Name name) {
        return terms.conditions()
                .holds(new Expression.Reference(name.span(), name, Optional.empty(), Optional.empty(), List.of()));
    }

    private Optional<Term> years(Qualifier.ForYears years) {
        List<Term> any = new ArrayList<>();
        for (Qualifier.YearRange range : years.years()) {
            if (range.to() < range.from()) {
                binding.problems()
                        .report(new TimeProblem.EndsBeforeItBegins(
                                range.span(),
                                new Phrase.Fixed(Period.year(range.from())),
                                new Phrase.Fixed(Period.year(range.to()))));
                return Optional.empty();
            }
            any.add(new Term.RateDateWithin(LocalDate.of(range.from(), 1, 1), LocalDate.of(range.to(), 12, 31)));
        }
        return Optional.of(Binding.any(any));
    }

    private Optional<Term> dates(Qualifier.Dates dates) {
        LocalDate from = dates.from().orElse(Force.EARLIEST);
        LocalDate to = dates.to().orElse(Force.LATEST);
        if (to.isBefore(from)) {
            binding.problems()
                    .report(new TimeProblem.EndsBeforeItBegins(dates.span(), new Phrase.Day(from), new Phrase.Day(to)));
            return Optional.empty();
        }
        return Optional.of(new Term.RateDateWithin(from, to));
    }
}

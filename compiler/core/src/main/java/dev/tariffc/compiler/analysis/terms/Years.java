package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.analysis.names.Cycles;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.TimeProblem;
import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/** Binds the years of tables: those of the calendar, or those that are paid, whose first day is told by <em>pays</em>. */
final class Years {

    private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);

    private final Cycles cycles;
    private final Problems problems;

    Years(Cycles cycles, Problems problems) {
        this.cycles = cycles;
        this.problems = problems;
    }

    /** @param at the period whose first day, or last where the tariff says so, tells its year; none for the one at hand */
    Optional<ConditionTerm> bind(Body.Cell.Years years, Optional<PeriodTerm> at) {
        boolean last =
                cycles.rateDay().filter(Sentence.RateDay.Day.LAST::equals).isPresent();
        return stretch(years).map(all -> new ConditionTerm.RateDateWithin(all.from(), all.to(), at, last));
    }

    /** A single year; empty, and told, where it is none of those that are paid. */
    Optional<Period> single(Body.FirstYear year) {
        return stretch(new Body.Cell.Years(year.span(), year.year(), year.year(), year.across()))
                .map(all -> Period.yearFrom(all.from()));
    }

    private record Stretch(LocalDate from, LocalDate to) {}

    private Optional<Stretch> stretch(Body.Cell.Years years) {
        List<MonthDay> begins = cycles.yearsBegin();
        MonthDay first = begins.isEmpty() ? NEW_YEAR : begins.get(0);
        if (begins.size() > 1 || cycles.areYearsOfEachPayer()) {
            return tell(years, TimeProblem.Years.SEVERAL);
        } else if (years.across() && first.equals(NEW_YEAR)) {
            return tell(years, TimeProblem.Years.OF_THE_CALENDAR);
        } else if (!years.across() && !first.equals(NEW_YEAR)) {
            return tell(years, TimeProblem.Years.ACROSS);
        }
        LocalDate from = first.atYear(years.from());
        LocalDate to = first.atYear(years.to() + 1).minusDays(1);
        if (to.isBefore(from)) {
            problems.report(new TimeProblem.EndsBeforeItBegins(
                    years.span(),
                    new Phrase.Fixed(Period.yearFrom(from)),
                    new Phrase.Fixed(Period.yearFrom(first.atYear(years.to())))));
            return Optional.empty();
        }
        return Optional.of(new Stretch(from, to));
    }

    private Optional<Stretch> tell(Body.Cell.Years years, TimeProblem.Years kind) {
        String other = kind == TimeProblem.Years.ACROSS ? across(years.from()) : Integer.toString(years.from());
        problems.report(new TimeProblem.YearOfOtherKind(
                years.span(), problems.source().text(years.span()).strip(), other, kind));
        return Optional.empty();
    }

    /** {@code 2003/04}. */
    private static String across(int year) {
        return year + "/" + Integer.toString(year + 1).substring(2);
    }
}

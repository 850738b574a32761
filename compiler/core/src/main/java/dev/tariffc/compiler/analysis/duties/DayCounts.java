package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.problem.Phrase.Construct;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Cycle;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.runtime.interest.DayCount;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What part of its rate a day or a month of delay bears, as a sentence about interest says it: by how often interest is
 * reckoned, what the rate is a rate for, what counts whole, and how long a year is. What contradicts itself or leaves it open
 * is told.
 */
final class DayCounts {

    private static final int DAYS_OF_A_YEAR = 365;
    private static final int DAYS_OF_A_BANKERS_YEAR = 360;
    private static final int MONTHS_OF_A_YEAR = 12;

    private final Sentence.BearsInterest sentence;
    private final boolean published;
    private final Problems problems;
    private final boolean daily;
    private final boolean monthly;
    private final boolean begun;
    private final Sentence.BearsInterest.Rate rate;
    private final Set<Cycle.Unit> units;

    private DayCounts(Sentence.BearsInterest sentence, boolean published, Problems problems) {
        this.sentence = sentence;
        this.published = published;
        this.problems = problems;
        this.daily = sentence.every().equals(Optional.of(Cycle.Unit.DAY));
        this.monthly = sentence.every().equals(Optional.of(Cycle.Unit.MONTH));
        this.begun = sentence.delay().isPresent();
        this.rate = sentence.rates().get(0);
        this.units = sentence.rates().stream()
                .flatMap(each -> each.per().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** @param published whether the rate follows a published one, which is one of a year */
    static DayCount of(Sentence.BearsInterest sentence, boolean published, Problems problems) {
        return new DayCounts(sentence, published, problems).dayCount();
    }

    private DayCount dayCount() {
        if (isOfOtherPeriod()) {
            return told(sentence.span(), Construct.INTEREST_BY_OTHER_PERIOD);
        }
        if (daily && begun) {
            return told(sentence.span(), Construct.INTEREST_OF_DAYS_BY_MONTHS);
        }
        if (units.size() > 1) {
            return told(rate.span(), Construct.RATES_OF_SEVERAL_UNITS);
        }
        Optional<Cycle.Unit> per = per();
        if (per.isEmpty()) {
            return told(new RuleProblem.NoRateUnit(rate.span()));
        }
        return per.get() == Cycle.Unit.MONTH ? ofMonth() : ofYear();
    }

    /** Interest is reckoned by the day or the month, at a rate of a month or of a year. */
    private boolean isOfOtherPeriod() {
        boolean every = sentence.every().isPresent() && !daily && !monthly;
        boolean per = units.stream().anyMatch(unit -> unit != Cycle.Unit.MONTH && unit != Cycle.Unit.YEAR);
        boolean delay = sentence.delay().stream()
                .flatMap(each -> Stream.of(each.each(), each.partOf()))
                .anyMatch(unit -> unit != Cycle.Unit.MONTH);
        return every || per || delay;
    }

    /** What the rate is a rate for: as written, or as nothing else is: a published one, and one over the days of a year. */
    private Optional<Cycle.Unit> per() {
        return units.stream().findFirst().or(() -> {
            if (published || daily || sentence.year().isPresent()) {
                return Optional.of(Cycle.Unit.YEAR);
            }
            return monthly ? Optional.of(Cycle.Unit.MONTH) : Optional.empty();
        });
    }

    private DayCount ofMonth() {
        if (published) {
            return told(rate.span(), Construct.PUBLISHED_RATE_OF_A_MONTH);
        }
        if (sentence.year().isPresent()) {
            return told(sentence.year().get().span(), Construct.INTEREST_OF_MONTHS_BY_DAYS);
        }
        if (daily) {
            return told(sentence.span(), Construct.INTEREST_OF_DAYS_AT_MONTHLY_RATE);
        }
        if (!begun && !monthly) {
            return told(new RuleProblem.NoPartOfMonth(rate.span()));
        }
        return begun ? DayCount.MONTHS_BEGUN : DayCount.PER_MONTH;
    }

    private DayCount ofYear() {
        boolean months = begun || monthly;
        if (sentence.year().isEmpty()) {
            return told(
                    months ? new RuleProblem.NoMonthsOfYear(rate.span()) : new RuleProblem.NoDayCount(sentence.span()));
        }
        Sentence.BearsInterest.YearLength year = sentence.year().get();
        List<Integer> known =
                year.ofMonths() ? List.of(MONTHS_OF_A_YEAR) : List.of(DAYS_OF_A_YEAR, DAYS_OF_A_BANKERS_YEAR);
        if (!known.contains(year.count())) {
            return told(year.span(), Construct.YEAR_OF_SO_MANY_DAYS);
        }
        if (year.ofMonths()) {
            if (daily) {
                return told(year.span(), Construct.INTEREST_OF_DAYS_BY_MONTHS);
            }
            return begun ? DayCount.TWELFTHS_BEGUN : DayCount.TWELVE_MONTHS;
        }
        if (months) {
            return told(year.span(), Construct.INTEREST_OF_MONTHS_BY_DAYS);
        }
        return year.count() == DAYS_OF_A_YEAR ? DayCount.ACTUAL_365 : DayCount.ACTUAL_360;
    }

    private DayCount told(Span span, Construct construct) {
        return told(new RuleProblem.NotSupported(span, construct));
    }

    /** Some count, of a tariff that is refused. */
    private DayCount told(RuleProblem problem) {
        problems.report(problem);
        return DayCount.ACTUAL_365;
    }
}

package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.analysis.names.Force;
import dev.tariffc.compiler.analysis.names.Places;
import dev.tariffc.compiler.model.Origin;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.TimeProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Cycle;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells what changes while a period runs, where no sentence says which day decides: the first day does for all of it, which is
 * a reading of the law. Where days are to share it, tells what is no plain figure.
 */
final class ChangesWithin {

    private final Force force;
    private final Optional<Sentence.RateDay.Day> said;
    private final Problems problems;
    private final Set<TimeProblem> told = new HashSet<>();

    /** @param said which day decides; none where no sentence says it */
    ChangesWithin(Force force, Optional<Sentence.RateDay.Day> said, Problems problems) {
        this.force = force;
        this.said = said;
        this.problems = problems;
    }

    /** @param from the day of the year on which what is paid begins; none for the calendar's own periods */
    void check(Set<Reach.Dated> dated, Cycle cycle, Period.Kind paid, Optional<MonthDay> from) {
        if (said.isPresent() && !isShared()) {
            return;
        }
        for (Reach.Dated each : dated) {
            Period.Kind kind = each.at().map(PeriodTerm::kind).orElse(paid);
            Optional<MonthDay> begins = kind == paid ? from : Optional.empty();
            if (isShared() || each.said().clause().readings().isEmpty()) {
                Stream.of(each.within().from(), each.within().to().plusDays(1))
                        .filter(this::isInForce)
                        .filter(day -> isWithin(day, kind, begins, cycle))
                        .forEach(day -> tell(each.said().name(), day, kind));
            }
        }
    }

    private boolean isShared() {
        return said.filter(Sentence.RateDay.Day.SHARED::equals).isPresent();
    }

    private boolean isInForce(LocalDate day) {
        return day.isAfter(force.from()) && !day.isAfter(force.last());
    }

    private static boolean isWithin(LocalDate day, Period.Kind kind, Optional<MonthDay> begins, Cycle cycle) {
        if (kind == Period.Kind.SEASON) {
            return cycle.asSeason()
                    .map(season -> Period.seasonFrom(season.from(), season.to(), day.minusYears(1)))
                    .filter(season -> season.contains(day) && !season.start().equals(day))
                    .isPresent();
        }
        if (kind == Period.Kind.YEAR && cycle.asDateOfPayer().isPresent()) {
            return true;
        }
        return Period.firstFrom(kind, begins, day)
                .filter(next -> !next.start().equals(day))
                .isPresent();
    }

    private void tell(Origin name, LocalDate day, Period.Kind kind) {
        Span span = Places.span(name.place());
        Phrase on = new Phrase.Day(day);
        Phrase period = new Phrase.The(kind);
        TimeProblem problem = isShared()
                ? new TimeProblem.NotSharedByDays(span, name.words(), on, period)
                : new TimeProblem.ChangesWithin(span, name.words(), on, period);
        if (told.add(problem)) {
            problems.report(problem);
        }
    }
}

package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.analysis.names.Force;
import dev.tariffc.compiler.model.Origin;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.TimeProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Cycle;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells what changes while a period runs: the first day of a period decides for all of it, which is a reading of the law that
 * an interpretation has to say.
 */
final class ChangesWithin {

    private final Force force;
    private final Problems problems;
    private final Set<TimeProblem> told = new HashSet<>();

    ChangesWithin(Force force, Problems problems) {
        this.force = force;
        this.problems = problems;
    }

    /** @param from the day of the year on which what is paid begins; none for the calendar's own periods */
    void check(Set<Reach.Dated> dated, Cycle cycle, Period.Kind paid, Optional<MonthDay> from) {
        for (Reach.Dated each : dated) {
            Period.Kind kind = each.at().map(PeriodTerm::kind).orElse(paid);
            Optional<MonthDay> begins = kind == paid ? from : Optional.empty();
            if (each.said().clause().readings().isEmpty()) {
                Stream.of(each.within().from(), each.within().to().plusDays(1))
                        .filter(this::isInForce)
                        .filter(day -> isWithin(day, kind, begins, cycle))
                        .forEach(day -> tell(each.said().name(), day, kind));
            }
        }
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
        return Period.firstFrom(kind, begins, day)
                .filter(next -> !next.start().equals(day))
                .isPresent();
    }

    private void tell(Origin name, LocalDate day, Period.Kind kind) {
        TimeProblem problem = new TimeProblem.ChangesWithin(
                new Span(name.place().start(), name.place().end()),
                name.words(),
                new Phrase.Day(day),
                new Phrase.The(kind));
        if (told.add(problem)) {
            problems.report(problem);
        }
    }
}

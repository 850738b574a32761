package dev.tariffc.compiler.analysis.names;

import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.TimeProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.compiler.syntax.Tariff;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** From when to when a tariff is in force. */
public record Force(LocalDate from, Optional<LocalDate> to) {

    /** No tariff of this kind is older, and dates are never later than its counterpart. */
    public static final LocalDate EARLIEST = LocalDate.of(Period.FIRST_YEAR, 1, 1);

    public static final LocalDate LATEST = LocalDate.of(Period.LAST_YEAR, 12, 31);

    public static Force bind(Sentences sentences, Tariff tariff, Problems problems) {
        List<Sentence.InForce> said =
                sentences.inForce().stream().map(Outline.Entry::sentence).toList();
        if (said.isEmpty()) {
            problems.report(new TimeProblem.NotSaidWhenInForce(tariff.title().span()));
            return new Force(EARLIEST, Optional.empty());
        }
        for (Sentence.InForce again : said.subList(1, said.size())) {
            problems.report(new TimeProblem.InForceSaidTwice(
                    again.span(), List.<Span>of(said.get(0).span())));
        }
        Sentence.InForce first = said.get(0);
        if (first.to().filter(to -> to.isBefore(first.from())).isPresent()) {
            problems.report(new TimeProblem.EndsBeforeItBegins(
                    first.span(),
                    new Phrase.Day(first.from()),
                    new Phrase.Day(first.to().get())));
            return new Force(first.from(), Optional.empty());
        }
        return new Force(first.from(), first.to());
    }

    /** The days whose rates can apply; where the last day decides, or each, the last period may run on after the tariff. */
    public Force ofRates(Cycles cycles) {
        boolean first = cycles.rateDay().map(Sentence.RateDay.Day.FIRST::equals).orElse(true);
        return first ? this : new Force(from, to.map(cycles::lastDayBy));
    }

    public LocalDate last() {
        return to.orElse(LATEST);
    }
}

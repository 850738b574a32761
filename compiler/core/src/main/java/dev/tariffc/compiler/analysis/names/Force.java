package dev.tariffc.compiler.analysis.names;

import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.TimeProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.compiler.syntax.Tariff;
import dev.tariffc.runtime.calculation.PartlyInForce;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.Comparator;
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

    /** Tells where the tariff begins or ends within a period that is paid, and nothing says how that is paid. */
    public void checkPeriods(Sentences sentences, Cycles cycles, Problems problems) {
        boolean said = !sentences.partlyPaid().isEmpty()
                || sentences.inForce().stream()
                        .anyMatch(each -> !each.readings().isEmpty());
        if (said || sentences.inForce().isEmpty()) {
            return;
        }
        Span span = sentences.inForce().get(0).sentence().span();
        cycles.around(from)
                .forEach(period -> problems.report(
                        new TimeProblem.BeginsWithin(span, new Phrase.Day(from), new Phrase.The(period.kind()))));
        to.filter(LATEST::isAfter)
                .ifPresent(last -> cycles.around(last.plusDays(1))
                        .forEach(period -> problems.report(new TimeProblem.EndsWithin(
                                span, new Phrase.Day(last), new Phrase.The(period.kind())))));
    }

    /** How a period is paid in which the tariff begins or ends; none where no sentence says it. */
    public static Optional<PartlyInForce> partly(Sentences sentences) {
        return sentences.partlyPaid().stream().findFirst().map(said -> switch (said.sentence()
                .paid()) {
            case OF_DAYS -> PartlyInForce.IN_PROPORTION;
            case WHOLE -> PartlyInForce.IN_FULL;
            case NOTHING -> PartlyInForce.NOT_AT_ALL;
        });
    }

    /** The days whose rates can apply: where a period counts that is partly in force, or its last day, also days beyond. */
    public Force ofRates(Sentences sentences, Cycles cycles) {
        boolean early = sentences.partlyPaid().stream()
                .anyMatch(each -> each.sentence().paid() != Sentence.PartlyPaid.Part.NOTHING);
        boolean late = cycles.rateDay()
                .filter(day -> day != Sentence.RateDay.Day.FIRST)
                .isPresent();
        LocalDate first = cycles.around(from).stream()
                .map(Period::start)
                .min(Comparator.naturalOrder())
                .filter(start -> early)
                .orElse(from);
        return new Force(first, late ? to.map(cycles::lastDayBy) : to);
    }

    public LocalDate last() {
        return to.orElse(LATEST);
    }
}

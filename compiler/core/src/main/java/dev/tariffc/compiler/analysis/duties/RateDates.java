package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.analysis.names.Sentences;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.runtime.interest.InterestRate;
import dev.tariffc.runtime.number.Rational;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Puts the rates of one sentence one after another by their dates: each day from the first on which the tariff is in force has one,
 * and what is late goes on to bear the last.
 */
final class RateDates {

    private final Optional<LocalDate> inForceFrom;
    private final Problems problems;

    RateDates(Sentences sentences, Problems problems) {
        this.inForceFrom = sentences.inForce().stream()
                .flatMap(said -> said.sentence().stretches().stream())
                .map(Sentence.InForce.Stretch::from)
                .min(Comparator.naturalOrder());
        this.problems = problems;
    }

    /**
     * The rate of each day; before the first date, none is borne: a day on which the tariff is not in force yet.
     *
     * @param rates as bound, one for each written
     */
    InterestRate inOrder(List<Sentence.BearsInterest.Rate> written, List<InterestRate> rates) {
        Sentence.BearsInterest.Rate first = written.get(0);
        InterestRate all = first.from()
                .map(from -> InterestRate.of(Rational.ZERO).thenFrom(from, rates.get(0)))
                .orElse(rates.get(0));
        if (first.from().isPresent()
                && inForceFrom.filter(first.from().get()::isAfter).isPresent()) {
            noRate(first.span(), inForceFrom.get());
        }
        for (int i = 1; i < written.size(); i++) {
            Optional<LocalDate> from = from(written.get(i - 1), written.get(i));
            if (from.isPresent()) {
                all = all.thenFrom(from.get(), rates.get(i));
            }
        }
        Sentence.BearsInterest.Rate last = written.get(written.size() - 1);
        last.to().ifPresent(to -> noRate(last.span(), to.plusDays(1)));
        return all;
    }

    /** The first day of a rate, the one after the last of the rate before: one of the two is written, or both agree. */
    private Optional<LocalDate> from(Sentence.BearsInterest.Rate before, Sentence.BearsInterest.Rate rate) {
        Optional<LocalDate> after = before.to().map(to -> to.plusDays(1));
        Optional<LocalDate> from = rate.from().or(() -> after);
        if (from.isEmpty()) {
            problems.report(new RuleProblem.RateWithoutDates(rate.span()));
            return from;
        }
        boolean early =
                before.from().filter(start -> !from.get().isAfter(start)).isPresent()
                        || after.filter(day -> from.get().isBefore(day)).isPresent();
        if (early) {
            problems.report(new RuleProblem.TwoRatesOnDay(rate.span(), new Phrase.Day(from.get())));
        } else if (after.filter(day -> from.get().isAfter(day)).isPresent()) {
            noRate(rate.span(), after.get());
        }
        return from;
    }

    private void noRate(Span span, LocalDate day) {
        problems.report(new RuleProblem.NoRateOnDay(span, new Phrase.Day(day)));
    }
}

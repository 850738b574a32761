package dev.tariffc.runtime.returns;

import dev.tariffc.runtime.fact.About;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Facts;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The facts of one filing, and of the payer's filings of other periods where these are read: a filing is about the period that
 * it names, and serves whatever reads that period (semantics 2.2a).
 *
 * @param own nothing where the payer filed its parts alone
 * @param period what the filing is about
 * @param inParts whether the payer filed parts of the period too: of a part that is missing, the filing of the whole then says no
 *     more than the items that it names
 * @param others the filing of another period
 * @param payer all that the payer tells of periods
 */
record FiledFacts(Facts own, Period period, boolean inParts, Function<Period, Optional<Facts>> others, PayerFacts payer)
        implements Facts {

    private Optional<Facts> other(About about) {
        return about.period().filter(read -> !read.equals(period)).flatMap(others);
    }

    @Override
    public Optional<Value> fact(Fact fact, About about, Subject subject) {
        return own.fact(fact, about, subject).or(() -> payer.value(fact, about, subject));
    }

    @Override
    public Optional<Value> rule(Rule rule, Subject subject) {
        return own.rule(rule, subject);
    }

    @Override
    public List<String> items(String label) {
        return own.items(label);
    }

    @Override
    public List<String> items(String label, Period about) {
        return other(About.of(about)).orElse(own).items(label, about);
    }

    @Override
    public boolean knowsItems(String label) {
        return own.knowsItems(label);
    }

    /** Of a period beside its own a filing tells no more than the items that it names. */
    @Override
    public boolean knowsItems(String label, Period about) {
        boolean isOwn = period.equals(about) || (period.contains(about) && !inParts) || about.contains(period);
        return other(About.of(about))
                .map(filed -> filed.knowsItems(label, about))
                .orElseGet(() -> own.knowsItems(label, about)
                        && (isOwn || !own.items(label, about).isEmpty()));
    }
}

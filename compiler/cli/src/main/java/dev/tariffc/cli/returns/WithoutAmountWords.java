package dev.tariffc.cli.returns;

import dev.tariffc.cli.Words;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.returns.Row;
import dev.tariffc.runtime.returns.RowOutcome;
import dev.tariffc.runtime.returns.ToldTwice;
import dev.tariffc.runtime.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Why a row gives no amount where that lies in other rows, which are named by where they stand; nothing where it gives one, where
 * it was told when the row was read, and where its facts are refused.
 */
final class WithoutAmountWords implements RowOutcome.Visitor<Optional<String>> {

    private final Charge charge;
    private final ReturnsFile file;
    private final IntFunction<Optional<String>> place;
    private final Words words;

    /**
     * @param file that the row stands in
     * @param place where a line stands, as the user calls it; none of what nobody filed
     */
    WithoutAmountWords(Charge charge, ReturnsFile file, IntFunction<Optional<String>> place, Words words) {
        this.charge = charge;
        this.file = file;
        this.place = place;
        this.words = words;
    }

    /** Where a line of the one file stands that is read. */
    static Optional<String> ofOneFile(int line, Words words) {
        return Completeness.isStandIn(line)
                ? Optional.empty()
                : Optional.of(words.say("returns.place", Map.of("line", line)));
    }

    @Override
    public Optional<String> visit(RowOutcome.Assessed assessed) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(RowOutcome.FillsYear fillsYear) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(RowOutcome.Unreadable unreadable) {
        return Optional.empty();
    }

    /** A row may be about what another charge reads. */
    @Override
    public Optional<String> visit(RowOutcome.UnknownPeriod unknownPeriod) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(RowOutcome.Refused refused) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(RowOutcome.Doubled doubled) {
        int other = doubled.other().line();
        return Optional.of(charge.occasion()
                .filter(occasion -> !file.header().occasions().containsKey(occasion))
                .map(occasion -> words.say(
                        "returns.doubledOccasion",
                        Map.of("place", place(other), "occasion", words.term(occasion.label()))))
                .orElseGet(() -> doubled(other)));
    }

    /** That another row says the same period of the same payer. */
    String doubled(int other) {
        return words.say("returns.doubled", Map.of("place", place(other)));
    }

    /** The same of a row of the one file that is read. */
    static String doubled(int other, Words words) {
        return words.say(
                "returns.doubled", Map.of("place", ofOneFile(other, words).orElse("")));
    }

    @Override
    public Optional<String> visit(RowOutcome.Contradicted contradicted) {
        ToldTwice what = contradicted.what();
        return Optional.of(words.say(
                what.one().line() == what.other().line() ? "returns.toldTwiceInOne" : "returns.toldTwice",
                Map.of(
                        "fact",
                        words.ofRuntime()
                                .fact(what.reading().fact(), what.reading().about(), what.subject()),
                        "value",
                        value(what, what.one()),
                        "place",
                        place(what.one().line()),
                        "other",
                        value(what, what.other()),
                        "otherPlace",
                        place(what.other().line()))));
    }

    private String value(ToldTwice what, ToldTwice.Told told) {
        return words.ofRuntime()
                .value(told.value(), what.reading().fact().domain().kind(), charge.currency());
    }

    @Override
    public Optional<String> visit(RowOutcome.AfterGap gap) {
        return Optional.of(words.say(
                "returns.gap",
                Map.of("payer", gap.row().payer(), "period", words.ofRuntime().period(gap.missing()))));
    }

    @Override
    public Optional<String> visit(RowOutcome.HeldBack held) {
        Row cause = held.waitsFor();
        return Optional.of(held.missing()
                .map(missing -> words.say(
                        "returns.waitsForMissing",
                        Map.of(
                                "payer",
                                cause.payer(),
                                "period",
                                words.ofRuntime().period(missing),
                                "place",
                                place(cause.line()))))
                .orElseGet(() -> waitsFor(cause.line(), cause.payer(), cause.about())));
    }

    /** That a row waits for another one, which may be one that nobody filed. */
    String waitsFor(int line, String payer, Optional<Period> about) {
        return place.apply(line)
                .map(found -> words.say("returns.waitsFor", Map.of("place", found)))
                .orElseGet(() -> words.say(
                        "returns.waitsForFiling",
                        Map.of(
                                "payer",
                                payer,
                                "period",
                                about.map(words.ofRuntime()::period).orElse(""))));
    }

    private String place(int line) {
        return place.apply(line).orElse("");
    }
}

package dev.tariffc.cli.returns;

import dev.tariffc.cli.Words;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.returns.Row;
import dev.tariffc.runtime.returns.RowOutcome;
import java.util.Map;
import java.util.Optional;

/** Tells why a row of one of two files gives no amount; rows of the audited one have lines below zero. */
final class WithoutAmountWords implements RowOutcome.Visitor<Optional<String>> {

    private final Charge charge;
    private final AuditedFile file;
    private final Words words;

    WithoutAmountWords(Charge charge, AuditedFile file, Words words) {
        this.charge = charge;
        this.file = file;
        this.words = words;
    }

    private static int line(Row row) {
        return Math.abs(row.line());
    }

    private Optional<String> tell(Row row, String why) {
        file.refusals().tell(line(row), why);
        return Optional.of(why);
    }

    @Override
    public Optional<String> visit(RowOutcome.Assessed assessed) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(RowOutcome.FillsYear fillsYear) {
        return Optional.empty();
    }

    /** Told when it was read. */
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
    public Optional<String> visit(RowOutcome.Doubled doubled) {
        return tell(doubled.row(), words.say("returns.doubled", Map.of("line", line(doubled.other()))));
    }

    @Override
    public Optional<String> visit(RowOutcome.Refused refused) {
        refused.refusals().forEach(refusal -> file.refusals().tell(line(refused.row()), refusal, charge));
        return Optional.of("");
    }

    @Override
    public Optional<String> visit(RowOutcome.AfterGap gap) {
        return tell(
                gap.row(),
                words.say(
                        "returns.gap",
                        Map.of(
                                "payer",
                                gap.row().payer(),
                                "period",
                                words.ofRuntime().period(gap.missing()))));
    }

    @Override
    public Optional<String> visit(RowOutcome.HeldBack held) {
        return tell(held.row(), words.say("returns.waitsFor", Map.of("line", line(held.waitsFor()))));
    }
}

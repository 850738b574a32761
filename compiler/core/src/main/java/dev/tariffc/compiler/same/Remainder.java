package dev.tariffc.compiler.same;

import dev.tariffc.compiler.syntax.Cycle;
import dev.tariffc.compiler.syntax.DutyCondition;
import dev.tariffc.compiler.syntax.Parts;
import dev.tariffc.compiler.syntax.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * What a sentence says that is compared as it is written, where the model holds the meaning of the rest: names, classes,
 * sections that are excepted, what periods are called. None for sentences that are compared as they are written altogether.
 */
final class Remainder implements Sentence.Visitor<Optional<List<Object>>> {

    @Override
    public Optional<List<Object>> visit(Sentence.Publication node) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Object>> visit(Sentence.InForce node) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Object>> visit(Sentence.Pays node) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Object>> visit(Sentence.Given node) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Object>> visit(Sentence.Definition node) {
        return Optional.of(List.of(node.name(), node.qualifiers(), periods(node)));
    }

    @Override
    public Optional<List<Object>> visit(Sentence.Alias node) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Object>> visit(Sentence.MayFall node) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Object>> visit(Sentence.Due node) {
        return Optional.of(List.of(
                node.what(),
                node.qualifiers(),
                node.condition().flatMap(DutyCondition::asUnderstated),
                node.creditedIfNegative(),
                periods(node)));
    }

    @Override
    public Optional<List<Object>> visit(Sentence.Kept node) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Object>> visit(Sentence.Received node) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Object>> visit(Sentence.BearsInterest node) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Object>> visit(Sentence.Combined node) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Object>> visit(Sentence.AddUp node) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Object>> visit(Sentence.PaymentOrder node) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Object>> visit(Sentence.BusinessDays node) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Object>> visit(Sentence.HolidayRoll node) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Object>> visit(Sentence.ReportContains node) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Object>> visit(Sentence.ReportSent node) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Object>> visit(Sentence.Example node) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Object>> visit(Sentence.Always node) {
        return Optional.of(List.of(periods(node)));
    }

    @Override
    public Optional<List<Object>> visit(Sentence.NeverFalls node) {
        return Optional.empty();
    }

    /**
     * What periods are called. Where a tariff is paid each month, <em>the period</em> is <em>the month</em>, but the words
     * part as soon as it is paid otherwise.
     */
    private static List<Cycle.Unit> periods(Sentence sentence) {
        return Parts.all(sentence, Cycle.Unit.class).stream()
                .distinct()
                .sorted()
                .toList();
    }
}

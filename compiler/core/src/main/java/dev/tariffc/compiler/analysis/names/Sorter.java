package dev.tariffc.compiler.analysis.names;

import dev.tariffc.compiler.analysis.names.Outline.Computing;
import dev.tariffc.compiler.analysis.names.Outline.Entry;
import dev.tariffc.compiler.model.ClauseModel;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Sentence;
import java.util.List;
import java.util.stream.Collectors;

/** Puts one sentence with those that do the same. */
final class Sorter implements Sentence.Visitor<Void> {

    private final Outline outline;
    private final Sections.Placed placed;
    private final OnEstimate onEstimate;
    private final Sentences sentences;

    /** @param onEstimate what is due on an estimate, as it is written out */
    Sorter(Outline outline, Sections.Placed placed, OnEstimate onEstimate) {
        this.outline = outline;
        this.placed = placed;
        this.onEstimate = onEstimate;
        this.sentences = outline.sentences();
    }

    private <S extends Sentence> Entry<S> entry(S node) {
        return new Entry<>(node, placed.section(), placed.known(), placed.readings());
    }

    private <S extends Sentence> Void add(List<Entry<S>> all, S node) {
        all.add(outline.add(entry(node)));
        return null;
    }

    private <S extends Sentence> Void add(List<Computing<S>> all, S node, ClauseModel.Kind kind, String subject) {
        all.add(outline.add(entry(node), placed.title(), kind, subject));
        return null;
    }

    @Override
    public Void visit(Sentence.Publication node) {
        return add(sentences.publications, node);
    }

    @Override
    public Void visit(Sentence.InForce node) {
        return add(sentences.inForce, node);
    }

    @Override
    public Void visit(Sentence.Pays node) {
        onEstimate
                .of(node)
                .forEach(each -> add(
                        sentences.pays,
                        each,
                        ClauseModel.Kind.PAYS,
                        each.payer().written()));
        return null;
    }

    @Override
    public Void visit(Sentence.Given node) {
        return add(sentences.given, node);
    }

    /** Every name is in its own form already. */
    @Override
    public Void visit(Sentence.Alias node) {
        outline.add(entry(node));
        return null;
    }

    @Override
    public Void visit(Sentence.MayFall node) {
        return add(sentences.mayFall, node);
    }

    @Override
    public Void visit(Sentence.Due node) {
        return add(sentences.due, node, ClauseModel.Kind.DUE, node.what().written());
    }

    @Override
    public Void visit(Sentence.DueInInstalments node) {
        return add(
                sentences.dueInInstalments,
                node,
                ClauseModel.Kind.DUE,
                node.what().written());
    }

    @Override
    public Void visit(Sentence.DueInShares node) {
        return add(
                sentences.dueInShares, node, ClauseModel.Kind.DUE, node.what().written());
    }

    @Override
    public Void visit(Sentence.DueOnEstimate node) {
        onEstimate.of(node).forEach(each -> each.accept(this));
        return null;
    }

    @Override
    public Void visit(Sentence.Kept node) {
        return add(sentences.kept, node, ClauseModel.Kind.KEPT, node.what().written());
    }

    @Override
    public Void visit(Sentence.Received node) {
        return add(
                sentences.received, node, ClauseModel.Kind.RECEIVED, node.what().written());
    }

    @Override
    public Void visit(Sentence.BearsInterest node) {
        Sentence.BearsInterest said = onEstimate.of(node);
        String subject = said.what().stream().map(Name::written).collect(Collectors.joining(", "));
        return add(sentences.interest, said, ClauseModel.Kind.INTEREST, subject);
    }

    @Override
    public Void visit(Sentence.InterestNotDue node) {
        return add(sentences.interestNotDue, node, ClauseModel.Kind.INTEREST_NOT_DUE, "");
    }

    @Override
    public Void visit(Sentence.Combined node) {
        return add(
                sentences.combined, node, ClauseModel.Kind.COMBINED, node.what().written());
    }

    @Override
    public Void visit(Sentence.AddUp node) {
        return add(sentences.addUp, node, ClauseModel.Kind.ADD_UP, node.whole().written());
    }

    @Override
    public Void visit(Sentence.PaymentOrder node) {
        return add(sentences.paymentOrders, node);
    }

    @Override
    public Void visit(Sentence.Adjusted node) {
        return add(sentences.adjusted, node);
    }

    @Override
    public Void visit(Sentence.BusinessDays node) {
        return add(sentences.businessDays, node);
    }

    @Override
    public Void visit(Sentence.HolidayRoll node) {
        return add(sentences.holidayRolls, node);
    }

    @Override
    public Void visit(Sentence.RateDay node) {
        return add(sentences.rateDays, node);
    }

    @Override
    public Void visit(Sentence.PartlyPaid node) {
        return add(sentences.partlyPaid, node, ClauseModel.Kind.PARTLY_IN_FORCE, "");
    }

    @Override
    public Void visit(Sentence.ReportContains node) {
        return add(
                sentences.reports, node, ClauseModel.Kind.REPORT, node.report().written());
    }

    @Override
    public Void visit(Sentence.ReportSent node) {
        onEstimate
                .of(node)
                .forEach(each -> add(
                        sentences.sent,
                        each,
                        ClauseModel.Kind.SENT,
                        each.report().written()));
        return null;
    }

    @Override
    public Void visit(Sentence.Example node) {
        return add(sentences.examples, node);
    }

    @Override
    public Void visit(Sentence.Always node) {
        return add(sentences.always, node, ClauseModel.Kind.ALWAYS, "");
    }

    @Override
    public Void visit(Sentence.NeverFalls node) {
        return add(
                sentences.neverFalls,
                node,
                ClauseModel.Kind.NEVER_FALLS,
                node.name().written());
    }

    @Override
    public Void visit(Sentence.Definition node) {
        return node.body().asPeriod().isPresent()
                ? add(sentences.periods, node)
                : add(
                        sentences.definitions,
                        node,
                        ClauseModel.Kind.DEFINITION,
                        node.name().written());
    }
}

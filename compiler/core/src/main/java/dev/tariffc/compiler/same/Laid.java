package dev.tariffc.compiler.same;

import dev.tariffc.compiler.syntax.FactDeclaration;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Sentence;
import java.util.List;

/**
 * What a sentence lays down: each fact that is given and each amount that is paid for itself. Examples lay nothing down, and other forms of names are
 * followed where they are used.
 */
final class Laid implements Sentence.Visitor<List<Sentence>> {

    private static Sentence each(Sentence.Given given, FactDeclaration fact) {
        return new Sentence.Given(fact.span(), given.item(), given.of(), given.cycle(), List.of(fact));
    }

    /** Two amounts that are paid alike may stand in one sentence or in two. */
    private static Sentence each(Sentence.Pays pays, Name payable) {
        return new Sentence.Pays(
                pays.span(), pays.payer(), List.of(payable), pays.cycles(), pays.currency(), pays.rounding());
    }

    @Override
    public List<Sentence> visit(Sentence.Publication node) {
        return List.of(node);
    }

    @Override
    public List<Sentence> visit(Sentence.InForce node) {
        return List.of(node);
    }

    @Override
    public List<Sentence> visit(Sentence.Pays node) {
        return node.payables().stream().map(payable -> each(node, payable)).toList();
    }

    @Override
    public List<Sentence> visit(Sentence.Given node) {
        return node.facts().stream().map(fact -> each(node, fact)).toList();
    }

    @Override
    public List<Sentence> visit(Sentence.Definition node) {
        return List.of(node);
    }

    @Override
    public List<Sentence> visit(Sentence.Alias node) {
        return List.of();
    }

    @Override
    public List<Sentence> visit(Sentence.MayFall node) {
        return List.of(node);
    }

    @Override
    public List<Sentence> visit(Sentence.Due node) {
        return List.of(node);
    }

    @Override
    public List<Sentence> visit(Sentence.DueInInstalments node) {
        return List.of(node);
    }

    @Override
    public List<Sentence> visit(Sentence.DueInShares node) {
        return List.of(node);
    }

    @Override
    public List<Sentence> visit(Sentence.DueOnEstimate node) {
        return List.of(node);
    }

    @Override
    public List<Sentence> visit(Sentence.Kept node) {
        return List.of(node);
    }

    @Override
    public List<Sentence> visit(Sentence.Received node) {
        return List.of(node);
    }

    @Override
    public List<Sentence> visit(Sentence.BearsInterest node) {
        return List.of(node);
    }

    @Override
    public List<Sentence> visit(Sentence.InterestNotDue node) {
        return List.of(node);
    }

    @Override
    public List<Sentence> visit(Sentence.Combined node) {
        return List.of(node);
    }

    @Override
    public List<Sentence> visit(Sentence.AddUp node) {
        return List.of(node);
    }

    @Override
    public List<Sentence> visit(Sentence.PaymentOrder node) {
        return List.of(node);
    }

    @Override
    public List<Sentence> visit(Sentence.Adjusted node) {
        return List.of(node);
    }

    @Override
    public List<Sentence> visit(Sentence.BusinessDays node) {
        return List.of(node);
    }

    @Override
    public List<Sentence> visit(Sentence.HolidayRoll node) {
        return List.of(node);
    }

    @Override
    public List<Sentence> visit(Sentence.RateDay node) {
        return List.of(node);
    }

    @Override
    public List<Sentence> visit(Sentence.PartlyPaid node) {
        return List.of(node);
    }

    @Override
    public List<Sentence> visit(Sentence.ReportContains node) {
        return List.of(node);
    }

    @Override
    public List<Sentence> visit(Sentence.ReportSent node) {
        return List.of(node);
    }

    @Override
    public List<Sentence> visit(Sentence.Example node) {
        return List.of();
    }

    @Override
    public List<Sentence> visit(Sentence.Always node) {
        return List.of(node);
    }

    @Override
    public List<Sentence> visit(Sentence.NeverFalls node) {
        return List.of(node);
    }
}

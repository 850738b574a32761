package dev.tariffc.compiler.analysis.names;

import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.compiler.syntax.DateExpression;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Limit;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Parts;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.compiler.syntax.Tariff;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes out what is due on an estimate first: two amounts are paid, each for the same periods and by itself, the estimate and
 * what the whole comes to less the estimate, both rounded as the whole is. What is said of the whole, its interest and whom it is
 * sent to, is said of both.
 */
public final class OnEstimate {

    private final List<Sentence.DueOnEstimate> due;
    private final List<Sentence.Pays> pays;

    private OnEstimate(Tariff tariff) {
        this.due = Parts.all(tariff.elements(), Sentence.DueOnEstimate.class).stream()
                .filter(each -> !each.balance().key().isNone())
                .toList();
        this.pays = Parts.all(tariff.elements(), Sentence.Pays.class);
    }

    static OnEstimate of(Tariff tariff) {
        return new OnEstimate(tariff);
    }

    /** Tells of what is due on an estimate and not paid, and of what is due on another day besides. */
    public static void check(Tariff tariff, Problems problems) {
        OnEstimate written = new OnEstimate(tariff);
        boolean byDays = Parts.all(tariff.elements(), Sentence.PartlyPaid.class).stream()
                .anyMatch(said -> said.paid() == Sentence.PartlyPaid.Part.OF_DAYS);
        for (Sentence.DueOnEstimate each : written.due) {
            if (written.paying(each).isEmpty()) {
                problems.report(new RuleProblem.NotPaidInParts(
                        each.what().span(), each.what().written(), written.payables()));
            }
            if (byDays) {
                problems.report(
                        new RuleProblem.NotSupported(each.span(), Phrase.Construct.ESTIMATE_IN_PROPORTION_TO_DAYS));
            }
            Parts.all(tariff.elements(), Sentence.Due.class).stream()
                    .filter(said -> isSame(each.what(), said.what()))
                    .forEach(said -> problems.report(
                            new RuleProblem.SaidTwice(said.span(), Phrase.Matter.DUE_DAY, List.of(each.span()))));
        }
    }

    private List<String> payables() {
        return pays.stream()
                .flatMap(said -> said.payables().stream())
                .map(Name::written)
                .distinct()
                .toList();
    }

    private Optional<Sentence.Pays> paying(Sentence.DueOnEstimate each) {
        return pays.stream()
                .filter(said -> said.payables().stream().anyMatch(name -> isSame(name, each.what())))
                .findFirst();
    }

    private static boolean isSame(Name one, Name other) {
        return one.key().equals(other.key());
    }

    private boolean isDueAtOnce(Name what) {
        return due.stream().noneMatch(each -> isSame(each.what(), what));
    }

    /** What is paid for a name. */
    private Stream<Name> paid(Name what) {
        return due.stream()
                .filter(each -> isSame(each.what(), what))
                .findFirst()
                .map(each -> Stream.of(each.estimate(), balance(each)))
                .orElseGet(() -> Stream.of(what));
    }

    private static Name balance(Sentence.DueOnEstimate said) {
        return said.balance().with(Optional.empty());
    }

    /** Each is assessed as soon as what it rests on is known, the balance long after the estimate. */
    List<Sentence.Pays> of(Sentence.Pays said) {
        List<Name> atOnce = said.payables().stream().filter(this::isDueAtOnce).toList();
        List<Sentence.Pays> all = new ArrayList<>();
        if (!atOnce.isEmpty()) {
            all.add(of(said, atOnce));
        }
        said.payables().stream()
                .filter(name -> !isDueAtOnce(name))
                .flatMap(this::paid)
                .forEach(name -> all.add(of(said, List.of(name))));
        return all;
    }

    private static Sentence.Pays of(Sentence.Pays said, List<Name> payables) {
        return new Sentence.Pays(said.span(), said.payer(), payables, said.cycles(), said.currency(), said.rounding());
    }

    Sentence.BearsInterest of(Sentence.BearsInterest said) {
        return new Sentence.BearsInterest(
                said.span(),
                said.what().stream().flatMap(this::paid).toList(),
                said.every(),
                said.rates(),
                said.delay(),
                said.compounding(),
                said.year(),
                said.until());
    }

    List<Sentence.ReportSent> of(Sentence.ReportSent said) {
        return paid(said.report())
                .map(what -> new Sentence.ReportSent(said.span(), what, said.recipients()))
                .toList();
    }

    /** What the balance is, and when both are due; nothing where the balance has no name. */
    List<Sentence> of(Sentence.DueOnEstimate said) {
        return due.contains(said)
                ? List.of(
                        balanceOf(said),
                        due(said, said.estimate(), said.first(), false),
                        due(said, balance(said), said.then(), said.creditedIfNegative()))
                : List.of();
    }

    private Sentence balanceOf(Sentence.DueOnEstimate said) {
        List<Limit> rounding = paying(said).flatMap(Sentence.Pays::rounding).stream()
                .map(Limit.class::cast)
                .toList();
        Expression less = new Expression.Chain(
                said.span(),
                rounded(said.what(), rounding),
                List.of(new Expression.Chain.Link(Expression.Operator.MINUS, rounded(said.estimate(), rounding))));
        return new Sentence.Definition(said.span(), said.balance(), List.of(), value(said.span(), less, List.of()));
    }

    private static Sentence.Due due(
            Sentence.DueOnEstimate said, Name what, DateExpression day, boolean creditedIfNegative) {
        return new Sentence.Due(said.span(), what, List.of(), day, Optional.empty(), creditedIfNegative);
    }

    private static Expression rounded(Name amount, List<Limit> rounding) {
        return new Expression.Parenthesized(
                amount.span(), value(amount.span(), Expression.Reference.to(amount), rounding));
    }

    private static Body.Value value(Span span, Expression expression, List<Limit> limits) {
        return new Body.Value(
                span, List.of(new Body.Alternative(span, Optional.of(expression), Optional.empty())), limits);
    }
}

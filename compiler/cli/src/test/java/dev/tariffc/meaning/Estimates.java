package dev.tariffc.meaning;

import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.compiler.syntax.Element;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Limit;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.compiler.syntax.Tariff;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is due on an estimate, said in plain sentences: two amounts, the second what the first leaves of the whole in cents. */
final class Estimates {

    private final List<Element> plain = new ArrayList<>();

    private Estimates() {}

    static Tariff inPlainSentences(Tariff tariff) {
        Estimates estimates = new Estimates();
        for (Element element : tariff.elements()) {
            if (element instanceof Sentence.Pays pays) {
                estimates.plain.addAll(paid(pays, of(tariff, pays)));
            } else if (element instanceof Sentence.DueOnEstimate due) {
                estimates.say(due, tariff);
            } else {
                estimates.plain.add(element);
            }
        }
        return new Tariff(tariff.source(), tariff.title(), estimates.plain);
    }

    private static List<Sentence.DueOnEstimate> of(Tariff tariff, Sentence.Pays pays) {
        return pays.payables().stream()
                .flatMap(payable -> tariff.elements().stream()
                        .filter(Sentence.DueOnEstimate.class::isInstance)
                        .map(Sentence.DueOnEstimate.class::cast)
                        .filter(due -> due.what().key().equals(payable.key())))
                .toList();
    }

    private static List<Sentence.Pays> paid(Sentence.Pays pays, List<Sentence.DueOnEstimate> due) {
        List<Name> others = pays.payables().stream()
                .filter(name -> due.stream().noneMatch(each -> each.what().key().equals(name.key())))
                .toList();
        List<Sentence.Pays> paid = new ArrayList<>();
        if (!others.isEmpty()) {
            paid.add(paying(pays, others));
        }
        due.forEach(each -> {
            paid.add(paying(pays, List.of(each.estimate())));
            paid.add(paying(pays, List.of(each.balance())));
        });
        return paid;
    }

    private static Sentence.Pays paying(Sentence.Pays pays, List<Name> names) {
        return new Sentence.Pays(pays.span(), pays.payer(), names, pays.cycles(), pays.currency(), pays.rounding());
    }

    private void say(Sentence.DueOnEstimate due, Tariff tariff) {
        Optional<Limit.Rounded> rounding = tariff.elements().stream()
                .filter(Sentence.Pays.class::isInstance)
                .map(Sentence.Pays.class::cast)
                .filter(pays -> of(tariff, pays).contains(due))
                .findFirst()
                .flatMap(Sentence.Pays::rounding);
        Expression left = new Expression.Chain(
                due.span(),
                inCents(due.what(), rounding),
                List.of(new Expression.Chain.Link(Expression.Operator.MINUS, inCents(due.estimate(), rounding))));
        plain.add(new Sentence.Definition(due.span(), due.balance(), List.of(), body(left, List.of())));
        plain.add(new Sentence.Due(due.span(), due.estimate(), List.of(), due.first(), Optional.empty(), false));
        plain.add(new Sentence.Due(
                due.span(), due.balance(), List.of(), due.then(), Optional.empty(), due.creditedIfNegative()));
    }

    private static Expression inCents(Name amount, Optional<Limit.Rounded> rounding) {
        return new Expression.Parenthesized(
                amount.span(),
                body(
                        Expression.Reference.to(amount),
                        List.copyOf(rounding.stream().toList())));
    }

    private static Body.Value body(Expression value, List<Limit> limits) {
        return new Body.Value(
                value.span(),
                List.of(new Body.Alternative(value.span(), Optional.of(value), Optional.empty())),
                limits);
    }
}

package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.analysis.names.Outline;
import dev.tariffc.compiler.analysis.names.Places;
import dev.tariffc.compiler.analysis.names.Sentences;
import dev.tariffc.compiler.model.AccountModel.Division;
import dev.tariffc.compiler.model.AccountModel.Payee;
import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.parser.Names;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.runtime.language.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Binds whom what is paid and what is reported is sent to. */
public final class Recipients {

    private final Sentences sentences;
    private final List<DeclaredName> payables;
    private final List<Division> divisions;
    private final Language language;
    private final List<Payee> payees = new ArrayList<>();

    private Recipients(Sentences sentences, List<DeclaredName> payables, List<Division> divisions, Language language) {
        this.sentences = sentences;
        this.payables = payables;
        this.divisions = divisions;
        this.language = language;
    }

    /** @param divisions of what is payable, of which each part may have a recipient of its own */
    public static Recipients bind(
            Sentences sentences, List<ChargeModel> charges, List<Division> divisions, Problems problems) {
        List<DeclaredName> payables = charges.stream()
                .flatMap(charge -> charge.payables().stream())
                .distinct()
                .toList();
        Recipients bound =
                new Recipients(sentences, payables, divisions, problems.source().language());
        sentences.sent().forEach(said -> bound.payee(said, problems));
        return bound;
    }

    private void payee(Outline.Computing<Sentence.ReportSent> said, Problems problems) {
        Sentence.ReportSent sent = said.sentence();
        List<DeclaredName> amounts = amounts(sent.report());
        if (amounts.isEmpty()) {
            return;
        }
        payees.stream()
                .filter(before -> !Collections.disjoint(leaves(before.amounts()), leaves(amounts)))
                .findFirst()
                .ifPresent(before -> problems.report(new RuleProblem.SaidTwice(
                        sent.span(),
                        Phrase.Matter.PAYEE,
                        List.of(Places.span(before.clause().place())))));
        payees.add(new Payee(said.clause(), amounts, written(sent)));
    }

    /**
     * The payables that a name speaks of: the one it names; all, where it speaks of the payment. Of a part of one, what of it is not
     * divided again.
     */
    List<DeclaredName> amounts(Name what) {
        if (Names.isPayment(what.key(), language)) {
            return payables;
        }
        List<DeclaredName> paid = payables.stream()
                .filter(payable -> payable.key().equals(what.key()))
                .toList();
        return paid.isEmpty()
                ? payables.stream()
                        .flatMap(this::within)
                        .filter(part -> part.key().equals(what.key()))
                        .flatMap(part -> leaves(List.of(part)).stream())
                        .distinct()
                        .toList()
                : paid;
    }

    /** All parts of an amount, and theirs. */
    private Stream<DeclaredName> within(DeclaredName amount) {
        return parts(amount).flatMap(part -> Stream.concat(Stream.of(part), within(part)));
    }

    private Stream<DeclaredName> parts(DeclaredName amount) {
        return divisions.stream()
                .filter(division -> division.whole().equals(amount))
                .flatMap(division -> division.parts().stream());
    }

    /** What amounts are divided into, and what of them is not divided. */
    private List<DeclaredName> leaves(List<DeclaredName> amounts) {
        return amounts.stream()
                .flatMap(amount -> {
                    List<DeclaredName> parts = parts(amount).toList();
                    return parts.isEmpty() ? Stream.of(amount) : leaves(parts).stream();
                })
                .toList();
    }

    private static List<String> written(Sentence.ReportSent sent) {
        return sent.recipients().stream().map(Name::written).toList();
    }

    /** Whom amounts are paid to, in the order of the file. */
    public List<Payee> payees() {
        return List.copyOf(payees);
    }

    /** Whom an amount is paid to, or who receives what else a name speaks of. */
    List<String> of(Name what, Optional<DeclaredName> payable) {
        return payable.isPresent() ? paid(payable.get()) : received(what);
    }

    /** Whom all of it, or each part of it, is paid to. */
    private List<String> paid(DeclaredName payable) {
        List<DeclaredName> all =
                Stream.concat(Stream.of(payable), within(payable)).toList();
        return payees.stream()
                .filter(payee -> !Collections.disjoint(payee.amounts(), all))
                .flatMap(payee -> payee.recipients().stream())
                .distinct()
                .toList();
    }

    private List<String> received(Name what) {
        return sentences.sent().stream()
                .map(Outline.Computing::sentence)
                .filter(sent -> sent.report().key().equals(what.key()))
                .flatMap(sent -> written(sent).stream())
                .toList();
    }
}

package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.analysis.names.Outline;
import dev.tariffc.compiler.analysis.names.Places;
import dev.tariffc.compiler.analysis.names.Sentences;
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
import java.util.List;
import java.util.Optional;

/** Binds whom what is paid and what is reported is sent to. */
public final class Recipients {

    private final Sentences sentences;
    private final List<DeclaredName> payables;
    private final Language language;
    private final List<Payee> payees = new ArrayList<>();

    private Recipients(Sentences sentences, List<DeclaredName> payables, Language language) {
        this.sentences = sentences;
        this.payables = payables;
        this.language = language;
    }

    public static Recipients bind(Sentences sentences, List<ChargeModel> charges, Problems problems) {
        List<DeclaredName> payables = charges.stream()
                .flatMap(charge -> charge.payables().stream())
                .distinct()
                .toList();
        Recipients bound = new Recipients(sentences, payables, problems.source().language());
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
                .filter(before -> before.amounts().stream().anyMatch(amounts::contains))
                .findFirst()
                .ifPresent(before -> problems.report(new RuleProblem.SaidTwice(
                        sent.span(),
                        Phrase.Matter.PAYEE,
                        List.of(Places.span(before.clause().place())))));
        payees.add(new Payee(said.clause(), amounts, written(sent)));
    }

    /** The payables that a name speaks of: the one it names; all, where it speaks of the payment. */
    List<DeclaredName> amounts(Name what) {
        return Names.isPayment(what.key(), language)
                ? payables
                : payables.stream()
                        .filter(payable -> payable.key().equals(what.key()))
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

    private List<String> paid(DeclaredName payable) {
        return payees.stream()
                .filter(payee -> payee.amounts().contains(payable))
                .flatMap(payee -> payee.recipients().stream())
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

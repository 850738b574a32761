package dev.tariffc.compiler.same;

import dev.tariffc.compiler.model.AccountModel;
import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.ClauseModel;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.ObligationModel;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.syntax.DutyCondition;
import dev.tariffc.compiler.syntax.FactDeclaration;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Parts;
import dev.tariffc.compiler.syntax.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the sentences of one tariff mean, by its model. What the model has as words only, such as what is kept, is taken
 * from the sentence. None where the model says no more than the sentence does: dates, names, words.
 */
final class SentenceForms implements Sentence.Visitor<Optional<Form>> {

    private final TariffModel tariff;
    private final Forms forms;
    private final CycleForms cycles;

    SentenceForms(TariffModel tariff, Forms forms) {
        this.tariff = tariff;
        this.forms = forms;
        this.cycles = new CycleForms(forms);
    }

    private static Optional<Form> form(Sentence said, Object... parts) {
        return Optional.of(Form.of(said.getClass(), List.of(parts), PeriodWords.of(said)));
    }

    private static boolean isSaidBy(Sentence sentence, ClauseModel clause) {
        return clause.place().start() == sentence.span().start();
    }

    private Set<Key> keys(List<DeclaredName> names) {
        return names.stream().map(forms::key).collect(Collectors.toSet());
    }

    // --- the frame -----------------------------------------------------------------------------------------------

    @Override
    public Optional<Form> visit(Sentence.Publication node) {
        return Optional.empty();
    }

    @Override
    public Optional<Form> visit(Sentence.InForce node) {
        return Optional.empty();
    }

    /** Each kind of period with when it is paid for. */
    @Override
    public Optional<Form> visit(Sentence.Pays node) {
        List<ChargeModel> charges = tariff.charges().stream()
                .filter(each -> isSaidBy(node, each.clause()))
                .toList();
        // What is paid on an estimate first is paid in charges of its own, for the same periods.
        if (charges.isEmpty() || charges.size() % node.cycles().size() != 0) {
            return Optional.empty();
        }
        Set<Form> cuts = new HashSet<>();
        for (int i = 0; i < node.cycles().size(); i++) {
            Form cycle = node.cycles().get(i).cycle().accept(cycles);
            cuts.add(
                    Form.of(ChargeModel.class, cycle, charges.get(i).condition().map(forms::of)));
        }
        ChargeModel any = charges.get(0);
        return form(
                node,
                forms.key(node.payer()),
                node.payables().stream().map(forms::key).collect(Collectors.toSet()),
                cuts,
                node.currency().code(),
                any.rounding());
    }

    // --- facts ---------------------------------------------------------------------------------------------------

    /** Of the facts that a sentence declares; a provision is one. */
    @Override
    public Optional<Form> visit(Sentence.Given node) {
        Set<Form> facts = new HashSet<>();
        for (FactDeclaration declared : node.facts()) {
            Optional<FactModel> fact = tariff.facts().stream()
                    .filter(each -> each.name().key().equals(declared.name().key()))
                    .findFirst();
            if (fact.isEmpty()) {
                return Optional.empty();
            }
            facts.add(forms.of(fact.get()));
        }
        return form(
                node,
                facts,
                node.cycle().map(cycle -> cycle.accept(cycles)),
                node.item().map(forms::key),
                node.of().map(forms::key));
    }

    // --- definitions and claims ----------------------------------------------------------------------------------

    @Override
    public Optional<Form> visit(Sentence.Definition node) {
        return node.body().asPeriod().isPresent() ? period(node) : rule(node);
    }

    private Optional<Form> period(Sentence.Definition node) {
        return tariff.periods().stream()
                .filter(each -> each.name().key().equals(node.name().key()))
                .findFirst()
                .flatMap(named -> form(node, forms.key(named.name()), forms.of(named.period())));
    }

    private Optional<Form> rule(Sentence.Definition node) {
        for (RuleModel rule : tariff.rules()) {
            for (RuleModel.Case each : rule.cases()) {
                if (isSaidBy(node, each.clause())) {
                    return form(
                            node,
                            forms.key(rule.name()),
                            rule.item().map(item -> forms.key(item.name())),
                            rule.parts().map(forms::of),
                            each.guard().map(forms::of),
                            forms.of(each.body()));
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Form> visit(Sentence.Alias node) {
        return Optional.empty();
    }

    @Override
    public Optional<Form> visit(Sentence.MayFall node) {
        return tariff.mayFall().stream()
                .filter(each -> each.place().start() == node.span().start())
                .findFirst()
                .flatMap(each -> form(node, forms.key(each.rule()), each.at()));
    }

    @Override
    public Optional<Form> visit(Sentence.Always node) {
        return tariff.always().stream()
                .filter(each -> isSaidBy(node, each.clause()))
                .findFirst()
                .flatMap(each -> form(node, each.each().map(this::items), forms.of(each.condition())));
    }

    private Form items(TariffModel.EachItem each) {
        return Form.of(
                TariffModel.EachItem.class,
                forms.key(each.item().name()),
                each.in().stream().map(forms::of).collect(Collectors.toSet()),
                each.where().map(forms::of));
    }

    @Override
    public Optional<Form> visit(Sentence.NeverFalls node) {
        return Optional.empty();
    }

    // --- duties --------------------------------------------------------------------------------------------------

    @Override
    public Optional<Form> visit(Sentence.Due node) {
        Optional<Form> understated =
                node.condition().flatMap(DutyCondition::asUnderstated).map(each -> understated(node, each));
        return duties(node)
                .flatMap(duties -> form(node, forms.key(node.what()), duties, node.creditedIfNegative(), understated));
    }

    /** What the understatement is measured on; how much it has to be is a condition of the duty. */
    private Form understated(Sentence.Due node, DutyCondition.Understated understated) {
        Optional<Object> per = tariff.account()
                .audit()
                .filter(audit -> isSaidBy(node, audit.clause()))
                .map(AccountModel.Audit::per);
        return Form.of(
                AccountModel.Audit.class,
                understated.measure(),
                forms.key(understated.royalty()),
                per.orElse(understated.any()));
    }

    @Override
    public Optional<Form> visit(Sentence.DueInInstalments node) {
        return duties(node)
                .flatMap(duties -> form(node, forms.key(node.what()), duties, node.count(), node.lastCent()));
    }

    @Override
    public Optional<Form> visit(Sentence.DueInShares node) {
        return duties(node).flatMap(duties -> form(node, forms.key(node.what()), duties));
    }

    @Override
    public Optional<Form> visit(Sentence.DueOnEstimate node) {
        return duties(node)
                .flatMap(duties -> form(
                        node,
                        forms.key(node.what()),
                        forms.key(node.estimate()),
                        forms.key(node.balance()),
                        duties,
                        node.creditedIfNegative()));
    }

    @Override
    public Optional<Form> visit(Sentence.Kept node) {
        return duties(node).flatMap(duties -> form(node, forms.key(node.what()), duties));
    }

    @Override
    public Optional<Form> visit(Sentence.Received node) {
        return duties(node).flatMap(duties -> form(node, forms.key(node.what()), duties));
    }

    /** The duties that a sentence lays down: one for each payable that it sets a day for. */
    private Optional<Set<Form>> duties(Sentence node) {
        Set<Form> duties = tariff.obligations().stream()
                .filter(each -> isSaidBy(node, each.clause()))
                .map(this::duty)
                .collect(Collectors.toSet());
        return Optional.of(duties).filter(found -> !found.isEmpty());
    }

    private Form duty(ObligationModel duty) {
        return Form.of(
                ObligationModel.class,
                duty.kind(),
                duty.payable().map(forms::key),
                duty.item().map(item -> forms.key(item.name())),
                duty.guard().map(forms::of),
                duty.instalments().map(ObligationModel.Instalments::lastCent),
                duty.share(),
                forms.of(duty.day()));
    }

    // --- accounts ------------------------------------------------------------------------------------------------

    @Override
    public Optional<Form> visit(Sentence.BearsInterest node) {
        Set<Key> until =
                Parts.all(node.until(), Name.class).stream().map(forms::key).collect(Collectors.toSet());
        return tariff.account().interest().stream()
                .filter(interest ->
                        interest.clause().place().start() == node.span().start())
                .findFirst()
                .flatMap(interest -> form(
                        node,
                        node.what().stream().map(forms::key).collect(Collectors.toSet()),
                        interest.terms(),
                        interest.series().map(series -> forms.key(series.name())),
                        until));
    }

    @Override
    public Optional<Form> visit(Sentence.InterestNotDue node) {
        return tariff.account().floor().flatMap(floor -> form(node, floor.least()));
    }

    @Override
    public Optional<Form> visit(Sentence.Combined node) {
        return Optional.empty();
    }

    @Override
    public Optional<Form> visit(Sentence.AddUp node) {
        return tariff.account().divisions().stream()
                .filter(each -> isSaidBy(node, each.clause()))
                .findFirst()
                .flatMap(division ->
                        form(node, forms.key(division.whole()), division.lastCent(), inOrderOfTheLastCent(division)));
    }

    /** Largest remainders may be equal, and then what is named first has the cent; otherwise one name's place counts. */
    private List<?> inOrderOfTheLastCent(AccountModel.Division division) {
        List<DeclaredName> parts = division.parts();
        int last = parts.size() - 1;
        return switch (division.lastCent()) {
            case LARGEST_REMAINDER -> parts.stream().map(forms::key).toList();
            case FIRST_NAMED -> List.of(forms.key(parts.get(0)), keys(parts.subList(1, last + 1)));
            case LAST_NAMED -> List.of(forms.key(parts.get(last)), keys(parts.subList(0, last)));
        };
    }

    @Override
    public Optional<Form> visit(Sentence.PaymentOrder node) {
        return Optional.empty();
    }

    @Override
    public Optional<Form> visit(Sentence.Adjusted node) {
        return tariff.account().adjusted().stream()
                .filter(each -> each.place().start() == node.span().start())
                .map(AccountModel.Adjusted::rule)
                .findFirst()
                .flatMap(rule -> form(node, rule.finder(), rule.effect(), rule.adjusted(), rule.limit()));
    }

    @Override
    public Optional<Form> visit(Sentence.BusinessDays node) {
        return Optional.empty();
    }

    @Override
    public Optional<Form> visit(Sentence.HolidayRoll node) {
        return Optional.empty();
    }

    @Override
    public Optional<Form> visit(Sentence.RateDay node) {
        return Optional.empty();
    }

    @Override
    public Optional<Form> visit(Sentence.PartlyPaid node) {
        return Optional.empty();
    }

    @Override
    public Optional<Form> visit(Sentence.ReportContains node) {
        return Optional.empty();
    }

    /** Whom an amount is paid to; who receives a report is said by its words. */
    @Override
    public Optional<Form> visit(Sentence.ReportSent node) {
        return tariff.account().payees().stream()
                .filter(each -> isSaidBy(node, each.clause()))
                .findFirst()
                .flatMap(payee -> form(
                        node,
                        keys(payee.amounts()),
                        node.recipients().stream().map(forms::key).collect(Collectors.toSet())));
    }

    @Override
    public Optional<Form> visit(Sentence.Example node) {
        return Optional.empty();
    }
}

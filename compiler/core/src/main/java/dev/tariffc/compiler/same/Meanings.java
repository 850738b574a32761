package dev.tariffc.compiler.same;

import dev.tariffc.compiler.model.ClauseModel;
import dev.tariffc.compiler.model.ObligationModel;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.source.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the sentences of a tariff mean, by where they begin. */
final class Meanings {

    private final Forms forms;
    private final Map<Integer, Set<Form>> bySentence = new HashMap<>();

    private Meanings(Forms forms) {
        this.forms = forms;
    }

    static Meanings of(Optional<TariffModel> tariff, Forms forms) {
        Meanings meanings = new Meanings(forms);
        tariff.ifPresent(meanings::add);
        return meanings;
    }

    /** What a sentence means; none where that is not known. */
    Optional<Set<Form>> of(Span sentence) {
        return Optional.ofNullable(bySentence.get(sentence.start()));
    }

    private void add(TariffModel tariff) {
        for (RuleModel rule : tariff.rules()) {
            rule.cases().forEach(each -> add(each.clause(), form(rule, each)));
        }
        tariff.obligations().forEach(each -> add(each.clause(), form(each)));
        tariff.always()
                .forEach(each -> add(each.clause(), Form.of(TariffModel.Always.class, forms.of(each.condition()))));
    }

    private void add(ClauseModel clause, Form form) {
        bySentence
                .computeIfAbsent(clause.place().start(), none -> new HashSet<>())
                .add(form);
    }

    private Form form(RuleModel rule, RuleModel.Case each) {
        return Form.of(
                RuleModel.Case.class,
                forms.key(rule.name()),
                rule.item().map(item -> forms.key(item.name())),
                rule.parts().map(forms::of),
                each.guard().map(forms::of),
                forms.of(each.body()));
    }

    private Form form(ObligationModel duty) {
        return Form.of(
                ObligationModel.class,
                duty.kind(),
                duty.payable().map(forms::key),
                duty.item().map(item -> forms.key(item.name())),
                duty.never(),
                duty.guard().map(forms::of),
                forms.of(duty.day()));
    }
}

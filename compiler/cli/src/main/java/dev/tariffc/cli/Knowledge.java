package dev.tariffc.cli;

import dev.tariffc.compiler.model.ClauseModel;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.ObligationModel;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.model.TermWalk;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a tariff on a day.
 *
 * @param standing what is published of it
 * @param withoutText the sections that have texts, but none that is known on that day
 */
record Knowledge(Standing standing, List<String> withoutText) {

    Knowledge {
        withoutText = List.copyOf(withoutText);
    }

    static Knowledge on(LocalDate day, TariffModel tariff) {
        return new Knowledge(Standing.on(day, tariff.publications()), withoutText(day, tariff));
    }

    private static List<String> withoutText(LocalDate day, TariffModel tariff) {
        Set<String> known = new LinkedHashSet<>();
        Set<String> all = new LinkedHashSet<>();
        for (RuleModel rule : tariff.rules()) {
            rule.cases().forEach(each -> sort(each.clause(), each.guard(), day, all, known));
        }
        for (ObligationModel obligation : tariff.obligations()) {
            sort(obligation.clause(), obligation.guard(), day, all, known);
        }
        all.removeAll(known);
        return List.copyOf(all);
    }

    private static void sort(
            ClauseModel clause, Optional<ConditionTerm> guard, LocalDate day, Set<String> all, Set<String> known) {
        guard.stream()
                .flatMap(condition -> TermWalk.all(condition, ConditionTerm.KnownWithin.class))
                .forEach(text -> {
                    all.add(clause.section());
                    boolean stands = text.until().equals(LocalDate.MAX) || day.isBefore(text.until());
                    if (stands && !day.isBefore(text.from())) {
                        known.add(clause.section());
                    }
                });
    }
}

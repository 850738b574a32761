package dev.tariffc.cli;

import dev.tariffc.compiler.model.ClauseModel;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.ObligationModel;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.model.TermWalk;
import dev.tariffc.runtime.calculation.TariffDescription.Publication;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a tariff on a day.
 *
 * @param text the latest publication of its text; none where nothing is published yet, or the file names no publication
 * @param corrections of it, in the order of their days
 * @param later publications that are not known yet, in the order of their days
 * @param unpublished whether the file names publications, and none of them is known yet
 * @param withoutText the sections that have texts, but none that is known on that day
 */
record Knowledge(
        Optional<Publication> text,
        List<Publication> corrections,
        List<Publication> later,
        boolean unpublished,
        List<String> withoutText) {

    Knowledge {
        corrections = List.copyOf(corrections);
        later = List.copyOf(later);
        withoutText = List.copyOf(withoutText);
    }

    static Knowledge on(LocalDate day, TariffModel tariff) {
        List<Publication> inOrder = tariff.publications().stream()
                .sorted(Comparator.comparing(Publication::date))
                .toList();
        List<Publication> known =
                inOrder.stream().filter(each -> !each.date().isAfter(day)).toList();
        List<Publication> later =
                inOrder.stream().filter(each -> each.date().isAfter(day)).toList();
        Optional<Publication> text = known.stream()
                .filter(each -> each.kind() != Publication.Kind.CORRECTED)
                .reduce((earlier, latest) -> latest);
        List<Publication> corrections = known.stream()
                .filter(each -> each.kind() == Publication.Kind.CORRECTED)
                .filter(each ->
                        text.isEmpty() || !each.date().isBefore(text.get().date()))
                .toList();
        boolean unpublished = known.isEmpty() && !later.isEmpty();
        return new Knowledge(text, corrections, later, unpublished, withoutText(day, tariff));
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

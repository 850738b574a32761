package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.analysis.names.Outline;
import dev.tariffc.compiler.analysis.names.Sentences;
import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.parser.Names;
import dev.tariffc.compiler.problem.NameProblem;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.runtime.language.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks what duties are about. Nothing declares the subject of a duty, so that a slip would make another duty of it: what is
 * almost a known name is told, and so is an amount that other sentences of its kind leave out.
 */
public final class DutySubjects {

    private final Sentences sentences;
    private final Problems problems;
    private final Language language;
    private final Map<Key, Name> payables = new LinkedHashMap<>();
    private final Map<Key, Name> due = new LinkedHashMap<>();
    private final Map<Key, Name> reports = new LinkedHashMap<>();

    private DutySubjects(Sentences sentences, Problems problems) {
        this.sentences = sentences;
        this.problems = problems;
        this.language = problems.source().language();
        sentences.pays().stream()
                .flatMap(said -> said.sentence().payables().stream())
                .forEach(payable -> payables.putIfAbsent(payable.key(), payable));
        sentences.due().stream().map(said -> said.sentence().what()).forEach(what -> due.putIfAbsent(what.key(), what));
        sentences.dueInInstalments().stream()
                .map(said -> said.sentence().what())
                .forEach(what -> due.putIfAbsent(what.key(), what));
        sentences.dueInShares().stream()
                .map(said -> said.sentence().what())
                .forEach(what -> due.putIfAbsent(what.key(), what));
        sentences.reports().stream()
                .map(said -> said.sentence().report())
                .forEach(report -> reports.putIfAbsent(report.key(), report));
    }

    public static void check(Sentences sentences, Problems problems) {
        DutySubjects subjects = new DutySubjects(sentences, problems);
        subjects.due();
        subjects.reports();
        subjects.amountsWithoutDay();
    }

    // --- what is due ---------------------------------------------------------------------------------------------

    private void due() {
        List<Name> known = new ArrayList<>(payables.values());
        for (Name what : due.values()) {
            if (!isPaid(what)) {
                slip(what, known).ifPresent(problems::report);
            }
        }
    }

    private boolean isPaid(Name what) {
        return payables.containsKey(what.key()) || Names.isPayment(what.key(), language);
    }

    /** What is wrong with a subject that nothing declares. */
    private Optional<NameProblem> slip(Name what, List<Name> known) {
        if (Names.isQuoted(problems.source().text(), what.span().start())) {
            return Optional.empty();
        } else if (Names.isPronoun(what.key(), language)) {
            return Optional.of(new NameProblem.NamesNothing(
                    what.span(),
                    what.written(),
                    payables.values().stream().map(Name::written).toList()));
        }
        return near(what, known).map(near -> new NameProblem.AlmostNamed(what.span(), what.written(), near));
    }

    private Optional<String> near(Name what, List<Name> known) {
        return known.stream()
                .filter(name -> Names.isAlmost(what.key(), name.key()))
                .map(Name::written)
                .findFirst()
                .or(() -> Names.paymentAlmost(what.key(), language));
    }

    // --- reports -------------------------------------------------------------------------------------------------

    private void reports() {
        List<Name> all = new ArrayList<>(reports.values());
        sentences.sent().stream().map(said -> said.sentence().report()).forEach(all::add);
        Set<Key> told = new HashSet<>();
        for (Name report : all) {
            if (isPaid(report) || due.containsKey(report.key()) || !told.add(report.key())) {
                continue;
            }
            // Two reports that each contain something are two reports, however alike their names are.
            boolean hasFields = reports.containsKey(report.key());
            List<Name> meant = due.values().stream()
                    .filter(name -> !payables.containsKey(name.key()))
                    .filter(name -> !hasFields || !reports.containsKey(name.key()))
                    .collect(Collectors.toCollection(ArrayList::new));
            if (!hasFields) {
                meant.addAll(payables.values());
            }
            Optional<NameProblem> slip = slip(report, meant);
            slip.ifPresent(problems::report);
            if (slip.isEmpty() && !hasFields) {
                problems.report(new RuleProblem.ReportWithoutDay(report.span(), report.written()));
            }
        }
    }

    // --- amounts -------------------------------------------------------------------------------------------------

    /** An amount without a day beside one that has one, or that bears interest from none. */
    private void amountsWithoutDay() {
        boolean ofAll = due.keySet().stream().anyMatch(key -> Names.isPayment(key, language));
        Set<Key> bearing = new HashSet<>();
        for (Outline.Computing<Sentence.BearsInterest> said : sentences.interest()) {
            bearing.add(said.sentence().what().key());
        }
        boolean someAreDue = payables.keySet().stream().anyMatch(due::containsKey);
        for (Name payable : payables.values()) {
            boolean bears =
                    bearing.contains(payable.key()) || bearing.stream().anyMatch(key -> Names.isPayment(key, language));
            if (!ofAll && !due.containsKey(payable.key()) && (someAreDue || bears)) {
                problems.report(new RuleProblem.NoDueDay(payable.span(), payable.written()));
            }
        }
    }
}

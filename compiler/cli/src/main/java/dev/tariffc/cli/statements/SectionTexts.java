package dev.tariffc.cli.statements;

import dev.tariffc.runtime.calculation.Assessment;
import dev.tariffc.runtime.calculation.Clause;
import dev.tariffc.runtime.calculation.Line;
import dev.tariffc.runtime.calculation.TariffDescription;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sentences of the tariff that amounts come from, each once, in the order of the tariff. */
final class SectionTexts {

    private final Issue issue;
    private final Map<Clause, Set<String>> readings = new LinkedHashMap<>();

    SectionTexts(Issue issue) {
        this.issue = issue;
    }

    /** Takes the sentence by which something is paid, and those of every step. */
    void take(Assessment assessment) {
        takeAlone(assessment.charge().clause());
        for (Line line : assessment.lines()) {
            take(line.clause(), issue.wording().readings(line, assessment.charge()));
        }
    }

    /** Takes the sentence that says who receives an amount. */
    void take(TariffDescription.Payee payee) {
        takeAlone(payee.clause());
    }

    /** Takes the sentence by which an amount bears interest. */
    void take(TariffDescription.Bearing bearing) {
        takeAlone(bearing.clause());
    }

    /** Takes the sentence by which interest is too little to be due. */
    void take(TariffDescription.Floor floor) {
        takeAlone(floor.clause());
    }

    private void takeAlone(Clause clause) {
        take(clause, issue.wording().sentence(clause).readings());
    }

    private void take(Clause clause, Collection<String> declared) {
        readings.computeIfAbsent(clause, key -> new LinkedHashSet<>()).addAll(declared);
    }

    List<StatementPage.Section> sections() {
        Map<String, List<StatementPage.Sentence>> byHeading = new LinkedHashMap<>();
        Set<String> said = new LinkedHashSet<>();
        readings.keySet().stream()
                .sorted(Comparator.comparingInt(Clause::line))
                .forEach(clause -> byHeading
                        .computeIfAbsent(heading(clause), key -> new ArrayList<>())
                        .add(sentence(clause, said)));
        return byHeading.entrySet().stream()
                .map(section -> new StatementPage.Section(section.getKey(), section.getValue()))
                .toList();
    }

    private String heading(Clause clause) {
        Clause.Written sentence = issue.wording().sentence(clause);
        return issue.wording().heading(sentence.section(), sentence.title());
    }

    /** A reading that belongs to several sentences stands at the first. */
    private StatementPage.Sentence sentence(Clause clause, Set<String> said) {
        return new StatementPage.Sentence(
                issue.wording().sentence(clause).words(),
                issue.languageOf(clause).code(),
                readings.get(clause).stream().filter(said::add).toList());
    }
}

package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Rational;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Goes from the payable amounts to the sentences that gave them, and to those of the amounts that went into them. */
final class AmountSections {

    private static final Value NOTHING = Value.of(Rational.ZERO);

    private final List<Line> lines;
    private final Set<Line> seen = new LinkedHashSet<>();
    private final Set<String> sections = new LinkedHashSet<>();

    private AmountSections(List<Line> lines) {
        this.lines = lines;
    }

    static Set<String> of(Assessment assessment) {
        AmountSections found = new AmountSections(assessment.lines());
        assessment.results().forEach(result -> {
            found.seen.clear();
            found.add(result.rule(), Subject.payer());
        });
        found.sections.remove("");
        return Collections.unmodifiableSet(found.sections);
    }

    private void add(Rule rule, Subject subject) {
        for (Line line : lines) {
            boolean same =
                    line.rule().equals(rule) && (subject.equals(Subject.payer()) || subject.equals(line.subject()));
            if (same && seen.add(line)) {
                sections.add(line.clause().section());
                line.because().forEach(this::add);
            }
        }
    }

    private void add(Reason reason) {
        if (reason instanceof Reason.Used used
                && used.rule().kind() == Domain.Kind.MONEY
                && !used.value().equals(NOTHING)) {
            add(used.rule(), used.subject());
        }
    }
}

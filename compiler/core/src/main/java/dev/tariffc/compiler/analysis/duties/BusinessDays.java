package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.analysis.names.Places;
import dev.tariffc.compiler.analysis.names.Sentences;
import dev.tariffc.compiler.model.DayTerm;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.TermWalk;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.TimeProblem;
import dev.tariffc.compiler.source.Span;
import java.util.List;
import java.util.stream.Stream;

/** Tells where business days are counted and no sentence says of which place. */
public final class BusinessDays {

    private final boolean placed;
    private final Problems problems;

    BusinessDays(Sentences sentences, Problems problems) {
        this.placed = !sentences.businessDays().isEmpty();
        this.problems = problems;
    }

    /** Checks what is defined. */
    public static void check(Sentences sentences, List<RuleModel> rules, Problems problems) {
        BusinessDays days = new BusinessDays(sentences, problems);
        rules.stream()
                .flatMap(rule -> rule.cases().stream())
                .forEach(said -> days.lack(
                        Stream.concat(said.guard().stream(), Stream.of(said.body())),
                        Places.span(said.name().place())));
    }

    /** Whether a place is missing, which is told. */
    boolean lack(Stream<? extends Term> terms, Span span) {
        boolean lack =
                !placed && terms.flatMap(term -> TermWalk.parts(term).stream()).anyMatch(BusinessDays::counts);
        if (lack) {
            problems.report(new TimeProblem.NoPlaceForBusinessDays(span));
        }
        return lack;
    }

    private static boolean counts(Term part) {
        return part.asDay().filter(DayTerm::countsBusinessDays).isPresent();
    }
}

package dev.tariffc.compiler.analysis.rules;

import dev.tariffc.compiler.analysis.names.Outline;
import dev.tariffc.compiler.analysis.terms.Qualifiers;
import dev.tariffc.compiler.analysis.terms.Terms;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.syntax.Qualifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who the sentences about one thing are for, and when: each by its own qualifiers, some of which speak of the others. */
public final class Guards {

    /** A sentence with its qualifiers. */
    public record Said(Outline.Entry<?> entry, List<Qualifier> qualifiers) {}

    /** When a sentence holds: when all of these do. */
    public record Guard(List<ConditionTerm> all) {
        public Guard {
            all = List.copyOf(all);
        }

        /** As one condition; none where it holds always. */
        public Optional<ConditionTerm> condition() {
            return ConditionTerm.all(all);
        }

        /** The same, where a condition holds besides. */
        public Guard and(ConditionTerm besides) {
            return new Guard(Stream.concat(all.stream(), Stream.of(besides)).toList());
        }
    }

    private record Own(Optional<Qualifiers.Meaning> meaning, List<ConditionTerm> conditions) {}

    private final List<Said> sentences;
    private final String name;
    private final List<Own> own;
    private final Problems problems;

    private Guards(List<Said> sentences, String name, List<Own> own, Problems problems) {
        this.sentences = sentences;
        this.name = name;
        this.own = own;
        this.problems = problems;
    }

    /** @param name of what the sentences are about */
    public static Guards of(List<Said> sentences, String name, Terms terms, Problems problems) {
        List<Own> own =
                sentences.stream().map(said -> own(said, terms, problems)).toList();
        return new Guards(sentences, name, own, problems);
    }

    private static Own own(Said said, Terms terms, Problems problems) {
        List<ConditionTerm> conditions = new ArrayList<>();
        said.entry().known().ifPresent(conditions::add);
        Optional<Qualifiers.Meaning> meaning = Qualifiers.bind(said.qualifiers(), terms, problems);
        meaning.ifPresent(found -> conditions.addAll(found.conditions()));
        return new Own(meaning, conditions);
    }

    /** When a sentence holds, by its place among them; empty, and told, where that failed. */
    public Optional<Guard> guard(int index) {
        Optional<Qualifiers.Meaning> meaning = own.get(index).meaning();
        if (meaning.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> others = new ArrayList<>();
        for (Qualifier.ForAnyOther other : meaning.get().anyOther()) {
            List<Integer> some = forSome(index);
            if (some.isEmpty()) {
                problems.report(
                        new RuleProblem.NoOtherMeant(other.span(), other.name().written()));
                return Optional.empty();
            }
            others.addAll(some);
        }
        for (Qualifier.ExceptUnder except : meaning.get().except()) {
            for (String section : except.sections()) {
                List<Integer> under = under(section);
                if (under.isEmpty()) {
                    problems.report(new RuleProblem.NothingToExcept(except.span(), section, name));
                    return Optional.empty();
                }
                others.addAll(under);
            }
        }
        if (others.stream().anyMatch(other -> own.get(other).meaning().isEmpty())) {
            return Optional.empty();
        }
        List<ConditionTerm> all = new ArrayList<>(own.get(index).conditions());
        others.forEach(other -> ConditionTerm.all(own.get(other).conditions())
                .map(ConditionTerm.Not::new)
                .ifPresent(all::add));
        return Optional.of(new Guard(all));
    }

    /** The sentences that are for some class, which <em>any other</em> leaves out. */
    private List<Integer> forSome(int index) {
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            boolean some = sentences.get(i).qualifiers().stream()
                    .anyMatch(qualifier -> qualifier.asForClass().isPresent());
            if (i != index && some) {
                others.add(i);
            }
        }
        return others;
    }

    private List<Integer> under(String section) {
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).entry().section().equals(section)) {
                others.add(i);
            }
        }
        return others;
    }
}

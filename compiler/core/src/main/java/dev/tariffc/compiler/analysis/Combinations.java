package dev.tariffc.compiler.analysis;

import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.TotalModel;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.runtime.fact.Domain;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whose facts are combined: {@code Gross income is combined for stations with the same company, ...}. */
final class Combinations {

    private record Group(FactModel by, Sentence.Combined sentence) {}

    private final Map<String, Group> groupOf = new HashMap<>();
    private final Outline outline;
    private final List<Sentence.Combined> sentences;
    private final Problems problems;

    Combinations(Outline outline, Symbols symbols, Problems problems) {
        this.problems = problems;
        this.outline = outline;
        this.sentences = outline.all(Sentence.Combined.class).toList();
        for (Sentence.Combined combined : sentences) {
            group(combined.group(), symbols)
                    .ifPresent(group -> groupOf.put(combined.what().key(), new Group(group, combined)));
            if (!combined.proportion().key().equals(combined.what().key())) {
                problems.report(
                        new RuleProblem.NotSupported(combined.proportion().span(), Phrase.Construct.OTHER_PROPORTION));
            }
        }
    }

    private Optional<FactModel> group(Name name, Symbols symbols) {
        Optional<Symbol> symbol = symbols.find(name.key());
        if (symbol.isPresent() && symbol.get() instanceof Symbol.OfFact fact) {
            if (fact.fact().domain().kind() == Domain.Kind.TEXT) {
                return Optional.of(fact.fact());
            }
            problems.report(
                    new TypeProblem.WrongKind(name.span(), name.written(), Phrase.Sort.FIGURE, Phrase.Sort.TEXT));
        } else if (symbol.isPresent()) {
            problems.report(new TypeProblem.WrongKind(
                    name.span(), name.written(), symbol.get().sort(), Phrase.Sort.TEXT));
        }
        return Optional.empty();
    }

    /** The text that combines payers for a base, read in the period that the base is about. */
    Optional<TotalModel.Combination> of(Term base) {
        if (!(base instanceof Term.ReadFact read)
                || !groupOf.containsKey(read.fact().key())) {
            return Optional.empty();
        }
        Group combined = groupOf.get(read.fact().key());
        FactModel group = combined.by();
        Optional<PeriodTerm> about = group.given().isPresent() ? read.about() : Optional.empty();
        return Optional.of(new TotalModel.Combination(
                new Term.ReadFact(group, about, Type.TEXT), outline.clause(combined.sentence())));
    }

    /** Tells of what is combined without any rule that runs on it. */
    void check(List<TotalModel> totals) {
        for (Sentence.Combined combined : sentences) {
            boolean runs = totals.stream()
                    .anyMatch(total -> total.base() instanceof Term.ReadFact read
                            && read.fact().key().equals(combined.what().key()));
            if (!runs) {
                problems.report(new RuleProblem.NothingToCombine(
                        combined.what().span(), combined.what().written()));
            }
        }
    }
}

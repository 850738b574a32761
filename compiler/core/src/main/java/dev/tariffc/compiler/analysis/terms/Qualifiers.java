package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.analysis.names.Force;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.TimeProblem;
import dev.tariffc.compiler.syntax.Qualifier;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who a sentence, or an alternative, is for, and when. */
public final class Qualifiers {

    /**
     * What the qualifiers of one sentence say.
     *
     * @param conditions what they say by themselves
     * @param anyOther those that leave out the classes that other sentences are for
     * @param except those that leave out what other sections are for
     * @param isForSome whether the sentence is for a class
     * @param isOtherwise whether it holds where no earlier alternative does
     */
    public record Meaning(
            List<ConditionTerm> conditions,
            List<Qualifier.ForAnyOther> anyOther,
            List<Qualifier.ExceptUnder> except,
            boolean isForSome,
            boolean isOtherwise) {}

    private Qualifiers() {}

    /** Empty, and told, where one of them failed. */
    public static Optional<Meaning> bind(List<Qualifier> qualifiers, Terms terms, Problems problems) {
        Reader reader = new Reader(terms, problems);
        qualifiers.forEach(qualifier -> qualifier.accept(reader));
        return reader.failed ? Optional.empty() : Optional.of(reader.meaning());
    }

    private static final class Reader implements Qualifier.Visitor<Void> {

        private final Terms terms;
        private final Problems problems;
        private final List<ConditionTerm> conditions = new ArrayList<>();
        private final List<Qualifier.ForAnyOther> anyOther = new ArrayList<>();
        private final List<Qualifier.ExceptUnder> except = new ArrayList<>();
        private boolean forSome;
        private boolean otherwise;
        private boolean failed;

        Reader(Terms terms, Problems problems) {
            this.terms = terms;
            this.problems = problems;
        }

        Meaning meaning() {
            return new Meaning(List.copyOf(conditions), List.copyOf(anyOther), List.copyOf(except), forSome, otherwise);
        }

        private Void add(Optional<ConditionTerm> condition) {
            condition.ifPresentOrElse(conditions::add, () -> failed = true);
            return null;
        }

        @Override
        public Void visit(Qualifier.ForClass node) {
            forSome = true;
            return add(terms.holds(node.name()));
        }

        @Override
        public Void visit(Qualifier.ForAnyOther node) {
            anyOther.add(node);
            return null;
        }

        @Override
        public Void visit(Qualifier.ForYears node) {
            List<ConditionTerm> any = new ArrayList<>();
            for (Qualifier.YearRange range : node.years()) {
                if (range.to() < range.from()) {
                    problems.report(new TimeProblem.EndsBeforeItBegins(
                            range.span(),
                            new Phrase.Fixed(Period.year(range.from())),
                            new Phrase.Fixed(Period.year(range.to()))));
                    return add(Optional.empty());
                }
                any.add(dated(LocalDate.of(range.from(), 1, 1), LocalDate.of(range.to(), 12, 31)));
            }
            return add(Optional.of(ConditionTerm.any(any)));
        }

        @Override
        public Void visit(Qualifier.Dates node) {
            LocalDate from = node.from().orElse(Force.EARLIEST);
            LocalDate to = node.to().orElse(Force.LATEST);
            if (to.isBefore(from)) {
                problems.report(
                        new TimeProblem.EndsBeforeItBegins(node.span(), new Phrase.Day(from), new Phrase.Day(to)));
                return add(Optional.empty());
            }
            return add(Optional.of(dated(from, to)));
        }

        private ConditionTerm dated(LocalDate from, LocalDate to) {
            boolean last =
                    terms.rateDay().filter(Sentence.RateDay.Day.LAST::equals).isPresent();
            return new ConditionTerm.RateDateWithin(from, to, terms.scope().innermost(), last);
        }

        @Override
        public Void visit(Qualifier.If node) {
            return add(terms.condition(node.condition()));
        }

        @Override
        public Void visit(Qualifier.ExceptUnder node) {
            except.add(node);
            return null;
        }

        /** What a sentence is said for each of gives it its scope; it holds for those of a class alone. */
        @Override
        public Void visit(Qualifier.ForEach node) {
            return terms.isClass(node.item()) ? add(terms.holds(node.item())) : null;
        }

        @Override
        public Void visit(Qualifier.ForEachPart node) {
            return null;
        }

        @Override
        public Void visit(Qualifier.Otherwise node) {
            otherwise = true;
            return null;
        }
    }
}

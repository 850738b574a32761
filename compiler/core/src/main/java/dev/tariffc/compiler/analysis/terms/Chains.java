package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.TermWalk;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.TimeProblem;
import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Parts;
import dev.tariffc.runtime.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Binds what is chained from one period to the next, back to a beginning. */
public final class Chains {

    private final Body.Chained chained;
    private final DeclaredName name;
    private final Terms terms;
    private final Problems problems;

    private Chains(Body.Chained chained, DeclaredName name, Terms terms, Problems problems) {
        this.chained = chained;
        this.name = name;
        this.terms = terms;
        this.problems = problems;
    }

    /** Empty, and told, where it does not go back to its beginning. */
    public static Optional<NumberTerm> bind(Body.Chained chained, DeclaredName name, Terms terms, Problems problems) {
        Chains chains = new Chains(chained, name, terms, problems);
        Optional<Period> first = terms.first(chained.in());
        Optional<NumberTerm> beginning = terms.number(chained.beginning());
        return first.flatMap(from -> beginning.flatMap(figure -> chains.bind(from, figure)));
    }

    private Optional<NumberTerm> bind(Period first, NumberTerm beginning) {
        PeriodTerm last = new PeriodTerm.Paid(first.kind());
        dev.tariffc.compiler.model.Parts over =
                new dev.tariffc.compiler.model.Parts(last, new PeriodTerm.Part(first.kind()), Optional.of(first));
        Scope scope = terms.scope().chained(name, Type.number(beginning.unit()), over);
        Optional<NumberTerm> step = terms.in(scope)
                .value(chained.value())
                .filter(value -> namesItself(value, first.kind()))
                .filter(value -> isOfLinks(value, first.kind()));
        return step.flatMap(value -> new Units(problems)
                .sameUnit(value, beginning, chained.beginning().span())
                .map(unit -> new NumberTerm.Chained(
                        beginning,
                        value,
                        over,
                        isOfAmounts(value) ? new Type.Number(unit, Optional.of(last)) : Type.number(unit))));
    }

    /** Whether it rests on figures of its periods that are no rates: a price that follows an index is one for whatever is paid. */
    private static boolean isOfAmounts(NumberTerm step) {
        return step.about().isPresent()
                && TermWalk.parts(step).stream()
                        .filter(part ->
                                part.asRead().isPresent() || part.asUse().isPresent())
                        .flatMap(part -> part.asNumber().stream())
                        .anyMatch(number ->
                                number.about().isPresent() && !number.unit().isNone());
    }

    private boolean namesItself(NumberTerm step, Period.Kind links) {
        boolean names =
                TermWalk.all(step, NumberTerm.LinkBefore.class).findAny().isPresent();
        if (!names) {
            problems.report(new TimeProblem.NothingChained(chained.span(), name.label(), links));
        }
        return names;
    }

    /** Whatever a link speaks of is of its own period, or named; a shorter period of what is paid it has none. */
    private boolean isOfLinks(NumberTerm step, Period.Kind links) {
        List<PeriodTerm> shorter = TermWalk.paid(step).stream()
                .filter(paid -> paid.kind().compareTo(links) < 0)
                .distinct()
                .toList();
        for (PeriodTerm paid : shorter) {
            Optional<Expression.Reference> reader = reader(step, paid);
            problems.report(OtherPeriods.ofOne(
                    reader.map(reference -> reference.name().written()).orElse(name.label()),
                    paid.kind(),
                    new PeriodTerm.Paid(links),
                    reader.map(Expression.Reference::span)
                            .orElse(chained.value().span())));
        }
        return shorter.isEmpty();
    }

    /** Where a fact is read of such a period; none where none is. */
    private Optional<Expression.Reference> reader(NumberTerm step, PeriodTerm paid) {
        Set<Key> read = TermWalk.parts(step).stream()
                .flatMap(part -> part.asRead().stream())
                .filter(fact -> fact.about().filter(paid::equals).isPresent())
                .map(fact -> fact.fact().name().key())
                .collect(Collectors.toSet());
        return Parts.all(chained.value(), Expression.Reference.class).stream()
                .filter(reference -> read.contains(reference.name().key()))
                .findFirst();
    }
}

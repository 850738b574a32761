package dev.tariffc.compiler.analysis;

import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.Unit;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.syntax.Cycle;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.FactDeclaration;
import dev.tariffc.compiler.syntax.FactDeclaration.Bound;
import dev.tariffc.compiler.syntax.FactDeclaration.Kind;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds <em>given</em> sentences: kinds, nouns, bounds. */
final class FactBinder {

    private static final Rational CENT = Rational.of(1, 100);

    private final String currency;
    private final Periods periods;
    private final Problems problems;

    FactBinder(String currency, Periods periods, Problems problems) {
        this.problems = problems;
        this.currency = currency;
        this.periods = periods;
    }

    /** One fact with the names that its declaration declares. */
    record Declared(FactModel model, Name name, List<Name> choices) {}

    List<Declared> bind(Sentence.Given given, Outline.Entry entry) {
        Optional<Period.Kind> kind = given.cycle().flatMap(this::kind);
        List<Declared> declared = new ArrayList<>();
        for (FactDeclaration fact : given.facts()) {
            declared.add(bind(fact, given, kind, entry));
        }
        return declared;
    }

    private Optional<Period.Kind> kind(Cycle cycle) {
        return cycle instanceof Cycle.Occasion ? Optional.empty() : Optional.of(periods.kind(cycle));
    }

    private Declared bind(
            FactDeclaration fact, Sentence.Given given, Optional<Period.Kind> period, Outline.Entry entry) {
        List<Name> choices = fact.kind() instanceof Kind.OneOf oneOf ? oneOf.values() : List.of();
        FactModel model = new FactModel(
                fact.name().key(),
                fact.name().written(),
                fact.name().equivalent().map(quoted -> quoted.text()),
                domain(fact, choices),
                unit(fact),
                period,
                item(given),
                entry.section(),
                entry.readings());
        return new Declared(model, fact.name(), choices);
    }

    /** Facts of the occasion that is paid are the payer's own. */
    private Optional<String> item(Sentence.Given given) {
        return given.item().map(Name::key).filter(key -> !periods.isOccasion(key));
    }

    private Unit unit(FactDeclaration fact) {
        if (fact.kind() instanceof Kind.Money) {
            return Unit.of(currency);
        }
        if (fact.kind() instanceof Kind.Number number) {
            return Unit.of(number.of().orElse(fact.name()).key());
        }
        if (fact.kind() instanceof Kind.Hours) {
            return Unit.of("hour");
        }
        if (fact.kind() instanceof Kind.Months) {
            return Unit.of("month");
        }
        return fact.kind() instanceof Kind.Days ? Unit.of("day") : Unit.NONE;
    }

    private Domain domain(FactDeclaration fact, List<Name> choices) {
        Domain domain = initial(fact.kind(), choices);
        for (Bound bound : fact.bounds()) {
            if (bound instanceof Bound.MayBeNegative) {
                domain = new Domain(domain.kind(), Optional.empty(), domain.most(), domain.step(), domain.choices());
            } else if (bound instanceof Bound.AtLeast least) {
                domain = figure(least.limit()).map(domain::atLeast).orElse(domain);
            } else if (bound instanceof Bound.AtMost most) {
                domain = figure(most.limit()).map(domain::atMost).orElse(domain);
            } else if (bound instanceof Bound.Step step) {
                domain = Literals.step(step.step(), problems)
                        .map(domain::inStepsOf)
                        .orElse(domain);
            }
        }
        return domain;
    }

    /** Semantics 1.3: money in whole cents, counts whole, neither below zero unless the file says so. */
    private static Domain initial(Kind kind, List<Name> choices) {
        if (kind instanceof Kind.Money) {
            return Domain.of(Domain.Kind.MONEY).atLeast(Rational.ZERO).inStepsOf(CENT);
        }
        if (kind instanceof Kind.Number || kind instanceof Kind.Months) {
            return Domain.of(Domain.Kind.NUMBER).atLeast(Rational.ZERO).inStepsOf(Rational.ONE);
        }
        if (kind instanceof Kind.Days) {
            return Domain.of(Domain.Kind.DAYS).atLeast(Rational.ZERO).inStepsOf(Rational.ONE);
        }
        if (kind instanceof Kind.Hours) {
            return Domain.of(Domain.Kind.HOURS).atLeast(Rational.ZERO);
        }
        if (kind instanceof Kind.Percentage) {
            return Domain.of(Domain.Kind.PERCENTAGE).atLeast(Rational.ZERO);
        }
        if (kind instanceof Kind.Date) {
            return Domain.of(Domain.Kind.DATE);
        }
        if (kind instanceof Kind.Text) {
            return Domain.of(Domain.Kind.TEXT);
        }
        if (kind instanceof Kind.YesNo) {
            return Domain.of(Domain.Kind.YES_NO);
        }
        return Domain.choice(choices.stream().map(Name::written).toArray(String[]::new));
    }

    private Optional<Rational> figure(Expression limit) {
        return Literals.figure(limit, problems);
    }
}

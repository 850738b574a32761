package dev.tariffc.compiler.analysis;

import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.compiler.syntax.Cycle;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.PeriodExpression;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.runtime.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Binds periods: cycles to kinds, period expressions to terms, periods' names to what they are. */
final class Periods {

    private final Map<String, Sentence.Definition> named = new HashMap<>();
    private final Set<String> occasions = new HashSet<>();
    private final Set<String> open = new HashSet<>();
    private final Problems problems;
    private final Period.Kind paid;
    private final boolean several;

    Periods(Outline outline, Problems problems) {
        this.problems = problems;
        outline.all(Sentence.Definition.class)
                .filter(definition -> definition.body() instanceof Body.PeriodBody)
                .forEach(definition -> named.putIfAbsent(definition.name().key(), definition));
        outline.all(Sentence.Pays.class)
                .flatMap(pays -> pays.cycles().stream())
                .map(Sentence.GuardedCycle::cycle)
                .filter(Cycle.Occasion.class::isInstance)
                .forEach(cycle -> occasions.add(((Cycle.Occasion) cycle).item().key()));
        paid = outline.all(Sentence.Pays.class)
                .findFirst()
                .map(pays -> kind(pays.cycles().get(0).cycle()))
                .orElse(Period.Kind.YEAR);
        several =
                outline.all(Sentence.Pays.class).anyMatch(pays -> pays.cycles().size() > 1);
    }

    /** What is paid, of a kind: the paid period itself where one amount is paid for periods of several kinds. */
    PeriodTerm own(Period.Kind kind) {
        return several && kind == paid ? new PeriodTerm.ThePaid(kind) : new PeriodTerm.Paid(kind);
    }

    /** Whether an item is the occasion that a charge is paid for. */
    boolean isOccasion(String item) {
        return occasions.contains(item);
    }

    Period.Kind kind(Cycle cycle) {
        if (cycle instanceof Cycle.Each each) {
            return kind(each.unit());
        }
        if (cycle instanceof Cycle.Months months) {
            return switch (months.months()) {
                case 2 -> Period.Kind.TWO_MONTHS;
                case 3 -> Period.Kind.QUARTER;
                case 6 -> Period.Kind.HALF_YEAR;
                case 12 -> Period.Kind.YEAR;
                default -> {
                    problems.report(
                            new RuleProblem.NotSupported(months.span(), Phrase.Construct.PERIOD_OF_SO_MANY_MONTHS));
                    yield Period.Kind.MONTH;
                }
            };
        }
        if (cycle instanceof Cycle.YearFrom) {
            return Period.Kind.YEAR;
        }
        return cycle instanceof Cycle.Season ? Period.Kind.SEASON : Period.Kind.OCCASION;
    }

    Period.Kind kind(Cycle.Unit unit) {
        return switch (unit) {
            case DAY -> Period.Kind.DAY;
            case MONTH -> Period.Kind.MONTH;
            case QUARTER -> Period.Kind.QUARTER;
            case HALF_YEAR -> Period.Kind.HALF_YEAR;
            case YEAR -> Period.Kind.YEAR;
            case PERIOD -> paid;
        };
    }

    /** The term of an expression; empty, and told, where a name goes in a circle or days are needed. */
    Optional<PeriodTerm> bind(PeriodExpression expression, DayBinder days) {
        if (expression instanceof PeriodExpression.The the) {
            return Optional.of(the.unit() == Cycle.Unit.PERIOD ? own(paid) : new PeriodTerm.Paid(kind(the.unit())));
        }
        if (expression instanceof PeriodExpression.Relative relative) {
            return bind(relative.base(), days)
                    .map(base -> base.holding(kind(relative.unit())).plus(relative.offset()));
        }
        if (expression instanceof PeriodExpression.Holding holding) {
            return bind(holding.of(), days).map(of -> of.holding(kind(holding.unit())));
        }
        if (expression instanceof PeriodExpression.HoldingDay holding) {
            return days.bind(holding.day()).map(day -> new PeriodTerm.HoldingDay(kind(holding.unit()), day));
        }
        if (expression instanceof PeriodExpression.Year year) {
            return Optional.of(new PeriodTerm.Fixed(Period.year(year.year())));
        }
        if (expression instanceof PeriodExpression.Month month) {
            return Optional.of(new PeriodTerm.Fixed(Period.month(month.month())));
        }
        return named(((PeriodExpression.Named) expression).name(), days);
    }

    private Optional<PeriodTerm> named(Name name, DayBinder days) {
        Sentence.Definition definition = named.get(name.key());
        if (definition == null) {
            return days.holdingNamedDay(name);
        }
        if (!open.add(name.key())) {
            problems.report(new RuleProblem.CycleOfDefinitions(
                    definition.name().span(), List.of(name.written(), name.written())));
            return Optional.empty();
        }
        Optional<PeriodTerm> term = bind(((Body.PeriodBody) definition.body()).period(), days);
        open.remove(name.key());
        return term;
    }

    /** A period as a message speaks of it. */
    static Phrase describe(PeriodTerm term) {
        if (term instanceof PeriodTerm.Paid paid) {
            return new Phrase.The(paid.kind());
        }
        if (term instanceof PeriodTerm.ThePaid) {
            return new Phrase.ThePaidPeriod();
        }
        if (term instanceof PeriodTerm.Shifted shifted) {
            int by = Math.abs(shifted.offset());
            Phrase what =
                    by == 1 ? new Phrase.The(shifted.kind()) : new Phrase.Nth(shifted.kind(), new Phrase.Ordinal(by));
            Phrase base = describe(shifted.base());
            return shifted.offset() < 0 ? new Phrase.Before(what, base) : new Phrase.After(what, base);
        }
        if (term instanceof PeriodTerm.Holding holding) {
            return new Phrase.Holding(new Phrase.The(holding.kind()), describe(holding.part()));
        }
        if (term instanceof PeriodTerm.HoldingDay holding) {
            return new Phrase.HoldingADay(new Phrase.The(holding.kind()));
        }
        return new Phrase.Fixed(((PeriodTerm.Fixed) term).period());
    }
}

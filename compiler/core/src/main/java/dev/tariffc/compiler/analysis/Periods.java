package dev.tariffc.compiler.analysis;

import dev.tariffc.compiler.model.DayTerm;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.compiler.syntax.Cycle;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.PeriodExpression;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Binds periods: cycles to kinds, period expressions to terms, periods' names to what they are. */
final class Periods {

    private static final Period SOME_DAY = Period.day(LocalDate.of(2001, 1, 1));

    private final Map<String, Sentence.Definition> named = new HashMap<>();
    private final Set<String> occasions = new HashSet<>();
    private final Set<String> open = new HashSet<>();
    private final Problems problems;
    private final Period.Kind paid;
    private final List<Cycle> cycles;
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
        cycles = outline.all(Sentence.Pays.class)
                .flatMap(pays -> pays.cycles().stream())
                .map(Sentence.GuardedCycle::cycle)
                .toList();
        paid = cycles.isEmpty() ? Period.Kind.YEAR : kind(cycles.get(0));
        several =
                outline.all(Sentence.Pays.class).anyMatch(pays -> pays.cycles().size() > 1);
    }

    /** What is paid, of a kind: the paid period itself where one amount is paid for periods of several kinds. */
    PeriodTerm own(Period.Kind kind) {
        return several && kind == paid ? new PeriodTerm.ThePaid(kind) : new PeriodTerm.Paid(kind);
    }

    /** What is paid that is longer than periods of a kind; none where nothing is, or several kinds are. */
    Optional<PeriodTerm> paidLongerThan(Period.Kind part) {
        List<Period.Kind> longer = cycles.stream()
                .map(this::kind)
                .filter(kind -> kind.compareTo(part) > 0 && kind != Period.Kind.OCCASION)
                .distinct()
                .toList();
        return longer.size() == 1 ? Optional.of(own(longer.get(0))) : Optional.empty();
    }

    /** Periods that a term may be: one for each way in which what is paid is cut. */
    List<Period> samples(PeriodTerm term) {
        if (term instanceof PeriodTerm.Fixed fixed) {
            return List.of(fixed.period());
        }
        if (term instanceof PeriodTerm.Shifted shifted) {
            return samples(shifted.base());
        }
        boolean own = term instanceof PeriodTerm.Paid || term instanceof PeriodTerm.ThePaid;
        List<Period> paidSo = cycles.stream()
                .filter(cycle -> own && (kind(cycle) == term.kind() || term instanceof PeriodTerm.ThePaid))
                .map(this::sample)
                .toList();
        return paidSo.isEmpty() ? List.of(SOME_DAY.holding(term.kind())) : paidSo;
    }

    private Period sample(Cycle cycle) {
        if (cycle instanceof Cycle.YearFrom year) {
            return Period.yearFrom(year.from().atYear(SOME_DAY.start().getYear()));
        }
        if (cycle instanceof Cycle.Season season) {
            LocalDate first = season.from().atYear(SOME_DAY.start().getYear());
            LocalDate last = season.to().atYear(first.getYear());
            return Period.season(first, last.isBefore(first) ? last.plusYears(1) : last);
        }
        return cycle instanceof Cycle.Occasion ? Period.occasion(SOME_DAY.start()) : SOME_DAY.holding(kind(cycle));
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
    Optional<PeriodTerm> bind(PeriodExpression expression, Terms terms) {
        if (expression instanceof PeriodExpression.The the) {
            return Optional.of(the.unit() == Cycle.Unit.PERIOD ? own(paid) : the(kind(the.unit()), terms));
        }
        if (expression instanceof PeriodExpression.Relative relative) {
            return bind(relative.base(), terms)
                    .map(base -> beside(base, kind(relative.unit()), relative.offset() > 0)
                            .plus(relative.offset()));
        }
        if (expression instanceof PeriodExpression.Holding holding) {
            return bind(holding.of(), terms).map(of -> of.holding(kind(holding.unit())));
        }
        if (expression instanceof PeriodExpression.HoldingDay holding) {
            return terms.days().bind(holding.day()).map(day -> holding(kind(holding.unit()), day));
        }
        if (expression instanceof PeriodExpression.Year year) {
            return Optional.of(new PeriodTerm.Fixed(Period.year(year.year())));
        }
        if (expression instanceof PeriodExpression.Month month) {
            return Optional.of(new PeriodTerm.Fixed(Period.month(month.month())));
        }
        return named(((PeriodExpression.Named) expression).name(), terms);
    }

    private static PeriodTerm the(Period.Kind kind, Terms terms) {
        return terms.scope().own(kind).orElseGet(() -> new PeriodTerm.Paid(kind));
    }

    static PeriodTerm holding(Period.Kind kind, Term day) {
        return day instanceof DayTerm.FixedDay fixed
                ? new PeriodTerm.Fixed(Period.day(fixed.date()).holding(kind))
                : new PeriodTerm.HoldingDay(kind, day);
    }

    /** The period that others are counted from: of the months after a quarter, that of the quarter's last day. */
    private static PeriodTerm beside(PeriodTerm base, Period.Kind kind, boolean after) {
        if (!after || kind.compareTo(base.kind()) >= 0) {
            return base.holding(kind);
        }
        if (base instanceof PeriodTerm.Fixed fixed) {
            return new PeriodTerm.Fixed(Period.day(fixed.period().end()).holding(kind));
        }
        return new PeriodTerm.HoldingDay(kind, new DayTerm.EdgeOfPeriod(base, false));
    }

    private Optional<PeriodTerm> named(Name name, Terms terms) {
        Sentence.Definition definition = named.get(name.key());
        if (definition == null) {
            return terms.days().holdingNamedDay(name);
        }
        if (!open.add(name.key())) {
            problems.report(new RuleProblem.CycleOfDefinitions(
                    definition.name().span(), List.of(name.written(), name.written())));
            return Optional.empty();
        }
        Optional<PeriodTerm> term = bind(((Body.PeriodBody) definition.body()).period(), terms);
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
        if (term instanceof PeriodTerm.Part part) {
            return new Phrase.EachPart(part.kind());
        }
        return new Phrase.Fixed(((PeriodTerm.Fixed) term).period());
    }
}

package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.analysis.names.Cycles;
import dev.tariffc.compiler.analysis.names.Symbol;
import dev.tariffc.compiler.analysis.names.Symbols;
import dev.tariffc.compiler.model.DayTerm;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.problem.TimeProblem;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Cycle;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.PeriodExpression;
import dev.tariffc.runtime.time.Period;
import java.util.Map;
import java.util.Optional;

/** Binds periods. */
final class Periods implements PeriodExpression.Visitor<Optional<PeriodTerm>> {

    private final Terms terms;
    private final Map<Key, PeriodExpression> named;
    private final Symbols symbols;
    private final Cycles cycles;
    private final Problems problems;

    Periods(Terms terms, Map<Key, PeriodExpression> named, Symbols symbols, Cycles cycles, Problems problems) {
        this.terms = terms;
        this.named = named;
        this.symbols = symbols;
        this.cycles = cycles;
        this.problems = problems;
    }

    /** The period of a calendar kind that holds a day. */
    static PeriodTerm holding(Period.Kind kind, DayTerm day) {
        return day.asFixed()
                .<PeriodTerm>map(fixed -> new PeriodTerm.Fixed(Period.day(fixed).holding(kind)))
                .orElseGet(() -> new PeriodTerm.HoldingDay(kind, day));
    }

    /** Whether what is paid tells a period; told, where facts have to. */
    static boolean isFixed(PeriodTerm period, Span span, Problems problems) {
        if (!period.isFixedByWhatIsPaid()) {
            problems.report(new RuleProblem.NotSupported(span, Phrase.Construct.DAY_THAT_FACTS_TELL));
            return false;
        }
        return true;
    }

    @Override
    public Optional<PeriodTerm> visit(PeriodExpression.The the) {
        if (the.unit() == Cycle.Unit.PERIOD) {
            return Optional.of(cycles.own());
        }
        if (the.unit() == Cycle.Unit.SEASON) {
            return ofSeason(Optional.of(cycles.own()), the.span());
        }
        Period.Kind kind = cycles.kind(the.unit());
        return isOne(kind, atHand(), the)
                ? Optional.of(terms.scope().own(kind).orElseGet(() -> new PeriodTerm.Paid(kind)))
                : Optional.empty();
    }

    /** The part at hand, or else what is paid. */
    private PeriodTerm atHand() {
        return terms.scope().innermost().orElseGet(cycles::own);
    }

    /** Whether one period of a kind holds another; told, where the other has several of them or lies in several. */
    private boolean isOne(Period.Kind kind, PeriodTerm held, PeriodExpression written) {
        boolean one = cycles.liesInOne(held, kind);
        if (!one) {
            problems.report(new TimeProblem.OneOfSeveral(
                    written.span(),
                    new Phrase.The(kind),
                    PeriodPhrases.of(held),
                    PeriodPhrases.ofWhole(held),
                    TimeProblem.OneOfSeveral.Meant.LAST));
        }
        return one;
    }

    /** A season, as it is found; empty, and told, where something is paid for other periods, too: these have none. */
    private Optional<PeriodTerm> ofSeason(Optional<PeriodTerm> season, Span span) {
        if (!cycles.areAllSeasons()) {
            problems.report(new TimeProblem.SeasonOfSome(span));
            return Optional.empty();
        }
        return season;
    }

    @Override
    public Optional<PeriodTerm> visit(PeriodExpression.Relative relative) {
        Optional<PeriodTerm> base =
                isCountedFromAtHand(relative) ? Optional.of(atHand()) : terms.period(relative.base());
        if (relative.unit() == Cycle.Unit.SEASON && base.isPresent()) {
            return ofSeason(base, relative.span())
                    .filter(season -> isSeason(season, relative.span()))
                    .map(season -> season.plus(relative.offset()));
        }
        if (base.filter(of -> isOccasion(of, relative)).isPresent()) {
            problems.report(new TimeProblem.NoNextOccasion(relative.span()));
            return Optional.empty();
        }
        return base.map(of -> beside(of, relative).plus(relative.offset()));
    }

    /** Whether periods before or after the one at hand are meant, which has several of them; the author wrote no name. */
    private boolean isCountedFromAtHand(PeriodExpression.Relative relative) {
        return !relative.isToldFromAnother() && cycles.isMadeOf(atHand(), cycles.kind(relative.unit()));
    }

    /** Whether an occasion is meant, or may be, of which no next one is known. */
    private boolean isOccasion(PeriodTerm base, PeriodExpression.Relative relative) {
        return relative.unit() == Cycle.Unit.PERIOD
                && !cycles.occasions().isEmpty()
                && (base.isOfSeveralKinds() || base.kind() == Period.Kind.OCCASION);
    }

    /** The period that others are counted from: of the months around a quarter, that of its first or of its last day. */
    private PeriodTerm beside(PeriodTerm base, PeriodExpression.Relative relative) {
        Period.Kind kind = cycles.kind(relative.unit());
        boolean after = relative.offset() > 0;
        if (base.isOfSeveralKinds() && relative.unit() == Cycle.Unit.PERIOD) {
            return base;
        }
        if (base.isOfSeveralKinds()) {
            return after ? base.lastOf(kind) : new PeriodTerm.Holding(kind, base);
        }
        if (kind.compareTo(base.kind()) < 0) {
            return after ? base.lastOf(kind) : firstOf(base, kind);
        }
        return base.holding(kind);
    }

    /** The first period of a shorter kind; what is paid itself begins with it. */
    private PeriodTerm firstOf(PeriodTerm base, Period.Kind kind) {
        return base.isPaid() && !base.equals(cycles.own()) ? base.firstOf(kind) : base.holding(kind);
    }

    private boolean isSeason(PeriodTerm period, Span span) {
        if (period.kind() != Period.Kind.SEASON) {
            problems.report(new TimeProblem.SeasonOfSome(span));
        }
        return period.kind() == Period.Kind.SEASON;
    }

    @Override
    public Optional<PeriodTerm> visit(PeriodExpression.Holding holding) {
        if (holding.unit() == Cycle.Unit.SEASON) {
            Optional<PeriodTerm> of = terms.period(holding.of());
            Optional<PeriodTerm> season = of.flatMap(PeriodTerm::asFixed)
                    .flatMap(fixed -> cycles.seasonOf(fixed.start()))
                    .map(PeriodTerm.Fixed::new);
            return of.isEmpty()
                    ? of
                    : ofSeason(season.or(() -> of), holding.span()).filter(found -> isSeason(found, holding.span()));
        }
        Period.Kind kind = cycles.kind(holding.unit());
        return terms.period(holding.of()).filter(of -> isOne(kind, of, holding)).map(of -> of.holding(kind));
    }

    @Override
    public Optional<PeriodTerm> visit(PeriodExpression.HoldingDay holding) {
        if (holding.unit() == Cycle.Unit.SEASON) {
            problems.report(new TimeProblem.SeasonOfSome(holding.span()));
            return Optional.empty();
        }
        return terms.day(holding.day()).map(day -> holding(cycles.kind(holding.unit()), day));
    }

    @Override
    public Optional<PeriodTerm> visit(PeriodExpression.Year year) {
        return Optional.of(new PeriodTerm.Fixed(Period.year(year.year())));
    }

    @Override
    public Optional<PeriodTerm> visit(PeriodExpression.YearAcross across) {
        Optional<Period> found = cycles.across(across.year());
        if (found.isEmpty()) {
            String written = problems.source().text(across.span()).strip();
            boolean ofCalendar = cycles.yearsBegin().size() <= 1 && !cycles.areYearsOfEachPayer();
            problems.report(new TimeProblem.YearOfOtherKind(
                    across.span(),
                    written,
                    Integer.toString(across.year()),
                    ofCalendar ? TimeProblem.Years.OF_THE_CALENDAR : TimeProblem.Years.SEVERAL));
        }
        return found.map(PeriodTerm.Fixed::new);
    }

    @Override
    public Optional<PeriodTerm> visit(PeriodExpression.Month month) {
        return Optional.of(new PeriodTerm.Fixed(Period.month(month.month())));
    }

    @Override
    public Optional<PeriodTerm> visit(PeriodExpression.Named period) {
        PeriodExpression defined = named.get(period.name().key());
        return defined != null
                ? terms.period(defined)
                : cycles.occasion(period.name()).or(() -> noPeriod(period.name()));
    }

    /** {@code the month of first communication} reaches here with a name that is no period. */
    private Optional<PeriodTerm> noPeriod(Name name) {
        symbols.find(name.key())
                .filter(symbol -> !(symbol instanceof Symbol.OfPeriod)) // it needs itself, which has been told
                .ifPresent(symbol -> problems.report(
                        new TypeProblem.WrongKind(name.span(), symbol.label(), symbol.sort(), Phrase.Sort.PERIOD)));
        return Optional.empty();
    }
}

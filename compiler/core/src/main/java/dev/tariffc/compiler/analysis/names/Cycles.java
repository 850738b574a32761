package dev.tariffc.compiler.analysis.names;

import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.Item;
import dev.tariffc.compiler.model.Often;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.problem.TimeProblem;
import dev.tariffc.compiler.syntax.Cycle;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Quoted;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How a tariff cuts time: what is paid, and the kinds of periods that its words for them mean. */
public final class Cycles {

    private static final Period SOME_DAY = Period.day(LocalDate.of(2001, 1, 1));

    private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);

    private static final int LEAP_DAY = 29;

    /** A day on which years of some payer may begin, within a month. */
    private static final MonthDay SOME_BEGIN = MonthDay.of(6, 15);

    private static final int MONTHS_OF_A_YEAR = Period.Kind.YEAR.months();

    private final Problems problems;
    private final List<Cycle> cycles;
    private final Map<Key, DeclaredName> occasions = new HashMap<>();
    private final Map<Period.Kind, Set<Key>> paidEach = new EnumMap<>(Period.Kind.class);
    private final Period.Kind paid;
    private final boolean several;
    private final Optional<Sentence.RateDay.Day> rateDay;

    private Cycles(Sentences sentences, Problems problems) {
        this.problems = problems;
        this.cycles = sentences.cycles().map(Sentence.GuardedCycle::cycle).toList();
        cycles.forEach(cycle -> occasion(cycle).ifPresent(name -> occasions.putIfAbsent(name.key(), name)));
        this.paid = cycles.isEmpty() ? Period.Kind.YEAR : paid(cycles.get(0));
        this.rateDay =
                sentences.rateDays().stream().map(said -> said.sentence().day()).findFirst();
        sentences
                .pays()
                .forEach(pays -> pays.sentence()
                        .cycles()
                        .forEach(each -> paidEach.computeIfAbsent(kind(each.cycle()), kind -> new HashSet<>())
                                .addAll(pays.sentence().payables().stream()
                                        .map(Name::key)
                                        .toList())));
        this.several = cycles.stream().map(this::kind).distinct().count() > 1;
    }

    public static Cycles of(Sentences sentences, Problems problems) {
        return new Cycles(sentences, problems);
    }

    /** What is paid, whatever kind it is. */
    public PeriodTerm own() {
        return several ? new PeriodTerm.ThePaid(paid) : new PeriodTerm.Paid(paid);
    }

    /** Which day decides about what changes while a period runs; none where no sentence says it. */
    public Optional<Sentence.RateDay.Day> rateDay() {
        return rateDay;
    }

    /** The periods that hold a day and the day before. */
    public List<Period> around(LocalDate day) {
        return cycles.stream()
                .filter(cycle -> cycle.asOccasion().isEmpty())
                .map(cycle -> first(cycle, day).minus(1))
                .filter(period -> period.contains(day))
                .distinct()
                .toList();
    }

    private Period first(Cycle cycle, LocalDate day) {
        return cycle.asSeason()
                .map(season -> Period.seasonFrom(season.from(), season.to(), day))
                .or(() -> cycle.asDateOfPayer().map(any -> Period.yearFrom(notLeapDay(day.plusMonths(1)))))
                .or(() -> Period.firstFrom(kind(cycle), from(cycle), day))
                .orElseGet(() -> Period.occasion(day));
    }

    /** Years of each payer begin on any day but February 29. */
    private static LocalDate notLeapDay(LocalDate day) {
        return day.getMonth() == Month.FEBRUARY && day.getDayOfMonth() == LEAP_DAY ? day.minusDays(1) : day;
    }

    /** How often a fact is given that is given so. */
    Often often(Cycle given) {
        boolean ofAnyPaid = several && given instanceof Cycle.Each each && each.unit() == Cycle.Unit.PERIOD;
        return new Often(kind(given), from(given), ofAnyPaid);
    }

    /** What is paid that is longer than periods of a kind; none where nothing is, or several kinds are. */
    public Optional<PeriodTerm> paidLongerThan(Period.Kind part) {
        List<Period.Kind> longer = cycles.stream()
                .map(this::kind)
                .filter(kind -> kind.compareTo(part) > 0 && kind != Period.Kind.OCCASION)
                .distinct()
                .toList();
        return longer.size() == 1 ? Optional.of(new PeriodTerm.Paid(longer.get(0))) : Optional.empty();
    }

    /**
     * What is paid that is longer than periods of a kind, by those who pay for certain kinds: the one that there is, or the period
     * that each pays for where all of them are longer.
     */
    public Optional<PeriodTerm> paidLongerThan(Period.Kind part, Set<Period.Kind> paidFor) {
        List<Period.Kind> paying = cycles.stream()
                .map(this::kind)
                .filter(paidFor::contains)
                .distinct()
                .toList();
        List<Period.Kind> longer = paying.stream()
                .filter(kind -> kind.compareTo(part) > 0 && kind != Period.Kind.OCCASION)
                .toList();
        if (longer.size() == 1) {
            return Optional.of(new PeriodTerm.Paid(longer.get(0)));
        }
        return longer.size() > 1 && longer.equals(paying)
                ? Optional.of(new PeriodTerm.ThePaid(longer.get(0)))
                : paidLongerThan(part);
    }

    /** Whether an amount is one that is paid for each period of a kind. */
    public boolean isPaidEach(Period.Kind wanted, Key amount) {
        return paidEach.getOrDefault(wanted, Set.of()).contains(amount);
    }

    /** The kinds of periods for which an amount is paid; none of what is not paid. */
    public Set<Period.Kind> kindsPaid(Key amount) {
        return paidEach.entrySet().stream()
                .filter(each -> each.getValue().contains(amount))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Whether something is paid for each period of a kind. */
    public boolean isPaidEach(Period.Kind wanted) {
        return cycles.stream().map(this::kind).anyMatch(wanted::equals);
    }

    /** What is paid that is longer than periods of a kind, whichever it is; the year where nothing is. */
    public PeriodTerm anyLongerThan(Period.Kind part) {
        List<Period.Kind> longer = cycles.stream()
                .map(this::kind)
                .filter(kind -> kind.compareTo(part) > 0 && kind != Period.Kind.OCCASION)
                .distinct()
                .toList();
        boolean all = cycles.stream().map(this::kind).allMatch(longer::contains);
        return all && several ? own() : new PeriodTerm.Paid(longer.isEmpty() ? Period.Kind.YEAR : longer.get(0));
    }

    /** Whether an item is the occasion that something is paid for. */
    public boolean isOccasion(Item item) {
        return occasions.containsKey(item.name().key());
    }

    /** The occasion that a name means; none where it means something else. */
    public Optional<PeriodTerm> occasion(Name name) {
        return occasions.containsKey(name.key())
                ? Optional.of(new PeriodTerm.Paid(Period.Kind.OCCASION))
                : Optional.empty();
    }

    /** The occasion that facts are given for; none where they are given for periods, items or once for all. */
    public Optional<Key> occasionOf(Sentence.Given given) {
        return given.item().map(Name::key).filter(occasions::containsKey);
    }

    /** The occasions that something is paid for, by their keys. */
    public Set<Key> occasions() {
        return Set.copyOf(occasions.keySet());
    }

    /** What the occasion is called that a cycle is of; none where it is of none. */
    public static Optional<DeclaredName> occasion(Cycle cycle) {
        return cycle.asOccasion()
                .map(name -> new DeclaredName(
                        name.key(), name.written(), name.equivalent().map(Quoted::text)));
    }

    /** The kind of period that a word means. */
    public Period.Kind kind(Cycle.Unit unit) {
        return switch (unit) {
            case DAY -> Period.Kind.DAY;
            case MONTH -> Period.Kind.MONTH;
            case TWO_MONTHS -> Period.Kind.TWO_MONTHS;
            case SEASON -> Period.Kind.SEASON;
            case QUARTER -> Period.Kind.QUARTER;
            case HALF_YEAR -> Period.Kind.HALF_YEAR;
            case YEAR -> Period.Kind.YEAR;
            case PERIOD -> paid;
        };
    }

    /** The kind of periods of a cycle; told, where there is none of that length. */
    public Period.Kind kind(Cycle cycle) {
        return cycle.accept(new Cycle.Visitor<>() {
            @Override
            public Period.Kind visit(Cycle.Each each) {
                return kind(each.unit());
            }

            @Override
            public Period.Kind visit(Cycle.Months months) {
                if ((months.from() - 1) % months.months() != 0) {
                    problems.report(
                            new RuleProblem.NotSupported(months.span(), Phrase.Construct.PERIOD_CUT_FROM_OTHER_MONTH));
                }
                return switch (months.months()) {
                    case 2 -> Period.Kind.TWO_MONTHS;
                    case 3 -> Period.Kind.QUARTER;
                    case 6 -> Period.Kind.HALF_YEAR;
                    case 12 -> Period.Kind.YEAR;
                    default -> noSuchPeriod(months);
                };
            }

            @Override
            public Period.Kind visit(Cycle.YearFrom year) {
                return Period.Kind.YEAR;
            }

            @Override
            public Period.Kind visit(Cycle.YearFromDate year) {
                return Period.Kind.YEAR;
            }

            @Override
            public Period.Kind visit(Cycle.Season season) {
                return Period.Kind.SEASON;
            }

            @Override
            public Period.Kind visit(Cycle.Occasion occasion) {
                return Period.Kind.OCCASION;
            }
        });
    }

    /** Facts of years or seasons that begin on a day of their own are those of what is paid, or none. */
    void checkGiven(Cycle given) {
        boolean ofPaid = cycles.stream()
                .anyMatch(cycle -> kind(cycle) == kind(given)
                        && from(cycle).equals(from(given))
                        && cycle.asSeason()
                                .map(Cycle.Season::to)
                                .equals(given.asSeason().map(Cycle.Season::to)));
        boolean ofPayer = given.asDateOfPayer()
                .filter(date -> !cycles.stream()
                        .allMatch(cycle -> cycle.asDateOfPayer()
                                .filter(paidFrom -> paidFrom.key().equals(date.key()))
                                .isPresent()))
                .isPresent();
        if ((from(given).isPresent() && !ofPaid) || ofPayer) {
            problems.report(
                    new RuleProblem.NotSupported(given.span(), Phrase.Construct.FACTS_OF_OTHER_YEARS_THAN_PAID));
        }
    }

    /** Other sentences may say <em>each period</em>; the one that says what is paid has to say how long it is. */
    private Period.Kind paid(Cycle cycle) {
        if (cycle instanceof Cycle.Each each && each.unit() == Cycle.Unit.PERIOD) {
            problems.report(new TimeProblem.PaidPeriodNotSaid(each.span()));
            return Period.Kind.YEAR;
        }
        return kind(cycle);
    }

    private Period.Kind noSuchPeriod(Cycle.Months months) {
        problems.report(new RuleProblem.NotSupported(months.span(), Phrase.Construct.PERIOD_OF_SO_MANY_MONTHS));
        return Period.Kind.MONTH;
    }

    /** The day of the year on which the periods of a cycle begin, where it is none of the calendar's own. */
    public static Optional<MonthDay> from(Cycle cycle) {
        return cycle.accept(new Cycle.Visitor<>() {
            @Override
            public Optional<MonthDay> visit(Cycle.Each each) {
                return Optional.empty();
            }

            @Override
            public Optional<MonthDay> visit(Cycle.Months months) {
                return Optional.empty();
            }

            @Override
            public Optional<MonthDay> visit(Cycle.YearFrom year) {
                return Optional.of(year.from());
            }

            @Override
            public Optional<MonthDay> visit(Cycle.YearFromDate year) {
                return Optional.empty();
            }

            @Override
            public Optional<MonthDay> visit(Cycle.Season season) {
                return Optional.of(season.from());
            }

            @Override
            public Optional<MonthDay> visit(Cycle.Occasion occasion) {
                return Optional.empty();
            }
        });
    }

    /** The season that holds a day; none where no season does, or several may. */
    public Optional<Period> seasonOf(LocalDate day) {
        List<Period> found = cycles.stream()
                .flatMap(cycle -> cycle.asSeason().stream())
                .map(season -> Period.seasonFrom(
                        season.from(), season.to(), day.minusYears(1).plusDays(1)))
                .filter(season -> season.contains(day))
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Whether seasons are all that is paid for. */
    public boolean areAllSeasons() {
        return cycles.stream().allMatch(cycle -> cycle.asSeason().isPresent());
    }

    /**
     * The licence year, or the season, that begins in a calendar year and ends in the next; none where no such is paid for, or
     * several are.
     */
    public Optional<Period> across(int year) {
        List<Period> found = cycles.stream()
                .flatMap(cycle -> cycle
                        .asSeason()
                        .map(season -> Period.seasonFrom(
                                season.from(), season.to(), season.from().atYear(year)))
                        .or(() -> from(cycle).map(from -> Period.yearFrom(from.atYear(year))))
                        .stream())
                .filter(period -> period.end().getYear() > year)
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Whether years are paid that begin on a date of each payer. */
    public boolean areYearsOfEachPayer() {
        return cycles.stream().anyMatch(cycle -> cycle.asDateOfPayer().isPresent());
    }

    /** The days on which the years begin that are paid, alike for all payers. */
    public List<MonthDay> yearsBegin() {
        return cycles.stream()
                .filter(cycle ->
                        kind(cycle) == Period.Kind.YEAR && cycle.asDateOfPayer().isEmpty())
                .map(cycle -> from(cycle).orElse(NEW_YEAR))
                .distinct()
                .toList();
    }

    /** Whether one period of a kind holds another, whichever it is; of what is paid in several ways, where it is paid so in one. */
    public boolean liesInOne(PeriodTerm term, Period.Kind kind) {
        List<Period> samples = samples(term);
        return term.isOfSeveralKinds()
                ? samples.stream().anyMatch(period -> liesInOne(period, kind))
                : samples.stream().allMatch(period -> liesInOne(period, kind));
    }

    /** Looked for in a year of such periods: some two months lie in one quarter, and others in two. */
    private static boolean liesInOne(Period period, Period.Kind kind) {
        return kind == period.kind()
                || isOccasional(kind)
                || period.kind() == Period.Kind.OCCASION
                || IntStream.range(0, MONTHS_OF_A_YEAR)
                        .mapToObj(period::plus)
                        .allMatch(one -> one.holding(kind).contains(one));
    }

    /** Whether a period is several of a shorter kind, whichever it is and in whatever way it is paid. */
    public boolean isMadeOf(PeriodTerm term, Period.Kind kind) {
        return samples(term).stream().allMatch(period -> kind.compareTo(period.kind()) < 0 && period.isMadeOf(kind));
    }

    /** No calendar knows which of them holds a day. */
    private static boolean isOccasional(Period.Kind kind) {
        return kind == Period.Kind.SEASON || kind == Period.Kind.OCCASION;
    }

    /** Periods that a term may be: one for each way in which what is paid is cut. */
    public List<Period> samples(PeriodTerm term) {
        return samples(term, Set.of());
    }

    /** The same of those that are paid for certain kinds alone; of all where none is said. */
    public List<Period> samples(PeriodTerm term, Set<Period.Kind> paidFor) {
        return term.accept(new Samples(paidFor));
    }

    private final class Samples implements PeriodTerm.Visitor<List<Period>> {

        private final Set<Period.Kind> paidFor;

        Samples(Set<Period.Kind> paidFor) {
            this.paidFor = paidFor;
        }

        @Override
        public List<Period> visit(PeriodTerm.Paid period) {
            List<Period> paidSo = cycles.stream()
                    .filter(cycle -> kind(cycle) == period.kind())
                    .map(this::sample)
                    .toList();
            return paidSo.isEmpty() ? any(period) : paidSo;
        }

        @Override
        public List<Period> visit(PeriodTerm.ThePaid period) {
            return cycles.stream()
                    .filter(cycle -> paidFor.isEmpty() || paidFor.contains(kind(cycle)))
                    .map(this::sample)
                    .toList();
        }

        @Override
        public List<Period> visit(PeriodTerm.Shifted period) {
            return period.base().accept(this);
        }

        @Override
        public List<Period> visit(PeriodTerm.Holding period) {
            return any(period);
        }

        @Override
        public List<Period> visit(PeriodTerm.Fixed period) {
            return List.of(period.period());
        }

        @Override
        public List<Period> visit(PeriodTerm.HoldingDay period) {
            return any(period);
        }

        @Override
        public List<Period> visit(PeriodTerm.Part period) {
            return any(period);
        }

        private static List<Period> any(PeriodTerm term) {
            return List.of(SOME_DAY.holding(term.kind()));
        }

        private Period sample(Cycle cycle) {
            int year = SOME_DAY.start().getYear();
            return cycle.accept(new Cycle.Visitor<>() {
                @Override
                public Period visit(Cycle.Each each) {
                    return SOME_DAY.holding(kind(each));
                }

                @Override
                public Period visit(Cycle.Months months) {
                    return SOME_DAY.holding(kind(months));
                }

                @Override
                public Period visit(Cycle.YearFrom from) {
                    return Period.yearFrom(from.from().atYear(year));
                }

                @Override
                public Period visit(Cycle.YearFromDate from) {
                    return Period.yearFrom(SOME_BEGIN.atYear(year));
                }

                @Override
                public Period visit(Cycle.Season season) {
                    return Period.seasonFrom(season.from(), season.to(), SOME_DAY.start());
                }

                @Override
                public Period visit(Cycle.Occasion occasion) {
                    return Period.occasion(SOME_DAY.start());
                }
            });
        }
    }
}

package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.analysis.names.Cycles;
import dev.tariffc.compiler.analysis.names.Force;
import dev.tariffc.compiler.analysis.terms.Terms;
import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.problem.ExampleProblem;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.syntax.Cycle;
import dev.tariffc.compiler.syntax.Literal;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.compiler.syntax.Setting;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The periods that examples are of. */
public final class ExamplePeriods {

    private final List<ChargeModel> charges;
    private final Cycles cycles;
    private final Force force;
    private final Terms ofPayer;

    /** @param charges at least one */
    public ExamplePeriods(List<ChargeModel> charges, Cycles cycles, Force force, Terms ofPayer) {
        this.charges = charges;
        this.cycles = cycles;
        this.force = force;
        this.ofPayer = ofPayer;
    }

    /** The paid period that an example names; none where it names none. */
    Optional<Period> said(Sentence.Example example) {
        return example.settings().stream()
                .filter(this::isPeriod)
                .flatMap(setting -> said(setting.value()).map(period -> named(setting, period, example)).stream())
                .findFirst();
    }

    /** Whether it says what is paid for: {@code the month is April 2018}, {@code the concert is May 5, 2026}. */
    boolean isPeriod(Setting setting) {
        return setting.name().isEmpty() || occasion(setting).isPresent();
    }

    private Optional<Name> occasion(Setting setting) {
        return setting.name().filter(name -> cycles.occasion(name).isPresent());
    }

    /** Whether something is paid for periods of that kind, also where what is wrong with it has been told. */
    boolean isPaid(Period period) {
        return cycles.isPaidEach(period.kind());
    }

    /** Tells of periods that are named twice, and of a month that is said to be a year. */
    void check(Sentence.Example example, Problems problems) {
        List<Setting> named = example.settings().stream().filter(this::isPeriod).toList();
        named.stream()
                .skip(1)
                .forEach(again -> problems.report(new RuleProblem.SaidTwice(
                        again.span(),
                        Phrase.Matter.PERIOD_OF_EXAMPLE,
                        List.of(named.get(0).span()))));
        named.stream()
                .filter(setting -> occasion(setting).isPresent() && !isDay(setting.value()))
                .forEach(setting -> problems.report(new ExampleProblem.ExampleValueOfOtherKind(
                        setting.value().span(), setting.name().orElseThrow().written(), Phrase.Sort.DATE)));
        for (Setting setting : named) {
            Optional<Cycle.Unit> unit = setting.periodUnit().filter(of -> of != Cycle.Unit.PERIOD);
            Optional<Period> said = said(setting.value());
            if (said.isEmpty() && occasion(setting).isEmpty() && !isToldOf(setting.value())) {
                problems.report(
                        new ExampleProblem.ExamplePeriodUnclear(setting.value().span()));
            }
            boolean longer = said.isPresent()
                    && said.get().kind() != Period.Kind.OCCASION
                    && unit.filter(of -> cycles.kind(of).compareTo(said.get().kind()) < 0)
                            .isPresent();
            if (longer) {
                problems.report(new ExampleProblem.ExamplePeriodOfOtherLength(
                        setting.span(), new Phrase.Fixed(said.get()), cycles.kind(unit.get())));
            }
        }
    }

    /** Whether a period is none of this tariff, which was told when it was bound. */
    private boolean isToldOf(Literal literal) {
        return literal instanceof Literal.InPeriod in
                && ofPayer.period(in.value()).isEmpty();
    }

    private boolean isDay(Literal literal) {
        return said(literal).filter(said -> said.kind() == Period.Kind.OCCASION).isPresent();
    }

    private Optional<Period> said(Literal literal) {
        return literal.accept(new Said());
    }

    private final class Said implements Literal.Visitor<Optional<Period>> {

        @Override
        public Optional<Period> visit(Literal.InPeriod node) {
            return ofPayer.period(node.value()).flatMap(PeriodTerm::asFixed);
        }

        @Override
        public Optional<Period> visit(Literal.Day node) {
            return Optional.of(Period.occasion(node.value()));
        }

        @Override
        public Optional<Period> visit(Literal.Figure node) {
            return Optional.empty();
        }

        @Override
        public Optional<Period> visit(Literal.YesNo node) {
            return Optional.empty();
        }

        @Override
        public Optional<Period> visit(Literal.NotAvailable node) {
            return Optional.empty();
        }

        @Override
        public Optional<Period> visit(Literal.Choice node) {
            return Optional.empty();
        }

        @Override
        public Optional<Period> visit(Literal.Text node) {
            return Optional.empty();
        }

        @Override
        public Optional<Period> visit(Literal.Refused node) {
            return Optional.empty();
        }
    }

    /** {@code the quarter is May 2026}: the quarter that holds May; {@code the period is ...}: the one that is paid. */
    private Period named(Setting setting, Period said, Sentence.Example example) {
        Cycle.Unit unit = setting.periodUnit().orElse(Cycle.Unit.PERIOD);
        List<ChargeModel> about =
                charges.stream().filter(charge -> isAbout(example, charge)).toList();
        List<ChargeModel> meant = about.isEmpty() ? charges : about;
        boolean isPaid = meant.stream().anyMatch(charge -> charge.cycle() == said.kind());
        if (unit == Cycle.Unit.PERIOD && isPaid) {
            return inStep(said);
        }
        Optional<ChargeModel> seasonal = meant.stream()
                .filter(charge -> charge.cycle() == Period.Kind.SEASON)
                .findFirst();
        if (unit == Cycle.Unit.SEASON && seasonal.isPresent()) {
            return said.kind() == Period.Kind.SEASON ? said : season(seasonal.get(), said);
        }
        ChargeModel paid = meant.get(0);
        if (unit == Cycle.Unit.PERIOD && paid.cycle() == Period.Kind.SEASON) {
            return season(paid, said);
        }
        Period.Kind kind = unit == Cycle.Unit.PERIOD ? paid.cycle() : cycles.kind(unit);
        if (kind == Period.Kind.YEAR && paid.begins().isPresent()) {
            return yearOf(paid.begins().get(), said, example);
        }
        boolean holds = kind.compareTo(Period.Kind.YEAR) <= 0
                && (said.kind() == Period.Kind.OCCASION || said.kind().compareTo(kind) < 0);
        return inStep(holds ? said.holding(kind) : said);
    }

    /** The year that begins on a day that is said, or on the anniversary, in the year that is said, of the date that is given. */
    private Period yearOf(FactModel begins, Period said, Sentence.Example example) {
        Optional<LocalDate> first = said.kind() == Period.Kind.OCCASION
                ? Optional.of(said.start())
                : given(begins, example)
                        .filter(day -> said.kind() == Period.Kind.YEAR)
                        .map(day -> day.plusYears(said.start().getYear() - (long) day.getYear()));
        return first.flatMap(Period::startingYear).orElse(said);
    }

    private Optional<LocalDate> given(FactModel date, Sentence.Example example) {
        return example.settings().stream()
                .filter(setting -> setting.name()
                        .filter(name -> name.key().equals(date.name().key()))
                        .isPresent())
                .flatMap(setting -> said(setting.value()).stream())
                .map(Period::start)
                .findFirst();
    }

    /** The season that holds a month or a day; what is said, where there is none. */
    private static Period season(ChargeModel charge, Period said) {
        Period season = Period.seasonFrom(
                charge.from().orElseThrow(),
                charge.to().orElseThrow(),
                said.start().minusYears(1).plusDays(1));
        return season.contains(said.start()) && season.contains(said.end()) ? season : said;
    }

    /** {@code the year is 2018}: the licence year that begins in it, where the tariff has licence years. */
    Period inStep(Period said) {
        return charges.stream()
                .filter(charge -> said.kind() == Period.Kind.YEAR && charge.cycle() == Period.Kind.YEAR)
                .flatMap(charge -> charge.from().stream())
                .findFirst()
                .map(from -> Period.yearFrom(from.atYear(said.start().getYear())))
                .orElse(said);
    }

    /** The charge that an example is of: the one of its period whose payable it names, else any of its period. */
    ChargeModel charge(Sentence.Example example, Optional<Period> paid) {
        Set<Key> occasions = example.settings().stream()
                .flatMap(setting -> occasion(setting).stream())
                .map(Name::key)
                .collect(Collectors.toSet());
        List<ChargeModel> candidates = charges.stream()
                .filter(charge -> paid.isEmpty() || paid.get().kind() == charge.cycle())
                .filter(charge -> occasions.isEmpty()
                        || charge.occasion()
                                .map(DeclaredName::key)
                                .filter(occasions::contains)
                                .isPresent())
                .toList();
        return candidates.stream()
                .filter(charge -> isAbout(example, charge))
                .findFirst()
                .or(() -> candidates.stream().findFirst())
                .orElse(charges.get(0));
    }

    private static boolean isAbout(Sentence.Example example, ChargeModel charge) {
        return example.results().stream()
                .flatMap(result -> result.name().stream())
                .anyMatch(name -> charge.payables().stream()
                        .anyMatch(payable -> payable.key().equals(name.key())));
    }

    /** The first period that the tariff is paid for. */
    Period first(ChargeModel charge, Sentence.Example example) {
        LocalDate begin = force.from();
        if (charge.begins().isPresent()) {
            return firstOf(charge.begins().get(), example);
        }
        return switch (charge.cycle()) {
            case OCCASION -> Period.occasion(begin);
            case SEASON ->
                Period.seasonFrom(charge.from().orElseThrow(), charge.to().orElseThrow(), begin);
            case DAY, MONTH, TWO_MONTHS, QUARTER, HALF_YEAR, YEAR ->
                Period.firstFrom(charge.cycle(), charge.from(), begin).orElseThrow();
        };
    }

    /** The first year of a payer that begins when the tariff is in force. */
    private Period firstOf(FactModel begins, Sentence.Example example) {
        LocalDate day = given(begins, example).orElse(force.from());
        int years = Math.max(0, force.from().getYear() - day.getYear());
        LocalDate first = day.plusYears(years);
        return Period.startingYear(first.isBefore(force.from()) ? day.plusYears(years + 1L) : first)
                .orElseGet(() -> Period.year(first.getYear()));
    }

    /** Whether a fact that is given so often has several values for what is paid. */
    static boolean isFiner(Period.Kind given, Period paid) {
        return switch (paid.kind()) {
            case OCCASION -> false;
            case SEASON -> given.compareTo(Period.Kind.YEAR) < 0;
            case DAY, MONTH, TWO_MONTHS, QUARTER, HALF_YEAR, YEAR -> given.compareTo(paid.kind()) < 0;
        };
    }
}

package dev.tariffc.tariffs;

import avla_soproq.CommercialRadio2008_2011;
import connect_soproq.CommercialRadio2018;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Outcome;
import dev.tariffc.runtime.calculation.Position;
import dev.tariffc.runtime.calculation.Total;
import dev.tariffc.runtime.calculation.TypedFacts;
import dev.tariffc.runtime.fact.Facts;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** The two radio tariffs, each by the typed facts of its calculator, with its schedules as the law writes them. */
@SuppressWarnings("ImmutableEnumChecker") // calculators have no state, and the lists of rates are copies
enum RadioTariff {
    CONNECT_SOPROQ_2018(new CommercialRadio2018(), 2018, 10, "0.00302 0.00593 0.01232", "0.00134 0.00257 0.00431") {
        @Override
        Outcome assess(Period paid, Month month, Position position) {
            return ((CommercialRadio2018) calculator()).assess(paid, station(month), position);
        }

        @Override
        CommercialRadio2018.Station station(Month month) {
            CommercialRadio2018.Station.Builder station = CommercialRadio2018.Station.builder()
                    .grossIncome(month.money())
                    .repertoireAirtime(month.lowUse() ? TALK : MUSIC)
                    .totalAirtime(HOURS)
                    .keepsCompleteRecordingsOfItsLast90BroadcastDays(true);
            return month.company().map(station::company).orElse(station).build();
        }
    },
    AVLA_SOPROQ_2008_2011(new CommercialRadio2008_2011(), 2009, 12, "0.0133 0.0267 0.04", "0.0048 0.0096 0.014") {
        @Override
        Outcome assess(Period paid, Month month, Position position) {
            return ((CommercialRadio2008_2011) calculator()).assess(paid, station(month), position);
        }

        @Override
        CommercialRadio2008_2011.Station station(Month month) {
            CommercialRadio2008_2011.Station.Builder station = CommercialRadio2008_2011.Station.builder()
                    .grossIncome(month.money())
                    .airtimeOfTheRepertoire(month.lowUse() ? TALK : MUSIC)
                    .totalBroadcastTime(HOURS)
                    .keepsRecordingsOfItsLast90BroadcastDays(true)
                    .makesOrKeepsNoReproductionOntoAComputerHardDisk(true)
                    .usesNoReproductionKeptOntoTheHardDiskOfAnother(false)
                    .agreesToVerification(true);
            return month.company().map(station::company).orElse(station).build();
        }
    };

    /** Below a fifth of all hours, and far above it. */
    private static final BigDecimal TALK = new BigDecimal("148.7");

    private static final BigDecimal MUSIC = new BigDecimal("500");
    private static final BigDecimal HOURS = new BigDecimal("744");
    private static final Rational BRACKET = Rational.of(625_000);

    private final Calculator calculator;
    private final int year;
    private final int paidMonths;
    private final List<Rational> other;
    private final List<Rational> lowUse;

    /** @param paidMonths of the year, from January on, are paid while the tariff is in force */
    RadioTariff(Calculator calculator, int year, int paidMonths, String other, String lowUse) {
        this.calculator = calculator;
        this.year = year;
        this.paidMonths = paidMonths;
        this.other = rates(other);
        this.lowUse = rates(lowUse);
    }

    private static List<Rational> rates(String rates) {
        return List.of(rates.split(" ")).stream().map(Rational::parse).toList();
    }

    abstract Outcome assess(Period paid, Month month, Position position);

    abstract TypedFacts station(Month month);

    Facts facts(Period paid, Month month) {
        return station(month).about(calculator.tariff().readings(charge(), paid));
    }

    Calculator calculator() {
        return calculator;
    }

    Charge charge() {
        return calculator.tariff().charges().get(0);
    }

    Total total() {
        return calculator.tariff().totals().get(0);
    }

    /** A month is paid two months later. */
    static Period paidOn(Period month) {
        return month.plus(2);
    }

    /** The months that make up a year for the tests here: all that are paid under the tariff. */
    List<Period> months() {
        return IntStream.rangeClosed(1, paidMonths)
                .mapToObj(month -> Period.month(year, month))
                .toList();
    }

    Period year() {
        return Period.year(year);
    }

    List<Rational> rates(boolean ofLowUse) {
        return ofLowUse ? lowUse : other;
    }

    /** What a year's income owes: so much of the first $625,000, of the next, of the rest. */
    Rational owed(boolean ofLowUse, Rational income) {
        List<Rational> rates = rates(ofLowUse);
        Rational first = income.min(BRACKET);
        Rational next = income.minus(BRACKET).max(Rational.ZERO).min(BRACKET);
        Rational rest = income.minus(BRACKET).minus(BRACKET).max(Rational.ZERO);
        return first.times(rates.get(0)).plus(next.times(rates.get(1))).plus(rest.times(rates.get(2)));
    }
}

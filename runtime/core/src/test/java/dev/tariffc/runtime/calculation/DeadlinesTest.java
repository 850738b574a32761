package dev.tariffc.runtime.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

    /** What is asked of the payer: a day, and a yes or no. */
    private enum Given implements Fact {
        MAILING(Domain.Kind.DATE),
        TALK(Domain.Kind.YES_NO);

        private final Domain.Kind kind;

        Given(Domain.Kind kind) {
            this.kind = kind;
        }

        @Override
        public Fact.Declared declared() {
            return new Fact.Declared(
                    name(), Optional.empty(), Domain.of(kind), "1", Optional.empty(), Optional.empty(), List.of());
        }
    }

    private enum Owed implements Rule {
        MONTHLY,
        YEARLY;

        @Override
        public Rule.Declared declared() {
            return new Rule.Declared(name(), Optional.empty(), Domain.Kind.MONEY, Optional.empty());
        }
    }

    private enum Sentence implements Clause {
        PAYS(1),
        PAYMENT(2),
        FEE(3),
        REPORT(4),
        RECORDS(5),
        MAIL(6);

        private final int line;

        Sentence(int line) {
            this.line = line;
        }

        @Override
        public Written written() {
            return new Written(Integer.toString(line), "", line, name(), List.of());
        }
    }

    private enum Paid implements Charge {
        MONTHLY(Period.Kind.MONTH, Owed.MONTHLY),
        YEARLY(Period.Kind.YEAR, Owed.YEARLY),
        ONCE(Period.Kind.OCCASION, Owed.MONTHLY);

        private static final MonthDay MARCH_1 = MonthDay.of(3, 1);

        private final Period.Kind cycle;
        private final Owed payable;

        Paid(Period.Kind cycle, Owed payable) {
            this.cycle = cycle;
            this.payable = payable;
        }

        @Override
        public Pays pays() {
            Optional<MonthDay> from = cycle == Period.Kind.YEAR ? Optional.of(MARCH_1) : Optional.empty();
            return new Pays(
                    Sentence.PAYS,
                    "station",
                    cycle,
                    from,
                    Optional.empty(),
                    List.of(payable),
                    Currency.CAD,
                    Optional.empty());
        }
    }

    /**
     * The payment on the first of the month, the fee 20 days before its year, a report on the tenth day after the month if
     * talk, records to the end of the year after, mail the day after mailing.
     */
    private record Radio(LocalDate from, Optional<LocalDate> to, List<Charge> paid) {
        Calculator calculator() {
            return new Stub(this);
        }
    }

    private static final class Stub extends Calculator {

        Stub(Radio radio) {
            super(description(radio), Standpoint.LATEST);
        }

        private static TariffDescription description(Radio radio) {
            DescriptionBuilder description = TariffDescription.of("Radio", "radio.tariff", radio.from())
                    .facts(Given.values())
                    .rules(Owed.values());
            radio.to().ifPresent(description::inForceTo);
            radio.paid().forEach(charge -> description.charge(charge, new Asked(paid -> paid, paid -> List.of())));
            return description.build();
        }

        @Override
        protected Evaluation evaluate(Request request) {
            return new Month(request);
        }
    }

    private static final class Month extends Evaluation {

        Month(Request request) {
            super(request);
        }

        @Override
        protected List<Obligation> obligations() {
            Day start = rateDate();
            Day end = Day.of(paid().end());
            Day yearEnd = Day.of(LocalDate.of(paid().start().getYear() + 1, 12, 31));
            Day mailing = date(Given.MAILING, paid());
            Truth talk = yesNo(Given.TALK, paid());
            Truth always = Truth.of(true);
            return List.of(
                    due(Sentence.PAYMENT, "payment", Optional.of(Owed.MONTHLY), always, start),
                    due(Sentence.FEE, "fee", Optional.of(Owed.YEARLY), always, start.plusDays(-20)),
                    due(Sentence.REPORT, "report", Optional.empty(), talk, end.plusDays(10)),
                    due(Sentence.REPORT, "confession", Optional.empty(), Truth.of(false), end),
                    Obligation.of(Sentence.RECORDS, Obligation.Kind.KEPT, "records", yearEnd),
                    Obligation.of(Sentence.MAIL, Obligation.Kind.RECEIVED, "mail", mailing.plusDays(1)));
        }

        private static Obligation due(Clause clause, String what, Optional<Rule> payable, Truth condition, Day day) {
            return new Obligation(
                    clause, Obligation.Kind.DUE, what, payable, List.of(), condition, day, Optional.empty());
        }

        @Override
        protected Answer answer(Rule rule, Subject subject) {
            return notCovered(Sentence.PAYMENT);
        }
    }

    private static final LocalDate JANUARY_1 = LocalDate.of(2018, 1, 1);
    private static final LocalDate DECEMBER_31 = LocalDate.of(2018, 12, 31);
    private static final Radio MONTHLY = new Radio(JANUARY_1, Optional.of(DECEMBER_31), List.of(Paid.MONTHLY));

    private static List<String> told(Deadlines deadlines) {
        return deadlines.dated().stream()
                .map(each -> each.date() + " " + each.what() + (each.conditional() ? "?" : ""))
                .toList();
    }

    private static Deadlines within(Radio radio, String from, String to, Map<Fact, Value> events) {
        return Deadlines.within(radio.calculator(), LocalDate.parse(from), LocalDate.parse(to), events);
    }

    @Test
    void bothEndsBelongToTheRange() {
        assertEquals(
                List.of("2018-03-01 payment", "2018-03-10 report?", "2018-04-01 payment"),
                told(within(MONTHLY, "2018-03-01", "2018-04-01", Map.of())));
        assertEquals(List.of("2018-03-10 report?"), told(within(MONTHLY, "2018-03-02", "2018-03-31", Map.of())));
        assertEquals(List.of(), told(within(MONTHLY, "2018-03-11", "2018-03-31", Map.of())));
    }

    @Test
    void whatSeveralPeriodsSayStandsOnce() {
        assertEquals(List.of("2019-12-31 records"), told(within(MONTHLY, "2019-12-01", "2020-12-31", Map.of())));
    }

    @Test
    void periodsEndWithTheTariffAndTheirRecordsLater() {
        assertEquals(
                List.of("2018-12-01 payment", "2018-12-10 report?", "2019-01-10 report?", "2019-12-31 records"),
                told(within(MONTHLY, "2018-12-01", "2099-01-01", Map.of())));
    }

    @Test
    void whereATariffIsOpenTheRangeEndsIt() {
        Radio open = new Radio(JANUARY_1, Optional.empty(), List.of(Paid.MONTHLY));
        assertEquals(
                List.of("2040-01-01 payment", "2040-01-10 report?"),
                told(within(open, "2040-01-01", "2040-01-31", Map.of())));
    }

    @Test
    void aDayMayComeBeforeItsPeriodAndALicenceYearHasItsOwnFirstDay() {
        Radio yearly = new Radio(JANUARY_1, Optional.empty(), List.of(Paid.YEARLY));
        assertEquals(
                List.of("2018-02-09 fee", "2019-02-09 fee"),
                told(within(yearly, "2018-01-01", "2019-02-28", Map.of())));
    }

    @Test
    void eachChargeHasItsOwnPayments() {
        Radio both = new Radio(JANUARY_1, Optional.of(DECEMBER_31), List.of(Paid.MONTHLY, Paid.YEARLY));
        assertEquals(
                List.of("2018-02-01 payment", "2018-02-09 fee", "2018-02-10 report?"),
                told(within(both, "2018-01-31", "2018-02-28", Map.of())));
    }

    @Test
    void noCalendarKnowsOccasions() {
        Radio once = new Radio(JANUARY_1, Optional.empty(), List.of(Paid.ONCE));
        assertEquals(new Deadlines(List.of(), List.of()), within(once, "2018-01-01", "2030-01-01", Map.of()));
    }

    @Test
    void anEventIsToldOnceItsDayIsGiven() {
        Deadlines without = within(MONTHLY, "2018-03-11", "2018-03-31", Map.of());
        assertEquals(
                List.of("mail"),
                without.undated().stream().map(Deadlines.Undated::what).toList());
        assertEquals(
                Set.of(Given.MAILING),
                Set.of(((Refusal.MissingFact) without.undated().get(0).missing().get(0)).fact()));
        Map<Fact, Value> mailed = Map.of(Given.MAILING, Value.of(LocalDate.of(2018, 3, 29)));
        Deadlines with = within(MONTHLY, "2018-03-11", "2018-03-31", mailed);
        assertEquals(List.of("2018-03-30 mail"), told(with));
        assertEquals(List.of(), with.undated());
        assertEquals(Obligation.Kind.RECEIVED, with.dated().get(0).kind());
    }

    @Test
    void oneDateIsInTheOrderOfTheTariff() {
        Map<Fact, Value> mailed = Map.of(Given.MAILING, Value.of(LocalDate.of(2018, 3, 9)));
        assertEquals(
                List.of("2018-03-10 report?", "2018-03-10 mail"),
                told(within(MONTHLY, "2018-03-10", "2018-03-10", mailed)));
    }

    @Test
    void aConditionThatIsGivenIsNoneAnyMore() {
        assertEquals(
                List.of("2018-03-10 report"),
                told(within(MONTHLY, "2018-03-10", "2018-03-10", Map.of(Given.TALK, Value.of(true)))));
        assertEquals(List.of(), told(within(MONTHLY, "2018-03-10", "2018-03-10", Map.of(Given.TALK, Value.of(false)))));
    }
}

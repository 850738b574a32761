package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Facts;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a tariff obliges to within a stretch of days, over all periods that are paid under it.
 *
 * @param dated by date, then in the order of the tariff; what one section says of one thing and one date stands once
 * @param undated what has no day as long as something is not known, in the order of the tariff
 */
public record Deadlines(List<Deadline> dated, List<Undated> undated) {

    public Deadlines {
        dated = List.copyOf(dated);
        undated = List.copyOf(undated);
    }

    /**
     * One day that somebody has to watch.
     *
     * @param what the tariff's words for it: {@code payment}
     * @param recipients who receives what is due, in the order named; empty where the tariff does not say
     * @param conditional whether it depends on facts that nobody gave
     * @param amount what is due on that day; none where it is no payment, or depends on facts
     */
    public record Deadline(
            Clause clause,
            Obligation.Kind kind,
            String what,
            LocalDate date,
            List<String> recipients,
            boolean conditional,
            Optional<Money> amount) {
        public Deadline {
            recipients = List.copyOf(recipients);
        }
    }

    /**
     * An obligation without a day.
     *
     * @param missing why it has none
     */
    public record Undated(Clause clause, Obligation.Kind kind, String what, List<Refusal> missing) {
        public Undated {
            missing = List.copyOf(missing);
        }
    }

    /** Years by which a day may come before the period that it belongs to. */
    private static final int AHEAD = 1;

    private static final Comparator<Deadline> ORDER = Comparator.comparing(Deadline::date)
            .thenComparingInt(each -> each.clause().line());

    /** One thing that a section says: of the payment, of the report. */
    private record Thing(String section, String what) {
        static Thing of(Obligation obligation) {
            return new Thing(obligation.clause().section(), obligation.what());
        }
    }

    private record Dated(Thing thing, LocalDate date, Optional<Money> amount) {}

    /**
     * Everything from one day to another, both included.
     *
     * @param events days of events, each the same whatever period asks for it
     */
    public static Deadlines within(Calculator calculator, LocalDate from, LocalDate to, Map<Fact, Value> events) {
        return within(calculator, from, to, events, Map.of());
    }

    /**
     * Everything from one day to another, both included.
     *
     * @param events days of events, each the same whatever period asks for it
     * @param occasions the days of the occasions that something is paid for
     */
    public static Deadlines within(
            Calculator calculator,
            LocalDate from,
            LocalDate to,
            Map<Fact, Value> events,
            Map<Charge.Occasion, List<LocalDate>> occasions) {
        Map<Dated, Deadline> dated = new LinkedHashMap<>();
        Map<Thing, Undated> undated = new LinkedHashMap<>();
        for (Charge charge : calculator.tariff().charges()) {
            for (Period paid : paid(to, charge, calculator, events, occasions)) {
                List<Assessment.Result> fixed =
                        calculator.tariff().untimely(charge, paid).isEmpty()
                                ? calculator.probe().fixed(charge, paid)
                                : List.of();
                for (Obligation obligation : calculator.probe().obligationsAfter(paid, events)) {
                    if (obligation.condition().fails() || !isOf(charge, obligation)) {
                        continue;
                    }
                    if (obligation.day().isKnown()) {
                        put(deadline(obligation, fixed), obligation, from, to, dated);
                    } else {
                        undated.putIfAbsent(Thing.of(obligation), undated(obligation));
                    }
                }
            }
        }
        return new Deadlines(dated.values().stream().sorted(ORDER).toList(), List.copyOf(undated.values()));
    }

    /**
     * What falls on days that certain facts tell, when a charge is paid for a period: all that has no day without them, other
     * than what the charge pays.
     */
    public static List<Deadline> told(Calculator calculator, Charge charge, Period paid, Facts facts) {
        Set<Thing> known = new HashSet<>();
        calculator.obligations(paid, new EventFacts(Map.of())).stream()
                .filter(obligation ->
                        obligation.day().isKnown() && obligation.condition().isKnown())
                .forEach(obligation -> known.add(Thing.of(obligation)));
        return calculator.obligations(paid, facts).stream()
                .filter(obligation ->
                        obligation.day().isKnown() && obligation.condition().holds())
                .filter(obligation -> !known.contains(Thing.of(obligation))
                        && obligation.payable().isEmpty())
                .map(obligation -> deadline(obligation, List.of()))
                .sorted(ORDER)
                .toList();
    }

    /** @param obligation whose day is known */
    private static Deadline deadline(Obligation obligation, List<Assessment.Result> fixed) {
        Optional<Money> amount = obligation
                .payable()
                .flatMap(payable -> fixed.stream()
                        .filter(result -> result.rule().equals(payable))
                        .findFirst())
                .map(result -> obligation
                        .instalment()
                        .map(part -> result.instalments().get(part.number() - 1).amount())
                        .orElse(result.payable()));
        return new Deadline(
                obligation.clause(),
                obligation.kind(),
                obligation.what(),
                obligation.day().date(),
                obligation.recipients(),
                !obligation.condition().isKnown(),
                amount);
    }

    private static List<Period> paid(
            LocalDate to,
            Charge charge,
            Calculator calculator,
            Map<Fact, Value> events,
            Map<Charge.Occasion, List<LocalDate>> occasions) {
        if (charge.begins().isPresent()) {
            return Optional.ofNullable(events.get(charge.begins().get()))
                    .flatMap(Value::asDay)
                    .map(begins -> paidUpTo(to.plusYears(AHEAD), charge, calculator, Optional.of(begins)))
                    .orElse(List.of());
        }
        return charge.occasion()
                .map(occasion -> occasions.getOrDefault(occasion, List.of()).stream()
                        .map(Period::occasion)
                        .toList())
                .orElseGet(() -> paidUpTo(to.plusYears(AHEAD), charge, calculator, Optional.empty()));
    }

    /** Payments are of the charge that they pay; all else is of every charge. */
    private static boolean isOf(Charge charge, Obligation obligation) {
        return obligation.payable().map(charge.payables()::contains).orElse(true);
    }

    private static void put(
            Deadline deadline, Obligation obligation, LocalDate from, LocalDate to, Map<Dated, Deadline> dated) {
        if (!deadline.date().isBefore(from) && !deadline.date().isAfter(to)) {
            dated.merge(
                    new Dated(Thing.of(obligation), deadline.date(), deadline.amount()),
                    deadline,
                    (one, other) -> one.conditional() ? other : one);
        }
    }

    private static Undated undated(Obligation obligation) {
        return new Undated(
                obligation.clause(),
                obligation.kind(),
                obligation.what(),
                List.copyOf(obligation.day().refusals()));
    }

    /** The periods that a charge is paid for; no calendar knows occasions, nor the date from which a payer's years are counted. */
    private static List<Period> paidUpTo(
            LocalDate last, Charge charge, Calculator calculator, Optional<LocalDate> begins) {
        List<Period> paid = new ArrayList<>();
        TariffDescription tariff = calculator.tariff();
        LocalDate end = tariff.inForceTo().filter(last::isAfter).orElse(last);
        Optional<Period> period = begins.isPresent()
                ? begins.flatMap(date -> charge.firstFrom(tariff.inForceFrom().minusYears(1), date))
                : tariff.firstPaid(charge);
        while (period.filter(next -> !next.start().isAfter(end)).isPresent()) {
            period.filter(next -> tariff.untimely(charge, next).isEmpty()).ifPresent(paid::add);
            period = period.flatMap(one -> after(one, charge, begins));
        }
        return paid;
    }

    private static Optional<Period> after(Period one, Charge charge, Optional<LocalDate> begins) {
        LocalDate next = one.start().plusDays(1);
        return begins.isPresent() ? begins.flatMap(date -> charge.firstFrom(next, date)) : charge.firstFrom(next);
    }
}

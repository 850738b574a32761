package dev.tariffc.histories;

import dev.tariffc.runtime.account.Discovery;
import dev.tariffc.runtime.account.Entry;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.FactTable;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.returns.Filing;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * What payers filed and paid.
 *
 * @param filings first ones, in time or late, and restatements, each of a day of its own
 */
record History(List<Filing> filings, Map<String, List<Entry.Received>> payments) {

    private static final LocalDate START = LocalDate.of(2018, 1, 1);
    /** Nothing, and where a bracket ends, with a cent to either side. */
    private static final long[] EDGES = {0, 1, 99_999, 100_000, 100_001};

    private static final int MOST_MONTHS = 9;
    private static final int MOST_PAYMENTS = 12;
    private static final int MOST_RESTATEMENTS = 6;

    private record Filed(String payer, Period about, LocalDate day) {}

    static History of(Calculator calculator, Random random) {
        List<Filing> filings = new ArrayList<>();
        List<String> payers = List.of("A", "B", "C").subList(0, 1 + random.nextInt(3));
        for (String payer : payers) {
            int months = random.nextInt(MOST_MONTHS + 1);
            for (int i = 0; i < months; i++) {
                filings.add(first(payer, Period.month(2017, 12).plus(i), calculator, random));
            }
            for (int year = 2017; year <= 2018; year++) {
                if (random.nextBoolean()) {
                    filings.add(first(payer, Period.year(year), calculator, random));
                }
            }
        }
        restate(filings, calculator, random);
        return new History(filings, payments(payers, calculator, random));
    }

    private static Filing first(String payer, Period about, Calculator calculator, Random random) {
        FactTable facts = facts(about, calculator, random);
        Filing filing = Filing.inTime(payer, about, readings -> facts);
        return random.nextInt(3) > 0 ? filing : filing.reportedOn(about.end().plusDays(random.nextInt(120)));
    }

    private static void restate(List<Filing> filings, Calculator calculator, Random random) {
        Set<Filed> known = new HashSet<>();
        filings.forEach(filing -> filing.reported()
                .ifPresent(day ->
                        known.add(new Filed(filing.payer(), filing.about().orElseThrow(), day))));
        List<Filing> first = List.copyOf(filings);
        int restatements = first.isEmpty() ? 0 : random.nextInt(MOST_RESTATEMENTS + 1);
        for (int i = 0; i < restatements; i++) {
            Filing of = first.get(random.nextInt(first.size()));
            Period about = of.about().orElseThrow();
            LocalDate day = about.end().plusDays(10 + random.nextInt(500));
            if (known.add(new Filed(of.payer(), about, day))) {
                FactTable facts = facts(about, calculator, random);
                Filing restated = Filing.on(day, of.payer(), about, readings -> facts);
                filings.add(
                        random.nextInt(3) > 0
                                ? restated
                                : restated.found(Discovery.ofTheCollective(day.minusDays(30))));
            }
        }
    }

    /** The facts of what a filing is about. */
    private static FactTable facts(Period about, Calculator calculator, Random random) {
        FactTable facts = new FactTable();
        for (Fact fact : calculator.tariff().facts()) {
            if (fact.label().equals("invoice")) {
                if (random.nextInt(5) > 0 && about.kind() == Period.Kind.MONTH) {
                    facts.put(fact, about, Subject.payer(), Value.of(about.end().plusDays(random.nextInt(20))));
                }
            } else if (about.kind() == (fact.label().equals("sales") ? Period.Kind.MONTH : Period.Kind.YEAR)
                    && !fact.label().startsWith("receipt")) {
                facts.put(fact, about, Subject.payer(), Value.of(Rational.of(cents(random), 100)));
            }
        }
        return facts;
    }

    private static long cents(Random random) {
        return random.nextInt(4) == 0 ? EDGES[random.nextInt(EDGES.length)] : random.nextInt(500_000);
    }

    private static Map<String, List<Entry.Received>> payments(
            List<String> payers, Calculator calculator, Random random) {
        Map<String, List<Entry.Received>> payments = new LinkedHashMap<>();
        int many = random.nextInt(MOST_PAYMENTS + 1);
        for (int i = 0; i < many; i++) {
            List<Charge> charges = calculator.tariff().charges();
            Charge charge = charges.get(random.nextInt(charges.size()));
            Set<Rule> of =
                    random.nextInt(3) > 0 ? Set.of() : Set.of(charge.payables().get(0));
            Optional<Period> period = random.nextInt(3) > 0
                    ? Optional.empty()
                    : charge.firstFrom(START).map(first -> first.plus(random.nextInt(3)));
            long cents = random.nextInt(20_000) - 4_000L;
            payments.computeIfAbsent(payers.get(random.nextInt(payers.size())), payer -> new ArrayList<>())
                    .add(new Entry.Received(
                            START.plusDays(random.nextInt(530) - 30),
                            Money.cents(Currency.CAD, cents == 0 ? 1 : cents),
                            of,
                            period));
        }
        return payments;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        filings.forEach(filing -> text.append(filing.payer())
                .append(' ')
                .append(filing.about().orElseThrow())
                .append(' ')
                .append(filing.reported())
                .append(' ')
                .append(filing.discovery())
                .append(' ')
                .append(filing.facts().about(List.of()))
                .append('\n'));
        payments.forEach((payer, all) -> all.forEach(
                each -> text.append(payer).append(" pays ").append(each).append('\n')));
        return text.toString();
    }
}

package dev.tariffc.fast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.tariffc.runtime.calculation.Assessment;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Outcome;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fast.Amount;
import dev.tariffc.runtime.fast.Column;
import dev.tariffc.runtime.fast.Kernel;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Compares what kernels say of made rows with what the calculator says, number by number. */
public final class Agreement {

    private static final int PERIODS = 3;

    private final LoadedKernels tariff;
    private final Random random;
    private long computed;
    private long refused;

    public Agreement(LoadedKernels tariff, Random random) {
        this.tariff = tariff;
        this.random = random;
    }

    /** How many rows both computed. */
    public long computed() {
        return computed;
    }

    /** How many rows the kernels left to the calculator. */
    long refused() {
        return refused;
    }

    public void check(int rowsOfEach) throws ReflectiveOperationException {
        for (Method maker : tariff.makers()) {
            for (Kernel kernel : kernels(maker)) {
                check(kernel, rowsOfEach);
            }
        }
    }

    /** Kernels for some periods: the first, the last, and some between. */
    private List<Kernel> kernels(Method maker) throws ReflectiveOperationException {
        List<Kernel> kernels = new ArrayList<>();
        for (Charge charge : tariff.calculator().tariff().charges()) {
            List<Period> periods = periods(charge);
            for (int i = 0; i < PERIODS && !periods.isEmpty(); i++) {
                Period paid = periods.get(i == 0 ? 0 : i == 1 ? periods.size() - 1 : random.nextInt(periods.size()));
                Optional<Kernel> kernel = tariff.kernel(maker, paid, knownOn());
                kernel.filter(each -> each.charge() == charge).ifPresent(kernels::add);
            }
        }
        return kernels;
    }

    /** Mostly the latest texts. */
    private LocalDate knownOn() {
        LocalDate from = tariff.calculator().tariff().inForceFrom();
        return random.nextInt(4) == 0 ? from.plusDays(random.nextInt(6000)) : LocalDate.MAX;
    }

    private List<Period> periods(Charge charge) {
        LocalDate from = tariff.calculator().tariff().inForceFrom();
        LocalDate to = tariff.calculator().tariff().inForceTo().orElse(from.plusYears(30));
        List<Period> periods = new ArrayList<>();
        Optional<Period> first = charge.cycle() == Period.Kind.OCCASION
                ? Optional.of(Period.occasion(from))
                : charge.cycle() == Period.Kind.SEASON
                        ? charge.seasonFrom(from)
                        : tariff.calculator().tariff().firstPaid(charge);
        for (Period paid = first.orElseThrow(); !paid.start().isAfter(to) && periods.size() < 400; ) {
            periods.add(paid);
            paid = charge.cycle() == Period.Kind.OCCASION
                    ? Period.occasion(paid.start().plusDays(17))
                    : charge.cycle() == Period.Kind.SEASON
                            ? charge.seasonFrom(paid.end().plusDays(1)).orElseThrow()
                            : paid.plus(1);
        }
        return periods;
    }

    private void check(Kernel kernel, int rows) {
        long[][] facts = new RowMaker(kernel.columns(), tariff.figures(), random).rows(rows);
        long[][] amounts = new long[kernel.amounts().size()][rows];
        int left = kernel.compute(facts, rows, amounts);
        int counted = 0;
        for (int row = 0; row < rows; row++) {
            boolean open = amounts[0][row] == Kernel.REFUSED;
            counted += open ? 1 : 0;
            Outcome explained = kernel.explain(tariff.calculator(), facts, row);
            if (open) {
                refused++;
                checkNeed(kernel, facts, row, explained, amounts);
            } else {
                computed++;
                checkAmounts(kernel, facts, row, explained, amounts);
            }
        }
        assertEquals(counted, left);
    }

    /** A row within all ranges that the calculator computes is computed by the kernel, too. */
    private void checkNeed(Kernel kernel, long[][] facts, int row, Outcome explained, long[][] amounts) {
        for (long[] amount : amounts) {
            assertEquals(Kernel.REFUSED, amount[row]);
        }
        boolean within = true;
        for (int column = 0; column < kernel.columns().size(); column++) {
            Column of = kernel.columns().get(column);
            within &= facts[column][row] >= of.least() && facts[column][row] <= of.most();
        }
        if (within && explained instanceof Outcome.Assessed) {
            fail("left to the calculator without need: " + told(kernel, facts, row, explained));
        }
    }

    private void checkAmounts(Kernel kernel, long[][] facts, int row, Outcome explained, long[][] amounts) {
        if (!(explained instanceof Outcome.Assessed assessed)) {
            fail("computed " + amounts[0][row] + ", and the calculator refuses: "
                    + told(kernel, facts, row, explained));
            return;
        }
        Map<Rule, Rational> said = said(assessed.assessment());
        for (int i = 0; i < amounts.length; i++) {
            Amount of = kernel.amounts().get(i);
            Rational fast = of.unit().times(Rational.of(amounts[i][row]));
            if (!fast.equals(said.get(of.rule()))) {
                fail(of.rule() + " is " + fast + ", and the calculator says " + said.get(of.rule()) + ": "
                        + told(kernel, facts, row, explained));
            }
        }
    }

    private static Map<Rule, Rational> said(Assessment assessment) {
        Map<Rule, Rational> said = new HashMap<>();
        for (Assessment.Result result : assessment.results()) {
            result.payees()
                    .forEach(share -> said.put(share.rule(), share.amount().amount()));
        }
        assessment
                .results()
                .forEach(result -> said.put(result.rule(), result.payable().amount()));
        return said;
    }

    private String told(Kernel kernel, long[][] facts, int row, Outcome explained) {
        StringBuilder told = new StringBuilder(tariff.name()).append(", ").append(kernel.paid());
        for (int column = 0; column < kernel.columns().size(); column++) {
            told.append("\n  ")
                    .append(kernel.columns().get(column))
                    .append(": ")
                    .append(facts[column][row]);
        }
        return told.append("\n  ").append(explained).toString();
    }
}

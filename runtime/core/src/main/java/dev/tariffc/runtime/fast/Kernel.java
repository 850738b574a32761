package dev.tariffc.runtime.fast;

import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Outcome;
import dev.tariffc.runtime.calculation.TariffDescription;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.List;

/**
 * What one charge comes to for one period, in whole numbers: the fast path beside a calculator. Every class of the name {@code
 * ...Kernels} holds one for each charge that has a fast form.
 *
 * <p>A row is one payer. Its numbers stand in columns of {@code long}, one for each of {@link #columns()}, each counted in its
 * own unit. What nobody knows is {@link #UNKNOWN}, what is known not to be available {@link #NOT_AVAILABLE}. Each of {@link
 * #amounts()} is again a column.
 *
 * <p>A kernel never guesses and never overflows. Of a row that it cannot compute the amounts are {@link #REFUSED}: a number is
 * missing or out of its column's range, the tariff does not cover the case, facts contradict each other. Such rows are
 * explained by the calculator, which either knows the amount after all or tells every reason why not: {@link #explain}.
 *
 * <p>What is known of a payer beyond these columns is not looked at: neither a rule that somebody set, nor a fact that the charge
 * does not read and of which the tariff says what it always is.
 *
 * <p>Immutable, and safe for several threads, each with rows of its own.
 */
public abstract class Kernel {

    /** The amount of a row that is left to the calculator; no amount is ever this number. */
    public static final long REFUSED = Long.MIN_VALUE;

    /** A number of a row that nobody gave. */
    public static final long UNKNOWN = Long.MIN_VALUE;

    /** A number of a row that is known not to be available. */
    public static final long NOT_AVAILABLE = Long.MIN_VALUE + 1;

    /** How many rows are computed at once: few enough for the processor's nearest memory. */
    protected static final int BLOCK = 512;

    private final Charge charge;
    private final Period paid;
    private final LocalDate knownOn;
    private final List<Column> columns;
    private final List<Amount> amounts;

    /** @param knownOn the day whose knowledge of the tariff's texts counts */
    protected Kernel(Charge charge, Period paid, LocalDate knownOn, List<Column> columns, List<Amount> amounts) {
        this.charge = charge;
        this.paid = paid;
        this.knownOn = knownOn;
        this.columns = List.copyOf(columns);
        this.amounts = List.copyOf(amounts);
    }

    /** What is computed. */
    public final Charge charge() {
        return charge;
    }

    /** The period that is paid. */
    public final Period paid() {
        return paid;
    }

    /** What stands in the columns of a row, in their order. */
    public final List<Column> columns() {
        return columns;
    }

    /** What a row comes to: what is paid, in the order of the tariff, then the parts of the payees. */
    public final List<Amount> amounts() {
        return amounts;
    }

    /**
     * Computes rows from the first on.
     *
     * @param facts one array for each column, each with at least so many rows
     * @param rows how many
     * @param into one array for each amount, each with at least so many rows
     * @return how many rows are refused
     * @throws IllegalArgumentException if there are too few columns, or rows in any of them
     */
    public final int compute(long[][] facts, int rows, long[][] into) {
        require(facts, columns.size(), rows);
        require(into, amounts.size(), rows);
        for (int from = 0; from < rows; from += BLOCK) {
            block(facts, from, Math.min(BLOCK, rows - from), into);
        }
        int refused = 0;
        for (int row = 0; row < rows; row++) {
            refused += into[0][row] == REFUSED ? 1 : 0;
        }
        return refused;
    }

    private static void require(long[][] columns, int count, int rows) {
        if (columns.length < count) {
            throw new IllegalArgumentException(columns.length + " columns for " + count);
        }
        for (int i = 0; i < count; i++) {
            if (columns[i].length < rows) {
                throw new IllegalArgumentException("column " + i + " has " + columns[i].length + " rows of " + rows);
            }
        }
    }

    /** Computes some rows, of which either all amounts are refused or none. */
    protected abstract void block(long[][] facts, int from, int rows, long[][] into);

    /** What a calculator says of a row of this kernel, with every step that led to it. */
    public final Outcome explain(Calculator calculator, long[][] facts, int row) {
        require(facts, columns.size(), row + 1);
        Row of = new Row(columns, facts, row);
        return calculator.asKnownOn(knownOn).assess(charge, paid, of.facts(), of.position());
    }

    // --- for generated kernels ---------------------------------------------------------------------------------

    /** Whether a period is paid in whole, so that one kernel tells what all rows of it come to. */
    protected static boolean isFor(TariffDescription tariff, Charge charge, Period paid) {
        return tariff.untimely(charge, paid).isEmpty() && tariff.paidPart(paid).equals(Rational.ONE);
    }

    /** Whether a day lies within, both days included. */
    protected static boolean isWithin(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether a text is known that was published on one day and stood until another, which is none of its days. */
    protected static boolean isKnown(LocalDate knownOn, LocalDate from, LocalDate until) {
        return !knownOn.isBefore(from) && (until.equals(LocalDate.MAX) || knownOn.isBefore(until));
    }

    // --- masks: all bits where something holds, none where it does not; of numbers below 2^62 and above -2^62 --------

    protected static long mask(boolean holds) {
        return holds ? -1L : 0L;
    }

    protected static long isLess(long one, long other) {
        return (one - other) >> 63;
    }

    protected static long isAtMost(long one, long other) {
        return ~((other - one) >> 63);
    }

    protected static long isEqual(long one, long other) {
        long difference = one - other;
        return ~((difference | -difference) >> 63);
    }

    /** Of any number. */
    protected static long isUnknown(long number) {
        long rest = number ^ UNKNOWN;
        return ~((rest | -rest) >> 63);
    }

    /** Of any number: whether it is unknown or not available, which differ in the last bit. */
    protected static long isMissing(long number) {
        long rest = (number ^ UNKNOWN) >>> 1;
        return ~(-rest >> 63);
    }

    /** The one where a mask has all bits, the other where it has none. */
    protected static long pick(long mask, long then, long otherwise) {
        return otherwise ^ ((then ^ otherwise) & mask);
    }

    protected static long greater(long one, long other) {
        long difference = one - other;
        return one - (difference & (difference >> 63));
    }

    protected static long lesser(long one, long other) {
        long difference = one - other;
        return other + (difference & (difference >> 63));
    }

    // --- divided by a number above zero, and rounded ---------------------------------------------------------------

    /** Divided and rounded to the nearest, in the middle away from zero. */
    protected static long halfUp(long dividend, long divisor) {
        long sign = dividend >> 63;
        long magnitude = (dividend ^ sign) - sign;
        long steps = (magnitude + divisor / 2) / divisor;
        return (steps ^ sign) - sign;
    }

    /** Divided and rounded to the nearest, in the middle toward zero. */
    protected static long halfDown(long dividend, long divisor) {
        long sign = dividend >> 63;
        long magnitude = (dividend ^ sign) - sign;
        long steps = (magnitude + (divisor - 1) / 2) / divisor;
        return (steps ^ sign) - sign;
    }

    /** Divided and rounded to the nearest, in the middle to the even number. */
    protected static long halfEven(long dividend, long divisor) {
        long sign = dividend >> 63;
        long magnitude = (dividend ^ sign) - sign;
        long below = magnitude / divisor;
        long twice = 2 * (magnitude - below * divisor);
        boolean further = twice > divisor || (twice == divisor && (below & 1) == 1);
        long steps = further ? below + 1 : below;
        return (steps ^ sign) - sign;
    }

    /** Divided and rounded away from zero. */
    protected static long up(long dividend, long divisor) {
        long sign = dividend >> 63;
        long magnitude = (dividend ^ sign) - sign;
        long steps = (magnitude + divisor - 1) / divisor;
        return (steps ^ sign) - sign;
    }

    /** Divided and rounded toward zero. */
    protected static long down(long dividend, long divisor) {
        return dividend / divisor;
    }
}

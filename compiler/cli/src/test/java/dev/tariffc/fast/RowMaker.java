package dev.tariffc.fast;

import dev.tariffc.runtime.fast.Column;
import dev.tariffc.runtime.fast.Kernel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Makes rows of numbers that a kernel may be given: plausible ones, limits and one to either side, and all that breaks.
 */
final class RowMaker {

    private static final int ODD = 12;
    private static final int MOST_DIGITS = 18;

    private final List<Column> columns;
    private final List<Long> figures;
    private final Random random;

    RowMaker(List<Column> columns, List<Long> figures, Random random) {
        this.columns = columns;
        this.figures = figures;
        this.random = random;
    }

    long[][] rows(int count) {
        long[][] rows = new long[columns.size()][count];
        for (int row = 0; row < count; row++) {
            // What two columns are told of the same fact and period is one number.
            Map<Column.Source, Long> told = new HashMap<>();
            long below = below(1 + random.nextInt(MOST_DIGITS));
            boolean odd = random.nextInt(3) == 0;
            for (int column = 0; column < columns.size(); column++) {
                Column of = columns.get(column);
                rows[column][row] = told.computeIfAbsent(of.source(), source -> number(of, below, odd));
            }
        }
        return rows;
    }

    private long number(Column of, long below, boolean odd) {
        if (odd && random.nextInt(3) == 0) {
            return switch (random.nextInt(ODD)) {
                case 0 -> Long.MAX_VALUE;
                case 1 -> Kernel.UNKNOWN;
                case 2 -> Kernel.NOT_AVAILABLE;
                case 3 -> of.least() - 1;
                case 4 -> of.most() + 1;
                case 5 -> of.least();
                case 6 -> of.most();
                case 7 -> random.nextLong();
                case 8 -> Kernel.NOT_AVAILABLE + 1;
                case 9 -> -random.nextInt(1000);
                default -> within(of, of.most() - random.nextInt(1000));
            };
        }
        return switch (random.nextInt(4)) {
            case 0 -> within(of, near());
            case 1 -> within(of, random.nextInt(5));
            default -> within(of, random.nextInt(8) == 0 ? -random.nextLong(below) : random.nextLong(below));
        };
    }

    private static long below(int digits) {
        long power = 1;
        for (int i = 0; i < digits; i++) {
            power *= 10;
        }
        return power;
    }

    /** A limit of the tariff, or one to either side. */
    private long near() {
        long figure = figures.isEmpty() ? 0 : figures.get(random.nextInt(figures.size()));
        return (random.nextInt(8) == 0 ? -figure : figure) + random.nextInt(3) - 1;
    }

    /** The number, where it is in the range of a column; else some number that is. */
    private long within(Column of, long number) {
        if (number >= of.least() && number <= of.most()) {
            return number;
        }
        long small = Math.floorMod(number, 7L);
        return Math.min(of.most(), Math.max(of.least(), of.least() > 0 ? of.least() + small : small));
    }
}

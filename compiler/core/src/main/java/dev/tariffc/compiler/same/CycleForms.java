package dev.tariffc.compiler.same;

import dev.tariffc.compiler.syntax.Cycle;
import java.time.Month;
import java.time.MonthDay;

/** How time is cut: {@code each quarter} is {@code each three months from January}, and {@code each year from January 1} is
 * {@code each year}. */
record CycleForms(Forms forms) implements Cycle.Visitor<Form> {

    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int MONTHS_OF_HALF_A_YEAR = 6;
    private static final int MONTHS_OF_A_YEAR = 12;

    @Override
    public Form visit(Cycle.Each node) {
        return switch (node.unit()) {
            case TWO_MONTHS -> months(2, 0);
            case DAY, SEASON, PERIOD -> Form.of(Cycle.Each.class, node.unit());
            case MONTH -> months(1, 0);
            case QUARTER -> months(MONTHS_OF_A_QUARTER, 0);
            case HALF_YEAR -> months(MONTHS_OF_HALF_A_YEAR, 0);
            case YEAR -> months(MONTHS_OF_A_YEAR, 0);
        };
    }

    @Override
    public Form visit(Cycle.Months node) {
        return months(node.months(), (node.from() - 1) % node.months());
    }

    /** @param offset in months from the beginning of the year */
    private static Form months(int months, int offset) {
        return Form.of(Cycle.Months.class, months, offset);
    }

    @Override
    public Form visit(Cycle.YearFrom node) {
        if (node.from().equals(MonthDay.of(Month.JANUARY, 1))) {
            return months(MONTHS_OF_A_YEAR, 0);
        }
        return Form.of(Cycle.YearFrom.class, node.from());
    }

    @Override
    public Form visit(Cycle.YearFromDate node) {
        return Form.of(Cycle.YearFromDate.class, forms.key(node.date()));
    }

    @Override
    public Form visit(Cycle.Season node) {
        return Form.of(Cycle.Season.class, node.from(), node.to());
    }

    @Override
    public Form visit(Cycle.Occasion node) {
        return Form.of(Cycle.Occasion.class, forms.key(node.item()));
    }
}

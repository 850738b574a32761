package dev.tariffc.meaning.random;

import dev.tariffc.meaning.SecondOpinion.Told;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What a random tariff takes for a figure of another period than those that are paid, told in any of the ways in which returns
 * tell it.
 *
 * @param given how often the figure is given
 * @param when the words that name its period
 * @param about from what is paid to that period
 */
record Dues(Cycle cycle, String given, String when, UnaryOperator<Period> about) {

    static final String FIGURE = "members";

    static Dues of(Cycle cycle, Dice dice) {
        return switch (cycle) {
            case MONTH ->
                dice.percent(50)
                        ? new Dues(cycle, "each year", "in the year of the month", Dues::year)
                        : new Dues(
                                cycle,
                                "each year",
                                "in the year before",
                                paid -> year(paid).minus(1));
            case QUARTER, HALF_YEAR, TWO_MONTHS ->
                new Dues(
                        cycle,
                        "each year",
                        "in the year before",
                        paid -> year(paid).minus(1));
            case YEAR, LICENCE_YEAR ->
                new Dues(
                        cycle,
                        "each month",
                        "in the month before the year",
                        paid -> month(paid).minus(1));
            case SEASON -> new Dues(cycle, cycle.given(), "in the period before", paid -> paid.minus(1));
            case FAIR -> new Dues(cycle, "each month", "in the month of the fair", Dues::month);
        };
    }

    private static Period year(Period paid) {
        return paid.holding(Period.Kind.YEAR);
    }

    private static Period month(Period paid) {
        return paid.holding(Period.Kind.MONTH);
    }

    List<Piece> sentences() {
        return List.of(
                Piece.of("", "A hall pays the toll " + cycle.words() + ", in CAD, rounded half up to 1¢."),
                Piece.of("", "Given " + given + ": " + FIGURE + " (number)."),
                Piece.of("", "The toll is 7¢ per member " + when + "."));
    }

    /** The same returns with the figure: in a row of its period, in a column that names it, by its name alone, or in several. */
    List<RandomReturns.Filed> told(List<RandomReturns.Filed> filed, Dice dice) {
        List<RandomReturns.Filed> all = new ArrayList<>(filed);
        Set<String> payers = filed.stream().map(RandomReturns.Filed::payer).collect(Collectors.toSet());
        for (String payer : payers.stream().sorted().toList()) {
            List<String> periods = filed.stream()
                    .filter(each -> each.payer().equals(payer) && each.paid())
                    .map(each -> about(each.period()))
                    .distinct()
                    .sorted()
                    .toList();
            periods.stream().filter(period -> !dice.percent(10)).forEach(period -> tell(all, payer, period, dice));
        }
        return all;
    }

    private String about(String paid) {
        return about.apply(Period.parse(paid).orElseThrow()).toString();
    }

    private void tell(List<RandomReturns.Filed> all, String payer, String period, Dice dice) {
        Told told = new Told(FIGURE, period, "", Integer.toString(dice.upTo(50)));
        Told otherwise = dice.percent(20) ? new Told(FIGURE, period, "", "77") : told;
        int ways = dice.between(1, 3);
        if (ways != 2) {
            inColumn(all, payer, told, dice);
        }
        if (ways != 1 && (cycle == Cycle.SEASON || dice.percent(50))) {
            inItsRow(all, payer, otherwise);
        } else if (ways != 1) {
            byItsName(all, payer, otherwise);
        }
    }

    private static void inColumn(List<RandomReturns.Filed> all, String payer, Told told, Dice dice) {
        List<RandomReturns.Filed> rows =
                all.stream().filter(each -> each.payer().equals(payer)).toList();
        RandomReturns.Filed row = dice.one(rows);
        all.set(all.indexOf(row), row.naming(told));
    }

    private void inItsRow(List<RandomReturns.Filed> all, String payer, Told told) {
        Optional<RandomReturns.Filed> row = all.stream()
                .filter(each -> each.payer().equals(payer) && each.period().equals(told.period()))
                .findFirst();
        row.ifPresentOrElse(
                each -> all.set(all.indexOf(each), each.telling(told)),
                () -> all.add(new RandomReturns.Filed(
                                payer, told.period(), cycle == Cycle.SEASON, standing(all, payer), List.of())
                        .telling(told)));
    }

    /** What holds for no period, which every row of the payer tells. */
    private static List<Told> standing(List<RandomReturns.Filed> all, String payer) {
        return all.stream()
                .filter(each -> each.payer().equals(payer))
                .findFirst()
                .map(each -> each.told().stream()
                        .filter(one -> one.period().isEmpty())
                        .toList())
                .orElse(List.of());
    }

    private void byItsName(List<RandomReturns.Filed> all, String payer, Told told) {
        all.replaceAll(each -> each.payer().equals(payer)
                        && each.paid()
                        && about(each.period()).equals(told.period())
                ? each.telling(told)
                : each);
    }
}

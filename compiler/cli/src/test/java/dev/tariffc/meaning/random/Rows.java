package dev.tariffc.meaning.random;

import dev.tariffc.meaning.SecondOpinion.Told;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Random facts for a tariff: its own limits and the figures beside them before all. */
final class Rows {

    private static final int PERIODS_OF_A_YEAR = 13;
    private static final int MOST_TRIES = 20;

    private final Draft draft;
    private final Dice dice;

    Rows(Draft draft) {
        this.draft = draft;
        this.dice = draft.dice;
    }

    /** @param charge its place among the sentences that say who pays */
    RandomTariff.Row row(int charge) {
        String period = dice.one(draft.cycle.periods());
        boolean sound = dice.percent(60);
        Map<String, List<Told>> payers = new LinkedHashMap<>();
        payers.put("A", told(period, sound));
        if (draft.grouped) {
            payers.put("B", told(period, sound));
        }
        return new RandomTariff.Row(charge, period, "A", payers);
    }

    /** The returns of a few payers for periods that follow one another, a row left out here and there. */
    List<RandomReturns.Filed> returns() {
        List<RandomReturns.Filed> filed = new ArrayList<>();
        List<String> periods = successive();
        for (String payer : List.of("A", "B", "C").subList(0, dice.between(1, 3))) {
            boolean sound = dice.percent(70);
            List<Told> standing = told(of(Draft.Scope.STANDING), "", sound);
            for (String period : periods) {
                List<Told> told = new ArrayList<>(standing);
                told.addAll(told(of(Draft.Scope.PAID), period, sound));
                boolean inMonths = draft.inner == Draft.Inner.MONTH;
                if (!inMonths) {
                    told.addAll(told(of(Draft.Scope.INNER), period, sound));
                } else if (!of(Draft.Scope.INNER).isEmpty()) {
                    for (String month : Cycle.months(period)) {
                        if (!dice.percent(2)) {
                            filed.add(new RandomReturns.Filed(
                                    payer, month, false, told(of(Draft.Scope.INNER), month, sound), List.of()));
                        }
                    }
                }
                if (!dice.percent(5)) {
                    filed.add(new RandomReturns.Filed(payer, period, true, told, List.of()));
                }
            }
        }
        Collections.shuffle(filed, dice.random());
        return filed;
    }

    private List<String> successive() {
        if (draft.cycle == Cycle.FAIR) {
            return draft.cycle.periods();
        }
        String last = dice.one(draft.cycle.periods());
        int count = dice.between(1, draft.cycle == Cycle.MONTH ? PERIODS_OF_A_YEAR : 3);
        return IntStream.range(0, count)
                .mapToObj(before -> Cycle.before(last, before))
                .toList();
    }

    private List<Draft.Fact> of(Draft.Scope scope) {
        return draft.facts.stream().filter(fact -> fact.scope() == scope).toList();
    }

    /** What is filed of these facts for a period. */
    private List<Told> told(List<Draft.Fact> facts, String period, boolean sound) {
        List<Told> told = new ArrayList<>();
        List<String> events = List.of("gala", "talk", "show").subList(0, dice.upTo(3));
        for (Draft.Fact fact : facts) {
            boolean ofEvents = fact.scope() == Draft.Scope.INNER && draft.inner == Draft.Inner.EVENT;
            for (String item : ofEvents ? events : List.of("")) {
                if (sound || !dice.percent(12)) {
                    told.add(new Told(fact.name(), period, item, allowed(fact, sound)));
                }
            }
        }
        return told;
    }

    /** A row with a figure that cannot be is refused for it, whether the figure is read or not. */
    private String allowed(Draft.Fact fact, boolean sound) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            String value = value(fact, sound);
            if (fact.unit().isEmpty()
                    || value.equals("not available")
                    || fact.allows(new BigDecimal(value.replace("%", "")))) {
                return value;
            }
        }
        return "not available";
    }

    private List<Told> told(String period, boolean sound) {
        List<Told> told = new ArrayList<>();
        List<String> events = List.of("gala", "talk", "show").subList(0, dice.upTo(3));
        for (Draft.Fact fact : draft.facts) {
            for (String when : periods(fact, period)) {
                if (fact.scope() == Draft.Scope.HELD) {
                    told.addAll(stalls(fact, when, sound));
                    continue;
                }
                for (String item :
                        fact.scope() == Draft.Scope.INNER && draft.inner == Draft.Inner.EVENT ? events : List.of("")) {
                    if (sound || !dice.percent(12)) {
                        told.add(new Told(fact.name(), when, item, value(fact, sound)));
                    }
                }
            }
        }
        return told;
    }

    /** Stalls of events, seldom of one of which nothing else is known, or of nobody says which. */
    private List<Told> stalls(Draft.Fact fact, String period, boolean sound) {
        List<Told> told = new ArrayList<>();
        for (String stall : List.of("bar", "shop", "door").subList(0, dice.upTo(3))) {
            if (sound || !dice.percent(12)) {
                told.add(new Told("event", period, stall, dice.one("gala", "gala", "talk")));
            }
            if (sound || !dice.percent(12)) {
                told.add(new Told(fact.name(), period, stall, value(fact, sound)));
            }
        }
        return told;
    }

    /** For which periods a fact may be read when one is paid. */
    private List<String> periods(Draft.Fact fact, String paid) {
        if (fact.scope() == Draft.Scope.STANDING) {
            return List.of("");
        } else if (fact.scope() == Draft.Scope.INNER && draft.inner == Draft.Inner.MONTH) {
            return Cycle.months(paid);
        }
        List<String> periods = new ArrayList<>(List.of(paid));
        if (draft.looksBack && fact.scope() == Draft.Scope.PAID) {
            periods.add(Cycle.before(paid, 1));
            periods.add(Cycle.before(paid, 2));
            periods.add(Cycle.before(paid, 3));
        }
        boolean ofEvents = fact.scope() == Draft.Scope.INNER && draft.inner == Draft.Inner.EVENT;
        if (draft.chained
                && (fact.scope() == Draft.Scope.PAID || ofEvents)
                && draft.cycle.unit().isPresent()) {
            for (int count = 1; count <= dice.between(2, 5); count++) {
                if (!periods.contains(Cycle.before(paid, count))) {
                    periods.add(Cycle.before(paid, count));
                }
            }
        }
        if (draft.running.equals(Optional.of(fact.name()))) {
            for (int count = 1; count <= PERIODS_OF_A_YEAR; count++) {
                if (dice.percent(70) && !periods.contains(Cycle.before(paid, count))) {
                    periods.add(Cycle.before(paid, count));
                }
            }
        }
        return periods;
    }

    private String value(Draft.Fact fact, boolean sound) {
        if (fact.kind().equals("text")) {
            return dice.one("Acme", "Acme", "Bolt");
        } else if (dice.percent(sound ? 3 : 12)) {
            return "not available";
        }
        Optional<Unit> unit = fact.unit();
        if (unit.isEmpty()) {
            return switch (fact.kind()) {
                case "yes or no" -> dice.one("yes", "no");
                case "months", "number" -> dice.one("0", "1", "2", "14", "3000");
                case "date" -> dice.one("2026-02-28", "2026-03-01", "2026-12-31", "2027-01-01", "2027-01-02");
                default -> dice.one(Draft.choices(fact));
            };
        }
        BigDecimal number = number(unit.get());
        if (sound && number.signum() < 0 && !fact.kind().contains("negative")) {
            number = number.negate();
        }
        if (!sound && dice.percent(10)) {
            number = number.add(unit.get().step().divide(new BigDecimal("2"))).negate();
        }
        return number.toPlainString() + (unit.get() == Unit.RATIO ? "%" : "");
    }

    private BigDecimal number(Unit unit) {
        List<BigDecimal> limits = draft.limits.stream()
                .filter(limit -> limit.unit() == unit)
                .map(Draft.Limit::figure)
                .toList();
        if (limits.isEmpty() || dice.percent(15)) {
            return dice.one(BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal("50"), unit.step());
        }
        BigDecimal limit = dice.one(limits);
        BigDecimal number = dice.one(
                limit,
                limit,
                limit.add(unit.step()),
                limit.subtract(unit.step()),
                limit.multiply(new BigDecimal("3")),
                limit.add(dice.one(limits)),
                limit.negate());
        return unit == Unit.RATIO ? number.min(new BigDecimal("100")) : number;
    }
}

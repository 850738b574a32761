package dev.tariffc.meaning.random;

import dev.tariffc.meaning.SecondOpinion.Told;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Random facts for a tariff: its own limits and the figures beside them before all. */
final class Rows {

    private static final int PERIODS_OF_A_YEAR = 13;

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

    private List<Told> told(String period, boolean sound) {
        List<Told> told = new ArrayList<>();
        List<String> events = List.of("gala", "talk", "show").subList(0, dice.upTo(3));
        for (Draft.Fact fact : draft.facts) {
            for (String when : periods(fact, period)) {
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

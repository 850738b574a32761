package dev.tariffc.meaning.random;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Random tables, whose bands meet. */
final class Tables {

    private final Draft draft;
    private final Dice dice;
    private final Values values;

    Tables(Draft draft, Values values) {
        this.draft = draft;
        this.dice = draft.dice;
        this.values = values;
    }

    /** What a table goes by, with every value that it may have. */
    private record Axis(Piece key, List<String> bands) {}

    Piece table(Unit unit) {
        Axis rows = dice.oneOf(this::numbers, this::numbers, this::words, this::years);
        boolean two = dice.percent(30);
        Axis columns = two ? dice.oneOf(this::words, this::years) : rows;
        two = two && !columns.key().text().equals(rows.key().text());
        List<Piece> lines = new ArrayList<>();
        if (two) {
            lines.add(Piece.of("", "\n  | " + rows.key().text() + " | " + String.join(" | ", columns.bands()) + " |"));
        }
        for (String band : rows.bands()) {
            int cells = two ? columns.bands().size() : 1;
            lines.add(Piece.of(
                    "",
                    "\n  | " + band + " {} |",
                    Piece.list(
                            "",
                            "",
                            cells,
                            Stream.generate(() -> Piece.of("", "| {}", cell(unit)))
                                    .limit(cells)
                                    .toList())));
        }
        Piece keys = two ? Piece.of("", "{} and {}", rows.key(), columns.key()) : rows.key();
        return Piece.of("body of " + unit, "by {}:{}", keys, Piece.list("", "", lines.size(), lines));
    }

    private Piece cell(Unit unit) {
        if (draft.has(Construct.NOT_COVERED) && dice.percent(8)) {
            return Piece.of("", dice.one("not covered", "not available"));
        }
        return dice.percent(85) ? values.figure(unit) : values.name(unit);
    }

    private Axis words() {
        if (dice.percent(50)) {
            return new Axis(Piece.of("", draft.choice().name()), draft.choices());
        }
        return new Axis(Piece.of("", draft.yesNo().name()), List.of("yes", "no"));
    }

    /** Of some or of all years in which the tariff is in force. */
    private Axis years() {
        if (!draft.has(Construct.YEARS)) {
            return words();
        }
        List<String> bands = draft.cycle == Cycle.LICENCE_YEAR
                ? dice.one(List.of("2024/25", "2025/26", "2026/27 to 2028/29"), List.of("2024/25 to 2025/26"))
                : dice.one(List.of("2025", "2026 to 2028"), List.of("2026", "2027"), List.of("2025 to 2026"));
        return new Axis(Piece.of("", "the year"), bands);
    }

    private Axis numbers() {
        Unit unit = dice.one(Unit.values());
        List<BigDecimal> limits = new ArrayList<>();
        for (BigDecimal figure : unit.figures()) {
            if (dice.percent(30) && limits.size() < 3) {
                limits.add(figure);
                draft.limits.add(new Draft.Limit(unit, figure));
            }
        }
        if (limits.isEmpty()) {
            limits.add(unit.figures().get(2));
        }
        return new Axis(
                values.name(unit), unit.isWhole() && dice.percent(60) ? whole(unit, limits) : dense(unit, limits));
    }

    private static List<String> whole(Unit unit, List<BigDecimal> limits) {
        List<String> bands = new ArrayList<>(List.of("up to " + unit.bare(limits.get(0))));
        for (int i = 1; i < limits.size(); i++) {
            bands.add(unit.bare(limits.get(i - 1).add(BigDecimal.ONE)) + " to " + unit.bare(limits.get(i)));
        }
        bands.add("more than " + unit.bare(limits.get(limits.size() - 1)));
        return bands;
    }

    private List<String> dense(Unit unit, List<BigDecimal> limits) {
        List<String> bands = new ArrayList<>();
        String from = "";
        for (BigDecimal limit : limits) {
            boolean below = dice.percent(50);
            bands.add(from + (below ? "less than " : "up to ") + unit.bare(limit));
            from = (below ? "at least " : "more than ") + unit.bare(limit) + " ";
        }
        bands.add(from.strip());
        return bands;
    }
}

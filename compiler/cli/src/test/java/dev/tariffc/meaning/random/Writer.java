package dev.tariffc.meaning.random;

import dev.tariffc.meaning.random.Draft.Fact;
import dev.tariffc.meaning.random.Draft.Scope;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Writes a random tariff that a person could have written, with facts to try it on. */
final class Writer {

    private static final int ROWS = 8;
    private static final int IN_FRENCH = 30;

    private final Set<Construct> allowed;

    Writer(Set<Construct> allowed) {
        this.allowed = allowed;
    }

    /** With what is asked of it. */
    RandomTariff write(Random random) {
        Draft draft = draft(random);
        Drawn drawn = draw(draft, List.of());
        Rows rows = new Rows(draft);
        List<RandomTariff.Row> asked = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            asked.add(rows.row(draft.dice.upTo(drawn.charges() - 1)));
        }
        Tongue tongue = draft.dice.percent(IN_FRENCH) ? Tongue.FRENCH : Tongue.ENGLISH;
        return new RandomTariff(drawn.text(), asked, tongue);
    }

    /** With the returns of some payers for some years. */
    RandomReturns writeReturns(Random random) {
        Draft draft = draft(random);
        draft.plan.remove(Construct.HELD);
        draft.plan.remove(Construct.ON_ESTIMATE);
        Optional<Dues> dues = draft.dice.percent(50) ? Optional.of(Dues.of(draft.cycle, draft.dice)) : Optional.empty();
        Drawn drawn = draw(draft, dues.map(Dues::sentences).orElse(List.of()));
        List<String> facts =
                new ArrayList<>(draft.facts.stream().map(Fact::name).toList());
        List<RandomReturns.Filed> filed = new Rows(draft).returns();
        dues.ifPresent(each -> facts.add(Dues.FIGURE));
        return new RandomReturns(
                drawn.text(),
                facts,
                dues.map(each -> each.told(filed, draft.dice)).orElse(filed));
    }

    /** @param charges how many sentences say who pays */
    private record Drawn(Piece text, int charges) {}

    private Draft draft(Random random) {
        Dice dice = new Dice(random);
        Set<Construct> plan = EnumSet.noneOf(Construct.class);
        allowed.stream().filter(each -> dice.percent(60)).forEach(plan::add);
        return new Draft(dice, plan);
    }

    /** @param more sentences besides */
    private static Drawn draw(Draft draft, List<Piece> more) {
        Dice dice = draft.dice;
        Set<Construct> plan = draft.plan;
        Bodies bodies = new Bodies(draft);
        List<Piece> all = new ArrayList<>();
        all.add(pays(draft, bodies, List.of("royalty", "levy")));
        int charges = 1;
        if (plan.contains(Construct.CHARGES)) {
            all.add(pays(draft, bodies, List.of("fee", "charge")));
            charges++;
        }
        if (plan.contains(Construct.ON_ESTIMATE) && !plan.contains(Construct.PARTLY_IN_FORCE)) {
            all.add(onEstimate(draft, bodies));
            charges += 2;
        }
        if (plan.contains(Construct.PARTLY_IN_FORCE)) {
            all.add(Piece.of(
                    "",
                    "A period that is partly in force is paid "
                            + dice.one("in proportion to its days.", "in full.", "not at all.")));
        }
        if (plan.contains(Construct.RATE_DAY)) {
            all.add(Piece.of(
                    "",
                    dice.one(
                            "Rates are those of the first day of the period.",
                            "Rates are those of the last day of the period.",
                            "Rates are shared by days.")));
        }
        if (plan.contains(Construct.ALWAYS)) {
            bodies.always().ifPresent(draft.sentences::add);
        }
        draft.referencePeriod().ifPresent(name -> all.add(referencePeriod(name, draft)));
        all.addAll(given(draft));
        all.addAll(draft.sentences);
        all.addAll(more);
        Piece text = Piece.of("", "tariff \"Random\"\n" + inForce(draft) + "\n{}\n", Piece.list("", "\n", 1, all));
        return new Drawn(text, charges);
    }

    private static String inForce(Draft draft) {
        return draft.has(Construct.FORCE_TWICE)
                ? draft.dice.one(
                        "In force from 2025 to 2026, and from 2028 to December 31, 2028.",
                        "In force from 2025 to March 15, 2026, from October 1, 2026 to 2027, and from February 1, 2028 to 2028.",
                        "In force from March 15, 2025 to August 20, 2028.")
                : "In force from January 1, 2025 to December 31, 2028.";
    }

    private static Piece pays(Draft draft, Bodies bodies, List<String> names) {
        Dice dice = draft.dice;
        List<Piece> payables = new ArrayList<>();
        for (String name : names) {
            if (payables.isEmpty() || dice.percent(20)) {
                payables.add(Piece.of("", "the " + bodies.define(name, Unit.MONEY)));
            }
        }
        String rounding = dice.one(
                ", rounded half up to 1¢",
                ", rounded half up to 1¢",
                ", rounded down to $0.05",
                ", rounded half even to $1",
                "");
        return Piece.of(
                "",
                "A hall pays {} " + draft.cycle.words() + ", in CAD" + rounding + ".",
                Piece.list("", " and ", 1, payables));
    }

    /** Two charges, for two debts. */
    private static Piece onEstimate(Draft draft, Bodies bodies) {
        Piece pays = pays(draft, bodies, List.of("rent"));
        String estimate = bodies.define("forecast", Unit.MONEY);
        String period = draft.cycle.unit().orElse("period");
        draft.sentences.add(Piece.of(
                "",
                "The rent is due on the " + estimate + " by the end of the " + period
                        + ", and what is then still owed, the balance, by January 31 of the year after"
                        + draft.dice.one("", ", or credited if negative") + "."));
        return pays;
    }

    private static Piece referencePeriod(String name, Draft draft) {
        String unit = draft.cycle.unit().orElseThrow();
        String before = draft.dice.one("the " + unit + " before", "the second " + unit + " before the " + unit);
        return Piece.of("", "The " + name + " is " + before + ".");
    }

    private static List<Piece> given(Draft draft) {
        List<Piece> given = new ArrayList<>();
        for (Scope scope : Scope.values()) {
            List<Piece> facts = draft.facts.stream()
                    .filter(fact -> fact.scope() == scope)
                    .map(Writer::declared)
                    .toList();
            if (!facts.isEmpty()) {
                String when = switch (scope) {
                    case STANDING -> "Given";
                    case PAID -> "Given " + draft.cycle.given();
                    case INNER ->
                        draft.inner == Draft.Inner.MONTH
                                ? "Given each month"
                                : "Given for each event " + draft.cycle.given();
                    case HELD -> "Given for each stall of each event " + draft.cycle.given();
                };
                given.add(Piece.of("", when + ": {}.", Piece.list("", ", ", 1, facts)));
            }
        }
        return given;
    }

    private static Piece declared(Fact fact) {
        return Piece.of("", fact.name() + " (" + fact.kind() + ")");
    }
}

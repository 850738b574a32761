package dev.tariffc.meaning.random;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Random conditions. */
final class Conditions {

    private static final List<String> RELATIONS = List.of("less than", "more than", "at least", "at most");

    private final Draft draft;
    private final Dice dice;
    private final Values values;

    private final Turns turns;

    Conditions(Draft draft, Values values) {
        this.turns = new Turns(draft);
        this.draft = draft;
        this.dice = draft.dice;
        this.values = values;
    }

    Piece condition() {
        if (dice.percent(70)) {
            return limb();
        }
        String between = dice.one(" and ", " or ");
        return Piece.list(
                "condition", between, 1, Stream.generate(this::limb).limit(2).toList());
    }

    private Piece limb() {
        return dice.oneOf(
                this::compares,
                this::compares,
                () -> Piece.of("condition", read(draft.yesNo())),
                () -> Piece.of("condition", "not " + read(draft.yesNo())),
                () -> Piece.of(
                        "condition", read(draft.choice()) + dice.one(" is ", " is not ") + dice.one(draft.choices())),
                this::available,
                this::date,
                this::inAnyMonth);
    }

    private Piece compares() {
        Unit unit = unit();
        Piece left = values.name(unit);
        Piece right = dice.percent(70) ? values.limit(unit) : values.name(unit);
        return Piece.of("condition", "{} are " + dice.one(RELATIONS) + " {}", left, right);
    }

    private String read(Draft.Fact fact) {
        return fact.name() + (fact.scope() == Draft.Scope.PAID ? draft.reference : "");
    }

    private Piece date() {
        if (!draft.has(Construct.DATES) || draft.isInside() || !draft.reference.isEmpty()) {
            return compares();
        }
        String relation = dice.one(" is before ", " is after ", " is no later than ");
        String day = dice.one("March 1, 2026", "December 31, 2026", "January 1, 2027");
        boolean ofPeriod = dice.percent(30) && draft.cycle.unit().isPresent();
        if (draft.cycle == Cycle.FAIR && dice.percent(50)) {
            return Piece.of("condition", "the day of the fair" + relation + day);
        }
        String what = ofPeriod
                ? "the " + dice.one("first", "last") + " day of the "
                        + draft.cycle.unit().get()
                : turns.isPossible() && dice.percent(40) ? turns.turn() : read(draft.date());
        return Piece.of("condition", what + relation + day);
    }

    private Piece inAnyMonth() {
        if (draft.inner != Draft.Inner.MONTH || draft.isInside()) {
            return compares();
        }
        Piece plain = draft.inside(this::plain);
        return dice.percent(50)
                ? Piece.of("condition", "{} in any month", plain)
                : Piece.of(
                        "condition", "{} in each of " + dice.one("two", "three", "six") + " consecutive months", plain);
    }

    private Piece plain() {
        return dice.percent(50) ? Piece.of("condition", read(draft.yesNo())) : compares();
    }

    private Unit unit() {
        return dice.one(Unit.values());
    }

    private Piece available() {
        List<Draft.Fact> facts = draft.facts.stream()
                .filter(each -> (each.scope() == Draft.Scope.INNER) == draft.isInside())
                .toList();
        Optional<Draft.Fact> fact = facts.isEmpty() ? Optional.empty() : Optional.of(dice.one(facts));
        return draft.has(Construct.NOT_AVAILABLE) && fact.isPresent()
                ? Piece.of("condition", read(fact.get()) + " is not available")
                : compares();
    }
}

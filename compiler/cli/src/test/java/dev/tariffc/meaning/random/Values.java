package dev.tariffc.meaning.random;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Random values: figures, names and arithmetic of one unit. */
final class Values {

    private final Draft draft;
    private final Dice dice;
    private final Bodies bodies;

    private final Turns turns;

    Values(Draft draft, Bodies bodies) {
        this.turns = new Turns(draft);
        this.draft = draft;
        this.dice = draft.dice;
        this.bodies = bodies;
    }

    Piece figure(Unit unit) {
        return Piece.of(unit.sort(), written(unit));
    }

    /** What it counts is declared beside it. */
    private String written(Unit unit) {
        if (unit.isWhole()) {
            draft.fact(unit.facts().get(0), unit);
        }
        return draft.figure(unit);
    }

    /** A figure that something is compared with. */
    Piece limit(Unit unit) {
        String figure = written(unit);
        return Piece.of(unit.sort(), unit.isWhole() && dice.percent(70) ? figure.replaceAll(" .*", "") : figure);
    }

    /** A fact or a definition, which may be a new one. */
    Piece name(Unit unit) {
        if (dice.percent(50)) {
            return fact(unit);
        }
        List<Draft.Defined> known = draft.defined(unit);
        if (!known.isEmpty() && dice.percent(50)) {
            return Piece.of(unit.sort(), "the " + dice.one(known).name() + elsewhere());
        }
        Optional<String> name = draft.newName(unit);
        return name.isEmpty() ? fact(unit) : Piece.of(unit.sort(), "the " + bodies.define(name.get(), unit));
    }

    /** Seldom, as figures of two periods do not go together. */
    private String elsewhere() {
        boolean may = draft.has(Construct.OTHER_PERIODS)
                && draft.cycle.unit().isPresent()
                && draft.reference.isEmpty()
                && draft.running.isEmpty()
                && draft.inner == Draft.Inner.NONE;
        if (!may || !dice.percent(5)) {
            return "";
        }
        draft.looksBack = true;
        return " in the " + draft.cycle.unit().get() + " before";
    }

    Piece fact(Unit unit) {
        Draft.Fact fact = draft.number(unit);
        if (draft.referencePeriod().isPresent() && fact.scope() == Draft.Scope.PAID) {
            return Piece.of(unit.sort(), fact.name() + draft.reference);
        }
        boolean before = draft.has(Construct.OTHER_PERIODS)
                && fact.scope() == Draft.Scope.PAID
                && draft.cycle.unit().isPresent()
                && !draft.isInside()
                && dice.percent(3);
        if (before) {
            draft.looksBack = true;
            return Piece.of(
                    unit.sort(), fact.name() + " in the " + draft.cycle.unit().get() + " before");
        }
        return Piece.of(unit.sort(), fact.name());
    }

    Piece atom(Unit unit) {
        return dice.percent(25) ? figure(unit) : name(unit);
    }

    Piece value(Unit unit, int depth) {
        if (depth <= 0 || dice.percent(25)) {
            return atom(unit);
        }
        if (unit == Unit.MONEY
                && draft.has(Construct.HELD)
                && draft.inner == Draft.Inner.EVENT
                && dice.percent(draft.isInside() ? 40 : 10)) {
            return ofStalls();
        }
        if (unit != Unit.RATIO && dice.percent(4) && mayRoll()) {
            return rolling(unit);
        }
        if (dice.percent(45)) {
            return arithmetic(unit, depth - 1);
        }
        if (draft.inner != Draft.Inner.NONE && !draft.isInside() && unit != Unit.RATIO && dice.percent(40)) {
            return sum(unit);
        }
        return switch (unit) {
            case MONEY -> money(depth - 1);
            case RATIO ->
                draft.has(Construct.DAYS) && dice.percent(40)
                        ? shareOfTime()
                        : Piece.of("ratio", "(1 - {})", value(Unit.RATIO, depth - 1));
            case SEATS -> perGuest();
            case GUESTS, HOURS -> atom(unit);
        };
    }

    /** Of those of the event at hand, or of all. */
    private Piece ofStalls() {
        String takings = draft.ofStalls().name();
        String which = dice.one("greatest", "least");
        return dice.oneOf(
                () -> Piece.of("money", "(the sum of " + takings + " for each stall)"),
                () -> Piece.of("money", "({} per stall)", figure(Unit.MONEY)),
                () -> Piece.of("money", "(the sum of ({} of " + takings + ") for each stall)", figure(Unit.RATIO)),
                () -> Piece.of("money", "(the " + which + " " + takings + " for each stall)"));
    }

    private boolean mayRoll() {
        return draft.has(Construct.ROLLING)
                && draft.cycle.unit().isPresent()
                && draft.reference.isEmpty()
                && draft.running.isEmpty()
                && !draft.isInside();
    }

    /** Over periods before the one that is paid, or over months of a year in a row. */
    private Piece rolling(Unit unit) {
        Draft.Fact fact = draft.number(unit);
        if (fact.scope() == Draft.Scope.INNER && draft.inner == Draft.Inner.MONTH) {
            return Piece.of(
                    unit.sort(),
                    "(the " + dice.one("greatest", "least") + " sum of " + fact.name() + " for "
                            + dice.one("two", "three", "twelve") + " consecutive months of the year)");
        }
        boolean monthly = draft.cycle.unit().filter("month"::equals).isPresent();
        if (fact.scope() != Draft.Scope.PAID || !monthly) {
            return Piece.of(unit.sort(), fact.name());
        }
        draft.looksBack = true;
        return Piece.of(
                unit.sort(), "(the sum of " + fact.name() + " for the " + dice.one("two", "three") + " months before)");
    }

    /** Over events, all or those of a class, or over months. */
    private Piece sum(Unit unit) {
        if (unit == Unit.MONEY && draft.inner == Draft.Inner.EVENT && dice.percent(25)) {
            return counted();
        }
        String each = each();
        draft.inside(() -> draft.fact("gate", Unit.MONEY));
        Piece summand = draft.inside(() -> dice.percent(60) ? name(unit) : value(unit, 1));
        boolean plain = summand.text().matches("[a-z ]+");
        if (draft.has(Construct.EXTREMES) && dice.percent(25)) {
            return extreme(unit, each, summand);
        }
        return Piece.of(unit.sort(), "(the sum of " + (plain ? "{}" : "({})") + " for each " + each + ")", summand);
    }

    /** Of events what is chosen from depends on the event. */
    private Piece extreme(Unit unit, String each, Piece value) {
        boolean money = unit == Unit.MONEY;
        String which = dice.one("greatest", "least");
        return money || draft.inner == Draft.Inner.MONTH
                ? Piece.of(
                        unit.sort(),
                        "(the " + which + " ({}" + (money ? " + gate" : "") + ") for each " + each + ")",
                        value)
                : Piece.of(unit.sort(), "(the sum of ({}) for each " + each + ")", value);
    }

    /** Days or months by days or months. */
    private Piece shareOfTime() {
        String period = "the " + draft.cycle.unit().orElse("period");
        boolean inMonth = draft.isInside() && draft.inner == Draft.Inner.MONTH;
        if (inMonth) {
            return Piece.of("ratio", "(the days of the month / the days of " + period + ")");
        }
        if (draft.isInside() || !draft.reference.isEmpty() || dice.percent(30)) {
            return Piece.of("ratio", "(the days of " + period + " / 365 days)");
        }
        String opening = turns.isPossible() && dice.percent(60)
                ? turns.turn()
                : "the " + draft.date().name();
        String edge = dice.one("the first day of ", "the end of ") + period;
        String near = draft.cycle == Cycle.FAIR ? dice.one("the fair", "the day of the fair") : edge;
        String other = dice.one("March 1, 2026", "January 30, 2027", near, edge);
        String days = dice.percent(70) ? opening + " to " + other : other + " to " + opening;
        if (dice.percent(30)) {
            String weeks = dice.one("weeks", "whole weeks", "weeks begun");
            return Piece.of("ratio", "(the " + weeks + " from " + days + " / 52 weeks)");
        }
        return dice.percent(50)
                ? Piece.of("ratio", "(the days from " + days + " / the days of " + period + ")")
                : Piece.of(
                        "ratio",
                        "(the " + dice.one("whole months", "months begun") + " from " + days + " / 12 months)");
    }

    private String each() {
        boolean ofClass = draft.inner == Draft.Inner.EVENT && draft.has(Construct.CLASSES) && dice.percent(30);
        return ofClass ? bodies.classOfEvents() : draft.inner.word();
    }

    private Piece counted() {
        draft.inside(() -> draft.fact("gate", Unit.MONEY));
        String each = each();
        return Piece.of(
                "money",
                dice.one("({} per " + each + ")", "({} × (the number of " + each + "s / 1 event))"),
                figure(Unit.MONEY));
    }

    private Piece count() {
        return Piece.of("", String.valueOf(dice.between(1, 4)));
    }

    private Piece perGuest() {
        draft.fact("guests", Unit.GUESTS);
        draft.fact("seats", Unit.SEATS);
        return Piece.of("seats", "({} seats per guest)", count());
    }

    /** The first known of what rests on one fact, with or without a figure at the end. */
    private Piece firstKnown(Unit unit) {
        Piece one = onFact(unit);
        Piece other = onFact(unit);
        return dice.percent(50)
                ? Piece.of(unit.sort(), "(the first known of {} and {})", one, other)
                : Piece.of(unit.sort(), "(the first known of {}, {} and {})", one, other, figure(unit));
    }

    private Piece onFact(Unit unit) {
        if (unit != Unit.MONEY || dice.percent(50)) {
            return fact(unit);
        }
        return dice.percent(50)
                ? Piece.of("money", "({} of ({}))", figure(Unit.RATIO), fact(unit))
                : Piece.of("money", "({} + {})", fact(unit), fact(unit));
    }

    private Piece arithmetic(Unit unit, int depth) {
        if (draft.has(Construct.FIRST_KNOWN) && dice.percent(6)) {
            return firstKnown(unit);
        }
        Piece a = value(unit, depth);
        Piece b = value(unit, depth);
        String words = dice.one(
                "({} + {})",
                "({} - {})",
                "(the greater of {} and {})",
                "(the lesser of {} and {})",
                "(the excess of {} over {})");
        return Piece.of(unit.sort(), words, a, b);
    }

    private Piece money(int depth) {
        return dice.oneOf(
                () -> Piece.of("money", "({} of {})", share(), value(Unit.MONEY, depth)),
                () -> Piece.of("money", "({} of {})", figure(Unit.RATIO), atom(Unit.MONEY)),
                () -> Piece.of(
                        "money",
                        "(" + dice.one("half of", "one third of", "two thirds of", "three quarters of") + " {})",
                        atom(Unit.MONEY)),
                () -> Piece.of("money", "({} × {})", value(Unit.MONEY, depth), value(Unit.RATIO, depth)),
                () -> Piece.of("money", "({} / {})", value(Unit.MONEY, depth), count()),
                () -> per(dice.one(Unit.SEATS, Unit.GUESTS, Unit.HOURS)),
                () -> per(dice.one(Unit.SEATS, Unit.GUESTS)),
                () -> blocks(dice.one(Unit.SEATS, Unit.GUESTS)),
                () -> using(depth));
    }

    private Piece share() {
        Piece share = atom(Unit.RATIO);
        return share.text().contains(" in ") ? Piece.of("ratio", "({})", share) : share;
    }

    private Piece per(Unit counted) {
        return Piece.of("money", "({} per {})", figure(Unit.MONEY), named(counted));
    }

    private Piece blocks(Unit counted) {
        BigDecimal block = dice.one(counted.figures());
        draft.limits.add(new Draft.Limit(counted, block));
        return Piece.of(
                "money",
                "({} per " + counted.bare(block) + " {}" + dice.one(" or part)", " or part)", ")"),
                figure(Unit.MONEY),
                named(counted));
    }

    /** A name without its article. */
    private Piece named(Unit unit) {
        if (!draft.reference.isEmpty()) {
            Draft.Fact fact = draft.number(unit);
            return Piece.of("", fact.name() + (fact.scope() == Draft.Scope.PAID ? draft.reference : ""));
        }
        return Piece.of("name of " + unit.sort(), name(unit).text().replaceFirst("^the ", ""));
    }

    /** Whether one of the sentences that define a name reads a fact. */
    private boolean restsOn(String name, String fact) {
        return draft.sentences.stream()
                .map(Piece::text)
                .anyMatch(text -> text.contains("The " + name) && text.matches("(?s).*[ (]" + fact + "\\b.*"));
    }

    private Piece using(int depth) {
        List<Draft.Defined> known = draft.defined(Unit.MONEY);
        if (!draft.has(Construct.USING) || known.isEmpty() || draft.isInside() || draft.running.isPresent()) {
            return value(Unit.MONEY, depth);
        }
        Unit unit = dice.one(Unit.MONEY, Unit.SEATS, Unit.GUESTS);
        List<Draft.Fact> facts = draft.facts.stream()
                .filter(fact -> fact.unit().equals(Optional.of(unit)) && fact.scope() != Draft.Scope.INNER)
                .toList();
        if (facts.isEmpty()) {
            return value(Unit.MONEY, depth);
        }
        Draft.Fact fact = dice.one(facts);
        known = known.stream().filter(each -> restsOn(each.name(), fact.name())).toList();
        if (known.isEmpty()) {
            return value(Unit.MONEY, depth);
        }
        String expected = "expected " + fact.name();
        if (draft.known(expected).isEmpty()) {
            String kind = unit.isWhole() && !fact.kind().contains(" of ")
                    ? fact.kind().replaceFirst("number", "number of " + fact.name())
                    : fact.kind();
            draft.declare(new Draft.Fact(expected, fact.unit(), kind, fact.scope()));
        }
        return Piece.of(
                "money", "(the " + dice.one(known).name() + " (using " + expected + " for " + fact.name() + "))");
    }
}

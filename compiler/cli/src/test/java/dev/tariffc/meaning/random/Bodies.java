package dev.tariffc.meaning.random;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Random definitions: one sentence or several, with a value, alternatives, a table or brackets. */
final class Bodies {

    private static final int DEPTH = 2;

    private final Draft draft;
    private final Dice dice;
    private final Values values;
    private final Conditions conditions;

    Bodies(Draft draft) {
        this.draft = draft;
        this.dice = draft.dice;
        this.values = new Values(draft, this);
        this.conditions = new Conditions(draft, values);
    }

    /** Defines a name, and gives it back. */
    String define(String name, Unit unit) {
        boolean inside = draft.isInside();
        draft.defining.addLast(name);
        Piece sentences = dice.percent(25) && !inside && (draft.has(Construct.CLASSES) || draft.has(Construct.EXCEPT))
                ? several(name, unit)
                : sentence(name, inside ? " for each " + draft.inner.word() : "", single(name, unit));
        draft.defining.removeLast();
        draft.sentences.add(sentences);
        draft.defined.add(new Draft.Defined(name, unit, inside));
        return name;
    }

    private static Piece sentence(String name, String qualifiers, Piece body) {
        return Piece.of("", "The " + name + qualifiers + " is {}.", body);
    }

    private Piece several(String name, Unit unit) {
        if (draft.has(Construct.CLASSES) && (!draft.has(Construct.EXCEPT) || dice.percent(50))) {
            String noun = draft.cycle == Cycle.FAIR && dice.percent(60) ? "fair" : "hall";
            String of = dice.one("small", "large") + " " + name.replace(" ", "-") + " " + noun;
            Piece where = Piece.of("", "A " + of + " is a " + noun + " where {}.", conditions.condition());
            return Piece.list(
                    "",
                    "\n",
                    3,
                    List.of(
                            where,
                            sentence(name, " for a " + of, body(unit)),
                            sentence(name, " for any other " + noun, body(unit))));
        }
        int first = draft.nextSection();
        int second = draft.nextSection();
        Piece condition = conditions.condition();
        List<Piece> all = new ArrayList<>();
        all.add(Piece.of("", "\nsection " + first + "\n\nThe " + name + ", if {}, is {}.", condition, body(unit)));
        if (dice.percent(60)) {
            all.add(Piece.of(
                    "",
                    "\nsection " + second + "\n\nThe " + name + ", except under section " + first + ", is {}.",
                    body(unit)));
        } else {
            int third = draft.nextSection();
            all.add(Piece.of(
                    "",
                    "\nsection " + second + "\n\nThe " + name + ", except under section " + first + ", if {}, is {}.",
                    conditions.condition(),
                    body(unit)));
            all.add(Piece.of(
                    "",
                    "\nsection " + third + "\n\nThe " + name + ", except under section " + first + " and section "
                            + second + ", is {}.",
                    body(unit)));
        }
        return Piece.list("", "\n", 2, all);
    }

    /** What one sentence says for all. Of links before the one that is paid nobody says that they had no event. */
    private Piece single(String name, Unit unit) {
        boolean may = draft.has(Construct.CHAINS)
                && draft.isInside() == (draft.inner == Draft.Inner.EVENT)
                && draft.running.isEmpty()
                && dice.percent(25);
        return may ? chained(name, unit) : body(unit);
    }

    /** From month to month where months are paid, else from year to year, or from quarter to quarter. */
    private Piece chained(String name, Unit unit) {
        String link = draft.cycle == Cycle.MONTH
                ? "month"
                : draft.cycle == Cycle.QUARTER || draft.cycle == Cycle.HALF_YEAR
                        ? dice.one(draft.cycle.unit().orElseThrow(), "year")
                        : "year";
        boolean ofLinks = draft.cycle.unit().filter(link::equals).isPresent();
        draft.chained = true;
        String before = "the " + name + " in the " + link + " before";
        Piece more = ofLinks && dice.percent(70) ? values.value(unit, 1) : values.figure(unit);
        Piece step = dice.oneOf(
                () -> Piece.of("", before + " + {}", more),
                () -> Piece.of("", "(" + before + " - {}) / 2", more),
                () -> Piece.of("", "the greater of " + before + " and {}", more),
                () -> Piece.of("", "one third of " + before + " + {}", more),
                () -> unit == Unit.RATIO
                        ? Piece.of("", "50% × " + before)
                        : Piece.of("", before + " × {}", values.figure(Unit.RATIO)));
        Piece value = !ofLinks
                ? step
                : dice.percent(30)
                        ? Piece.of("", "{} if {}, otherwise {}", values.value(unit, 1), conditions.condition(), step)
                        : limited(unit, step);
        String beginning = unit.bare(dice.one(unit.figures())).replaceAll("(?<=\\d) .*", "");
        return Piece.of("body of " + unit, "{}, beginning with " + beginning + " in " + dice.one(firsts(link)), value);
    }

    private List<String> firsts(String link) {
        if (!link.equals("month") && !link.equals("year")) {
            return List.of("the " + link + " of July 2025", "the " + link + " of January 2026");
        }
        if (link.equals("month")) {
            return List.of("November 2025", "December 2025", "January 2026");
        }
        return draft.cycle == Cycle.LICENCE_YEAR ? List.of("2023/24", "2025/26") : List.of("2023", "2025", "2026");
    }

    private Piece body(Unit unit) {
        List<Supplier<Piece>> kinds = new ArrayList<>();
        kinds.add(() -> limited(unit, values.value(unit, DEPTH)));
        kinds.add(() -> limited(unit, values.value(unit, DEPTH)));
        if (draft.has(Construct.ALTERNATIVES)) {
            kinds.add(() -> alternatives(unit));
            kinds.add(() -> byLimit(unit));
        }
        boolean changes = !draft.isInside() || draft.inner == Draft.Inner.EVENT || draft.has(Construct.DATED_IN_PARTS);
        if (changes && draft.has(Construct.YEARS) && dice.percent(50)) {
            kinds.add(() -> years(unit));
        }
        if (changes && draft.has(Construct.DATED) && dice.percent(50)) {
            kinds.add(() -> dated(unit));
        }
        if (draft.has(Construct.NOT_AVAILABLE) && !draft.isInside() && dice.percent(30)) {
            kinds.add(() -> fallbacks(unit));
        }
        if (draft.has(Construct.TABLES)) {
            kinds.add(() -> new Tables(draft, values).table(unit));
        }
        if (draft.has(Construct.BRACKETS) && unit == Unit.MONEY) {
            kinds.add(this::brackets);
        }
        if (draft.has(Construct.RATIOS) && unit == Unit.RATIO) {
            kinds.add(this::ratio);
            kinds.add(this::ratio);
        }
        return dice.one(kinds).get();
    }

    /** Declares a class of events, and names it. */
    String classOfEvents() {
        if (draft.bigEvents) {
            return "big event";
        }
        draft.bigEvents = true;
        draft.sentences.add(Piece.of("", "A big event is an event where {}.", draft.inside(conditions::condition)));
        return "big event";
    }

    private Piece years(Unit unit) {
        return Piece.of(
                "body of " + unit,
                "{} for 2025 and 2026, {} for 2027 to 2028",
                values.value(unit, 1),
                values.value(unit, 1));
    }

    private Piece dated(Unit unit) {
        return Piece.of(
                "body of " + unit,
                dice.one(
                        "{} from January 1, 2025 to June 30, 2026, {} from July 1, 2026",
                        "{} from January 1, 2025 to February 28, 2026, {} from March 1, 2026 to December 31, 2028"),
                values.value(unit, 1),
                values.value(unit, 1));
    }

    private Piece limited(Unit unit, Piece value) {
        List<Piece> limits = new ArrayList<>();
        for (int count = dice.percent(50) ? 0 : dice.between(1, 3); count > 0; count--) {
            limits.add(limit(unit));
        }
        if (!draft.has(Construct.OR_AFTER_A_LIMIT) || dice.percent(80)) {
            boolean first = !draft.has(Construct.OR_AFTER_A_LIMIT) || dice.percent(50);
            limits.sort(Comparator.comparing(limit -> limit.words().startsWith(", or ") != first));
        }
        return Piece.of("body of " + unit, "{}{}", value, Piece.list("", "", 0, limits));
    }

    private Piece limit(Unit unit) {
        return dice.oneOf(
                () -> Piece.of("", ", at least {}", values.atom(unit)),
                () -> Piece.of("", ", at most {}", values.atom(unit)),
                () -> Piece.of(
                        "",
                        ", rounded " + dice.one("half up", "half down", "half even", "up", "down") + " to "
                                + step(unit)),
                () -> Piece.of("", ", or {} if {}", values.atom(unit), conditions.condition()));
    }

    private String step(Unit unit) {
        return unit.bare(new BigDecimal(
                switch (unit) {
                    case MONEY -> dice.one("0.01", "0.05", "1", "5");
                    case RATIO -> dice.one("1", "0.5", "10");
                    case SEATS, GUESTS -> dice.one("1", "10");
                    case HOURS -> dice.one("1", "0.25");
                }));
    }

    private Piece alternatives(Unit unit) {
        List<Piece> cases = new ArrayList<>();
        if (dice.percent(30)) {
            String choice = read(draft.choice());
            for (String each : draft.choices().subList(0, dice.between(1, 2))) {
                cases.add(Piece.of("", "{} if " + choice + " is " + each + ", ", values.value(unit, 1)));
            }
        } else {
            cases.add(Piece.of("", "{} if {}, ", values.value(unit, 1), conditions.condition()));
        }
        Piece rest = draft.has(Construct.NOT_COVERED) && dice.percent(20)
                ? Piece.of("", "not covered")
                : values.value(unit, 1);
        return Piece.of("body of " + unit, "{}otherwise {}", Piece.list("", "", 1, cases), rest);
    }

    private Piece byLimit(Unit unit) {
        Unit by = dice.one(Unit.values());
        Piece name = values.name(by);
        Piece limit = values.limit(by);
        boolean below = dice.percent(50);
        return Piece.of(
                "body of " + unit,
                "{} if {} are " + (below ? "less than" : "at most") + " {}, {} if {} are "
                        + (below ? "at least" : "more than") + " {}",
                values.value(unit, 1),
                name,
                limit,
                values.value(unit, 1),
                name,
                limit);
    }

    /** One figure after another that may not be available, each in the place of an earlier one or of all. */
    private Piece fallbacks(Unit unit) {
        String one = read(draft.number(unit));
        List<Piece> others = new ArrayList<>();
        List<String> lacking = new ArrayList<>(List.of(one));
        for (int count = dice.between(1, 3); count > 0; count--) {
            String other = read(draft.number(unit));
            String both = dice.percent(15) ? " and " + dice.one(lacking) + " is not available" : "";
            String last = dice.percent(80) ? lacking.get(lacking.size() - 1) : dice.one(lacking);
            others.add(Piece.of(
                    "",
                    ", or {} if " + last + " is not available" + both,
                    dice.percent(70) ? Piece.of(unit.sort(), other) : values.atom(unit)));
            lacking.add(other);
        }
        return limited(unit, Piece.of("", one + "{}", Piece.list("", "", 1, others)));
    }

    private Piece ratio() {
        if (draft.isInside()) {
            return limited(Unit.RATIO, values.value(Unit.RATIO, DEPTH));
        }
        Unit unit = dice.one(Unit.MONEY, Unit.SEATS, Unit.GUESTS, Unit.HOURS);
        String above = unit.facts().get(1);
        String below = unit.facts().get(0);
        above = read(draft.fact(above, unit));
        below = read(draft.fact(below, unit));
        List<Piece> limbs = new ArrayList<>();
        if (draft.has(Construct.NOT_AVAILABLE)) {
            for (String name : List.of(above, below)) {
                if (dice.percent(50)) {
                    limbs.add(Piece.of("", ", or {} if " + name + " are not available", values.atom(Unit.RATIO)));
                }
            }
        }
        limbs.add(Piece.of(
                "",
                ", or {} if " + below + " are " + (unit == Unit.MONEY ? "$0" : unit == Unit.HOURS ? "0 hours" : "0"),
                values.atom(Unit.RATIO)));
        return Piece.of("body of " + Unit.RATIO, above + " / " + below + "{}", Piece.list("", "", 0, limbs));
    }

    private String read(Draft.Fact fact) {
        return fact.name() + (fact.scope() == Draft.Scope.PAID ? draft.reference : "");
    }

    private Piece brackets() {
        Unit unit = dice.one(Unit.MONEY, Unit.MONEY, Unit.SEATS, Unit.GUESTS, Unit.HOURS);
        Unit rate = unit == Unit.MONEY ? Unit.RATIO : Unit.MONEY;
        String of = unit == Unit.MONEY ? " of" : " for";
        List<Piece> steps = new ArrayList<>();
        int count = dice.between(1, 3);
        for (int i = 0; i < count; i++) {
            Piece width = dice.percent(80) ? values.limit(unit) : Piece.of("", "({})", values.value(unit, 1));
            steps.add(Piece.of("", " {}" + of + " the " + (i == 0 ? "first" : "next") + " {},", rate(rate), width));
        }
        boolean over = unit == Unit.MONEY && mayRun();
        Piece base = over ? runningBase() : values.name(unit);
        Piece body = Piece.of(
                "body of " + Unit.MONEY,
                "on {},"
                        + (over
                                ? " accumulated over the year"
                                        + draft.referencePeriod()
                                                .map(name -> " of the " + name)
                                                .orElse("") + ","
                                : "")
                        + "{} and {}" + of + " the rest",
                base,
                Piece.list("", "", 1, steps),
                rate(rate));
        return dice.percent(70) ? body : Piece.of("body of " + Unit.MONEY, "{}{}", body, limit(Unit.MONEY));
    }

    /** Once in a tariff, and only over what is paid by months or quarters. */
    private boolean mayRun() {
        return draft.has(Construct.RUNNING)
                && draft.running.isEmpty()
                && (draft.cycle == Cycle.MONTH || draft.cycle == Cycle.QUARTER)
                && !draft.isInside();
    }

    private Piece runningBase() {
        Draft.Fact base = draft.known("income")
                .orElseGet(() -> draft.declare(new Draft.Fact(
                        "income",
                        Optional.of(Unit.MONEY),
                        dice.percent(40) ? "money, may be negative" : "money",
                        Draft.Scope.PAID)));
        draft.running = Optional.of(base.name());
        if (draft.has(Construct.GROUPS)) {
            draft.grouped = true;
            draft.declare(new Draft.Fact("company", Optional.empty(), "text", Draft.Scope.PAID));
            draft.sentences.add(Piece.of(
                    "",
                    "Income is combined for halls with the same company, the " + draft.defining.getLast()
                            + " shared in proportion to income."));
        }
        return Piece.of("", read(base));
    }

    private Piece rate(Unit unit) {
        return dice.percent(80) || unit == Unit.MONEY ? values.figure(unit) : inBrackets(values.name(unit));
    }

    private static Piece inBrackets(Piece rate) {
        return rate.text().contains(" in ") ? Piece.of("ratio", "({})", rate) : rate;
    }

    /** A sentence about facts that says nothing that could not be. */
    Optional<Piece> always() {
        boolean ofEvents =
                draft.known("gate").isPresent() && draft.known("bar takings").isPresent();
        if (ofEvents && draft.inner == Draft.Inner.EVENT && dice.percent(60)) {
            return Optional.of(Piece.of("", "Always, for each event: bar takings are at most gate."));
        }
        Unit unit = dice.one(Unit.MONEY, Unit.SEATS, Unit.GUESTS);
        String more = unit.facts().get(0);
        String less = unit.facts().get(1);
        return draft.known(more).isPresent() && draft.known(less).isPresent()
                ? Optional.of(Piece.of("", "Always: " + less + " are at most " + more + "."))
                : Optional.empty();
    }
}

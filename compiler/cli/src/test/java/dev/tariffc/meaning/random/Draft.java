package dev.tariffc.meaning.random;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A tariff that is being written: what it has declared so far, and the figures that are its limits. */
final class Draft {

    /** The one fact of an item that another holds. */
    static final String OF_STALLS = "takings";

    /** Whose a figure or an amount is. */
    enum Scope {
        /** Of the payer, whatever the period. */
        STANDING,
        /** Of the payer and of what is paid. */
        PAID,
        /** Of an event, or of a month. */
        INNER,
        /** Of a stall of an event. */
        HELD
    }

    /** What facts and definitions may be for each of. */
    enum Inner {
        NONE(""),
        EVENT("event"),
        MONTH("month");

        private final String word;

        Inner(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /**
     * A fact.
     *
     * @param unit none for what is no number
     * @param kind with its bounds, as the declaration has them
     */
    record Fact(String name, Optional<Unit> unit, String kind, Scope scope) {

        private static final Pattern BOUND = Pattern.compile("at (least|most) \\$?([0-9.,]+)");
        private static final Pattern STEP = Pattern.compile("to ([0-9.]+) hours");

        /** Whether its declaration lets it be that. */
        boolean allows(BigDecimal number) {
            Matcher bound = BOUND.matcher(kind);
            Matcher step = STEP.matcher(kind);
            boolean within = !bound.find()
                    || (bound.group(1).equals("least") ? 1 : -1)
                                    * number.compareTo(
                                            new BigDecimal(bound.group(2).replaceAll(",(?!\\d)|(?<=\\d),", "")))
                            >= 0;
            BigDecimal steps = step.find()
                    ? new BigDecimal(step.group(1))
                    : unit.orElseThrow().step();
            boolean stepped = number.remainder(steps).signum() == 0;
            return within && stepped && (number.signum() >= 0 || kind.contains("negative"));
        }
    }

    record Defined(String name, Unit unit, boolean inner) {}

    record Limit(Unit unit, BigDecimal figure) {}

    private static final int MOST_DEFINITIONS = 5;

    final Dice dice;
    final Set<Construct> plan;
    final List<Fact> facts = new ArrayList<>();
    final List<Defined> defined = new ArrayList<>();
    final List<Limit> limits = new ArrayList<>();
    final List<Piece> sentences = new ArrayList<>();
    final Cycle cycle;
    final Inner inner;
    /** The base of brackets that fill over a year. */
    Optional<String> running = Optional.empty();
    /** Whether the payers of a group are combined. */
    boolean grouped;

    /** The names that are being defined, the innermost last. */
    final Deque<String> defining = new ArrayDeque<>();
    /** Where every fact of what is paid is read: {@code in the reference month}; empty for what is paid. */
    final String reference;

    boolean looksBack;
    boolean bigEvents;
    /** Whether a name is chained from one period to the next. */
    boolean chained;

    private boolean inside;
    private final List<String> begunNames = new ArrayList<>();
    private int begun;
    private int section;

    Draft(Dice dice, Set<Construct> plan) {
        this.dice = dice;
        this.plan = plan;
        this.cycle = has(Construct.CYCLES) ? dice.one(Cycle.values()) : Cycle.MONTH;
        boolean refers = has(Construct.OTHER_PERIODS) && cycle.unit().isPresent() && dice.percent(50);
        reference = refers ? " in the reference " + cycle.unit().get() : "";
        looksBack = refers;
        if (has(Construct.PARTS) && !refers && cycle.isMadeOfMonths()) {
            inner = Inner.MONTH;
        } else {
            inner = has(Construct.ITEMS) && !refers && cycle != Cycle.FAIR ? Inner.EVENT : Inner.NONE;
        }
    }

    /** The name of the period that facts are read for, where it is another one than is paid. */
    Optional<String> referencePeriod() {
        return Optional.of(reference).filter(text -> !text.isEmpty()).map(text -> text.substring(" in the ".length()));
    }

    /** Writes what is for each event or for each month. */
    <T> T inside(Supplier<T> writing) {
        boolean before = inside;
        inside = true;
        T written = writing.get();
        inside = before;
        return written;
    }

    boolean isInside() {
        return inside;
    }

    boolean has(Construct construct) {
        return plan.contains(construct);
    }

    int nextSection() {
        section++;
        return section;
    }

    String figure(Unit unit) {
        BigDecimal figure = dice.one(unit.figures());
        limits.add(new Limit(unit, figure));
        return unit.written(figure);
    }

    private String limit(Unit unit) {
        BigDecimal figure = dice.one(unit.figures());
        limits.add(new Limit(unit, figure));
        return unit.bare(figure);
    }

    /** A number that was given. */
    Fact number(Unit unit) {
        boolean ownFact = inside && !unit.innerFacts().isEmpty() && (inner == Inner.MONTH || dice.percent(70));
        return fact(dice.one(ownFact ? unit.innerFacts() : unit.facts()), unit);
    }

    Fact fact(String name, Unit unit) {
        return known(name).orElseGet(() -> {
            String bounds = "";
            if (dice.percent(15)) {
                bounds += ", may be negative";
            } else if (dice.percent(15)) {
                bounds += ", at least " + limit(unit);
            } else if (dice.percent(20)) {
                bounds += ", at most " + (unit == Unit.RATIO ? "100%" : unit.bare(new BigDecimal("2000")));
            }
            if (unit == Unit.HOURS && dice.percent(50)) {
                bounds += ", to 0.25 hours";
            }
            return declare(new Fact(name, Optional.of(unit), unit.kind(name) + bounds, scope(name)));
        });
    }

    private Scope scope(String name) {
        return isInner(name) ? Scope.INNER : standingOrPaid();
    }

    private static boolean isInner(String name) {
        return Stream.of(Unit.values()).anyMatch(unit -> unit.innerFacts().contains(name));
    }

    private Scope standingOrPaid() {
        // In a month of a year only what stands can be read beside the month's own facts.
        if (inside && inner == Inner.MONTH) {
            return Scope.STANDING;
        }
        return dice.percent(15) ? Scope.STANDING : Scope.PAID;
    }

    Optional<Fact> known(String name) {
        return facts.stream().filter(fact -> fact.name().equals(name)).findFirst();
    }

    Fact declare(Fact fact) {
        if (fact.kind().startsWith("number of ")) {
            fact(fact.kind().replaceAll("^number of |,.*", ""), fact.unit().orElseThrow());
        }
        facts.add(fact);
        return fact;
    }

    /** What is known of each stall of an event. */
    Fact ofStalls() {
        inside(() -> fact("gate", Unit.MONEY));
        return known(OF_STALLS)
                .orElseGet(() -> declare(new Fact(OF_STALLS, Optional.of(Unit.MONEY), "money", Scope.HELD)));
    }

    Fact yesNo() {
        if (inside) {
            return known("indoor")
                    .orElseGet(() -> declare(new Fact("indoor", Optional.empty(), "yes or no", Scope.INNER)));
        }
        String name = dice.one("charity", "school", "licensed");
        return known(name).orElseGet(() -> declare(new Fact(name, Optional.empty(), "yes or no", standingOrPaid())));
    }

    List<String> choices() {
        return choices(choice());
    }

    static List<String> choices(Fact fact) {
        return List.of(fact.kind().replace("one of ", "").split(", | or ", -1));
    }

    Fact date() {
        String name = "opening";
        return known(name).orElseGet(() -> declare(new Fact(name, Optional.empty(), "date", standingOrPaid())));
    }

    /** A count of months, or of whatever else is said of it. */
    Fact wait(String kind) {
        return known("wait").orElseGet(() -> declare(new Fact("wait", Optional.empty(), kind, standingOrPaid())));
    }

    /** Whether what is asked for here is its first mention. */
    boolean isFirst(String name) {
        return begunNames.add(name);
    }

    Fact choice() {
        String name = inside ? "genre" : "style";
        Scope scope = inside ? Scope.INNER : standingOrPaid();
        return known(name)
                .orElseGet(() -> declare(new Fact(
                        name,
                        Optional.empty(),
                        inside ? "one of blues, swing or polka" : "one of rock, jazz or folk",
                        scope)));
    }

    /** A name that is not taken, if there may be one more. */
    Optional<String> newName(Unit unit) {
        String prefix = inside ? inner == Inner.EVENT ? "event " : "monthly " : "";
        List<String> free = unit.definitions().stream()
                .map(name -> prefix + name)
                .filter(name -> defined.stream().noneMatch(each -> each.name().equals(name)))
                .filter(name -> !begunNames.contains(name))
                .toList();
        if (free.isEmpty() || begun >= MOST_DEFINITIONS) {
            return Optional.empty();
        }
        begun++;
        String name = dice.one(free);
        begunNames.add(name);
        return Optional.of(name);
    }

    List<Defined> defined(Unit unit) {
        return defined.stream()
                .filter(each -> each.unit() == unit && each.inner() == inside)
                .toList();
    }
}

package dev.tariffc.compiler.analysis;

import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.TermWalk;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.runtime.number.Rational;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeSet;

/** The finitely many ways in which conditions can come out, and which of them is looked at. */
final class Cells {

    /** What varies: so many cells, of which one is selected. */
    private static final class Variable {
        private final String label;
        private final List<?> cells;
        private int selected;

        Variable(String label, List<?> cells) {
            this.label = label;
            this.cells = cells;
        }

        Object value() {
            return cells.get(selected);
        }
    }

    private static final String RATE_DATE = "rate date";
    private static final String KNOWN_ON = "known on";

    private final Map<Object, Variable> variables = new LinkedHashMap<>();
    private final Force force;

    Cells(List<Term> conditions, Force force) {
        this.force = force;
        Map<Term, SortedSet<Rational>> limits = new LinkedHashMap<>();
        SortedSet<LocalDate> dates = new TreeSet<>();
        SortedSet<LocalDate> known = new TreeSet<>();
        Map<Term, SortedSet<LocalDate>> days = new LinkedHashMap<>();
        for (Term condition : conditions) {
            for (Term part : TermWalk.parts(condition)) {
                collect(part, limits, dates);
                fixed(part)
                        .ifPresent(
                                fixed -> days.computeIfAbsent(((Term.CompareDays) part).left(), day -> new TreeSet<>())
                                        .addAll(List.of(fixed.minusDays(1), fixed, fixed.plusDays(1))));
                if (part instanceof Term.KnownWithin within) {
                    known.addAll(List.of(LocalDate.MIN, within.from(), within.until()));
                    known.remove(LocalDate.MAX);
                }
            }
        }
        limits.forEach((term, constants) ->
                variables.put(term, new Variable(Witness.label(term), Witness.cells(term, constants))));
        days.forEach((day, around) -> variables.put(day, new Variable(Witness.label(day), List.copyOf(around))));
        if (!dates.isEmpty()) {
            variables.put(RATE_DATE, new Variable(RATE_DATE, List.copyOf(dates)));
        }
        if (!known.isEmpty()) {
            variables.put(KNOWN_ON, new Variable(KNOWN_ON, List.copyOf(known)));
        }
    }

    private void collect(Term part, Map<Term, SortedSet<Rational>> limits, SortedSet<LocalDate> dates) {
        if (part instanceof Term.Compare compare) {
            if (compare.right() instanceof Term.Constant constant) {
                limits.computeIfAbsent(compare.left(), k -> new TreeSet<>()).add(constant.value());
            } else if (!variables.containsKey(List.of(compare.right(), compare.left()))) {
                variables.put(pair(compare), new Variable(Witness.label(compare), List.of(-1, 0, 1)));
            }
        } else if (part instanceof Term.RateDateWithin within) {
            dates.add(force.from());
            add(within.from(), dates);
            if (within.to().isBefore(Force.LATEST)) {
                add(within.to().plusDays(1), dates);
            }
        } else if (part instanceof Term.SameChoice same && same.choice() instanceof Term.ReadFact read) {
            variables.put(
                    same.choice(),
                    new Variable(read.fact().label(), read.fact().domain().choices()));
        } else if (isFlag(part)) {
            variables.put(part, new Variable(Witness.label(part), List.of(false, true)));
        }
    }

    private void add(LocalDate date, SortedSet<LocalDate> dates) {
        if (!date.isBefore(force.from()) && !date.isAfter(force.last())) {
            dates.add(date);
        }
    }

    private static List<Term> pair(Term.Compare compare) {
        return List.of(compare.left(), compare.right());
    }

    /** The fixed date that a day is compared with. */
    private static Optional<LocalDate> fixed(Term term) {
        return term instanceof Term.CompareDays compare && compare.right() instanceof Term.FixedDay fixed
                ? Optional.of(fixed.date())
                : Optional.empty();
    }

    private static boolean isFlag(Term term) {
        return term instanceof Term.Available
                || (term instanceof Term.CompareDays && fixed(term).isEmpty())
                || (term.type() instanceof Type.YesNo
                        && (term instanceof Term.ReadFact || term instanceof Term.UseRule));
    }

    /** How many combinations there are; a very large number where they do not fit. */
    long combinations() {
        long product = 1;
        for (Variable variable : variables.values()) {
            product *= variable.cells.size();
            if (product > CaseCheck.MOST_CELLS) {
                return Long.MAX_VALUE;
            }
        }
        return product;
    }

    /** Looks at one combination, from 0. */
    void select(int combination) {
        int rest = combination;
        for (Variable variable : variables.values()) {
            variable.selected = rest % variable.cells.size();
            rest /= variable.cells.size();
        }
    }

    /** Whether a condition holds in the combination looked at. */
    boolean holds(Term condition) {
        if (condition instanceof Term.Junction junction) {
            return junction.all()
                    ? junction.limbs().stream().allMatch(this::holds)
                    : junction.limbs().stream().anyMatch(this::holds);
        }
        if (condition instanceof Term.Not not) {
            return !holds(not.condition());
        }
        if (condition instanceof Term.Compare compare) {
            return holds(compare);
        }
        if (condition instanceof Term.RateDateWithin within) {
            LocalDate date = (LocalDate) variables.get(RATE_DATE).value();
            return !date.isBefore(within.from()) && !date.isAfter(within.to());
        }
        if (condition instanceof Term.KnownWithin within) {
            LocalDate date = (LocalDate) variables.get(KNOWN_ON).value();
            return !date.isBefore(within.from()) && date.isBefore(within.until());
        }
        if (condition instanceof Term.CompareDays compare && fixed(compare).isPresent()) {
            LocalDate day = (LocalDate) variables.get(compare.left()).value();
            LocalDate fixed = fixed(compare).get();
            return switch (compare.order()) {
                case BEFORE -> day.isBefore(fixed);
                case AFTER -> day.isAfter(fixed);
                case NO_LATER -> !day.isAfter(fixed);
            };
        }
        if (condition instanceof Term.SameChoice same) {
            return variables.get(same.choice()).value().equals(same.value());
        }
        return (Boolean) variables.get(condition).value();
    }

    private boolean holds(Term.Compare compare) {
        int sign = compare.right() instanceof Term.Constant constant
                ? ((Rational) variables.get(compare.left()).value()).compareTo(constant.value())
                : sign(compare);
        return switch (compare.relation()) {
            case LESS -> sign < 0;
            case MORE -> sign > 0;
            case AT_LEAST -> sign >= 0;
            case AT_MOST -> sign <= 0;
            case EQUAL -> sign == 0;
        };
    }

    /** How two terms compare, whichever of them was named first elsewhere. */
    private int sign(Term.Compare compare) {
        Variable variable = variables.get(pair(compare));
        return variable != null
                ? (Integer) variable.value()
                : -(Integer)
                        variables.get(List.of(compare.right(), compare.left())).value();
    }

    /** Whether every text that a condition asks for is known in the combination looked at. */
    boolean isTextKnown(Term condition) {
        return TermWalk.parts(condition).stream()
                .filter(Term.KnownWithin.class::isInstance)
                .allMatch(this::holds);
    }

    /** The combination looked at, in words. */
    String witness() {
        StringJoiner words = new StringJoiner(", ");
        for (Variable variable : variables.values()) {
            if (variable.label.equals(RATE_DATE)) {
                words.add("on " + variable.value());
            } else if (variable.label.equals(KNOWN_ON)) {
                words.add("as known on " + variable.value());
            } else {
                words.add(Witness.describe(variable.label, variable.value()));
            }
        }
        return words.toString();
    }
}

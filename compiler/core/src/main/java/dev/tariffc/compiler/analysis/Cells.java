package dev.tariffc.compiler.analysis;

import dev.tariffc.compiler.model.DayTerm;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.TermWalk;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.runtime.number.Rational;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** The finitely many ways in which conditions can come out, and which of them is looked at. */
final class Cells {

    /** What varies: so many cells, of which one is selected. */
    private static final class Variable {
        private final Function<Object, Phrase> words;
        private final List<?> cells;
        private int selected;

        Variable(Function<Object, Phrase> words, List<?> cells) {
            this.words = words;
            this.cells = cells;
        }

        Object value() {
            return cells.get(selected);
        }

        Phrase phrase() {
            return words.apply(value());
        }
    }

    private static final String RATE_DATE = "rate date";
    private static final String KNOWN_ON = "known on";

    private final Map<Object, Variable> variables = new LinkedHashMap<>();
    private final Force force;

    Cells(List<Term> conditions, Binding binding) {
        this.force = binding.force();
        Extents extents = new Extents(binding.rules());
        Map<Term, SortedSet<Rational>> limits = new LinkedHashMap<>();
        SortedSet<LocalDate> dates = new TreeSet<>();
        SortedSet<LocalDate> known = new TreeSet<>();
        Map<Term, SortedSet<LocalDate>> days = new LinkedHashMap<>();
        for (Term condition : conditions) {
            for (Term part : outsideOfSums(condition)) {
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
                variables.put(term, new Variable(saying(term), Witness.cells(extents.of(term), constants))));
        days.forEach((day, around) -> variables.put(day, new Variable(saying(day), List.copyOf(around))));
        if (!dates.isEmpty()) {
            variables.put(RATE_DATE, new Variable(day -> new Phrase.On((LocalDate) day), List.copyOf(dates)));
        }
        if (!known.isEmpty()) {
            variables.put(KNOWN_ON, new Variable(day -> knownOn((LocalDate) day), List.copyOf(known)));
        }
    }

    /** What is said of each part of a period makes no case by itself. */
    private static List<Term> outsideOfSums(Term condition) {
        return TermWalk.placed(condition).stream()
                .filter(placed -> placed.within().isEmpty())
                .map(TermWalk.Placed::term)
                .toList();
    }

    /** Whether there are facts for which all of these hold; assumed where there are too many ways to look at. */
    static boolean canAllHold(List<Term> conditions, Binding binding) {
        Cells cells = new Cells(conditions, binding);
        long combinations = cells.combinations();
        boolean found = combinations > CaseCheck.MOST_CELLS;
        for (int cell = 0; !found && cell < combinations; cell++) {
            cells.select(cell);
            found = conditions.stream().allMatch(cells::holds);
        }
        return found;
    }

    private void collect(Term part, Map<Term, SortedSet<Rational>> limits, SortedSet<LocalDate> dates) {
        if (part instanceof Term.Compare compare) {
            if (compare.right() instanceof Term.Constant constant) {
                limits.computeIfAbsent(compare.left(), k -> new TreeSet<>()).add(constant.value());
            } else if (!variables.containsKey(List.of(compare.right(), compare.left()))) {
                variables.put(pair(compare), new Variable(saying(compare), List.of(-1, 0, 1)));
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
                    new Variable(saying(read), read.fact().domain().choices()));
        } else if (isFlag(part)) {
            variables.put(part, new Variable(saying(part), List.of(false, true)));
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
        return term instanceof Term.CompareDays compare && compare.right() instanceof DayTerm.FixedDay fixed
                ? Optional.of(fixed.date())
                : Optional.empty();
    }

    private static boolean isFlag(Term term) {
        return term instanceof Term.Available
                || term instanceof Term.AnyOfParts
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

    /** What holds in the combination looked at. */
    List<Phrase> witness() {
        return variables.values().stream().map(Variable::phrase).toList();
    }

    private static Function<Object, Phrase> saying(Term term) {
        return value -> Witness.describe(term, value);
    }

    private static Phrase knownOn(LocalDate date) {
        return date.equals(LocalDate.MIN) ? new Phrase.AsFirstKnown() : new Phrase.AsKnownOn(date);
    }
}

package dev.tariffc.meaning;

import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.syntax.Condition;
import dev.tariffc.compiler.syntax.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a condition holds: it may be known although a part of it is not. */
final class Truths {

    private final Meaning meaning;

    Truths(Meaning meaning) {
        this.meaning = meaning;
    }

    /** Whether a yes-or-no name holds, or who is at hand is in a class. */
    Answer<Boolean> holds(Key name, At at) {
        return holds(meaning.numbers.name(name, Optional.empty(), at));
    }

    private static Answer<Boolean> holds(Answer<Value> value) {
        return value.map(known -> known.asYesNo().orElseThrow(() -> new IllFormed("neither yes nor no: " + known)));
    }

    Answer<Boolean> holds(Condition condition, At at) {
        return condition.accept(new Condition.Visitor<>() {
            @Override
            public Answer<Boolean> visit(Condition.Compares node) {
                return Answer.both(
                        meaning.numbers.number(node.left(), at),
                        meaning.numbers.number(node.right(), at),
                        (a, b) -> switch (node.relation()) {
                            case LESS_THAN -> a.compareTo(b) < 0;
                            case MORE_THAN -> a.compareTo(b) > 0;
                            case AT_LEAST -> a.compareTo(b) >= 0;
                            case AT_MOST -> a.compareTo(b) <= 0;
                        });
            }

            @Override
            public Answer<Boolean> visit(Condition.Is node) {
                Answer<Boolean> is = node.left()
                        .asReference()
                        .filter(left -> left.isPlain()
                                && meaning.declared.isSomebody(left.name().key()))
                        .map(left -> Truths.holds(meaning.numbers.value(node.right(), at)))
                        .orElseGet(() -> Answer.both(
                                meaning.numbers.value(node.left(), at),
                                meaning.numbers.value(node.right(), at),
                                Value::equals));
                return node.not() ? Answer.not(is) : is;
            }

            @Override
            public Answer<Boolean> visit(Condition.Available node) {
                Answer<Value> asked = meaning.numbers.raw(node.what(), at);
                return isGiven(node, asked)
                        ? Answer.of(node.available())
                        : asked.map(value -> value.isAvailable() == node.available());
            }

            /** A figure out of bounds is one that is available. */
            private boolean isGiven(Condition.Available node, Answer<Value> asked) {
                return asked.isRefused()
                        && meaning.declared
                                .fact(meaning.declared.plain(node.what().name().key()))
                                .isPresent()
                        && asked.refusals().stream().allMatch(each -> each.kind() == Refusal.Kind.OUT_OF_DOMAIN);
            }

            @Override
            public Answer<Boolean> visit(Condition.Holds node) {
                return Truths.holds(meaning.numbers.value((Expression) node.what(), at));
            }

            @Override
            public Answer<Boolean> visit(Condition.Not node) {
                return Answer.not(holds(node.condition(), at));
            }

            @Override
            public Answer<Boolean> visit(Condition.ComparesDates node) {
                return Answer.both(
                        meaning.days.day(node.left(), at),
                        meaning.days.day(node.right(), at),
                        (a, b) -> switch (node.relation()) {
                            case NO_EARLIER_THAN -> !a.isBefore(b);
                            case NO_LATER_THAN -> !a.isAfter(b);
                            case BEFORE -> a.isBefore(b);
                            case AFTER -> a.isAfter(b);
                        });
            }

            @Override
            public Answer<Boolean> visit(Condition.InAny node) {
                Answer<Period> whole =
                        node.of().isPresent() ? meaning.periods.period(node.of().get(), at) : Answer.of(at.period());
                return whole.then(of -> Answer.or(Periods.cut(node.unit(), at).parts(of).stream()
                        .map(part -> holds(node.condition(), at.in(part)))
                        .toList()));
            }

            @Override
            public Answer<Boolean> visit(Condition.InARow node) {
                if (!node.each()) {
                    throw new IllFormed("each of them, or all together");
                }
                Answer<Period> whole =
                        node.of().isPresent() ? meaning.periods.period(node.of().get(), at) : Answer.of(at.period());
                return whole.then(of -> inEachOf(node, Period.Cut.MONTH.parts(of), at));
            }

            /** Of some of the months that follow one another within all of them. */
            private Answer<Boolean> inEachOf(Condition.InARow node, List<Period> months, At at) {
                List<Answer<Boolean>> rows = new ArrayList<>();
                for (int first = 0; first + node.months() <= months.size(); first++) {
                    rows.add(Answer.and(months.subList(first, first + node.months()).stream()
                            .map(month -> holds(node.condition(), at.in(month)))
                            .toList()));
                }
                return Answer.or(rows);
            }

            @Override
            public Answer<Boolean> visit(Condition.And node) {
                return Answer.and(limbs(node.all()));
            }

            @Override
            public Answer<Boolean> visit(Condition.Or node) {
                return Answer.or(limbs(node.any()));
            }

            @Override
            public Answer<Boolean> visit(Condition.Limb node) {
                return holds(node.condition(), at);
            }

            private List<Answer<Boolean>> limbs(List<Condition> limbs) {
                return limbs.stream().map(limb -> holds(limb, at)).toList();
            }
        });
    }
}

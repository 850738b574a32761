package dev.tariffc.compiler.fast;

import dev.tariffc.compiler.model.ConditionTerm;
import java.util.List;
import java.util.Optional;

/** Something that holds of a row or does not. */
public sealed interface Test {

    <R> R accept(Visitor<R> visitor);

    /** Whether it holds, where that is the same for all rows and periods. */
    default Optional<Boolean> asFixed() {
        return Optional.empty();
    }

    /** The opposite test. */
    default Test opposite() {
        return new Not(this);
    }

    /** The tests any of which is enough; itself where it is not of that kind. */
    default List<Test> alternatives() {
        return List.of(this);
    }

    /** The tests that it joins, where it joins all, or any; itself where it is not of that kind. */
    default List<Test> limbs(boolean all) {
        return List.of(this);
    }

    /** The input whose absence it is; none for everything else. */
    default Optional<Input> asMissing() {
        return Optional.empty();
    }

    /** One method for each kind of test. */
    interface Visitor<R> {
        R visit(Fixed test);

        R visit(Compare test);

        R visit(Missing test);

        R visit(Unknown test);

        R visit(Junction test);

        R visit(Not test);

        R visit(Named test);

        R visit(RateDate test);

        R visit(TextKnown test);
    }

    record Fixed(boolean holds) implements Test {

        static final Fixed NEVER = new Fixed(false);
        static final Fixed ALWAYS = new Fixed(true);

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public Optional<Boolean> asFixed() {
            return Optional.of(holds);
        }

        @Override
        public Test opposite() {
            return new Fixed(!holds);
        }
    }

    enum Relation {
        LESS,
        AT_MOST,
        EQUAL
    }

    record Compare(Whole left, Relation relation, Whole right) implements Test {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public Test opposite() {
            return switch (relation) {
                case LESS -> new Compare(right, Relation.AT_MOST, left);
                case AT_MOST -> new Compare(right, Relation.LESS, left);
                case EQUAL -> new Not(this);
            };
        }
    }

    /** Whether a fact is unknown or not available. */
    record Missing(Input input) implements Test {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public Optional<Input> asMissing() {
            return Optional.of(input);
        }
    }

    /** Whether nobody said of a fact what it is, nor that it is not available. */
    record Unknown(Input input) implements Test {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record Junction(boolean all, List<Test> limbs) implements Test {
        public Junction {
            limbs = List.copyOf(limbs);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public List<Test> limbs(boolean joined) {
            return joined == all ? limbs : List.of(this);
        }

        @Override
        public List<Test> alternatives() {
            return all
                    ? List.of(this)
                    : limbs.stream()
                            .flatMap(limb -> limb.alternatives().stream())
                            .toList();
        }
    }

    record Not(Test test) implements Test {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public Test opposite() {
            return test;
        }
    }

    /** A step with a name of its own; the label alone tells which. */
    record Named(Label label, Test test) implements Test {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        /** What is refused by name is refused for its reasons. */
        @Override
        public List<Test> alternatives() {
            return test.alternatives();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Named named && label.equals(named.label);
        }

        @Override
        public int hashCode() {
            return label.hashCode();
        }
    }

    /** Whether the day whose rates apply lies within: of the period. */
    record RateDate(ConditionTerm.RateDateWithin within) implements Test {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Whether a text is known: of the day from which the tariff is looked at. */
    record TextKnown(ConditionTerm.KnownWithin within) implements Test {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    static Test not(Test test) {
        return test.opposite();
    }

    static Test all(List<Test> tests) {
        return junction(true, tests);
    }

    static Test any(List<Test> tests) {
        return junction(false, tests);
    }

    static Test all(Test... tests) {
        return all(List.of(tests));
    }

    static Test any(Test... tests) {
        return any(List.of(tests));
    }

    private static Test junction(boolean all, List<Test> tests) {
        List<Test> open = tests.stream()
                .filter(test -> test.asFixed().isEmpty())
                .flatMap(test -> test.limbs(all).stream())
                .distinct()
                .toList();
        boolean decided =
                tests.stream().flatMap(test -> test.asFixed().stream()).anyMatch(holds -> holds != all);
        if (decided || open.isEmpty()) {
            return new Fixed(decided != all);
        }
        return open.size() == 1 ? open.get(0) : new Junction(all, open);
    }

    /** The one if a guard holds, the other if not; what is enough in either case is enough. */
    static Test pick(Test guard, Test then, Test otherwise) {
        List<Test> first = then.alternatives();
        List<Test> second = otherwise.alternatives();
        List<Test> both = first.stream().filter(second::contains).toList();
        return any(
                any(both),
                all(
                        guard,
                        any(first.stream().filter(test -> !both.contains(test)).toList())),
                all(
                        not(guard),
                        any(second.stream().filter(test -> !both.contains(test)).toList())));
    }

    static Test compare(Whole left, Relation relation, Whole right) {
        return left.asLiteral()
                .flatMap(a -> right.asLiteral().<Test>map(b -> new Fixed(holds(a.compareTo(b), relation))))
                .orElseGet(() -> new Compare(left, relation, right));
    }

    private static boolean holds(int order, Relation relation) {
        return switch (relation) {
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case EQUAL -> order == 0;
        };
    }
}

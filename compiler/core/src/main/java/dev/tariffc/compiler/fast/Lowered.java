package dev.tariffc.compiler.fast;

/**
 * A number or a yes or no of a row, and when the fast path does not know it.
 *
 * @param value whatever, where it is refused
 * @param refused when the explaining path has to say what it is, or why there is none
 */
record Lowered<V>(V value, Test refused) {

    static <V> Lowered<V> known(V value) {
        return new Lowered<>(value, Test.Fixed.NEVER);
    }

    static Lowered<Fraction> pick(Lowered<Test> guard, Lowered<Fraction> then, Lowered<Fraction> otherwise) {
        Test refused = Test.any(guard.refused, Test.pick(guard.value, then.refused, otherwise.refused));
        // What is refused whatever it comes to need not be told apart.
        if (then.refused.equals(Test.Fixed.ALWAYS)) {
            return new Lowered<>(otherwise.value, refused);
        }
        return new Lowered<>(
                otherwise.refused.equals(Test.Fixed.ALWAYS)
                        ? then.value
                        : Fraction.pick(guard.value, then.value, otherwise.value),
                refused);
    }

    static Lowered<Test> pickTest(Lowered<Test> guard, Lowered<Test> then, Lowered<Test> otherwise) {
        return new Lowered<>(
                Test.pick(guard.value, then.value, otherwise.value),
                Test.any(guard.refused, Test.pick(guard.value, then.refused, otherwise.refused)));
    }
}

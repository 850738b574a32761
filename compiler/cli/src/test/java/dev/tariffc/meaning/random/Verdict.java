package dev.tariffc.meaning.random;

import java.util.Optional;
import java.util.Set;

/**
 * What came of trying one tariff.
 *
 * @param rows that were compared
 * @param problem the code under which the compiler refused it
 */
record Verdict(Kind kind, int rows, Optional<String> problem, String told) {

    enum Kind {
        AGREED,
        /** The compiler told a problem. */
        REFUSED,
        /** The compiler neither told a problem nor made a calculator, or failed. */
        COMPILER_FAILED,
        /** What the compiler made is no Java. */
        NO_JAVA,
        /** The compiler accepted what the evaluator finds no meaning in. */
        ILL_FORMED,
        CALCULATOR_FAILED,
        EVALUATOR_FAILED,
        /** The evaluator says that it does not say. */
        NOT_COVERED,
        DISAGREED;

        boolean isFailure() {
            return !Set.of(AGREED, REFUSED, NOT_COVERED).contains(this);
        }
    }

    static Verdict of(Kind kind, int rows, String told) {
        return new Verdict(kind, rows, Optional.empty(), told);
    }
}

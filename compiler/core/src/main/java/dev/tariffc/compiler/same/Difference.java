package dev.tariffc.compiler.same;

import dev.tariffc.compiler.source.Span;

/**
 * Something in which two tariffs do not mean the same.
 *
 * @param one where, in the one file
 * @param other where, in the other; where a counterpart would stand if there is none
 */
public record Difference(Kind kind, Span one, Span other) {

    /** What the difference is. */
    public enum Kind {
        /** Two parts that belong together say different things. */
        SAYS,
        /** Only the one has it: a sentence, a limb, a limit, a row. */
        ONLY_ONE_SAYS,
        ONLY_OTHER_SAYS,
        /** What belongs together stands in different sections. */
        STANDS_ELSEWHERE,
        /** A section whose number the other file does not have. */
        SECTION_ONLY_IN_ONE,
        SECTION_ONLY_IN_OTHER,
        /** A name without equivalent on either side. */
        NOT_TIED_IN_ONE,
        NOT_TIED_IN_OTHER,
        /** An equivalent that is no name of the other file. */
        TIE_OF_ONE_ENDS_NOWHERE,
        TIE_OF_OTHER_ENDS_NOWHERE,
        /** A name whose counterpart does not name it as its equivalent. */
        TIE_OF_ONE_NOT_RETURNED,
        TIE_OF_OTHER_NOT_RETURNED
    }
}

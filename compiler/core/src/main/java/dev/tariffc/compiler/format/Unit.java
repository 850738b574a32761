package dev.tariffc.compiler.format;

/**
 * Words that stay together on a line.
 *
 * @param space whether a space stands before them, where no line ends
 * @param breaking whether a line may end before them
 */
record Unit(String text, boolean space, Breaking breaking) {

    enum Breaking {
        NEVER,
        /** Between two words of one thought. */
        POSSIBLE,
        /** Before a condition or an operator, after a verb. */
        GOOD,
        /** After a comma. */
        BEST
    }

    int width() {
        return text.codePointCount(0, text.length()) + (space ? 1 : 0);
    }
}

package dev.tariffc.compiler.trial;

/** How much may be worked out, in terms: a bound that is the same on every machine. */
final class Work {

    private final long all;
    private long left;

    Work(long all) {
        this.all = all;
        this.left = all;
    }

    long all() {
        return all;
    }

    /** Whether so many terms may still be worked out, which are then taken. */
    boolean take(long terms) {
        boolean enough = terms <= left;
        left = enough ? left - terms : 0;
        return enough;
    }

    /** Whether nothing more may be worked out. */
    boolean isSpent() {
        return left == 0;
    }
}

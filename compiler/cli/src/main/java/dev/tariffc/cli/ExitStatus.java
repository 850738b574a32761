package dev.tariffc.cli;

/** What a command leaves behind. */
public final class ExitStatus {

    public static final int DONE = 0;

    /** The tariff or the data has problems; all are printed. */
    public static final int PROBLEMS = 1;

    /** The command was used wrongly. */
    public static final int USAGE = 2;

    /** A bug of ours. */
    public static final int BUG = 70;

    private ExitStatus() {}
}

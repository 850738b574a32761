package dev.tariffc.compiler.parser.words;

/** How far two words are apart, and whether one may be the other but for a slip of the pen. */
public final class Slips {

    private Slips() {}

    /** So many letters may differ in a name of that length. */
    public static int tolerance(int length) {
        if (length < 3) {
            return 0;
        }
        return length < 6 ? 1 : Math.min(6, Math.max(2, length / 5));
    }

    /** Whether two names differ, and by no more letters than a slip would. */
    public static boolean isAlmost(String one, String other) {
        int most = tolerance(Math.min(one.length(), other.length()));
        return !one.equals(other) && isWithin(one, other, most);
    }

    /** Whether two words are no further apart than so much, which is found out sooner than how far they are. */
    public static boolean isWithin(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return false;
        }
        int[][] rows = new int[one.length() + 1][other.length() + 1];
        int nearestBefore = 0;
        for (int i = 0; i <= one.length(); i++) {
            int nearest = Integer.MAX_VALUE;
            int from = Math.max(0, i - most - 1);
            int to = Math.min(other.length(), i + most + 1);
            for (int j = from; j <= to; j++) {
                boolean edge = Math.abs(i - j) > most;
                rows[i][j] = edge ? most + 1 : i == 0 || j == 0 ? i + j : step(one, other, rows, i, j);
                nearest = Math.min(nearest, rows[i][j]);
            }
            if (nearest > most && nearestBefore > most) {
                return false;
            }
            nearestBefore = nearest;
        }
        return rows[one.length()][other.length()] <= most;
    }

    /** How many letters are left out, put in, changed or swapped with their neighbour. */
    public static int distance(String one, String other) {
        int[][] rows = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : step(one, other, rows, i, j);
            }
        }
        return rows[one.length()][other.length()];
    }

    private static int step(String one, String other, int[][] rows, int i, int j) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(rows[i - 1][j], rows[i][j - 1]) + 1, rows[i - 1][j - 1] + change);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
    }
}

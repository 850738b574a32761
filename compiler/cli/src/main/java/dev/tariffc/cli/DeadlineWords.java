package dev.tariffc.cli;

import dev.tariffc.runtime.calculation.Deadlines.Deadline;
import java.util.Locale;

/** What is to be done by a day, in plain words: {@code payment due}. */
final class DeadlineWords {

    private DeadlineWords() {}

    static String of(Deadline deadline, Words words) {
        String key = switch (deadline.kind()) {
            case DUE -> "deadlines.due";
            case KEPT -> "deadlines.kept";
            case RECEIVED -> "deadlines.received";
        };
        String said = words.say(key, within(deadline));
        return deadline.conditional()
                ? words.say(
                        "deadlines.conditional",
                        said,
                        words.ofRuntime().section(deadline.clause().section()))
                : said;
    }

    /** The thing as it is named within a sentence: a capital that it has only because its sentence begins with it goes. */
    private static String within(Deadline deadline) {
        String what = deadline.what();
        boolean begins = deadline.clause().words().replaceAll("^\\W+", "").startsWith(what);
        boolean name = what.length() < 2 || !Character.isLowerCase(what.codePointAt(1));
        return begins && !name ? what.substring(0, 1).toLowerCase(Locale.ROOT) + what.substring(1) : what;
    }
}

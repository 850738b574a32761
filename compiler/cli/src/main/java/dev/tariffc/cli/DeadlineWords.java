package dev.tariffc.cli;

import dev.tariffc.runtime.calculation.Clause;
import dev.tariffc.runtime.calculation.Deadlines.Deadline;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What is to be done by a day, in plain words: {@code payment due}. */
final class DeadlineWords {

    private DeadlineWords() {}

    static String of(Deadline deadline, Words words) {
        String key = switch (deadline.kind()) {
            case DUE -> "deadlines.due";
            case KEPT -> "deadlines.kept";
            case RECEIVED -> "deadlines.received";
        };
        String said = words.say(key, Map.of("deadline", what(deadline.what(), deadline.clause(), words)));
        String sent = deadline.recipients().isEmpty()
                ? said
                : words.say(
                        "deadlines.sentTo",
                        Map.of("deadline", said, "recipients", recipients(deadline.recipients(), words)));
        String told = deadline.amount()
                .map(amount -> words.say(
                        "deadlines.amount",
                        Map.of("deadline", sent, "amount", words.ofRuntime().money(amount))))
                .orElse(sent);
        return deadline.conditional()
                ? words.say(
                        "deadlines.conditional",
                        Map.of(
                                "deadline",
                                told,
                                "section",
                                words.ofRuntime()
                                        .section(words.ofRuntime()
                                                .sentence(deadline.clause())
                                                .section())))
                : told;
    }

    /** Who receives something, in the reader's words for them. */
    static String recipients(List<String> recipients, Words words) {
        return recipients.stream().map(words::term).collect(Collectors.joining(", "));
    }

    /** What is to be done, for the reader, as it is named within a sentence. */
    static String what(String what, Clause clause, Words words) {
        String within = within(what, clause);
        String term = words.term(what);
        return term.equals(what) ? words.term(within) : term;
    }

    /** A capital that a name has only because its sentence begins with it goes. */
    private static String within(String what, Clause clause) {
        boolean begins = clause.words().replaceAll("^\\W+", "").startsWith(what);
        boolean name = what.length() < 2 || !Character.isLowerCase(what.codePointAt(1));
        return begins && !name ? what.substring(0, 1).toLowerCase(Locale.ROOT) + what.substring(1) : what;
    }
}

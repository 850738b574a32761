package dev.tariffc.cli;

import dev.tariffc.runtime.language.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** What is wrong with a command line, in the reader's language: the parser's own sentences are English. */
final class Misuse {

    private static final Pattern OPTION = Pattern.compile("--[a-z-]+");

    private Misuse() {}

    static String describe(ParameterException e, Words words) {
        if (e instanceof CommandLine.MissingParameterException missing) {
            return words.say("usage.missing", Map.of("names", names(missing.getMissing())));
        } else if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return unmatched(unmatched, words);
        } else if (e instanceof CommandLine.OverwrittenOptionException twice) {
            return words.say("usage.twice", Map.of("option", name(twice.getOverwritten())));
        } else if (e instanceof CommandLine.MutuallyExclusiveArgsException) {
            return words.say("usage.exclusive", Map.of("options", String.join(", ", options(e.getMessage()))));
        } else if (e.getArgSpec() != null && e.getValue() != null) {
            return badValue(e.getArgSpec(), e.getValue(), words);
        } else if (e.getClass() == ParameterException.class && e.getArgSpec() == null) {
            return e.getMessage(); // a command's own words
        }
        return words.say("usage.wrong", Map.of("why", e.getMessage()));
    }

    private static String badValue(ArgSpec argument, String value, Words words) {
        if (argument.type() == Language.class) {
            return words.say("usage.noLanguage", Map.of("value", value));
        }
        return argument.type() == LocalDate.class || argument.auxiliaryTypes()[0] == LocalDate.class
                ? words.say("usage.noDayOf", Map.of("name", name(argument), "value", value))
                : words.say("usage.badValue", Map.of("name", name(argument), "value", value));
    }

    private static String unmatched(CommandLine.UnmatchedArgumentException e, Words words) {
        String first = e.getUnmatched().get(0);
        if (!e.isUnknownOption()) {
            return words.say("usage.unmatched", Map.of("argument", first));
        }
        return e.getSuggestions().isEmpty()
                ? words.say("usage.unknownOption", Map.of("option", first))
                : words.say("usage.unknownOptionNear", Map.of("option", first, "near", words.or(e.getSuggestions())));
    }

    private static String names(List<ArgSpec> arguments) {
        return String.join(", ", arguments.stream().map(Misuse::name).toList());
    }

    /** {@code --on=DATE}, or {@code FILE} for what is told by its place. */
    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + (option.arity().max() == 0 ? "" : "=" + option.paramLabel())
                : argument.paramLabel();
    }

    private static List<String> options(String sentence) {
        return OPTION.matcher(sentence).results().map(MatchResult::group).toList();
    }
}

package dev.tariffc.cli.facts;

import dev.tariffc.cli.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Facts as arguments of a command: {@code "gross income=$50,000"}. */
public final class FactArguments {

    private FactArguments() {}

    /**
     * Reads arguments of the form {@code NAME=VALUE}.
     *
     * @param mistakes is told what is no such argument
     */
    public static List<Given> read(List<String> arguments, TariffNames names, Words words, List<String> mistakes) {
        List<Given> all = new ArrayList<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (equals < 1 || argument.substring(0, equals).isBlank()) {
                mistakes.add(words.say("fact.noValue", Map.of("argument", argument)));
            } else {
                all.add(Given.of(
                        argument.substring(0, equals),
                        names.years(),
                        new Literal.Text(argument.substring(equals + 1))));
            }
        }
        return all;
    }

    /**
     * Leaves out what is given twice, be it by its name in one language and by that in the other.
     *
     * @param mistakes is told of it
     */
    public static List<Given> once(List<Given> all, TariffNames names, Words words, List<String> mistakes) {
        Map<String, Given> seen = new LinkedHashMap<>();
        for (Given given : all) {
            Given other = seen.putIfAbsent(names.place(given), given);
            if (other != null) {
                mistakes.add(words.say("fact.twice", Map.of("other", other.written(), "given", given.written())));
            }
        }
        return List.copyOf(seen.values());
    }
}

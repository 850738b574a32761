package dev.tariffc.cli.facts;

import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the user says about one name.
 *
 * @param written the name as it was written, for messages
 * @param name without what follows it: {@code gross income}
 * @param about the period named after it: {@code in 2018-01}, {@code en 2018-01}
 * @param item the item named after it: {@code for "north hall"}, {@code pour « salle nord »}
 */
public record Given(
        String written, String name, Role role, Optional<String> item, Optional<Period> about, Literal value) {

    /** What the name stands for. */
    public enum Role {
        /** A fact or a definition. */
        VALUE,
        /** The sum of the year before the period: {@code gross income so far}, {@code revenus bruts à ce jour}. */
        SO_FAR,
        /** The group's sum of the period: {@code gross income of the group}, {@code revenus bruts du groupe}. */
        OF_THE_GROUP
    }

    /** No name is longer, and patterns would take their time over one that is. */
    private static final int LONGEST = 300;

    private static final Pattern ABOUT = ending("(?:in|on|for|en|durant|le|pour)\\h+(\\S+)");
    private static final Pattern ITEM = ending("(?:for|pour)\\h+(?:[\"“](.+)[\"”]|«\\h*(.+?)\\h*»)");
    private static final Pattern SO_FAR = ending("(?:so\\h+far|à\\h+ce\\h+jour)");
    private static final Pattern OF_THE_GROUP = ending("(?:of\\h+the|du)\\h+(?:group|groupe)");

    /** Endings are those of either language, as names are. */
    private static Pattern ending(String words) {
        return Pattern.compile("(.+?)\\h+" + words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Takes a name apart; names of the tariff that end like this are looked up first, by whoever knows them. */
    public static Given of(String written, YearsAcross years, Literal value) {
        String name = written.strip();
        if (name.length() > LONGEST) {
            return new Given(name, name, Role.VALUE, Optional.empty(), Optional.empty(), value);
        }
        Optional<Period> about = Optional.empty();
        Matcher matcher = ABOUT.matcher(name);
        if (matcher.matches()) {
            about = years.period(matcher.group(2));
            name = about.isPresent() ? matcher.group(1) : name;
        }
        Optional<String> item = Optional.empty();
        matcher = ITEM.matcher(name);
        if (matcher.matches()) {
            name = matcher.group(1);
            item = Optional.of(matcher.group(2) == null ? matcher.group(3) : matcher.group(2));
        }
        Role role = Role.VALUE;
        matcher = SO_FAR.matcher(name);
        if (matcher.matches()) {
            name = matcher.group(1);
            role = Role.SO_FAR;
        } else {
            matcher = OF_THE_GROUP.matcher(name);
            if (matcher.matches()) {
                name = matcher.group(1);
                role = Role.OF_THE_GROUP;
            }
        }
        return new Given(written.strip(), name, role, item, about, value);
    }

    /** The period named after it, as one that the fact is given for; none where it is of another kind. */
    public Optional<Period> about(Fact fact) {
        Optional<Period.Kind> kind = fact.given();
        return about.map(named ->
                        kind.filter(Period.Kind.DAY::equals).isPresent() && named.kind() == Period.Kind.OCCASION
                                ? Period.day(named.start())
                                : named)
                .filter(named -> kind.filter(named.kind()::equals).isPresent());
    }

    /** The same as the value of that name, whatever it ends in. */
    Given whole() {
        return new Given(written, written, Role.VALUE, Optional.empty(), Optional.empty(), value);
    }

    /** The period that seems to be meant but is none: {@code 2018-13}. */
    Optional<String> unreadablePeriod() {
        Matcher matcher = ABOUT.matcher(name);
        return name.length() <= LONGEST && matcher.matches() && matcher.group(2).matches("[0-9].*")
                ? Optional.of(matcher.group(2))
                : Optional.empty();
    }

    /** The name before such a period. */
    String beforePeriod() {
        Matcher matcher = ABOUT.matcher(name);
        return name.length() <= LONGEST && matcher.matches() ? matcher.group(1) : name;
    }
}

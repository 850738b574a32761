package dev.tariffc.meaning.random;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What random tariffs say, in French: phrase by phrase, figures and dates as French writes them. */
final class French {

    private static final Map<String, String> PHRASES = phrases();

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> MOIS = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");

    private static final Pattern PIECE =
            Pattern.compile("(?<date>(?<month>" + String.join("|", MONTHS) + ") (?<day>\\d\\d?), (?<year>\\d{4}))"
                    + "|(?<name>(?<of>event|monthly|expected) (?<rest>(?:(?:event|monthly|expected) )*(?:" + names()
                    + ")))(?![A-Za-z-])"
                    + "|(?<phrase>(?<![A-Za-z-])(?i:"
                    + PHRASES.keySet().stream()
                            .sorted(Comparator.comparing(String::length).reversed())
                            .map(Pattern::quote)
                            .collect(joining("|"))
                    + ")(?![A-Za-z-]))"
                    + "|(?<class>(?<size>small|large) (?<what>[a-z-]+) (?<noun>hall|fair))"
                    + "|(?<figure>\\$?\\d+(?:,\\d{3})*(?:\\.\\d+)?[%¢]?)(?![\\d/])"
                    + "|(?<word>[A-Za-z][A-Za-z-]*)");

    private French() {}

    /** @throws IllegalStateException if a word of it has no twin */
    static String text(String english) {
        return contracted(PIECE.matcher(english).replaceAll(each -> Matcher.quoteReplacement(piece(each))));
    }

    private static String piece(MatchResult match) {
        Matcher found = PIECE.matcher(match.group());
        if (!found.matches()) {
            throw new IllegalStateException("no French for: " + match.group());
        }
        if (found.group("date") != null) {
            String day = found.group("day");
            return "le " + (day.equals("1") ? "1er" : day) + " " + MOIS.get(MONTHS.indexOf(found.group("month"))) + " "
                    + found.group("year");
        } else if (found.group("phrase") != null) {
            return phrase(found.group("phrase"));
        } else if (found.group("class") != null) {
            return (found.group("size").equals("small") ? "petite " : "grande ") + PHRASES.get(found.group("noun"))
                    + " " + found.group("what");
        } else if (found.group("name") != null) {
            return name(found.group("of"), found.group("rest"));
        } else if (found.group("figure") != null) {
            return figure(found.group("figure"));
        }
        throw new IllegalStateException("no French for: " + match.group());
    }

    private static String phrase(String english) {
        String french = Objects.requireNonNull(PHRASES.get(english.toLowerCase(Locale.ROOT)));
        return Character.isUpperCase(english.charAt(0))
                ? french.substring(0, 1).toUpperCase(Locale.ROOT) + french.substring(1)
                : french;
    }

    private static String name(String of, String rest) {
        String french = text(rest);
        return switch (of) {
            case "event" -> french + " par événement";
            case "monthly" -> french + " mensuel";
            default -> french + " prévu";
        };
    }

    private static String figure(String english) {
        String number = english.replaceAll("[$%¢]", "").replace(',', ' ').replace('.', ',');
        String unit = english.startsWith("$") ? " $" : english.endsWith("%") ? " %" : english.endsWith("¢") ? " ¢" : "";
        return number + unit;
    }

    private static String contracted(String text) {
        return text.replaceAll("\\bde les? ", "du ")
                .replaceAll("(?<= )à le ", "au ")
                .replaceAll(" sont de le ", " sont ceux du ");
    }

    private static String names() {
        Stream<String> ofUnits = Stream.of(Unit.values())
                .flatMap(unit -> Stream.of(unit.facts(), unit.innerFacts(), unit.definitions()))
                .flatMap(List::stream);
        return Stream.concat(ofUnits, Stream.of(Draft.OF_STALLS))
                .sorted(Comparator.comparing(String::length).reversed())
                .collect(joining("|"));
    }

    private static Map<String, String> phrases() {
        Map<String, String> phrases = new HashMap<>();
        for (String line : lines()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int equals = line.indexOf(" = ");
                phrases.put(
                        line.substring(0, equals).toLowerCase(Locale.ROOT), line.substring(equals + " = ".length()));
            }
        }
        return phrases;
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(French.class.getResourceAsStream("french.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

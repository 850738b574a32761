package dev.tariffc.compiler.parser;

import dev.tariffc.grammar.FrenchLexer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;

/** French: the words of {@code FrenchLexer.g4} as messages need them. */
final class FrenchWording implements Wording {

    static final FrenchWording INSTANCE = new FrenchWording();

    private static final Set<String> ARTICLES =
            Set.of("le", "la", "les", "l'", "un", "une", "son", "sa", "ses", "leur", "leurs", "ne", "n'");

    private static final Map<String, String> CONTRACTIONS =
            Map.of("du", "de", "des", "de", "d'", "de", "au", "à", "aux", "à");

    private static final List<String> MONTHS = List.of(
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

    private static final List<String> ORDINALS = List.of(
            "premier",
            "deuxième",
            "troisième",
            "quatrième",
            "cinquième",
            "sixième",
            "septième",
            "huitième",
            "neuvième",
            "dixième",
            "onzième",
            "douzième");

    private static final Map<String, Integer> NUMBERS =
            Map.of("deux", 2, "trois", 3, "quatre", 4, "six", 6, "second", 2, "seconde", 2);

    private static final Pattern DATE_IN_WORDS = Pattern.compile(
            "(?:(?<month>\\p{L}+)\\s+(?<day>[0-9]+)|(?<day2>[0-9]+)\\s+(?<month2>\\p{L}+)),?\\s+(?<year>[0-9]+)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern PLURAL = Pattern.compile("(?<=.[^sx])[sx]$");

    private static final Map<Integer, List<String>> KEYWORDS = FrenchKeywords.all();

    private FrenchWording() {}

    @Override
    public Lexer lexer(CharStream text) {
        return new FrenchLexer(text);
    }

    @Override
    public List<Lexeme> settle(List<Lexeme> lexemes) {
        return FrenchContext.settle(lexemes);
    }

    @Override
    public Map<Integer, List<String>> keywords() {
        return KEYWORDS;
    }

    @Override
    public String keyOf(String word) {
        String key = word.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('‑', '-')
                .replace("œ", "oe")
                .replace("æ", "ae");
        if (ARTICLES.contains(key)) {
            return "";
        } else if (CONTRACTIONS.containsKey(key)) {
            return CONTRACTIONS.get(key);
        } else if (key.endsWith("'")) {
            key = key.substring(0, key.length() - 1) + "e";
        }
        String singular = PLURAL.matcher(key).replaceFirst("");
        return ARTICLES.contains(singular) || CONTRACTIONS.containsKey(singular) ? key : singular;
    }

    @Override
    public int month(String name) {
        return MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
    }

    @Override
    public int number(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (Character.isDigit(lower.charAt(0))) {
            return Wording.leadingDigits(lower);
        }
        return ORDINALS.contains(lower) ? ORDINALS.indexOf(lower) + 1 : NUMBERS.getOrDefault(lower, 0);
    }

    @Override
    public Figures figures() {
        return Figures.FRENCH;
    }

    @Override
    public Optional<String> dateReading(String malformed) {
        Matcher words = DATE_IN_WORDS.matcher(malformed);
        if (words.matches()) {
            String name = words.group("month") == null ? words.group("month2") : words.group("month");
            String day = words.group("day") == null ? words.group("day2") : words.group("day");
            int month = Math.max(month(name), EnglishWording.INSTANCE.month(name));
            return month == 0 ? Optional.empty() : Optional.of(date(day, month, words.group("year")));
        }
        return Wording.yearFirst(malformed)
                .map(date -> date.day() == 0
                        ? MONTHS.get(date.month() - 1) + " " + date.year()
                        : date(String.valueOf(date.day()), date.month(), String.valueOf(date.year())));
    }

    private static String date(String day, int month, String year) {
        String plain = day.replaceFirst("^0", "");
        return (plain.equals("1") ? "1er" : plain) + " " + MONTHS.get(month - 1) + " " + year;
    }

    @Override
    public Optional<String> comparison(String sign) {
        return Optional.ofNullable(
                switch (sign) {
                    case "<" -> "de moins de";
                    case ">" -> "de plus de";
                    case "<=", "=<", "≤" -> "d'au plus";
                    case ">=", "=>", "≥" -> "d'au moins";
                    case "=", "==" -> "est";
                    case "!=", "<>", "≠" -> "n'est pas";
                    default -> null;
                });
    }
}

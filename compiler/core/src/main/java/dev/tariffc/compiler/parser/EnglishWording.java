package dev.tariffc.compiler.parser;

import static java.util.Map.entry;

import dev.tariffc.grammar.EnglishLexer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;

/** English: the words of {@code EnglishLexer.g4} as messages need them. */
final class EnglishWording implements Wording {

    static final EnglishWording INSTANCE = new EnglishWording();

    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its");

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth");

    private static final Pattern DATE_IN_WORDS = Pattern.compile(
            "(?:(?<month>\\p{L}+)\\s+(?<day>[0-9]+)|(?<day2>[0-9]+)(?:er)?\\s+(?<month2>\\p{L}+)),?\\s+(?<year>[0-9]+)");

    private static final Map<String, Integer> NUMBERS = Map.of("two", 2, "three", 3, "four", 4, "six", 6);

    private static final Map<Integer, List<String>> KEYWORDS = keywordTable();

    private EnglishWording() {}

    @Override
    public Lexer lexer(CharStream text) {
        return new EnglishLexer(text);
    }

    @Override
    public Map<Integer, List<String>> keywords() {
        return KEYWORDS;
    }

    @Override
    public String keyOf(String word) {
        String key = word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‑', '-');
        if (ARTICLES.contains(key)) {
            return "";
        }
        if (key.endsWith("'s")) {
            key = key.substring(0, key.length() - 2);
        } else if (key.endsWith("'")) {
            key = key.substring(0, key.length() - 1);
        }
        if (key.endsWith("ies") && key.length() > 4) {
            return key.substring(0, key.length() - 3) + "y";
        }
        boolean plural = key.endsWith("s") && !key.endsWith("ss") && key.length() > 2;
        String singular = plural ? key.substring(0, key.length() - 1) : key;
        return ARTICLES.contains(singular) ? key : singular;
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
        return Figures.ENGLISH;
    }

    @Override
    public Optional<String> dateReading(String malformed) {
        Matcher words = DATE_IN_WORDS.matcher(malformed);
        if (words.matches()) {
            String name = words.group("month") == null ? words.group("month2") : words.group("month");
            int month = Math.max(month(name), FrenchWording.INSTANCE.month(name));
            String day = words.group("day") == null ? words.group("day2") : words.group("day");
            return month == 0
                    ? Optional.empty()
                    : Optional.of(capitalized(MONTHS.get(month - 1)) + " " + day + ", " + words.group("year"));
        }
        return Wording.yearFirst(malformed)
                .map(date -> capitalized(MONTHS.get(date.month() - 1))
                        + (date.day() == 0 ? " " : " " + date.day() + ", ")
                        + date.year());
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<String> comparison(String sign) {
        return Optional.ofNullable(
                switch (sign) {
                    case "<" -> "less than";
                    case ">" -> "more than";
                    case "<=", "=<", "≤" -> "at most";
                    case ">=", "=>", "≥" -> "at least";
                    case "=", "==" -> "is";
                    case "!=", "<>", "≠" -> "is not";
                    default -> null;
                });
    }

    private static Map<Integer, List<String>> keywordTable() {
        Map<Integer, List<String>> words = new LinkedHashMap<>();
        for (Map.Entry<Integer, String> line : List.of(
                entry(EnglishLexer.TARIFF, "tariff"),
                entry(EnglishLexer.CERTIFIED, "certified"),
                entry(EnglishLexer.PROPOSED, "proposed"),
                entry(EnglishLexer.CORRECTED, "corrected"),
                entry(EnglishLexer.PUBLISHED, "published"),
                entry(EnglishLexer.SET_ASIDE, "set aside"),
                entry(EnglishLexer.INTERPRETATION, "interpretation"),
                entry(EnglishLexer.DIVERGENCE, "divergence"),
                entry(EnglishLexer.IN_FORCE, "in force"),
                entry(EnglishLexer.PAYS, "pays, pay"),
                entry(EnglishLexer.EACH, "each"),
                entry(EnglishLexer.FOR_EACH, "for each"),
                entry(
                        EnglishLexer.EACH_MONTHS,
                        "each two months, each three months, each four months, each six months"),
                entry(EnglishLexer.EACH_SEASON, "each season"),
                entry(EnglishLexer.IN, "in"),
                entry(EnglishLexer.GIVEN, "given"),
                entry(EnglishLexer.MONEY_KIND, "money"),
                entry(EnglishLexer.NUMBER_KIND, "number"),
                entry(EnglishLexer.NUMBER_OF, "number of"),
                entry(EnglishLexer.PERCENTAGE_KIND, "percentage"),
                entry(EnglishLexer.DATE_KIND, "date"),
                entry(EnglishLexer.TEXT_KIND, "text"),
                entry(EnglishLexer.YES_OR_NO, "yes or no"),
                entry(EnglishLexer.ONE_OF, "one of"),
                entry(EnglishLexer.MAY_BE_NEGATIVE, "may be negative"),
                entry(EnglishLexer.HOUR, "hours, hour"),
                entry(EnglishLexer.DAY, "days, day"),
                entry(EnglishLexer.BUSINESS_DAY, "business days, business day"),
                entry(EnglishLexer.MONTH, "month, months"),
                entry(EnglishLexer.QUARTER, "quarter, quarters"),
                entry(EnglishLexer.HALF_YEAR, "half-year, half-years"),
                entry(EnglishLexer.YEAR, "year, years"),
                entry(EnglishLexer.PERIOD, "period"),
                entry(EnglishLexer.IS, "is, are"),
                entry(EnglishLexer.MEANS, "means, mean"),
                entry(EnglishLexer.WHERE, "where"),
                entry(EnglishLexer.FOR, "for"),
                entry(EnglishLexer.ANY_OTHER, "any other"),
                entry(EnglishLexer.FROM, "from"),
                entry(EnglishLexer.TO, "to"),
                entry(EnglishLexer.IF, "if"),
                entry(EnglishLexer.OTHERWISE, "otherwise"),
                entry(EnglishLexer.EXCEPT_UNDER, "except under"),
                entry(EnglishLexer.ON, "on"),
                entry(EnglishLexer.ACCUMULATED_OVER, "accumulated over"),
                entry(EnglishLexer.FIRST, "first"),
                entry(EnglishLexer.NEXT, "next"),
                entry(EnglishLexer.REST, "rest"),
                entry(EnglishLexer.BY, "by"),
                entry(EnglishLexer.UP_TO, "up to"),
                entry(EnglishLexer.NOT_AVAILABLE, "not available"),
                entry(EnglishLexer.NOT_COVERED, "not covered"),
                entry(EnglishLexer.ROUNDED_HALF_UP, "rounded half up to"),
                entry(EnglishLexer.ROUNDED_HALF_EVEN, "rounded half even to"),
                entry(EnglishLexer.ROUNDED_HALF_DOWN, "rounded half down to"),
                entry(EnglishLexer.ROUNDED_UP, "rounded up to"),
                entry(EnglishLexer.ROUNDED_DOWN, "rounded down to"),
                entry(EnglishLexer.OF, "of"),
                entry(EnglishLexer.PER, "per"),
                entry(EnglishLexer.OR_PART, "or part"),
                entry(EnglishLexer.GREATER_OF, "greater of"),
                entry(EnglishLexer.LESSER_OF, "lesser of"),
                entry(EnglishLexer.EXCESS_OF, "excess of"),
                entry(EnglishLexer.OVER, "over"),
                entry(EnglishLexer.SUM_OF, "sum of"),
                entry(EnglishLexer.USING, "using"),
                entry(EnglishLexer.AND, "and"),
                entry(EnglishLexer.OR, "or"),
                entry(EnglishLexer.NOT, "not"),
                entry(EnglishLexer.LESS_THAN, "less than"),
                entry(EnglishLexer.MORE_THAN, "more than"),
                entry(EnglishLexer.AT_LEAST, "at least"),
                entry(EnglishLexer.AT_MOST, "at most"),
                entry(EnglishLexer.NO_LATER_THAN, "no later than"),
                entry(EnglishLexer.AFTER, "after"),
                entry(EnglishLexer.BEFORE, "before"),
                entry(EnglishLexer.IN_ANY, "in any"),
                entry(EnglishLexer.FIRST_DAY_OF, "first day of"),
                entry(EnglishLexer.LAST_DAY_OF, "last day of"),
                entry(EnglishLexer.START_OF, "start of"),
                entry(EnglishLexer.END_OF, "end of"),
                entry(EnglishLexer.EARLIER_OF, "earlier of"),
                entry(EnglishLexer.LATER_OF, "later of"),
                entry(EnglishLexer.IS_DUE, "is due, are due"),
                entry(EnglishLexer.CREDITED_IF_NEGATIVE, "or credited if negative"),
                entry(EnglishLexer.DUE, "due"),
                entry(EnglishLexer.REPORTED, "reported"),
                entry(EnglishLexer.IS_KEPT_FOR, "are kept for, is kept for"),
                entry(EnglishLexer.IS_RECEIVED, "is received, are received"),
                entry(EnglishLexer.BEARS_INTEREST, "bears interest, bear interest"),
                entry(EnglishLexer.DAILY, "daily"),
                entry(EnglishLexer.MONTHLY, "monthly"),
                entry(EnglishLexer.QUARTERLY, "quarterly"),
                entry(EnglishLexer.YEARLY, "yearly"),
                entry(EnglishLexer.AT, "at"),
                entry(EnglishLexer.SIMPLE, "simple"),
                entry(EnglishLexer.COMPOUNDING, "compounding"),
                entry(EnglishLexer.UNTIL, "until"),
                entry(EnglishLexer.IS_COMBINED_FOR, "is combined for, are combined for"),
                entry(EnglishLexer.WITH_SAME, "with the same"),
                entry(EnglishLexer.SHARED_IN_PROPORTION_TO, "shared in proportion to"),
                entry(EnglishLexer.ADD_UP_TO, "add up to, adds up to"),
                entry(EnglishLexer.BY_LARGEST_REMAINDER, "by largest remainder"),
                entry(EnglishLexer.TO_FIRST_NAMED, "to the first named"),
                entry(EnglishLexer.TO_LAST_NAMED, "to the last named"),
                entry(EnglishLexer.PAYMENT_GOES_FIRST_TO, "payment goes first to"),
                entry(EnglishLexer.OLDEST_ROYALTY, "oldest royalty"),
                entry(EnglishLexer.INTEREST, "interest"),
                entry(EnglishLexer.THEN, "then"),
                entry(EnglishLexer.BUSINESS_DAYS_ARE, "business days are those of"),
                entry(EnglishLexer.HOLIDAY_TO_NEXT, "due date on a holiday moves to the next business day"),
                entry(EnglishLexer.HOLIDAY_TO_PREVIOUS, "due date on a holiday moves to the previous business day"),
                entry(EnglishLexer.CONTAINS, "contains, contain"),
                entry(EnglishLexer.IF_AVAILABLE, "(if available)"),
                entry(EnglishLexer.IS_SENT_TO, "is sent to, are sent to"),
                entry(EnglishLexer.MAY_FALL_AT, "may fall at"),
                entry(EnglishLexer.EXAMPLE, "example"),
                entry(EnglishLexer.AS_KNOWN_ON, "as known on"),
                entry(EnglishLexer.ALWAYS, "always"),
                entry(EnglishLexer.NEVER_FALLS_WHEN, "never falls when, never fall when"),
                entry(EnglishLexer.RISES, "rises, rise"),
                entry(EnglishLexer.YES, "yes"),
                entry(EnglishLexer.NO, "no"))) {
            words.put(line.getKey(), List.of(line.getValue().split(", ")));
        }
        return words;
    }
}

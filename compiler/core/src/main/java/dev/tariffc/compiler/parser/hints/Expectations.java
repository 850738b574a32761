package dev.tariffc.compiler.parser.hints;

import dev.tariffc.compiler.parser.words.Speech;
import dev.tariffc.compiler.problem.Expected;
import dev.tariffc.compiler.problem.Expected.Thing;
import dev.tariffc.grammar.TariffParser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.antlr.v4.runtime.Token;

/** Says in words which tokens may stand at a place, the telling ones first and not too many. */
public final class Expectations {

    private static final int MOST = 7;

    /**
     * What one says instead of many tokens.
     *
     * @param signs all of these are among them
     * @param all these it stands for
     */
    private record Group(Thing thing, Set<Integer> signs, Set<Integer> all) {}

    private static final List<Group> GROUPS = List.of(
            new Group(
                    Thing.SENTENCE, Set.of(TariffParser.GIVEN, TariffParser.EXAMPLE, TariffParser.IN_FORCE), Set.of()),
            new Group(
                    Thing.AMOUNT,
                    Set.of(TariffParser.NAME, TariffParser.MONEY, TariffParser.OPEN, TariffParser.GREATER_OF),
                    Set.of(
                            TariffParser.NAME,
                            TariffParser.NUMBER,
                            TariffParser.YEAR_NUMBER,
                            TariffParser.FRACTION,
                            TariffParser.PERCENT,
                            TariffParser.MONEY,
                            TariffParser.OPEN,
                            TariffParser.MINUS,
                            TariffParser.GREATER_OF,
                            TariffParser.LESSER_OF,
                            TariffParser.FIRST_KNOWN_OF,
                            TariffParser.HALF_OF,
                            TariffParser.THIRD_OF,
                            TariffParser.TWO_THIRDS_OF,
                            TariffParser.QUARTER_OF,
                            TariffParser.THREE_QUARTERS_OF,
                            TariffParser.TWICE,
                            TariffParser.EXCESS_OF,
                            TariffParser.SUM_OF,
                            TariffParser.GREATEST_SUM_OF,
                            TariffParser.LEAST_SUM_OF,
                            TariffParser.GREATEST,
                            TariffParser.LEAST,
                            TariffParser.DAYS,
                            TariffParser.WEEK,
                            TariffParser.WHOLE_WEEKS_FROM,
                            TariffParser.WEEKS_BEGUN_FROM,
                            TariffParser.WHOLE_MONTHS_FROM,
                            TariffParser.MONTHS_BEGUN_FROM,
                            TariffParser.NUMBER_OF)),
            new Group(
                    Thing.FIGURE,
                    Set.of(TariffParser.NUMBER, TariffParser.PERCENT, TariffParser.MONEY),
                    Set.of(
                            TariffParser.NUMBER,
                            TariffParser.YEAR_NUMBER,
                            TariffParser.FRACTION,
                            TariffParser.PERCENT,
                            TariffParser.MONEY)),
            new Group(
                    Thing.DATE,
                    Set.of(TariffParser.DATE, TariffParser.DAY, TariffParser.EARLIER_OF),
                    Set.of(
                            TariffParser.DATE,
                            TariffParser.MONTH_DAY,
                            TariffParser.FIRST_DAY_OF,
                            TariffParser.LAST_DAY_OF,
                            TariffParser.START_OF,
                            TariffParser.END_OF,
                            TariffParser.EARLIER_OF,
                            TariffParser.LATER_OF,
                            TariffParser.DAY,
                            TariffParser.NUMBER)),
            new Group(
                    Thing.PERIOD,
                    Set.of(TariffParser.MONTH, TariffParser.ORDINAL, TariffParser.MONTH_YEAR),
                    Set.of(
                            TariffParser.MONTH,
                            TariffParser.TWO_MONTHS,
                            TariffParser.SEASON,
                            TariffParser.QUARTER,
                            TariffParser.HALF_YEAR,
                            TariffParser.YEAR,
                            TariffParser.PERIOD,
                            TariffParser.ORDINAL,
                            TariffParser.MONTH_YEAR,
                            TariffParser.YEAR_NUMBER)),
            new Group(
                    Thing.NUMBER,
                    Set.of(TariffParser.NUMBER, TariffParser.YEAR_NUMBER),
                    Set.of(TariffParser.NUMBER, TariffParser.YEAR_NUMBER)),
            new Group(Thing.LIMB, Set.of(TariffParser.LIMB), Set.of(TariffParser.LIMB, TariffParser.ROMAN)));

    private static final Map<Integer, Thing> THINGS = Map.ofEntries(
            Map.entry(TariffParser.NAME, Thing.NAME),
            Map.entry(TariffParser.NUMBER, Thing.NUMBER),
            Map.entry(TariffParser.YEAR_NUMBER, Thing.YEAR),
            Map.entry(TariffParser.FRACTION, Thing.FIGURE),
            Map.entry(TariffParser.PERCENT, Thing.FIGURE),
            Map.entry(TariffParser.MONEY, Thing.FIGURE),
            Map.entry(TariffParser.DATE, Thing.DATE),
            Map.entry(TariffParser.MONTH_DAY, Thing.DAY_OF_YEAR),
            Map.entry(TariffParser.MONTH_YEAR, Thing.MONTH),
            Map.entry(TariffParser.MONTH_NAME, Thing.MONTH),
            Map.entry(TariffParser.QUOTED, Thing.QUOTED_TEXT),
            Map.entry(TariffParser.CURRENCY, Thing.CURRENCY),
            Map.entry(TariffParser.SECTION_NUMBER, Thing.SECTION),
            Map.entry(TariffParser.LIMB, Thing.LIMB),
            Map.entry(TariffParser.ROMAN, Thing.LIMB),
            Map.entry(TariffParser.STOP, Thing.FULL_STOP));

    /** They may follow every number, so they tell little. */
    private static final Set<Integer> UNITS = Set.of(
            TariffParser.HOUR,
            TariffParser.DAYS,
            TariffParser.BUSINESS_DAY,
            TariffParser.WEEK,
            TariffParser.MONTH,
            TariffParser.YEAR);

    private static final Map<Integer, String> SIGNS = Map.of(
            TariffParser.COMMA, ",",
            TariffParser.SEMICOLON, ";",
            TariffParser.COLON, ":",
            TariffParser.OPEN, "(",
            TariffParser.CLOSE, ")",
            TariffParser.BAR, "|");

    private Expectations() {}

    public static List<Expected> of(Set<Integer> types, Speech speech) {
        Set<Integer> left = new TreeSet<>(types);
        left.remove(Token.EOF);
        Map<Expected, Integer> expected = new LinkedHashMap<>();
        for (Group group : GROUPS) {
            if (left.containsAll(group.signs())) {
                if (group.all().isEmpty()) {
                    return List.of(group.thing());
                }
                expected.put(group.thing(), 0);
                left.removeAll(group.all());
            }
        }
        if (left.contains(TariffParser.DAYS)) {
            left.remove(TariffParser.DAY);
        }
        for (int type : left) {
            if (type == TariffParser.CLOSE) {
                expected.put(new Expected.Word(Objects.requireNonNull(SIGNS.get(type))), 0);
            } else if (UNITS.contains(type)) {
                expected.put(new Expected.Word(speech.keyword(type)), 4);
            } else if (THINGS.containsKey(type)) {
                expected.put(THINGS.get(type), 1);
            } else if (SIGNS.containsKey(type)) {
                expected.put(new Expected.Word(Objects.requireNonNull(SIGNS.get(type))), 2);
            } else if (speech.keywords().containsKey(type)) {
                expected.put(new Expected.Word(speech.keyword(type)), 3);
            }
        }
        List<Expected> sorted = new ArrayList<>(expected.keySet());
        sorted.sort(Comparator.comparing(one -> expected.getOrDefault(one, 0)));
        return sorted.size() > MOST ? sorted.subList(0, MOST) : sorted;
    }
}

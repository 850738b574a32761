package dev.tariffc.compiler.parser.words;

import dev.tariffc.grammar.TariffParser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.BlockStartState;
import org.antlr.v4.runtime.atn.PlusBlockStartState;
import org.antlr.v4.runtime.atn.RuleStopState;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.atn.StarLoopEntryState;
import org.antlr.v4.runtime.atn.Transition;
import org.antlr.v4.runtime.misc.IntervalSet;

/**
 * The words that a lexer knows, taken from the lexer itself: every word or phrase that it reads, by the type of its token.
 * What has no end or is of many signs (figures, dates, names) is none.
 *
 * <p>They stand in the order of the rule, the forms without an ending first: {@code 'hours' | 'hour'} is <em>hours</em> to
 * the readers of messages, {@code 'month' 's'?} is <em>month</em>.
 */
public final class Lexicon {

    /** The rule of the grammars for what parts words. */
    private static final String SPACE = "S";

    /** So many forms a letter or an apostrophe has. */
    private static final int MOST_FORMS = 2;

    /** They have words, but are no keywords. */
    private static final Set<Integer> NO_KEYWORDS =
            Set.of(TariffParser.ARTICLE, TariffParser.MONTH_NAME, TariffParser.ORDINAL);

    private final SortedMap<Integer, List<String>> words = new TreeMap<>();

    private Lexicon(Lexer lexer) {
        Reader reader = new Reader(List.of(lexer.getRuleNames()));
        for (int rule = 0; rule < lexer.getRuleNames().length; rule++) {
            List<String> read = reader.from(lexer.getATN().ruleToStartState[rule]);
            List<String> written = read.stream()
                    .filter(Lexicon::isWritten)
                    .map(form -> form.replace("( ", "(").replace(" )", ")"))
                    .distinct()
                    .toList();
            if (!written.isEmpty()) {
                words.put(lexer.getATN().ruleToTokenType[rule], written);
            }
        }
    }

    static Lexicon of(Lexer lexer) {
        return new Lexicon(lexer);
    }

    private static boolean isWritten(String text) {
        return text.codePoints().anyMatch(Character::isLetter)
                && text.codePoints().noneMatch(Character::isDigit);
    }

    /** All forms of one token, none where it has no words of its own. */
    public List<String> words(int type) {
        return words.getOrDefault(type, List.of());
    }

    /**
     * Every keyword that is a word or a phrase, by token type, the form for messages first.
     *
     * @param settled words that are read as another token beside certain neighbours, by that token
     */
    SortedMap<Integer, List<String>> keywords(Map<Integer, List<String>> settled) {
        SortedMap<Integer, List<String>> keywords = new TreeMap<>(words);
        keywords.keySet().removeAll(NO_KEYWORDS);
        keywords.remove(0); // parts of other rules
        settled.forEach((type, more) -> keywords.merge(
                type,
                more,
                (own, added) -> Stream.concat(own.stream(), added.stream()).toList()));
        return Collections.unmodifiableSortedMap(keywords);
    }

    /** Walks through the rules of a lexer. */
    private record Reader(List<String> rules) {

        /** What may be read from there to the end of the rule. */
        private List<String> from(ATNState state) {
            if (state instanceof RuleStopState) {
                return List.of("");
            } else if (state instanceof StarLoopEntryState || state instanceof PlusBlockStartState) {
                return List.of();
            }
            List<String> read = new ArrayList<>();
            for (Transition way : ways(state)) {
                read.addAll(along(way));
            }
            return read;
        }

        /** The way past what may be left out comes first. */
        private static List<Transition> ways(ATNState state) {
            List<Transition> ways = new ArrayList<>(List.of(state.getTransitions()));
            if (state instanceof BlockStartState block) {
                ways.sort(
                        (one, other) -> Boolean.compare(other.target == block.endState, one.target == block.endState));
            }
            return ways;
        }

        private List<String> along(Transition way) {
            if (way instanceof RuleTransition rule) {
                List<String> first = rules.get(rule.ruleIndex).equals(SPACE) ? List.of(" ") : from(rule.target);
                return joined(first, rule.followState);
            } else if (way.isEpsilon()) {
                return from(way.target);
            }
            return Optional.ofNullable(way.label())
                    .flatMap(Reader::letter)
                    .map(letter -> joined(List.of(letter), way.target))
                    .orElse(List.of());
        }

        private List<String> joined(List<String> first, ATNState next) {
            if (first.isEmpty()) {
                return List.of();
            }
            List<String> rest = from(next);
            return first.stream()
                    .flatMap(start -> rest.stream().map(end -> start + end))
                    .toList();
        }

        /** One letter, small or capital, or an apostrophe of either form. */
        private static Optional<String> letter(IntervalSet signs) {
            if (signs.size() > MOST_FORMS) {
                return Optional.empty();
            }
            List<String> all = signs.toList().stream()
                    .map(sign ->
                            Character.toString(sign).toLowerCase(Locale.ROOT).replace('’', '\''))
                    .distinct()
                    .toList();
            return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
        }
    }
}

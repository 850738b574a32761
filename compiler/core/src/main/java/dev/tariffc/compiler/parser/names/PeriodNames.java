package dev.tariffc.compiler.parser.names;

import dev.tariffc.compiler.parser.text.Lexeme;
import dev.tariffc.compiler.parser.text.Passage;
import dev.tariffc.compiler.parser.words.NameWords;
import dev.tariffc.compiler.parser.words.Speech;
import dev.tariffc.grammar.TariffParser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the periods of a tariff are called that have no word of their own: {@code the season} where something is paid {@code each
 * season}, {@code the two months} where it is paid {@code each two months}. A name that the tariff declares is that name.
 */
final class PeriodNames {

    /** By the number that the words begin with; seasons have none. */
    private static final Map<Integer, Integer> OF_MONTHS =
            Map.of(2, TariffParser.TWO_MONTHS, 3, TariffParser.QUARTER, 6, TariffParser.HALF_YEAR);

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private final Map<List<String>, Integer> types = new HashMap<>();
    private final Speech speech;

    private PeriodNames(Speech speech) {
        this.speech = speech;
    }

    static PeriodNames of(List<Passage> passages, Speech speech) {
        PeriodNames names = new PeriodNames(speech);
        for (Passage passage : passages) {
            passage.lexemes().stream()
                    .filter(lexeme -> lexeme.is(TariffParser.EACH_SEASON) || lexeme.is(TariffParser.EACH_MONTHS))
                    .forEach(names::add);
        }
        return names;
    }

    /** Without the word for each. What begins with digits counts months, and is no name. */
    private void add(Lexeme each) {
        List<String> words = NameWords.of(each, speech);
        List<String> name = words.subList(1, words.size());
        if (each.is(TariffParser.EACH_SEASON)) {
            types.put(name, TariffParser.SEASON);
        } else if (name.get(0).chars().allMatch(Character::isLetter)) {
            SPACES.splitAsStream(each.text())
                    .flatMap(word -> Optional.ofNullable(OF_MONTHS.get(speech.number(word))).stream())
                    .findFirst()
                    .ifPresent(type -> types.put(name, type));
        }
    }

    /** The period that is called so by the words from a lexeme on; none where they call none. */
    Optional<Lexeme> at(int start, List<Lexeme> lexemes) {
        return types.entrySet().stream()
                .filter(each -> start + each.getKey().size() <= lexemes.size())
                .filter(each -> NameWords.of(
                                lexemes.subList(start, start + each.getKey().size()), speech)
                        .equals(each.getKey()))
                .map(each -> lexeme(lexemes.subList(start, start + each.getKey().size()), each.getValue()))
                .findFirst();
    }

    private static Lexeme lexeme(List<Lexeme> words, int type) {
        StringBuilder text = new StringBuilder();
        words.forEach(word -> text.append(text.isEmpty() ? "" : " ").append(word.text()));
        return new Lexeme(
                type, words.get(0).span().to(words.get(words.size() - 1).span()), text.toString());
    }
}

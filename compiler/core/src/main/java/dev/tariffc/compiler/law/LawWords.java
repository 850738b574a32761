package dev.tariffc.compiler.law;

import dev.tariffc.runtime.language.Language;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;

/**
 * How one language says figures and comparisons: filled in by the class of the language, then only read. A language is
 * registered as a service of this type; of one that is not, no legal text is compared.
 */
public abstract class LawWords {

    private static final List<LawWords> REGISTERED =
            ServiceLoader.load(LawWords.class, LawWords.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();

    private final Language language;

    final char decimalPoint;

    /** What may part thousands. */
    final String thousands;

    /** Whether an apostrophe ends a word: {@code d'}, {@code jusqu'}. */
    final boolean elides;

    /** Whether only a capital makes a month of a word: <em>may</em>. */
    final boolean capitalMonths;

    final Set<String> ordinalEndings = new HashSet<>();

    /** Numbers below twenty. */
    final Map<String, Integer> numbers = new HashMap<>();

    /** Numbers on which a smaller one may follow. */
    final Map<String, Integer> tens = new HashMap<>();

    /** What makes eighty of four. */
    final Set<String> scores = new HashSet<>();

    final Map<String, Integer> multiples = new HashMap<>();

    /** What may join the words of one number. */
    final Set<String> numberJoints = new HashSet<>();

    final Map<String, Integer> ordinals = new HashMap<>();

    /** Denominators: <em>twelfth</em>. */
    final Map<String, Integer> fractions = new HashMap<>();

    /** A half, by itself. */
    final Set<String> halves = new HashSet<>();

    final Map<String, Unit> units = new HashMap<>();

    /** Beside a unit of time, they leave it as it is: <em>calendar</em>. */
    final Set<String> plainDays = new HashSet<>();

    /** Beside <em>days</em>, they make business days of them. */
    final Set<String> businessDays = new HashSet<>();

    final Map<String, Integer> months = new HashMap<>();

    final Phrases<Boolean> percents = new Phrases<>();

    final Phrases<Boolean> cents = new Phrases<>();

    final Phrases<Boolean> wholeMoney = new Phrases<>();

    /** What a number that follows is the number of: a section, a tariff. */
    final Set<String> references = new HashSet<>();

    /** What joins one reference to the next. */
    final Set<String> referenceJoints = new HashSet<>();

    /** What joins the first year of a range and the last. */
    final Set<String> ranges = new HashSet<>();

    /** What joins the figures of a list. */
    final Set<String> listJoints = new HashSet<>();

    /** What stands before the width of a bracket that begins at zero. */
    final Set<String> firstBracket = new HashSet<>();

    final Phrases<Comparison> comparisons = new Phrases<>();

    final Set<String> negations = new HashSet<>();

    /** What may stand between a negation and what it negates. */
    final Set<String> afterNegation = new HashSet<>();

    /** What may stand between a comparison and its figure. */
    final Set<String> fillers = new HashSet<>();

    /** What makes days count backwards: <em>before</em>. */
    final Phrases<Boolean> backwards = new Phrases<>();

    /** <em>or part</em>. */
    final Phrases<Boolean> parts = new Phrases<>();

    /** Before one of {@link #parts}, they give it another meaning: <em>in whole or part</em>. */
    final Set<String> wholes = new HashSet<>();

    /** Before the name of a month, they mean its last day. */
    final Phrases<Boolean> monthEnds = new Phrases<>();

    LawWords(Language language, char decimalPoint, String thousands, boolean elides, boolean capitalMonths) {
        this.language = language;
        this.decimalPoint = decimalPoint;
        this.thousands = thousands;
        this.elides = elides;
        this.capitalMonths = capitalMonths;
    }

    static LawWords of(Language language) {
        return REGISTERED.stream()
                .filter(words -> words.language.equals(language))
                .findFirst()
                .orElseGet(() -> new None(language));
    }

    /** Those of a language whose legal texts nobody can read. */
    private static final class None extends LawWords {
        private None(Language language) {
            super(language, '.', ",", false, false);
        }
    }

    /** Where the figure of a comparison stands. */
    enum Place {
        /** Right after it. */
        NEXT,
        /** After it, with at most little words such as <em>a total of</em> between. */
        AFTER,
        /** After a few words of any kind: <em>a minimum annual fee of</em>. */
        FURTHER,
        /** Before it: <em>18 years or more</em>. */
        BEFORE
    }

    /**
     * What a phrase says of its figure.
     *
     * @param ofDays whether the figure has to be one of time, whose direction turns where it is counted backwards
     */
    record Comparison(Bound.Relation relation, Place place, boolean ofDays) {}

    final void compare(Bound.Relation relation, Place place, String phrases) {
        comparisons.add(new Comparison(relation, place, false), phrases);
    }

    final void compareDays(Bound.Relation relation, Place place, String phrases) {
        comparisons.add(new Comparison(relation, place, true), phrases);
    }

    static void add(Set<String> into, String words) {
        into.addAll(Set.of(words.split(" ", -1)));
    }

    static <T> void add(Map<String, T> into, T meaning, String words) {
        for (String word : words.split(" ", -1)) {
            into.put(word, meaning);
        }
    }

    /** Words that count on from a number, by so many. */
    static void count(Map<String, Integer> into, int first, int step, String words) {
        int value = first;
        for (String word : words.split(" ", -1)) {
            into.put(word, value);
            value += step;
        }
    }
}

package dev.tariffc.cli.facts;

import dev.tariffc.cli.Words;
import dev.tariffc.compiler.parser.Names;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Total;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.language.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names of a tariff, found as the tariff itself finds them: without capitals, articles and plurals. A name is found by the
 * official term of the other language too, where the tariff has it.
 */
public final class TariffNames {

    private static final int LONGEST = 300;

    /** What is named, by its names in both languages. */
    private final class Index<T> {
        private final Map<String, T> own = new HashMap<>();
        private final Map<String, T> other = new HashMap<>();

        void put(String label, Optional<String> equivalent, T named) {
            own.putIfAbsent(key(label, language), named);
            equivalent.ifPresent(term -> other.putIfAbsent(key(term, language.counterpart()), named));
        }

        Optional<T> find(String name) {
            return Optional.ofNullable(own.get(key(name, language)))
                    .or(() -> Optional.ofNullable(other.get(key(name, language.counterpart()))));
        }
    }

    private final Language language;
    private final Index<Fact> facts = new Index<>();
    private final Index<Rule> rules = new Index<>();
    private final Index<Total> totals = new Index<>();
    private final Index<String> items = new Index<>();
    private final Index<Charge.Occasion> occasions = new Index<>();
    private final List<String> all = new ArrayList<>();
    private final Map<String, Integer> lines;
    private final YearsAcross years;

    public TariffNames(Calculator calculator, Language language) {
        this(calculator, language, Map.of());
    }

    /** What licence years and seasons are called that are named after names. */
    public YearsAcross years() {
        return years;
    }

    /** @param lines on which definitions begin, by their labels */
    public TariffNames(Calculator calculator, Language language, Map<String, Integer> lines) {
        this.language = language;
        this.lines = Map.copyOf(lines);
        this.years = new YearsAcross(calculator);
        for (Fact fact : calculator.tariff().facts()) {
            facts.put(fact.label(), fact.equivalent(), fact);
            fact.item().ifPresent(item -> items.put(item, Optional.empty(), item));
            fact.holder().ifPresent(item -> items.put(item, Optional.empty(), item));
            all.add(fact.label());
            fact.equivalent().ifPresent(all::add);
        }
        for (Rule rule : calculator.tariff().rules()) {
            rules.put(rule.label(), rule.equivalent(), rule);
            all.add(rule.label());
            rule.equivalent().ifPresent(all::add);
        }
        for (Charge charge : calculator.tariff().charges()) {
            charge.occasion().ifPresent(this::put);
        }
        for (Total total : calculator.tariff().totals()) {
            Optional<String> equivalent = fact(total.label())
                    .flatMap(Fact::equivalent)
                    .or(() -> rule(total.label()).flatMap(Rule::equivalent));
            totals.put(total.label(), equivalent, total);
        }
    }

    /** An occasion is its day: {@code concert}, {@code day of the concert}. */
    private void put(Charge.Occasion occasion) {
        occasions.put(occasion.label(), occasion.equivalent(), occasion);
        occasions.put(
                dayOf(occasion.label(), language),
                occasion.equivalent().map(term -> dayOf(term, language.counterpart())),
                occasion);
        all.add(occasion.label());
        occasion.equivalent().ifPresent(all::add);
    }

    private static String dayOf(String occasion, Language language) {
        return Words.of(language).say("occasion.day", Map.of("occasion", occasion));
    }

    public Language language() {
        return language;
    }

    public Optional<Fact> fact(String name) {
        return facts.find(name);
    }

    /** What the values of a fact have to be. */
    public Wanted wanted(Fact fact) {
        return new Wanted(
                fact.domain(),
                fact.noun()
                        .map(noun -> new Wanted.Noun(
                                noun, words -> key(counted(words)).equals(key(noun)))));
    }

    /** What a number of something counts: what the fact of that name does. */
    private String counted(String noun) {
        return fact(noun).flatMap(Fact::noun).orElse(noun);
    }

    public Optional<Rule> rule(String name) {
        return rules.find(name);
    }

    /** The line on which a definition begins; only of names that were made with the lines. */
    public int line(Rule rule) {
        return Optional.ofNullable(lines.get(rule.label()))
                .orElseThrow(() -> new IllegalStateException("no line of " + rule.label()));
    }

    public Optional<Total> total(String name) {
        return totals.find(name);
    }

    /** The label of an item, such as <em>event</em>. */
    public Optional<String> item(String name) {
        return items.find(name);
    }

    /** What something is paid for, such as <em>concert</em>. */
    public Optional<Charge.Occasion> occasion(String name) {
        return occasions.find(name);
    }

    /** Names of facts and rules that may have been meant. */
    public List<String> near(String name) {
        return NearestNames.of(name, all);
    }

    /** What names are compared by. */
    public String key(String name) {
        return key(name, language);
    }

    /** What somebody speaks of, the same for both names of one thing. */
    String place(Given given) {
        String label = fact(given.name())
                .map(Fact::label)
                .or(() -> rule(given.name()).map(Rule::label))
                .or(() -> item(given.name()))
                .orElse(given.name());
        return key(label) + "|" + given.role() + "|" + given.item() + "|" + given.about();
    }

    private static String key(String name, Language language) {
        return name.length() > LONGEST ? name : Names.key(name, language).words();
    }
}

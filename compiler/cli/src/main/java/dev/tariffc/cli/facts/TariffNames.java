package dev.tariffc.cli.facts;

import dev.tariffc.compiler.parser.Names;
import dev.tariffc.compiler.source.SourceFile.Language;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Total;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of a tariff, found as the tariff itself finds them: without capitals, articles and plurals. */
public final class TariffNames {

    private static final int LONGEST = 300;

    private final Language language;
    private final Map<String, Fact> facts = new HashMap<>();
    private final Map<String, Rule> rules = new HashMap<>();
    private final Map<String, Total> totals = new HashMap<>();
    private final Map<String, String> items = new HashMap<>();
    private final List<String> all = new ArrayList<>();

    public TariffNames(Calculator calculator, Language language) {
        this.language = language;
        for (Fact fact : calculator.facts()) {
            facts.putIfAbsent(key(fact.label()), fact);
            fact.equivalent().ifPresent(term -> facts.putIfAbsent(key(term), fact));
            fact.item().ifPresent(item -> items.putIfAbsent(key(item), item));
            all.add(fact.label());
        }
        for (Rule rule : calculator.rules()) {
            rules.putIfAbsent(key(rule.label()), rule);
            rule.equivalent().ifPresent(term -> rules.putIfAbsent(key(term), rule));
            all.add(rule.label());
        }
        calculator.totals().forEach(total -> totals.putIfAbsent(key(total.label()), total));
    }

    public Language language() {
        return language;
    }

    public Optional<Fact> fact(String name) {
        return Optional.ofNullable(facts.get(key(name)));
    }

    public Optional<Rule> rule(String name) {
        return Optional.ofNullable(rules.get(key(name)));
    }

    public Optional<Total> total(String name) {
        return Optional.ofNullable(totals.get(key(name)));
    }

    /** The label of an item, such as <em>event</em>. */
    public Optional<String> item(String name) {
        return Optional.ofNullable(items.get(key(name)));
    }

    /** Names of facts and rules that may have been meant. */
    public List<String> near(String name) {
        return NearestNames.of(name, all);
    }

    /** What names are compared by. */
    public String key(String name) {
        return name.length() > LONGEST ? name : Names.key(name, language);
    }
}

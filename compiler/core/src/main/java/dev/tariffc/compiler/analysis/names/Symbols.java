package dev.tariffc.compiler.analysis.names;

import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.Item;
import dev.tariffc.compiler.model.Often;
import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Cycle;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Quoted;
import dev.tariffc.compiler.syntax.Sentence;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The declared names of one tariff. */
public final class Symbols {

    private final Map<Key, Symbol> symbols = new LinkedHashMap<>();
    private final Map<Key, Key> aliases = new HashMap<>();
    private final Map<Key, String> equivalents = new HashMap<>();
    private final Map<Item, Set<Often>> often = new HashMap<>();
    private final Map<Item, Item> holders = new HashMap<>();
    private final Problems problems;

    private Symbols(Problems problems) {
        this.problems = problems;
    }

    /** Takes what sentences declare, and tells of names that are declared as two things. */
    public static Symbols collect(Sentences sentences, Cycles cycles, String currency, Problems problems) {
        Symbols symbols = new Symbols(problems);
        FactBinder facts = new FactBinder(currency, cycles, symbols, problems);
        sentences.aliases().forEach(alias -> symbols.alias(alias.sentence()));
        sentences.definitions().forEach(definition -> symbols.equivalent(definition.sentence()));
        sentences.pays().forEach(pays -> {
            symbols.payer(pays.sentence().payer());
            pays.sentence().cycles().forEach(cycle -> symbols.occasion(cycle.cycle()));
        });
        sentences.given().forEach(given -> facts.bind(given));
        Stream.concat(
                        sentences.periods().stream().map(Outline.Entry::sentence),
                        sentences.definitions().stream().map(Outline.Computing::sentence))
                .sorted(Comparator.comparingInt(definition -> definition.span().start()))
                .forEach(symbols::definition);
        return symbols;
    }

    // --- declaring -----------------------------------------------------------------------------------------------

    private void alias(Sentence.Alias alias) {
        aliases.put(alias.form().key(), alias.name().key());
    }

    /** Of several sentences about one name the first that gives its official term counts. */
    private void equivalent(Sentence.Definition definition) {
        definition
                .name()
                .equivalent()
                .ifPresent(term -> equivalents.putIfAbsent(definition.name().key(), term.text()));
    }

    private void payer(Name name) {
        if (!isPayer(name.key())) {
            declare(name.key(), new Symbol.OfPayer(name.written(), name.span()));
        }
    }

    private void occasion(Cycle cycle) {
        cycle.asOccasion().ifPresent(this::item);
    }

    /** The item of that name, which is declared where it is first named. */
    Item item(Name name) {
        Item item = new Item(declared(name));
        Optional<Symbol> before = Optional.ofNullable(symbols.get(name.key()));
        if (before.flatMap(Symbol::asItem).isPresent()) {
            return before.flatMap(Symbol::asItem).get();
        }
        if (!isPayer(name.key())) {
            declare(name.key(), new Symbol.OfItem(item, name.span()));
        }
        return item;
    }

    /** How often the facts of an item are given. */
    void given(Item item, Often how) {
        often.computeIfAbsent(item, any -> new LinkedHashSet<>()).add(how);
    }

    /** That each item is one of those of another: the idle stretches of an aircraft. */
    void held(Item item, Item holder) {
        holders.putIfAbsent(item, holder);
    }

    private boolean isPayer(Key key) {
        return symbols.get(key) instanceof Symbol.OfPayer;
    }

    void fact(FactModel fact, Span span, List<Name> choices) {
        declare(fact.name().key(), new Symbol.OfFact(fact, span));
        choices.forEach(this::choice);
    }

    /** A word may be a value of several choices. */
    private void choice(Name name) {
        if (!(symbols.get(name.key()) instanceof Symbol.OfChoice)) {
            declare(name.key(), new Symbol.OfChoice(name.written(), name.span()));
        }
    }

    private void definition(Sentence.Definition definition) {
        Name name = definition.name();
        if (definition.body().asPeriod().isPresent()) {
            declare(name.key(), new Symbol.OfPeriod(declared(name), name.span()));
        } else {
            rule(name);
        }
    }

    private void rule(Name name) {
        boolean again = Optional.ofNullable(symbols.get(name.key()))
                .flatMap(Symbol::asRule)
                .isPresent();
        if (!again) {
            DeclaredName rule =
                    new DeclaredName(name.key(), name.written(), Optional.ofNullable(equivalents.get(name.key())));
            declare(name.key(), new Symbol.OfRule(rule, name.span()));
        }
    }

    private static DeclaredName declared(Name name) {
        return new DeclaredName(name.key(), name.written(), name.equivalent().map(Quoted::text));
    }

    private void declare(Key key, Symbol symbol) {
        Symbol before = symbols.putIfAbsent(key, symbol);
        if (before != null) {
            problems.report(new RuleProblem.NameDeclaredTwice(
                    symbol.declared(), symbol.label(), List.<Span>of(before.declared())));
        }
    }

    // --- looking up ----------------------------------------------------------------------------------------------

    /** What a name stands for, its other forms followed; empty where it was never declared. */
    public Optional<Symbol> find(Key key) {
        Symbol symbol = symbols.get(key);
        return Optional.ofNullable(symbol != null ? symbol : symbols.get(aliases.get(key)));
    }

    /** What a name stands for; empty, and told, where it stands for nothing that has a value. */
    public Optional<Symbol> of(Name name) {
        Optional<Symbol> symbol = find(name.key());
        if (symbol.isEmpty()) {
            problems.report(new TypeProblem.NoValue(name.span(), name.written()));
        }
        return symbol;
    }

    /** How often there are items of a kind; none for those that stand. The first sentence that says it counts. */
    public Optional<Often> often(Item item) {
        return oftens(item).stream().findFirst();
    }

    /** How often facts of an item are given, in one sentence and another; none for those that stand. */
    public Set<Often> oftens(Item item) {
        return often.getOrDefault(item, Set.of());
    }

    /** What an item is one of several of; none where it is one of the payer's own. */
    public Optional<Item> holder(Item item) {
        return Optional.ofNullable(holders.get(item));
    }

    /** The facts, in the order of the file. */
    public List<FactModel> facts() {
        return symbols.values().stream()
                .flatMap(symbol -> symbol.asFact().stream())
                .toList();
    }
}

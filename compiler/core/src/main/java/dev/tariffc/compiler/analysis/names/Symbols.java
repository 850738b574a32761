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
    private final Map<Key, String> equivalents = new HashMap<>();
    private final Map<Item, Set<Often>> often = new HashMap<>();
    private final Map<Item, Item> holders = new HashMap<>();
    /** Whose each item is, of the items that can be told so. */
    private final Map<Item, FactModel> whose = new LinkedHashMap<>();

    private final Problems problems;

    private Symbols(Problems problems) {
        this.problems = problems;
    }

    /** Takes what sentences declare, and tells of names that are declared as two things. */
    public static Symbols collect(Sentences sentences, Cycles cycles, String currency, Problems problems) {
        Symbols symbols = new Symbols(problems);
        FactBinder facts = new FactBinder(currency, cycles, symbols, problems);
        sentences.definitions().forEach(definition -> symbols.equivalent(definition.sentence()));
        sentences.pays().forEach(pays -> {
            symbols.payer(pays.sentence().payer());
            pays.sentence().cycles().forEach(cycle -> symbols.occasion(cycle.cycle()));
        });
        sentences.given().forEach(given -> facts.bind(given));
        sentences.given().forEach(given -> symbols.tellWhose(given));
        Stream.concat(
                        sentences.periods().stream().map(Outline.Entry::sentence),
                        sentences.definitions().stream().map(Outline.Computing::sentence))
                .sorted(Comparator.comparingInt(definition -> definition.span().start()))
                .forEach(symbols::definition);
        return symbols;
    }

    // --- declaring -----------------------------------------------------------------------------------------------

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
    void held(Item item, Item holder, Span span) {
        Optional<Item> before =
                Optional.ofNullable(holders.putIfAbsent(item, holder)).filter(other -> !other.equals(holder));
        before.ifPresent(
                other -> problems.report(new TypeProblem.HeldByTwo(span, item.label(), other.label(), holder.label())));
    }

    /**
     * Declares whose each item is, where one name says it: of one kind of items that an item holds, and where both are known as
     * often.
     */
    private void tellWhose(Outline.Entry<Sentence.Given> given) {
        Optional<Item> held = given.sentence().item().map(this::item).filter(item -> !whose.containsKey(item));
        held.ifPresent(item -> holder(item).ifPresent(holder -> tellWhose(item, holder, given.section())));
    }

    private void tellWhose(Item item, Item holder, String section) {
        boolean alone = holders.values().stream().filter(holder::equals).count() == 1;
        if (alone && oftens(item).size() <= 1 && oftens(item).equals(oftens(holder))) {
            whose.put(item, FactModel.whose(item, holder, often(item), section));
        }
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

    /** What a name stands for; empty where it was never declared. */
    public Optional<Symbol> find(Key key) {
        return Optional.ofNullable(symbols.get(key));
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

    /** Whose an item is; none where nothing can say so. */
    public Optional<FactModel> whose(Item item) {
        return Optional.ofNullable(whose.get(item));
    }

    /** What says of which item of a kind others are; none where nothing does. */
    public Optional<FactModel> naming(Item holder) {
        return whose.values().stream()
                .filter(fact -> fact.holder().equals(Optional.of(holder)))
                .findFirst();
    }

    /** What holds an item, what holds that, and so on: the nearest first. */
    public List<Item> holders(Item item) {
        Set<Item> all = new LinkedHashSet<>();
        Optional<Item> next = holder(item);
        while (next.isPresent() && all.add(next.get())) {
            next = holder(next.get());
        }
        return List.copyOf(all);
    }

    /** The facts, in the order of the file, and then whose items are. */
    public List<FactModel> facts() {
        return Stream.concat(
                        symbols.values().stream().flatMap(symbol -> symbol.asFact().stream()), whose.values().stream())
                .toList();
    }
}

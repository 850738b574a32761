package dev.tariffc.meaning;

import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.compiler.syntax.DateExpression;
import dev.tariffc.compiler.syntax.Element;
import dev.tariffc.compiler.syntax.Element.Heading;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.FactDeclaration;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Parts;
import dev.tariffc.compiler.syntax.Qualifier;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.compiler.syntax.Tariff;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the sentences of a tariff declare, each under its name. */
final class Declared {

    /** A fact, with what its sentence says of all its facts. */
    record Fact(FactDeclaration declaration, Sentence.Given given) {}

    /** A definition, with the heading that it stands under. */
    record Defined(Sentence.Definition sentence, Optional<Heading> heading) {

        List<Qualifier> qualifiers() {
            return sentence.qualifiers();
        }
    }

    private final Tariff tariff;
    private final Map<Key, Fact> facts = new LinkedHashMap<>();
    private final Map<Key, List<Defined>> definitions = new LinkedHashMap<>();
    private final Map<Key, Key> aliases = new HashMap<>();
    private final Set<Key> choices = new HashSet<>();
    private final Set<Key> payers = new HashSet<>();
    private final Set<Key> occasions = new HashSet<>();
    private final Set<Key> items = new HashSet<>();
    private final Map<Key, Key> holders = new HashMap<>();

    Declared(Tariff tariff) {
        this.tariff = tariff;
        for (Sentence.Pays pays : all(Sentence.Pays.class)) {
            payers.add(pays.payer().key());
            pays.cycles().forEach(each -> each.cycle().asOccasion().ifPresent(name -> occasions.add(name.key())));
        }
        for (Sentence.Alias alias : all(Sentence.Alias.class)) {
            aliases.put(alias.form().key(), alias.name().key());
        }
        for (Sentence.Given given : all(Sentence.Given.class)) {
            given.of().ifPresent(holder -> given.item().ifPresent(item -> holders.put(item.key(), holder.key())));
            given.item().filter(name -> !occasions.contains(name.key())).ifPresent(name -> items.add(name.key()));
            given.facts().forEach(fact -> facts.put(fact.name().key(), new Fact(fact, given)));
        }
        for (Sentence.Given given : all(Sentence.Given.class)) {
            given.of().ifPresent(holder -> facts.putIfAbsent(holder.key(), new Fact(whose(holder), given)));
        }
        Parts.all(all(Sentence.Given.class), FactDeclaration.Kind.OneOf.class)
                .forEach(kind -> kind.values().forEach(value -> choices.add(value.key())));
        define();
    }

    /** Whose an item is: by the name of the item that holds it. */
    private static FactDeclaration whose(Name holder) {
        return new FactDeclaration(holder.span(), holder, new FactDeclaration.Kind.Text(holder.span()), List.of());
    }

    private void define() {
        Optional<Heading> heading = Optional.empty();
        for (Element element : tariff.elements()) {
            heading = element.asHeading().isPresent() ? element.asHeading() : heading;
            if (element instanceof Sentence.Definition sentence) {
                definitions
                        .computeIfAbsent(plain(sentence.name().key()), name -> new ArrayList<>())
                        .add(new Defined(sentence, heading));
            }
        }
    }

    /** Every sentence of one kind, in the order of the file. */
    /** Which day decides about what changes while a period runs; none where no sentence says it. */
    Optional<Sentence.RateDay.Day> rateDay() {
        return all(Sentence.RateDay.class).stream().map(Sentence.RateDay::day).findFirst();
    }

    <S extends Element> List<S> all(Class<S> kind) {
        return tariff.elements().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    Tariff tariff() {
        return tariff;
    }

    Map<Key, Fact> facts() {
        return facts;
    }

    /** What a name is another form of, or itself. */
    Key plain(Key name) {
        Key plain = name;
        for (int i = 0; i < aliases.size(); i++) {
            plain = aliases.getOrDefault(plain, plain);
        }
        return plain;
    }

    Optional<Fact> fact(Key name) {
        return Optional.ofNullable(facts.get(plain(name)));
    }

    boolean isDefined(Key name) {
        return definitions.containsKey(plain(name));
    }

    Set<Key> definedNames() {
        return definitions.keySet();
    }

    /** What an item is one of several of; none where it is one of the payer's own. */
    Optional<Key> holder(Key item) {
        return Optional.ofNullable(holders.get(item));
    }

    /** Whether a fact says whose an item is. */
    boolean isHolder(Key fact) {
        return holders.containsValue(fact);
    }

    /** The items of which each is one of several of an item of that kind. */
    Set<Key> heldBy(Key holder) {
        Set<Key> held = new HashSet<>();
        holders.forEach((item, of) -> {
            if (of.equals(holder)) {
                held.add(item);
            }
        });
        return held;
    }

    Set<Key> items() {
        return items;
    }

    boolean isChoice(Key name) {
        return choices.contains(plain(name));
    }

    boolean isOccasion(Key name) {
        return occasions.contains(plain(name));
    }

    /** A payer, an item, or a class of either: what is in a class. */
    boolean isSomebody(Key name) {
        Key plain = plain(name);
        return payers.contains(plain) || items.contains(plain) || occasions.contains(plain) || isClass(plain);
    }

    boolean isClass(Key name) {
        return definitions.getOrDefault(plain(name), List.of()).stream()
                .anyMatch(each -> each.sentence().body().asClass().isPresent());
    }

    /** The item that a fact is given for each of. */
    Optional<Key> itemOf(Fact fact) {
        return fact.given().item().map(name -> name.key()).filter(items::contains);
    }

    /** The item that a name is defined for each of, or that a class is one of. */
    Optional<Key> itemOf(Key definition) {
        return definitions.getOrDefault(plain(definition), List.of()).stream()
                .flatMap(each -> each.qualifiers().stream()
                        .flatMap(qualifier -> qualifier.asForEach().stream())
                        .map(forEach -> kindOf(forEach.item().key()))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .or(() -> each.sentence()
                                .body()
                                .asClass()
                                .flatMap(c -> kindOf(c.what().key())))
                        .stream())
                .findFirst();
    }

    /** The item that an item or a class of items is one of; none for a payer or an occasion. */
    Optional<Key> kindOf(Key name) {
        Key plain = plain(name);
        return items.contains(plain)
                ? Optional.of(plain)
                : classOf(plain).flatMap(c -> kindOf(c.what().key()));
    }

    private Optional<Body.ClassOf> classOf(Key name) {
        return definitions.getOrDefault(name, List.of()).stream()
                .flatMap(each -> each.sentence().body().asClass().stream())
                .findFirst();
    }

    /** The sentences about a name that are known on a day: of two texts of one section the later. */
    List<Defined> definitions(Key name, LocalDate knownOn) {
        return definitions.get(plain(name)).stream()
                .filter(each -> isKnown(each.heading(), knownOn))
                .toList();
    }

    private boolean isKnown(Optional<Heading> heading, LocalDate knownOn) {
        if (heading.flatMap(Heading::version).isEmpty()) {
            return true;
        }
        return all(Heading.class).stream()
                .filter(other -> other.number().equals(heading.get().number()))
                .filter(other -> other.version().isPresent())
                .filter(other -> !other.version().get().certified().isAfter(knownOn))
                .reduce((a, b) ->
                        a.version().get().certified().isAfter(b.version().get().certified()) ? a : b)
                .filter(latest -> latest.version()
                        .get()
                        .setAside()
                        .filter(day -> !day.isAfter(knownOn))
                        .isEmpty())
                .filter(latest -> latest.version().equals(heading.get().version()))
                .isPresent();
    }

    /** What holds between facts in every return; of amounts an Always is a claim, and computes nothing. */
    List<Sentence.Always> invariants() {
        return all(Sentence.Always.class).stream()
                .filter(always -> names(always.condition()).stream().noneMatch(this::isDefined))
                .toList();
    }

    static List<Key> names(Object node) {
        return Stream.concat(
                        Parts.all(node, Expression.Reference.class).stream().map(Expression.Reference::name),
                        Parts.all(node, DateExpression.Named.class).stream().map(DateExpression.Named::name))
                .map(Name::key)
                .toList();
    }
}

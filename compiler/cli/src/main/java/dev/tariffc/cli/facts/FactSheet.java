package dev.tariffc.cli.facts;

import dev.tariffc.cli.Words;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Refusal;
import dev.tariffc.runtime.calculation.TariffDescription;
import dev.tariffc.runtime.calculation.Total;
import dev.tariffc.runtime.fact.About;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.FactTable;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the user says, put where the calculator looks for it; everything wrong with it is told. */
public final class FactSheet {

    private record Place(Fact fact, About about, Subject subject) {}

    /** How it is said, in either language, that there are no items. */
    static final List<String> NONE = List.of("none", "aucun", "aucune");

    private final Charge charge;
    private final TariffNames names;
    private final ValueReader values;
    private final Words words;
    private final Map<Fact, About> readings = new HashMap<>();
    private final Set<Fact> read = new HashSet<>();
    private final FactTable table = new FactTable();
    /** Of which items it is said that there are none. */
    private final Map<Given, String> none = new LinkedHashMap<>();

    private final Map<Total, Rational> soFar = new HashMap<>();
    private final Map<Total, Rational> ofTheGroup = new HashMap<>();
    private final Set<Place> told = new HashSet<>();
    /** What is given where, by one source. */
    private final Map<Place, Given> placed = new HashMap<>();

    private final List<String> mistakes = new ArrayList<>();
    private final Set<String> notRead = new LinkedHashSet<>();

    private FactSheet(Calculator calculator, Charge charge, Period paid, TariffNames names, Words words) {
        this.charge = charge;
        this.names = names;
        this.values = new ValueReader(names.language(), words);
        this.words = words;
        for (TariffDescription.Reading reading : calculator.tariff().readings(charge, paid)) {
            readings.put(reading.fact(), reading.about());
        }
        calculator.tariff().reads(charge, paid).forEach(reading -> read.add(reading.fact()));
        for (TariffDescription.Reading reading : calculator.probe().readByObligations(paid)) {
            if (read.add(reading.fact())) {
                readings.put(reading.fact(), reading.about());
            }
        }
    }

    /**
     * Reads all that is given for the payment of a period.
     *
     * @param sources what a later one gives for the same place stands; within one it is given once
     */
    public static FactSheet of(
            Calculator calculator,
            Charge charge,
            Period paid,
            TariffNames names,
            List<List<Given>> sources,
            Words words) {
        FactSheet sheet = new FactSheet(calculator, charge, paid, names, words);
        for (List<Given> source : sources) {
            sheet.placed.clear();
            source.forEach(sheet::put);
        }
        sheet.checkNone();
        return sheet;
    }

    public FactTable table() {
        return table;
    }

    /** The sums of the year before the period that were given. */
    public Optional<Rational> soFar(Total total) {
        return Optional.ofNullable(soFar.get(total));
    }

    /** The group's sums of the period that were given. */
    public Optional<Rational> ofTheGroup(Total total) {
        return Optional.ofNullable(ofTheGroup.get(total));
    }

    /** One sentence for each thing that is wrong. */
    public List<String> mistakes() {
        return List.copyOf(mistakes);
    }

    /** One sentence for each fact that none of the sheets has a use for. */
    public static Set<String> readByNone(List<FactSheet> sheets) {
        Set<String> byNone = new LinkedHashSet<>(sheets.get(0).notRead);
        sheets.forEach(sheet -> byNone.retainAll(sheet.notRead));
        return byNone;
    }

    /** Whether a refusal follows from a mistake that is told already. */
    public boolean isTold(Refusal refusal) {
        if (refusal instanceof Refusal.UnknownItems unknown) {
            return told.stream().anyMatch(place -> place.fact().item().equals(Optional.of(unknown.label())));
        }
        return isOfToldFact(refusal);
    }

    private boolean isOfToldFact(Refusal refusal) {
        return refusal instanceof Refusal.MissingFact missing
                && told.contains(new Place(missing.fact(), missing.about(), missing.subject()));
    }

    /** How to say that there are no items, where it is not known whether there are. */
    public Optional<String> remedy(Refusal refusal) {
        return refusal instanceof Refusal.UnknownItems unknown ? Optional.of(remedy(unknown)) : Optional.empty();
    }

    private String remedy(Refusal.UnknownItems unknown) {
        String item = words.term(unknown.label());
        return unknown.about()
                .period()
                .map(period -> words.say("fact.ifNoneIn", Map.of("item", item, "period", period.toString())))
                .orElseGet(() -> words.say("fact.ifNone", Map.of("item", item)));
    }

    private void put(Given given) {
        // A name of the tariff may itself end in words that have a meaning here.
        Given whole = given.whole();
        Given meant =
                names.fact(whole.name()).isPresent() || names.rule(whole.name()).isPresent() ? whole : given;
        if (meant.role() != Given.Role.VALUE) {
            putSum(meant);
        } else if (saysNone(meant)) {
            putNone(meant, names.item(meant.name()).orElseThrow());
        } else if (names.fact(meant.name()).isPresent()) {
            putFact(meant, names.fact(meant.name()).get());
        } else if (names.rule(meant.name()).isPresent()) {
            putRule(meant, names.rule(meant.name()).get());
        } else if (names.item(meant.name()).isPresent()) {
            putNone(meant, names.item(meant.name()).get());
        } else {
            unknown(meant);
        }
    }

    /** What says whose an item is has the name of the items that it names, of which it is said so of no item. */
    private boolean saysNone(Given given) {
        return given.item().isEmpty()
                && names.item(given.name()).isPresent()
                && names.fact(given.name()).flatMap(Fact::holder).isPresent();
    }

    /** That there are no items is said of their label: {@code event=none}. */
    private void putNone(Given given, String label) {
        boolean said = given.value()
                .match(
                        text -> NONE.contains(text.strip().toLowerCase(Locale.ROOT)),
                        number -> number.signum() == 0,
                        yes -> !yes);
        if (!said || given.item().isPresent()) {
            mistakes.add(words.say("fact.noneOrEach", Map.of("given", given.written(), "item", words.term(label))));
            return;
        }
        none.put(given, label);
        table.noItems(label, given.about().map(About::of).orElse(About.nothing()));
    }

    private void checkNone() {
        none.forEach((given, label) -> {
            boolean some = !given.about()
                    .map(period -> table.items(label, period))
                    .orElseGet(() -> table.items(label))
                    .isEmpty();
            if (some) {
                mistakes.add(words.say("fact.noneAndSome", Map.of("given", given.written())));
            }
        });
    }

    private void unknown(Given given) {
        Optional<String> period = given.unreadablePeriod();
        if (period.isPresent() && names.fact(given.beforePeriod()).isPresent()) {
            mistakes.add(words.say("fact.noPeriod", Map.of("given", given.written(), "period", period.get())));
            return;
        }
        List<String> near = names.near(given.name());
        mistakes.add(
                near.isEmpty()
                        ? words.say("fact.unknown", Map.of("given", given.written()))
                        : words.say("fact.unknownNear", Map.of("given", given.written(), "near", words.or(near))));
    }

    private void putFact(Given given, Fact fact) {
        Optional<About> own = Optional.ofNullable(readings.get(fact));
        Subject subject = Subject.named(given.item());
        if (!read.contains(fact)) {
            notRead.add(words.say("fact.notRead", Map.of("given", given.written())));
            return;
        } else if (fact.item().isPresent() != given.item().isPresent()) {
            mistakes.add(words.say(
                    fact.item().isPresent() ? "fact.ofItem" : "fact.noItem",
                    Map.of(
                            "given",
                            given.written(),
                            "item",
                            fact.item().map(words::term).orElse(""))));
            return;
        } else if (given.about().isPresent()) {
            Optional<Period.Kind> kind = own.flatMap(About::period).map(Period::kind);
            Optional<Period> named =
                    given.about(fact).or(() -> given.about().filter(it -> kind.equals(Optional.of(it.kind()))));
            if (named.isEmpty()) {
                mistakes.add(fact.given()
                        .map(other -> words.say(
                                "fact.wrongPeriod",
                                Map.of(
                                        "given",
                                        given.written(),
                                        "kind",
                                        words.ofRuntime().kind(other))))
                        .orElseGet(() -> words.say("fact.stands", Map.of("given", given.written()))));
                return;
            }
            own = named.map(About::of);
        } else if (own.isEmpty()) {
            mistakes.add(words.say(
                    "fact.ofSeveral",
                    Map.of(
                            "given",
                            given.written(),
                            "kind",
                            words.ofRuntime().kind(fact.given().orElseThrow()))));
            return;
        }
        Place place = new Place(fact, own.get(), subject);
        Given other = placed.putIfAbsent(place, given);
        if (other != null) {
            mistakes.add(words.say("fact.twice", Map.of("other", other.written(), "given", given.written())));
            return;
        }
        read(given, names.wanted(fact), fact.section())
                .ifPresentOrElse(value -> table.put(fact, place.about(), subject, value), () -> told.add(place));
    }

    private void putRule(Given given, Rule rule) {
        boolean ofPart = given.about().map(Period::kind).equals(rule.part());
        if (rule.part().isPresent() && !ofPart) {
            mistakes.add(words.say(
                    "fact.ofSeveral",
                    Map.of(
                            "given",
                            given.written(),
                            "kind",
                            words.ofRuntime().kind(rule.part().get()))));
        } else if (given.about().isPresent() && !ofPart) {
            mistakes.add(words.say("fact.ruleHasNoPeriod", Map.of("given", given.written())));
        } else if (rule.item().isPresent() != given.item().isPresent()) {
            mistakes.add(words.say(
                    rule.item().isPresent() ? "fact.ofItem" : "fact.noItem",
                    Map.of(
                            "given",
                            given.written(),
                            "item",
                            rule.item().map(words::term).orElse(""))));
        } else {
            read(given, Wanted.of(Domain.of(rule.kind())), "")
                    .ifPresent(value -> table.set(rule, subject(given), value));
        }
    }

    private static Subject subject(Given given) {
        return given.about()
                .map(period ->
                        given.item().map(item -> Subject.item(item, period)).orElseGet(() -> Subject.part(period)))
                .orElseGet(() -> Subject.named(given.item()));
    }

    private void putSum(Given given) {
        Optional<Total> total = names.total(given.name());
        if (total.isEmpty()) {
            mistakes.add(words.say("fact.noTotal", Map.of("given", given.written(), "name", given.name())));
            return;
        } else if (given.role() == Given.Role.OF_THE_GROUP
                && total.get().group().isEmpty()) {
            mistakes.add(words.say("fact.noGroup", Map.of("given", given.written(), "name", given.name())));
            return;
        }
        Wanted sum = names.fact(given.name())
                .map(fact -> new Wanted(
                        Domain.of(fact.domain().kind()), names.wanted(fact).noun()))
                .orElseGet(() -> Wanted.of(Domain.of(Domain.Kind.NUMBER)));
        read(given, sum, "").ifPresent(value -> {
            if (value instanceof Value.Number number) {
                (given.role() == Given.Role.SO_FAR ? soFar : ofTheGroup).put(total.get(), number.value());
            } else {
                mistakes.add(words.say("fact.sumNotAvailable", Map.of("given", given.written())));
            }
        });
    }

    private Optional<Value> read(Given given, Wanted wanted, String section) {
        return values.read(given.value(), wanted, charge.currency())
                .match(
                        value -> inside(given, wanted.domain(), section, value),
                        () -> mistaken(words.say("fact.blank", Map.of("given", given.written()))),
                        why -> mistaken(words.say("fact.mistake", Map.of("given", given.written(), "why", why))));
    }

    private Optional<Value> inside(Given given, Domain domain, String section, Value value) {
        return domain.check(value).isEmpty() ? Optional.of(value) : mistaken(outside(given, domain, section, value));
    }

    private Optional<Value> mistaken(String mistake) {
        mistakes.add(mistake);
        return Optional.empty();
    }

    private String outside(Given given, Domain domain, String section, Value value) {
        return words.say(
                "fact.outside",
                Map.of(
                        "given",
                        given.written(),
                        "value",
                        words.ofRuntime().value(value, domain.kind(), charge.currency()),
                        "section",
                        words.ofRuntime().section(section),
                        "domain",
                        words.ofRuntime().domain(domain, charge.currency())));
    }
}

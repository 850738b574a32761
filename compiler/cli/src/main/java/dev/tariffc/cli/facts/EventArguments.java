package dev.tariffc.cli.facts;

import dev.tariffc.cli.Words;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Currency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Days of events as arguments of a command: {@code "mailing=2018-03-29"}. An event is a date that the tariff asks for, or an
 * occasion that something is paid for, of which there may be several.
 */
public final class EventArguments {

    private final TariffNames names;
    private final Words words;
    private final List<String> events;
    private final Calculator calculator;
    private final Map<Fact, Value> read = new HashMap<>();
    private final Map<Charge.Occasion, SortedSet<LocalDate>> occasions = new HashMap<>();
    private final List<String> mistakes = new ArrayList<>();

    private EventArguments(Calculator calculator, TariffNames names, Words words) {
        this.names = names;
        this.words = words;
        this.calculator = calculator;
        this.events = Stream.concat(
                        calculator.tariff().facts().stream()
                                .filter(fact -> fact.domain().kind() == Domain.Kind.DATE)
                                .map(Fact::label),
                        calculator.tariff().charges().stream()
                                .flatMap(charge -> charge.occasion().stream())
                                .map(Charge.Occasion::label))
                .toList();
    }

    /** Reads arguments of the form {@code NAME=DATE}, names and dates as in the tariff. */
    public static EventArguments read(List<String> arguments, Calculator calculator, TariffNames names, Words words) {
        EventArguments all = new EventArguments(calculator, names, words);
        FactArguments.read(arguments, names, words, all.mistakes).forEach(all::put);
        return all;
    }

    public Map<Fact, Value> days() {
        return Map.copyOf(read);
    }

    /** The days of the occasions that something is paid for. */
    public Map<Charge.Occasion, List<LocalDate>> occasions() {
        Map<Charge.Occasion, List<LocalDate>> days = new HashMap<>();
        occasions.forEach((occasion, each) -> days.put(occasion, List.copyOf(each)));
        return days;
    }

    /** One sentence for each thing that is wrong. */
    public List<String> mistakes() {
        return List.copyOf(mistakes);
    }

    private void put(Given given) {
        Optional<Fact> named = names.fact(given.written());
        Optional<Charge.Occasion> occasion = names.occasion(given.written());
        if (named.isEmpty() && occasion.isPresent()) {
            read(given, Domain.of(Domain.Kind.DATE), day -> put(given, occasion.get(), day.date()));
        } else if (named.isEmpty()) {
            mistakes.add(unknown(given.written()));
        } else if (named.get().domain().kind() != Domain.Kind.DATE) {
            String kind = words.ofRuntime().domain(named.get().domain(), Currency.CAD);
            mistakes.add(words.say("event.noDate", Map.of("given", given.written(), "kind", kind)));
        } else {
            read(given, named.get().domain(), day -> put(given, named.get(), day));
        }
    }

    private void read(Given given, Domain domain, Function<Value.Day, Optional<String>> put) {
        // The currency does not matter to a date.
        new ValueReader(names.language(), words)
                .read(given.value(), Wanted.of(domain), Currency.CAD)
                .<Optional<String>>match(
                        value -> value instanceof Value.Day day ? put.apply(day) : blank(given),
                        () -> blank(given),
                        why -> Optional.of(words.say("fact.mistake", Map.of("given", given.written(), "why", why))))
                .ifPresent(mistakes::add);
    }

    private Optional<String> blank(Given given) {
        return Optional.of(words.say("event.blank", Map.of("given", given.written())));
    }

    /** What is wrong with the day, if anything is. */
    private Optional<String> put(Given given, Fact event, Value.Day day) {
        Value before = read.putIfAbsent(event, day);
        return before == null || before.equals(day)
                ? Optional.empty()
                : Optional.of(words.say("event.twice", Map.of("given", given.written())));
    }

    private Optional<String> put(Given given, Charge.Occasion occasion, LocalDate day) {
        if (calculator.tariff().inForce().holds(day)) {
            occasions.computeIfAbsent(occasion, of -> new TreeSet<>()).add(day);
            return Optional.empty();
        }
        return Optional.of(words.say("event.notInForce", Map.of("given", given.written(), "day", day)));
    }

    private String unknown(String name) {
        List<String> near = NearestNames.of(name, events);
        if (!near.isEmpty()) {
            return words.say("event.unknownNear", Map.of("name", name, "near", words.or(near)));
        }
        return events.isEmpty()
                ? words.say("event.none", Map.of("name", name))
                : words.say(
                        "event.unknown",
                        Map.of(
                                "name",
                                name,
                                "events",
                                words.or(events.stream().distinct().toList())));
    }
}

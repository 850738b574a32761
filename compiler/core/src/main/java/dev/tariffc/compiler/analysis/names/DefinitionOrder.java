package dev.tariffc.compiler.analysis.names;

import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.problem.Problem;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.problem.TimeProblem;
import dev.tariffc.compiler.syntax.Cycle;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Parts;
import dev.tariffc.compiler.syntax.PeriodExpression;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The defined names in an order in which each needs only earlier ones. A name that needs itself is told.
 *
 * @param rules those that others need first, otherwise as they stand in the file
 * @param periods what each name of a period says, without those that need themselves
 */
public record DefinitionOrder(List<Key> rules, Map<Key, PeriodExpression> periods) {

    public static DefinitionOrder of(Sentences sentences, Symbols symbols, Problems problems) {
        Search search = new Search(symbols, problems);
        sentences.definitions().forEach(definition -> search.add(definition.sentence()));
        sentences.periods().forEach(period -> search.add(period.sentence()));
        List.copyOf(search.definitions.keySet()).forEach(search::enter);
        return new DefinitionOrder(search.rules(), search.periods());
    }

    private static final class Search {

        private final Map<Key, List<Sentence.Definition>> definitions = new LinkedHashMap<>();
        private final Symbols symbols;
        private final Problems problems;
        private final List<Key> order = new ArrayList<>();
        private final List<Key> open = new ArrayList<>();
        private final Set<Key> done = new HashSet<>();
        private final Set<Key> circular = new HashSet<>();

        Search(Symbols symbols, Problems problems) {
            this.symbols = symbols;
            this.problems = problems;
        }

        List<Key> rules() {
            return order.stream()
                    .filter(key -> symbols.find(key).flatMap(Symbol::asRule).isPresent())
                    .toList();
        }

        Map<Key, PeriodExpression> periods() {
            Map<Key, PeriodExpression> periods = new HashMap<>();
            for (Key key : order) {
                if (!circular.contains(key)) {
                    definitionsOf(key).get(0).body().asPeriod().ifPresent(period -> periods.put(key, period));
                }
            }
            return periods;
        }

        private void add(Sentence.Definition definition) {
            definitions
                    .computeIfAbsent(definition.name().key(), key -> new ArrayList<>())
                    .add(definition);
        }

        private void enter(Key key) {
            if (done.contains(key)) {
                return;
            }
            open.add(key);
            for (Sentence.Definition definition : definitionsOf(key)) {
                for (Name needed : needed(definition)) {
                    defined(needed)
                            .filter(found -> !(definition.body().isChained() && found.equals(key)))
                            .ifPresent(found -> follow(found, needed));
                }
            }
            open.remove(open.size() - 1);
            done.add(key);
            order.add(key);
        }

        private void follow(Key key, Name at) {
            if (open.contains(key)) {
                List<Key> circle = open.subList(open.indexOf(key), open.size());
                circular.addAll(circle);
                List<String> path = new ArrayList<>();
                circle.forEach(each -> path.add(label(each)));
                path.add(label(key));
                problems.report(named(at, circle)
                        .<Problem>map(in -> new TimeProblem.NoBeginning(at.span(), label(key), in))
                        .orElseGet(() -> new RuleProblem.CycleOfDefinitions(at.span(), path)));
            } else {
                enter(key);
            }
        }

        /** The kind of the periods of which a name that needs itself alone needs the one before. */
        private Optional<Period.Kind> named(Name at, List<Key> circle) {
            return circle.size() > 1
                    ? Optional.empty()
                    : definitionsOf(circle.get(0)).stream()
                            .flatMap(definition -> Parts.all(definition.body(), Expression.Reference.class).stream())
                            .filter(reference -> reference.name().equals(at))
                            .flatMap(reference -> reference.in().stream())
                            .flatMap(in -> Parts.all(in, PeriodExpression.Relative.class).stream())
                            .filter(before -> before.offset() == -1)
                            .flatMap(before -> chained(before.unit()).stream())
                            .findFirst();
        }

        private static Optional<Period.Kind> chained(Cycle.Unit unit) {
            return switch (unit) {
                case MONTH -> Optional.of(Period.Kind.MONTH);
                case QUARTER -> Optional.of(Period.Kind.QUARTER);
                case HALF_YEAR -> Optional.of(Period.Kind.HALF_YEAR);
                case YEAR -> Optional.of(Period.Kind.YEAR);
                case DAY, TWO_MONTHS, SEASON, PERIOD -> Optional.empty();
            };
        }

        private static List<Name> needed(Sentence.Definition definition) {
            return Parts.all(List.of(definition.qualifiers(), definition.body()), Name.class);
        }

        /** What is defined under a name, its other forms followed. */
        private Optional<Key> defined(Name name) {
            return symbols.find(name.key())
                    .map(symbol -> symbol.accept(new DefinedKey()))
                    .filter(definitions::containsKey);
        }

        private List<Sentence.Definition> definitionsOf(Key key) {
            return definitions.getOrDefault(key, List.of());
        }

        private String label(Key key) {
            return definitionsOf(key).get(0).name().written();
        }

        /** The key of a rule or of a period; none of what nothing defines. */
        private static final class DefinedKey implements Symbol.Visitor<Key> {

            @Override
            public Key visit(Symbol.OfFact symbol) {
                return Key.NONE;
            }

            @Override
            public Key visit(Symbol.OfRule symbol) {
                return symbol.name().key();
            }

            @Override
            public Key visit(Symbol.OfPeriod symbol) {
                return symbol.name().key();
            }

            @Override
            public Key visit(Symbol.OfPayer symbol) {
                return Key.NONE;
            }

            @Override
            public Key visit(Symbol.OfItem symbol) {
                return Key.NONE;
            }

            @Override
            public Key visit(Symbol.OfChoice symbol) {
                return Key.NONE;
            }
        }
    }
}

package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.FactTable;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.number.Rounding;
import dev.tariffc.runtime.time.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Runs a worked example. The months before, as far as the example gives them, make up the year so far, and payers of one
 * group are combined, as returns would be.
 */
public final class ExampleRunner {

    /**
     * An expectation that does not hold.
     *
     * @param actual what it comes to instead, rounded where it is paid; none where it is refused
     * @param refusals why there is no value
     */
    public record Failure(Example.Expected expected, Optional<Value> actual, List<Refusal> refusals) {
        public Failure {
            refusals = List.copyOf(refusals);
        }
    }

    private final Calculator calculator;
    private final Example example;
    private final Map<String, FactTable> payers = new LinkedHashMap<>();

    private ExampleRunner(Calculator calculator, Example example) {
        this.calculator = calculator;
        this.example = example;
    }

    /** The expectations that do not hold, in the order written; none if the example holds. */
    public static List<Failure> run(Calculator calculator, Example example) {
        ExampleRunner runner =
                new ExampleRunner(example.knownOn().map(calculator::asKnownOn).orElse(calculator), example);
        runner.fillTables();
        List<Failure> failures = new ArrayList<>();
        for (Example.Expected expected : example.expected()) {
            runner.check(expected).ifPresent(failures::add);
        }
        return List.copyOf(failures);
    }

    private void fillTables() {
        example.given().forEach(given -> payers.putIfAbsent(given.payer(), whole()));
        example.expected().forEach(expected -> payers.putIfAbsent(expected.payer(), whole()));
        if (payers.size() > 1) {
            // What is said of nobody by name holds for each.
            payers.remove("");
        }
        for (Example.Given given : example.given()) {
            if (payers.containsKey(given.payer())) {
                put(given, payers.get(given.payer()));
            } else {
                payers.values().forEach(table -> put(given, table));
            }
        }
        example.otherwise().ifPresent(each -> payers.values().forEach(table -> table.otherwise(each)));
    }

    /** An example tells all items that there are. */
    private static FactTable whole() {
        return new FactTable().itemsOtherwiseNone();
    }

    private static void put(Example.Given given, FactTable table) {
        given.fact().ifPresent(fact -> table.put(fact, given.about(), given.subject(), given.value()));
        given.rule().ifPresent(rule -> table.set(rule, given.subject(), given.value()));
    }

    private Optional<Failure> check(Example.Expected expected) {
        FactTable facts = payers.get(expected.payer());
        if (facts == null) {
            throw new IllegalArgumentException("example \"" + example.title() + "\" expects something of nobody");
        }
        Set<Refusal> refusals = new LinkedHashSet<>();
        Optional<Value> actual = actual(expected, facts, refusals);
        boolean holds = expected.value().isPresent()
                ? actual.equals(expected.value())
                : actual.isEmpty() && refusals.stream().allMatch(refusal -> isMeant(refusal, expected));
        return holds ? Optional.empty() : Optional.of(new Failure(expected, actual, List.copyOf(refusals)));
    }

    /** Whether the tariff refuses so, and not the example by a figure that it does not give. */
    private static boolean isMeant(Refusal refusal, Example.Expected expected) {
        return expected.notCovered() ? refusal instanceof Refusal.NotCovered : !refusal.isForWantOfData();
    }

    /** What it comes to, as it is compared; none where it is refused. */
    private Optional<Value> actual(Example.Expected expected, FactTable facts, Set<Refusal> refusals) {
        calculator.tariff().untimely(example.charge(), example.paid()).ifPresent(refusals::add);
        Position position = refusals.isEmpty() ? position(expected.payer(), refusals) : Position.unknown();
        if (refusals.isEmpty()) {
            refusals.addAll(calculator.probe().notBegun(example.charge(), example.paid(), facts));
            refusals.addAll(calculator.probe().inconsistent(example.charge(), example.paid(), facts, position));
        }
        if (!refusals.isEmpty()) {
            return Optional.empty();
        }
        Answer answer = calculator.probe().answer(expected.rule(), expected.subject(), example.paid(), facts, position);
        refusals.addAll(
                answer.isKnown()
                        ? calculator.probe().notAddingUp(example.charge(), example.paid(), facts, position)
                        : answer.refusals());
        if (!refusals.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(share(expected, facts, position)
                .orElseGet(() -> rounded(expected, paid(expected, answer.value()))));
    }

    /** What a payee receives of a payable amount, where the rule is a part of one. */
    private Optional<Value> share(Example.Expected expected, FactTable facts, Position position) {
        return calculator.probe().shares(example.charge(), example.paid(), facts, position).stream()
                .filter(share -> share.rule() == expected.rule())
                .map(share -> Value.of(share.amount().amount()))
                .findFirst();
    }

    /** What is paid of an amount; of everything else all. */
    private Value paid(Example.Expected expected, Value value) {
        Rational part = calculator.tariff().paidPart(example.paid());
        boolean all = part.equals(Rational.ONE) || !isPayable(expected);
        return all ? value : Value.of(value.asNumber().orElseThrow().times(part));
    }

    private boolean isPayable(Example.Expected expected) {
        return example.charge().payables().contains(expected.rule());
    }

    /** As it is paid, or as exactly as the author wrote the figure: a fraction is exact. */
    private Value rounded(Example.Expected expected, Value value) {
        if (!(value instanceof Value.Number number) || expected.decimals().isEmpty()) {
            return value;
        }
        Rounding asWritten = new Rounding(
                Rounding.Mode.HALF_UP,
                Rational.of(BigDecimal.ONE.movePointLeft(expected.decimals().get())));
        Rounding rounding = isPayable(expected) ? example.charge().rounding().orElse(asWritten) : asWritten;
        return Value.of(rounding.apply(number.value()));
    }

    private Position position(String payer, Set<Refusal> refusals) {
        Position position = Position.unknown();
        for (Total total : calculator.tariff().totals(example.charge())) {
            FactTable facts = Objects.requireNonNull(payers.get(payer));
            Period over = calculator.probe().over(total, example.paid(), facts);
            Optional<String> group = calculator.probe().group(total, example.paid(), facts);
            if (group.isEmpty()) {
                position = position.with(total, over, soFar(total, facts, refusals));
                continue;
            }
            Rational soFar = Rational.ZERO;
            Rational whole = Rational.ZERO;
            for (FactTable member : payers.values()) {
                if (calculator.probe().group(total, example.paid(), member).equals(group)) {
                    soFar = soFar.plus(soFar(total, member, refusals));
                    whole = whole.plus(known(calculator.probe().running(total, example.paid(), member), refusals));
                }
            }
            position = position.withGroup(total, over, soFar, whole);
        }
        return position;
    }

    private static Rational known(Figure figure, Set<Refusal> refusals) {
        refusals.addAll(figure.refusals());
        return figure.isKnown() ? figure.number() : Rational.ZERO;
    }

    private Rational soFar(Total total, FactTable facts, Set<Refusal> refusals) {
        YearToDate year = YearToDate.before(calculator, total, example.paid(), facts);
        refusals.addAll(year.refusals());
        return year.sum();
    }
}

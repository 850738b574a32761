package dev.tariffc.meaning;

import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.syntax.Cycle;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Limit.Rounded.Mode;
import dev.tariffc.compiler.syntax.Literal;
import dev.tariffc.compiler.syntax.Parts;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.compiler.syntax.Setting;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The worked examples that stand in a tariff. */
final class Examples {

    /** What an example says that something is, and what it is. */
    record Result(String title, String name, String expected, String actual) {

        boolean holds() {
            return expected.equals(actual);
        }
    }

    private final Meaning meaning;
    private final Sentence.Example example;
    private final At.Paid pays;
    private final Map<String, Facts> payers = new LinkedHashMap<>();

    private Examples(Meaning meaning, Sentence.Example example) {
        this.meaning = meaning;
        this.example = example;
        this.pays = pays();
        fill();
    }

    static List<Result> results(Meaning latest, Sentence.Example example) {
        Examples examples =
                new Examples(example.knownOn().map(latest::asKnownOn).orElse(latest), example);
        return example.results().stream().map(examples::result).toList();
    }

    // ---- what is paid

    private At.Paid pays() {
        Optional<Setting> named =
                example.settings().stream().filter(this::isPeriod).findFirst();
        List<Key> results = example.results().stream()
                .flatMap(each -> each.name().stream())
                .map(name -> name.key())
                .toList();
        List<Charge> charges = meaning.charges.all();
        List<Charge> wanted = charges.stream()
                .filter(charge -> charge.payables().stream().anyMatch(results::contains))
                .toList();
        for (Charge charge : wanted.isEmpty() ? charges : wanted) {
            Optional<At.Paid> paid = named.isPresent() ? pays(charge, named.get()) : Optional.of(first(charge));
            if (paid.isPresent()) {
                return paid.get();
            }
        }
        throw new IllFormed("nothing is paid in " + example.title().text());
    }

    /** {@code The month is May 2026}, {@code the concert is May 5, 2026}. */
    private boolean isPeriod(Setting setting) {
        return setting.periodUnit().isPresent()
                || setting.name()
                        .filter(name -> meaning.declared.isOccasion(name.key()))
                        .isPresent();
    }

    /** The tariff's first period. */
    private At.Paid first(Charge charge) {
        LocalDate from = meaning.declared.all(Sentence.InForce.class).get(0).stretches().stream()
                .map(Sentence.InForce.Stretch::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Charge.Alternative first = charge.alternatives().get(0);
        Period period = switch (first.cut().kind()) {
            case OCCASION, DAY -> Period.occasion(from, from);
            case SEASON -> first.cut().holding(first.cut().from().atYear(from.getYear()));
            case MONTHS -> first.cut().holding(from);
        };
        return new At.Paid(charge, first, period.start().isBefore(from) ? period.shifted(1) : period);
    }

    /** Of the periods to choose from the one that is named, or else one that holds it. */
    private Optional<At.Paid> pays(Charge charge, Setting setting) {
        Cycle.Unit unit = setting.periodUnit().orElse(Cycle.Unit.PERIOD);
        Optional<At.Paid> holding = Optional.empty();
        for (Charge.Alternative alternative : charge.alternatives()) {
            Charge.Alternative each =
                    alternative.begins().isPresent() ? alternative.from(yearFrom(alternative, setting)) : alternative;
            At.Paid probe = new At.Paid(charge, each, Period.day(LocalDate.of(2000, 1, 1)));
            Period named = named(setting.value(), At.paid(probe, Facts.Payers.NOBODY, ""));
            if (each.cut().kind() == Period.Cut.Kind.OCCASION) {
                if (named.cut().equals(Period.Cut.DAY)) {
                    return Optional.of(new At.Paid(charge, each, Period.occasion(named.start(), named.end())));
                }
            } else if (each.begins().isPresent() && named.cut().equals(Period.Cut.YEAR)) {
                return Optional.of(new At.Paid(
                        charge,
                        each,
                        each.cut()
                                .holding(each.cut().from().atYear(named.start().getYear()))));
            } else if (unit == Cycle.Unit.PERIOD
                    || Periods.cut(unit, At.paid(probe, Facts.Payers.NOBODY, ""))
                            .equals(each.cut())) {
                Period paid = each.cut().holding(named.start());
                Optional<At.Paid> fits =
                        Optional.of(new At.Paid(charge, each, paid)).filter(any -> paid.contains(named));
                if (paid.equals(named)) {
                    return fits;
                }
                holding = holding.or(() -> fits);
            }
        }
        return holding;
    }

    /** The day that is said, or else the date that the example gives: years are cut from it. */
    private LocalDate yearFrom(Charge.Alternative alternative, Setting setting) {
        return setting.value() instanceof Literal.Day day
                ? day.value()
                : example.settings().stream()
                        .filter(each -> each.name()
                                .filter(name ->
                                        name.key().equals(alternative.begins().orElseThrow()))
                                .isPresent())
                        .map(each -> ((Literal.Day) each.value()).value())
                        .findFirst()
                        .orElseThrow();
    }

    private Period named(Literal literal, At at) {
        if (literal instanceof Literal.Day day) {
            return Period.day(day.value());
        }
        return meaning.periods
                .period(((Literal.InPeriod) literal).value(), at)
                .value()
                .orElseThrow();
    }

    // ---- what is known

    private void fill() {
        List<Key> results = example.results().stream()
                .flatMap(each -> each.name().stream())
                .map(name -> name.key())
                .toList();
        PlainNames names = PlainNames.of(
                meaning,
                pays,
                results.stream().filter(meaning.declared::isDefined).toList());
        for (Setting setting : example.settings()) {
            if (isPeriod(setting)) {
                continue;
            }
            Facts facts = payers.computeIfAbsent(payer(setting), payer -> new Facts());
            Key name = meaning.declared.plain(setting.name().orElseThrow().key());
            Optional<Period> period = setting.in().isPresent()
                    ? meaning.periods.period(setting.in().get(), at("")).value()
                    : period(name, names);
            facts.put(new Facts.Place(name, period, item(setting)), value(setting.value()));
        }
        payers.computeIfAbsent("", payer -> new Facts());
        example.otherwise()
                .map(number -> Fraction.of(number.value()))
                .ifPresent(number -> payers.values().forEach(facts -> facts.otherwise(number)));
    }

    private Optional<Period> period(Key name, PlainNames names) {
        Optional<Declared.Fact> fact = meaning.declared.fact(name);
        if (fact.isPresent() && meaning.given.cut(fact.get(), at("")).isEmpty()) {
            return Optional.empty();
        }
        return names.period(name).or(() -> Optional.of(pays.period()));
    }

    /** The kind of item that a name belongs to. */
    private Optional<Key> kind(Setting setting) {
        Key name = setting.name().orElseThrow().key();
        Optional<Declared.Fact> fact = meaning.declared.fact(name);
        return fact.isPresent() ? meaning.declared.itemOf(fact.get()) : meaning.declared.itemOf(name);
    }

    private Optional<String> item(Setting setting) {
        return kind(setting).flatMap(kind -> setting.item()).map(quoted -> quoted.text());
    }

    private String payer(Setting setting) {
        return kind(setting).isPresent()
                ? ""
                : setting.item().map(quoted -> quoted.text()).orElse("");
    }

    private At at(String payer) {
        return At.paid(pays, new Facts.Payers(payers), payer);
    }

    private Value value(Literal literal) {
        return literal.accept(new Literal.Visitor<>() {
            @Override
            public Value visit(Literal.Figure node) {
                return meaning.numbers.value(node.value(), at("")).value().orElseThrow();
            }

            @Override
            public Value visit(Literal.YesNo node) {
                return new Value(node.value());
            }

            @Override
            public Value visit(Literal.NotAvailable node) {
                return Value.NOT_AVAILABLE;
            }

            @Override
            public Value visit(Literal.Day node) {
                return new Value(node.value());
            }

            @Override
            public Value visit(Literal.InPeriod node) {
                return new Value(named(node, at("")));
            }

            @Override
            public Value visit(Literal.Choice node) {
                return new Value(meaning.declared.plain(node.value().key()));
            }

            @Override
            public Value visit(Literal.Text node) {
                return new Value(new Key(node.value().text()));
            }

            @Override
            public Value visit(Literal.Refused node) {
                throw new IllFormed("a refusal is no value");
            }
        });
    }

    // ---- what comes out

    private Result result(Setting setting) {
        Key name = meaning.declared.plain(setting.name().orElseThrow().key());
        At at = at(payer(setting));
        if (item(setting).isPresent()) {
            at = at.with(kind(setting).orElseThrow(), item(setting).get());
        }
        if (setting.in().isPresent()) {
            at = at.in(meaning.periods.period(setting.in().get(), at).value().orElseThrow());
        }
        Optional<Fraction> step = setting.value().asFigure().flatMap(Examples::step);
        Set<Refusal> beforehand = meaning.charges.beforehand(at(payer(setting)));
        Answer<Value> answer =
                beforehand.isEmpty() ? answer(name, setting, at, isFraction(setting)) : Answer.refused(beforehand);
        if (setting.value() instanceof Literal.Refused refused) {
            boolean holds = answer.isRefused()
                    && (!refused.notCovered()
                            || answer.refusals().stream().allMatch(each -> each.kind() == Refusal.Kind.NOT_COVERED));
            return new Result(
                    example.title().text(), setting.name().get().written(), "refused", holds ? "refused" : "otherwise");
        }
        Value expected = value(setting.value());
        String actual = answer.map(value -> value.asNumber()
                        .flatMap(number -> step.map(digits -> number.rounded(digits, Mode.HALF_UP)))
                        .map(Value::new)
                        .orElse(value))
                .map(Object::toString)
                .value()
                .orElse("refused");
        return new Result(example.title().text(), setting.name().get().written(), expected.toString(), actual);
    }

    /** What is paid as it is rounded, a share as it is divided, and all else as it is. */
    private Answer<Value> answer(Key name, Setting setting, At at, boolean exact) {
        if (setting.in().isEmpty()) {
            for (Key payable : pays.charge().payables()) {
                if (meaning.declared.plain(payable).equals(name)) {
                    return meaning.charges
                            .payable(payable, at)
                            .map(each -> new Value(exact ? each.exact() : each.rounded()));
                } else if (isShare(name, payable)) {
                    return meaning.charges
                            .payable(payable, at)
                            .map(each -> new Value(each.shares().get(name)));
                }
            }
        }
        return meaning.numbers.name(name, Optional.empty(), at);
    }

    /** A part of it, or of a part of it. */
    private boolean isShare(Key name, Key whole) {
        return meaning.declared.all(Sentence.AddUp.class).stream()
                .filter(sentence -> sentence.whole().key().equals(whole))
                .flatMap(sentence -> sentence.parts().stream())
                .anyMatch(part -> part.key().equals(name) || isShare(name, part.key()));
    }

    /** A fraction is exact, before anything is rounded for payment. */
    private static boolean isFraction(Setting setting) {
        return setting.value()
                .asFigure()
                .flatMap(Expression::asNumber)
                .flatMap(Expression.Number::denominator)
                .isPresent();
    }

    /** The digits that are written. */
    private static Optional<Fraction> step(Expression figure) {
        BigDecimal written = Parts.all(figure, BigDecimal.class).get(0);
        Fraction digit =
                Fraction.ONE.dividedBy(Fraction.of(BigDecimal.ONE.movePointRight(Math.max(0, written.scale()))));
        boolean exact =
                figure.asNumber().flatMap(Expression.Number::denominator).isPresent();
        return exact
                ? Optional.empty()
                : Optional.of(figure instanceof Expression.Percent ? digit.dividedBy(Fraction.of(100)) : digit);
    }
}

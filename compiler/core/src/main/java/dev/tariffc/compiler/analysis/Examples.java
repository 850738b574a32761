package dev.tariffc.compiler.analysis;

import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.ExampleModel;
import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.Parts;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.problem.ExampleProblem;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Cycle;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Literal;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.PeriodExpression;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds the worked examples. */
final class Examples {

    private final Binding binding;
    private final List<ChargeModel> charges;

    Examples(Binding binding, List<ChargeModel> charges) {
        this.binding = binding;
        this.charges = charges;
    }

    List<ExampleModel> bind() {
        List<ExampleModel> examples = new ArrayList<>();
        binding.outline()
                .all(Sentence.Example.class)
                .forEach(example -> bind(example).ifPresent(examples::add));
        return examples;
    }

    private Optional<ExampleModel> bind(Sentence.Example example) {
        Optional<Period> said = paid(example);
        ChargeModel charge = charge(example, said);
        Period paid = said.orElseGet(() -> first(charge));
        if (paid.kind() != charge.cycle()) {
            binding.problems()
                    .report(new ExampleProblem.ExamplePeriodNotPaid(
                            example.title().span(), new Phrase.Fixed(paid)));
            return Optional.empty();
        }
        List<ExampleModel.Given> given = new ArrayList<>();
        List<ExampleModel.Expected> expected = new ArrayList<>();
        int settings = 0;
        for (Sentence.Setting setting : example.settings()) {
            if (setting.name().isPresent()) {
                settings++;
                given(setting, charge, paid).ifPresent(given::add);
            }
        }
        example.results().forEach(setting -> expected(setting, paid).ifPresent(expected::add));
        if (given.size() < settings || expected.size() < example.results().size()) {
            return Optional.empty();
        }
        int line = binding.problems().source().place(example.span().start()).line();
        return Optional.of(new ExampleModel(
                example.title().text(),
                line,
                example.knownOn(),
                charge,
                paid,
                given,
                example.otherwiseZero(),
                expected));
    }

    private Optional<Period> paid(Sentence.Example example) {
        for (Sentence.Setting setting : example.settings()) {
            if (setting.name().isEmpty() && setting.value() instanceof Literal.InPeriod in) {
                return binding.terms(Optional.empty())
                        .period(in.value())
                        .filter(PeriodTerm.Fixed.class::isInstance)
                        .map(term -> named(setting, ((PeriodTerm.Fixed) term).period()));
            }
            if (setting.name().isEmpty() && setting.value() instanceof Literal.Day day) {
                return Optional.of(named(setting, Period.occasion(day.value())));
            }
        }
        return Optional.empty();
    }

    /** {@code the quarter is May 2026}: the quarter that holds May; {@code the period is ...}: the one that is paid. */
    private Period named(Sentence.Setting setting, Period said) {
        Cycle.Unit unit = setting.periodUnit().orElse(Cycle.Unit.PERIOD);
        boolean isPaid = charges.stream().anyMatch(charge -> charge.cycle() == said.kind());
        if (unit == Cycle.Unit.PERIOD && isPaid) {
            return inStep(said);
        }
        Period.Kind kind = unit == Cycle.Unit.PERIOD
                ? charges.get(0).cycle()
                : binding.periods().kind(unit);
        boolean holds = kind.compareTo(Period.Kind.YEAR) <= 0
                && (said.kind() == Period.Kind.OCCASION || said.kind().compareTo(kind) < 0);
        return inStep(holds ? said.holding(kind) : said);
    }

    /** The charge that an example is of: the one of its period whose payable it names, else any of its period. */
    private ChargeModel charge(Sentence.Example example, Optional<Period> paid) {
        List<ChargeModel> candidates = charges.stream()
                .filter(charge -> paid.isEmpty() || paid.get().kind() == charge.cycle())
                .toList();
        for (ChargeModel charge : candidates) {
            for (Sentence.Setting result : example.results()) {
                if (result.name()
                        .filter(name -> charge.payables().contains(name.key()))
                        .isPresent()) {
                    return charge;
                }
            }
        }
        return candidates.isEmpty() ? charges.get(0) : candidates.get(0);
    }

    /** {@code the year is 2018}: the licence year that begins in it, where the tariff has licence years. */
    private Period inStep(Period said) {
        return charges.stream()
                .filter(charge -> said.kind() == Period.Kind.YEAR && charge.cycle() == Period.Kind.YEAR)
                .flatMap(charge -> charge.from().stream())
                .findFirst()
                .map(from -> Period.yearFrom(from.atYear(said.start().getYear())))
                .orElse(said);
    }

    /** The first period that the tariff is paid for. */
    private Period first(ChargeModel charge) {
        LocalDate begin = binding.force().from();
        return switch (charge.cycle()) {
            case OCCASION -> Period.occasion(begin);
            case SEASON -> {
                LocalDate start = charge.from().orElseThrow().atYear(begin.getYear());
                LocalDate next = start.isBefore(begin) ? start.plusYears(1) : start;
                yield Period.season(next, end(charge, next));
            }
            case DAY, MONTH, TWO_MONTHS, QUARTER, HALF_YEAR, YEAR ->
                Period.firstFrom(charge.cycle(), charge.from(), begin).orElseThrow();
        };
    }

    private LocalDate end(ChargeModel charge, LocalDate start) {
        return binding.outline()
                .all(Sentence.Pays.class)
                .flatMap(pays -> pays.cycles().stream())
                .map(Sentence.GuardedCycle::cycle)
                .filter(Cycle.Season.class::isInstance)
                .map(Cycle.Season.class::cast)
                .filter(season -> charge.from().filter(season.from()::equals).isPresent())
                .map(season -> season.to().atYear(start.getYear()))
                .map(last -> last.isBefore(start) ? last.plusYears(1) : last)
                .findFirst()
                .orElse(start.plusMonths(6));
    }

    private Optional<ExampleModel.Given> given(Sentence.Setting setting, ChargeModel charge, Period paid) {
        Name name = setting.name().orElseThrow();
        Optional<Symbol> symbol = binding.symbol(name);
        if (symbol.isEmpty()) {
            return Optional.empty();
        }
        if (lacksItem(symbol.get(), setting)) {
            return Optional.empty();
        }
        String named = setting.item().map(quoted -> quoted.text()).orElse("");
        if (symbol.get() instanceof Symbol.OfFact fact) {
            Optional<Value> value = value(fact.fact().domain(), fact.fact().label(), setting.value());
            boolean ofItem = fact.fact().item().isPresent();
            return value.map(v -> new ExampleModel.Given(
                    ofItem ? "" : named,
                    true,
                    fact.fact().key(),
                    ofItem ? Optional.of(named) : Optional.empty(),
                    about(fact.fact(), setting, charge, paid),
                    v));
        }
        Optional<RuleModel> rule = rule(symbol.get(), setting.span());
        return rule.flatMap(r -> value(domain(r), r.label(), setting.value())
                .map(v -> new ExampleModel.Given(
                        r.item().isPresent() ? "" : named, false, r.key(), of(r, setting, paid), Optional.empty(), v)));
    }

    /** What a rule is of: the item that is named, or the period, in the words that the calculator knows it by. */
    private Optional<String> of(RuleModel rule, Sentence.Setting setting, Period paid) {
        if (rule.parts().isPresent()) {
            return setting.in()
                    .flatMap(in -> binding.terms(Optional.empty()).period(in))
                    .flatMap(in -> in.when(paid))
                    .map(in -> in.holding(rule.parts().get().part().kind()).toString());
        }
        return rule.item().flatMap(item -> setting.item()).map(quoted -> quoted.text());
    }

    /** What is known for each item needs the item's name, and what is known for each part of what is paid its period. */
    private boolean lacksItem(Symbol symbol, Sentence.Setting setting) {
        boolean lacks = false;
        if (symbol instanceof Symbol.OfFact fact) {
            lacks = fact.fact().item().isPresent() && setting.item().isEmpty();
        } else if (symbol instanceof Symbol.OfRule rule) {
            Optional<RuleModel> model = binding.rules().find(rule.key());
            lacks = model.flatMap(RuleModel::item).isPresent() && setting.item().isEmpty();
            Optional<Parts> parts = model.flatMap(RuleModel::parts);
            if (parts.isPresent() && setting.in().isEmpty()) {
                lacksPeriod(setting, symbol.label(), parts.get().part().kind());
                return true;
            }
        }
        if (lacks) {
            binding.problems().report(new ExampleProblem.ExampleItemMismatch(setting.span(), symbol.label()));
        }
        return lacks;
    }

    private Optional<Period> about(FactModel fact, Sentence.Setting setting, ChargeModel charge, Period paid) {
        if (fact.given().isEmpty()) {
            return Optional.empty();
        }
        Optional<PeriodTerm> said =
                setting.in().flatMap(in -> binding.terms(Optional.empty()).period(in));
        if (said.isPresent()) {
            return said.get().when(paid);
        }
        return charge.readings().stream()
                .filter(reading -> reading.fact().key().equals(fact.key()))
                .findFirst()
                .flatMap(ChargeModel.Reading::about)
                .flatMap(about -> about.when(paid))
                .or(() -> periodOf(fact, setting, paid));
    }

    private static boolean isFiner(Period.Kind given, Period paid) {
        return switch (paid.kind()) {
            case OCCASION -> false;
            case SEASON -> given.compareTo(Period.Kind.YEAR) < 0;
            default -> given.compareTo(paid.kind()) < 0;
        };
    }

    private void lacksPeriod(Sentence.Setting setting, String label, Period.Kind given) {
        binding.problems().report(new ExampleProblem.ExampleWithoutPeriod(setting.span(), label, given));
    }

    /** The period that holds what is paid; told where the fact has several values for it. */
    private Optional<Period> periodOf(FactModel fact, Sentence.Setting setting, Period paid) {
        Period.Kind given = fact.given().orElseThrow();
        if (isFiner(given, paid)) {
            lacksPeriod(setting, fact.label(), given);
            return Optional.empty();
        }
        return Optional.of(given == paid.kind() ? paid : paid.holding(given));
    }

    private Optional<RuleModel> rule(Symbol symbol, Span span) {
        if (symbol instanceof Symbol.OfRule rule) {
            return binding.rules().find(rule.key());
        }
        binding.problems().report(new ExampleProblem.ExampleResultNotComputed(span, symbol.label()));
        return Optional.empty();
    }

    private Optional<ExampleModel.Expected> expected(Sentence.Setting setting, Period paid) {
        if (setting.name().isEmpty()) {
            binding.problems()
                    .report(new ExampleProblem.ExampleResultNotComputed(
                            setting.span(), binding.problems().source().text(setting.span())));
            return Optional.empty();
        }
        Name name = setting.name().get();
        Optional<Symbol> symbol = binding.symbol(name);
        Optional<RuleModel> rule = symbol.flatMap(each -> rule(each, setting.span()));
        if (rule.isEmpty() || lacksItem(symbol.get(), setting)) {
            return Optional.empty();
        }
        String named = setting.item().map(quoted -> quoted.text()).orElse("");
        RuleModel model = rule.get();
        int decimals = setting.value() instanceof Literal.Figure figure ? Literals.decimals(figure.value()) : 0;
        return value(domain(model), model.label(), setting.value())
                .map(value -> new ExampleModel.Expected(
                        model.item().isPresent() ? "" : named, model.key(), of(model, setting, paid), value, decimals));
    }

    /** A set rule has the kind of the rule and no bounds. */
    private static Domain domain(RuleModel rule) {
        return Domain.of(rule.kind());
    }

    private Optional<Value> value(Domain domain, String label, Literal literal) {
        Value value = value(literal);
        Optional<Domain.Breach> breach =
                isOfOtherUnit(literal, domain.kind()) ? Optional.of(Domain.Breach.KIND) : domain.check(value);
        if (breach.isEmpty()) {
            return Optional.of(value);
        }
        binding.problems()
                .report(
                        breach.get() == Domain.Breach.KIND
                                ? new ExampleProblem.ExampleValueOfOtherKind(literal.span(), label, kind(domain))
                                : new ExampleProblem.ExampleValueOutOfBounds(
                                        literal.span(),
                                        label,
                                        new Phrase.Bounds(domain, Currency.of(binding.currency()))));
        return Optional.empty();
    }

    /** A figure without a sign goes with any number; 20% is no money, and 3 hours are no days. */
    private boolean isOfOtherUnit(Literal literal, Domain.Kind kind) {
        return literal instanceof Literal.Figure figure && isOfOtherUnit(figure.value(), kind);
    }

    private boolean isOfOtherUnit(Expression figure, Domain.Kind kind) {
        if (figure instanceof Expression.Negated negated) {
            return isOfOtherUnit(negated.value(), kind);
        }
        if (figure instanceof Expression.Money money) {
            return kind != Domain.Kind.MONEY
                    || !money.currency().orElse(binding.currency()).equals(binding.currency());
        }
        if (figure instanceof Expression.Percent) {
            return kind != Domain.Kind.PERCENTAGE;
        }
        if (figure instanceof Expression.Counted counted && counted.unit().isPresent()) {
            return switch (counted.unit().get()) {
                case HOUR -> kind != Domain.Kind.HOURS && kind != Domain.Kind.NUMBER;
                case DAY -> kind != Domain.Kind.DAYS && kind != Domain.Kind.NUMBER;
                case BUSINESS_DAY, MONTH, YEAR -> kind != Domain.Kind.NUMBER;
            };
        }
        return figure instanceof Expression.Counted && kind != Domain.Kind.NUMBER;
    }

    private static Value value(Literal literal) {
        if (literal instanceof Literal.Figure figure) {
            return Value.of(Literals.value(figure.value()).orElseThrow());
        }
        if (literal instanceof Literal.YesNo yesNo) {
            return Value.of(yesNo.value());
        }
        if (literal instanceof Literal.Day day) {
            return Value.of(day.value());
        }
        if (literal instanceof Literal.Choice choice) {
            return Value.of(choice.value().written());
        }
        if (literal instanceof Literal.Text text) {
            return Value.of(text.value().text());
        }
        if (literal instanceof Literal.InPeriod in && in.value() instanceof PeriodExpression.Year year) {
            return Value.of(Rational.of(year.year()));
        }
        return Value.notAvailable();
    }

    private static Phrase kind(Domain domain) {
        return switch (domain.kind()) {
            case MONEY -> Phrase.Sort.AMOUNT_OF_MONEY;
            case NUMBER -> Phrase.Sort.NUMBER;
            case PERCENTAGE -> Phrase.Sort.PERCENTAGE;
            case HOURS -> Phrase.Sort.HOURS;
            case DAYS -> Phrase.Sort.DAYS;
            case DATE -> Phrase.Sort.DATE;
            case TEXT -> Phrase.Sort.QUOTED_TEXT;
            case YES_NO -> Phrase.Sort.ANSWER;
            case CHOICE -> new Phrase.OneOf(domain.choices());
        };
    }
}

package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.analysis.names.Symbol;
import dev.tariffc.compiler.analysis.names.Symbols;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.Item;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.Often;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.PeriodsOf;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.model.Unit;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.TimeProblem;
import dev.tariffc.compiler.syntax.Condition;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Expression.NumberOf;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Binds numbers of items: the sum of one for each of those of one period, or for each of a class. */
final class Counts {

    private final Terms terms;
    private final Symbols symbols;
    private final Items items;
    private final Rules rules;
    private final Problems problems;

    Counts(Terms terms, Symbols symbols, Items items, Rules rules, Problems problems) {
        this.terms = terms;
        this.symbols = symbols;
        this.items = items;
        this.rules = rules;
        this.problems = problems;
    }

    /** {@code per room}: the number of rooms; none where what follows <em>per</em> is no item that could be counted. */
    Optional<NumberOf> ofPer(Expression count) {
        return count.asReference()
                .filter(name -> name.on().isEmpty() && name.using().isEmpty())
                .filter(name -> isCounted(symbols.find(name.name().key())))
                .map(name -> new NumberOf(name.span(), name.name(), name.in()));
    }

    /** What is said of one item does not count it. */
    private boolean isCounted(Optional<Symbol> symbol) {
        Optional<Item> ofClass = symbol.flatMap(Symbol::asRule)
                .flatMap(rules::find)
                .filter(rule -> rule.type().equals(Type.YES_NO))
                .flatMap(RuleModel::item);
        return symbol.flatMap(Symbol::asItem)
                .or(() -> ofClass)
                .filter(item -> !terms.scope().items().contains(item))
                .isPresent();
    }

    Optional<NumberTerm> bind(NumberOf number) {
        Optional<Items.Range> range = items.range(number.item(), terms.scope());
        if (range.isEmpty()) {
            return Optional.empty();
        }
        Item item = range.get().item();
        Set<Often> given = symbols.oftens(item);
        Optional<PeriodTerm> of = of(number, item, given);
        if (of.isEmpty() && !given.isEmpty()) {
            return Optional.empty();
        }
        if (given.isEmpty() && number.in().isPresent()) {
            problems.report(new TimeProblem.NoPeriodHere(number.span(), item.label()));
            return Optional.empty();
        }
        Optional<ConditionTerm> where = range.get().isClass() ? where(number, item) : Optional.empty();
        if (where.isPresent() != range.get().isClass()) {
            return Optional.empty();
        }
        List<PeriodsOf> in =
                of.map(period -> List.of(new PeriodsOf(period, List.of()))).orElse(List.of());
        return items.limits(range.get(), in, where, number.item().span())
                .map(limits -> sum(item, of, in, ConditionTerm.all(limits)));
    }

    /** The period whose items they are; none for those that stand, or where it is told. */
    private Optional<PeriodTerm> of(NumberOf number, Item item, Set<Often> given) {
        if (number.in().isPresent()) {
            return terms.period(number.in().get())
                    .filter(period -> given.isEmpty() || isGiven(period, item, given, number))
                    .filter(period -> Periods.isFixed(period, number.span(), problems));
        }
        if (given.size() > 1) {
            tellOfWhich(number, item, given.stream().map(Often::kind).toList());
            return Optional.empty();
        }
        return given.stream().findFirst().map(terms::own);
    }

    /** Of those that the class looks at, of what is paid, or else of the first that are given. */
    private void tellOfWhich(NumberOf number, Item item, List<Period.Kind> kinds) {
        Period.Kind paid = terms.scope().innermost().orElseGet(terms::paid).kind();
        Optional<Period.Kind> ofClass = symbols.find(number.item().key())
                .flatMap(Symbol::asRule)
                .flatMap(rules::find)
                .flatMap(rule -> rules.dependence(rule).shortest())
                .filter(kinds::contains);
        Period.Kind meant = ofClass.orElse(kinds.contains(paid) ? paid : kinds.get(0));
        problems.report(new TimeProblem.ItemsOfWhichPeriod(
                number.span(),
                item.label(),
                kinds.get(0),
                kinds.get(1),
                problems.source().text(number.span()).strip(),
                new Phrase.The(meant),
                PeriodPhrases.ofWhole(terms.paid()),
                meant == paid));
    }

    private boolean isGiven(PeriodTerm period, Item item, Set<Often> given, NumberOf number) {
        if (given.stream().map(Often::kind).noneMatch(period.kind()::equals)) {
            problems.report(new TimeProblem.ItemsOfOtherPeriod(
                    number.span(), item.label(), given.iterator().next().kind(), period.kind()));
            return false;
        }
        return true;
    }

    /** That one is of the class: then, where that depends on the period. */
    private Optional<ConditionTerm> where(NumberOf number, Item item) {
        boolean depends = symbols.find(number.item().key())
                .flatMap(Symbol::asRule)
                .flatMap(rules::find)
                .flatMap(rule -> rules.dependence(rule).same())
                .isPresent();
        Expression.Reference ofClass = new Expression.Reference(
                number.item().span(),
                number.item(),
                depends ? number.in() : Optional.empty(),
                Optional.empty(),
                List.of());
        return terms.in(terms.scope().with(item)).condition(new Condition.Holds(number.span(), ofClass));
    }

    private static NumberTerm sum(
            Item item, Optional<PeriodTerm> of, List<PeriodsOf> in, Optional<ConditionTerm> where) {
        Unit unit = Unit.counted(item.name().key(), item.label());
        NumberTerm one = new NumberTerm.Constant(Rational.ONE, NumberTerm.Spelling.COUNTED, Type.number(unit));
        return new NumberTerm.SumOver(item, in, one, where, new Type.Number(unit, of));
    }
}

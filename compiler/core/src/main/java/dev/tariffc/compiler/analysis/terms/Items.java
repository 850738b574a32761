package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.analysis.names.Cycles;
import dev.tariffc.compiler.analysis.names.Symbol;
import dev.tariffc.compiler.analysis.names.Symbols;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.Item;
import dev.tariffc.compiler.model.Often;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.PeriodsOf;
import dev.tariffc.compiler.model.Read;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.TimeProblem;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.runtime.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What sums run over: items, or the items of a class. */
public final class Items {

    /**
     * What a sum runs over.
     *
     * @param often how often there are such items; none for those that stand
     * @param isClass whether it is only those of a class
     * @param whose says of which item at hand they are; none where all of the payer's are meant
     */
    public record Range(Item item, Optional<Often> often, boolean isClass, Optional<FactModel> whose) {

        private Range(Item item, Optional<Often> often, boolean isClass) {
            this(item, often, isClass, Optional.empty());
        }

        private Range of(FactModel holder) {
            return new Range(item, often, isClass, Optional.of(holder));
        }
    }

    private final Symbols symbols;
    private final Rules rules;
    private final Cycles cycles;
    private final Problems problems;

    public Items(Symbols symbols, Rules rules, Cycles cycles, Problems problems) {
        this.symbols = symbols;
        this.rules = rules;
        this.cycles = cycles;
        this.problems = problems;
    }

    /** Whether a name is that of an occasion which is paid for: what is for each of them is for the one that is paid. */
    public boolean isOccasion(Name name) {
        return cycles.occasion(name).isPresent();
    }

    /** The items that a name means; empty, and told, where it means none. */
    public Optional<Range> range(Name name) {
        return symbols.of(name).flatMap(symbol -> symbol.accept(new OfSymbol(name)));
    }

    /** The same where items are at hand: those of one at hand, where it has several of them. */
    Optional<Range> range(Name name, Scope scope) {
        return range(name).flatMap(range -> ofOneAtHand(range, name, scope));
    }

    /** Empty, and told, where those of an item at hand are not told from those of another. */
    private Optional<Range> ofOneAtHand(Range range, Name name, Scope scope) {
        Optional<Item> atHand = symbols.holders(range.item()).stream()
                .filter(scope.items()::contains)
                .findFirst();
        if (atHand.isEmpty()) {
            return Optional.of(range);
        }
        Optional<FactModel> whose =
                symbols.whose(range.item()).filter(fact -> fact.holder().equals(atHand));
        if (whose.isEmpty()) {
            tellThatAllAreMeant(range.item(), atHand.get(), name.span());
        }
        return whose.map(range::of);
    }

    private void tellThatAllAreMeant(Item item, Item holder, Span span) {
        Optional<Period.Kind> given = symbols.often(item).map(Often::kind);
        Optional<Period.Kind> each = symbols.often(holder).map(Often::kind);
        boolean otherPeriods = given.isPresent() && each.isPresent() && !given.equals(each);
        problems.report(new TypeProblem.ItemsOfAnItem(
                span,
                item.label(),
                holder.label(),
                new Phrase.EachPart(given.orElse(Period.Kind.YEAR)),
                new Phrase.EachPart(each.orElse(Period.Kind.YEAR)),
                otherPeriods ? TypeProblem.ItemsOfAnItem.Why.OTHER_PERIODS : TypeProblem.ItemsOfAnItem.Why.SEVERAL));
    }

    /**
     * That an item is of the one at hand and of the class, for what runs over those of both; empty, and told, where what is read
     * of it is not of one period that the name of its holder is given for.
     */
    Optional<List<ConditionTerm>> limits(
            Range range, List<PeriodsOf> periods, Optional<ConditionTerm> ofClass, Span span) {
        if (range.whose().isEmpty()) {
            return Optional.of(ofClass.stream().toList());
        }
        FactModel whose = range.whose().get();
        Item holder = whose.holder().orElseThrow();
        Optional<PeriodTerm> about = periods.stream().map(PeriodsOf::period).findFirst();
        boolean ofOne = periods.size() <= 1
                && periods.stream().allMatch(each -> each.within().isEmpty())
                && about.map(PeriodTerm::kind).equals(whose.given());
        if (!ofOne) {
            tellThatAllAreMeant(range.item(), holder, span);
            return Optional.empty();
        }
        ConditionTerm held = new ConditionTerm.HeldBy(new Read(whose, about), holder);
        return Optional.of(Stream.concat(Stream.of(held), ofClass.stream()).toList());
    }

    private final class OfSymbol implements Symbol.Visitor<Optional<Range>> {

        private final Name name;

        OfSymbol(Name name) {
            this.name = name;
        }

        @Override
        public Optional<Range> visit(Symbol.OfItem symbol) {
            if (isOccasion(name)) {
                problems.report(new TimeProblem.NoOccasionHere(name.span(), name.written()));
                return Optional.empty();
            }
            return Optional.of(new Range(symbol.item(), symbols.often(symbol.item()), false));
        }

        @Override
        public Optional<Range> visit(Symbol.OfRule symbol) {
            return rules.find(symbol.name()).flatMap(rule -> ofClass(symbol, rule));
        }

        private Optional<Range> ofClass(Symbol symbol, RuleModel rule) {
            if (rule.item().isEmpty() || !rule.type().equals(Type.YES_NO)) {
                return none(symbol);
            }
            Item item = rule.item().get();
            return Optional.of(new Range(item, symbols.often(item), true));
        }

        @Override
        public Optional<Range> visit(Symbol.OfFact symbol) {
            return none(symbol);
        }

        @Override
        public Optional<Range> visit(Symbol.OfPeriod symbol) {
            return none(symbol);
        }

        @Override
        public Optional<Range> visit(Symbol.OfPayer symbol) {
            return none(symbol);
        }

        @Override
        public Optional<Range> visit(Symbol.OfChoice symbol) {
            return none(symbol);
        }

        private Optional<Range> none(Symbol symbol) {
            problems.report(
                    new TypeProblem.WrongKind(name.span(), symbol.label(), symbol.sort(), Phrase.Sort.ITEM_OR_CLASS));
            return Optional.empty();
        }
    }

    /** The periods of which what is summed reads anything of an item; none where items stand. */
    public List<PeriodsOf> periods(Range range, List<Term> summed, Terms terms) {
        return range.often()
                .map(often -> ItemPeriods.of(range.item(), summed, terms.own(often), rules))
                .orElse(List.of());
    }

    /** The item that a name is, or is a class of; none, and nothing told, where it is something else. */
    public Optional<Item> itemOf(Name name) {
        Optional<Symbol> symbol = symbols.find(name.key()).filter(found -> !isOccasion(name));
        Optional<DeclaredName> rule = symbol.flatMap(Symbol::asRule);
        return symbol.flatMap(Symbol::asItem).or(() -> rule.flatMap(rules::find).flatMap(RuleModel::item));
    }
}

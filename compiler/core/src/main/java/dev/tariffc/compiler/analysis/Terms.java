package dev.tariffc.compiler.analysis;

import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.problem.TimeProblem;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.PeriodExpression;
import dev.tariffc.runtime.time.Period;
import java.util.Optional;

/** The binders for what is said of the payer, or of each item; and what they share: references to names. */
final class Terms {

    private final Binding binding;
    private final Scope scope;
    private final Numbers numbers;
    private final Conditions conditions;
    private final DayBinder days;
    private final Values values;

    Terms(Binding binding, Scope scope) {
        this.binding = binding;
        this.scope = scope;
        this.numbers = new Numbers(binding, this);
        this.conditions = new Conditions(binding, this);
        this.days = new DayBinder(binding, this);
        this.values = new Values(binding, this);
    }

    Numbers numbers() {
        return numbers;
    }

    Conditions conditions() {
        return conditions;
    }

    DayBinder days() {
        return days;
    }

    Values values() {
        return values;
    }

    Scope scope() {
        return scope;
    }

    Optional<PeriodTerm> period(PeriodExpression expression) {
        return binding.periods().bind(expression, this);
    }

    /** A reference of any kind; empty, and told, where the name is nothing that has a value. */
    Optional<Term> reference(Expression.Reference reference) {
        Optional<Symbol> symbol = binding.symbol(reference.name());
        if (symbol.isEmpty()) {
            return Optional.empty();
        }
        if (symbol.get() instanceof Symbol.OfFact fact) {
            return fact(reference, fact.fact()).map(Term.class::cast);
        }
        if (symbol.get() instanceof Symbol.OfRule rule) {
            return rule(reference, rule);
        }
        binding.problems()
                .report(new TypeProblem.WrongKind(
                        reference.span(), symbol.get().label(), symbol.get().sort(), Phrase.Sort.VALUE));
        return Optional.empty();
    }

    private Optional<Term> rule(Expression.Reference reference, Symbol.OfRule rule) {
        Rules.Known known = binding.rules().use(rule.key(), reference.span());
        if (known.type() instanceof Type.Unknown) {
            return Optional.empty();
        }
        if (!reference.using().isEmpty()) {
            return onOtherFacts(reference, rule, known);
        }
        if (known.part().isPresent()) {
            return ruleOfPart(reference, rule, known);
        }
        if (reference.in().isPresent() || reference.on().isPresent()) {
            binding.problems().report(new TimeProblem.NoPeriodHere(reference.span(), rule.label()));
            return Optional.empty();
        }
        if (strangeItem(known.item(), rule.label(), reference.span())) {
            return Optional.empty();
        }
        return Optional.of(new Term.UseRule(rule.key(), known.item().isPresent(), Optional.empty(), known.type()));
    }

    private Optional<Term> onOtherFacts(Expression.Reference reference, Symbol.OfRule rule, Rules.Known known) {
        if (reference.in().isPresent()
                || reference.on().isPresent()
                || known.part().isPresent()) {
            binding.problems().report(new TimeProblem.NoPeriodHere(reference.span(), rule.label()));
            return Optional.empty();
        }
        return strangeItem(known.item(), rule.label(), reference.span())
                ? Optional.empty()
                : new OtherFacts(binding, this, reference).of(rule, known);
    }

    /** A rule that is defined for each part is read as a fact that is given for each. */
    private Optional<Term> ruleOfPart(Expression.Reference reference, Symbol.OfRule rule, Rules.Known known) {
        Period.Kind kind = known.part().orElseThrow().kind();
        Optional<PeriodTerm> in =
                reference.in().isPresent() ? period(reference.in().get()) : scope.own(kind);
        if (reference.in().isPresent() && in.isEmpty()) {
            return Optional.empty();
        }
        if (in.filter(period -> period.kind() == kind).isEmpty()
                || reference.on().isPresent()) {
            binding.problems()
                    .report(new TypeProblem.ItemWithoutSum(reference.span(), rule.label(), new Phrase.OfKind(kind)));
            return Optional.empty();
        }
        Type type = known.type() instanceof Type.Number number ? new Type.Number(number.unit(), in) : known.type();
        return Optional.of(new Term.UseRule(rule.key(), false, in, type));
    }

    /** The reading of a fact. */
    Optional<Term.ReadFact> fact(Expression.Reference reference, FactModel fact) {
        if (strangeItem(fact.item(), fact.label(), reference.span())) {
            return Optional.empty();
        }
        if (!reference.using().isEmpty()) {
            binding.problems()
                    .report(new TypeProblem.WrongKind(
                            reference.span(), fact.label(), Phrase.Sort.FACT, Phrase.Sort.RULE));
            return Optional.empty();
        }
        Optional<PeriodTerm> about = about(reference, fact);
        if (about.isEmpty()
                && (fact.given().isPresent()
                        || reference.in().isPresent()
                        || reference.on().isPresent())) {
            return Optional.empty();
        }
        return Optional.of(new Term.ReadFact(fact, about, type(fact, about)));
    }

    private boolean strangeItem(Optional<String> of, String label, Span span) {
        if (of.isPresent() && !scope.items().contains(of.get())) {
            binding.problems().report(new TypeProblem.ItemWithoutSum(span, label, new Phrase.Named(of.get())));
            return true;
        }
        return false;
    }

    private Optional<PeriodTerm> about(Expression.Reference reference, FactModel fact) {
        if (reference.on().isPresent() && reference.in().isPresent()) {
            binding.problems().report(new TimeProblem.NoPeriodHere(reference.span(), fact.label()));
            return Optional.empty();
        }
        if (reference.on().isPresent()) {
            return days.bind(reference.on().get())
                    .map(this::spelledOut)
                    .map(day -> Periods.holding(Period.Kind.DAY, day))
                    .filter(about -> fits(about, fact, reference.span()));
        }
        if (reference.in().isPresent()) {
            return period(reference.in().get()).filter(about -> fits(about, fact, reference.span()));
        }
        return fact.given().map(this::own);
    }

    /** The period of a kind that a name alone is about. */
    PeriodTerm own(Period.Kind kind) {
        return scope.own(kind).orElseGet(() -> binding.periods().own(kind));
    }

    /** What the name of a day says, where it says it in all cases. */
    private Term spelledOut(Term day) {
        return day instanceof Term.UseRule use
                ? binding.rules()
                        .find(use.rule())
                        .filter(rule -> rule.cases().size() == 1
                                && rule.cases().get(0).guard().isEmpty())
                        .map(rule -> spelledOut(rule.cases().get(0).body()))
                        .orElse(day)
                : day;
    }

    private boolean fits(PeriodTerm about, FactModel fact, Span span) {
        if (fact.given().isEmpty()) {
            binding.problems().report(new TimeProblem.NoPeriodHere(span, fact.label()));
            return false;
        }
        if (about.kind() != fact.given().get()) {
            binding.problems()
                    .report(new TimeProblem.FactOfOtherPeriod(
                            span, fact.label(), fact.given().get(), about.kind()));
            return false;
        }
        if (!about.isFixedByWhatIsPaid()) {
            binding.problems().report(new RuleProblem.NotSupported(span, Phrase.Construct.DAY_THAT_FACTS_TELL));
            return false;
        }
        return true;
    }

    static Type type(FactModel fact, Optional<PeriodTerm> about) {
        return switch (fact.domain().kind()) {
            case MONEY, NUMBER, PERCENTAGE, HOURS, DAYS -> new Type.Number(fact.unit(), about.filter(Terms::isLong));
            case DATE -> Type.DAY;
            case TEXT -> Type.TEXT;
            case YES_NO -> Type.YES_NO;
            case CHOICE -> new Type.Choice(fact.key());
        };
    }

    /** What is counted or published on one day stands beside the amounts of any period. */
    private static boolean isLong(PeriodTerm about) {
        return about.kind() != Period.Kind.DAY;
    }

    /** What a type is called in messages. */
    static Phrase describe(Type type) {
        if (type instanceof Type.Number) {
            return Phrase.Sort.FIGURE;
        }
        if (type instanceof Type.YesNo) {
            return Phrase.Sort.YES_OR_NO;
        }
        if (type instanceof Type.Day) {
            return Phrase.Sort.DATE;
        }
        return type instanceof Type.Text ? Phrase.Sort.TEXT : Phrase.Sort.CHOICE;
    }

    /** The term if it is of that kind; told otherwise. */
    Optional<Term> wanted(Optional<Term> term, Class<? extends Type> kind, Name name, Phrase wanted) {
        if (term.isPresent() && !kind.isInstance(term.get().type())) {
            binding.problems()
                    .report(new TypeProblem.WrongKind(
                            name.span(), name.written(), describe(term.get().type()), wanted));
            return Optional.empty();
        }
        return term;
    }
}

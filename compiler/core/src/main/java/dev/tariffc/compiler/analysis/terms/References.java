package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.analysis.names.Cycles;
import dev.tariffc.compiler.analysis.names.Symbol;
import dev.tariffc.compiler.analysis.names.Symbols;
import dev.tariffc.compiler.model.AtHand;
import dev.tariffc.compiler.model.DayTerm;
import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.Item;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.SeenFrom;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.model.Use;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.problem.TimeProblem;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.runtime.time.Period;
import java.util.Optional;

/** Binds names that have a value: facts and rules, of the period and the item that are meant. */
final class References {

    private final Terms terms;
    private final Symbols symbols;
    private final Rules rules;
    private final Cycles cycles;
    private final Problems problems;

    References(Terms terms, Symbols symbols, Rules rules, Cycles cycles, Problems problems) {
        this.terms = terms;
        this.symbols = symbols;
        this.rules = rules;
        this.cycles = cycles;
        this.problems = problems;
    }

    /** Empty, and told, where the name is nothing that has a value. */
    Optional<Term> bind(Expression.Reference reference) {
        return symbols.of(reference.name()).flatMap(symbol -> symbol.accept(new OfSymbol(reference)));
    }

    private final class OfSymbol implements Symbol.Visitor<Optional<Term>> {

        private final Expression.Reference reference;

        OfSymbol(Expression.Reference reference) {
            this.reference = reference;
        }

        @Override
        public Optional<Term> visit(Symbol.OfFact symbol) {
            return fact(reference, symbol.fact());
        }

        @Override
        public Optional<Term> visit(Symbol.OfRule symbol) {
            Optional<Scope.Chain> chain = terms.scope()
                    .chain()
                    .filter(of -> of.name().key().equals(symbol.name().key()));
            return chain.isPresent()
                    ? link(reference, chain.get())
                    : rules.find(symbol.name()).flatMap(rule -> rule(reference, rule));
        }

        @Override
        public Optional<Term> visit(Symbol.OfPeriod symbol) {
            return noValue(symbol);
        }

        @Override
        public Optional<Term> visit(Symbol.OfPayer symbol) {
            return noValue(symbol);
        }

        @Override
        public Optional<Term> visit(Symbol.OfItem symbol) {
            return noValue(symbol);
        }

        @Override
        public Optional<Term> visit(Symbol.OfChoice symbol) {
            return noValue(symbol);
        }

        private Optional<Term> noValue(Symbol symbol) {
            problems.report(
                    new TypeProblem.WrongKind(reference.span(), symbol.label(), symbol.sort(), Phrase.Sort.VALUE));
            return Optional.empty();
        }
    }

    /** What is chained names itself in the period before, and in no other. */
    private Optional<Term> link(Expression.Reference reference, Scope.Chain chain) {
        PeriodTerm link = terms.scope().parts().get(0).part();
        boolean before = reference.using().isEmpty()
                && reference.on().isEmpty()
                && reference
                        .in()
                        .flatMap(terms::period)
                        .filter(link.plus(-1)::equals)
                        .isPresent();
        if (!before) {
            problems.report(new TimeProblem.ChainedOtherwise(
                    reference.span(), chain.name().label(), link.kind()));
        }
        return before ? Optional.of(new NumberTerm.LinkBefore(chain.type())) : Optional.empty();
    }

    // --- rules ---------------------------------------------------------------------------------------------------

    private Optional<Term> rule(Expression.Reference reference, RuleModel rule) {
        if (rule.type().equals(Type.YES_NO) && isOfStrangeItem(rule.item())) {
            problems.report(SumsMissing.ofClass(rule, rule.item().orElseThrow(), reference.span()));
            return Optional.empty();
        }
        if (isOfStrangeItem(rule.item(), rule.label(), rule.type(), reference.span())) {
            return Optional.empty();
        }
        if (rule.parts().isPresent()) {
            return reference.using().isEmpty() ? ruleOfPart(reference, rule) : notOfOthers(reference);
        }
        return reference.using().isEmpty()
                ? atHand(reference, rule)
                : OtherFacts.rule(reference, rule, terms, symbols, rules, problems)
                        .flatMap(other -> atHand(reference, other));
    }

    /** A rule is a function of the period at hand: of the one that is named, or else of the part of which it is used. */
    private Optional<Term> atHand(Expression.Reference reference, RuleModel rule) {
        AtHand.Dependence dependence = rules.dependence(rule);
        if (!namesPeriod(reference)) {
            return use(reference, rule, meant(dependence));
        }
        if (dependence.same().isEmpty()) {
            return noPeriodHere(reference, rule.label());
        }
        if (reference.in().isPresent() && reference.on().isPresent()) {
            return periodAndDay(reference, rule.label());
        }
        return named(reference)
                .map(named -> ofThoseWhoPay(named, dependence.shortest()))
                .filter(named -> isFixed(named, reference.span()))
                .filter(named -> reference.on().isEmpty() || isDatedOnly(dependence, rule, named, reference.span()))
                .flatMap(named -> use(reference, rule, other(named, dependence)));
    }

    /** The period that is named, or the day. */
    private Optional<PeriodTerm> named(Expression.Reference reference) {
        return reference.in().isPresent()
                ? terms.period(reference.in().get())
                : reference
                        .on()
                        .flatMap(terms::day)
                        .map(this::spelledOut)
                        .map(day -> Periods.holding(Period.Kind.DAY, day));
    }

    /** Whether a rule is known of a day; told, where it rests on figures of longer periods. */
    private boolean isDatedOnly(AtHand.Dependence dependence, RuleModel rule, PeriodTerm day, Span span) {
        Optional<Period.Kind> longer = dependence.shortest().filter(kind -> kind.compareTo(day.kind()) > 0);
        longer.ifPresent(kind -> problems.report(OtherPeriods.of(rule, kind, day, span)));
        return longer.isEmpty();
    }

    private Optional<Term> periodAndDay(Expression.Reference reference, String label) {
        problems.report(new TimeProblem.PeriodAndDay(reference.span(), label));
        return Optional.empty();
    }

    /** The period at hand in which a rule is worked out; none where it is that of the sentence, too. */
    private Optional<PeriodTerm> meant(AtHand.Dependence dependence) {
        Optional<PeriodTerm> part = terms.scope().innermost();
        return dependence.same().isEmpty() || part.isEmpty() ? Optional.empty() : other(part.get(), dependence);
    }

    private Optional<PeriodTerm> other(PeriodTerm named, AtHand.Dependence dependence) {
        Period.Kind same = dependence.same().orElseThrow();
        Optional<PeriodTerm> own = terms.scope().own(same);
        if (same.compareTo(named.kind()) <= 0) {
            return named.isPaid() && terms.scope().innermost().isEmpty() ? Optional.empty() : Optional.of(named);
        }
        boolean ofPart = terms.scope().innermost().filter(named::equals).isPresent();
        Optional<PeriodTerm> holding = ofPart ? own : Optional.of(named.holding(same));
        return holding.filter(period -> !period.isPaid());
    }

    private Optional<Term> use(Expression.Reference reference, RuleModel rule, Optional<PeriodTerm> in) {
        Type type = in.<Type>map(period -> SeenFrom.of(period, rule.type()))
                .orElseGet(() -> SeenFrom.paidFor(terms.scope().paidFor(), rule.type()));
        return in.isPresent() && !isKnownIn(in.get(), rule, reference.span())
                ? Optional.empty()
                : Optional.of(Rules.use(new Use(rule.name(), rule.item(), in), type));
    }

    /** Told, where a rule needs shorter periods than the one in which it is used, or fills up over the periods before. */
    private boolean isKnownIn(PeriodTerm in, RuleModel rule, Span span) {
        AtHand.Dependence dependence = rules.dependence(rule);
        Optional<Period.Kind> shorter = dependence.shortest().filter(kind -> kind.compareTo(in.kind()) < 0);
        if (shorter.isPresent()) {
            problems.report(OtherPeriods.of(rule, shorter.get(), in, span));
        } else if (dependence.accumulates()) {
            problems.report(new RuleProblem.NotSupported(span, Phrase.Construct.ACCUMULATED_IN_OTHER_PERIOD));
        }
        return shorter.isEmpty() && !dependence.accumulates();
    }

    private Optional<Term> notOfOthers(Expression.Reference reference) {
        problems.report(new RuleProblem.NotSupported(reference.span(), Phrase.Construct.OTHER_ITEM_OR_MONTH));
        return Optional.empty();
    }

    private static boolean namesPeriod(Expression.Reference reference) {
        return reference.in().isPresent() || reference.on().isPresent();
    }

    private Optional<Term> noPeriodHere(Expression.Reference reference, String label) {
        problems.report(new TimeProblem.NoPeriodHere(reference.span(), label));
        return Optional.empty();
    }

    /** A rule that is defined for each part is read as a fact that is given for each. */
    private Optional<Term> ruleOfPart(Expression.Reference reference, RuleModel rule) {
        Period.Kind kind = rule.parts().orElseThrow().part().kind();
        Optional<PeriodTerm> in = reference.in().isPresent()
                ? terms.period(reference.in().get())
                : terms.scope().own(kind);
        if (reference.in().isPresent() && in.isEmpty()) {
            return Optional.empty();
        }
        if (in.filter(period -> period.kind() == kind).isEmpty()
                || reference.on().isPresent()) {
            problems.report(new SumsMissing(cycles).ofPart(rule, kind, in, reference.span()));
            return Optional.empty();
        }
        Type type = rule.type()
                .asNumber()
                .<Type>map(number -> new Type.Number(number.unit(), in))
                .orElse(rule.type());
        return Optional.of(Rules.use(new Use(rule.name(), rule.item(), in), type));
    }

    // --- facts ---------------------------------------------------------------------------------------------------

    private Optional<Term> fact(Expression.Reference reference, FactModel fact) {
        if (isOfStrangeItem(
                fact.item(),
                fact.label(),
                fact.read(fact.often().map(terms::own)).type(),
                reference.span())) {
            return Optional.empty();
        }
        if (!reference.using().isEmpty()) {
            problems.report(
                    new TypeProblem.WrongKind(reference.span(), fact.label(), Phrase.Sort.FACT, Phrase.Sort.RULE));
            return Optional.empty();
        }
        Optional<PeriodTerm> about = about(reference, fact);
        boolean failed = about.isEmpty() && (fact.given().isPresent() || namesPeriod(reference));
        return failed ? Optional.empty() : Optional.of(fact.read(about));
    }

    private boolean isOfStrangeItem(Optional<Item> of) {
        return of.isPresent() && !terms.scope().items().contains(of.get());
    }

    private boolean isOfStrangeItem(Optional<Item> of, String label, Type type, Span span) {
        boolean strange = isOfStrangeItem(of);
        if (strange) {
            problems.report(SumsMissing.ofItem(label, type, of.get(), span));
        }
        return strange;
    }

    private Optional<PeriodTerm> about(Expression.Reference reference, FactModel fact) {
        if (reference.on().isPresent() && reference.in().isPresent()) {
            periodAndDay(reference, fact.label());
            return Optional.empty();
        }
        if (reference.on().isPresent()) {
            return terms.day(reference.on().get())
                    .map(this::spelledOut)
                    .map(day -> Periods.holding(Period.Kind.DAY, day))
                    .filter(about -> fits(about, fact, reference.span()));
        }
        if (reference.in().isPresent()) {
            return terms.period(reference.in().get())
                    .map(about -> ofThoseWhoPay(about, fact.given()))
                    .filter(about -> fits(about, fact, reference.span()));
        }
        return fact.often().map(terms::own);
    }

    /** {@code discs in the period before}, of a fact of each two months: only who pays for two months asks for it. */
    private PeriodTerm ofThoseWhoPay(PeriodTerm period, Optional<Period.Kind> known) {
        return known.filter(cycles::isPaidEach).map(period::paidFor).orElse(period);
    }

    /** What the name of a day says, where it says it in all cases. */
    private DayTerm spelledOut(DayTerm day) {
        return day.asUse()
                .flatMap(use -> rules.find(use.rule()))
                .filter(rule ->
                        rule.cases().size() == 1 && rule.cases().get(0).guard().isEmpty())
                .flatMap(rule -> rule.cases().get(0).body().asDay())
                .map(this::spelledOut)
                .orElse(day);
    }

    private boolean fits(PeriodTerm about, FactModel fact, Span span) {
        if (fact.given().isEmpty()) {
            problems.report(new TimeProblem.NoPeriodHere(span, fact.label()));
            return false;
        }
        if (about.kind() != fact.given().get()) {
            problems.report(OtherPeriods.of(fact, fact.given().get(), about, span));
            return false;
        }
        return isFixed(about, span);
    }

    private boolean isFixed(PeriodTerm period, Span span) {
        return Periods.isFixed(period, span, problems);
    }

    /** Whether a name is that of a class, or of anything else that a sentence defines. */
    boolean isClass(Name name) {
        return symbols.find(name.key()).flatMap(Symbol::asRule).isPresent();
    }
}

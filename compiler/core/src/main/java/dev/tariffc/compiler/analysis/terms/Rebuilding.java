package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.DayTerm;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.Read;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.TermRewrite;
import dev.tariffc.compiler.model.TermWalk;
import dev.tariffc.compiler.model.Use;
import dev.tariffc.compiler.model.WordTerm;
import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problem;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.source.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Has a rule, and the rules that it uses as far as they need it, once more with other terms in the place of names. */
final class Rebuilding extends TermRewrite {

    private final Span span;
    private final String words;
    private final Map<Key, Term> instead;
    private final Set<Key> fixed;
    private final Rules rules;
    private final Problems problems;
    private final Map<Key, Boolean> affected = new HashMap<>();
    private boolean failed;

    /**
     * @param words what follows the name of the rule: {@code (using expected sales for sales)}
     * @param fixed of what is replaced, that for which a figure of a named period stands
     */
    Rebuilding(Span span, String words, Map<Key, Term> instead, Set<Key> fixed, Rules rules, Problems problems) {
        this.span = span;
        this.words = words;
        this.instead = instead;
        this.fixed = fixed;
        this.rules = rules;
        this.problems = problems;
    }

    /** The rule on the other facts; empty, and told, where that cannot be. */
    Optional<RuleModel> of(RuleModel rule) {
        if (!isAffected(rule)) {
            problems.report(new RuleProblem.NothingToReplace(span, rule.label()));
            return Optional.empty();
        }
        RuleModel derived = derived(rule);
        return failed ? Optional.empty() : Optional.of(derived);
    }

    private boolean isAffected(RuleModel rule) {
        Boolean known = affected.get(rule.name().key());
        if (known == null) {
            known = rule.terms().stream()
                    .flatMap(term -> TermWalk.parts(term).stream())
                    .anyMatch(this::isReplaced);
            affected.put(rule.name().key(), known);
        }
        return known;
    }

    private boolean isReplaced(Term part) {
        boolean reads = part.asRead()
                .filter(read -> instead.containsKey(read.fact().name().key()))
                .isPresent();
        return reads
                || part.asUse()
                        .filter(use -> instead.containsKey(use.rule().key()) || isAffected(rule(use)))
                        .isPresent();
    }

    private RuleModel rule(Use use) {
        return rules.find(use.rule()).orElseThrow();
    }

    private RuleModel derived(RuleModel rule) {
        Key key = new Key(rule.name().key().words() + " " + words);
        DeclaredName name = rule.name().with(key, rule.label() + " " + words);
        return rules.find(name).orElseGet(() -> {
            List<RuleModel.Case> cases = rule.cases().stream()
                    .map(each -> new RuleModel.Case(
                            each.clause(), each.guard().map(this::condition), rewritten(each.body()), each.name()))
                    .toList();
            RuleModel derived = new RuleModel(name, rule.type(), rule.item(), rule.parts(), cases);
            rules.add(derived);
            return derived;
        });
    }

    private void fail(Problem problem) {
        if (!failed) {
            problems.report(problem);
        }
        failed = true;
    }

    // --- facts ---------------------------------------------------------------------------------------------------

    /** The term for a reading; none where nothing stands in its place. */
    private Optional<Term> insteadOf(Read read) {
        Optional<Term> value =
                Optional.ofNullable(instead.get(read.fact().name().key()));
        if (value.isPresent() && fixed.contains(read.fact().name().key())) {
            boolean paid = read.about().filter(PeriodTerm::isPaid).isPresent();
            if (!paid) {
                tellOfPeriods(value.flatMap(Term::asNumber).flatMap(NumberTerm::about), read.about());
            }
            return value;
        }
        value.flatMap(Term::asNumber)
                .flatMap(NumberTerm::about)
                .filter(about -> !isInRhythm(value.get(), read))
                .ifPresent(about -> read.about()
                        .filter(other -> !about.equals(other))
                        .ifPresent(other -> tellOfPeriods(about, other)));
        return value.map(term -> isInRhythm(term, read) ? inPeriodOf(read, term) : term);
    }

    private void tellOfPeriods(Optional<PeriodTerm> one, Optional<PeriodTerm> other) {
        fail(
                one.isPresent() && other.isPresent()
                        ? OtherPeriods.of(one.get(), other.get(), TypeProblem.DifferentPeriods.Remedy.USING, span)
                        : new RuleProblem.NotSupported(span, Phrase.Construct.OTHER_ITEM_OR_MONTH));
    }

    private void tellOfPeriods(PeriodTerm one, PeriodTerm other) {
        fail(OtherPeriods.of(one, other, TypeProblem.DifferentPeriods.Remedy.USING, span));
    }

    private static boolean isInRhythm(Term value, Read read) {
        return value.asRead()
                .filter(other -> other.fact().often().equals(read.fact().often()))
                .isPresent();
    }

    private static Term inPeriodOf(Read read, Term value) {
        FactModel fact = value.asRead().orElseThrow().fact();
        return fact.read(read.about());
    }

    private <T> T replaced(Optional<Term> value, T own, Function<Term, Optional<T>> ofKind) {
        return value.map(term -> ofKind.apply(term)
                        .orElseThrow(() -> new IllegalStateException(term + " is not of the kind of " + own)))
                .orElse(own);
    }

    @Override
    protected NumberTerm replaced(NumberTerm.OfFact term) {
        return replaced(insteadOf(term.read()), term, Term::asNumber);
    }

    @Override
    protected ConditionTerm replaced(ConditionTerm.OfFact term) {
        return replaced(insteadOf(term.read()), term, Term::asCondition);
    }

    @Override
    protected DayTerm replaced(DayTerm.OfFact term) {
        return replaced(insteadOf(term.read()), term, Term::asDay);
    }

    @Override
    protected WordTerm replaced(WordTerm.OfFact term) {
        return replaced(insteadOf(term.read()), term, Term::asWord);
    }

    @Override
    protected Read replaced(Read asked) {
        Optional<Term> value = insteadOf(asked);
        Optional<Read> read = value.flatMap(Term::asRead);
        if (value.isPresent() && read.isEmpty()) {
            fail(new RuleProblem.NotSupported(span, Phrase.Construct.AVAILABILITY_OF_OTHERS));
        }
        return read.orElse(asked);
    }

    // --- rules ---------------------------------------------------------------------------------------------------

    /** The term for a use; none where nothing stands in its place. */
    private Optional<Term> insteadOf(Use use, Term own) {
        Optional<Term> value = Optional.ofNullable(instead.get(use.rule().key()));
        if (value.isPresent() || !isAffected(rule(use))) {
            return value;
        }
        DeclaredName derived = derived(rule(use)).name();
        return Optional.of(Rules.use(new Use(derived, use.item(), use.in()), own.type()));
    }

    @Override
    protected NumberTerm replaced(NumberTerm.OfRule term) {
        return replaced(insteadOf(term.use(), term), term, Term::asNumber);
    }

    @Override
    protected ConditionTerm replaced(ConditionTerm.OfRule term) {
        return replaced(insteadOf(term.use(), term), term, Term::asCondition);
    }

    @Override
    protected DayTerm replaced(DayTerm.OfRule term) {
        return replaced(insteadOf(term.use(), term), term, Term::asDay);
    }

    @Override
    protected WordTerm replaced(WordTerm.OfRule term) {
        return replaced(insteadOf(term.use(), term), term, Term::asWord);
    }

    @Override
    protected void running(NumberTerm before, NumberTerm after) {
        if (!after.equals(before)) {
            fail(new RuleProblem.NotSupported(span, Phrase.Construct.YEAR_OF_OTHER_FACTS));
        }
    }
}

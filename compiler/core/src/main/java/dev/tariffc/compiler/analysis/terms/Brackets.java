package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.analysis.names.Figures;
import dev.tariffc.compiler.analysis.names.Places;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.NumberTerm.OnScale.Running;
import dev.tariffc.compiler.model.Origin;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.ScaleModel;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.TermWalk;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.model.Unit;
import dev.tariffc.compiler.model.Use;
import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.problem.TimeProblem;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.compiler.syntax.PeriodExpression;
import dev.tariffc.runtime.number.Rational;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Binds marginal brackets. */
public final class Brackets {

    /** Neighbouring rates of real tariffs lie within this factor; beyond it a sign or a zero is lost. */
    private static final Rational FAR = Rational.of(20);

    private final Terms terms;
    private final Rules rules;
    private final Problems problems;
    private final Units units;

    private Brackets(Terms terms, Rules rules, Problems problems) {
        this.terms = terms;
        this.rules = rules;
        this.problems = problems;
        this.units = new Units(problems);
    }

    /** Empty, and told, where anything in them is wrong. */
    public static Optional<NumberTerm> bind(Body.Brackets body, Terms terms, Rules rules, Problems problems) {
        return new Brackets(terms, rules, problems).bind(body).flatMap(scale -> terms.limited(scale, body.limits()));
    }

    private Optional<NumberTerm> bind(Body.Brackets body) {
        if (Sizes.isTooLarge(body.brackets().size(), Phrase.Plural.BRACKETS, body.span(), problems)) {
            return Optional.empty();
        }
        Optional<NumberTerm> base = terms.number(body.base());
        checkOrder(body.brackets());
        List<ScaleModel.Bracket> brackets = new ArrayList<>();
        for (Body.Bracket bracket : body.brackets()) {
            bracket(bracket, base).ifPresent(brackets::add);
        }
        checkRates(body.brackets(), brackets);
        Optional<Optional<Running>> running = base.flatMap(b -> running(body, b));
        if (base.isEmpty()
                || running.isEmpty()
                || brackets.size() < body.brackets().size()) {
            return Optional.empty();
        }
        return about(base.get(), brackets, body.span())
                .map(about -> new NumberTerm.OnScale(
                        base.get(),
                        new ScaleModel(brackets),
                        running.get(),
                        new Type.Number(unit(base.get(), brackets), about.period())));
    }

    /** A price is one per unit of the base; a ratio leaves the base's unit. */
    private static Unit unit(NumberTerm base, List<ScaleModel.Bracket> brackets) {
        Unit rate = brackets.get(0).rate().unit();
        return rate.isNone() ? base.unit() : rate;
    }

    /** What the base, the rates and the widths are about; empty, and told, where they are about different periods. */
    private Optional<Units.About> about(NumberTerm base, List<ScaleModel.Bracket> brackets, Span span) {
        Optional<Units.About> about = Optional.of(new Units.About(base.about()));
        for (ScaleModel.Bracket bracket : brackets) {
            about = about.flatMap(
                    so -> units.together(so.period(), bracket.rate().about(), span));
            if (bracket.width().isPresent()) {
                Optional<PeriodTerm> ofWidth = bracket.width().get().about();
                about = about.flatMap(so -> units.together(so.period(), ofWidth, span));
            }
        }
        return about;
    }

    private void checkOrder(List<Body.Bracket> brackets) {
        Optional<Span> rest = Optional.empty();
        for (int i = 0; i < brackets.size(); i++) {
            Body.Bracket bracket = brackets.get(i);
            if (rest.isPresent()) {
                problems.report(new RuleProblem.BracketAfterRest(bracket.span(), List.of(rest.get())));
            } else if (bracket.place() == Body.Bracket.Place.REST) {
                rest = Optional.of(bracket.span());
            } else if ((bracket.place() == Body.Bracket.Place.FIRST) != (i == 0)) {
                problems.report(new RuleProblem.BracketOutOfOrder(bracket.span()));
            }
        }
        if (rest.isEmpty() && !brackets.isEmpty()) {
            problems.report(new RuleProblem.NoRestBracket(
                    brackets.get(brackets.size() - 1).span()));
        }
    }

    private Optional<ScaleModel.Bracket> bracket(Body.Bracket bracket, Optional<NumberTerm> base) {
        Optional<NumberTerm> rate = terms.number(bracket.rate());
        new Rates(rules, problems).check(bracket.rate(), rate);
        Optional<NumberTerm> width = bracket.width().flatMap(terms::number);
        if (rate.isEmpty() || width.isEmpty() != bracket.width().isEmpty()) {
            return Optional.empty();
        }
        boolean fits = width.isEmpty()
                || widthFits(width.get(), base, bracket.width().get().span());
        return fits ? Optional.of(new ScaleModel.Bracket(rate.get(), width)) : Optional.empty();
    }

    private boolean widthFits(NumberTerm width, Optional<NumberTerm> base, Span written) {
        boolean positive = width.asConstant()
                .filter(figure -> figure.value().signum() <= 0)
                .isEmpty();
        if (!positive) {
            problems.report(new RuleProblem.BracketWidthNotPositive(
                    written, problems.source().text(written)));
            return false;
        }
        return base.isEmpty() || units.sameUnit(base.get(), width, written).isPresent();
    }

    private void checkRates(List<Body.Bracket> written, List<ScaleModel.Bracket> brackets) {
        if (written.size() != brackets.size()) {
            return;
        }
        for (int i = 1; i < brackets.size(); i++) {
            NumberTerm first = brackets.get(0).rate();
            NumberTerm rate = brackets.get(i).rate();
            Span span = written.get(i).rate().span();
            if (!rate.unit().equals(first.unit())) {
                problems.report(new TypeProblem.DifferentUnits(span, Sorts.of(first.unit()), Sorts.of(rate.unit())));
            } else if (isFar(brackets.get(i - 1).rate(), rate)) {
                problems.report(new TypeProblem.RateFarFromNext(span, text(written.get(i)), text(written.get(i - 1))));
            }
        }
    }

    private String text(Body.Bracket bracket) {
        return problems.source().text(bracket.rate().span());
    }

    private static boolean isFar(NumberTerm one, NumberTerm other) {
        if (one.asConstant().isEmpty() || other.asConstant().isEmpty()) {
            return false;
        }
        Rational left = one.asConstant().get().value().abs();
        Rational right = other.asConstant().get().value().abs();
        Rational lesser = left.min(right);
        Rational greater = left.max(right);
        boolean aboveWhole = one.unit().isNone() && greater.compareTo(Rational.ONE) > 0; // told already
        return lesser.signum() > 0 && !aboveWhole && greater.compareTo(lesser.times(FAR)) > 0;
    }

    // --- brackets that fill over a longer period -----------------------------------------------------------------

    /** None inside where they start afresh with each period. */
    private Optional<Optional<Running>> running(Body.Brackets body, NumberTerm base) {
        if (body.accumulatedOver().isEmpty()) {
            return Optional.of(Optional.empty());
        }
        PeriodExpression written = body.accumulatedOver().get();
        if (terms.scope().innermost().isPresent()) {
            problems.report(new RuleProblem.NotSupported(written.span(), Phrase.Construct.ACCUMULATED_FOR_EACH_PART));
            return Optional.empty();
        }
        Optional<PeriodTerm> over = terms.period(written);
        if (over.isEmpty() || isUnsaid(written, base) || runsItself(body, base)) {
            return Optional.empty();
        }
        if (base.about()
                .filter(about -> over.get().kind().compareTo(about.kind()) > 0)
                .isEmpty()) {
            problems.report(new TimeProblem.AccumulatedOverShorter(written.span(), PeriodPhrases.of(over.get())));
            return Optional.empty();
        }
        Span span = body.base().span();
        Origin origin = new Origin(Places.of(span), Figures.words(span, problems));
        return Optional.of(Optional.of(new Running(over.get(), origin)));
    }

    /** Where base and payment are of different periods, <em>the year</em> alone does not say which of them gives it. */
    private boolean isUnsaid(PeriodExpression written, NumberTerm base) {
        Optional<PeriodTerm> about = base.about().filter(period -> !(period instanceof PeriodTerm.Paid));
        boolean unsaid = written instanceof PeriodExpression.The && about.isPresent();
        if (unsaid) {
            PeriodTerm paid = new PeriodTerm.Paid(about.get().kind());
            problems.report(
                    new TimeProblem.YearNotSaid(written.span(), PeriodPhrases.of(about.get()), PeriodPhrases.of(paid)));
        }
        return unsaid;
    }

    private boolean runsItself(Body.Brackets body, NumberTerm base) {
        boolean runs = runs(base, new HashSet<>());
        if (runs) {
            problems.report(new RuleProblem.BaseRunsItself(
                    body.base().span(), problems.source().text(body.base().span())));
        }
        return runs;
    }

    /** Whether a term, or a rule that it uses, has brackets that fill over a longer period. */
    private boolean runs(Term term, Set<Key> seen) {
        return TermWalk.all(term, NumberTerm.OnScale.class)
                        .anyMatch(scale -> scale.running().isPresent())
                || TermWalk.uses(term)
                        .map(Use::rule)
                        .filter(rule -> seen.add(rule.key()))
                        .flatMap(rule -> rules.find(rule).stream())
                        .map(RuleModel::terms)
                        .anyMatch(all -> all.stream().anyMatch(each -> runs(each, seen)));
    }
}

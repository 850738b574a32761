package dev.tariffc.compiler.analysis;

import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.ScaleModel;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.TotalModel;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.model.Unit;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.problem.TimeProblem;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.PeriodExpression;
import dev.tariffc.runtime.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds marginal brackets. */
final class Brackets {

    /** Neighbouring rates of real tariffs lie within this factor; beyond it a sign or a zero is lost. */
    private static final Rational FAR = Rational.of(20);

    private final Binding binding;
    private final Terms terms;

    Brackets(Binding binding, Terms terms) {
        this.binding = binding;
        this.terms = terms;
    }

    Optional<Term> bind(Body.Brackets body) {
        if (binding.isTooLarge(body.brackets().size(), Phrase.Plural.BRACKETS, body.span())) {
            return Optional.empty();
        }
        Optional<Term> base = terms.numbers().bind(body.base());
        checkOrder(body.brackets());
        List<ScaleModel.Bracket> brackets = new ArrayList<>();
        for (Body.Bracket bracket : body.brackets()) {
            bracket(bracket, base).ifPresent(brackets::add);
        }
        checkRates(body.brackets(), brackets);
        Optional<Optional<TotalModel>> total = base.flatMap(b -> total(body, b));
        if (base.isEmpty()
                || total.isEmpty()
                || brackets.size() < body.brackets().size()) {
            return Optional.empty();
        }
        Optional<Optional<PeriodTerm>> about = about(base.get(), brackets, body.span());
        if (about.isEmpty()) {
            return Optional.empty();
        }
        Type.Number type = new Type.Number(unit(base.get(), brackets), about.get());
        Term term = new Term.OnScale(base.get(), new ScaleModel(brackets), total.get(), type);
        return terms.values().limits(Optional.of(term), body.limits());
    }

    /** A price is one per unit of the base; a ratio leaves the base's unit. */
    private static Unit unit(Term base, List<ScaleModel.Bracket> brackets) {
        Unit rate = Units.number(brackets.get(0).rate()).unit();
        return rate.isNone() ? Units.number(base).unit() : rate;
    }

    /** What the base, the rates and the widths are about; empty, and told, where they are about different periods. */
    private Optional<Optional<PeriodTerm>> about(Term base, List<ScaleModel.Bracket> brackets, Span span) {
        Optional<PeriodTerm> about = Units.number(base).about();
        for (ScaleModel.Bracket bracket : brackets) {
            for (Term term :
                    bracket.width().map(width -> List.of(bracket.rate(), width)).orElse(List.of(bracket.rate()))) {
                Term soFar =
                        new Term.NotCovered(new Type.Number(Units.number(base).unit(), about));
                Optional<Optional<PeriodTerm>> together =
                        terms.numbers().units().together(soFar, term, span);
                if (together.isEmpty()) {
                    return Optional.empty();
                }
                about = together.get();
            }
        }
        return Optional.of(about);
    }

    private void checkOrder(List<Body.Bracket> brackets) {
        Span rest = null;
        for (int i = 0; i < brackets.size(); i++) {
            Body.Bracket bracket = brackets.get(i);
            if (rest != null) {
                binding.problems().report(new RuleProblem.BracketAfterRest(bracket.span(), List.of(rest)));
            } else if (bracket.place() == Body.Bracket.Place.REST) {
                rest = bracket.span();
            } else if ((bracket.place() == Body.Bracket.Place.FIRST) != (i == 0)) {
                binding.problems().report(new RuleProblem.BracketOutOfOrder(bracket.span()));
            }
        }
        if (rest == null && !brackets.isEmpty()) {
            binding.problems()
                    .report(new RuleProblem.NoRestBracket(
                            brackets.get(brackets.size() - 1).span()));
        }
    }

    private Optional<ScaleModel.Bracket> bracket(Body.Bracket bracket, Optional<Term> base) {
        terms.numbers().checkRate(bracket.rate());
        Optional<Term> rate = terms.numbers().bind(bracket.rate());
        Optional<Term> width = bracket.width().flatMap(terms.numbers()::bind);
        if (rate.isEmpty() || width.isEmpty() != bracket.width().isEmpty()) {
            return Optional.empty();
        }
        if (width.isPresent() && !widthFits(width.get(), base, bracket.width().get())) {
            return Optional.empty();
        }
        return Optional.of(new ScaleModel.Bracket(rate.get(), width));
    }

    private boolean widthFits(Term width, Optional<Term> base, Expression written) {
        if (width instanceof Term.Constant constant && constant.value().signum() <= 0) {
            binding.problems()
                    .report(new RuleProblem.BracketWidthNotPositive(
                            written.span(), binding.problems().source().text(written.span())));
            return false;
        }
        if (base.isPresent() && Units.commonUnit(base.get(), width).isEmpty()) {
            binding.problems()
                    .report(new TypeProblem.DifferentUnits(
                            written.span(), Units.describe(base.get()), Units.describe(width)));
            return false;
        }
        return true;
    }

    private void checkRates(List<Body.Bracket> written, List<ScaleModel.Bracket> brackets) {
        if (written.size() != brackets.size()) {
            return;
        }
        for (int i = 0; i < brackets.size(); i++) {
            Term rate = brackets.get(i).rate();
            if (i > 0
                    && !Units.number(rate)
                            .unit()
                            .equals(Units.number(brackets.get(0).rate()).unit())) {
                binding.problems()
                        .report(new TypeProblem.DifferentUnits(
                                written.get(i).rate().span(),
                                Units.describe(brackets.get(0).rate()),
                                Units.describe(rate)));
            } else if (i > 0 && isFar(brackets.get(i - 1).rate(), rate)) {
                binding.problems()
                        .report(new TypeProblem.RateFarFromNext(
                                written.get(i).rate().span(), text(written.get(i)), text(written.get(i - 1))));
            }
        }
    }

    private String text(Body.Bracket bracket) {
        return binding.problems().source().text(bracket.rate().span());
    }

    private static boolean isFar(Term one, Term other) {
        if (!(one instanceof Term.Constant left) || !(other instanceof Term.Constant right)) {
            return false;
        }
        Rational lesser = left.value().abs().min(right.value().abs());
        Rational greater = left.value().abs().max(right.value().abs());
        boolean aboveWhole = Units.number(left).unit().isNone() && greater.compareTo(Rational.ONE) > 0; // told already
        return lesser.signum() > 0 && !aboveWhole && greater.compareTo(lesser.times(FAR)) > 0;
    }

    /** The running total that the brackets fill; none where they start afresh. */
    private Optional<Optional<TotalModel>> total(Body.Brackets body, Term base) {
        if (body.accumulatedOver().isEmpty()) {
            return Optional.of(Optional.empty());
        }
        PeriodExpression written = body.accumulatedOver().get();
        Optional<PeriodTerm> over = terms.period(written);
        if (over.isEmpty() || isUnsaid(written, base) || runsItself(body, base)) {
            return Optional.empty();
        }
        Optional<PeriodTerm> about = Units.number(base).about();
        if (about.isEmpty() || over.get().kind().compareTo(about.get().kind()) <= 0) {
            binding.problems()
                    .report(new TimeProblem.AccumulatedOverShorter(written.span(), Periods.describe(over.get())));
            return Optional.empty();
        }
        String label = base instanceof Term.ReadFact read
                ? read.fact().label()
                : binding.problems().source().text(body.base().span()).replaceAll("\\s+", " ");
        TotalModel total =
                new TotalModel(label, base, over.get(), binding.combinations().of(base));
        return Optional.of(Optional.of(binding.total(total)));
    }

    /** Where base and payment are of different periods, <em>the year</em> alone does not say which of them gives it. */
    private boolean isUnsaid(PeriodExpression written, Term base) {
        Optional<PeriodTerm> about = Units.number(base).about();
        if (written instanceof PeriodExpression.The && about.isPresent() && !(about.get() instanceof PeriodTerm.Paid)) {
            PeriodTerm paid = new PeriodTerm.Paid(about.get().kind());
            binding.problems()
                    .report(new TimeProblem.YearNotSaid(
                            written.span(), Periods.describe(about.get()), Periods.describe(paid)));
            return true;
        }
        return false;
    }

    private boolean runsItself(Body.Brackets body, Term base) {
        if (binding.rules()
                .uses(
                        base,
                        term -> term instanceof Term.OnScale scale
                                && scale.total().isPresent())) {
            binding.problems()
                    .report(new RuleProblem.BaseRunsItself(
                            body.base().span(),
                            binding.problems().source().text(body.base().span())));
            return true;
        }
        return false;
    }
}

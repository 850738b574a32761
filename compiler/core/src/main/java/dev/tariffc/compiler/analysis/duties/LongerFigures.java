package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.analysis.cases.Cases;
import dev.tariffc.compiler.analysis.names.Cycles;
import dev.tariffc.compiler.analysis.names.Sentences;
import dev.tariffc.compiler.analysis.names.Symbol;
import dev.tariffc.compiler.analysis.names.Symbols;
import dev.tariffc.compiler.analysis.rules.DefinitionsByName;
import dev.tariffc.compiler.analysis.terms.Rules;
import dev.tariffc.compiler.analysis.terms.Terms;
import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.Often;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.TimeProblem;
import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Parts;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells where what is paid for a month takes the whole figure of a year, each month anew, by its name alone: nobody says
 * that the year is meant, or which part of it. Where an amount is taken is read from what is written; conditions, rates and
 * the limits of brackets may rest on any period.
 */
public final class LongerFigures {

    private final DefinitionsByName definitions;
    private final Symbols symbols;
    private final Rules rules;
    private final Cases cases;
    private final Cycles cycles;
    private final Terms ofPayer;
    private final Problems problems;
    private final PartsTaken parts;
    private final Set<Entered> entered = new HashSet<>();

    /** A rule for a kind of periods, with what stands in the place of which names. */
    private record Entered(Key rule, Here here) {}

    /**
     * Where amounts are taken.
     *
     * @param of the kind of the periods for each of which the amount is taken
     * @param payers when the charge is paid; none where it always is
     * @param instead what stands in the place of names
     */
    record Here(Period.Kind of, Optional<ConditionTerm> payers, Map<Key, Expression> instead) {

        Here {
            instead = Map.copyOf(instead);
        }

        Here each(Period.Kind other) {
            return new Here(other, payers, instead);
        }

        Here using(List<Expression.Substitution> others) {
            Map<Key, Expression> more = new HashMap<>(instead);
            others.forEach(other -> more.put(other.instead().key(), other.value()));
            return new Here(of, payers, more);
        }

        /** The same where what stands in the place of a name is written. */
        Here without(Key name) {
            Map<Key, Expression> fewer = new HashMap<>(instead);
            fewer.remove(name);
            return new Here(of, payers, fewer);
        }
    }

    private LongerFigures(
            Sentences sentences,
            Symbols symbols,
            Rules rules,
            Cases cases,
            Cycles cycles,
            Terms ofPayer,
            Problems problems) {
        this.symbols = symbols;
        this.rules = rules;
        this.cases = cases;
        this.cycles = cycles;
        this.ofPayer = ofPayer;
        this.problems = problems;
        this.parts = new PartsTaken(this::said);
        this.definitions = DefinitionsByName.of(sentences);
    }

    /** Looks through all that is paid. */
    public static void check(
            List<ChargeModel> charges,
            Sentences sentences,
            Symbols symbols,
            Rules rules,
            Cases cases,
            Cycles cycles,
            Terms ofPayer,
            Problems problems) {
        LongerFigures figures = new LongerFigures(sentences, symbols, rules, cases, cycles, ofPayer, problems);
        for (ChargeModel charge : charges) {
            Here here = new Here(charge.cycle(), charge.condition(), Map.of());
            charge.payables().forEach(payable -> figures.enter(payable, here));
        }
    }

    /** All cases of a rule that can hold for those who pay. */
    private void enter(DeclaredName name, Here here) {
        Optional<RuleModel> rule = rules.find(name);
        if (rule.isEmpty() || !entered.add(new Entered(name.key(), here))) {
            return;
        }
        Here each = rule.get().parts().map(of -> here.each(of.part().kind())).orElse(here);
        List<Sentence.Definition> sentences = definitions.of(name);
        for (int i = 0; i < sentences.size(); i++) {
            if (isForPayers(rule.get().cases().get(i), here)) {
                sentences.get(i).body().accept(new AmountsTaken(parts)).forEach(taken -> look(taken, each));
            }
        }
    }

    private boolean isForPayers(RuleModel.Case said, Here here) {
        List<ConditionTerm> both =
                Stream.of(said.guard(), here.payers()).flatMap(Optional::stream).toList();
        return both.size() < 2 || cases.canAllHold(both);
    }

    private void look(AmountsTaken.Taken taken, Here here) {
        Expression.Reference name = taken.name();
        Here at = taken.each().map(cycles::kind).map(here::each).orElse(here);
        Optional<Expression> other =
                Optional.ofNullable(at.instead().get(name.name().key())).filter(value -> name.isPlain());
        Optional<Symbol> symbol = symbols.find(name.name().key());
        if (other.isPresent()) {
            Here outside = at.without(name.name().key());
            other.get().accept(new AmountsTaken(parts)).forEach(inner -> look(inner, outside));
        } else {
            symbol.flatMap(Symbol::asFact).ifPresent(fact -> look(name, fact, at));
            symbol.flatMap(Symbol::asRule).ifPresent(rule -> enter(rule, named(name, at)));
        }
    }

    private void look(Expression.Reference name, FactModel fact, Here here) {
        boolean alone = name.in().isEmpty() && name.on().isEmpty();
        fact.often()
                .filter(often -> !often.ofAnyPaid() && often.begins().isEmpty())
                .map(Often::kind)
                .filter(given -> alone && isAmount(fact.domain().kind()) && isLonger(given, here.of()))
                .ifPresent(given -> problems.report(new TimeProblem.LongerFigureTaken(
                        name.span(), fact.label(), given, here.of(), parts(given, here.of()))));
    }

    /** A rate is one for whatever it is taken of. */
    private static boolean isAmount(Domain.Kind kind) {
        return kind.isNumeric() && kind != Domain.Kind.PERCENTAGE;
    }

    private static boolean isLonger(Period.Kind given, Period.Kind paid) {
        return switch (paid) {
            case DAY, MONTH, TWO_MONTHS, QUARTER, HALF_YEAR, YEAR ->
                given.compareTo(paid) > 0 && given != Period.Kind.OCCASION;
            case SEASON -> false;
            case OCCASION -> given != Period.Kind.OCCASION && given != Period.Kind.DAY;
        };
    }

    /** How many of the shorter periods make up a longer one. */
    private static int parts(Period.Kind given, Period.Kind paid) {
        return (given.mostDays() + paid.mostDays() - 1) / paid.mostDays();
    }

    /** What is at hand where a rule is named: the period that the author names, and other facts. */
    private Here named(Expression.Reference name, Here here) {
        Here of = name.in()
                .flatMap(ofPayer::period)
                .map(PeriodTerm::kind)
                .map(here::each)
                .orElse(here);
        return of.using(name.using());
    }

    /** All that a name alone says; none where it says several things, or is that of a fact. */
    private Optional<Expression> said(Expression.Reference name) {
        return symbols.find(name.name().key())
                .flatMap(Symbol::asRule)
                .map(definitions::bodies)
                .filter(bodies -> bodies.size() == 1 && !bodies.get(0).isChained())
                .flatMap(bodies -> Parts.all(bodies, Body.Value.class).stream().findFirst())
                .flatMap(PartsTaken::only);
    }
}

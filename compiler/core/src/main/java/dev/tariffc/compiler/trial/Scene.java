package dev.tariffc.compiler.trial;

import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.ClauseModel;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.Read;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.problem.Circumstance;
import dev.tariffc.runtime.calculation.Answer;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Figure;
import dev.tariffc.runtime.calculation.Outcome;
import dev.tariffc.runtime.calculation.Position;
import dev.tariffc.runtime.calculation.Refusal;
import dev.tariffc.runtime.calculation.Total;
import dev.tariffc.runtime.calculation.Truth;
import dev.tariffc.runtime.fact.About;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Facts;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A charge in one of the periods that it is paid for, as known on a day, and what is varied there.
 *
 * @param charge of the model
 * @param calculator with the texts that are known
 * @param isOne whether there is no other period or day that makes a difference
 * @param cost of one evaluation
 */
record Scene(
        Subject subject,
        ChargeModel charge,
        Calculator calculator,
        Period paid,
        Optional<LocalDate> knownOn,
        boolean isOne,
        List<Variable> variables,
        Work work,
        long cost) {

    /** What an amount comes to, not yet rounded for payment; none where the case cannot be or is refused. */
    Optional<Rational> amount(DeclaredName rule, Point point) {
        return answer(rule, point).flatMap(Scene::number);
    }

    private static Optional<Rational> number(Answer answer) {
        return answer instanceof Figure figure ? Optional.of(figure.number()) : Optional.empty();
    }

    private Optional<Answer> answer(DeclaredName rule, Point point) {
        Facts facts = facts(point);
        return work.take(cost) && canBe(facts, position(point, facts)) ? freeAnswer(rule, point) : Optional.empty();
    }

    /** What a rule gives in a case that can be, whatever work is left. */
    Optional<Answer> freeAnswer(DeclaredName rule, Point point) {
        Facts facts = facts(point);
        boolean ofItem = subject.ruleModel(rule).item().isPresent();
        return Optional.of(calculator
                        .probe()
                        .answer(subject.rule(rule), PointFacts.of(ofItem), paid, facts, position(point, facts)))
                .filter(Answer::isKnown);
    }

    /** Whether what is claimed holds; none where the case cannot be or is refused. */
    Optional<Boolean> holds(ClauseModel claim, Point point) {
        Facts facts = facts(point);
        Position position = position(point, facts);
        if (!work.take(cost) || !canBe(facts, position)) {
            return Optional.empty();
        }
        return calculator.probe().claims(paid, facts, position).entrySet().stream()
                .filter(each -> each.getKey().line() == claim.line()
                        && each.getKey().words().equals(claim.words()))
                .map(Map.Entry::getValue)
                .filter(Truth::isKnown)
                .map(Truth::holds)
                .findFirst();
    }

    /** Whether no sentence about facts excludes the case, and the payer pays for such periods. */
    private boolean canBe(Facts facts, Position position) {
        boolean consistent = subject.model().always().stream().noneMatch(TariffModel.Always::ofFactsOnly)
                || calculator
                        .probe()
                        .inconsistent(subject.charge(charge), paid, facts, position)
                        .isEmpty();
        return consistent && isBegun(facts) && (charge.condition().isEmpty() || !isPaidOtherwise(facts, position));
    }

    /** Whether the year is one of a payer whose date is varied; where nothing reads the date, it is. */
    private boolean isBegun(Facts facts) {
        boolean varied = charge.begins()
                .filter(begins -> variables.stream()
                        .flatMap(variable -> variable.asFact().stream())
                        .anyMatch(of -> of.fact().equals(begins)))
                .isPresent();
        return !varied
                || calculator
                        .probe()
                        .notBegun(subject.charge(charge), paid, facts)
                        .isEmpty();
    }

    private boolean isPaidOtherwise(Facts facts, Position position) {
        return calculator.assessUnexplained(subject.charge(charge), paid, facts, position)
                        instanceof Outcome.Refused refused
                && refused.refusals().stream().anyMatch(Refusal.PaidOtherwise.class::isInstance);
    }

    private Facts facts(Point point) {
        PointFacts facts = new PointFacts();
        for (int i = 0; i < variables.size(); i++) {
            Value value = point.get(i);
            variables
                    .get(i)
                    .asFact()
                    .ifPresent(of -> facts.put(
                            subject.fact(of.fact()), new About(of.about().flatMap(about -> about.when(paid))), value));
        }
        return facts;
    }

    private Position position(Point point, Facts facts) {
        Position position = Position.unknown();
        for (int i = 0; i < variables.size(); i++) {
            if (variables.get(i) instanceof Variable.SoFar soFar && point.get(i) instanceof Value.Number sum) {
                Total total = subject.total(soFar.total());
                position = position.with(total, calculator.probe().over(total, paid, facts), sum.value());
            }
        }
        return position;
    }

    // --- what is varied ------------------------------------------------------------------------------------------

    /** The plainest case. */
    Point plainest() {
        return new Point(variables.stream().map(each -> each.values().get(0)).toList());
    }

    /** The variable that a fact is read from, by its place. */
    Optional<Integer> find(Read read) {
        return variables(of -> of.fact().equals(read.fact()) && of.about().equals(read.about())).stream()
                .findFirst();
    }

    /** The places of the variables of a fact: one for each period that it is read for. */
    List<Integer> variablesOf(FactModel fact) {
        return variables(of -> of.fact().equals(fact));
    }

    private List<Integer> variables(Predicate<Variable.OfFact> wanted) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < variables.size(); i++) {
            if (variables.get(i).asFact().filter(wanted).isPresent()) {
                found.add(i);
            }
        }
        return found;
    }

    Optional<Grid> grid(int variable) {
        return variables.get(variable).asFact().flatMap(Variable.OfFact::grid);
    }

    /** The numbers that a variable is tried with, rising. */
    List<Rational> numbers(int variable) {
        return variables.get(variable).values().stream()
                .flatMap(value -> Point.number(value).stream())
                .sorted()
                .toList();
    }

    /** The number that a variable has in a case. */
    Rational number(int variable, Point point) {
        return Point.number(point.get(variable)).orElseThrow();
    }

    /** All variables, of which one stays at its plainest. */
    List<Variable> variablesBeside(int variable) {
        List<Variable> beside = new ArrayList<>(variables);
        beside.set(variable, variables.get(variable).fixed());
        return beside;
    }

    // --- in words ------------------------------------------------------------------------------------------------

    /** An amount as it is paid, where it is. */
    Circumstance.Amount shown(DeclaredName rule, Rational exact) {
        RuleModel model = subject.ruleModel(rule);
        Charge paying = subject.charge(charge);
        boolean payable = charge.payables().contains(rule);
        Rational amount =
                payable ? paying.rounding().map(each -> each.apply(exact)).orElse(exact) : exact;
        return new Circumstance.Amount(amount, model.kind(), charge.currency());
    }

    /** Whether an amount falls also where it is rounded to be paid. */
    boolean isSeen(DeclaredName rule, Fall fall) {
        return shown(rule, fall.before())
                        .number()
                        .compareTo(shown(rule, fall.after()).number())
                > 0;
    }

    /** An amount before and after it falls, unrounded if it would not be seen to fall otherwise. */
    List<Circumstance.Amount> shown(DeclaredName rule, Fall fall) {
        if (isSeen(rule, fall)) {
            return List.of(shown(rule, fall.before()), shown(rule, fall.after()));
        }
        Domain.Kind kind = subject.ruleModel(rule).kind();
        return List.of(
                new Circumstance.Amount(fall.before(), kind, charge.currency()),
                new Circumstance.Amount(fall.after(), kind, charge.currency()));
    }

    /** What makes a case: those variables, and each other one that is not at its plainest. */
    List<Circumstance> circumstances(Point point, int... always) {
        List<Circumstance> circumstances = new ArrayList<>();
        for (int variable : always) {
            circumstances.add(circumstance(variable, point));
        }
        for (int i = 0; i < variables.size(); i++) {
            Circumstance circumstance = circumstance(i, point);
            if (!isPlain(i, point) && !circumstances.contains(circumstance)) {
                circumstances.add(circumstance);
            }
        }
        if (!isOne || circumstances.isEmpty()) {
            circumstances.add(new Circumstance.Paid(paid));
        }
        if (!isOne) {
            knownOn.ifPresent(day -> circumstances.add(new Circumstance.KnownOn(day)));
        }
        return circumstances;
    }

    private boolean isPlain(int variable, Point point) {
        return variables.get(variable).values().get(0).equals(point.get(variable))
                && !(point.get(variable) instanceof Value.Text);
    }

    Circumstance circumstance(int variable, Point point) {
        Value value = point.get(variable);
        return variables
                .get(variable)
                .match(of -> circumstance(of, value), soFar -> circumstance(soFar, number(variable, point)));
    }

    private Circumstance circumstance(Variable.OfFact of, Value value) {
        Optional<PeriodTerm> other = of.about().filter(about -> !about.equals(charge.about()));
        return new Circumstance.Named(
                of.fact().label(),
                other.flatMap(about -> about.when(paid)),
                value,
                of.fact().domain().kind(),
                charge.currency());
    }

    private Circumstance circumstance(Variable.SoFar soFar, Rational sum) {
        boolean money = soFar.total().base().unit().isMoney();
        return new Circumstance.SoFar(
                soFar.total().label(),
                new Circumstance.Amount(sum, money ? Domain.Kind.MONEY : Domain.Kind.NUMBER, charge.currency()));
    }
}

package dev.tariffc.compiler.trial;

import dev.tariffc.compiler.analysis.names.Places;
import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.ClauseModel;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.TermWalk;
import dev.tariffc.compiler.problem.Circumstance;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Rational;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Tries what the author claims of the amounts: {@code Always:} about rules, and {@code never falls when}. */
final class Claims {

    private static final long MOST_WORK = 30_000_000;
    private static final int MOST_POINTS = 2_000;
    private static final int FEWEST_POINTS = 20;

    private final Subject subject;
    private final Problems problems;

    Claims(Subject subject, Problems problems) {
        this.subject = subject;
        this.problems = problems;
    }

    void run() {
        List<TariffModel.Always> always = subject.model().always().stream()
                .filter(each -> !each.ofFactsOnly())
                .toList();
        List<TariffModel.NeverFalls> never = subject.model().neverFalls();
        long share = MOST_WORK / Math.max(1, always.size() + never.size());
        always.forEach(claim -> tryAlways(claim, new Work(share)));
        never.forEach(claim -> tryNeverFalls(claim, new Work(share)));
    }

    /** What came of trying one claim in one scene. */
    private enum Verdict {
        NOTHING_KNOWN,
        HOLDS,
        FAILS
    }

    /** Tries a claim in every scene until it fails, and tells where nothing at all could be worked out. */
    private void each(ClauseModel clause, List<Scene> scenes, Function<Scene, Verdict> trial) {
        boolean known = false;
        for (Scene scene : scenes) {
            Verdict verdict = trial.apply(scene);
            if (verdict == Verdict.FAILS) {
                return;
            }
            known |= verdict == Verdict.HOLDS;
        }
        if (!known) {
            problems.report(new RuleProblem.ClaimNotTried(Places.span(clause.place())));
        }
    }

    // --- always --------------------------------------------------------------------------------------------------

    private void tryAlways(TariffModel.Always claim, Work work) {
        Reach reach = Reach.of(subject, claim.condition());
        List<Scene> scenes = scenes(reach, true, work);
        each(claim.clause(), scenes, scene -> {
            boolean known = false;
            for (Point point : Samples.of(scene.variables(), points(scene, scenes.size(), 1, work))) {
                Optional<Boolean> holds = scene.holds(claim.clause(), point);
                if (holds.filter(each -> !each).isPresent()) {
                    tell(claim, scene, point);
                    return Verdict.FAILS;
                }
                known |= holds.isPresent();
            }
            return known ? Verdict.HOLDS : Verdict.NOTHING_KNOWN;
        });
    }

    private void tell(TariffModel.Always claim, Scene scene, Point point) {
        Point plainest = Plainest.of(
                scene.variables(),
                point,
                each -> scene.holds(claim.clause(), each).equals(Optional.of(false)));
        Set<Circumstance> results = new LinkedHashSet<>();
        for (Term part : TermWalk.parts(claim.condition())) {
            part.asUse()
                    .filter(use -> use.item().isEmpty())
                    .ifPresent(use -> scene.freeAnswer(use.rule(), plainest)
                            .ifPresent(answer -> results.add(result(use.rule(), answer.value(), scene))));
        }
        problems.report(new RuleProblem.NotAlways(
                Places.span(claim.clause().place()), scene.circumstances(plainest), List.copyOf(results)));
    }

    private Circumstance result(DeclaredName rule, Value value, Scene scene) {
        RuleModel model = subject.ruleModel(rule);
        return new Circumstance.Named(
                model.label(),
                Optional.empty(),
                value,
                model.kind(),
                scene.charge().currency());
    }

    // --- never falls ---------------------------------------------------------------------------------------------

    private void tryNeverFalls(TariffModel.NeverFalls claim, Work work) {
        Reach reach = Reach.of(subject, claim.rule());
        List<Scene> scenes = scenes(reach, false, work);
        each(claim.clause(), scenes, scene -> {
            Verdict verdict = Verdict.NOTHING_KNOWN;
            for (int variable : scene.variablesOf(claim.fact())) {
                Verdict of = tryRising(claim, scene, variable, scenes.size(), work);
                if (of == Verdict.FAILS) {
                    return of;
                }
                verdict = of == Verdict.HOLDS ? of : verdict;
            }
            return verdict;
        });
    }

    private Verdict tryRising(TariffModel.NeverFalls claim, Scene scene, int variable, int scenes, Work work) {
        List<Rational> rising = scene.numbers(variable);
        boolean known = false;
        for (Point point : Samples.of(scene.variablesBeside(variable), points(scene, scenes, rising.size(), work))) {
            Optional<Rational> last = Optional.empty();
            for (Rational number : rising) {
                if (scene.amount(claim.rule(), point.with(variable, Value.of(number)))
                        .isPresent()) {
                    Optional<Fall> fall = last.flatMap(from -> fall(claim, scene, point, variable, from, number));
                    if (fall.isPresent()) {
                        tell(claim, scene, variable, fall.get());
                        return Verdict.FAILS;
                    }
                    known |= last.isPresent();
                    last = Optional.of(number);
                }
            }
        }
        return known ? Verdict.HOLDS : Verdict.NOTHING_KNOWN;
    }

    private static Optional<Fall> fall(
            TariffModel.NeverFalls claim, Scene scene, Point point, int variable, Rational from, Rational to) {
        Point below = point.with(variable, Value.of(from));
        return Fall.simple(scene, claim.rule(), new Passage.Step(variable, below, below.with(variable, Value.of(to))));
    }

    private void tell(TariffModel.NeverFalls claim, Scene scene, int variable, Fall found) {
        Rational from = scene.number(variable, found.step().below());
        Rational to = scene.number(variable, found.step().above());
        boolean seen = scene.isSeen(claim.rule(), found);
        Function<Point, Optional<Fall>> same = point ->
                fall(claim, scene, point, variable, from, to).filter(fall -> !seen || scene.isSeen(claim.rule(), fall));
        Point plainest = Plainest.of(
                scene.variablesBeside(variable),
                found.step().below(),
                point -> same.apply(point).isPresent());
        Fall fall = same.apply(plainest).orElse(found);
        List<Circumstance.Amount> amounts = scene.shown(claim.rule(), fall);
        problems.report(new RuleProblem.FallsWhenRising(
                Places.span(claim.clause().place()),
                subject.ruleModel(claim.rule()).label(),
                claim.fact().label(),
                amounts.get(0),
                scene.circumstances(fall.step().below(), variable),
                amounts.get(1),
                scene.circumstance(variable, fall.step().above())));
    }

    // --- both ----------------------------------------------------------------------------------------------------

    /** In each charge that pays what the claim is about; in the first one if none does. */
    private List<Scene> scenes(Reach reach, boolean signed, Work work) {
        List<Scene> scenes = new ArrayList<>();
        for (ChargeModel charge : subject.model().charges()) {
            boolean about = charge.payables().stream()
                    .anyMatch(payable -> reach.uses(payable)
                            || reach.rules().stream()
                                    .anyMatch(rule -> Reach.of(subject, payable).uses(rule.name())));
            if (about) {
                scenes.addAll(Scenes.of(subject, charge, reach, signed, work));
            }
        }
        return scenes.isEmpty() ? Scenes.of(subject, subject.model().charges().get(0), reach, signed, work) : scenes;
    }

    /** So many points that every scene has its turn. */
    private static int points(Scene scene, int scenes, int evaluations, Work work) {
        long points = work.all() / (2 * scene.cost() * scenes * evaluations);
        return (int) Math.max(FEWEST_POINTS, Math.min(MOST_POINTS, points));
    }
}

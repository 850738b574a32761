package dev.tariffc.compiler.trial;

import dev.tariffc.compiler.analysis.names.Places;
import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.TariffModel.MayFall;
import dev.tariffc.compiler.model.TermWalk;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.model.Use;
import dev.tariffc.compiler.problem.Circumstance;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds amounts that fall where a quantity passes a limit, and limits at which the author thinks that one does. What is looked
 * at is what somebody owes: the payable amounts, and amounts of money that nothing else is worked out from. A price or a part
 * may well fall, as long as the whole does not.
 */
final class Cliffs {

    private static final long MOST_WORK = 30_000_000;
    private static final int MOST_POINTS = 300;
    private static final int FEWEST_POINTS = 12;

    private final Subject subject;
    private final Problems problems;
    private final Work work = new Work(MOST_WORK);
    private final List<MayFall> known;
    private final Set<MayFall> needed = new HashSet<>();
    private final Set<Settled> settled = new HashSet<>();

    /** A limit at which nothing more is looked for. */
    private record Settled(DeclaredName rule, Passage passage) {}

    /** The two values of a variable between which a limit lies. */
    private record Gap(int variable, Value below, Value above) {
        static Gap of(Passage.Step step) {
            return new Gap(
                    step.variable(),
                    step.below().get(step.variable()),
                    step.above().get(step.variable()));
        }
    }

    Cliffs(Subject subject, Problems problems) {
        this.subject = subject;
        this.problems = problems;
        this.known = subject.model().mayFall();
    }

    void run() {
        for (ChargeModel charge : subject.model().charges()) {
            charge.payables().forEach(payable -> search(charge, payable, passage -> true, true));
        }
        ChargeModel first = subject.model().charges().get(0);
        unused().forEach(rule -> search(first, rule, passage -> true, true));
        for (MayFall fall : known) {
            if (!needed.contains(fall)) {
                search(chargeOf(fall.rule()), fall.rule(), passage -> passage.isAt(fall), false);
            }
            if (!needed.contains(fall) && !work.isSpent()) {
                problems.report(new RuleProblem.FallNotFound(
                        Places.span(fall.place()),
                        subject.ruleModel(fall.rule()).label()));
            }
        }
    }

    /** Amounts of money that are neither payable nor used. */
    private List<DeclaredName> unused() {
        Set<DeclaredName> used = new HashSet<>();
        subject.model().charges().forEach(charge -> used.addAll(charge.payables()));
        for (RuleModel rule : subject.model().rules()) {
            rule.terms().stream().flatMap(TermWalk::uses).map(Use::rule).forEach(used::add);
        }
        return subject.model().rules().stream()
                .filter(rule ->
                        rule.type().asNumber().filter(Type.Number::isMoney).isPresent())
                .map(RuleModel::name)
                .filter(name -> !used.contains(name))
                .toList();
    }

    private ChargeModel chargeOf(DeclaredName rule) {
        return subject.model().charges().stream()
                .filter(charge -> charge.payables().stream()
                        .anyMatch(payable -> Reach.of(subject, payable).uses(rule)))
                .findFirst()
                .orElse(subject.model().charges().get(0));
    }

    private void search(ChargeModel charge, DeclaredName rule, Predicate<Passage> wanted, boolean tell) {
        Reach reach = Reach.of(subject, rule);
        List<Scene> scenes = Scenes.of(subject, charge, reach, true, work);
        for (Scene scene : scenes) {
            List<Passage> passages = Passage.of(scene, reach);
            Set<Gap> limits = limits(scene, passages);
            int points = points(scene, (long) passages.size() * scenes.size());
            for (Passage passage : passages) {
                Settled settles = new Settled(rule, passage);
                if (wanted.test(passage)
                        && !settled.contains(settles)
                        && new Search(scene, rule, reach, passage, limits, tell).run(points)) {
                    settled.add(settles);
                }
            }
        }
    }

    private int points(Scene scene, long passages) {
        long points = work.all() / (4 * scene.cost() * Math.max(1, passages));
        return (int) Math.max(FEWEST_POINTS, Math.min(MOST_POINTS, points));
    }

    /** Where the variables of a scene pass limits. */
    private static Set<Gap> limits(Scene scene, List<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.quantity().asRead().isPresent())
                .flatMap(passage -> passage.steps(scene, scene.plainest()).stream())
                .map(Gap::of)
                .collect(Collectors.toSet());
    }

    /** The search for a fall of one amount at one limit: to tell of it, or only to find out whether there is one. */
    private final class Search {

        private final Scene scene;
        private final DeclaredName rule;
        private final Passage passage;
        private final Set<Gap> limits;
        private final List<MayFall> ofRule;
        private final List<MayFall> ofParts;
        private final boolean tell;

        Search(Scene scene, DeclaredName rule, Reach reach, Passage passage, Set<Gap> limits, boolean tell) {
            this.scene = scene;
            this.rule = rule;
            this.passage = passage;
            this.limits = limits;
            List<MayFall> here = known.stream()
                    .filter(fall -> reach.uses(fall.rule()) && passage.isAt(fall))
                    .toList();
            this.ofRule = here.stream().filter(fall -> fall.rule().equals(rule)).toList();
            this.ofParts = here.stream()
                    .filter(fall -> tell && !fall.rule().equals(rule))
                    .toList();
            this.tell = tell;
        }

        /** Whether the limit needs no further search. */
        boolean run(int most) {
            for (Point point : Samples.of(beside(), most)) {
                Optional<Fall> fall = fall(point);
                if (fall.isPresent()) {
                    needed.addAll(ofRule);
                    if (tell && ofRule.isEmpty()) {
                        tell(fall.get(), point);
                    }
                    return true;
                }
            }
            return false;
        }

        private List<Variable> beside() {
            return passage.quantity()
                    .asRead()
                    .flatMap(scene::find)
                    .map(scene::variablesBeside)
                    .orElseGet(scene::variables);
        }

        /** A fall that no part accounts for which is known to fall there. */
        private Optional<Fall> fall(Point point) {
            for (Passage.Step step : passage.steps(scene, point)) {
                Optional<Fall> fall = fall(rule, step);
                if (fall.isPresent()) {
                    List<MayFall> parts = ofParts.stream()
                            .filter(part -> fall(part.rule(), step).isPresent())
                            .toList();
                    needed.addAll(parts);
                    if (parts.isEmpty()) {
                        return fall;
                    }
                }
            }
            return Optional.empty();
        }

        private Optional<Fall> fall(DeclaredName amount, Passage.Step step) {
            return Fall.atLimit(scene, amount, step, other -> limits.contains(Gap.of(other)));
        }

        private void tell(Fall found, Point point) {
            boolean seen = scene.isSeen(rule, found);
            Predicate<Point> same = each ->
                    fall(each).filter(fall -> !seen || scene.isSeen(rule, fall)).isPresent();
            Fall fall = fall(Plainest.of(beside(), point, same)).orElse(found);
            List<Circumstance.Amount> amounts = scene.shown(rule, fall);
            problems.report(new RuleProblem.FallsAtLimit(
                    Places.span(passage.place()),
                    subject.ruleModel(rule).label(),
                    amounts.get(0),
                    scene.circumstances(fall.step().below(), fall.step().variable()),
                    amounts.get(1),
                    scene.circumstance(fall.step().variable(), fall.step().above()),
                    new Circumstance.Amount(
                            passage.at(),
                            kind(passage.quantity()),
                            scene.charge().currency())));
        }
    }

    /** As a figure is written in a sentence: hours and days without their word. */
    private Domain.Kind kind(Quantity quantity) {
        Domain.Kind kind = quantity.match(
                fact -> fact.read().fact().domain().kind(),
                rule -> subject.ruleModel(rule.name()).kind());
        return kind == Domain.Kind.MONEY || kind == Domain.Kind.PERCENTAGE ? kind : Domain.Kind.NUMBER;
    }
}

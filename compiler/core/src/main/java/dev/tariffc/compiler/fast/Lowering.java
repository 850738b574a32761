package dev.tariffc.compiler.fast;

import dev.tariffc.compiler.model.ClauseModel;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.model.TermWalk;
import dev.tariffc.compiler.model.Use;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** From the terms of one charge to whole numbers; what has no fast form is noted, and stands as zero. */
final class Lowering {

    private final TariffModel model;
    private final Inputs inputs = new Inputs();
    private final boolean inGroup;
    private final Set<NoFastForm> reasons = new LinkedHashSet<>();
    private final Map<DeclaredName, Lowered<Fraction>> numbers = new HashMap<>();
    private final Map<DeclaredName, Lowered<Test>> tests = new HashMap<>();
    private final Map<DeclaredName, Integer> steps = new HashMap<>();
    private final Set<FactModel> askedFor;
    private Sentence here;

    /** The sentence at hand, and what it is of. */
    private record Sentence(ClauseModel clause, DeclaredName rule) {}

    /** @param inGroup whether running totals are those of a group */
    Lowering(TariffModel model, ClauseModel clause, DeclaredName rule, boolean inGroup) {
        this.model = model;
        this.inGroup = inGroup;
        this.askedFor = model.terms().stream()
                .flatMap(term -> TermWalk.all(term, ConditionTerm.Available.class))
                .map(available -> available.read().fact())
                .collect(Collectors.toSet());
        this.here = new Sentence(clause, rule);
    }

    Inputs inputs() {
        return inputs;
    }

    TariffModel model() {
        return model;
    }

    boolean isInGroup() {
        return inGroup;
    }

    /** Whether the tariff asks anywhere if an input is available, so that it may well be missing. */
    boolean mayBeMissing(Input input) {
        return input.read().filter(read -> askedFor.contains(read.fact())).isPresent();
    }

    List<NoFastForm> reasons() {
        return List.copyOf(reasons);
    }

    /** Notes that the sentence at hand has no fast form. */
    Lowered<Fraction> none(NoFastForm.Why why) {
        reasons.add(new NoFastForm(here.clause(), why));
        return Lowered.known(Fraction.ZERO);
    }

    Lowered<Test> noTest(NoFastForm.Why why) {
        reasons.add(new NoFastForm(here.clause(), why));
        return Lowered.known(Test.Fixed.NEVER);
    }

    Lowered<Fraction> number(NumberTerm term) {
        return term.accept(new NumberLowering(this));
    }

    Lowered<Test> test(ConditionTerm term) {
        return term.accept(new ConditionLowering(this));
    }

    // --- rules -------------------------------------------------------------------------------------------------

    Lowered<Fraction> number(Use use) {
        if (isElsewhere(use)) {
            return none(use.item().isPresent() ? NoFastForm.Why.ITEMS : NoFastForm.Why.OTHER_PERIOD);
        }
        return number(use.rule());
    }

    Lowered<Test> test(Use use) {
        if (isElsewhere(use)) {
            return noTest(use.item().isPresent() ? NoFastForm.Why.ITEMS : NoFastForm.Why.OTHER_PERIOD);
        }
        Lowered<Test> known = tests.get(use.rule());
        if (known == null) {
            RuleModel rule = model.rule(use.rule());
            known = namedTest(
                    rule,
                    within(
                            rule,
                            new Lowered<>(Test.Fixed.NEVER, Test.Fixed.ALWAYS),
                            Lowered::pickTest,
                            each -> test(each.body().asCondition().orElseThrow())));
            tests.put(use.rule(), known);
        }
        return known;
    }

    private static boolean isElsewhere(Use use) {
        return use.item().isPresent()
                || use.in().filter(period -> !period.isPaid()).isPresent();
    }

    /** What a rule of the payer comes to. */
    Lowered<Fraction> number(DeclaredName name) {
        Lowered<Fraction> known = numbers.get(name);
        if (known == null) {
            RuleModel rule = model.rule(name);
            known = named(
                    rule,
                    within(
                            rule,
                            new Lowered<>(Fraction.ZERO, Test.Fixed.ALWAYS),
                            Lowered::pick,
                            each -> number(each.body().asNumber().orElseThrow())));
            numbers.put(name, known);
        }
        return known;
    }

    /** Whether a rule that is another name for a choice has a value. */
    Lowered<Test> word(Use use, BiFunction<Lowering, RuleModel.Case, Lowered<Test>> says) {
        return isElsewhere(use)
                ? noTest(NoFastForm.Why.OTHER_PERIOD)
                : within(
                        model.rule(use.rule()),
                        new Lowered<>(Test.Fixed.NEVER, Test.Fixed.ALWAYS),
                        Lowered::pickTest,
                        each -> says.apply(this, each));
    }

    private interface Says<V> {
        Lowered<V> of(RuleModel.Case each);
    }

    private interface Pick<V> {
        Lowered<V> of(Lowered<Test> guard, Lowered<V> then, Lowered<V> otherwise);
    }

    /** What the sentences of a rule come to, the first whose guard holds. */
    private <V> Lowered<V> within(RuleModel rule, Lowered<V> uncovered, Pick<V> pick, Says<V> says) {
        Sentence outside = here;
        List<Lowered<Test>> guards = new ArrayList<>();
        List<Lowered<V>> values = new ArrayList<>();
        for (RuleModel.Case each : rule.cases()) {
            here = new Sentence(each.clause(), rule.name());
            Lowered<Test> guard = each.guard().map(this::test).orElse(Lowered.known(Test.Fixed.ALWAYS));
            guards.add(isLeft(guard, guards) ? Lowered.known(Test.Fixed.ALWAYS) : guard);
            values.add(says.of(each));
        }
        Lowered<V> picked = uncovered;
        for (int i = guards.size() - 1; i >= 0; i--) {
            picked = guards.get(i).value().equals(Test.Fixed.ALWAYS)
                    ? values.get(i)
                    : pick.of(guards.get(i), values.get(i), picked);
        }
        here = outside;
        return picked;
    }

    /** Whether a guard is what is left where an earlier one does not hold. */
    private static boolean isLeft(Lowered<Test> guard, List<Lowered<Test>> earlier) {
        return earlier.contains(new Lowered<>(Test.not(guard.value()), guard.refused()));
    }

    // --- steps -------------------------------------------------------------------------------------------------

    private Label label(RuleModel rule, BigInteger denominator) {
        List<String> sections = rule.cases().stream()
                .map(each -> each.clause().section())
                .filter(section -> !section.isEmpty())
                .distinct()
                .toList();
        return new Label(rule.name(), sections, Label.Role.VALUE, 0, denominator);
    }

    private Lowered<Fraction> named(RuleModel rule, Lowered<Fraction> lowered) {
        Label label = label(rule, lowered.value().denominator());
        return new Lowered<>(named(label, lowered.value()), named(label, lowered.refused()));
    }

    private Lowered<Test> namedTest(RuleModel rule, Lowered<Test> lowered) {
        Label label = label(rule, BigInteger.ONE);
        Test value = lowered.value();
        return new Lowered<>(
                value.asFixed().isPresent() ? value : new Test.Named(label, value), named(label, lowered.refused()));
    }

    private static Test named(Label label, Test refused) {
        boolean plain = refused.asFixed().isPresent() || refused.asMissing().isPresent();
        return plain ? refused : new Test.Named(label.as(Label.Role.REFUSED), refused);
    }

    private static Fraction named(Label label, Fraction value) {
        return new Fraction(
                value.numerator().isPlain() ? value.numerator() : new Whole.Named(label, value.numerator()),
                value.denominator(),
                value.divisor().isPlain()
                        ? value.divisor()
                        : new Whole.Named(label.as(Label.Role.DIVISOR), value.divisor()));
    }

    /** The same value as a step of its own, as it is used more than once. */
    Fraction step(Fraction value) {
        int step = steps.merge(here.rule(), 1, Integer::sum);
        String section = here.clause().section();
        List<String> sections = section.isEmpty() ? List.of() : List.of(section);
        return named(new Label(here.rule(), sections, Label.Role.VALUE, step, value.denominator()), value);
    }

    /** A whole number of the row that may be anything, as a divisor above zero with the sign that it had. */
    Fraction quotient(Fraction dividend, Fraction divisor) {
        Fraction by = step(divisor);
        Whole number = by.numerator();
        Interval range = new Ranges(Input::declared).of(number);
        Fraction turned = new Fraction(
                        Wholes.product(Wholes.product(by.denominator(), by.divisor()), dividend.numerator()),
                        dividend.denominator(),
                        dividend.divisor())
                .reduced();
        if (number.asLiteral().isPresent()) {
            BigInteger value = number.asLiteral().get();
            BigInteger safe = value.signum() == 0 ? BigInteger.ONE : value;
            Whole numerator = Wholes.product(BigInteger.valueOf(safe.signum()), turned.numerator());
            return new Fraction(numerator, turned.denominator().multiply(safe.abs()), turned.divisor());
        }
        if (range.least().signum() > 0) {
            return turned.dividedBy(number);
        }
        if (range.least().signum() == 0) {
            return turned.dividedBy(Wholes.extreme(true, Whole.Literal.ONE, number));
        }
        Whole negated = Wholes.difference(Whole.Literal.ZERO, number);
        Test below = Test.compare(number, Test.Relation.LESS, Whole.Literal.ZERO);
        Fraction signed = Fraction.pick(below, turned.negate(), turned);
        return signed.dividedBy(Wholes.extreme(true, Whole.Literal.ONE, Wholes.extreme(true, number, negated)));
    }

    /** Whether a period is told by what is paid alone, so that it is the same for all rows. */
    static boolean isOfAllRows(PeriodTerm period) {
        return period.isFixedByWhatIsPaid() && !period.isOfPart();
    }
}

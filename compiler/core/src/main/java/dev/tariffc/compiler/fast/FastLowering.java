package dev.tariffc.compiler.fast;

import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.model.TotalModel;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From the meaning of a tariff to charges in whole numbers, as far as they have a fast form. */
public final class FastLowering {

    /** The widest ranges that are tried, and the narrowest that are worth a kernel: places among limits of 1, 2, 5, 10 ... */
    private static final int WIDEST = 3 * 18;

    private static final int NARROWEST = 3 * 3;

    private static final List<BigInteger> FIRST_LIMITS =
            Stream.of(1L, 2L, 5L).map(BigInteger::valueOf).toList();

    /** As many whole numbers as a method of Java takes, and some for its own use. */
    private static final int MOST_INPUTS = 120;

    private FastLowering() {}

    public static FastPaths of(TariffModel model) {
        List<FastCharge> fast = new ArrayList<>();
        List<FastPaths.Slow> slow = new ArrayList<>();
        for (ChargeModel charge : model.charges()) {
            lower(model, charge, false, fast, slow);
            if (charge.totals().stream().map(TotalModel::group).anyMatch(Optional::isPresent)) {
                lower(model, charge, true, fast, slow);
            }
        }
        return new FastPaths(fast, slow);
    }

    private static void lower(
            TariffModel model, ChargeModel charge, boolean inGroup, List<FastCharge> fast, List<FastPaths.Slow> slow) {
        Lowering terms = new Lowering(model, charge.clause(), charge.payables().get(0), inGroup);
        Amounts amounts = new Amounts(terms, charge);
        List<FastCharge.Amount> all = amounts.all();
        List<Test> refused = new ArrayList<>(List.of(amounts.refused()));
        charge.condition().map(terms::test).ifPresent(applies -> {
            refused.add(applies.refused());
            refused.add(Test.not(applies.value()));
        });
        refused.add(new Vouching(terms, charge).violated());
        if (charge.begins().isPresent()) {
            terms.none(NoFastForm.Why.YEARS_OF_EACH_PAYER);
        }
        if (terms.inputs().all().size() > MOST_INPUTS) {
            terms.none(NoFastForm.Why.MANY_FACTS);
        }
        if (terms.reasons().isEmpty()) {
            Optional<FastCharge> found = ranged(charge, inGroup, terms.inputs().all(), all, Test.any(refused));
            found.ifPresent(fast::add);
            if (found.isEmpty()) {
                terms.none(NoFastForm.Why.NO_RANGE);
            }
        }
        if (!terms.reasons().isEmpty()) {
            slow.add(new FastPaths.Slow(charge, terms.reasons()));
        }
    }

    // --- ranges ------------------------------------------------------------------------------------------------

    private static Optional<FastCharge> ranged(
            ChargeModel charge, boolean inGroup, List<Input> inputs, List<FastCharge.Amount> amounts, Test refused) {
        Set<Input> required = refused.alternatives().stream()
                .flatMap(test -> test.asMissing().stream())
                .collect(Collectors.toSet());
        Presumed there = new Presumed(required);
        List<FastCharge.Amount> left = amounts.stream()
                .map(amount -> new FastCharge.Amount(amount.rule(), amount.unit(), there.of(amount.value())))
                .toList();
        Test stillRefused = there.of(refused);
        Set<Input.Source> optional = inputs.stream()
                .filter(input -> !required.contains(input))
                .map(Input::source)
                .collect(Collectors.toSet());
        Ranges all = ranges(Input::declared, left, stillRefused);
        return ranged(inputs, left, stillRefused)
                .map(found ->
                        new FastCharge(charge, inGroup, found, optional, left, all.dividesByInputs(), stillRefused));
    }

    /** The inputs within the widest ranges in which every step is exact. */
    private static Optional<List<Input>> ranged(List<Input> inputs, List<FastCharge.Amount> amounts, Test refused) {
        Map<Input, Integer> places = new HashMap<>();
        int most = WIDEST;
        do {
            for (Input input : inputs) {
                places.put(input, most);
            }
        } while (!fits(places, amounts, refused) && --most >= NARROWEST);
        if (most < NARROWEST) {
            return Optional.empty();
        }
        widen(inputs, places, amounts, refused);
        return Optional.of(inputs.stream()
                .map(input ->
                        new Input(input.source(), input.unit(), within(input, places.getOrDefault(input, NARROWEST))))
                .toList());
    }

    /** A wider one for each in turn, as long as there is one that can have it. */
    private static void widen(
            List<Input> inputs, Map<Input, Integer> places, List<FastCharge.Amount> amounts, Test refused) {
        boolean wider = true;
        while (wider) {
            wider = false;
            for (Input input : inputs) {
                int now = places.getOrDefault(input, NARROWEST);
                boolean open = !within(input, now).equals(input.declared());
                if (open && now < WIDEST) {
                    places.put(input, now + 1);
                    boolean good = fits(places, amounts, refused);
                    places.put(input, good ? now + 1 : now);
                    wider |= good;
                }
            }
        }
    }

    private static boolean fits(Map<Input, Integer> places, List<FastCharge.Amount> amounts, Test refused) {
        Ranges ranges = ranges(input -> within(input, places.getOrDefault(input, NARROWEST)), amounts, refused);
        places.keySet().forEach(input -> ranges.of(new Whole.Given(input)));
        return ranges.fits();
    }

    private static Ranges ranges(Function<Input, Interval> inputs, List<FastCharge.Amount> amounts, Test refused) {
        Ranges ranges = new Ranges(inputs);
        amounts.forEach(amount -> ranges.of(amount.value()));
        ranges.of(refused);
        return ranges;
    }

    private static Interval within(Input input, int place) {
        return input.declared().within(FIRST_LIMITS.get(place % 3).multiply(BigInteger.TEN.pow(place / 3)));
    }
}

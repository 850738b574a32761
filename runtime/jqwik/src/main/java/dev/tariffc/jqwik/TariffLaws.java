package dev.tariffc.jqwik;

import dev.tariffc.runtime.calculation.Answer;
import dev.tariffc.runtime.calculation.Assessment;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Claim;
import dev.tariffc.runtime.calculation.Outcome;
import dev.tariffc.runtime.calculation.Position;
import dev.tariffc.runtime.calculation.Refusal;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.language.Language;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.returns.Row;
import dev.tariffc.runtime.returns.RowOutcome;
import dev.tariffc.runtime.wording.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws that every tariff keeps, whatever it says. A test class that extends this one tries them all:
 *
 * <pre>
 *     class RadioLaws extends TariffLaws&lt;CommercialRadio2018&gt; {}
 * </pre>
 *
 * <p>A law that fails is told with the smallest sheet that breaks it, as an {@code example} sentence.
 *
 * @param <C> the tariff
 */
public abstract class TariffLaws<C extends Calculator> {

    private static final int YEARS = 100;

    /** The tariff; a test whose tariff counts business days hands in a calendar here. */
    protected Calculator calculator() {
        return Tariffs.of(Tariffs.named(getClass()));
    }

    /** Every fact told. */
    @Provide
    public Arbitrary<FactSheet> sheets() {
        return FactSheets.of(calculator()).sheets();
    }

    /** Facts that may be missing, or not available. */
    @Provide
    public Arbitrary<FactSheet> sheetsWithGaps() {
        return FactSheets.of(calculator()).withGaps().sheets();
    }

    /** Up to three payers. */
    @Provide
    public Arbitrary<GroupSheet> groupSheets() {
        Calculator tariff = calculator();
        FactSheets sheets = FactSheets.of(tariff).withItems(2);
        return Arbitraries.of(tariff.tariff().charges()).flatMap(charge -> sheets.groups(charge, 3));
    }

    /** With its steps or without, an assessment comes to the same amounts or the same refusals. */
    @Property
    public void explainedIsUnexplained(@ForAll("sheetsWithGaps") FactSheet sheet) {
        check(
                told(sheet.assess()).equals(told(sheet.assessUnexplained())),
                () -> "explained " + told(sheet.assess()) + ", unexplained " + told(sheet.assessUnexplained()));
    }

    /** Every refusal says why in both languages, and one that a sentence gives says which. */
    @Property
    public void refusalsSayWhy(@ForAll("sheetsWithGaps") FactSheet sheet) {
        List<Refusal> refusals = sheet.assess().match(assessment -> List.of(), all -> all);
        for (Refusal refusal : refusals) {
            for (Language language : Language.all()) {
                String why = Wording.of(language).refusal(refusal, sheet.charge());
                check(!why.isBlank(), () -> "no reason in " + language + ": " + refusal);
            }
        }
    }

    /** What payees receive, and what instalments come to, is what is payable, to the last cent. */
    @Property
    public void partsAddUp(@ForAll("sheets") FactSheet sheet) {
        for (Assessment.Result result : results(sheet.assess())) {
            Money payable = result.payable();
            check(
                    result.payees().isEmpty()
                            || sum(result.payees(), Assessment.Share::amount, payable)
                                    .equals(payable),
                    () -> "payees receive " + result.payees() + " of " + payable);
            check(
                    sum(result.instalments(), Assessment.Instalment::amount, payable)
                            .equals(payable),
                    () -> "instalments of " + result.instalments() + " for " + payable);
        }
    }

    /** What the author claims holds, for whatever is told. */
    @Property
    public void claimsHold(@ForAll("sheets") FactSheet sheet) {
        if (sheet.assess().match(assessment -> false, refusals -> true)) {
            return;
        }
        sheet.tariff()
                .probe()
                .claims(sheet.paid(), sheet.facts(), sheet.position())
                .forEach((clause, holds) -> check(!holds.fails(), () -> "it does not hold: " + clause.words()));
        for (Claim claim : sheet.tariff().tariff().claims()) {
            claim.rising().ifPresent(rising -> checkRising(sheet, claim, rising));
        }
    }

    private void checkRising(FactSheet sheet, Claim claim, Claim.Rising rising) {
        Fact fact = rising.when();
        Optional<Rational> value = sheet.value(fact).flatMap(Value::asNumber);
        if (value.isEmpty()) {
            return;
        }
        Rational step = Values.step(fact.domain());
        for (Rational by : List.of(step, Rational.HUNDRED, Rational.of(1_000_000))) {
            Value more = Value.of(value.get().plus(by));
            if (fact.domain().check(more).isEmpty()) {
                Optional<Rational> low = amount(sheet, rising);
                Optional<Rational> high = amount(sheet.with(fact, more), rising);
                check(
                        low.isEmpty() || high.isEmpty() || low.get().compareTo(high.get()) <= 0,
                        () -> "it falls from " + low + " to " + high + ": "
                                + claim.clause().words());
            }
        }
    }

    private static Optional<Rational> amount(FactSheet sheet, Claim.Rising rising) {
        Answer answer = sheet.tariff()
                .probe()
                .answer(rising.amount(), Subject.payer(), sheet.paid(), sheet.facts(), sheet.position());
        return answer.isKnown() ? answer.value().asNumber() : Optional.empty();
    }

    /** A row among returns comes to what the same facts come to alone, with nothing before them in the year. */
    @Property
    public void aloneIsAmongReturns(@ForAll("sheets") FactSheet sheet) {
        FactSheet alone = sheet.with(Position.unknown());
        List<RowOutcome> outcomes = new YearSheet("payer", List.of(alone)).assess();
        check(outcomes.size() == 1, () -> "one row has " + outcomes.size() + " outcomes");
        String among = outcomes.get(0).accept(new ToldOutcome());
        check(among.equals(told(alone.assess())), () -> "alone " + told(alone.assess()) + ", among returns " + among);
    }

    /** In whatever order payers and periods stand in returns, each comes to the same. */
    @Property(tries = YEARS)
    public void rowsCommute(@ForAll("groupSheets") GroupSheet group) {
        List<Row> turned = new ArrayList<>(group.rows());
        Collections.reverse(turned);
        Map<String, String> there = byPlace(group.assess());
        Map<String, String> back = byPlace(group.assess(turned));
        check(there.equals(back), () -> "in order " + there + ", reversed " + back);
    }

    /** What two payers who have nothing to do with one another owe does not depend on the other's being there. */
    @Property(tries = YEARS)
    public void strangersDoNotMeet(@ForAll("groupSheets") GroupSheet group) {
        if (group.members().get(0).sheets().get(0).tariff().tariff().totals().stream()
                .anyMatch(total -> total.group().isPresent())) {
            return; // these do meet
        }
        Map<String, String> together = byPlace(group.assess());
        for (YearSheet member : group.members()) {
            byPlace(member.assess())
                    .forEach((place, alone) -> check(
                            alone.equals(together.get(place)),
                            () -> place + ": alone " + alone + ", beside others " + together.get(place)));
        }
    }

    // --- what is compared ----------------------------------------------------------------------------------------

    private static Map<String, String> byPlace(List<RowOutcome> outcomes) {
        Map<String, String> byPlace = new HashMap<>();
        for (RowOutcome outcome : outcomes) {
            Row row = outcome.row();
            byPlace.put(row.payer() + " " + row.about().orElseThrow(), outcome.accept(new ToldOutcome()));
        }
        return byPlace;
    }

    private static String told(Outcome outcome) {
        return outcome.match(TariffLaws::told, refusals -> Set.copyOf(refusals).toString());
    }

    static String told(Assessment assessment) {
        List<String> told = new ArrayList<>();
        for (Assessment.Result result : assessment.results()) {
            told.add(result.rule() + " " + result.exact() + " " + result.payable() + " " + result.payees() + " "
                    + result.instalments());
        }
        return told.toString();
    }

    private static List<Assessment.Result> results(Outcome outcome) {
        return outcome.match(Assessment::results, refusals -> List.of());
    }

    private static <T> Money sum(List<T> parts, Function<T, Money> amount, Money whole) {
        Money sum = Money.zero(whole.currency());
        for (T part : parts) {
            sum = sum.plus(amount.apply(part));
        }
        return sum;
    }

    private static void check(boolean holds, Supplier<String> otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise.get());
        }
    }
}

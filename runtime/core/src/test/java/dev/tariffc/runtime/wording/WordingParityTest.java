package dev.tariffc.runtime.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.tariffc.runtime.calculation.InForce;
import dev.tariffc.runtime.calculation.Line;
import dev.tariffc.runtime.calculation.Reason;
import dev.tariffc.runtime.calculation.Refusal;
import dev.tariffc.runtime.calculation.Warning;
import dev.tariffc.runtime.fact.About;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.number.Rounding;
import dev.tariffc.runtime.number.Scale;
import dev.tariffc.runtime.returns.SmallRadio;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever a calculator can say is said in every language, and in each in its own words. */
class WordingParityTest {

    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)\\b(the|is|are|not|of|for|and|at|from|which|what|with|section|given|so far|missing|least|each)\\b");

    private static final Period JANUARY = Period.month(2018, 1);
    private static final LocalDate DAY = LocalDate.of(2018, 3, 1);
    private static final Rational TEN = Rational.of(10);

    private static final List<Reason> REASONS = List.of(
            new Reason.Read(SmallRadio.Given.TALK, About.of(JANUARY), Subject.item("a"), Value.of(true)),
            new Reason.Used(SmallRadio.Named.ROYALTY, Subject.item("a"), Value.of(TEN), "4", true),
            new Reason.SoFar(SmallRadio.Sum.INCOME, JANUARY, TEN, true, true),
            new Reason.WholeOfGroup(SmallRadio.Sum.INCOME, TEN, TEN, true),
            new Reason.InBracket(new Scale.Slice(0, TEN, Rational.ONE, Rational.ONE), false),
            new Reason.RateAtPoint(TEN, Rational.ONE, true),
            new Reason.Limited(false, TEN, TEN, true),
            new Reason.Rounded(TEN, TEN, new Rounding(Rounding.Mode.UP, Rational.ONE), true),
            new Reason.ForDays(TEN, 181, 365, true));

    private static final List<Refusal> REFUSALS = List.of(
            new Refusal.MissingFact(SmallRadio.Given.INCOME, About.of(JANUARY), Subject.item("a"), false),
            new Refusal.UnknownItems("event", About.of(JANUARY)),
            new Refusal.UnknownItems("event", About.nothing()),
            new Refusal.OutOfDomain(
                    SmallRadio.Given.INCOME,
                    About.of(JANUARY),
                    Subject.payer(),
                    Value.of(TEN),
                    Domain.Breach.TOO_MANY_DIGITS),
            new Refusal.InconsistentFacts(SmallRadio.Sentence.TALK),
            new Refusal.InconsistentFacts(SmallRadio.Sentence.TALK, Subject.item("a")),
            new Refusal.InconsistentFacts(SmallRadio.Sentence.TALK, Subject.part(JANUARY)),
            new Refusal.InconsistentFacts(SmallRadio.Sentence.TALK, Subject.item("a", JANUARY)),
            new Refusal.NotInForce(JANUARY, InForce.once(DAY, Optional.of(DAY))),
            new Refusal.PaidOtherwise(SmallRadio.Paid.MONTHLY, JANUARY),
            new Refusal.NotPaidFor(JANUARY, Period.Kind.YEAR),
            new Refusal.YearBeginsOtherwise(SmallRadio.Paid.MONTHLY, SmallRadio.Given.INCOME, DAY, JANUARY),
            new Refusal.NoTextKnown(SmallRadio.Sentence.TALK, SmallRadio.Named.ROYALTY, DAY),
            new Refusal.EmptyBracket(SmallRadio.Sentence.TALK, Rational.of(-5)),
            new Refusal.NotCovered(SmallRadio.Sentence.TALK, Optional.of(SmallRadio.Named.ROYALTY)),
            new Refusal.NotCovered(SmallRadio.Sentence.TALK, Optional.empty()),
            new Refusal.CountedBackwards(SmallRadio.Sentence.TALK, DAY, DAY.minusDays(1)),
            new Refusal.NotCounted(SmallRadio.Sentence.TALK, Rational.of(5, 2)),
            new Refusal.NoneToChooseFrom(SmallRadio.Sentence.TALK),
            new Refusal.UndefinedRatio(SmallRadio.Sentence.TALK),
            new Refusal.PartsDoNotAddUp(
                    SmallRadio.Sentence.TALK, Money.of(Currency.CAD, "0.9"), Money.of(Currency.CAD, "1")),
            new Refusal.NoCalendar(SmallRadio.Sentence.TALK, "Canada"),
            new Refusal.WrongPosition(SmallRadio.Sum.INCOME, JANUARY, JANUARY));

    private static final List<Warning> WARNINGS = List.of(
            new Warning.OpeningAssumedZero(SmallRadio.Sum.INCOME, JANUARY),
            new Warning.Credit(SmallRadio.Named.ROYALTY, Money.of(Currency.CAD, "-1")),
            new Warning.PartlyInForce(181, 365),
            new Warning.NoDueDay(SmallRadio.Sentence.TALK, SmallRadio.Named.ROYALTY),
            new Warning.DueDayNotTold(
                    SmallRadio.Named.ROYALTY,
                    new Refusal.MissingFact(SmallRadio.Given.INCOME, About.of(JANUARY), Subject.payer(), false)));

    private static void assertAll(Class<?> family, List<?> shown) {
        assertEquals(
                Arrays.stream(family.getPermittedSubclasses()).collect(Collectors.toSet()),
                shown.stream().map(Object::getClass).collect(Collectors.toSet()));
    }

    @Test
    void everyReasonRefusalAndWarningIsTriedHere() {
        assertAll(Reason.class, REASONS);
        assertAll(Refusal.class, REFUSALS);
        assertAll(Warning.class, WARNINGS);
    }

    @Test
    void everyReasonHasWords() {
        for (Reason reason : REASONS) {
            Line line = new Line(
                    SmallRadio.Sentence.TALK,
                    SmallRadio.Named.ROYALTY,
                    Subject.item("a"),
                    Value.of(TEN),
                    List.of(reason));
            assertOwnWords(wording -> wording.reason(reason, line, SmallRadio.Paid.MONTHLY));
        }
    }

    @Test
    void everyRefusalHasWords() {
        REFUSALS.forEach(refusal -> assertOwnWords(wording -> wording.refusal(refusal, SmallRadio.Paid.MONTHLY)));
    }

    @Test
    void everyWarningHasWords() {
        WARNINGS.forEach(warning -> assertOwnWords(wording -> wording.warning(warning)));
    }

    @Test
    void everyKindHasWords() {
        for (Domain.Kind kind : Domain.Kind.values()) {
            assertOwnWords(
                    wording -> wording.domain(Domain.of(kind).atLeast(TEN).inStepsOf(Rational.ONE), Currency.CAD));
        }
        for (Period.Kind kind : Period.Kind.values()) {
            assertOwnWords(wording -> wording.kind(kind));
        }
        for (Rounding.Mode mode : Rounding.Mode.values()) {
            Reason.Rounded rounded = new Reason.Rounded(TEN, TEN, new Rounding(mode, Rational.ONE), false);
            Line line = new Line(
                    SmallRadio.Sentence.TALK, SmallRadio.Named.ROYALTY, Subject.payer(), Value.of(TEN), List.of());
            assertOwnWords(wording -> wording.reason(rounded, line, SmallRadio.Paid.MONTHLY));
        }
    }

    @Test
    void noTwoKindsHaveTheSameWords() {
        for (Wording wording : List.of(Wording.english(), Wording.french())) {
            Set<String> words =
                    Arrays.stream(Period.Kind.values()).map(wording::kind).collect(Collectors.toSet());
            assertEquals(Period.Kind.values().length, words.size());
        }
    }

    /** Two languages, and no English in French but what the tariff says. */
    private static void assertOwnWords(Function<Wording, String> said) {
        String english = said.apply(Wording.english());
        String french = said.apply(Wording.french());
        assertNotEquals(english, french);
        String own = french.replace(SmallRadio.Sentence.TALK.words(), "");
        assertFalse(ENGLISH.matcher(own).find(), french);
        assertFalse(own.matches(".*[^\u00A0]:.*"), french);
    }
}

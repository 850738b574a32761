package dev.tariffc.runtime.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Expected texts have a plain space where the wording has U+00A0, which {@link #plain} alone takes away. */
class FrenchWordingTest {

    private static final Period JANUARY = Period.month(2018, 1);
    private static final Period YEAR = Period.year(2018);

    private final Wording wording = Wording.french();

    private static String plain(String words) {
        return words.replace('\u00A0', ' ');
    }

    @Test
    void spacesWithinFiguresAndBeforeSignsDoNotBreak() {
        assertEquals("625\u00A0000,00\u00A0$", wording.money(Rational.of(625_000), Currency.CAD));
        assertEquals("0,48\u00A0%", wording.percentage(Rational.parse("0.0048")));
    }

    @Test
    void moneyKeepsEveryDigit() {
        assertEquals("1 234,50 $", money("1234.5"));
        assertEquals("-283,05 $", money("-283.05"));
        assertEquals("30,2000302 $", money("30.2000302"));
        assertEquals("48,91 $ (exactement 6847/140)", money("6847/140"));
        assertEquals("22,80 EUR", plain(wording.money(Rational.parse("22.8"), Currency.of("EUR"))));
        assertEquals("100 JPY", plain(wording.money(Rational.of(100), Currency.of("JPY"))));
        assertEquals("33,33 % (exactement 1/3)", plain(wording.percentage(Rational.parse("1/3"))));
        assertEquals("6 500,5", plain(wording.number(Rational.parse("6500.5"))));
    }

    private String money(String amount) {
        return plain(wording.money(Rational.parse(amount), Currency.CAD));
    }

    @Test
    void valuesByTheirKind() {
        assertEquals("1 heure", value(Value.of(Rational.ONE), Domain.Kind.HOURS));
        assertEquals("1,5 heure", value(Value.of(Rational.parse("1.5")), Domain.Kind.HOURS));
        assertEquals("2 jours", value(Value.of(Rational.of(2)), Domain.Kind.DAYS));
        assertEquals("oui", value(Value.of(true), Domain.Kind.YES_NO));
        assertEquals("non", value(Value.of(false), Domain.Kind.YES_NO));
        assertEquals("1er mars 2018", value(Value.of(LocalDate.of(2018, 3, 1)), Domain.Kind.DATE));
        assertEquals("31 août 2018", value(Value.of(LocalDate.of(2018, 8, 31)), Domain.Kind.DATE));
        assertEquals("non disponible", value(Value.notAvailable(), Domain.Kind.MONEY));
    }

    private String value(Value value, Domain.Kind kind) {
        return plain(wording.value(value, kind, Currency.CAD));
    }

    @Test
    void periods() {
        assertPeriod("janvier 2018", "en janvier 2018", "2018-01");
        assertPeriod("janvier et février 2018", "en janvier et février 2018", "2018-01/2018-02");
        assertPeriod("le deuxième trimestre de 2018", "au deuxième trimestre de 2018", "2018-Q2");
        assertPeriod("le premier semestre de 2018", "au premier semestre de 2018", "2018-H1");
        assertPeriod("2018", "en 2018", "2018");
        assertPeriod(
                "la période du 1er septembre 2018 au 31 août 2019",
                "du 1er septembre 2018 au 31 août 2019",
                "2018-09-01/2019-08-31");
        assertPeriod("le 15 mars 2018", "le 15 mars 2018", "2018-03-15");
    }

    private void assertPeriod(String named, String during, String period) {
        assertEquals(named, wording.period(Period.parse(period).orElseThrow()));
        assertEquals(during, wording.during(Period.parse(period).orElseThrow()));
    }

    @Test
    void whatWentIntoAnAmount() {
        assertReason(
                "income en janvier 2018 : 60 000,00 $",
                new Reason.Read(
                        SmallRadio.Given.INCOME, About.of(JANUARY), Subject.payer(), Value.of(Rational.of(60_000))));
        assertReason(
                "income pour « nord » : non disponible",
                new Reason.Read(SmallRadio.Given.INCOME, About.nothing(), Subject.item("nord"), Value.notAvailable()));
        assertReason(
                "royalty : 5,00 $ (article 4)",
                new Reason.Used(SmallRadio.Named.ROYALTY, Subject.payer(), Value.of(Rational.of(5)), "4", false));
        assertReason(
                "royalty : 5,00 $ (fourni)",
                new Reason.Used(SmallRadio.Named.ROYALTY, Subject.payer(), Value.of(Rational.of(5)), "", true));
        assertReason(
                "income à ce jour en 2018 : 600 000,00 $ (pour le groupe)",
                new Reason.SoFar(SmallRadio.Sum.INCOME, YEAR, Rational.of(600_000), true, true));
        assertReason(
                "income du groupe (article 4) : 700,00 $, dont 100,00 $ pour ce payeur (1/7)",
                new Reason.WholeOfGroup(SmallRadio.Sum.INCOME, Rational.of(700), Rational.of(100), true));
        assertReason(
                "25 000,00 $ à 0,302 % : 75,50 $", new Reason.InBracket(slice("600000", "625000", "0.00302"), true));
        assertReason("100 à 0,0115 $ l'unité : 1,15 $", new Reason.InBracket(slice("0", "100", "0.0115"), false));
        assertReason(
                "le total du groupe est nul : le taux applicable à 625 000,00 $ vaut, soit 0,593 %",
                new Reason.RateAtPoint(Rational.of(625_000), Rational.parse("0.00593"), true));
        assertReason(
                "au moins 100,00 $ (sinon 75,50 $)",
                new Reason.Limited(true, Rational.of(100), Rational.parse("75.5"), true));
        assertReason(
                "arrondi au plus près à 0,01 $ : 0,33 $ au lieu de 0,33 $ (exactement 1/3)",
                new Reason.Rounded(
                        Rational.parse("1/3"),
                        Rational.parse("0.33"),
                        new Rounding(Rounding.Mode.HALF_UP, Rational.of(1, 100)),
                        true));
    }

    private static Scale.Slice slice(String from, String to, String rate) {
        return new Scale.Slice(0, Rational.parse(from), Rational.parse(to), Rational.parse(rate));
    }

    private void assertReason(String expected, Reason reason) {
        Line line = new Line(
                SmallRadio.Sentence.ROYALTY,
                SmallRadio.Named.ROYALTY,
                Subject.payer(),
                Value.of(Rational.of(5)),
                List.of(reason));
        assertEquals(
                List.of(expected, "texte : The royalty is 1% of the first $1,000 and 2% of the rest."),
                wording.because(line, SmallRadio.Paid.MONTHLY).stream()
                        .map(FrenchWordingTest::plain)
                        .toList());
    }

    @Test
    void refusalsNameTheSection() {
        assertRefusal(
                "Donnée manquante : income en janvier 2018; l'article 2 l'exige.",
                new Refusal.MissingFact(SmallRadio.Given.INCOME, About.of(JANUARY), Subject.payer(), false));
        assertRefusal(
                "Donnée non disponible : income en janvier 2018; l'article 2 l'exige et ne dit pas que faire dans ce"
                        + " cas.",
                new Refusal.MissingFact(SmallRadio.Given.INCOME, About.of(JANUARY), Subject.payer(), true));
        assertRefusal(
                "income en janvier 2018 : -5,00 $ n'est pas admis; l'article 2 demande un montant d'argent.",
                new Refusal.OutOfDomain(
                        SmallRadio.Given.INCOME,
                        About.of(JANUARY),
                        Subject.payer(),
                        Value.of(Rational.of(-5)),
                        Domain.Breach.TOO_SMALL));
        assertRefusal(
                "Les données ne concordent pas : l'article 4 dit « Income is combined for stations with the same"
                        + " company. »",
                new Refusal.InconsistentFacts(SmallRadio.Sentence.COMBINED));
        assertRefusal(
                "Les données pour « a » ne concordent pas : l'article 4 dit « Income is combined for stations with"
                        + " the same company. »",
                new Refusal.InconsistentFacts(SmallRadio.Sentence.COMBINED, Subject.item("a")));
        assertRefusal(
                "Le tarif n'est pas en vigueur en janvier 2018 : il l'est à compter du 1er février 2018.",
                new Refusal.NotInForce(JANUARY, InForce.once(LocalDate.of(2018, 2, 1), Optional.empty())));
        assertRefusal(
                "Le tarif n'est pas en vigueur en janvier 2018 : il l'est du 1er janvier 2006 au 31 décembre 2008, et"
                        + " à compter du 1er février 2018.",
                new Refusal.NotInForce(
                        JANUARY,
                        new InForce(List.of(
                                new InForce.Stretch(LocalDate.of(2006, 1, 1), Optional.of(LocalDate.of(2008, 12, 31))),
                                new InForce.Stretch(LocalDate.of(2018, 2, 1), Optional.empty())))));
        assertRefusal(
                "Rien n'est payable pour 2018 : chaque paiement vise un mois.",
                new Refusal.NotPaidFor(YEAR, Period.Kind.MONTH));
        assertRefusal(
                "Rien n'est payable pour janvier 2018 : selon le tarif, ce payeur paie pour des périodes d'une autre"
                        + " durée.",
                new Refusal.PaidOtherwise(SmallRadio.Paid.MONTHLY, JANUARY));
        assertRefusal(
                "L'article 3 ne vise pas ce cas : il n'y prévoit rien pour « royalty ».",
                new Refusal.NotCovered(SmallRadio.Sentence.TALK, Optional.of(SmallRadio.Named.ROYALTY)));
        assertRefusal(
                "Le tarif mène ici à une division par zéro et ne dit pas que faire dans ce cas : "
                        + "« A station pays the royalty each month. »",
                new Refusal.UndefinedRatio(SmallRadio.Sentence.PAYS));
        assertRefusal(
                "income à ce jour : le cumul fourni porte sur 2017, mais ce qui est payé continue celui qui porte sur"
                        + " 2018.",
                new Refusal.WrongPosition(SmallRadio.Sum.INCOME, YEAR, Period.year(2017)));
    }

    @Test
    void sectionsWithinSentencesAndAlone() {
        assertEquals("l'article 4", wording.section("4"));
        assertEquals("le tarif", wording.section(""));
        assertEquals("article 4 « Redevances »", plain(wording.heading("4", "Redevances")));
        assertEquals("article 4", wording.heading("4", ""));
        assertEquals("le tarif", wording.heading("", ""));
    }

    private void assertRefusal(String expected, Refusal refusal) {
        assertEquals(expected, plain(wording.refusal(refusal, SmallRadio.Paid.MONTHLY)));
    }

    @Test
    void warnings() {
        assertEquals(
                "income à ce jour en 2018 : le cumul n'a pas été fourni; il est réputé nul.",
                plain(wording.warning(new Warning.OpeningAssumedZero(SmallRadio.Sum.INCOME, YEAR))));
        assertEquals(
                "royalty : le montant est négatif, soit un crédit de 3,00 $.",
                plain(wording.warning(new Warning.Credit(SmallRadio.Named.ROYALTY, Money.of(Currency.CAD, "-3")))));
    }

    @Test
    void domains() {
        Domain count = Domain.of(Domain.Kind.NUMBER).atLeast(Rational.ONE).inStepsOf(Rational.ONE);
        assertEquals("un nombre, au moins 1, entier", wording.domain(count, Currency.CAD));
        Domain money = Domain.of(Domain.Kind.MONEY).inStepsOf(Rational.of(1, 100));
        assertEquals("un montant d'argent, par multiples de 0,01 $", plain(wording.domain(money, Currency.CAD)));
        assertEquals("l'une des valeurs a, b", wording.domain(Domain.choice("a", "b"), Currency.CAD));
    }
}

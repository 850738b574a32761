package dev.tariffc.runtime.wording;

import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Glossary;
import dev.tariffc.runtime.calculation.Reason;
import dev.tariffc.runtime.calculation.Refusal;
import dev.tariffc.runtime.calculation.Warning;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.language.Language;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.number.Rounding;
import dev.tariffc.runtime.number.Scale;
import dev.tariffc.runtime.time.Period;

/**
 * French. The names of a tariff come without gender or number, so that no article, adjective or participle may have to agree
 * with one: a name stands before a colon, or in guillemets.
 */
final class FrenchWording extends SharedWording {

    private static final char SPACE = '\u00A0';
    private static final String COLON = SPACE + ": ";

    FrenchWording(Glossary glossary) {
        super(Language.FRENCH.grammar(), glossary);
    }

    @Override
    public Wording with(Glossary other) {
        return new FrenchWording(other);
    }

    @Override
    String text(String words) {
        return "texte" + COLON + words;
    }

    @Override
    String reading(String words) {
        return "interprétation" + COLON + words;
    }

    @Override
    String read(Reason.Read read, Currency currency) {
        return named(read.fact(), read.about(), read.item())
                + COLON
                + value(read.value(), read.fact().domain().kind(), currency);
    }

    @Override
    String used(Reason.Used used, Currency currency) {
        String value = value(used.value(), used.rule().kind(), currency);
        String source =
                used.given() ? " (fourni)" : used.section().isEmpty() ? "" : " (article " + used.section() + ")";
        return rule(used.rule(), used.item()) + COLON + value + source;
    }

    @Override
    String soFar(Reason.SoFar soFar, Currency currency) {
        return term(soFar.total().label()) + " à ce jour " + during(soFar.over()) + COLON
                + amount(soFar.sum(), soFar.money(), currency) + (soFar.ofGroup() ? " (pour le groupe)" : "");
    }

    @Override
    String wholeOfGroup(Reason.WholeOfGroup group, Charge charge) {
        String part = amount(group.part(), group.money(), charge.currency());
        String share = group.whole().isZero() ? "" : " (" + share(group.part().dividedBy(group.whole())) + ")";
        String source = group.total()
                .combination()
                .map(by -> by.clause().section())
                .map(section -> section.isEmpty() ? "" : " (article " + section + ")")
                .orElse("");
        return term(group.total().label()) + " du groupe" + source + COLON
                + amount(group.whole(), group.money(), charge.currency()) + ", dont " + part + " pour ce payeur"
                + share;
    }

    @Override
    String inBracket(Reason.InBracket bracket, Domain.Kind kind, Currency currency) {
        Scale.Slice slice = bracket.slice();
        boolean money = bracket.money();
        return amount(slice.to().minus(slice.from()), money, currency) + " à "
                + rate(slice.rate(), money, kind, currency) + COLON
                + amount(slice.amount(), money || kind == Domain.Kind.MONEY, currency);
    }

    @Override
    String rateAtPoint(Reason.RateAtPoint point, Domain.Kind kind, Currency currency) {
        return "le total du groupe est nul" + COLON + "le taux applicable à "
                + amount(point.point(), point.money(), currency) + " vaut, soit "
                + rate(point.rate(), point.money(), kind, currency);
    }

    /** Money by the unit where the base is a count and the result money; otherwise a percentage. */
    private String rate(Rational rate, boolean ofMoney, Domain.Kind kind, Currency currency) {
        return !ofMoney && kind == Domain.Kind.MONEY ? money(rate, currency) + " l'unité" : percentage(rate);
    }

    @Override
    String limited(Reason.Limited limited, Currency currency) {
        String limit = amount(limited.limit(), limited.money(), currency);
        return (limited.atLeast() ? least(limit) : most(limit)) + " (sinon "
                + amount(limited.without(), limited.money(), currency) + ")";
    }

    @Override
    String rounded(Reason.Rounded rounded, Currency currency) {
        Rounding rounding = rounded.rounding();
        return "arrondi " + mode(rounding.mode()) + " à " + amount(rounding.step(), rounded.money(), currency) + COLON
                + amount(rounded.after(), rounded.money(), currency) + " au lieu de "
                + amount(rounded.before(), rounded.money(), currency);
    }

    private static String mode(Rounding.Mode mode) {
        return switch (mode) {
            case HALF_UP -> "au plus près";
            case HALF_EVEN -> "au pair";
            case HALF_DOWN -> "au plus près (la demie vers le bas)";
            case UP -> "vers le haut";
            case DOWN -> "vers le bas";
        };
    }

    @Override
    String missing(Refusal.MissingFact missing) {
        String name = named(missing.fact(), missing.about(), missing.item());
        String section = section(missing.section());
        return missing.notAvailable()
                ? "Donnée non disponible" + COLON + name + "; " + section
                        + " l'exige et ne dit pas que faire dans ce cas."
                : "Donnée manquante" + COLON + name + "; " + section + " l'exige.";
    }

    @Override
    String outOfDomain(Refusal.OutOfDomain out, Currency currency) {
        Domain domain = out.fact().domain();
        String digits = out.breach() == Domain.Breach.TOO_MANY_DIGITS
                ? ", d'au plus " + Domain.WHOLE_DIGITS + " chiffres avant la virgule et " + Domain.DECIMALS + " après"
                : "";
        return named(out.fact(), out.about(), out.item()) + COLON + value(out.value(), domain.kind(), currency)
                + " n'est pas admis; " + section(out.section()) + " demande " + domain(domain, currency) + digits + ".";
    }

    @Override
    String inconsistent(Refusal.InconsistentFacts inconsistent) {
        return "Les données ne concordent pas" + COLON + section(inconsistent.section()) + " dit "
                + quoted(sentence(inconsistent.clause()).words());
    }

    @Override
    String notInForce(Refusal.NotInForce notInForce) {
        String from = date(notInForce.from());
        return "Le tarif n'est pas en vigueur " + during(notInForce.paid()) + COLON
                + (notInForce.to() == null
                        ? "il l'est à compter du " + from + "."
                        : "il l'est du " + from + " au " + date(notInForce.to()) + ".");
    }

    @Override
    String paidOtherwise(Refusal.PaidOtherwise paidOtherwise) {
        return "Rien n'est payable pour " + period(paidOtherwise.paid()) + COLON + "selon "
                + section(paidOtherwise.section()) + ", ce payeur paie pour des périodes d'une autre durée.";
    }

    @Override
    String notPaidFor(Refusal.NotPaidFor notPaidFor) {
        return "Rien n'est payable pour " + period(notPaidFor.paid()) + COLON + "chaque paiement vise "
                + kind(notPaidFor.cycle()) + ".";
    }

    @Override
    String noTextKnown(Refusal.NoTextKnown unknown) {
        String section = section(unknown.section());
        return capital(section) + COLON + "aucun texte visant "
                + quoted(term(unknown.rule().label())) + " n'était connu le " + date(unknown.knownOn()) + ".";
    }

    @Override
    String notCovered(Refusal.NotCovered notCovered) {
        return capital(section(notCovered.section())) + " ne vise pas ce cas" + COLON + "il n'y prévoit rien pour "
                + quoted(term(notCovered.rule().label())) + ".";
    }

    @Override
    String undefinedRatio(Refusal.UndefinedRatio undefined) {
        return capital(section(undefined.section()))
                + " mène ici à une division par zéro et ne dit pas que faire dans ce cas" + COLON
                + quoted(sentence(undefined.clause()).words());
    }

    @Override
    String emptyBracket(Refusal.EmptyBracket empty) {
        return capital(section(empty.section())) + " comporte une tranche dont la largeur s'établit à "
                + number(empty.width()) + ", ce qui n'est pas supérieur à zéro" + COLON
                + quoted(sentence(empty.clause()).words());
    }

    @Override
    String noCalendar(Refusal.NoCalendar none) {
        return capital(section(none.section())) + " compte des jours ouvrables (" + none.place()
                + "), mais il n'y a pas de calendrier des jours fériés de cet endroit.";
    }

    @Override
    String wrongPosition(Refusal.WrongPosition wrong) {
        return term(wrong.total().label()) + " à ce jour" + COLON + "le cumul fourni porte sur " + period(wrong.given())
                + ", mais ce qui est payé continue celui qui porte sur " + period(wrong.expected()) + ".";
    }

    @Override
    String openingAssumedZero(Warning.OpeningAssumedZero opening) {
        return term(opening.total().label()) + " à ce jour " + during(opening.over()) + COLON
                + "le cumul n'a pas été fourni; il est réputé nul.";
    }

    @Override
    String credit(Warning.Credit credit) {
        return term(credit.rule().label()) + COLON + "le montant est négatif, soit un crédit de "
                + money(credit.amount().negate()) + ".";
    }

    @Override
    String yesOrNo(boolean yes) {
        return yes ? "oui" : "non";
    }

    @Override
    String notAvailable() {
        return "non disponible";
    }

    /** The plural begins at two: {@code 1,5 heure}. */
    @Override
    String counted(Rational number, Domain.Kind unit) {
        String one = unit == Domain.Kind.HOURS ? " heure" : " jour";
        return number(number) + one + (number.abs().compareTo(Rational.of(2)) < 0 ? "" : "s");
    }

    @Override
    String kindOf(Domain domain) {
        return switch (domain.kind()) {
            case MONEY -> "un montant d'argent";
            case NUMBER -> "un nombre";
            case PERCENTAGE -> "un pourcentage";
            case HOURS -> "un nombre d'heures";
            case DAYS -> "un nombre de jours";
            case DATE -> "une date";
            case TEXT -> "un texte";
            case YES_NO -> "oui ou non";
            case CHOICE ->
                "l'une des valeurs "
                        + String.join(
                                ", ", domain.choices().stream().map(this::term).toList());
        };
    }

    @Override
    String least(String limit) {
        return "au moins " + limit;
    }

    @Override
    String most(String limit) {
        return "au plus " + limit;
    }

    @Override
    String whole() {
        return "entier";
    }

    @Override
    String inSteps(String step) {
        return "par multiples de " + step;
    }

    private String named(Fact fact, Period about, String item) {
        return term(fact.label()) + ofItem(item) + (about == null ? "" : " " + during(about));
    }

    @Override
    String ofItem(String item) {
        return item == null ? "" : " pour " + quoted(item);
    }

    private static String quoted(String words) {
        return "«" + SPACE + words + SPACE + "»";
    }

    @Override
    public String section(String section) {
        return section.isEmpty() ? "le tarif" : "l'article " + section;
    }

    @Override
    public String heading(String section, String title) {
        return (section.isEmpty() ? "le tarif" : "article " + section) + (title.isEmpty() ? "" : " " + quoted(title));
    }

    @Override
    public String kind(Period.Kind kind) {
        return switch (kind) {
            case DAY -> "un jour";
            case MONTH -> "un mois";
            case TWO_MONTHS -> "deux mois à compter de janvier, de mars, etc.";
            case QUARTER -> "un trimestre";
            case HALF_YEAR -> "un semestre";
            case YEAR -> "une année";
            case SEASON -> "une saison";
            case OCCASION -> "une seule journée";
        };
    }
}

package dev.tariffc.compiler.law;

import static dev.tariffc.compiler.law.Bound.Relation.AT_LEAST;
import static dev.tariffc.compiler.law.Bound.Relation.AT_MOST;
import static dev.tariffc.compiler.law.Bound.Relation.LESS_THAN;
import static dev.tariffc.compiler.law.Bound.Relation.MORE_THAN;

import dev.tariffc.runtime.language.Language;

/** The French of Canadian tariffs. */
public final class FrenchLawWords extends LawWords {

    public FrenchLawWords() {
        super(Language.FRENCH, ',', " \u00A0\u202F", true, false);
        figures();
        time();
        for (String form : "supérieur supérieure supérieurs supérieures".split(" ", -1)) {
            compare(MORE_THAN, Place.AFTER, form + " à, " + form + " au, " + form + " aux");
            compare(AT_LEAST, Place.AFTER, form + " ou égal à, " + form + " ou égale à");
        }
        for (String form : "inférieur inférieure inférieurs inférieures".split(" ", -1)) {
            compare(LESS_THAN, Place.AFTER, form + " à, " + form + " au, " + form + " aux");
            compare(AT_MOST, Place.AFTER, form + " ou égal à, " + form + " ou égale à");
        }
        compare(MORE_THAN, Place.AFTER, "plus de, plus d', plus que, excède, excèdent, excéder, excédant, dépasse");
        compare(MORE_THAN, Place.AFTER, "dépassent, dépasser, dépassant, au - delà de, au delà de, au - delà des");
        compare(MORE_THAN, Place.AFTER, "au - dessus de, en sus de");
        compare(AT_LEAST, Place.AFTER, "au moins, égal ou supérieur à, égale ou supérieure à");
        compare(AT_LEAST, Place.FURTHER, "minimum, minimal, minimale");
        compare(AT_LEAST, Place.BEFORE, "ou plus, et plus, ou davantage");
        compare(LESS_THAN, Place.AFTER, "moins de, moins d', en deçà de, au - dessous de, en dessous de");
        compare(AT_MOST, Place.AFTER, "au plus, tout au plus, jusqu' à, jusqu' à concurrence de, au maximum");
        compare(AT_MOST, Place.AFTER, "égal ou inférieur à, égale ou inférieure à");
        compare(AT_MOST, Place.FURTHER, "maximum, maximal, maximale");
        compare(AT_MOST, Place.BEFORE, "ou moins, et moins");
        compareDays(AT_MOST, Place.AFTER, "au plus tard, dans les, dans un délai de");
        compareDays(AT_LEAST, Place.AFTER, "au plus tôt");
        compareDays(MORE_THAN, Place.NEXT, "après");
        compareDays(LESS_THAN, Place.NEXT, "avant");
        add(negations, "ne n' pas non sans ni jamais");
        add(afterNegation, "doit doivent peut peuvent saurait sauraient pas être est sont");
        add(fillers, "pas un une le la l' les de d' des du somme montant total à");
        parts.add(true, "ou fraction, ou une fraction, ou toute fraction, ou partie, ou une partie, ou toute partie");
        parts.add(true, "ou portion, ou une portion, ou toute portion");
        add(firstBracket, "premier première premiers premières");
        add(wholes, "tout totalité ensemble");
    }

    private void figures() {
        add(ordinalEndings, "er re e ème ième eme");
        count(
                numbers,
                0,
                1,
                "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize");
        add(numbers, 1, "une");
        count(tens, 20, 10, "vingt trente quarante cinquante soixante");
        add(scores, "vingt vingts");
        add(multiples, 100, "cent cents");
        add(multiples, 1_000, "mille");
        add(multiples, 1_000_000, "million millions");
        add(numberJoints, "- et");
        count(
                ordinals,
                1,
                1,
                "premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième");
        count(ordinals, 11, 1, "onzième douzième treizième quatorzième quinzième");
        add(ordinals, 1, "première");
        add(ordinals, 2, "second seconde");
        add(ordinals, 20, "vingtième");
        add(ordinals, 30, "trentième");
        add(ordinals, 2, "double");
        add(halves, "moitié demi demie");
        count(
                fractions,
                2,
                1,
                "demi tiers quart cinquième sixième septième huitième neuvième dixième onzième douzième");
        count(fractions, 4, 1, "quarts cinquièmes sixièmes septièmes huitièmes neuvièmes dixièmes onzièmes douzièmes");
        add(fractions, 2, "demie moitié");
        percents.add(true, "%, pour cent, p . 100, p . cent, point de pourcentage, points de pourcentage");
        cents.add(true, "¢, cent, cents");
        wholeMoney.add(true, "$, €, £, dollar, dollars, de dollars, euro, euros, cad, usd");
        add(references, "article articles paragraphe paragraphes alinéa alinéas tarif tarifs volume vol numéro no nos");
        add(references, "annexe chapitre page p dors c télécopieur téléphone");
        add(referenceJoints, ", et ou à - – &");
        add(ranges, "à - – au");
        add(listJoints, ", / et ou");
    }

    private void time() {
        add(units, Unit.MINUTE, "minute minutes");
        add(units, Unit.HOUR, "heure heures");
        add(units, Unit.DAY, "jour jours");
        add(units, Unit.WEEK, "semaine semaines");
        add(units, Unit.MONTH, "mois");
        add(units, Unit.QUARTER, "trimestre trimestres");
        add(units, Unit.HALF_YEAR, "semestre semestres");
        add(units, Unit.YEAR, "an ans année années");
        add(plainDays, "civil civils franc francs consécutifs");
        add(businessDays, "ouvrable ouvrables ouvré ouvrés juridique juridiques");
        count(months, 1, 1, "janvier février mars avril mai juin juillet août septembre octobre novembre décembre");
        monthEnds.add(true, "dernier jour de, dernier jour d', dernier jour du mois de, fin de");
        backwards.add(true, "avant, précédant");
    }
}

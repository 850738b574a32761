package dev.tariffc.compiler.law;

import static dev.tariffc.compiler.law.Bound.Relation.AT_LEAST;
import static dev.tariffc.compiler.law.Bound.Relation.AT_MOST;
import static dev.tariffc.compiler.law.Bound.Relation.LESS_THAN;
import static dev.tariffc.compiler.law.Bound.Relation.MORE_THAN;

import dev.tariffc.runtime.language.Language;

/** The English of tariffs. */
public final class EnglishLawWords extends LawWords {

    public EnglishLawWords() {
        super(Language.ENGLISH, '.', ",", false, true);
        figures();
        time();
        compare(MORE_THAN, Place.AFTER, "more than, greater than, higher than, larger than, in excess of");
        compare(MORE_THAN, Place.AFTER, "exceed, exceeds, exceeded, exceeding");
        compare(MORE_THAN, Place.NEXT, "over, above, beyond");
        compare(AT_LEAST, Place.AFTER, "at least");
        compare(AT_LEAST, Place.FURTHER, "minimum");
        compare(
                AT_LEAST,
                Place.BEFORE,
                "or more, and more, or over, and over, or greater, or older, or above, and above");
        compare(LESS_THAN, Place.AFTER, "less than, fewer than, lower than, smaller than, up to but not including");
        compare(LESS_THAN, Place.NEXT, "under, below");
        compare(AT_MOST, Place.AFTER, "at most, up to, up to and including");
        compare(AT_MOST, Place.FURTHER, "maximum");
        compare(AT_MOST, Place.BEFORE, "or less, or fewer, or under, and under, or below, and below");
        compareDays(AT_MOST, Place.NEXT, "within");
        compareDays(MORE_THAN, Place.AFTER, "later than");
        compareDays(MORE_THAN, Place.NEXT, "after");
        compareDays(LESS_THAN, Place.AFTER, "earlier than");
        compareDays(LESS_THAN, Place.NEXT, "before");
        add(negations, "not no nor never cannot");
        add(afterNegation, "be to is are been by");
        add(fillers, "a an the of sum amount total by that");
        parts.add(true, "or part, or a part, or any part, or portion, or a portion, or any portion");
        parts.add(true, "or fraction, or a fraction, or any fraction");
        add(firstBracket, "first initial");
        add(wholes, "all whole entire");
    }

    private void figures() {
        add(ordinalEndings, "st nd rd th");
        count(
                numbers,
                0,
                1,
                "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                        + " seventeen eighteen nineteen");
        count(tens, 20, 10, "twenty thirty forty fifty sixty seventy eighty ninety");
        add(multiples, 100, "hundred");
        add(multiples, 1_000, "thousand");
        add(multiples, 1_000_000, "million");
        add(numberJoints, "- and");
        count(ordinals, 1, 1, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth");
        count(ordinals, 13, 1, "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth");
        add(ordinals, 30, "thirtieth");
        add(ordinals, 2, "twice double");
        add(halves, "half");
        count(fractions, 2, 1, "half third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth");
        count(fractions, 2, 1, "halves thirds fourths fifths sixths sevenths eighths ninths tenths elevenths twelfths");
        percents.add(true, "%, per cent, percent, per centum, p . c ., percentage point, percentage points");
        cents.add(true, "¢, cent, cents");
        wholeMoney.add(true, "$, €, £, dollar, dollars, euro, euros, cad, usd");
        add(
                references,
                "section sections subsection subsections paragraph paragraphs subparagraph subparagraphs clause");
        add(references, "clauses tariff tariffs item items no nos volume vol article articles rule rules schedule");
        add(references, "schedules appendix chapter form page p sor c fax telephone tel");
        add(referenceJoints, ", and or to - – through &");
        add(ranges, "to - – through");
        add(listJoints, ", / and or");
    }

    private void time() {
        add(units, Unit.MINUTE, "minute minutes");
        add(units, Unit.HOUR, "hour hours");
        add(units, Unit.DAY, "day days");
        add(units, Unit.WEEK, "week weeks");
        add(units, Unit.MONTH, "month months");
        add(units, Unit.QUARTER, "quarter quarters");
        add(units, Unit.YEAR, "year years");
        add(plainDays, "calendar consecutive clear full whole");
        add(businessDays, "business working juridical");
        count(months, 1, 1, "january february march april may june july august september october november december");
        monthEnds.add(true, "last day of, end of");
        backwards.add(true, "before, prior to, preceding");
    }
}

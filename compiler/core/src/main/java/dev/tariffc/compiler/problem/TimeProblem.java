package dev.tariffc.compiler.problem;

import dev.tariffc.compiler.source.Span;
import dev.tariffc.runtime.time.Period;
import java.util.List;
import java.util.Optional;

/** Dates and periods that no calendar or no tariff holds. TAR06xx. */
public sealed interface TimeProblem extends Problem {

    record NoSuchDate(Span span, String date) implements TimeProblem {}

    /** A year in which no tariff is in force. */
    record YearOutOfRange(Span span, String date, Phrase first, Phrase last) implements TimeProblem {
        public YearOutOfRange(Span span, String date) {
            this(
                    span,
                    date,
                    new Phrase.Fixed(Period.year(Period.FIRST_YEAR)),
                    new Phrase.Fixed(Period.year(Period.LAST_YEAR)));
        }
    }

    /** So many days, months or years that no tariff counts them. */
    record SpanTooLong(Span span, String count, int years) implements TimeProblem {}

    /** A fraction of a day, a month or a year, of which no calendar has any. */
    record PartOfAUnit(Span span, String count) implements TimeProblem {}

    /** A length of time whose parts do not stand from the longest to the shortest, as {@code 10 days and 2 months}. */
    record LongerSpanFirst(Span span, String length) implements TimeProblem {}

    /** So many of something are to pass before a day, and nothing says of which length of time. */
    record SpanOfWhichUnit(Span span, String name) implements TimeProblem {}

    /** So many of something are to pass before a day that need be no whole number. */
    record SpanOfParts(Span span, String name) implements TimeProblem {}

    /** So many months are counted by what is a number of days. */
    record SpanOfOtherUnit(Span span, String name, Phrase measure) implements TimeProblem {}

    /** A day within a period on which the tariff begins, so that the period is refused. */
    record BeginsWithin(Span span, Phrase day, Phrase period) implements TimeProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** A day within a period on which the tariff ends, the period being paid in full. */
    record EndsWithin(Span span, Phrase day, Phrase period) implements TimeProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** An amount of another period is read, where of one that is partly in force a part is paid. */
    record PartTaken(Span span, String name) implements TimeProblem {}

    /** What is paid for shorter periods is added up over one in which the tariff begins or ends. */
    record TakenOutside(Span span, String name, Phrase period) implements TimeProblem {}

    /** What changes while a period runs, is to be shared by days, and is no plain figure. */
    record NotSharedByDays(Span span, String name, Phrase day, Phrase period) implements TimeProblem {}

    /** Two figures that days share change within one period, and are multiplied. */
    record SharedProduct(Span span, String one, String other, Phrase period) implements TimeProblem {}

    /** Something is divided by a figure that days share. */
    record SharedDivisor(Span span, String name, Phrase period) implements TimeProblem {}

    /** A condition compares a figure that days share. */
    record SharedCondition(Span span, String name, Phrase period) implements TimeProblem {}

    /** Something that changes while a period runs for which it is taken as on the first day. */
    record ChangesWithin(Span span, String name, Phrase day, Phrase period) implements TimeProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** A span of days or years that ends before it begins. */
    record EndsBeforeItBegins(Span span, Phrase from, Phrase to) implements TimeProblem {}

    /**
     * A year of a table that none of the years of the tariff is.
     *
     * @param cell what is written
     * @param year as its first year is written where years are cut so
     */
    record YearOfOtherKind(Span span, String cell, String year, Years years) implements TimeProblem {
        @Override
        public String variant() {
            return years.name();
        }
    }

    /** How the years of a tariff are cut. */
    enum Years {
        /** From January to December. */
        OF_THE_CALENDAR,
        /** All from one other day. */
        ACROSS,
        /** From several days. */
        SEVERAL
    }

    /** No sentence says when the tariff is in force. */
    record NotSaidWhenInForce(Span span) implements TimeProblem {
        @Override
        public boolean standsAlone() {
            return false;
        }
    }

    /** Two of the times that one sentence names share a day. */
    record InForceTwiceAtOnce(Span span, Phrase day, List<Span> related) implements TimeProblem {}

    /** Two sentences say when the tariff is in force. */
    record InForceSaidTwice(Span span, List<Span> related) implements TimeProblem {}

    /**
     * A fact is read for a longer or shorter period than it is given for.
     *
     * @param held the period of the fact's kind
     * @param of the period that it is read for, as it is written behind the fact's
     * @param item what it is given for each of
     */
    record FactOfOtherPeriod(
            Span span,
            String name,
            Period.Kind given,
            Period.Kind read,
            Phrase held,
            Phrase of,
            Optional<String> item,
            Remedy remedy)
            implements TimeProblem {

        /** What the author may have meant. */
        public enum Remedy {
            /** The longer period that holds the one it is read for. */
            HOLDING,
            /** The same of a share. */
            HOLDING_SHARE,
            /** The sum of all. */
            SUM,
            /** The sum of all, of each item. */
            SUM_OF_ITEMS,
            /** That it holds in one of them. */
            ANY,
            /** One of them. */
            ONE,
            /** The share of one of them. */
            ONE_SHARE,
            /** One day. */
            DAY
        }

        @Override
        public String variant() {
            return remedy.name();
        }
    }

    /**
     * What is paid for short periods takes the whole figure of a longer one for each of them.
     *
     * @param parts so many shorter ones make up a longer one
     */
    record LongerFigureTaken(Span span, String name, Period.Kind given, Period.Kind paid, int parts)
            implements TimeProblem {
        @Override
        public String variant() {
            return paid == Period.Kind.OCCASION ? "OCCASION" : "PERIOD";
        }
    }

    /** A name names itself in another period, and nothing says with what it begins. */
    record NoBeginning(Span span, String name, Period.Kind each) implements TimeProblem {
        @Override
        public String variant() {
            return each.name();
        }
    }

    /** What is chained from one period to the next names itself otherwise than in the period before. */
    record ChainedOtherwise(Span span, String name, Period.Kind each) implements TimeProblem {
        @Override
        public String variant() {
            return each.name();
        }
    }

    /** Something begins, and does not go on from one period to the next. */
    record NothingChained(Span span, String name, Period.Kind each) implements TimeProblem {
        @Override
        public String variant() {
            return each.name();
        }
    }

    /** What is chained over years that begin on a day of their own is needed for other periods than those. */
    record ChainedOverOtherYears(Span span, String name, Period.Kind paid) implements TimeProblem {}

    /** What is chained is said for some cases, or of some things, and not in one sentence. */
    record ChainedInCases(Span span, String name) implements TimeProblem {}

    /**
     * Items are counted that are given for several kinds of periods, and nothing says of which.
     *
     * @param item what they are called
     * @param name what is counted, as it is written
     * @param held a period of the kind that they may be meant of
     * @param of what is paid, as it is written behind that
     * @param atHand whether what is paid is such a period
     */
    record ItemsOfWhichPeriod(
            Span span,
            String item,
            Period.Kind one,
            Period.Kind other,
            String name,
            Phrase held,
            Phrase of,
            boolean atHand)
            implements TimeProblem {
        @Override
        public String variant() {
            return atHand ? "AT_HAND" : "LAST";
        }
    }

    /** Items are counted for a longer or shorter period than they are given for. */
    record ItemsOfOtherPeriod(Span span, String name, Period.Kind given, Period.Kind read) implements TimeProblem {
        @Override
        public String variant() {
            return given.compareTo(read) < 0 ? "SHORTER" : "LONGER";
        }
    }

    /** A period is named for a fact that stands, or for a rule that is the same in all. */
    record NoPeriodHere(Span span, String name) implements TimeProblem {}

    /** A period is named, and a day as well. */
    record PeriodAndDay(Span span, String name) implements TimeProblem {}

    /** What comes before or after an occasion nobody knows. */
    record NoNextOccasion(Span span) implements TimeProblem {}

    /**
     * A word for a period of which the one at hand has several, or lies in several.
     *
     * @param held the period of that kind
     * @param whole the one at hand
     * @param of the same as it is written behind
     */
    record OneOfSeveral(Span span, Phrase held, Phrase whole, Phrase of, OneOfSeveral.Meant meant)
            implements TimeProblem {
        @Override
        public String variant() {
            return meant.name();
        }

        /** What the author may have meant. */
        public enum Meant {
            LAST,
            AFTER
        }
    }

    /** The day of an occasion is asked of what is paid for something else. */
    record NoOccasionHere(Span span, String name) implements TimeProblem {}

    /** A season is named where other periods are paid as well, or it is told from a day that no season is known to hold. */
    record SeasonOfSome(Span span) implements TimeProblem {}

    /** Nothing says what the parts make up: several periods are paid that are longer, or none. */
    record PartsOfWhat(Span span, Period.Kind part, Phrase of, PartsOfWhat.Meant meant) implements TimeProblem {
        @Override
        public String variant() {
            return meant.name();
        }

        /** Which of them are meant. */
        public enum Meant {
            EACH,
            /** Each, of what several pay of whom some pay for no longer period. */
            SHARED,
            ANY,
            /** Some that follow one another. */
            IN_A_ROW
        }
    }

    /** So many months are to follow one another in a period that has fewer. */
    record FewerInARow(Span span, int number, int count) implements TimeProblem {}

    /** A period is not made of whole periods of the smaller kind. */
    record NotMadeOf(Span span, Phrase whole, Period.Kind part) implements TimeProblem {
        @Override
        public String variant() {
            return part == Period.Kind.YEAR ? "LONGEST" : "SHORTER";
        }
    }

    /** Base and payment are of different periods, and the file does not say which of them gives the year. */
    record YearNotSaid(Span span, Phrase base, Phrase paid) implements TimeProblem {}

    /** Business days are counted, and no sentence says of which place. */
    record NoPlaceForBusinessDays(Span span, List<Span> related) implements TimeProblem {
        public NoPlaceForBusinessDays(Span span) {
            this(span, List.of());
        }

        @Override
        public Optional<Problem> with(List<Span> others) {
            return Optional.of(new NoPlaceForBusinessDays(span, others));
        }

        @Override
        public boolean standsAlone() {
            return false;
        }
    }

    /** What is paid <em>each period</em>, and nothing says how long that is. */
    record PaidPeriodNotSaid(Span span) implements TimeProblem {}

    /** The running total's period does not hold the paid one. */
    record AccumulatedOverShorter(Span span, Phrase period) implements TimeProblem {}
}

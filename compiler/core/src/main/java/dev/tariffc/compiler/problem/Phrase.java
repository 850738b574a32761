package dev.tariffc.compiler.problem;

import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.language.Catalogue;
import dev.tariffc.runtime.language.Worded;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import dev.tariffc.runtime.wording.Wording;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * A part of a message that is worded in the reader's language, as facts. The words of a record stand in the
 * {@linkplain ProblemCatalogue catalogue} under its {@link #key}, its components are placeholders; those of an enum under
 * the constant.
 */
public sealed interface Phrase extends Worded {

    /** Under what the catalogue has the words. */
    default String key() {
        return getClass().getSimpleName();
    }

    @Override
    default String in(Catalogue words) {
        return words.say(key(), Components.of(this));
    }

    /** What is found at a place, or belongs there. */
    enum Sort implements Phrase {
        FACT,
        RULE,
        PERIOD,
        PAYER,
        ITEM,
        ITEM_OR_CLASS,
        CHOICE_VALUE,
        VALUE,
        FIGURE,
        NO_FIGURE,
        WRITTEN_FIGURE,
        FIGURE_GIVEN,
        AMOUNT_DEFINED,
        FACT_OR_RULE,
        FIGURE_ABOVE_ZERO,
        NOT_ABOVE_ZERO,
        YES_OR_NO,
        ANSWER,
        DATE,
        WRITTEN_DATE,
        TEXT,
        QUOTED_TEXT,
        FACT_OR_QUOTED_TEXT,
        CHOICE,
        BAND,
        BAND_OR_CHOICE,
        NO_KEY,
        AMOUNT,
        AMOUNT_OF_MONEY,
        ROYALTY,
        NUMBER,
        PERCENTAGE,
        HOURS,
        DAYS,
        MONTHS;

        @Override
        public String key() {
            return "Sort." + name();
        }
    }

    /** What is not computed yet. */
    enum Construct implements Phrase {
        PERIOD_OF_SO_MANY_MONTHS,
        DAY_THAT_FACTS_TELL,
        DUTY_FOR_EACH_PART,
        CLAIM_OF_EACH_ITEM,
        OTHER_ITEM_OR_MONTH,
        YEAR_OF_OTHER_FACTS,
        ACCUMULATED_IN_OTHER_PERIOD,
        ACCUMULATED_FOR_EACH_PART,
        AVAILABILITY_OF_OTHERS,
        OTHER_PROPORTION,
        OTHER_INTEREST,
        ESTIMATE_IN_PROPORTION_TO_DAYS,
        SEVERAL_SERIES,
        INTEREST_AT_OTHER_RATE,
        YEAR_OF_SO_MANY_DAYS,
        OTHER_COMPOUNDING,
        INTEREST_UNTIL_OTHER_DAY,
        INTEREST_BY_OTHER_PERIOD,
        INTEREST_OF_MONTHS_BY_DAYS,
        INTEREST_OF_DAYS_BY_MONTHS,
        INTEREST_OF_DAYS_AT_MONTHLY_RATE,
        PUBLISHED_RATE_OF_A_MONTH,
        RATES_OF_SEVERAL_UNITS,
        FALLBACK_OF_A_FALLBACK_IN_PARENTHESES,
        FALLBACK_OF_FIRST_KNOWN,
        KNOWN_IN_SOME_CASES,
        PERIOD_CUT_FROM_OTHER_MONTH,
        FACTS_OF_OTHER_YEARS_THAN_PAID;

        @Override
        public String key() {
            return "Construct." + name();
        }
    }

    /** A figure of a unit: {@code a figure in the unit month}. */
    record InUnit(Phrase unit) implements Phrase {}

    /** What only one sentence may say. */
    enum Matter implements Phrase {
        BUSINESS_DAYS,
        HOLIDAYS,
        RATE_DAY,
        PARTLY_IN_FORCE,
        ORDER_OF_PAYMENTS,
        INTEREST,
        INTEREST_NOT_DUE,
        COMBINATION,
        PAYMENT,
        PAYEE,
        SECTION,
        DIVISION,
        PART_OF_A_WHOLE,
        COSTS_OF_AUDITS,
        PERIOD_OF_EXAMPLE,
        DUE_DAY,
        KEPT_UNTIL,
        RECEIVED_ON,
        CONTENTS,
        ERRORS;

        @Override
        public String key() {
            return "Matter." + name();
        }
    }

    /** What there may be too much of. */
    enum Plural implements Phrase {
        FACTS,
        SENTENCES,
        CONDITIONS,
        CELLS,
        TERMS,
        FIGURES_TO_CHOOSE_FROM,
        ALTERNATIVES,
        BRACKETS;

        @Override
        public String key() {
            return "Plural." + name();
        }
    }

    /** A unit: {@code CAD per subscriber}, {@code a plain number}. */
    record Measure(SortedMap<String, Integer> powers) implements Phrase {
        public Measure {
            powers = Collections.unmodifiableSortedMap(new TreeMap<>(powers));
        }

        @Override
        public String in(Catalogue words) {
            if (powers.isEmpty()) {
                return words.say("Measure.NONE");
            }
            String per = " " + words.say("Measure.PER") + " ";
            StringJoiner over = new StringJoiner(" × ");
            StringJoiner under = new StringJoiner(per);
            powers.forEach((base, power) -> {
                for (int i = 0; i < Math.abs(power); i++) {
                    (power > 0 ? over : under).add(unit(base, words));
                }
            });
            String top = over.length() == 0 ? "1" : over.toString();
            return under.length() == 0 ? top : top + per + under;
        }

        /** Units of time have words; currencies are codes, and what is counted the tariff's own noun. */
        private static String unit(String base, Catalogue words) {
            String key = "Unit." + base.replace(' ', '_');
            return words.has(key) ? words.say(key) : VisibleText.words(base);
        }
    }

    /** One of several texts. */
    record OneOf(List<String> texts) implements Phrase {
        public OneOf {
            texts = List.copyOf(texts);
        }
    }

    /** The values that a fact may have. */
    record Bounds(Domain domain, Currency currency) implements Phrase {
        @Override
        public String in(Catalogue words) {
            return Wording.of(words.language()).domain(domain, currency);
        }
    }

    // --- periods -------------------------------------------------------------------------------------------------

    /** {@code the month}. */
    record The(Period.Kind kind) implements Phrase {
        @Override
        public String key() {
            return "The." + kind;
        }
    }

    /** {@code the period}: whatever kind is paid. */
    record ThePaidPeriod() implements Phrase {}

    /** {@code the second month}; {@code count} from two. */
    record Nth(Period.Kind kind, Ordinal count) implements Phrase {
        @Override
        public String key() {
            return "Nth." + kind;
        }
    }

    /** {@code second}. */
    record Ordinal(int number) implements Phrase {
        private static final int IN_WORDS = 12;

        @Override
        public String key() {
            return "Ordinal." + (number <= IN_WORDS ? Integer.toString(number) : "many");
        }
    }

    record Before(Phrase what, Phrase base) implements Phrase {}

    record After(Phrase what, Phrase base) implements Phrase {}

    /** {@code the year of the month}. */
    record Holding(Phrase what, Phrase part) implements Phrase {}

    /** {@code the month of a day}. */
    record HoldingADay(Phrase what) implements Phrase {}

    /** {@code of the year}, as it is written behind {@code each month}. */
    record OfWhole(Period.Kind kind) implements Phrase {
        @Override
        public String key() {
            return "OfWhole." + kind;
        }
    }

    /** {@code of the year before}. */
    record OfWholeBefore(Period.Kind kind) implements Phrase {
        @Override
        public String key() {
            return "OfWholeBefore." + kind;
        }
    }

    /** {@code of the period}. */
    record OfThePaid() implements Phrase {}

    /** {@code of 2016}. */
    record OfFixed(Period period) implements Phrase {}

    /** {@code of} a period that the author knows. */
    record OfAnother() implements Phrase {}

    /** {@code each month}. */
    record EachPart(Period.Kind kind) implements Phrase {}

    /** {@code month}. */
    record OfKind(Period.Kind kind) implements Phrase {}

    /** {@code April 2018}. */
    record Fixed(Period period) implements Phrase {}

    /** {@code April 1, 2018}. */
    record Day(LocalDate date) implements Phrase {}

    // --- one case of many: what is said of each figure, day and condition in it -----------------------------------

    record Named(String name) implements Phrase {}

    /** {@code gross income in the year}. */
    record NamedIn(String name, Phrase period) implements Phrase {}

    record Availability(Phrase what) implements Phrase {}

    record DayOrder(Phrase left, Order order, Phrase right) implements Phrase {
        public enum Order {
            BEFORE,
            AFTER,
            NO_LATER
        }

        @Override
        public String key() {
            return "DayOrder." + order;
        }
    }

    /** {@code the opening is before the closing}, as it comes out. */
    record DaySequence(Phrase left, int sign, Phrase right) implements Phrase {
        @Override
        public String key() {
            return "DaySequence." + (sign < 0 ? "BEFORE" : sign == 0 ? "SAME" : "AFTER");
        }
    }

    /** {@code 150%}. */
    record Percentage(Rational ratio) implements Phrase {
        @Override
        public String in(Catalogue words) {
            return Wording.of(words.language()).percentage(ratio);
        }
    }

    /** A figure that has no name. */
    record AFigure() implements Phrase {}

    record Holds(Phrase what, boolean yes) implements Phrase {
        @Override
        public String key() {
            return "Holds." + (yes ? "YES" : "NO");
        }
    }

    record Comparison(Phrase left, int sign, Phrase right) implements Phrase {
        @Override
        public String key() {
            return "Comparison." + (sign < 0 ? "LESS" : sign == 0 ? "SAME" : "MORE");
        }
    }

    /** {@code attendance is 75,000}. */
    record Amounts(Phrase what, Circumstance.Amount value) implements Phrase {}

    record FallsOn(Phrase what, LocalDate date) implements Phrase {}

    record IsChosen(Phrase what, String value) implements Phrase {}

    record On(LocalDate date) implements Phrase {}

    record AsKnownOn(LocalDate date) implements Phrase {}

    /** Before any other text was known than the first. */
    record AsFirstKnown() implements Phrase {}
}

package dev.tariffc.compiler.syntax;

import dev.tariffc.compiler.source.Span;
import dev.tariffc.runtime.account.PaymentError;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** One sentence of a tariff, up to its full stop. Each node's Javadoc is its concrete syntax. */
public sealed interface Sentence extends Element {

    @Override
    default <R> R accept(Element.Visitor<R> visitor) {
        return visitor.visit(this);
    }

    <R> R accept(Sentence.Visitor<R> visitor);

    /** One method for each kind: the compiler lists what a new kind forgot. */
    interface Visitor<R> {
        R visit(Publication node);

        R visit(InForce node);

        R visit(Pays node);

        R visit(Given node);

        R visit(Definition node);

        R visit(Alias node);

        R visit(MayFall node);

        R visit(Due node);

        R visit(DueInInstalments node);

        R visit(DueInShares node);

        R visit(DueOnEstimate node);

        R visit(Kept node);

        R visit(Received node);

        R visit(BearsInterest node);

        R visit(InterestNotDue node);

        R visit(Combined node);

        R visit(AddUp node);

        R visit(Adjusted node);

        R visit(PaymentOrder node);

        R visit(BusinessDays node);

        R visit(HolidayRoll node);

        R visit(RateDay node);

        R visit(PartlyPaid node);

        R visit(ReportContains node);

        R visit(ReportSent node);

        R visit(Example node);

        R visit(Always node);

        R visit(NeverFalls node);
    }

    /** {@code Proposed June 24, 2017 in "Canada Gazette, Part I".} */
    record Publication(Span span, Kind kind, LocalDate date, Quoted in) implements Sentence {
        public enum Kind {
            PROPOSED,
            CERTIFIED,
            CORRECTED,
            PUBLISHED
        }

        @Override
        public <R> R accept(Sentence.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code In force from January 1, 2018 to December 31, 2018.} */
    record InForce(Span span, @AnyOrder List<Stretch> stretches) implements Sentence {
        public InForce {
            stretches = List.copyOf(stretches);
        }

        /** {@code from January 1, 2018 to December 31, 2018}, {@code from 2006 to 2008}. */
        public record Stretch(Span span, LocalDate from, Optional<LocalDate> to) {}

        @Override
        public <R> R accept(Sentence.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code A station pays the royalty each month, in CAD, rounded half up to 1¢.}
     *
     * @param cycles one, or alternatives with {@code if}
     */
    record Pays(
            Span span,
            Name payer,
            @AnyOrder List<Name> payables,
            @AnyOrder List<GuardedCycle> cycles,
            Currency currency,
            Optional<Limit.Rounded> rounding)
            implements Sentence {
        public Pays {
            payables = List.copyOf(payables);
            cycles = List.copyOf(cycles);
        }

        @Override
        public <R> R accept(Sentence.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code each half-year if paid before is less than $2,000}. */
    record GuardedCycle(Span span, Cycle cycle, Optional<Condition> condition) {}

    /** {@code CAD}: three capital letters of ISO 4217. */
    record Currency(Span span, String code) {}

    /**
     * {@code Given for each idle gap of an aircraft each year: idle days (days).}
     *
     * @param item what the facts are given for each of, if not for the payer
     * @param of the item that holds the item
     * @param cycle how often; none for what stands
     */
    record Given(Span span, Optional<Name> item, Optional<Name> of, Optional<Cycle> cycle, List<FactDeclaration> facts)
            implements Sentence {
        public Given {
            facts = List.copyOf(facts);
        }

        @Override
        public <R> R accept(Sentence.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code The royalty « redevance » for a low-use station is BODY.} */
    record Definition(Span span, Name name, @AnyOrder List<Qualifier> qualifiers, Body body) implements Sentence {
        public Definition {
            qualifiers = List.copyOf(qualifiers);
        }

        @Override
        public <R> R accept(Sentence.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code Guest means guests.}: another form of a name. */
    record Alias(Span span, Name form, Name name) implements Sentence {
        @Override
        public <R> R accept(Sentence.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code The royalty may fall at 75,000.}: a cliff that the text wants. */
    record MayFall(Span span, Name name, Expression at) implements Sentence {
        @Override
        public <R> R accept(Sentence.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code The balance is due January 31 of the year after if CONDITION, or credited if negative.}
     *
     * @param what a declared name, a phrase of free words (the payment) or a quoted text
     */
    record Due(
            Span span,
            Name what,
            @AnyOrder List<Qualifier> qualifiers,
            DateExpression date,
            Optional<DutyCondition> condition,
            boolean creditedIfNegative)
            implements Sentence {
        public Due {
            qualifiers = List.copyOf(qualifiers);
        }

        @Override
        public <R> R accept(Sentence.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code Records of music use are kept for 6 months after the end of the month.} */
    record Kept(Span span, Name what, DateExpression until) implements Sentence {
        @Override
        public <R> R accept(Sentence.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code Anything mailed is received 4 business days after mailing.} */
    record Received(Span span, Name what, DateExpression date) implements Sentence {
        @Override
        public <R> R accept(Sentence.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code The royalty bears interest daily at the Bank Rate on the last day of the month before + 1%, simple, over
     * 365 days, until receipt.} {@code The fee and the royalty bear interest at 1.5% per month, for each month or part of a
     * month, simple, until receipt.}
     *
     * @param what one amount or several, or the payment
     * @param every how often it is reckoned; none where only the rate or the delay says so
     * @param rates one, or several that hold one after another
     * @param delay what counts whole; none where each day counts
     * @param compounding how often interest is added to the principal; none is simple
     * @param year how long a year is; none where the rate is one of a month
     */
    record BearsInterest(
            Span span,
            List<Name> what,
            Optional<Cycle.Unit> every,
            List<Rate> rates,
            Optional<Delay> delay,
            Optional<Cycle.Unit> compounding,
            Optional<YearLength> year,
            DateExpression until)
            implements Sentence {
        public BearsInterest {
            what = List.copyOf(what);
            rates = List.copyOf(rates);
        }

        /**
         * {@code 1.5% per month}, {@code 5% a year from January 1, 2020 to December 31, 2021}.
         *
         * @param per what it is a rate for; none where that is not said
         * @param from the first day that bears it; none where that is not said
         * @param to the last
         */
        public record Rate(
                Span span,
                Expression figure,
                Optional<Cycle.Unit> per,
                Optional<LocalDate> from,
                Optional<LocalDate> to) {}

        /** {@code for each month or part of a month}. */
        public record Delay(Span span, Cycle.Unit each, Cycle.Unit partOf) {}

        /** {@code over 365 days}, {@code over 12 months}. */
        public record YearLength(Span span, int count, boolean ofMonths) {}

        @Override
        public <R> R accept(Sentence.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code Interest of $5 or less is not due.} {@code Interest of less than $5 is not due.}
     *
     * @param itself whether interest of exactly that amount is not due either
     */
    record InterestNotDue(Span span, Expression amount, boolean itself) implements Sentence {
        @Override
        public <R> R accept(Sentence.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code Gross income is combined for stations with the same company, the royalty shared in proportion to gross
     * income.}
     */
    record Combined(Span span, Name what, Name payer, Name group, Name shared, Name proportion) implements Sentence {
        @Override
        public <R> R accept(Sentence.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code The authors' share and the makers' share add up to the levy, by largest remainder.} */
    record AddUp(Span span, List<Name> parts, Name whole, LastCent lastCent) implements Sentence {
        public AddUp {
            parts = List.copyOf(parts);
        }

        /** The way that the last cent goes. */
        public enum LastCent {
            LARGEST_REMAINDER,
            FIRST_NAMED,
            LAST_NAMED
        }

        @Override
        public <R> R accept(Sentence.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code The fee is due in twelve equal instalments on the first day of each month, the last cent in the last.}
     *
     * @param count how many there are
     * @param each the parts of the period that is paid, of which each has one
     * @param day of such a part
     */
    record DueInInstalments(
            Span span, Name what, int count, DateExpression day, Cycle.Unit each, AddUp.LastCent lastCent)
            implements Sentence {
        @Override
        public <R> R accept(Sentence.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code Half of the fee is due on January 31 of the year, the rest on July 31.} */
    record DueInShares(Span span, Name what, List<Share> shares, DateExpression rest) implements Sentence {
        public DueInShares {
            shares = List.copyOf(shares);
        }

        /** A part of the amount, and when it is due. */
        public record Share(Span span, Expression share, DateExpression day) {}

        @Override
        public <R> R accept(Sentence.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code The fee is due on the estimate by January 31 of the year, and what is then still owed, the balance, by January 31 of
     * the year after, or credited if negative.}
     *
     * @param what what is paid in the end
     * @param estimate what is paid of it first
     * @param balance the name of what it comes to less the estimate
     */
    record DueOnEstimate(
            Span span,
            Name what,
            Name estimate,
            DateExpression first,
            Name balance,
            DateExpression then,
            boolean creditedIfNegative)
            implements Sentence {
        @Override
        public <R> R accept(Sentence.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code An error found by the payer that reduces what is owed is adjusted if it is notified no later than 12 months after
     * it occurred.} {@code Any other error is adjusted.}
     *
     * @param finder who found it; none of any other error
     * @param reduces whether it reduces what is owed, or increases it; none where that makes no difference
     * @param limit until when it is adjusted; none where always, or never
     */
    record Adjusted(
            Span span,
            Optional<PaymentError.Finder> finder,
            Optional<Boolean> reduces,
            boolean isAdjusted,
            Optional<Limit> limit)
            implements Sentence {

        /** So long after the error, its discovery or its notification has come. */
        public record Limit(Span span, boolean notified, int count, ChronoUnit unit) {}

        @Override
        public <R> R accept(Sentence.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code A payment goes first to the oldest royalty, then to interest.} */
    record PaymentOrder(Span span, List<Debt> order) implements Sentence {
        public PaymentOrder {
            order = List.copyOf(order);
        }

        public enum Debt {
            OLDEST_ROYALTY,
            INTEREST
        }

        @Override
        public <R> R accept(Sentence.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code Business days are those of Canada.}: a country, province or territory, by its words. */
    record BusinessDays(Span span, Name place) implements Sentence {
        @Override
        public <R> R accept(Sentence.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code A due date on a holiday moves to the next business day.} */
    record HolidayRoll(Span span, boolean toNext) implements Sentence {
        @Override
        public <R> R accept(Sentence.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code Rates are those of the first day of the period.} {@code Rates are shared by days.}: which day decides about what
     * changes while a period runs.
     */
    record RateDay(Span span, Day day) implements Sentence {
        public enum Day {
            FIRST,
            LAST,
            /** Each day has its own: a figure counts for as many days as it stands. */
            SHARED
        }

        @Override
        public <R> R accept(Sentence.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code A period that is partly in force is paid in proportion to its days.} {@code ... in full.} {@code ... not at all.} */
    record PartlyPaid(Span span, Part paid) implements Sentence {
        /** What is paid of it. */
        public enum Part {
            OF_DAYS,
            WHOLE,
            NOTHING
        }

        @Override
        public <R> R accept(Sentence.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code The sales report contains programs, plays (if available) and "the names of the officers".} */
    record ReportContains(Span span, Name report, @AnyOrder List<Field> fields) implements Sentence {
        public ReportContains {
            fields = List.copyOf(fields);
        }

        /** {@code plays (if available)}: a declared name, or a quoted text whose key is empty. */
        public record Field(Span span, Name what, boolean quoted, boolean ifAvailable) {}

        @Override
        public <R> R accept(Sentence.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code The income report is sent to Connect and SOPROQ.} {@code The payment is sent to Connect.}
     *
     * @param report a report, an amount that is paid or, in free words, the payment
     * @param recipients free words or quoted
     */
    record ReportSent(Span span, Name report, @AnyOrder List<Name> recipients) implements Sentence {
        public ReportSent {
            recipients = List.copyOf(recipients);
        }

        @Override
        public <R> R accept(Sentence.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code example "...": the month is April 2018, gross income in January 2018 is $600,000, then the royalty is $283.05.}
     *
     * @param otherwise what every figure is of which nothing is said; none where it is missing
     */
    record Example(
            Span span,
            Quoted title,
            Optional<LocalDate> knownOn,
            List<Setting> settings,
            Optional<Expression.Number> otherwise,
            List<Setting> results)
            implements Sentence {
        public Example {
            settings = List.copyOf(settings);
            results = List.copyOf(results);
        }

        @Override
        public <R> R accept(Sentence.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code Always: the royalty is at least $0.}, {@code Always, for each room: used seats are at most seats.}
     *
     * @param each the items, or the class of items, that it is said of each of; none where it is said of the payer
     */
    record Always(Span span, Optional<Name> each, Condition condition) implements Sentence {
        @Override
        public <R> R accept(Sentence.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code The royalty never falls when gross income rises.} */
    record NeverFalls(Span span, Name name, Name fact) implements Sentence {
        @Override
        public <R> R accept(Sentence.Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}

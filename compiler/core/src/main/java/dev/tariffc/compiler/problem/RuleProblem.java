package dev.tariffc.compiler.problem;

import dev.tariffc.compiler.source.Span;
import dev.tariffc.runtime.time.Period;
import java.util.List;
import java.util.Optional;

/** What is wrong with rules as a whole: cases, limits, brackets, order. TAR05xx. */
public sealed interface RuleProblem extends Problem {

    /** @param witness facts for which both hold */
    record RulesOverlap(Span span, String name, List<Phrase> witness, List<Span> related) implements RuleProblem {}

    /** @param witness facts for which none holds */
    record NoRuleForCase(Span span, String name, List<Phrase> witness) implements RuleProblem {
        @Override
        public boolean standsAlone() {
            return false;
        }
    }

    /** Conditions with more combinations than can be looked through. */
    record TooIntricate(Span span, String name, int cells) implements RuleProblem {}

    /** @param path the names of the cycle, first to last and the first again */
    record CycleOfDefinitions(Span span, List<String> path) implements RuleProblem {}

    record NameDeclaredTwice(Span span, String name, List<Span> related) implements RuleProblem {}

    /** A bracket where another must stand: {@code next} without {@code first}, a second {@code first}. */
    record BracketOutOfOrder(Span span) implements RuleProblem {}

    record BracketAfterRest(Span span, List<Span> related) implements RuleProblem {}

    record NoRestBracket(Span span) implements RuleProblem {}

    record BracketWidthNotPositive(Span span, String width) implements RuleProblem {}

    /** A band of a table that begins where another has not ended, or has no number in it. */
    record EmptyBand(Span span) implements RuleProblem {}

    record RowOfOtherLength(Span span, int cells, int columns, List<Span> related) implements RuleProblem {
        public RowOfOtherLength(Span span, int cells, int columns) {
            this(span, cells, columns, List.of());
        }

        @Override
        public Optional<Problem> with(List<Span> others) {
            return Optional.of(new RowOfOtherLength(span, cells, columns, others));
        }
    }

    /** <em>except under</em> names a section in which the name is not defined. */
    record NothingToExcept(Span span, String section, String name) implements RuleProblem {
        @Override
        public boolean standsAlone() {
            return false;
        }
    }

    /** <em>for any other</em> where no sentence is for some. */
    record NoOtherMeant(Span span, String name) implements RuleProblem {
        @Override
        public boolean standsAlone() {
            return false;
        }
    }

    /** A payable, or a name in <em>pays</em>, that no sentence defines. */
    record PayableNotDefined(Span span, String name) implements RuleProblem {
        @Override
        public boolean standsAlone() {
            return false;
        }
    }

    record NoPays(Span span) implements RuleProblem {
        @Override
        public boolean standsAlone() {
            return false;
        }
    }

    /** Periods of several kinds, and no word of when which. */
    record SeveralCycles(Span span) implements RuleProblem {}

    /** Years that begin on a day of each payer. */
    record YearsOfEachPayer(Span span, String name) implements RuleProblem {}

    /** Running totals may not run on running totals. */
    record BaseRunsItself(Span span, String name) implements RuleProblem {}

    /**
     * Combination of something that no rule accumulates, or that some does not.
     *
     * @param related brackets that each payer fills alone
     */
    record NothingToCombine(Span span, String name, List<Span> related) implements RuleProblem {
        @Override
        public boolean standsAlone() {
            return false;
        }
    }

    /** More of something than a calculator can hold. */
    record TooLarge(Span span, Phrase.Plural what, int limit) implements RuleProblem {}

    /**
     * An amount that is less where a quantity has passed a limit.
     *
     * @param facts the case at the limit
     * @param beyond what is otherwise past it
     * @param at the limit, as it is written
     */
    record FallsAtLimit(
            Span span,
            String name,
            Circumstance.Amount before,
            List<Circumstance> facts,
            Circumstance.Amount after,
            Circumstance beyond,
            Circumstance.Amount at)
            implements RuleProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** <em>may fall at</em> where nothing falls. */
    record FallNotFound(Span span, String name) implements RuleProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /**
     * Facts for which what <em>always</em> claims of the rules does not hold.
     *
     * @param results what the rules that it names come to
     */
    record NotAlways(Span span, List<Circumstance> facts, List<Circumstance> results) implements RuleProblem {}

    /** An amount that is said never to fall when a fact rises, and does. */
    record FallsWhenRising(
            Span span,
            String name,
            String fact,
            Circumstance.Amount before,
            List<Circumstance> facts,
            Circumstance.Amount after,
            Circumstance beyond)
            implements RuleProblem {}

    /** A claim about amounts that could not be worked out for any facts that were tried. */
    record ClaimNotTried(Span span) implements RuleProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** A construct that computes, used in a way that is not supported. */
    record NotSupported(Span span, Phrase.Construct construct, List<Span> related) implements RuleProblem {
        public NotSupported(Span span, Phrase.Construct construct) {
            this(span, construct, List.of());
        }

        @Override
        public String variant() {
            return construct.name();
        }
    }

    /** <em>For any other</em> of something that the sentences beside it do not speak of. */
    record OthersOfAnotherKind(Span span, String name, List<String> meant) implements RuleProblem {
        @Override
        public boolean standsAlone() {
            return false;
        }
    }

    /** What is said to be shared rests on nothing that is combined. */
    record SharesNothing(Span span, String name, String combined) implements RuleProblem {}

    /** A name where the payer has to stand. */
    record NotThePayer(Span span, String name, List<String> payers) implements RuleProblem {}

    /** A credit of something that nobody pays. */
    record NotCredited(Span span, String name) implements RuleProblem {}

    /** Two sentences of one name, one for each of something and one not, or for each of something else. */
    record ForEachOfOthers(Span span, String name, List<Span> related) implements RuleProblem {}

    /** The greatest or the least of what is the same for each item. */
    record SameForEach(Span span, String item) implements RuleProblem {}

    /** A report that is sent or contains something, and of which nothing says more. */
    record ReportWithoutDay(Span span, String name) implements RuleProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** A report that is due, and of which nothing says what it contains, beside others that contain something. */
    record ReportWithoutContents(Span span, String name) implements RuleProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** An amount that is never due, beside others that are, or with interest that begins on no day. */
    record NoDueDay(Span span, String name) implements RuleProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /**
     * An amount that is due in some cases and has no day in others.
     *
     * @param witness facts of such a case
     * @param payer who pays it, where its days go by classes of whoever does
     */
    record NoDueDayForCase(Span span, String name, List<Phrase> witness, Optional<String> payer)
            implements RuleProblem {
        @Override
        public boolean standsAlone() {
            return false;
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** A day for the adjustment of each error that is told from nothing that is known of an error. */
    record AdjustmentDayUntold(Span span, String error) implements RuleProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** Errors of some kinds are spoken of, and of others not. */
    record ErrorsNotCovered(Span span) implements RuleProblem {}

    /** Instalments of something that nobody pays. */
    record NotPaidInParts(Span span, String name, List<String> payables) implements RuleProblem {}

    /** An instalment for each part of a kind that what is paid for is not made of. */
    record NoSuchParts(Span span, String name, Phrase whole, Period.Kind each) implements RuleProblem {}

    /** So many instalments where the period that is paid has another number of such parts. */
    record OtherInstalments(Span span, String name, int count, Period.Kind paid, Period.Kind each, int parts)
            implements RuleProblem {}

    /** Shares that leave nothing for the rest, or of nothing. */
    record SharesWithoutRest(Span span, String name) implements RuleProblem {}

    /** Interest on something that nobody pays. */
    record NotPaid(Span span, String name, List<String> payables) implements RuleProblem {}

    /** Daily interest at a rate of a year, and no word of how many days a year has. */
    record NoDayCount(Span span) implements RuleProblem {}

    /** Interest that is not due, where nothing bears any. */
    record NothingBearsInterest(Span span) implements RuleProblem {}

    /** A day on which interest may be borne, and no word of its rate. */
    record NoRateOnDay(Span span, Phrase day) implements RuleProblem {}

    /** A day on which each of two rates holds. */
    record TwoRatesOnDay(Span span, Phrase day) implements RuleProblem {}

    /** One of several rates, and no word of the days that bear it. */
    record RateWithoutDates(Span span) implements RuleProblem {}

    /** Interest by the month at a rate of a year, and no word that a month bears a twelfth of it. */
    record NoMonthsOfYear(Span span) implements RuleProblem {}

    /** A rate of interest, and no word of what time it is a rate for. */
    record NoRateUnit(Span span) implements RuleProblem {}

    /** A rate of a month, and no word of what a part of a month bears. */
    record NoPartOfMonth(Span span) implements RuleProblem {}

    /** Parts that add up, where neither they nor the whole is paid: there is no last cent. */
    record DividesNothingPaid(Span span, String name) implements RuleProblem {}

    /** Parts of one whole that are paid for other periods than each other, so that what is paid of it is no whole. */
    record PaidForOtherPeriods(Span span, String first, String second, String payer, List<Span> related)
            implements RuleProblem {}

    /** Parts that add up to a whole, and no word of what they are rounded to, or several. */
    record NoLastCent(Span span, String name) implements RuleProblem {}

    /** Two sentences of one matter, of which only one can hold. */
    record SaidTwice(Span span, Phrase.Matter matter, List<Span> related) implements RuleProblem {
        @Override
        public String variant() {
            return matter.name();
        }
    }

    /** A figure that is known only where one before it is, so that it is never the first. */
    record NeverCounts(Span span, String figure) implements RuleProblem {}

    /** What stands instead of a value where a case before it holds as well. */
    record CaseNeverReached(Span span, List<Span> related) implements RuleProblem {}

    /** What stands instead of a value after a limit, where another such case stands before it: which goes first is not said. */
    record CaseAfterLimit(Span span, List<Span> related) implements RuleProblem {}

    /** What stands instead of a value, for a reason that only a fallback before it needs, and so of a known one, too. */
    record OverridesKnown(Span span, String condition, List<Span> related) implements RuleProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** A fact that is asked of every payer, and that no sentence reads. */
    record FactNotRead(Span span, String name) implements RuleProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** A definition that no other sentence names. */
    record DefinitionNotUsed(Span span, String name) implements RuleProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** A rule on other facts reads none of those that they replace. */
    record NothingToReplace(Span span, String name) implements RuleProblem {}
}

package dev.tariffc.compiler.problem;

import dev.tariffc.compiler.source.Span;
import dev.tariffc.runtime.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What does not go together: kinds, units, nouns and what figures are about. TAR04xx. */
public sealed interface TypeProblem extends Problem {

    /** {@code $5 + 3 seats}. */
    record DifferentUnits(Span span, Phrase left, Phrase right, List<String> written) implements TypeProblem {
        @Override
        public Optional<Problem> mended(Span mark, String words, List<String> offered) {
            return Optional.of(new DifferentUnits(mark, left, right, offered));
        }

        public DifferentUnits(Span span, Phrase left, Phrase right) {
            this(span, left, right, List.of());
        }

        @Override
        public String variant() {
            return written.isEmpty() ? "" : "TRIED";
        }
    }

    /**
     * Figures of two periods: a month's income added to a year's.
     *
     * @param name the one of the shorter period; a gap where it has none
     * @param given the kind of the shorter period
     * @param of the longer period, as it is written behind the shorter
     */
    record DifferentPeriods(
            Span span,
            Phrase left,
            Phrase right,
            String name,
            Period.Kind given,
            Phrase each,
            Phrase longer,
            Phrase of,
            Remedy remedy)
            implements TypeProblem {

        /** What the author may have meant. */
        public enum Remedy {
            /** The sum of the shorter ones. */
            SUM,
            /** The longer one, once and not in each part. */
            APART,
            /** One period for both. */
            ONE,
            /** Brackets that the longer period fills. */
            BRACKETS,
            /** The same formula of other figures. */
            USING
        }

        @Override
        public String variant() {
            return remedy.name();
        }
    }

    /** Figures of two different items, or of an item and the payer. */
    record ItemWithoutSum(Span span, String name, Phrase item, Phrase held, Phrase of, Meant meant)
            implements TypeProblem {

        /** What the author may have meant. */
        public enum Meant {
            /** The sum over all items. */
            SUM,
            /** Whether there is one of which it holds. */
            COUNT,
            /** The same of what says of each whether it holds. */
            COUNT_CLASS,
            /** That this is said of each, too. */
            EACH,
            /** The sum over all parts. */
            SUM_OF_PARTS,
            /** That it holds in one part. */
            ANY_PART,
            /** The part that is paid. */
            PAID_PART,
            /** One of the parts. */
            ONE_PART,
            /** A share of one of the parts. */
            SHARE_OF_PART
        }

        @Override
        public String variant() {
            return meant.name();
        }
    }

    /** Whether something holds of several periods in a row: of each of them, or of what they come to. */
    record EachOrTogether(Span span) implements TypeProblem {}

    /** Something that does not hold in any of several periods: in none of them, or not in all. */
    record NoneOrSome(Span span) implements TypeProblem {}

    record MoneyTimesMoney(Span span) implements TypeProblem {}

    /** {@code per} with something that is not a count. */
    record PerNotACount(Span span, Phrase unit) implements TypeProblem {}

    /** Days are compared as figures are. */
    record SameDay(Span span, String left, String right) implements TypeProblem {}

    /** A word stands where a figure, a yes-or-no, a date or a period is due. */
    record WrongKind(Span span, String name, Phrase found, Phrase wanted) implements TypeProblem {

        /** What is no name, and so declared by no sentence. */
        private static final Set<Phrase> WRITTEN = Set.of(
                Phrase.Sort.NO_FIGURE,
                Phrase.Sort.WRITTEN_FIGURE,
                Phrase.Sort.NOT_ABOVE_ZERO,
                Phrase.Sort.WRITTEN_DATE,
                Phrase.Sort.BAND,
                Phrase.Sort.NO_KEY);

        @Override
        public String variant() {
            if (found == Phrase.Sort.CHOICE_VALUE) {
                return "CHOICE";
            }
            return WRITTEN.contains(found) ? "WRITTEN" : "";
        }
    }

    /** A name that only says what is due, kept or sent, where something with a value is meant. */
    record NoValue(Span span, String name) implements TypeProblem {
        @Override
        public boolean standsAlone() {
            return false;
        }
    }

    /** Two sentences define one name with different kinds or units. */
    record DefinedAsTwoKinds(Span span, String name, Phrase one, Phrase other, List<Span> related)
            implements TypeProblem {}

    /** What is payable is no money of the currency of <em>pays</em>. */
    record PayableNotMoney(Span span, String name, Phrase unit, String currency) implements TypeProblem {}

    /** A rate above one hundred per cent. */
    record RateAboveWhole(Span span, String rate) implements TypeProblem {}

    /** {@code 2 of the first $10,000}: two hundred per cent by the letter, and surely not meant. */
    record RateWithoutSign(Span span, String rate, List<String> written) implements TypeProblem {
        @Override
        public Optional<Problem> mended(Span mark, String words, List<String> offered) {
            return Optional.of(new RateWithoutSign(mark, rate, offered));
        }

        public RateWithoutSign(Span span, String rate) {
            this(span, rate, List.of());
        }

        @Override
        public String variant() {
            return written.isEmpty() ? "" : "TRIED";
        }
    }

    /**
     * A rate that has a name and comes to a figure without a sign.
     *
     * @param rate the figure
     * @param related where it stands
     */
    record NamedRateWithoutSign(Span span, String name, String rate, List<Span> related) implements TypeProblem {}

    /** A part of something by a name that is, in some case, above one hundred per cent. */
    record RateMayBeAboveWhole(Span span, String name, Phrase rate) implements TypeProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** A rate that differs so much from its neighbour that a sign is surely lost. */
    record RateFarFromNext(Span span, String rate, String next) implements TypeProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** A divisor that may be zero, and no word of what then. */
    record DivisionByZero(Span span, String divisor, Ratio ratio, String noun, Phrase unit) implements TypeProblem {
        @Override
        public String variant() {
            return ratio.name();
        }
    }

    /** What a ratio is of: as what the value is written that holds where the divisor is zero. */
    enum Ratio {
        /** A plain number: {@code 100%}. */
        PLAIN,
        /** Money of money: {@code 100%}, if it is {@code $0}. */
        OF_MONEY,
        /** What any figure is taken for: {@code 0}. */
        COUNT,
        /** Money for each of something: {@code $0 / 1 guest}. */
        PRICE,
        /** Anything else. */
        OTHER
    }

    /** A divisor that is zero whatever the facts are. */
    record DivisorIsZero(Span span, String divisor) implements TypeProblem {}

    /** A word that a choice does not have. */
    record UnknownChoice(Span span, String name, String fact, List<String> choices) implements TypeProblem {}

    /** A fact in the place of another that may be what the other may not. */
    record SubstituteOutOfBounds(Span span, String name, String instead) implements TypeProblem {}

    /**
     * The items of one other item, of which it is not known whose they are.
     *
     * @param given how often they are given, where the other is given for other periods
     * @param each how often the other is given; nothing where it stands
     */
    record ItemsOfAnItem(Span span, String item, String holder, Phrase given, Phrase each, Why why)
            implements TypeProblem {

        /** Why it is not known. */
        public enum Why {
            /** They are given for other periods than the one that holds them. */
            OTHER_PERIODS,
            /** Their figures are of several periods, or they are of several kinds. */
            SEVERAL
        }

        @Override
        public String variant() {
            return why.name();
        }
    }

    /** Items that are said to be those of two others. */
    record HeldByTwo(Span span, String item, String holder, String other) implements TypeProblem {}
}

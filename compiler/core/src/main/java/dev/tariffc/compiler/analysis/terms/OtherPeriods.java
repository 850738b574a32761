package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.Item;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.model.Unit;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.TimeProblem;
import dev.tariffc.compiler.problem.TimeProblem.FactOfOtherPeriod.Remedy;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.runtime.time.Period;
import java.util.Optional;

/** What is of another period than the one that is asked for, and what its author may have meant. */
public final class OtherPeriods {

    /** Stands for a figure that has no name. */
    private static final String NAMELESS = "(...)";

    private OtherPeriods() {}

    /** A fact, read for a period that is longer or shorter than those it is given for. */
    public static TimeProblem of(FactModel fact, Period.Kind given, PeriodTerm read, Span span) {
        return of(fact, given, read, false, span);
    }

    /**
     * The same.
     *
     * @param overItems whether the sentence adds up over the items of which the fact is
     */
    public static TimeProblem of(FactModel fact, Period.Kind given, PeriodTerm read, boolean overItems, Span span) {
        Remedy remedy = remedy(fact.read(Optional.of(read)).type(), given, read.kind());
        Optional<String> item = fact.item().map(Item::label);
        boolean ofItems = overItems && item.isPresent() && remedy == Remedy.SUM;
        return told(fact.label(), given, read, item, ofItems ? Remedy.SUM_OF_ITEMS : remedy, span);
    }

    /** A rule that needs periods of a kind, asked for a longer one. */
    public static TimeProblem of(RuleModel rule, Period.Kind needed, PeriodTerm read, Span span) {
        return told(rule.label(), needed, read, Optional.empty(), remedy(rule.type(), needed, read.kind()), span);
    }

    /** What has one value for each of shorter or longer periods, of which one has to be named. */
    public static TimeProblem ofOne(String name, Period.Kind given, PeriodTerm read, Span span) {
        return told(name, given, read, Optional.empty(), Remedy.ONE, span);
    }

    private static TimeProblem told(
            String name, Period.Kind given, PeriodTerm read, Optional<String> item, Remedy remedy, Span span) {
        return new TimeProblem.FactOfOtherPeriod(
                span, name, given, read.kind(), new Phrase.The(given), PeriodPhrases.ofWhole(read), item, remedy);
    }

    private static Remedy remedy(Type type, Period.Kind given, Period.Kind read) {
        boolean share = isShare(type);
        if (given.compareTo(read) > 0) {
            return share ? Remedy.HOLDING_SHARE : Remedy.HOLDING;
        } else if (given == Period.Kind.DAY) {
            return Remedy.DAY;
        } else if (type.equals(Type.YES_NO)) {
            return Remedy.ANY;
        }
        if (share) {
            return Remedy.ONE_SHARE;
        }
        return isAmount(type) ? Remedy.SUM : Remedy.ONE;
    }

    /** Whether values of a type add up: shares of something do not. */
    static boolean isAmount(Type type) {
        return type.asNumber()
                .filter(number -> !number.unit().equals(Unit.NONE))
                .isPresent();
    }

    /** Whether values of a type are shares of something, which are written in front of it. */
    static boolean isShare(Type type) {
        return type.asNumber().filter(number -> number.unit().equals(Unit.NONE)).isPresent();
    }

    /** Two figures that do not go together, as one is about a longer period. */
    static TypeProblem of(NumberTerm left, NumberTerm right, Span span) {
        PeriodTerm one = left.about().orElseThrow();
        PeriodTerm other = right.about().orElseThrow();
        NumberTerm shorter = one.kind().compareTo(other.kind()) < 0 ? left : right;
        return told(one, other, name(shorter), remedy(shorter), span);
    }

    /** Two periods that do not go together. */
    static TypeProblem of(PeriodTerm one, PeriodTerm other, TypeProblem.DifferentPeriods.Remedy remedy, Span span) {
        return told(one, other, NAMELESS, remedy, span);
    }

    private static TypeProblem told(
            PeriodTerm one, PeriodTerm other, String name, TypeProblem.DifferentPeriods.Remedy remedy, Span span) {
        boolean rising = one.kind().compareTo(other.kind()) < 0;
        return new TypeProblem.DifferentPeriods(
                span,
                PeriodPhrases.of(one),
                PeriodPhrases.of(other),
                name,
                rising ? one.kind() : other.kind(),
                new Phrase.EachPart(rising ? one.kind() : other.kind()),
                PeriodPhrases.of(rising ? other : one),
                PeriodPhrases.ofWhole(rising ? other : one),
                remedy);
    }

    private static TypeProblem.DifferentPeriods.Remedy remedy(NumberTerm shorter) {
        PeriodTerm about = shorter.about().orElseThrow();
        if (about.isOfPart()) {
            return TypeProblem.DifferentPeriods.Remedy.APART;
        }
        boolean cut = about.kind() != Period.Kind.DAY && about.kind().compareTo(Period.Kind.YEAR) < 0;
        return about.isPaid() && cut && isAmount(shorter.type())
                ? TypeProblem.DifferentPeriods.Remedy.SUM
                : TypeProblem.DifferentPeriods.Remedy.ONE;
    }

    private static String name(NumberTerm term) {
        return term.asRead()
                .map(read -> read.fact().label())
                .or(() -> term.asUse().map(use -> use.rule().label()))
                .orElse(NAMELESS);
    }
}

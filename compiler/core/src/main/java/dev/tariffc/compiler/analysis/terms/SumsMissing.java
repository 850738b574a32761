package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.analysis.names.Cycles;
import dev.tariffc.compiler.model.Item;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.TypeProblem.ItemWithoutSum;
import dev.tariffc.compiler.problem.TypeProblem.ItemWithoutSum.Meant;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.runtime.time.Period;
import java.util.Optional;

/** What has a value for each item or part and is used where nothing says which, and what its author may have meant. */
final class SumsMissing {

    private final Cycles cycles;

    SumsMissing(Cycles cycles) {
        this.cycles = cycles;
    }

    /** What is known for each item. */
    static ItemWithoutSum ofItem(String label, Type type, Item item, Span span) {
        Meant meant = type.asNumber().isPresent() ? Meant.SUM : type.equals(Type.YES_NO) ? Meant.COUNT : Meant.EACH;
        return ofItem(label, item, meant, span);
    }

    /** A class of items, or what else says of each whether it holds. */
    static ItemWithoutSum ofClass(RuleModel rule, Item item, Span span) {
        return ofItem(rule.label(), item, Meant.COUNT_CLASS, span);
    }

    private static ItemWithoutSum ofItem(String label, Item item, Meant meant, Span span) {
        Phrase named = new Phrase.Named(item.label());
        return new ItemWithoutSum(span, label, named, named, new Phrase.OfAnother(), meant);
    }

    /** A rule that is defined for each part, used for a period that is none. */
    ItemWithoutSum ofPart(RuleModel rule, Period.Kind part, Optional<PeriodTerm> used, Span span) {
        PeriodTerm whole =
                used.filter(period -> period.kind().compareTo(part) > 0).orElseGet(() -> cycles.anyLongerThan(part));
        Phrase of = PeriodPhrases.ofWhole(whole);
        boolean paid = used.isEmpty()
                && cycles.isPaidEach(part)
                && cycles.paidLongerThan(part).isEmpty();
        Meant meant = paid ? Meant.PAID_PART : meant(rule.type());
        return new ItemWithoutSum(span, rule.label(), new Phrase.OfKind(part), new Phrase.The(part), of, meant);
    }

    private static Meant meant(Type type) {
        if (type.equals(Type.YES_NO)) {
            return Meant.ANY_PART;
        }
        if (OtherPeriods.isShare(type)) {
            return Meant.SHARE_OF_PART;
        }
        return OtherPeriods.isAmount(type) ? Meant.SUM_OF_PARTS : Meant.ONE_PART;
    }
}

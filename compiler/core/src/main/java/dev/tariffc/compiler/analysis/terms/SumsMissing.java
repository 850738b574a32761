package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.analysis.names.Cycles;
import dev.tariffc.compiler.model.Item;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.TypeProblem.ItemWithoutSum;
import dev.tariffc.compiler.problem.TypeProblem.ItemWithoutSum.Remedy;
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
        Remedy remedy =
                type.asNumber().isPresent() ? Remedy.SUM : type.equals(Type.YES_NO) ? Remedy.COUNT : Remedy.EACH;
        Phrase named = new Phrase.Named(item.label());
        return new ItemWithoutSum(span, label, named, named, new Phrase.OfAnother(), remedy);
    }

    /** A rule that is defined for each part, used for a period that is none. */
    ItemWithoutSum ofPart(RuleModel rule, Period.Kind part, Optional<PeriodTerm> used, Span span) {
        PeriodTerm whole =
                used.filter(period -> period.kind().compareTo(part) > 0).orElseGet(() -> cycles.anyLongerThan(part));
        Phrase of = PeriodPhrases.ofWhole(whole);
        boolean paid = used.isEmpty()
                && cycles.isPaidEach(part)
                && cycles.paidLongerThan(part).isEmpty();
        Remedy remedy = paid ? Remedy.PAID_PART : remedy(rule.type());
        return new ItemWithoutSum(span, rule.label(), new Phrase.OfKind(part), new Phrase.The(part), of, remedy);
    }

    private static Remedy remedy(Type type) {
        if (type.equals(Type.YES_NO)) {
            return Remedy.ANY_PART;
        }
        if (OtherPeriods.isShare(type)) {
            return Remedy.SHARE_OF_PART;
        }
        return OtherPeriods.isAmount(type) ? Remedy.SUM_OF_PARTS : Remedy.ONE_PART;
    }
}

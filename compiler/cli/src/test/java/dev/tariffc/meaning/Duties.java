package dev.tariffc.meaning;

import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.parser.Names;
import dev.tariffc.compiler.syntax.DateExpression;
import dev.tariffc.compiler.syntax.DutyCondition;
import dev.tariffc.compiler.syntax.Qualifier;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.runtime.language.Language;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** By when something has to be done, until when it is kept, and when it counts as received. */
final class Duties {

    private final Meaning meaning;

    Duties(Meaning meaning) {
        this.meaning = meaning;
    }

    /** The day on which an amount is due: as the sentences say that name it, or else those that speak of the payment. */
    Answer<Optional<LocalDate>> ofPayable(Key payable, At at) {
        Optional<Answer<Optional<LocalDate>>> first = firstPart(payable, at);
        if (first.isPresent()) {
            return first.get();
        }
        Language language = meaning.declared.tariff().source().language();
        List<Sentence.Due> named = named(payable);
        return due(
                named.isEmpty()
                        ? meaning.declared.all(Sentence.Due.class).stream()
                                .filter(each -> Names.isPayment(each.what().key(), language))
                                .toList()
                        : named,
                at);
    }

    /** The day of the first of several parts; none where the amount is due at once. */
    private Optional<Answer<Optional<LocalDate>>> firstPart(Key payable, At at) {
        Optional<Answer<LocalDate>> share = meaning.declared.all(Sentence.DueInShares.class).stream()
                .filter(each -> each.what().key().equals(payable))
                .findFirst()
                .map(due -> day(due.shares().get(0).day(), at));
        Optional<Answer<LocalDate>> instalment = meaning.declared.all(Sentence.DueInInstalments.class).stream()
                .filter(each -> each.what().key().equals(payable))
                .findFirst()
                .map(due -> day(
                        due.day(),
                        at.in(Periods.cut(due.each(), at).parts(at.period()).get(0))));
        return share.or(() -> instalment).map(day -> day.map(Optional::of));
    }

    Answer<Optional<LocalDate>> due(Key what, At at) {
        return due(named(what), at);
    }

    private List<Sentence.Due> named(Key what) {
        Key plain = meaning.declared.plain(what);
        return meaning.declared.all(Sentence.Due.class).stream()
                .filter(each -> meaning.declared.plain(each.what().key()).equals(plain))
                .toList();
    }

    /** The day of the sentence that is for whom is at hand, if any is. */
    private Answer<Optional<LocalDate>> due(List<Sentence.Due> sentences, At at) {
        List<List<Qualifier>> siblings =
                sentences.stream().map(Sentence.Due::qualifiers).toList();
        Set<Refusal> refusals = new LinkedHashSet<>();
        for (Sentence.Due each : sentences) {
            Cases.Case<LocalDate> duty = meaning.cases.of(
                    each.qualifiers(), new Cases.Siblings(siblings, List.of()), at, () -> day(each.date(), at));
            Answer<Boolean> holds = Answer.and(List.of(duty.holds(), condition(each, at)));
            if (holds.is(true)) {
                return duty.value().get().map(Optional::of);
            }
            refusals.addAll(holds.refusals());
        }
        return refusals.isEmpty() ? Answer.of(Optional.empty()) : Answer.refused(refusals);
    }

    private Answer<Boolean> condition(Sentence.Due due, At at) {
        return due.condition()
                .map(condition -> condition.accept(new DutyCondition.Visitor<Answer<Boolean>>() {
                    @Override
                    public Answer<Boolean> visit(DutyCondition.If node) {
                        return meaning.truths.holds(node.condition(), at);
                    }

                    @Override
                    public Answer<Boolean> visit(DutyCondition.Understated node) {
                        throw new NotCoveredByTheEvaluator(NotCoveredByTheEvaluator.What.UNDERSTATEMENT);
                    }
                }))
                .orElseGet(() -> Answer.of(true));
    }

    /** A due date on a holiday stays where it is, unless a sentence moves it. */
    private Answer<LocalDate> day(DateExpression date, At at) {
        Answer<LocalDate> day = meaning.days.day(date, at);
        return meaning.declared.all(Sentence.HolidayRoll.class).stream()
                .findFirst()
                .map(roll -> day.map(on -> meaning.days.rolled(on, roll.toNext())))
                .orElse(day);
    }

    Answer<Optional<LocalDate>> keptUntil(Key what, At at) {
        return meaning.declared.all(Sentence.Kept.class).stream()
                .filter(each -> each.what().key().equals(what))
                .map(each -> meaning.days.day(each.until(), at).map(Optional::of))
                .findFirst()
                .orElseGet(() -> Answer.of(Optional.empty()));
    }

    Answer<Optional<LocalDate>> received(Key what, At at) {
        return meaning.declared.all(Sentence.Received.class).stream()
                .filter(each -> each.what().key().equals(what))
                .map(each -> meaning.days.day(each.date(), at).map(Optional::of))
                .findFirst()
                .orElseGet(() -> Answer.of(Optional.empty()));
    }
}

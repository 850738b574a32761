package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.analysis.names.Outline;
import dev.tariffc.compiler.analysis.names.Places;
import dev.tariffc.compiler.analysis.names.Sentences;
import dev.tariffc.compiler.model.AccountModel;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.runtime.account.ErrorRule;
import dev.tariffc.runtime.account.ErrorRule.Effect;
import dev.tariffc.runtime.account.ErrorRule.Until;
import dev.tariffc.runtime.account.PaymentError.Finder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Binds what is said of errors: of each kind once, and of all kinds or of none. */
final class Adjustments {

    private record Kind(Finder finder, Effect effect) {}

    private final Map<Kind, Sentence.Adjusted> said = new HashMap<>();
    private final Problems problems;

    private Adjustments(Problems problems) {
        this.problems = problems;
    }

    /** In the order of the file, what is said of any other error last. */
    static List<AccountModel.Adjusted> bind(Sentences sentences, Problems problems) {
        Adjustments adjustments = new Adjustments(problems);
        List<Outline.Entry<Sentence.Adjusted>> all = new ArrayList<>();
        sentences.adjusted().stream().filter(each -> !isOfOthers(each)).forEach(all::add);
        sentences.adjusted().stream().filter(Adjustments::isOfOthers).forEach(all::add);
        all.forEach(each -> adjustments.check(each.sentence()));
        if (!all.isEmpty() && adjustments.said.size() < Finder.values().length * Effect.values().length) {
            problems.report(
                    new RuleProblem.ErrorsNotCovered(all.get(0).sentence().span()));
        }
        return all.stream()
                .map(each -> new AccountModel.Adjusted(Places.of(each.sentence().span()), rule(each)))
                .toList();
    }

    private static boolean isOfOthers(Outline.Entry<Sentence.Adjusted> each) {
        return each.sentence().finder().isEmpty();
    }

    /** Any other is what nothing is said of yet; where that is nothing, it is said twice. */
    private void check(Sentence.Adjusted sentence) {
        List<Kind> kinds = kinds(sentence);
        boolean ofOthers = sentence.finder().isEmpty();
        List<Sentence.Adjusted> before = kinds.stream()
                .flatMap(kind -> Optional.ofNullable(said.get(kind)).stream())
                .toList();
        if (ofOthers ? before.size() == kinds.size() : !before.isEmpty()) {
            problems.report(new RuleProblem.SaidTwice(
                    sentence.span(), Phrase.Matter.ERRORS, List.of(before.get(0).span())));
        }
        kinds.forEach(kind -> said.putIfAbsent(kind, sentence));
    }

    private static List<Kind> kinds(Sentence.Adjusted sentence) {
        List<Kind> kinds = new ArrayList<>();
        for (Finder finder : sentence.finder().map(List::of).orElse(List.of(Finder.values()))) {
            for (Effect effect : Effect.values()) {
                if (sentence.reduces()
                        .map(reduces -> reduces == (effect == Effect.REDUCES))
                        .orElse(true)) {
                    kinds.add(new Kind(finder, effect));
                }
            }
        }
        return kinds;
    }

    private static ErrorRule rule(Outline.Entry<Sentence.Adjusted> said) {
        Sentence.Adjusted sentence = said.sentence();
        return new ErrorRule(
                said.section(),
                sentence.finder(),
                sentence.reduces().map(reduces -> reduces ? Effect.REDUCES : Effect.INCREASES),
                sentence.isAdjusted(),
                sentence.limit()
                        .map(limit -> new ErrorRule.Limit(
                                limit.notified() ? Until.NOTIFIED : Until.DISCOVERED, limit.count(), limit.unit())));
    }
}

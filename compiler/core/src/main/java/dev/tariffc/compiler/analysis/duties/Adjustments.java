package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.model.AccountModel;
import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.Item;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.Read;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.runtime.fact.Domain;
import java.util.List;
import java.util.Optional;

/** Finds the rule that adjusts errors: the sum of an amount over errors that have days and a finder. */
final class Adjustments {

    private Adjustments() {}

    static Optional<AccountModel.Adjusting> find(List<RuleModel> rules, List<FactModel> facts) {
        for (RuleModel rule : rules) {
            if (rule.cases().size() == 1 && rule.cases().get(0).body() instanceof NumberTerm.SumOver sum) {
                Optional<AccountModel.Adjusting> found = sum.summand()
                        .asRead()
                        .map(Read::fact)
                        .filter(fact -> fact.domain().kind() == Domain.Kind.MONEY)
                        .flatMap(amount -> adjusting(rule, sum.item(), amount, facts));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The dates of an error are, in the order declared, its day, its discovery and its notification. */
    private static Optional<AccountModel.Adjusting> adjusting(
            RuleModel rule, Item item, FactModel amount, List<FactModel> facts) {
        List<FactModel> dates = ofItem(facts, item, Domain.Kind.DATE);
        List<FactModel> flags = ofItem(facts, item, Domain.Kind.YES_NO);
        if (dates.size() < 2 || flags.size() > 1) {
            return Optional.empty();
        }
        return Optional.of(new AccountModel.Adjusting(
                rule.name(),
                item,
                amount,
                dates.get(0),
                dates.get(1),
                dates.stream().skip(2).findFirst(),
                flags.stream().findFirst()));
    }

    private static List<FactModel> ofItem(List<FactModel> facts, Item item, Domain.Kind kind) {
        return facts.stream()
                .filter(fact -> fact.item().filter(item::equals).isPresent())
                .filter(fact -> fact.domain().kind() == kind)
                .toList();
    }
}

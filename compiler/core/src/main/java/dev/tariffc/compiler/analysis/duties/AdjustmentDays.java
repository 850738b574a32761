package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.analysis.names.Places;
import dev.tariffc.compiler.model.AccountModel;
import dev.tariffc.compiler.model.DayTerm;
import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.Item;
import dev.tariffc.compiler.model.ObligationModel;
import dev.tariffc.compiler.model.TermWalk;
import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.parser.Names;
import dev.tariffc.compiler.parser.words.ErrorWord;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.runtime.account.ErrorRule.Until;
import dev.tariffc.runtime.calculation.Obligation;
import dev.tariffc.runtime.language.Language;
import java.util.List;
import java.util.Optional;

/** Finds by when the adjustment for each error is due: told from the day on which it is discovered, or the other side is told. */
final class AdjustmentDays {

    private final Problems problems;
    private final Language language;

    private AdjustmentDays(Problems problems) {
        this.problems = problems;
        this.language = problems.source().language();
    }

    static Optional<AccountModel.AdjustmentDue> bind(List<ObligationModel> obligations, Problems problems) {
        AdjustmentDays days = new AdjustmentDays(problems);
        return obligations.stream()
                .filter(days::isOfAdjustment)
                .flatMap(obligation -> days.due(obligation).stream())
                .findFirst();
    }

    private boolean isOfAdjustment(ObligationModel obligation) {
        return obligation.kind() == Obligation.Kind.DUE
                && obligation.payable().isEmpty()
                && Names.speaksOf(ErrorWord.ADJUSTMENT, Names.key(obligation.what(), language), language)
                && obligation
                        .item()
                        .filter(item ->
                                Names.speaksOf(ErrorWord.ERROR, item.name().key(), language))
                        .isPresent();
    }

    private Optional<AccountModel.AdjustmentDue> due(ObligationModel obligation) {
        List<FactModel> read = TermWalk.all(obligation.day(), DayTerm.OfFact.class)
                .map(day -> day.read().fact())
                .distinct()
                .toList();
        Item error = obligation.item().orElseThrow();
        Optional<Until> event = read.size() == 1 ? event(read.get(0).name().key()) : Optional.empty();
        if (event.isEmpty()) {
            problems.report(new RuleProblem.AdjustmentDayUntold(
                    Places.span(obligation.clause().place()), error.name().label()));
        }
        return event.map(of -> new AccountModel.AdjustmentDue(obligation.clause(), error, read.get(0), of));
    }

    private Optional<Until> event(Key day) {
        if (Names.speaksOf(ErrorWord.NOTIFICATION, day, language)) {
            return Optional.of(Until.NOTIFIED);
        }
        return Names.speaksOf(ErrorWord.DISCOVERY, day, language) ? Optional.of(Until.DISCOVERED) : Optional.empty();
    }
}

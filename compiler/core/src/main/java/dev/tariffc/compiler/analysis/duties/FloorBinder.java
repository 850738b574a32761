package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.analysis.names.Figures;
import dev.tariffc.compiler.analysis.names.Sentences;
import dev.tariffc.compiler.model.AccountModel;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.runtime.interest.InterestFloor;
import dev.tariffc.runtime.number.Rational;
import java.util.Optional;

/** Binds the sentence on interest that is too little to be due. */
final class FloorBinder {

    private FloorBinder() {}

    /** The floor that a tariff says, or another text of it says again; told, where nothing bears interest. */
    static Optional<AccountModel.Floor> bind(Sentences sentences, Problems problems) {
        if (sentences.interest().isEmpty()) {
            sentences
                    .interestNotDue()
                    .forEach(said -> problems.report(
                            new RuleProblem.NothingBearsInterest(said.sentence().span())));
        }
        return sentences.interestNotDue().stream()
                .findFirst()
                .flatMap(said -> amount(said.sentence(), sentences, problems)
                        .map(amount -> new AccountModel.Floor(
                                said.clause(),
                                new InterestFloor(amount, said.sentence().itself()))));
    }

    /** An amount above zero, in the currency that is paid. */
    private static Optional<Rational> amount(Sentence.InterestNotDue sentence, Sentences sentences, Problems problems) {
        Expression amount = sentence.amount();
        boolean isMoney = amount instanceof Expression.Money money
                && sentences.pays().stream()
                        .allMatch(pays -> money.currency()
                                .filter(currency -> !currency.equals(
                                        pays.sentence().currency().code()))
                                .isEmpty());
        if (!isMoney) {
            problems.report(new TypeProblem.WrongKind(
                    amount.span(),
                    Figures.words(amount.span(), problems),
                    Phrase.Sort.WRITTEN_FIGURE,
                    Phrase.Sort.AMOUNT_OF_MONEY));
            return Optional.empty();
        }
        return Figures.step(amount, problems);
    }
}

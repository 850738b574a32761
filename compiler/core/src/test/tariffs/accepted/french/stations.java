/**
 * Section 4: La redevance « royalty » pour une station parlée est, sur ses revenus bruts, cumulés sur l'année,
 * 0,5 % sur la première tranche de 1 000 $ et 0,8 % sur l'excédent.
 *
 * <p>Section 5: La redevance pour toute autre station de radio est, sur ses revenus bruts, cumulés sur l’année,
 * 1 % sur la première tranche de 1 000 $ et 2 % sur l’excédent.
 */
Figure royalty() {
    return choose(Defined.ROYALTY)
            .when(this::talkStation, Sentence.S4_ROYALTY, () ->
                    accumulated(Running.GROSS_INCOME_OF_THE_YEAR, S4_ROYALTY_BRACKETS, grossIncome()))
            .when(() -> talkStation().not(), Sentence.S5_ROYALTY, () ->
                    accumulated(Running.GROSS_INCOME_OF_THE_YEAR, S5_ROYALTY_BRACKETS, grossIncome()))
            .orElseNotCovered();
}

/**
 * La redevance « royalty » est, sur les revenus bruts durant le mois de référence, cumulés sur l'année du mois
 * de référence, 1 % de la première tranche de 1 000 $ et 2 % de l'excédent.
 */
Figure royalty() {
    return define(Defined.ROYALTY, Sentence.ROYALTY, () ->
            accumulated(Running.GROSS_INCOME_OF_THE_YEAR, ROYALTY_BRACKETS, grossIncome()));
}

/** Un petit concert est un concert où les places sont au plus 100. */
Truth petitConcert() {
    return define(Defined.PETIT_CONCERT, Sentence.PETIT_CONCERT, () -> seats().isAtMost(NUMBER_100));
}
/**
 * Le droit pour un petit concert est 1 $ par (les jours du contrat au jour du concert).
 *
 * <p>Le droit pour tout autre concert est 3 % des recettes.
 */
Figure droit() {
    return choose(Defined.DROIT)
            .when(this::petitConcert, Sentence.DROIT_PETIT_CONCERT, () ->
                    CAD_1.times(contract().daysTo(first(paid()), Sentence.DROIT_PETIT_CONCERT)))
            .when(() -> petitConcert().not(), Sentence.DROIT, () -> PERCENT_3.times(receipts()))
            .orElseNotCovered();
}
/** Le droit est exigible au plus tard 30 jours après le concert. */
Day droitDue() {
    return first(paid()).plusDays(30);
}

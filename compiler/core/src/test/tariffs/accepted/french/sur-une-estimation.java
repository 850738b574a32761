/** La redevance « fee » est de 3 % de la rémunération, au moins 50 $. */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () -> atLeast(PERCENT_3.times(compensation()), CAD_50));
}
/** La redevance « fee » est de 3 % de la rémunération, au moins 50 $. */
Figure redevanceEnPrenantRemunerationPrevuePourRemuneration() {
    return define(
            Defined.REDEVANCE_EN_PRENANT_REMUNERATION_PREVUE_POUR_REMUNERATION,
            Sentence.FEE,
            () -> atLeast(PERCENT_3.times(expectedCompensation()), CAD_50));
}
/** L'estimation « estimate » est la redevance (en prenant rémunération prévue pour rémunération). */
Figure estimate() {
    return define(
            Defined.ESTIMATE, Sentence.ESTIMATE, this::redevanceEnPrenantRemunerationPrevuePourRemuneration);
}
/**
 * La redevance est exigible sur l'estimation au plus tard le 31 janvier de l'année, et ce qui reste alors dû,
 * le solde « balance », au plus tard le 31 janvier de l'année suivante, ou crédité s'il est négatif.
 */
Figure balance() {
    return define(Defined.BALANCE, Sentence.BALANCE, () ->
            rounded(fee(), HALF_UP_TO_0_01).minus(rounded(estimate(), HALF_UP_TO_0_01)));
}
/**
 * La redevance est exigible sur l'estimation au plus tard le 31 janvier de l'année, et ce qui reste alors dû,
 * le solde « balance », au plus tard le 31 janvier de l'année suivante, ou crédité s'il est négatif.
 */
Day estimateDue() {
    return dayOf(MonthDay.of(1, 31), paid());
}
/**
 * La redevance est exigible sur l'estimation au plus tard le 31 janvier de l'année, et ce qui reste alors dû,
 * le solde « balance », au plus tard le 31 janvier de l'année suivante, ou crédité s'il est négatif.
 */
Day balanceDue() {
    return dayOf(MonthDay.of(1, 31), paid().plus(1));
}

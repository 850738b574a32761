/** La redevance est de 2 % des recettes. */
Figure redevance() {
    return define(Defined.REDEVANCE, Sentence.REDEVANCE, () -> PERCENT_2.times(recettes()));
}
/**
 * La date de la redevance est le 15 février de l'année suivante si la redevance est de plus de 1 000 $, sinon
 * le 31 janvier de l'année suivante.
 */
Day dateDeLaRedevance() {
    return define(Defined.DATE_DE_LA_REDEVANCE, Sentence.DATE_DE_LA_REDEVANCE, () ->
            chooseDay(Sentence.DATE_DE_LA_REDEVANCE, Defined.DATE_DE_LA_REDEVANCE)
                    .when(() -> redevance().isMoreThan(CAD_1000), () ->
                            dayOf(MonthDay.of(2, 15), paid().plus(1)))
                    .otherwise(() -> dayOf(MonthDay.of(1, 31), paid().plus(1))));
}
/** La redevance est exigible à la date de la redevance, mais au plus tôt le 1er février de l'année suivante. */
Day redevanceDue() {
    return dateDeLaRedevance().laterOf(dayOf(MonthDay.of(2, 1), paid().plus(1)));
}
/** Le relevé est exigible au plus tard 1 an, 2 mois et 10 jours après la fin de l'année. */
Day releveDue() {
    return last(paid()).monthsAfterEnd(14).plusDays(10);
}

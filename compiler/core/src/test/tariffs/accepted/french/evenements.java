/** Section 3: Le droit pour chaque événement est de 4 ¢ par invité, au moins 5 $. */
Figure droit(Subject item) {
    return define(Defined.DROIT, item, Sentence.S3_DROIT, () -> atLeast(CAD_0_04.times(invites(item)), CAD_5));
}
/**
 * Section 3: La redevance de l'événement pour chaque événement est le droit par jour de présentation si
 * présentation de mode, sinon le droit.
 */
Figure redevanceDeLEvenement(Subject item) {
    return define(Defined.REDEVANCE_DE_L_EVENEMENT, item, Sentence.S3_REDEVANCE_DE_L_EVENEMENT, () ->
            choose(Sentence.S3_REDEVANCE_DE_L_EVENEMENT, Defined.REDEVANCE_DE_L_EVENEMENT)
                    .when(() -> presentationDeMode(item), () -> droit(item).times(joursDePresentation(item)))
                    .otherwise(() -> droit(item)));
}
/** Section 3: Un grand événement est un événement où les invités sont plus de 1 000. */
Truth grandEvenement(Subject item) {
    return define(Defined.GRAND_EVENEMENT, item, Sentence.S3_GRAND_EVENEMENT, () ->
            invites(item).isMoreThan(NUMBER_1000));
}
/**
 * Section 4: La redevance est (la somme de la redevance de l'événement pour chaque événement) + (la somme du
 * droit pour chaque grand événement).
 */
Figure redevance() {
    return define(Defined.REDEVANCE, Sentence.S4_REDEVANCE, () ->
            sum(items("événement", paid()), item -> redevanceDeLEvenement(item))
                    .plus(sumWhere(items("événement", paid()), item -> grandEvenement(item), item ->
                            droit(item))));
}
/**
 * Section 4: Le versement est exigible à la plus tardive de 20 jours après la fin du trimestre et du 31 janvier
 * de l'année suivante.
 */
Day versementDue() {
    return last(paid())
            .plusDays(20)
            .laterOf(dayOf(MonthDay.of(1, 31), paid().holding(Period.Kind.YEAR).plus(1)));
}

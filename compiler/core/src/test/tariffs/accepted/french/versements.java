/** La redevance est 1 % des ventes. */
Figure redevance() {
    return define(Defined.REDEVANCE, Sentence.REDEVANCE, () -> PERCENT_1.times(ventes()));
}
/** L'extra est 100 $. */
Figure extra() {
    return define(Defined.EXTRA, Sentence.EXTRA, () -> CAD_100);
}
/**
 * La redevance est exigible en douze versements égaux le premier jour de chaque mois, le dernier cent au
 * dernier.
 */
Day redevanceDue(Period month) {
    return first(month);
}
/**
 * La moitié de l'extra est exigible le 31 janvier de l'année, le reste au plus tard 20 jours après la fin de
 * l'année.
 */
Day extraDue() {
    return dayOf(MonthDay.of(1, 31), paid());
}
/**
 * La moitié de l'extra est exigible le 31 janvier de l'année, le reste au plus tard 20 jours après la fin de
 * l'année.
 */
Day extraDue_2() {
    return last(paid()).plusDays(20);
}

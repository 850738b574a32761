/** La redevance est de 2 % des ventes. */
Figure redevance() {
    return define(Defined.REDEVANCE, Sentence.REDEVANCE, () -> PERCENT_2.times(ventes()));
}
/** Le versement est exigible 20 jours après la fin du mois. */
Day versementDue() {
    return last(paid()).plusDays(20);
}

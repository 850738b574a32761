/** Les droits sont de 1 % des ventes. */
Figure droits() {
    return define(Defined.DROITS, Sentence.DROITS, () -> PERCENT_1.times(ventes()));
}
/** La première moitié est de 1/2 des droits. */
Figure premiereMoitie() {
    return define(Defined.PREMIERE_MOITIE, Sentence.PREMIERE_MOITIE, () -> NUMBER_0_5.times(droits()));
}
/** La seconde moitié est de 1/2 des droits. */
Figure secondeMoitie() {
    return define(Defined.SECONDE_MOITIE, Sentence.SECONDE_MOITIE, () -> NUMBER_0_5.times(droits()));
}

/** Le droit est de 1 $ par patineur durant la période précédente. */
Figure droit() {
    return define(Defined.DROIT, Sentence.DROIT, () -> CAD_1.times(patineurs()));
}
/** La taxe est de 10 ¢ par disque + 2 ¢ par disque durant la période précédente. */
Figure taxe() {
    return define(Defined.TAXE, Sentence.TAXE, () -> CAD_0_1.times(disques(paid().holding(Period.Kind.MONTH)))
            .plus(CAD_0_02.times(disques(paid().minus(1)))));
}

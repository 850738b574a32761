/**
 * Le droit est le premier connu de 1 $ par surface, du droit des employés et de 100 $, ou de 0 $ si organisme
 * de bienfaisance, au moins 5 $.
 */
Figure droit() {
    return define(Defined.DROIT, Sentence.DROIT, () -> atLeast(
            choose(Sentence.DROIT, Defined.DROIT)
                    .when(this::organismeDeBienfaisance, () -> CAD_0)
                    .otherwise(() -> choose(Sentence.DROIT, Defined.DROIT)
                            .when(() -> available(Given.SURFACE, paid()).not(), () ->
                                    choose(Sentence.DROIT, Defined.DROIT)
                                            .when(() -> available(Given.EMPLOYES, paid()).not(), () -> CAD_100)
                                            .otherwise(this::droitDesEmployes))
                            .otherwise(() -> CAD_1.times(surface()))),
            CAD_5));
}
/** Le droit des employés est de 2 $ par employé. */
Figure droitDesEmployes() {
    return define(Defined.DROIT_DES_EMPLOYES, Sentence.DROIT_DES_EMPLOYES, () -> CAD_2.times(employes()));
}

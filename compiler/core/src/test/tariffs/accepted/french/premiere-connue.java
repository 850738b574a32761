/**
 * Le droit est de 1 $ par surface, ou de 2 $ par employé si la surface n'est pas disponible, ou de 3 $ par
 * visiteur si les employés ne sont pas disponibles.
 */
Figure droit() {
    return define(Defined.DROIT, Sentence.DROIT, () -> choose(Sentence.DROIT, Defined.DROIT)
            .when(() -> available(Given.SURFACE, paid()).not(), () -> choose(Sentence.DROIT, Defined.DROIT)
                    .when(() -> available(Given.EMPLOYES, paid()).not(), () -> CAD_3.times(visiteurs()))
                    .otherwise(() -> CAD_2.times(employes())))
            .otherwise(() -> CAD_1.times(surface())));
}
/** La part est de 10 surfaces / surface, ou de 0 si la surface est 0. */
Figure part_2() {
    return define(Defined.PART, Sentence.PART, () -> choose(Sentence.PART, Defined.PART)
            .when(() -> surface().is(NUMBER_0), () -> NUMBER_0)
            .otherwise(() -> SURFACE_10.dividedBy(surface(), Sentence.PART)));
}

/** La redevance est de 40 $ si musique vivante durant chacun de deux mois consécutifs, sinon 20 $. */
Figure redevance() {
    return define(Defined.REDEVANCE, Sentence.REDEVANCE, () -> choose(Sentence.REDEVANCE, Defined.REDEVANCE)
            .when(() -> inARow(2, paid().parts(Period.Kind.MONTH), month -> musiqueVivante(month)), () ->
                    CAD_40)
            .otherwise(() -> CAD_20));
}

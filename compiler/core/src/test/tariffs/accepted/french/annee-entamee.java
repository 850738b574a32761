/** La redevance est de 2 % des recettes. */
Figure redevance() {
    return define(Defined.REDEVANCE, Sentence.REDEVANCE, () -> PERCENT_2.times(recettes()));
}

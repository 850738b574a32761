/**
 * Section 3: La redevance brute est le plus élevé de 10 % des recettes et du moins élevé de 20 % des coûts et
 * de 50 ¢ par abonné.
 */
Figure redevanceBrute() {
    return define(Defined.REDEVANCE_BRUTE, Sentence.S3_REDEVANCE_BRUTE, () ->
            PERCENT_10.times(recettes()).max(PERCENT_20.times(couts()).min(CAD_0_5.times(abonnes()))));
}
/**
 * Section 3: La redevance est la redevance brute, au moins 7,5 ¢ par abonné, au plus 1 000 $, arrondie vers le
 * bas à 0,05 $.
 */
Figure redevance() {
    return define(Defined.REDEVANCE, Sentence.S3_REDEVANCE, () ->
            rounded(atMost(atLeast(redevanceBrute(), CAD_0_075.times(abonnes())), CAD_1000), DOWN_TO_0_05));
}

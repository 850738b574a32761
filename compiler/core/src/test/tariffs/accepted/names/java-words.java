/** Section 3: The answer is 1¢ per new + 1¢ per evaluate + 1¢ per été + 1¢ per 3D show + 1¢ per item. */
Figure answer_2() {
    return define(Defined.ANSWER, Sentence.S3_ANSWER, () -> CAD_0_01.times(xnew())
            .plus(CAD_0_01.times(evaluate_2()))
            .plus(CAD_0_01.times(ete()))
            .plus(CAD_0_01.times(x3dShows()))
            .plus(CAD_0_01.times(item())));
}
/** Section 3: The int is New York's fees + the answer if paid-up, otherwise the answer. */
Figure xint() {
    return define(Defined.INT, Sentence.S3_INT, () -> choose(Sentence.S3_INT, Defined.INT)
            .when(this::paidUp, () -> newYorksFees().plus(answer_2()))
            .otherwise(this::answer_2));
}

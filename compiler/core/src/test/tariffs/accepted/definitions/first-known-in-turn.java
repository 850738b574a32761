/**
 * The fee is $1 per area, or $2 per staff if area is not available, or $3 per visitor if area is not available
 * and staff are not available, or $9 if area is not available and staff are not available and visitors are not
 * available, or $0 if charity.
 */
Figure fee() {
    return define(Defined.FEE, Sentence.FEE, () -> choose(Sentence.FEE, Defined.FEE)
            .when(() -> available(Given.AREA, paid()).not(), () -> choose(Sentence.FEE, Defined.FEE)
                    .when(
                            () -> Truth.all(
                                    available(Given.AREA, paid()).not(), available(Given.STAFF, paid()).not()),
                            () -> choose(Sentence.FEE, Defined.FEE)
                                    .when(
                                            () -> Truth.all(
                                                    available(Given.AREA, paid()).not(),
                                                    available(Given.STAFF, paid()).not(),
                                                    available(Given.VISITORS, paid()).not()),
                                            () -> CAD_9)
                                    .otherwise(() -> CAD_3.times(visitors())))
                    .otherwise(() -> CAD_2.times(staff())))
            .when(this::charity, () -> CAD_0)
            .otherwise(() -> CAD_1.times(area())));
}

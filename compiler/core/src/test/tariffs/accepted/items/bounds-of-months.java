/** Section 4: An open room is a room where not closed. */
Truth openRoom(Subject item) {
    return define(Defined.OPEN_ROOM, here(Period.Kind.MONTH, item), Sentence.S4_OPEN_ROOM, () ->
            closed(item).not());
}
/** Section 4: The fee is the sum of (the sum of ($1 per used seat) for each open room) for each month. */
Figure fee() {
    return define(Defined.FEE, Sentence.S4_FEE, () -> sum(paid().parts(Period.Kind.MONTH), month -> sumWhere(
            items("room", month),
            item -> at(month, () -> openRoom(item)),
            item -> CAD_1.times(usedSeats(month, item)))));
}

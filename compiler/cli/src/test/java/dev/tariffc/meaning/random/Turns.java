package dev.tariffc.meaning.random;

/** A day that is defined by cases, with lengths of time and limits. */
final class Turns {

    private final Draft draft;
    private final Dice dice;

    Turns(Draft draft) {
        this.draft = draft;
        this.dice = draft.dice;
    }

    boolean isPossible() {
        return draft.has(Construct.TURNS) && !draft.isInside() && draft.reference.isEmpty();
    }

    /** The name of the day, which is defined where it is first spoken of. */
    String turn() {
        if (draft.isFirst("turn")) {
            String condition = draft.yesNo().name();
            String rest = draft.has(Construct.NOT_COVERED) && dice.percent(30) ? "not covered" : day();
            String cases = dice.percent(80) ? day() + " if " + condition + ", otherwise " + rest : day();
            String limit = dice.one("", ", but no earlier than " + day(), ", no later than " + day());
            draft.sentences.add(Piece.of("", "The turn is " + cases + limit + "."));
        }
        return "the turn";
    }

    private String day() {
        String opening = "the " + draft.date().name();
        String period = "the " + draft.cycle.unit().orElse("period");
        String from = dice.one(opening, "the end of " + period, "the first day of " + period);
        return dice.oneOf(
                () -> opening,
                () -> dice.one("March 1, 2026", "January 31 of the year after", "the last day of " + period),
                () -> dice.one("1 year and 2 months", "2 months and 10 days", "3 weeks", "1 week and 1 day")
                        + dice.one(" after ", " before ")
                        + from,
                () -> wait(from));
    }

    private String wait(String from) {
        boolean months = draft.wait(dice.one("months", "number")).kind().equals("months");
        String unit = months ? dice.one("", " months") : dice.one(" days", " weeks", " years");
        return "wait" + unit + dice.one(" after ", " before ") + from;
    }
}

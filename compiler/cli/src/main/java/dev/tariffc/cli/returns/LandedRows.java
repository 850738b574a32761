package dev.tariffc.cli.returns;

import dev.tariffc.cli.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a summary says of rows, each counted once.
 *
 * @param replaced how many rows are of reports that others replace
 * @param isRestating whether what they change is an adjustment, and they replace nothing
 */
record LandedRows(Landings landings, int replaced, boolean isRestating, Words words) {

    /** Which rows were taken for something. */
    List<String> landed() {
        List<String> landed = new ArrayList<>();
        landed.add(words.say("assess.assessed", Map.of("assessed", counted(Landings.Total.ASSESSED))));
        if (landings.count(Landings.Total.IN_PART) > 0) {
            landed.add(words.say("assess.inPart", Map.of("assessed", counted(Landings.Total.IN_PART))));
        }
        if (landings.count(Landings.Total.FILLING) > 0) {
            landed.add(words.say("assess.filling", Map.of("filling", counted(Landings.Total.FILLING))));
        }
        if (replaced > 0) {
            landed.add(words.say(
                    isRestating ? "assess.restating" : "assess.corrected",
                    Map.of("replaced", words.grouped(replaced))));
        }
        return landed;
    }

    /** Which were not. */
    String left() {
        Map<String, String> left = Map.of(
                "refused",
                counted(Landings.Total.REFUSED),
                "heldBack",
                counted(Landings.Total.HELD_BACK),
                "waiting",
                counted(Landings.Total.WAITING));
        return words.say(landings.count(Landings.Total.WAITING) > 0 ? "assess.leftWaiting" : "assess.left", left);
    }

    private String counted(Landings.Total total) {
        return words.grouped(landings.count(total));
    }
}

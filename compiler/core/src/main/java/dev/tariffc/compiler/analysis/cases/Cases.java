package dev.tariffc.compiler.analysis.cases;

import dev.tariffc.compiler.analysis.names.Force;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.name.Key;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides what can be: all combinations of the ways in which conditions come out are looked through (semantics 3.3). What
 * varies is taken as independent: a false alarm is possible, a miss is not.
 */
public final class Cases {

    /** More combinations than this are too intricate. */
    static final int MOST = 100_000;

    private final Extents extents;
    private final Force force;

    /** @param rules which tell what numbers their names can come to */
    public Cases(List<RuleModel> rules, Force force) {
        Map<Key, RuleModel> byName = new HashMap<>();
        rules.forEach(rule -> byName.put(rule.name().key(), rule));
        this.extents = new Extents(byName);
        this.force = force;
    }

    Cells cells(List<ConditionTerm> conditions) {
        return new Cells(new Variables(conditions, extents, force), MOST);
    }

    /** Whether there are facts for which all of these hold; assumed where there are too many ways to look at. */
    public boolean canAllHold(List<ConditionTerm> conditions) {
        Cells cells = cells(conditions);
        long combinations = cells.combinations();
        boolean found = combinations > MOST;
        for (int cell = 0; !found && cell < combinations; cell++) {
            cells.select(cell);
            found = conditions.stream().allMatch(cells::holds);
        }
        return found;
    }
}

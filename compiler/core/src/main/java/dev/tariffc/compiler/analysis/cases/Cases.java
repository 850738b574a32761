package dev.tariffc.compiler.analysis.cases;

import dev.tariffc.compiler.analysis.names.Force;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.Read;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.TermWalk;
import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.problem.Phrase;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides what can be: all combinations of the ways in which conditions come out are looked through (semantics 3.3), but
 * for those that <em>Always</em> excludes. What varies is otherwise taken as independent: a false alarm is possible, a miss is
 * not.
 */
public final class Cases {

    /** More combinations than this are too intricate. */
    static final int MOST = 100_000;

    private final Extents extents;
    private final Meanings meanings;
    private final List<ConditionTerm> always;
    private final Force force;

    /**
     * @param rules which tell what their names stand for
     * @param always what is vouched for; what speaks of facts alone excludes cases
     */
    public Cases(List<RuleModel> rules, List<ConditionTerm> always, Force force) {
        Map<Key, RuleModel> byName = new HashMap<>();
        rules.forEach(rule -> byName.put(rule.name().key(), rule));
        this.extents = new Extents(byName);
        this.meanings = new Meanings(byName);
        this.always = always.stream()
                .filter(condition -> TermWalk.uses(condition).findAny().isEmpty())
                .toList();
        this.force = force;
    }

    /** With all that is known of names and facts; where that is too much to look through, with less of it. */
    Cells cells(List<ConditionTerm> conditions) {
        List<ConditionTerm> relevant = relevant(conditions);
        return Stream.of(
                        cells(conditions, meanings, relevant),
                        cells(conditions, meanings, List.of()),
                        cells(conditions, Meanings.NONE, relevant))
                .filter(cells -> cells.combinations() <= MOST)
                .findFirst()
                .orElseGet(() -> cells(conditions, Meanings.NONE, List.of()));
    }

    private Cells cells(List<ConditionTerm> conditions, Meanings names, List<ConditionTerm> excluding) {
        return new Cells(new Variables(conditions, excluding, names, extents, force), names, excluding, MOST);
    }

    /** What is always so of the facts that conditions speak of, and of those that it ties them to. */
    private List<ConditionTerm> relevant(List<ConditionTerm> conditions) {
        Set<Read> reads = new HashSet<>();
        conditions.forEach(condition -> enter(condition, reads));
        Set<ConditionTerm> relevant = new LinkedHashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (ConditionTerm each : always) {
                boolean about = reads(each).anyMatch(reads::contains);
                if (about && relevant.add(each)) {
                    reads(each).forEach(reads::add);
                    more = true;
                }
            }
        }
        return List.copyOf(relevant);
    }

    private void enter(ConditionTerm condition, Set<Read> reads) {
        reads(condition).forEach(reads::add);
        TermWalk.all(condition, ConditionTerm.OfRule.class)
                .flatMap(rule -> meanings.of(rule).stream())
                .forEach(meaning -> enter(meaning, reads));
    }

    private static Stream<Read> reads(ConditionTerm condition) {
        return TermWalk.parts(condition).stream().flatMap(part -> part.asRead().stream());
    }

    /** Whether there are facts for which all of these hold; assumed where there are too many ways to look at. */
    public boolean canAllHold(List<ConditionTerm> conditions) {
        Cells cells = cells(conditions);
        long combinations = cells.combinations();
        boolean found = combinations > MOST;
        for (int cell = 0; !found && cell < combinations; cell++) {
            cells.select(cell);
            found = cells.isPossible() && conditions.stream().allMatch(cells::holds);
        }
        return found;
    }

    /**
     * Facts for which all that is known holds and none of the guards does; none where there are no such facts, or too many ways
     * to look at.
     */
    public Optional<List<Phrase>> gap(List<ConditionTerm> guards, List<ConditionTerm> known) {
        Cells cells = cells(Stream.concat(guards.stream(), known.stream()).toList());
        long combinations = cells.combinations();
        for (int cell = 0; combinations <= MOST && cell < combinations; cell++) {
            cells.select(cell);
            boolean looked = cells.isPossible()
                    && known.stream().allMatch(cells::holds)
                    && (guards.isEmpty() || guards.stream().anyMatch(cells::isTextKnown));
            if (looked && guards.stream().noneMatch(cells::holds)) {
                return Optional.of(cells.witness());
            }
        }
        return Optional.empty();
    }

    /** Whether a condition, or what the names in it stand for, speaks of a number. */
    boolean isAbout(ConditionTerm condition, NumberTerm number) {
        return TermWalk.parts(condition).contains(number)
                || TermWalk.all(condition, ConditionTerm.OfRule.class)
                        .flatMap(rule -> meanings.of(rule).stream())
                        .anyMatch(meaning -> isAbout(meaning, number));
    }
}

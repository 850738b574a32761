package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.model.Branch;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.Read;
import dev.tariffc.compiler.model.TermWalk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts {@code , or C if b is not available} where it belongs: to an earlier fallback {@code , or B if a is not available} if
 * only that needs the figure. So the first known of several counts, and none overrides a known one before it.
 */
final class Fallbacks {

    private final Rules rules;

    Fallbacks(Rules rules) {
        this.rules = rules;
    }

    /** A value with one more fallback; none where that would belong to a fallback behind a limit. */
    Optional<NumberTerm> with(NumberTerm value, Branch fallback) {
        Set<Read> asked = fallback.guard().flatMap(Fallbacks::asked).orElse(Set.of());
        Optional<NumberTerm.Choose> choice = value.asChoice().filter(Fallbacks::isOfFallbacks);
        if (choice.isEmpty()) {
            boolean behind = TermWalk.all(value, NumberTerm.Choose.class)
                    .anyMatch(inner -> fallbackFor(inner, asked).isPresent());
            return behind ? Optional.empty() : Optional.of(choice(List.of(fallback, otherwise(value, fallback))));
        }
        Optional<Branch> earlier = fallbackFor(choice.get(), asked);
        List<Branch> branches = new ArrayList<>(choice.get().branches());
        if (earlier.isEmpty()) {
            branches.add(branches.size() - 1, fallback);
            return Optional.of(new NumberTerm.Choose(branches, choice.get().origin(), Values.type(value, branches)));
        }
        Branch of = earlier.get();
        return with(of.value(), fallback).map(nested -> {
            branches.set(branches.indexOf(of), new Branch(of.guard(), nested, of.origin(), true));
            return new NumberTerm.Choose(branches, choice.get().origin(), Values.type(value, branches));
        });
    }

    /** Whether all that it says is what holds instead of a value. */
    private static boolean isOfFallbacks(NumberTerm.Choose choice) {
        return choice.last().guard().isEmpty()
                && choice.branches().subList(0, choice.branches().size() - 1).stream()
                        .allMatch(Branch::fallback);
    }

    private static Branch otherwise(NumberTerm value, Branch fallback) {
        return new Branch(Optional.empty(), value, fallback.origin(), false);
    }

    private static NumberTerm choice(List<Branch> branches) {
        return new NumberTerm.Choose(
                branches, branches.get(0).origin(), Values.type(branches.get(1).value(), branches));
    }

    /** The last fallback that needs what is asked for, if nothing else in the choice does. */
    private Optional<Branch> fallbackFor(NumberTerm.Choose choice, Set<Read> asked) {
        Optional<Branch> last = Optional.empty();
        for (Branch branch : choice.branches()) {
            boolean needs = !Collections.disjoint(RuleWalk.reads(branch.value(), rules), asked);
            if (needs && !branch.fallback()) {
                return Optional.empty();
            }
            last = needs ? Optional.of(branch) : last;
        }
        return last;
    }

    /** What a condition says is not available, if that is all that it says. */
    private static Optional<Set<Read>> asked(ConditionTerm condition) {
        boolean only = TermWalk.parts(condition).stream()
                .flatMap(part -> part.asCondition().stream())
                .allMatch(part -> TermWalk.all(part, ConditionTerm.Available.class)
                        .findAny()
                        .isPresent());
        Set<Read> asked = new HashSet<>();
        TermWalk.all(condition, ConditionTerm.Available.class).forEach(available -> asked.add(available.read()));
        return only ? Optional.of(asked) : Optional.empty();
    }
}

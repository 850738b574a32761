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
 * only that needs the figure, or if it says itself that {@code a} is not available either. So the first known of several
 * counts, and none overrides a known one before it.
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
            return insteadOf(value, fallback);
        }
        Optional<Branch> earlier = held(choice.get(), fallback).or(() -> fallbackFor(choice.get(), asked));
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

    /** A value of its own with a first case that goes before it; none where that would belong to a fallback within it. */
    Optional<NumberTerm> insteadOf(NumberTerm value, Branch fallback) {
        Set<Read> asked = fallback.guard().flatMap(Fallbacks::asked).orElse(Set.of());
        boolean behind = TermWalk.all(value, NumberTerm.Choose.class)
                .anyMatch(inner -> fallbackFor(inner, asked).isPresent());
        return behind ? Optional.empty() : Optional.of(choice(List.of(fallback, otherwise(value, fallback))));
    }

    /** The fallback that holds wherever another would, which speaks of more that is not available. */
    private static Optional<Branch> held(NumberTerm.Choose choice, Branch other) {
        Set<Read> lacking = other.guard().map(Lacking::in).orElse(Set.of());
        return choice.branches().stream()
                .filter(branch -> branch.fallback() && isOfLacking(branch))
                .filter(branch -> lacking.containsAll(lackingFor(branch)))
                .findFirst();
    }

    private static Set<Read> lackingFor(Branch branch) {
        return branch.guard().map(Lacking::in).orElse(Set.of());
    }

    /** Whether it stands in the place of figures that are not available, and for no other reason. */
    private static boolean isOfLacking(Branch branch) {
        Set<Read> lacking = lackingFor(branch);
        return !lacking.isEmpty()
                && branch.guard()
                        .flatMap(Fallbacks::asked)
                        .filter(lacking::equals)
                        .isPresent();
    }

    /** The fallback before it for which one never counts: that holds wherever it does, and lacks nothing of what it names. */
    Optional<Branch> before(NumberTerm value, Branch fallback) {
        Optional<Branch> held =
                value.asChoice().filter(Fallbacks::isOfFallbacks).flatMap(choice -> held(choice, fallback));
        return held.flatMap(of -> {
            Set<Read> more = new HashSet<>(lackingFor(fallback));
            more.removeAll(lackingFor(of));
            boolean needs = !Collections.disjoint(RuleWalk.reads(of.value(), rules), more);
            return needs ? before(of.value(), fallback) : Optional.of(of);
        });
    }

    /** The fallback that alone needs what another case asks, though that goes before whatever is known. */
    Optional<Branch> overridden(NumberTerm value, Branch fallback) {
        Optional<NumberTerm.Choose> choice = value.asChoice().filter(Fallbacks::isOfFallbacks);
        boolean asksMore =
                fallback.guard().filter(guard -> asked(guard).isEmpty()).isPresent();
        if (choice.isEmpty() || !asksMore) {
            return Optional.empty();
        }
        Set<Read> read = RuleWalk.reads(fallback.guard().get(), rules);
        return isRead(choice.get().last(), read)
                ? Optional.empty()
                : choice.get().branches().stream()
                        .filter(branch -> branch.fallback() && isOfLacking(branch) && isRead(branch, read))
                        .findFirst();
    }

    private boolean isRead(Branch branch, Set<Read> read) {
        return !Collections.disjoint(RuleWalk.reads(branch.value(), rules), read);
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

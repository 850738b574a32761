package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The steps of one evaluation. Keeps nothing where nobody asked for lines. */
final class Explanation {

    /** A rule that is being computed: its sentence once known, and what has gone in. */
    private static final class Step {
        private @Nullable Clause clause;
        private final Set<Reason> because = new LinkedHashSet<>();
    }

    private final boolean kept;
    private final Deque<Step> open = new ArrayDeque<>();
    private final List<Line> lines = new ArrayList<>();
    private int aside;

    Explanation(boolean kept) {
        this.kept = kept;
    }

    boolean isKept() {
        return kept && aside == 0;
    }

    List<Line> lines() {
        return lines;
    }

    /** Computes a rule as a step of its own. */
    <A extends Answer> A of(Rule rule, Subject subject, Supplier<A> body) {
        Step step = new Step();
        open.push(step);
        A answer = body.get();
        open.pop();
        if (isKept() && answer.isKnown() && step.clause != null) {
            lines.add(new Line(step.clause, rule, subject, answer.value(), List.copyOf(step.because)));
        }
        return answer;
    }

    /** The open step is this sentence's. */
    void under(Clause clause) {
        if (!open.isEmpty()) {
            open.peek().clause = clause;
        }
    }

    void note(Reason reason) {
        if (isKept() && !open.isEmpty()) {
            open.peek().because.add(reason);
        }
    }

    void used(Rule rule, Subject subject, Value value, boolean given) {
        if (isKept() && !open.isEmpty()) {
            open.peek().because.add(new Reason.Used(rule, subject, value, section(rule, subject), given));
        }
    }

    private String section(Rule rule, Subject subject) {
        for (Line line : lines) {
            if (line.rule() == rule && line.subject().equals(subject)) {
                return line.clause().section();
            }
        }
        return "";
    }

    /** Computes something of which nothing is to be shown. */
    <T> T aside(Supplier<T> body) {
        aside++;
        try {
            return body.get();
        } finally {
            aside--;
        }
    }
}

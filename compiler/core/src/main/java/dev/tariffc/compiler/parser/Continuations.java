package dev.tariffc.compiler.parser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.RuleStopState;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.atn.Transition;

/**
 * How a sentence may go on, at each of its places. Follows every way through the grammar at once, so that it tells
 * exactly which lexeme is the first that cannot stand where it does, and all that may stand there.
 */
final class Continuations {

    /** The lexeme that cannot stand at its place, and the token types that can. */
    record Dead(int index, Set<Integer> expected) {}

    private final ATN atn;
    private final Map<Frame, Frame> frames = new HashMap<>();
    private Set<Way> ways = new LinkedHashSet<>();

    /** Where a rule goes on after another one ends. Equal frames are one object. */
    private static final class Frame {
        private final ATNState follow;
        private final Frame parent;

        private Frame(ATNState follow, Frame parent) {
            this.follow = follow;
            this.parent = parent;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Frame frame && frame.follow == follow && frame.parent == parent;
        }

        @Override
        public int hashCode() {
            return Objects.hash(follow.stateNumber, System.identityHashCode(parent));
        }
    }

    private record Way(ATNState state, Frame frame) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Way way && way.state == state && way.frame == frame;
        }

        @Override
        public int hashCode() {
            return Objects.hash(state.stateNumber, System.identityHashCode(frame));
        }
    }

    Continuations(ATN atn, int startRule) {
        this.atn = atn;
        follow(List.of(new Way(atn.ruleToStartState[startRule], null)));
    }

    /** Goes on with one more lexeme; false if it cannot stand here. */
    boolean advance(int type) {
        List<Way> moved = new ArrayList<>();
        for (Way way : ways) {
            for (Transition transition : way.state().getTransitions()) {
                if (!transition.isEpsilon() && transition.matches(type, 1, atn.maxTokenType)) {
                    moved.add(new Way(transition.target, way.frame()));
                }
            }
        }
        if (moved.isEmpty()) {
            return false;
        }
        follow(moved);
        return true;
    }

    /** The token types that may come next. */
    Set<Integer> expected() {
        Set<Integer> expected = new TreeSet<>();
        for (Way way : ways) {
            for (Transition transition : way.state().getTransitions()) {
                if (!transition.isEpsilon()) {
                    expected.addAll(transition.label().toSet());
                }
            }
        }
        return expected;
    }

    /** The first of the lexemes that cannot stand at its place; the one after the last if all can. */
    Dead firstDead(List<Lexeme> lexemes) {
        int index = 0;
        while (index < lexemes.size() && advance(lexemes.get(index).type())) {
            index++;
        }
        return new Dead(index, expected());
    }

    /** Everywhere one can get from there without a further lexeme. */
    private void follow(List<Way> starts) {
        Set<Way> seen = new HashSet<>();
        Set<Way> waiting = new LinkedHashSet<>();
        Deque<Way> open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            Way way = open.pop();
            if (!seen.add(way)) {
                continue;
            }
            if (way.state() instanceof RuleStopState) {
                if (way.frame() != null) {
                    open.push(new Way(way.frame().follow, way.frame().parent));
                }
                continue;
            }
            for (Transition transition : way.state().getTransitions()) {
                if (transition instanceof RuleTransition rule) {
                    Frame frame = new Frame(rule.followState, way.frame());
                    open.push(new Way(rule.target, frames.computeIfAbsent(frame, same -> same)));
                } else if (transition.isEpsilon()) {
                    open.push(new Way(transition.target, way.frame()));
                } else {
                    waiting.add(way);
                }
            }
        }
        ways = waiting;
    }
}

package dev.tariffc.compiler.parser.hints;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.RuleStopState;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.atn.Transition;

/**
 * How a sentence may go on, at each of its places. Follows every way through the grammar at once, so that it tells
 * exactly which lexeme is the first that cannot stand where it does, and all that may stand there.
 */
public final class Continuations {

    /** No rule goes on: the end of the first one. */
    private static final int BOTTOM = -1;

    private final ATN atn;
    private final List<Frame> frames;
    private final Map<Frame, Integer> numbers;
    private Set<Way> ways = new LinkedHashSet<>();

    /** Where a rule goes on after another one ends: a state, and the number of the frame below. */
    private record Frame(int follow, int below) {}

    /** A place in the grammar: a state, and the number of the frame that its rule ends in. */
    private record Way(int state, int frame) {}

    public Continuations(ATN atn, int startRule) {
        this.atn = atn;
        this.frames = new ArrayList<>();
        this.numbers = new HashMap<>();
        follow(List.of(new Way(atn.ruleToStartState[startRule].stateNumber, BOTTOM)));
    }

    private Continuations(Continuations same) {
        this.atn = same.atn;
        this.frames = same.frames;
        this.numbers = same.numbers;
        this.ways = same.ways;
    }

    /** The same place, from where one may go on in another way. */
    public Continuations copy() {
        return new Continuations(this);
    }

    /** Goes on with one more lexeme; false if it cannot stand here. */
    public boolean advance(int type) {
        List<Way> moved = new ArrayList<>();
        for (Way way : ways) {
            for (Transition transition : transitions(way)) {
                if (!transition.isEpsilon() && transition.matches(type, 1, atn.maxTokenType)) {
                    moved.add(new Way(transition.target.stateNumber, way.frame()));
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
    public Set<Integer> expected() {
        Set<Integer> expected = new TreeSet<>();
        for (Way way : ways) {
            for (Transition transition : transitions(way)) {
                if (!transition.isEpsilon()) {
                    expected.addAll(transition.label().toSet());
                }
            }
        }
        return expected;
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
            if (atn.states.get(way.state()) instanceof RuleStopState) {
                if (way.frame() != BOTTOM) {
                    Frame frame = frames.get(way.frame());
                    open.push(new Way(frame.follow(), frame.below()));
                }
                continue;
            }
            for (Transition transition : transitions(way)) {
                if (transition instanceof RuleTransition rule) {
                    Frame frame = new Frame(rule.followState.stateNumber, way.frame());
                    open.push(new Way(rule.target.stateNumber, number(frame)));
                } else if (transition.isEpsilon()) {
                    open.push(new Way(transition.target.stateNumber, way.frame()));
                } else {
                    waiting.add(way);
                }
            }
        }
        ways = waiting;
    }

    private Transition[] transitions(Way way) {
        return atn.states.get(way.state()).getTransitions();
    }

    private int number(Frame frame) {
        return numbers.computeIfAbsent(frame, next -> {
            frames.add(next);
            return frames.size() - 1;
        });
    }
}

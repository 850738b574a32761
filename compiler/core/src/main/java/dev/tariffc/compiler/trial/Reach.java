package dev.tariffc.compiler.trial;

import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.Read;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.TermWalk;
import dev.tariffc.compiler.model.Use;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.stream.Stream;

/** What an amount or a condition is worked out from: the rules that it uses, nearest first, and all terms in them. */
final class Reach {

    private final Map<DeclaredName, RuleModel> rules = new LinkedHashMap<>();
    private final List<Term> parts = new ArrayList<>();

    private void enter(Subject subject, Term root) {
        Queue<Term> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            for (Term part : TermWalk.parts(open.remove())) {
                parts.add(part);
                part.asUse()
                        .map(Use::rule)
                        .filter(rule -> !rules.containsKey(rule))
                        .ifPresent(rule -> enter(subject.ruleModel(rule), open));
            }
        }
    }

    private void enter(RuleModel rule, Queue<Term> open) {
        rules.put(rule.name(), rule);
        open.addAll(rule.terms());
    }

    /** Of a rule, which is itself the nearest. */
    static Reach of(Subject subject, DeclaredName rule) {
        RuleModel model = subject.ruleModel(rule);
        Reach reach = new Reach();
        reach.rules.put(rule, model);
        model.terms().forEach(term -> reach.enter(subject, term));
        return reach;
    }

    static Reach of(Subject subject, Term term) {
        Reach reach = new Reach();
        reach.enter(subject, term);
        return reach;
    }

    /** Of both. */
    Reach with(Reach other) {
        Reach both = new Reach();
        for (Reach each : List.of(this, other)) {
            both.rules.putAll(each.rules);
            both.parts.addAll(each.parts);
        }
        return both;
    }

    boolean uses(DeclaredName rule) {
        return rules.containsKey(rule);
    }

    Collection<RuleModel> rules() {
        return rules.values();
    }

    /** The terms of one kind, nearest first; the same one may stand in several places. */
    <T extends Term> Stream<T> all(Class<T> kind) {
        return parts.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The facts that are read, nearest first. */
    Stream<Read> reads() {
        return parts.stream().flatMap(part -> part.asRead().stream());
    }

    /** How many terms have to be worked out. */
    int size() {
        return parts.size();
    }
}

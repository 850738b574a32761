package dev.tariffc.compiler.analysis;

import dev.tariffc.compiler.model.Parts;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.TermWalk;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.compiler.syntax.Condition;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The defined names. Each is bound when it is first used, so that those it uses are bound before it. */
final class Rules {

    /** What a reference to a rule needs to know. */
    record Known(Type type, Optional<String> item, Optional<PeriodTerm.Part> part) {
        /** Whether it has a value for each item, or each part of what is paid. */
        boolean isRepeated() {
            return item.isPresent() || part.isPresent();
        }

        static final Known FAILED = new Known(Type.UNKNOWN, Optional.empty(), Optional.empty());
    }

    private final Binding binding;
    private final Map<String, List<Sentence.Definition>> sentences = new LinkedHashMap<>();
    private final Map<String, RuleModel> bound = new LinkedHashMap<>();
    private final Set<String> failed = new HashSet<>();
    private final List<String> open = new ArrayList<>();
    private final Map<String, String> labels = new HashMap<>();
    private Set<String> positive;

    Rules(Binding binding) {
        this.binding = binding;
        binding.outline().all(Sentence.Definition.class).forEach(definition -> {
            String key = definition.name().key();
            if (!(definition.body() instanceof Body.PeriodBody)
                    && binding.symbols()
                            .find(key)
                            .filter(Symbol.OfRule.class::isInstance)
                            .isPresent()) {
                sentences.computeIfAbsent(key, k -> new ArrayList<>()).add(definition);
                labels.putIfAbsent(key, definition.name().written());
            }
        });
    }

    /** Binds every rule, used or not. */
    void bindAll() {
        sentences.forEach(
                (key, definitions) -> use(key, definitions.get(0).name().span()));
    }

    /** A rule that could not be bound, of which nothing was told: a bug of ours. */
    Optional<String> failedSilently() {
        return binding.problems().hasErrors()
                ? Optional.empty()
                : failed.stream().findFirst();
    }

    /** The rules in an order in which each uses only earlier ones. */
    List<RuleModel> inOrder() {
        return List.copyOf(bound.values());
    }

    /** Adds a rule that was told from another. */
    void add(RuleModel derived) {
        bound.put(derived.key(), derived);
    }

    Optional<RuleModel> find(String key) {
        return Optional.ofNullable(bound.get(key));
    }

    /** Binds a rule if it is not bound yet, and tells of a name that needs itself. */
    Known use(String key, Span at) {
        RuleModel rule = bound.get(key);
        if (rule != null) {
            return new Known(rule.type(), rule.item(), rule.parts().map(Parts::part));
        }
        if (failed.contains(key)) {
            return Known.FAILED;
        }
        if (open.contains(key)) {
            tellOfCycle(key, at);
            return Known.FAILED;
        }
        open.add(key);
        Optional<RuleModel> model = new RuleBinder(binding, key, labels.get(key), sentences.get(key)).bind();
        open.remove(key);
        model.ifPresentOrElse(m -> bound.put(key, m), () -> failed.add(key));
        return model.map(m -> new Known(m.type(), m.item(), m.parts().map(Parts::part)))
                .orElse(Known.FAILED);
    }

    private void tellOfCycle(String key, Span at) {
        List<String> path = new ArrayList<>();
        open.subList(open.indexOf(key), open.size()).forEach(each -> path.add(labels.get(each)));
        path.add(labels.get(key));
        binding.problems().report(new RuleProblem.CycleOfDefinitions(at, path));
    }

    /** Whether an <em>always</em> sentence says that the name is more than zero. */
    boolean isAlwaysPositive(String key) {
        if (positive == null) {
            positive = new HashSet<>();
            binding.outline().all(Sentence.Always.class).forEach(always -> addPositive(always.condition()));
        }
        return positive.contains(key);
    }

    private void addPositive(Condition condition) {
        if (condition instanceof Condition.And and) {
            and.all().forEach(this::addPositive);
        } else if (condition instanceof Condition.Compares compares
                && compares.left() instanceof Expression.Reference reference) {
            Literals.value(compares.right()).ifPresent(limit -> {
                boolean more = compares.relation() == Condition.Relation.MORE_THAN && limit.signum() >= 0;
                boolean least = compares.relation() == Condition.Relation.AT_LEAST && limit.signum() > 0;
                if (more || least) {
                    positive.add(reference.name().key());
                }
            });
        }
    }

    /** Whether a term, or a rule that it uses, holds a term of that kind. */
    boolean uses(Term term, Predicate<Term> wanted) {
        Set<String> seen = new HashSet<>();
        return uses(term, wanted, seen);
    }

    private boolean uses(Term term, Predicate<Term> wanted, Set<String> seen) {
        for (Term part : TermWalk.parts(term)) {
            if (wanted.test(part)) {
                return true;
            }
            if (part instanceof Term.UseRule use && seen.add(use.rule()) && bound.containsKey(use.rule())) {
                for (Term body : TermWalk.terms(bound.get(use.rule()))) {
                    if (uses(body, wanted, seen)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}

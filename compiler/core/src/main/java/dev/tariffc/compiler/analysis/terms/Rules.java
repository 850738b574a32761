package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.model.AtHand;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.DayTerm;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.model.Use;
import dev.tariffc.compiler.model.WordTerm;
import dev.tariffc.compiler.name.Key;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules that are bound, each using only earlier ones. */
public final class Rules {

    private final Map<Key, RuleModel> bound = new LinkedHashMap<>();
    private final AtHand atHand = new AtHand(this::find);

    /** The rule of that name; none where its sentences are wrong, which has been told. */
    public Optional<RuleModel> find(DeclaredName name) {
        return Optional.ofNullable(bound.get(name.key()));
    }

    /** What a rule that is bound makes of the period at hand. */
    AtHand.Dependence dependence(RuleModel rule) {
        return atHand.of(rule.name());
    }

    public void add(RuleModel rule) {
        bound.put(rule.name().key(), rule);
    }

    /** In an order in which each uses only earlier ones. */
    public List<RuleModel> inOrder() {
        return List.copyOf(bound.values());
    }

    /** A use of a rule: the kind of term that its type says. */
    public static Term use(Use use, Type type) {
        return type.accept(new Type.Visitor<>() {
            @Override
            public Term visit(Type.Number number) {
                return new NumberTerm.OfRule(use, number);
            }

            @Override
            public Term visit(Type.YesNo yesNo) {
                return new ConditionTerm.OfRule(use);
            }

            @Override
            public Term visit(Type.Day day) {
                return new DayTerm.OfRule(use);
            }

            @Override
            public Term visit(Type.Text text) {
                return new WordTerm.OfRule(use, text);
            }

            @Override
            public Term visit(Type.Choice choice) {
                return new WordTerm.OfRule(use, choice);
            }
        });
    }
}

package dev.tariffc.compiler.parser.tree;

import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.grammar.TariffParser.ValueContext;

/** Those who build the tree, one for each family; each is given those that it needs. */
public final class Builders {

    private final Leaves leaves;
    private final TimeBuilder times;
    private final ExpressionBuilder expressions;
    private final ConditionBuilder conditions;
    private final QualifierBuilder qualifiers;
    private final DefinitionBuilder definitions;
    private final ExampleBuilder examples;
    private final InterestBuilder interest;

    public Builders(Leaves leaves) {
        this.leaves = leaves;
        this.times = new TimeBuilder(leaves);
        this.expressions = new ExpressionBuilder(leaves, times, this::value);
        this.conditions = new ConditionBuilder(leaves, times, expressions);
        this.qualifiers = new QualifierBuilder(leaves, conditions);
        this.definitions = new DefinitionBuilder(leaves, times, expressions, conditions, qualifiers);
        this.examples = new ExampleBuilder(leaves, times, expressions);
        this.interest = new InterestBuilder(leaves, times, expressions);
    }

    public Leaves leaves() {
        return leaves;
    }

    TimeBuilder times() {
        return times;
    }

    ExpressionBuilder expressions() {
        return expressions;
    }

    ConditionBuilder conditions() {
        return conditions;
    }

    QualifierBuilder qualifiers() {
        return qualifiers;
    }

    DefinitionBuilder definitions() {
        return definitions;
    }

    ExampleBuilder examples() {
        return examples;
    }

    InterestBuilder interest() {
        return interest;
    }

    /** What stands in brackets within an expression: a definition of its own. */
    private Body.Value value(ValueContext context) {
        return definitions.value(context);
    }
}

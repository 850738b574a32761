package dev.tariffc.compiler.parser;

/** Those who build the tree, one for each family; they need one another. */
final class Builders {

    private final Leaves leaves;
    private final TimeBuilder times;
    private final ExpressionBuilder expressions;
    private final ConditionBuilder conditions;
    private final QualifierBuilder qualifiers;
    private final DefinitionBuilder definitions;
    private final ExampleBuilder examples;

    Builders(Leaves leaves) {
        this.leaves = leaves;
        this.times = new TimeBuilder(leaves);
        this.expressions = new ExpressionBuilder(this);
        this.conditions = new ConditionBuilder(this);
        this.qualifiers = new QualifierBuilder(this);
        this.definitions = new DefinitionBuilder(this);
        this.examples = new ExampleBuilder(this);
    }

    Leaves leaves() {
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
}

package dev.tariffc.compiler.same;

import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.AnyOrder;
import dev.tariffc.compiler.syntax.Condition;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Parts;
import dev.tariffc.compiler.syntax.Quoted;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the parts of sentences say, as far as the writing alone tells: parts that say the same in another order, or by another
 * figure of one value, have equal forms. By it the parts are found in which two sentences differ that do not mean the
 * same.
 */
final class Written {

    private final UnaryOperator<Key> tied;
    private final IdentityHashMap<Object, Object> known = new IdentityHashMap<>();

    /** @param tied what a name is compared by */
    Written(UnaryOperator<Key> tied) {
        this.tied = tied;
    }

    Key key(Name name) {
        return tied.apply(name.key());
    }

    /** Of any part: a node, or several, or a word. */
    Object of(Object part) {
        if (part instanceof Record node) {
            return node(node);
        }
        if (part instanceof Optional<?> perhaps) {
            return perhaps.filter(each -> !(each instanceof Quoted)).map(this::of);
        }
        if (part instanceof List<?> list) {
            return list.stream().map(this::of).toList();
        }
        return part instanceof BigDecimal figure ? figure.stripTrailingZeros() : part;
    }

    private Object node(Record node) {
        if (node instanceof Span || node instanceof Quoted) {
            return "";
        }
        if (node instanceof Name name) {
            return key(name);
        }
        if (node instanceof Expression expression) {
            return number(expression);
        }
        return node instanceof Condition condition ? condition(condition) : byParts(node);
    }

    Sum number(Expression expression) {
        Object found = known.get(expression);
        if (found instanceof Sum sum) {
            return sum;
        }
        Sum sum = expression.accept(new WrittenNumbers(this));
        known.put(expression, sum);
        return sum;
    }

    Form condition(Condition condition) {
        return condition.accept(new WrittenConditions(this, true)).form();
    }

    /** A node by what it consists of, whatever its kind. */
    Form byParts(Record node) {
        if (known.get(node) instanceof Form form) {
            return form;
        }
        List<Object> parts = new ArrayList<>();
        for (RecordComponent component : Parts.components(node)) {
            Object part = of(Parts.value(node, component));
            parts.add(component.isAnnotationPresent(AnyOrder.class) ? counted((List<?>) part) : part);
        }
        Form form = new Form(node.getClass(), parts);
        if (Parts.components(node).get(0).getType() == Span.class) {
            known.put(node, form); // what has no place may be made anew for each comparison
        }
        return form;
    }

    private static Map<Object, Integer> counted(List<?> parts) {
        Map<Object, Integer> counts = new HashMap<>();
        parts.forEach(part -> counts.merge(part, 1, Integer::sum));
        return counts;
    }
}

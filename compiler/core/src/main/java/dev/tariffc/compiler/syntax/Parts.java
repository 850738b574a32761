package dev.tariffc.compiler.syntax;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What a written tree is made of, whatever the kinds of its nodes.
 *
 * <p>Those that look for one thing in the whole of a tree (every name, every figure) read records by reflection: they
 * have nothing to say about any kind, and what a new kind holds must not be hidden from them by a visitor that does not
 * go on. Whoever treats kinds differently has their visitor.
 */
public final class Parts {

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private Parts() {}

    /** The components of a kind of node, in the order of its declaration. */
    public static List<RecordComponent> components(Record node) {
        return List.of(COMPONENTS.get(node.getClass()));
    }

    /** What one component of a node holds. */
    public static Object value(Record node, RecordComponent component) {
        try {
            return component.getAccessor().invoke(node);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("unreadable component " + component + " of " + node.getClass(), e);
        }
    }

    /** Every node or word of a kind in what is given, in the order of the text. */
    public static <N> List<N> all(Object root, Class<N> kind) {
        List<N> found = new ArrayList<>();
        collect(root, kind, found);
        return found;
    }

    private static <N> void collect(Object part, Class<N> kind, List<N> found) {
        if (part instanceof Collection<?> several) {
            for (Object each : several) {
                collect(each, kind, found);
            }
        } else if (part instanceof Optional<?> perhaps) {
            if (perhaps.isPresent()) {
                collect(perhaps.get(), kind, found);
            }
        } else if (kind.isInstance(part)) {
            found.add(kind.cast(part));
        } else if (part instanceof Record node) {
            for (RecordComponent component : Holders.of(node.getClass(), kind)) {
                collect(value(node, component), kind, found);
            }
        }
    }

    /** The same with something else in the place of every node or word of a kind. */
    public static <N> List<Element> replace(List<Element> elements, Class<N> kind, UnaryOperator<N> replacement) {
        return elements.stream()
                .map(element -> Element.class.cast(replaced(element, kind, replacement)))
                .toList();
    }

    private static <N> Object replaced(Object part, Class<N> kind, UnaryOperator<N> replacement) {
        if (part instanceof List<?> several) {
            return several.stream()
                    .map(each -> replaced(each, kind, replacement))
                    .toList();
        } else if (part instanceof Optional<?> perhaps) {
            return perhaps.map(each -> replaced(each, kind, replacement));
        } else if (kind.isInstance(part)) {
            return replacement.apply(kind.cast(part));
        } else if (part instanceof Record node
                && !Holders.of(node.getClass(), kind).isEmpty()) {
            return again(node, component -> replaced(value(node, component), kind, replacement));
        }
        return part;
    }

    private static Record again(Record node, Function<RecordComponent, Object> value) {
        List<RecordComponent> components = components(node);
        try {
            return node.getClass()
                    .getDeclaredConstructor(
                            components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(components.stream().map(value).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot be made again: " + node, e);
        }
    }
}

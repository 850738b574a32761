package dev.tariffc.compiler.syntax;

import java.lang.invoke.MethodType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Which components of a node can hold a thing of some kind, by their declared types: no others need be looked into. */
final class Holders {

    private static final ClassValue<Map<Class<?>, List<RecordComponent>>> BY_KIND = new ClassValue<>() {
        @Override
        protected Map<Class<?>, List<RecordComponent>> computeValue(Class<?> node) {
            return new ConcurrentHashMap<>();
        }
    };

    private final Class<?> kind;
    private final Set<Class<?>> seen = new HashSet<>();

    private Holders(Class<?> kind) {
        this.kind = kind;
    }

    /** In the order of their declaration. */
    static List<RecordComponent> of(Class<?> node, Class<?> kind) {
        return BY_KIND.get(node)
                .computeIfAbsent(
                        kind,
                        each -> Stream.of(node.getRecordComponents())
                                .filter(component -> new Holders(each).mayHold(component.getGenericType()))
                                .toList());
    }

    private boolean mayHold(Type type) {
        if (type instanceof Class<?> declared) {
            return mayHold(declared);
        }
        // Of what else is generic nothing is known.
        return !(type instanceof ParameterizedType several)
                || !(several.getRawType() instanceof Class<?> raw)
                || !(Collection.class.isAssignableFrom(raw) || raw == Optional.class)
                || Stream.of(several.getActualTypeArguments()).anyMatch(this::mayHold);
    }

    private boolean mayHold(Class<?> declared) {
        Class<?> type = MethodType.methodType(declared).wrap().returnType();
        if (kind.isAssignableFrom(type) || type.isAssignableFrom(kind) || type == Optional.class) {
            return true;
        }
        if (!seen.add(type)) {
            return false;
        }
        if (type.isRecord()) {
            return Stream.of(type.getRecordComponents()).anyMatch(each -> mayHold(each.getGenericType()));
        }
        if (type.isSealed()) {
            return Stream.of(type.getPermittedSubclasses()).anyMatch(this::mayHold);
        }
        return !type.isEnum() && !Modifier.isFinal(type.getModifiers());
    }
}

package dev.tariffc.compiler.analysis;

import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.AnyOrder;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Parts;
import dev.tariffc.compiler.syntax.Tariff;
import dev.tariffc.runtime.number.Rational;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Every written tree that differs from one in a single component: another figure, unit, side, flag, name or date; an
 * optional part or an element of a list left out; two elements exchanged where their order means something.
 */
final class TreeMutants {

    /** One changed tree; {@code component} is {@code Kind.component}, {@code at} the node that was changed. */
    record Mutant(Tariff tree, String component, String change, Span at) {}

    /** How many other names are tried in the place of one. */
    private static final int OTHER_NAMES = 3;

    private final List<Name> names;
    private final List<Mutant> mutants = new ArrayList<>();
    private Span at = new Span(0, 0);

    private TreeMutants(Tariff tariff) {
        TreeMap<String, Name> distinct = new TreeMap<>();
        Parts.all(tariff.elements(), Name.class)
                .forEach(name -> distinct.putIfAbsent(name.key().words(), name));
        this.names = List.copyOf(distinct.values());
    }

    static List<Mutant> of(Tariff tariff) {
        TreeMutants mutants = new TreeMutants(tariff);
        mutants.list(tariff.elements(), "Tariff.elements", true, elements -> rebuilt(tariff, "elements", elements));
        return mutants.mutants;
    }

    private void add(Object tree, String component, Object before, Object after) {
        mutants.add(new Mutant((Tariff) tree, component, shown(before) + " -> " + shown(after), at));
    }

    private static String shown(Object value) {
        String text = value.toString().replaceAll("span=Span\\[[^]]*], ", "");
        return text.length() > 80 ? text.substring(0, 80) + "..." : text;
    }

    /** All changes of a node, each put into the whole by {@code whole}. */
    private void node(Record node, Function<Object, Object> whole) {
        Span before = at;
        for (RecordComponent component : Parts.components(node)) {
            Object value = Parts.value(node, component);
            if (value instanceof Span span) {
                at = span;
                continue;
            }
            String name = node.getClass().getSimpleName() + "." + component.getName();
            boolean ordered = !component.isAnnotationPresent(AnyOrder.class)
                    && !component.getAnnotatedType().isAnnotationPresent(AnyOrder.class);
            value(value, name, ordered, changed -> whole.apply(rebuilt(node, component.getName(), changed)));
        }
        at = before;
    }

    private void value(Object value, String component, boolean ordered, Function<Object, Object> whole) {
        Consumer<Object> put = changed -> add(whole.apply(changed), component, value, changed);
        if (value instanceof Name name) {
            names(name, component, whole);
        } else if (value instanceof SourceFile || value instanceof Key) {
            return;
        } else if (value instanceof Rational number) {
            put.accept(number.plus(Rational.ONE));
        } else if (value instanceof BigDecimal number) {
            put.accept(number.add(BigDecimal.ONE));
        } else if (value instanceof BigInteger number) {
            put.accept(number.add(BigInteger.ONE));
        } else if (value instanceof Integer number) {
            put.accept(number + 1);
        } else if (value instanceof Boolean flag) {
            put.accept(!flag);
        } else if (value instanceof String text) {
            put.accept(text + "1");
        } else if (value instanceof LocalDate day) {
            put.accept(day.plusDays(1));
        } else if (value instanceof MonthDay day) {
            put.accept(MonthDay.from(day.atYear(2001).plusDays(1)));
        } else if (value instanceof YearMonth month) {
            put.accept(month.plusMonths(1));
        } else if (value instanceof Enum<?> constant) {
            for (Object other : constant.getDeclaringClass().getEnumConstants()) {
                if (other != constant) {
                    put.accept(other);
                }
            }
        } else if (value instanceof Optional<?> perhaps) {
            perhaps.ifPresent(present -> {
                put.accept(Optional.empty());
                value(present, component, ordered, changed -> whole.apply(Optional.of(changed)));
            });
        } else if (value instanceof List<?> several) {
            list(several, component, ordered, whole);
        } else if (value instanceof Record node) {
            node(node, whole);
        } else {
            throw new IllegalStateException("no change is known of " + value.getClass() + " in " + component);
        }
    }

    private void list(List<?> several, String component, boolean ordered, Function<Object, Object> whole) {
        for (int i = 0; i < several.size(); i++) {
            List<Object> without = new ArrayList<>(several);
            Object gone = without.remove(i);
            add(whole.apply(List.copyOf(without)), component, gone, "nothing");
            int index = i;
            if (ordered && i > 0 && !component.equals("Tariff.elements")) {
                List<Object> swapped = new ArrayList<>(several);
                Collections.swap(swapped, i - 1, i);
                if (!swapped.equals(several)) {
                    add(whole.apply(swapped), component, gone, "before the one before it");
                }
            }
            value(gone, component, ordered, changed -> {
                List<Object> other = new ArrayList<>(several);
                other.set(index, changed);
                return whole.apply(List.copyOf(other));
            });
        }
    }

    private void names(Name name, String component, Function<Object, Object> whole) {
        int found = 0;
        int start = Math.max(0, indexOf(name));
        for (int i = 1; i < names.size() && found < OTHER_NAMES; i++) {
            Name other = names.get((start + i) % names.size());
            if (!other.key().equals(name.key())) {
                add(
                        whole.apply(new Name(name.span(), other.key(), other.written(), name.equivalent())),
                        component,
                        name.written(),
                        other.written());
                found++;
            }
        }
    }

    private int indexOf(Name name) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).key().equals(name.key())) {
                return i;
            }
        }
        return -1;
    }

    private static Object rebuilt(Record node, String changed, Object value) {
        List<RecordComponent> components = Parts.components(node);
        Object[] values = components.stream()
                .map(component -> component.getName().equals(changed) ? value : Parts.value(node, component))
                .toArray();
        Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = node.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot rebuild " + node.getClass() + " with another " + changed, e);
        }
    }
}

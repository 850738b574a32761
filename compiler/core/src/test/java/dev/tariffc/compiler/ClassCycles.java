package dev.tariffc.compiler;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Classes that depend on one another in a circle: the strongly connected components, after Tarjan. What is nested in a
 * class is a part of it.
 */
final class ClassCycles {

    private final Map<JavaClass, Set<JavaClass>> dependencies;
    private final Map<JavaClass, Integer> numbers = new HashMap<>();
    private final Map<JavaClass, Integer> lowest = new HashMap<>();
    private final Deque<JavaClass> open = new ArrayDeque<>();
    private final Set<JavaClass> onStack = new HashSet<>();
    private final List<List<JavaClass>> cycles = new ArrayList<>();

    private ClassCycles(Map<JavaClass, Set<JavaClass>> dependencies) {
        this.dependencies = dependencies;
    }

    /** Each circle of two classes or more. */
    static List<List<JavaClass>> of(JavaClasses classes) {
        Map<JavaClass, Set<JavaClass>> dependencies = new LinkedHashMap<>();
        for (JavaClass each : classes) {
            Set<JavaClass> of = dependencies.computeIfAbsent(outermost(each), none -> new HashSet<>());
            each.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> outermost(dependency.getTargetClass()))
                    .filter(target -> classes.contain(target.getName()) && !target.equals(outermost(each)))
                    .forEach(of::add);
        }
        ClassCycles search = new ClassCycles(dependencies);
        dependencies.keySet().stream()
                .filter(each -> !search.numbers.containsKey(each))
                .forEach(search::visit);
        return search.cycles;
    }

    private static JavaClass outermost(JavaClass each) {
        return each.getEnclosingClass().map(ClassCycles::outermost).orElse(each);
    }

    private void visit(JavaClass each) {
        numbers.put(each, numbers.size());
        lowest.put(each, numbers.get(each));
        open.push(each);
        onStack.add(each);
        for (JavaClass next : dependencies.getOrDefault(each, Set.of())) {
            if (!numbers.containsKey(next)) {
                visit(next);
                lowest.merge(each, lowest.get(next), Math::min);
            } else if (onStack.contains(next)) {
                lowest.merge(each, numbers.get(next), Math::min);
            }
        }
        if (lowest.get(each).equals(numbers.get(each))) {
            close(each);
        }
    }

    private void close(JavaClass root) {
        List<JavaClass> cycle = new ArrayList<>();
        JavaClass each;
        do {
            each = open.pop();
            onStack.remove(each);
            cycle.add(each);
        } while (!each.equals(root));
        if (cycle.size() > 1) {
            cycles.add(cycle);
        }
    }
}

package dev.tariffc.house;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * Finds in Java sources what keeps javac from listing those that a new kind of a sealed family concerns: kinds that are
 * asked for one after the other, casts to a kind, and a {@code default} that takes in every new constant.
 *
 * <p>It reads sources and not classes, as these no longer tell a {@code default} from the one that javac adds.
 */
final class SealedFamilies {

    private static final String OURS = "dev.tariffc.";

    private final Trees trees;
    private final Types types;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> tests = new TreeMap<>();

    private SealedFamilies(JavacTask task) {
        this.trees = Trees.instance(task);
        this.types = task.getTypes();
    }

    /** What is wrong at one place. */
    record Finding(String inPackage, String file, long line, String message) {
        @Override
        public String toString() {
            return file + ":" + line + ": " + message;
        }
    }

    /**
     * What the sources say.
     *
     * @param tests how often each file says {@code instanceof}
     */
    record Report(List<Finding> findings, Map<String, Integer> tests) {}

    /**
     * Reads sources, whose classes are on the class path.
     *
     * @param file how a source is called in findings
     */
    static Report of(Iterable<? extends JavaFileObject> sources, Function<JavaFileObject, String> file) {
        List<JavaFileObject> questioning = new ArrayList<>();
        for (CompilationUnitTree unit : units(task(sources))) {
            if (Boolean.TRUE.equals(new Questions().scan(unit, null))) {
                questioning.add(unit.getSourceFile());
            }
        }
        JavacTask task = task(questioning);
        SealedFamilies families = new SealedFamilies(task);
        List<CompilationUnitTree> units = units(task);
        try {
            task.analyze();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        units.forEach(unit -> families.new Reader(unit, file.apply(unit.getSourceFile())).read());
        return new Report(families.findings, families.tests);
    }

    private static JavacTask task(Iterable<? extends JavaFileObject> sources) {
        // To know the types is enough, and whatever is not on our class path must not keep the rest from being read.
        List<String> options =
                List.of("-proc:none", "-Xlint:none", "--should-stop=ifError=ATTR", "--should-stop=ifNoError=ATTR");
        return (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, problem -> {}, options, null, sources);
    }

    private static List<CompilationUnitTree> units(JavacTask task) {
        List<CompilationUnitTree> units = new ArrayList<>();
        try {
            task.parse().forEach(units::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return units;
    }

    /** Whether a source asks anything: to find out the types of all would take too long. */
    private static final class Questions extends TreeScanner<Boolean, Void> {

        @Override
        public Boolean scan(Tree tree, Void nothing) {
            boolean asks = tree instanceof InstanceOfTree
                    || tree instanceof TypeCastTree
                    || tree instanceof SwitchTree
                    || tree instanceof SwitchExpressionTree
                    || (tree instanceof MemberSelectTree select
                            && select.getIdentifier().contentEquals("class"));
            return asks || Boolean.TRUE.equals(super.scan(tree, null));
        }

        @Override
        public Boolean reduce(Boolean one, Boolean other) {
            return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
        }
    }

    /** The sealed types of ours that a type is a kind of, the nearest first. */
    private Set<TypeElement> families(TypeElement kind) {
        Set<TypeElement> families = new LinkedHashSet<>();
        for (TypeMirror parent : types.directSupertypes(kind.asType())) {
            TypeElement element = (TypeElement) ((DeclaredType) parent).asElement();
            if (element.getModifiers().contains(Modifier.SEALED) && isOurs(element)) {
                families.add(element);
            }
            families.addAll(families(element));
        }
        return families;
    }

    private static boolean isOurs(TypeElement type) {
        return type.getQualifiedName().toString().startsWith(OURS);
    }

    /** {@code Condition.And}, without its package. */
    private static String name(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement outer
                ? name(outer) + "." + type.getSimpleName()
                : type.getSimpleName().toString();
    }

    /** The kinds that one method asks for, by their families. */
    private static final class Asked {
        private final Map<TypeElement, Map<TypeElement, Tree>> kinds = new LinkedHashMap<>();
    }

    /** One source, read method by method; what a method's lambdas say, it says. */
    private final class Reader extends TreePathScanner<Void, Asked> {

        private final CompilationUnitTree unit;
        private final String inPackage;
        private final String file;

        Reader(CompilationUnitTree unit, String file) {
            this.unit = unit;
            this.inPackage = unit.getPackageName().toString();
            this.file = file;
        }

        void read() {
            tests.put(file, 0);
            scan(unit, new Asked());
        }

        private void find(Tree place, String message) {
            long start = trees.getSourcePositions().getStartPosition(unit, place);
            findings.add(new Finding(inPackage, file, unit.getLineMap().getLineNumber(start), message));
        }

        @Override
        public Void visitMethod(MethodTree method, Asked outside) {
            Asked asked = new Asked();
            super.visitMethod(method, asked);
            tell(asked);
            return null;
        }

        @Override
        public Void visitVariable(VariableTree variable, Asked outside) {
            boolean field = getCurrentPath().getParentPath().getLeaf() instanceof ClassTree;
            Asked asked = field ? new Asked() : outside;
            super.visitVariable(variable, asked);
            if (field) {
                tell(asked);
            }
            return null;
        }

        private void tell(Asked asked) {
            Map<Set<TypeElement>, TypeElement> told = new HashMap<>();
            asked.kinds.forEach((family, kinds) -> {
                if (kinds.size() > 1 && told.putIfAbsent(kinds.keySet(), family) == null) {
                    List<String> names =
                            kinds.keySet().stream().map(SealedFamilies::name).toList();
                    String last = names.get(names.size() - 1);
                    find(
                            List.copyOf(kinds.values()).get(1),
                            "tests " + String.join(", ", names.subList(0, names.size() - 1)) + " and " + last + " of "
                                    + name(family) + " in one method: use " + name(family) + ".Visitor");
                }
            });
        }

        // ---- tests and casts

        @Override
        public Void visitInstanceOf(InstanceOfTree test, Asked asked) {
            tests.merge(file, 1, Integer::sum);
            ask(test.getType(), test, asked);
            return super.visitInstanceOf(test, asked);
        }

        @Override
        public Void visitTypeCast(TypeCastTree cast, Asked asked) {
            cast(cast.getType(), cast);
            return super.visitTypeCast(cast, asked);
        }

        @Override
        public Void visitMemberReference(MemberReferenceTree reference, Asked asked) {
            ofClass(reference.getQualifierExpression(), reference.getName().toString(), reference, asked);
            return super.visitMemberReference(reference, asked);
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree select, Asked asked) {
            ofClass(select.getExpression(), select.getIdentifier().toString(), select, asked);
            return super.visitMemberSelect(select, asked);
        }

        @Override
        public Void visitBinary(BinaryTree binary, Asked asked) {
            if (binary.getKind() == Tree.Kind.EQUAL_TO || binary.getKind() == Tree.Kind.NOT_EQUAL_TO) {
                Stream.of(binary.getLeftOperand(), binary.getRightOperand())
                        .flatMap(side -> literal(side).stream())
                        .forEach(type -> ask(type, binary, asked));
            }
            return super.visitBinary(binary, asked);
        }

        /** {@code Kind.class::isInstance}, {@code Kind.class.cast(each)}. */
        private void ofClass(ExpressionTree qualifier, String method, Tree place, Asked asked) {
            literal(qualifier).ifPresent(type -> {
                if (method.equals("isInstance")) {
                    ask(type, place, asked);
                } else if (method.equals("cast")) {
                    cast(type, place);
                }
            });
        }

        /** The type of {@code Kind.class}. */
        private Optional<Tree> literal(ExpressionTree expression) {
            return expression instanceof MemberSelectTree select
                            && select.getIdentifier().contentEquals("class")
                    ? Optional.of(select.getExpression())
                    : Optional.empty();
        }

        private void ask(Tree type, Tree place, Asked asked) {
            declared(type)
                    .ifPresent(kind -> families(kind)
                            .forEach(family -> asked.kinds
                                    .computeIfAbsent(family, none -> new LinkedHashMap<>())
                                    .putIfAbsent(kind, place)));
        }

        private void cast(Tree type, Tree place) {
            declared(type)
                    .ifPresent(kind -> families(kind).stream()
                            .findFirst()
                            .ifPresent(family -> find(
                                    place,
                                    "casts to " + name(kind) + " of " + name(family) + ": use " + name(family)
                                            + ".Visitor")));
        }

        private Optional<TypeElement> declared(Tree type) {
            TypeMirror mirror = trees.getTypeMirror(new TreePath(getCurrentPath(), type));
            if (mirror == null || mirror.getKind() == TypeKind.ERROR) {
                find(type, "cannot tell which type " + type + " is");
            }
            return mirror != null && mirror.getKind() == TypeKind.DECLARED
                    ? Optional.of((TypeElement) types.asElement(mirror))
                    : Optional.empty();
        }

        // ---- switches

        @Override
        public Void visitSwitch(SwitchTree choice, Asked asked) {
            choose(choice.getExpression(), choice.getCases());
            return super.visitSwitch(choice, asked);
        }

        @Override
        public Void visitSwitchExpression(SwitchExpressionTree choice, Asked asked) {
            choose(choice.getExpression(), choice.getCases());
            return super.visitSwitchExpression(choice, asked);
        }

        private void choose(ExpressionTree on, List<? extends CaseTree> cases) {
            declared(on)
                    .filter(type -> type.getKind() == ElementKind.ENUM && isOurs(type))
                    .ifPresent(type -> cases.stream()
                            .filter(each -> each.getExpressions().isEmpty())
                            .forEach(each -> find(
                                    each, "a default takes in every new constant of " + name(type) + ": list them")));
        }
    }
}

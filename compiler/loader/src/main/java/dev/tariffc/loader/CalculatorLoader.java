package dev.tariffc.loader;

import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Example;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * Compiles the sources of a calculator in memory and makes one. Writes no file and runs no annotation processor.
 *
 * <p>The classes that the sources need are found where the runtime was loaded from, be it a folder or a jar, or at the class
 * path given.
 */
public final class CalculatorLoader {

    /** The Java at hand cannot compile: it is only a runtime, or does not show where its classes are. */
    public static final class NoCompilerException extends RuntimeException {
        private NoCompilerException(String message) {
            super(message);
        }
    }

    /** What the class of a calculator's worked examples is called, after the calculator. */
    private static final String EXAMPLES = "Examples";

    private CalculatorLoader() {}

    /**
     * What was loaded.
     *
     * @param examples the worked examples; none where their class was not among the sources
     */
    public record Loaded(Calculator calculator, List<Example> examples) {
        public Loaded {
            examples = List.copyOf(examples);
        }
    }

    /**
     * Compiles and makes a calculator.
     *
     * @param qualifiedName of the class, which has a public constructor without parameters
     * @param code the source texts of it and of the classes beside it, by their names
     * @throws NoCompilerException if the running Java has no compiler
     * @throws IllegalArgumentException if the code does not compile, or is no calculator: whoever generated it is at fault
     */
    public static Loaded load(String qualifiedName, Map<String, String> code) {
        return load(qualifiedName, code, classPath());
    }

    /** The same with the folders and jars to find other classes in, separated as the platform does. */
    public static Loaded load(String qualifiedName, Map<String, String> code, String classPath) {
        return load(compile(qualifiedName, code, classPath));
    }

    /**
     * Makes a calculator of classes that were compiled before, by this or by an earlier process.
     *
     * @throws IllegalArgumentException if they are no calculator
     */
    public static Loaded load(CalculatorClasses compiled) {
        String qualifiedName = compiled.qualifiedName();
        MemoryClasses classes = new MemoryClasses(compiled.bytes());
        try {
            Calculator calculator = classes.loadClass(qualifiedName)
                    .asSubclass(Calculator.class)
                    .getConstructor()
                    .newInstance();
            return new Loaded(calculator, examples(qualifiedName + EXAMPLES, compiled, classes));
        } catch (ReflectiveOperationException | ClassCastException | LinkageError e) {
            throw new IllegalArgumentException(qualifiedName + " is no calculator", e);
        }
    }

    /**
     * Compiles a calculator without making one; parameters and exceptions are those of {@link #load(String, Map)}.
     *
     * @return the classes, which can be kept
     */
    public static CalculatorClasses compile(String qualifiedName, Map<String, String> code) {
        return compile(qualifiedName, code, classPath());
    }

    private static CalculatorClasses compile(String qualifiedName, Map<String, String> code, String classPath) {
        JavaCompiler compiler = Optional.ofNullable(ToolProvider.getSystemJavaCompiler())
                .orElseThrow(() -> new NoCompilerException("this Java has no compiler"));
        return new CalculatorClasses(qualifiedName, compile(compiler, qualifiedName, code, classPath));
    }

    private static List<Example> examples(String name, CalculatorClasses compiled, ClassLoader classes)
            throws ReflectiveOperationException {
        if (!compiled.bytes().containsKey(name)) {
            return List.of();
        }
        Supplier<?> examples = classes.loadClass(name)
                .asSubclass(Supplier.class)
                .getConstructor()
                .newInstance();
        return ((List<?>) examples.get()).stream().map(Example.class::cast).toList();
    }

    private static Map<String, byte[]> compile(
            JavaCompiler compiler, String qualifiedName, Map<String, String> code, String classPath) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        MemoryFiles files = new MemoryFiles(compiler.getStandardFileManager(diagnostics, null, null));
        List<String> options =
                List.of("-proc:none", "-implicit:none", "-nowarn", "-Xlint:none", "-g:none", "-classpath", classPath);
        List<JavaFileObject> sources = code.entrySet().stream()
                .map(each -> files.source(each.getKey(), each.getValue()))
                .toList();
        boolean compiled = compiler.getTask(null, files, diagnostics, options, null, sources)
                .call();
        if (!compiled) {
            throw new IllegalArgumentException(qualifiedName + " does not compile: " + firstError(diagnostics));
        }
        return files.classes();
    }

    private static String firstError(DiagnosticCollector<JavaFileObject> diagnostics) {
        for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                return "line " + diagnostic.getLineNumber() + ": " + diagnostic.getMessage(null);
            }
        }
        return "no reason given";
    }

    /** Where the runtime's own classes were loaded from. */
    private static String classPath() {
        CodeSource source = Calculator.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            throw new NoCompilerException("the runtime's classes cannot be found");
        }
        try {
            return Path.of(source.getLocation().toURI()).toString();
        } catch (URISyntaxException | IllegalArgumentException | java.nio.file.FileSystemNotFoundException e) {
            throw new NoCompilerException("the runtime's classes cannot be found at " + source.getLocation());
        }
    }
}

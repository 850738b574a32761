package dev.tariffc.loader;

import dev.tariffc.runtime.calculation.Calculator;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * Compiles the source of a calculator in memory and makes one. Writes no file and runs no annotation processor.
 *
 * <p>The classes that the source needs are found where the runtime was loaded from, be it a folder or a jar, or at the class
 * path given.
 */
public final class CalculatorLoader {

    /** The Java at hand cannot compile: it is only a runtime, or does not show where its classes are. */
    public static final class NoCompilerException extends RuntimeException {
        private NoCompilerException(String message) {
            super(message);
        }
    }

    private CalculatorLoader() {}

    /**
     * Compiles and makes a calculator.
     *
     * @param qualifiedName of the class, which has a public constructor without parameters
     * @param code the source text of it
     * @throws NoCompilerException if the running Java has no compiler
     * @throws IllegalArgumentException if the code does not compile, or is no calculator: whoever generated it is at fault
     */
    public static Calculator load(String qualifiedName, String code) {
        return load(qualifiedName, code, classPath());
    }

    /** The same with the folders and jars to find other classes in, separated as the platform does. */
    public static Calculator load(String qualifiedName, String code, String classPath) {
        JavaCompiler compiler = Optional.ofNullable(ToolProvider.getSystemJavaCompiler())
                .orElseThrow(() -> new NoCompilerException("this Java has no compiler"));
        Map<String, byte[]> classes = compile(compiler, qualifiedName, code, classPath);
        try {
            return new CompiledClasses(classes)
                    .loadClass(qualifiedName)
                    .asSubclass(Calculator.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | ClassCastException | LinkageError e) {
            throw new IllegalArgumentException(qualifiedName + " is no calculator", e);
        }
    }

    private static Map<String, byte[]> compile(
            JavaCompiler compiler, String qualifiedName, String code, String classPath) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        MemoryFiles files = new MemoryFiles(compiler.getStandardFileManager(diagnostics, null, null));
        List<String> options =
                List.of("-proc:none", "-implicit:none", "-nowarn", "-Xlint:none", "-g:none", "-classpath", classPath);
        boolean compiled = compiler.getTask(
                        null, files, diagnostics, options, null, List.of(files.source(qualifiedName, code)))
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

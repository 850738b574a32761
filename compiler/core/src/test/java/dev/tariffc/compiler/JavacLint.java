package dev.tariffc.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** What javac has to say of generated code when it says all it can. */
final class JavacLint {

    private static final List<String> OPTIONS =
            List.of("--release", "17", "-Xlint:all", "-Werror", "-proc:none", "-implicit:none");

    private JavacLint() {}

    static void assertSilent(List<GeneratedSource> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<Code> code = sources.stream().map(Code::new).toList();
        compiler.getTask(null, NoClasses.of(compiler), diagnostics, OPTIONS, null, code)
                .call();
        assertEquals(
                List.of(),
                diagnostics.getDiagnostics().stream()
                        .map(each -> each.getSource().getName() + ":" + each.getLineNumber() + ": "
                                + each.getMessage(Locale.ENGLISH))
                        .toList());
    }

    private static final class Code extends SimpleJavaFileObject {

        private final String code;

        Code(GeneratedSource source) {
            super(
                    URI.create("memory:///" + source.qualifiedName().replace('.', '/') + Kind.SOURCE.extension),
                    Kind.SOURCE);
            this.code = source.code();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }
}

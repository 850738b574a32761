package dev.tariffc.compiler.codegen;

import java.util.Locale;
import java.util.ResourceBundle;

/** Which version of the compiler this is. */
public final class CompilerVersion {

    private static final String CURRENT = ResourceBundle.getBundle("dev.tariffc.compiler.codegen.version", Locale.ROOT)
            .getString("version");

    private CompilerVersion() {}

    /** As released: {@code 0.1.0}. */
    public static String current() {
        return CURRENT;
    }
}

package dev.tariffc.compiler;

/**
 * One generated class, as text.
 *
 * @param packageName empty for the unnamed package
 */
public record GeneratedSource(String packageName, String className, String code) {

    /** The name under which a class loader knows it. */
    public String qualifiedName() {
        return packageName.isEmpty() ? className : packageName + "." + className;
    }
}

package dev.tariffc.loader;

import dev.tariffc.runtime.calculation.Calculator;
import java.util.Map;

/** Loads classes from their bytes in memory, all others as the runtime was loaded. */
final class MemoryClasses extends ClassLoader {

    private final Map<String, byte[]> classes;

    MemoryClasses(Map<String, byte[]> classes) {
        super(Calculator.class.getClassLoader());
        this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}

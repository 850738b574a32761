package dev.tariffc.compiler.codegen;

import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Evaluation;
import dev.tariffc.runtime.calculation.TypedFacts;
import dev.tariffc.runtime.fast.Kernel;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that what a generated class inherits has taken already, as the runtime's classes themselves tell. */
final class Reserved {

    /** Of methods within an evaluation, which sees those of the calculator around it and what that imports. */
    static final Set<String> IN_CALCULATOR = methods(List.of(Figures.IMPORTED), Evaluation.class, Calculator.class);

    /** Of methods of a kernel. */
    static final Set<String> IN_KERNEL = methods(List.of(Figures.IMPORTED), Kernel.class);

    /** Of methods of a builder of facts. */
    static final Set<String> IN_BUILDER = methods(List.of(), TypedFacts.Builder.class);

    /** Of types within facts that are told in the tariff's words. */
    static final Set<String> IN_FACTS = Stream.of(TypedFacts.class.getDeclaredClasses())
            .filter(type -> !Modifier.isPrivate(type.getModifiers()))
            .map(Class::getSimpleName)
            .collect(Collectors.toUnmodifiableSet());

    /** Types that every class sees without an import: no type of ours hides one. Those of Java 17, whatever compiles. */
    static final Set<String> JAVA_LANG = Set.of("""
            AbstractMethodError Appendable ArithmeticException ArrayIndexOutOfBoundsException ArrayStoreException
            AssertionError AutoCloseable Boolean BootstrapMethodError Byte CharSequence Character Class
            ClassCastException ClassCircularityError ClassFormatError ClassLoader ClassNotFoundException ClassValue
            CloneNotSupportedException Cloneable Comparable Compiler Deprecated Double Enum
            EnumConstantNotPresentException Error Exception ExceptionInInitializerError Float FunctionalInterface
            IllegalAccessError IllegalAccessException IllegalArgumentException IllegalCallerException
            IllegalMonitorStateException IllegalStateException IllegalThreadStateException IncompatibleClassChangeError
            IndexOutOfBoundsException InheritableThreadLocal InstantiationError InstantiationException Integer
            InternalError InterruptedException Iterable LayerInstantiationException LinkageError Long Math Module
            ModuleLayer NegativeArraySizeException NoClassDefFoundError NoSuchFieldError NoSuchFieldException
            NoSuchMethodError NoSuchMethodException NullPointerException Number NumberFormatException Object
            OutOfMemoryError Override Package Process ProcessBuilder ProcessHandle Readable Record
            ReflectiveOperationException Runnable Runtime RuntimeException RuntimePermission SafeVarargs
            SecurityException SecurityManager Short StackOverflowError StackTraceElement StackWalker StrictMath String
            StringBuffer StringBuilder StringIndexOutOfBoundsException SuppressWarnings System Thread ThreadDeath
            ThreadGroup ThreadLocal Throwable TypeNotPresentException UnknownError UnsatisfiedLinkError
            UnsupportedClassVersionError UnsupportedOperationException VerifyError VirtualMachineError Void
            """.strip().split("\\s+"));

    private Reserved() {}

    private static Set<String> methods(List<String> imported, Class<?>... inherited) {
        Set<String> names = new TreeSet<>(imported);
        for (Class<?> each : inherited) {
            for (Class<?> type = each; type != null; type = type.getSuperclass()) {
                for (Method method : type.getDeclaredMethods()) {
                    if (!Modifier.isPrivate(method.getModifiers())) {
                        names.add(method.getName());
                    }
                }
            }
        }
        return names;
    }
}

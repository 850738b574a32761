package dev.tariffc.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.tariffc.compiler.fast.FastCharge;
import dev.tariffc.compiler.fast.FastPaths;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the class of the fast path: a kernel for each charge that has one. */
final class KernelsWriter {

    private final Names names;
    private final FastPaths paths;

    KernelsWriter(Names names, FastPaths paths) {
        this.names = names;
        this.paths = paths;
    }

    TypeSpec.Builder write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(names.kernels())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("The fast path of {@link $T}: the same amounts in whole numbers.\n", names.calculator())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        Identifiers types = new Identifiers(Set.of(
                names.kernels().simpleName(),
                names.calculator().simpleName(),
                Names.GIVEN,
                Names.DEFINED,
                Names.PAYABLE,
                Names.RUNNING,
                "Kernel",
                "Column",
                "Amount",
                "About",
                "Period"));
        Identifiers makers = new Identifiers();
        for (FastCharge charge : paths.fast()) {
            String words = names.words(charge.charge()) + (charge.inGroup() ? " in group" : "");
            List<Object> thing = List.of(charge.charge(), charge.inGroup());
            ClassName kernel = names.kernels().nestedClass(types.payer(thing, words));
            new KernelWriter(names, charge, kernel, makers.camel(thing, words)).write(type);
        }
        return type;
    }
}

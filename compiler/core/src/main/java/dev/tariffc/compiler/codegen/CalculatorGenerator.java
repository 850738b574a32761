package dev.tariffc.compiler.codegen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.tariffc.compiler.GeneratedCalculator;
import dev.tariffc.compiler.GeneratedSource;
import dev.tariffc.compiler.fast.FastPaths;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.runtime.number.Written;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** From the meaning of a tariff to the source of its calculator: the same to the byte for the same tariff. */
public final class CalculatorGenerator {

    private static final String GENERATOR = "tariffc";
    private static final String INDENT = "    ";

    private CalculatorGenerator() {}

    /** Whether a calculator of that name would hide types that it is made of, or that those beside it name without an import. */
    public static boolean isTaken(String className) {
        return Names.WITHIN.contains(className) || Reserved.JAVA_LANG.contains(className);
    }

    /** The calculator of a tariff; {@code packageName} is empty for the unnamed package. */
    public static GeneratedCalculator generate(TariffModel model, String packageName, String className) {
        Names names = new Names(model, ClassName.get(packageName, className));
        return new GeneratedCalculator(
                source(names.calculator(), new CalculatorWriter(model, names).write()),
                source(names.description(), new DescriptionWriter(model, names.beside()).write()),
                source(names.examples(), new ExampleWriter(model, names.beside()).write()));
    }

    /** The fast path of a tariff beside its calculator; none where nothing of it has a fast form. */
    public static Optional<GeneratedSource> kernels(
            TariffModel model, FastPaths paths, String packageName, String className) {
        Names names = new Names(model, ClassName.get(packageName, className)).beside();
        return paths.fast().isEmpty()
                ? Optional.empty()
                : Optional.of(source(names.kernels(), new KernelsWriter(names, paths).write()));
    }

    private static GeneratedSource source(ClassName name, TypeSpec.Builder type) {
        type.addAnnotation(AnnotationSpec.builder(Generated.class)
                .addMember("value", "$S", GENERATOR)
                .build());
        JavaFile.Builder file = JavaFile.builder(name.packageName(), type.build())
                .skipJavaLangImports(true)
                .indent(INDENT);
        for (String figure : Figures.IMPORTED) {
            file.addStaticImport(Written.class, figure);
        }
        return new GeneratedSource(
                name.packageName(),
                name.simpleName(),
                Layout.of(Figures.withoutUnread(file.build().toString())));
    }
}

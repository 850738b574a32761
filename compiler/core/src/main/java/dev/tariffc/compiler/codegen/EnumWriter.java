package dev.tariffc.compiler.codegen;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Clause;
import dev.tariffc.runtime.calculation.Total;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the enums of a calculator: its facts, rules, charges, running totals and sentences. What is said of each stands beside. */
final class EnumWriter {

    private final TariffModel model;
    private final Names names;

    EnumWriter(TariffModel model, Names names) {
        this.model = model;
        this.names = names;
    }

    /** Those that have any constants. */
    List<TypeSpec> write() {
        List<TypeSpec> types = new ArrayList<>();
        add(types, Kind.FACT, model.facts().stream().map(fact -> names.factConstant(fact.name())));
        add(types, Kind.RULE, model.rules().stream().map(rule -> names.ruleConstant(rule.name())));
        add(types, Kind.CHARGE, model.charges().stream().map(names::chargeConstant));
        add(types, Kind.TOTAL, model.totals().stream().map(names::totalConstant));
        add(types, Kind.CLAUSE, names.sentences().stream().map(names::clauseConstant));
        return types;
    }

    /** What is enumerated, and what the description tells of each. */
    enum Kind {
        FACT(Names.GIVEN, Fact.class, Fact.Declared.class, "declared", "What has to be known."),
        RULE(Names.DEFINED, Rule.class, Rule.Declared.class, "declared", "What the tariff defines."),
        CHARGE(Names.PAYABLE, Charge.class, Charge.Pays.class, "pays", "What is paid, and how often."),
        TOTAL(
                Names.RUNNING,
                Total.class,
                Total.Summed.class,
                "summed",
                "What runs on from one paid period to the next."),
        CLAUSE(
                Names.SENTENCE,
                Clause.class,
                Clause.Written.class,
                "written",
                "The sentences that compute, by section and by what they say something of.");

        private final String name;
        private final Class<?> implemented;
        private final Class<?> told;
        private final String getter;
        private final String words;

        Kind(String name, Class<?> implemented, Class<?> told, String getter, String words) {
            this.name = name;
            this.implemented = implemented;
            this.told = told;
            this.getter = getter;
            this.words = words;
        }

        String typeName() {
            return name;
        }

        Class<?> told() {
            return told;
        }

        String getter() {
            return getter;
        }
    }

    private void add(List<TypeSpec> types, Kind kind, Stream<String> constants) {
        List<String> all = constants.toList();
        if (all.isEmpty()) {
            return;
        }
        TypeSpec.Builder type = TypeSpec.enumBuilder(kind.name)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(kind.implemented)
                .addJavadoc(kind.words + "\n");
        all.forEach(type::addEnumConstant);
        types.add(type.addMethod(MethodSpec.methodBuilder(kind.getter)
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(kind.told)
                        .addStatement("return $T.$L(this)", names.description(), kind.getter)
                        .build())
                .build());
    }
}

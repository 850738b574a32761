package dev.tariffc.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.tariffc.compiler.model.TariffModel.Always;
import dev.tariffc.compiler.model.TariffModel.EachItem;
import dev.tariffc.runtime.calculation.Clause;
import dev.tariffc.runtime.calculation.Truth;
import dev.tariffc.runtime.calculation.Vouched;
import dev.tariffc.runtime.fact.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Writes what must hold: of facts, of the facts of each item, and of what the rules come to. */
final class AlwaysWriter {

    private final TermWriter.Context context;

    AlwaysWriter(TermWriter.Context context) {
        this.context = context;
    }

    List<MethodSpec> methods() {
        List<Always> elsewhere = said(context.model()::isAskedElsewhere);
        List<Always> here = said(each ->
                each.ofFactsOnly() && each.each().isEmpty() && !context.model().isAskedElsewhere(each));
        List<Always> ofItems =
                said(each -> each.each().isPresent() && !context.model().isAskedElsewhere(each));
        List<Always> claims = said(each -> !each.ofFactsOnly());
        List<MethodSpec> methods = new ArrayList<>();
        if (!here.isEmpty()) {
            methods.add(always("always", here));
        }
        if (!ofItems.isEmpty()) {
            methods.add(alwaysForEach(ofItems));
        }
        if (!elsewhere.isEmpty()) {
            methods.add(vouched(elsewhere));
        }
        if (!claims.isEmpty()) {
            methods.add(always("claims", claims));
        }
        return methods;
    }

    private List<Always> said(Predicate<Always> which) {
        return context.model().always().stream().filter(which).toList();
    }

    private MethodSpec always(String name, List<Always> all) {
        return entries(name, ClassName.get(Truth.class), all, (terms, always) -> terms.write(always.condition()));
    }

    private MethodSpec alwaysForEach(List<Always> all) {
        TypeName ofItems = ParameterizedTypeName.get(Map.class, Subject.class, Truth.class);
        return entries("alwaysForEach", ofItems, all, AlwaysWriter::each);
    }

    /** A method that answers for each of some sentences. */
    private MethodSpec entries(
            String name, TypeName answer, List<Always> all, BiFunction<TermWriter, Always, CodeBlock> answered) {
        CodeBlock entries = all.stream()
                .map(always -> CodeBlock.of(
                        "$T.entry($L, $L)",
                        Map.class,
                        context.names().clause(always.clause()),
                        answered.apply(context.within(always.clause(), Optional.empty()), always)))
                .collect(CodeBlock.joining(", "));
        TypeName type = ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(Clause.class), answer);
        return ReckoningWriter.override(name, type)
                .addStatement("return $T.ofEntries($L)", Map.class, entries)
                .build();
    }

    private static CodeBlock each(TermWriter terms, Always always) {
        EachItem each = always.each().orElseThrow();
        return terms.each(each, always.condition());
    }

    private MethodSpec vouched(List<Always> all) {
        List<CodeBlock> entries = all.stream().map(this::vouched).toList();
        return ReckoningWriter.override("vouched", ParameterizedTypeName.get(List.class, Vouched.class))
                .addStatement("return $L", Literals.list(entries))
                .build();
    }

    private CodeBlock vouched(Always always) {
        TermWriter terms = context.anywhere(always.clause());
        List<CodeBlock> facts = always.atHand().stream()
                .map(fact -> context.names().fact(fact.name()))
                .toList();
        CodeBlock holds = always.each().isPresent()
                ? each(terms, always)
                : CodeBlock.of("$T.of($T.payer(), $L)", Map.class, Subject.class, terms.write(always.condition()));
        return CodeBlock.of(
                "new $T($L, $L, () -> $L)",
                Vouched.class,
                context.names().clause(always.clause()),
                Literals.list(facts),
                holds);
    }
}

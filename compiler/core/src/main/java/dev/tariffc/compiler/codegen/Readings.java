package dev.tariffc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.Read;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.model.TermWalk;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** The methods that read facts, one for each that is read: of the one period that it is read of, or of any. */
final class Readings {

    private static final String ABOUT = "about";

    private final TariffModel model;
    private final Names names;
    private final Frames frames;
    private final Map<DeclaredName, Set<PeriodTerm>> about = new HashMap<>();
    private final Set<DeclaredName> used = new LinkedHashSet<>();

    Readings(TariffModel model, Names names, Frames frames) {
        this.model = model;
        this.names = names;
        this.frames = frames;
        model.terms().stream()
                .flatMap(term -> TermWalk.parts(term).stream())
                .flatMap(term -> term.asRead().stream())
                .forEach(this::note);
    }

    private void note(Read read) {
        Set<PeriodTerm> periods = about.computeIfAbsent(read.fact().name(), name -> new LinkedHashSet<>());
        read.about().ifPresent(periods::add);
    }

    /** Whether a fact is read of several periods, or of one of several. */
    private boolean isOfAny(FactModel fact) {
        Set<PeriodTerm> periods = about.getOrDefault(fact.name(), Set.of());
        return periods.size() > 1 || periods.stream().anyMatch(PeriodTerm::isOfPart);
    }

    /** The call that reads a fact. */
    CodeBlock call(Read read, Optional<String> item, Function<PeriodTerm, CodeBlock> period) {
        used.add(read.fact().name());
        List<CodeBlock> arguments = new ArrayList<>();
        if (isOfAny(read.fact())) {
            read.about().map(period).ifPresent(arguments::add);
        }
        item.ifPresent(variable -> arguments.add(CodeBlock.of("$N", variable)));
        return CodeBlock.of(
                "$N($L)", names.reading(read.fact().name()), arguments.stream().collect(CodeBlock.joining(", ")));
    }

    /** The methods of the facts that have been read, in the order of the file. */
    List<MethodSpec> methods() {
        return model.facts().stream()
                .filter(fact -> used.contains(fact.name()))
                .map(this::method)
                .toList();
    }

    private MethodSpec method(FactModel fact) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.reading(fact.name()))
                .addModifiers(Modifier.PRIVATE)
                .returns(AnswerKind.of(fact.type(Optional.empty())).answer());
        Optional<CodeBlock> period = about.getOrDefault(fact.name(), Set.of()).stream()
                .findFirst()
                .map(one -> periods(fact).write(one, TermWriter.PAID));
        if (isOfAny(fact)) {
            method.addParameter(Period.class, ABOUT);
            period = Optional.of(CodeBlock.of(ABOUT));
        }
        if (fact.item().isPresent()) {
            method.addParameter(Subject.class, "item");
        }
        return method.addStatement(
                        "return $L",
                        direct(reader(fact), names, fact, period, fact.item().map(item -> "item")))
                .build();
    }

    private PeriodWriter periods(FactModel fact) {
        return frames.reads(fact.name()) ? PeriodWriter.at(names, frames) : PeriodWriter.within(names);
    }

    private static String reader(FactModel fact) {
        return switch (fact.domain().kind()) {
            case MONEY, NUMBER, PERCENTAGE, HOURS, DAYS, MONTHS -> "number";
            case DATE -> "date";
            case TEXT, CHOICE -> "word";
            case YES_NO -> "yesNo";
        };
    }

    /** A reading that the evaluation itself gives. */
    static CodeBlock direct(
            String reader, Names names, FactModel fact, Optional<CodeBlock> period, Optional<String> item) {
        CodeBlock.Builder code = CodeBlock.builder().add("$L($L", reader, names.fact(fact.name()));
        period.ifPresent(about -> code.add(", $L", about));
        item.ifPresent(variable -> code.add(", $N", variable));
        return code.add(")").build();
    }
}

package dev.tariffc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.tariffc.compiler.fast.FastCharge;
import dev.tariffc.compiler.fast.Input;
import dev.tariffc.compiler.fast.Label;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.runtime.fast.Kernel;
import java.lang.reflect.Field;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What everything of one kernel is called, and what it works out once for its period. */
final class KernelScope {

    private static final Pattern THOUSANDS = Pattern.compile("\\B(?=(\\d{3})+(?!\\d))");

    /** What the period tells, worked out when the kernel is made. */
    record OfPeriod(String name, CodeBlock value) {}

    private final Names names;
    private final FastCharge charge;
    private final Identifiers members;
    private final Identifiers locals;
    private final Map<Object, OfPeriod> fields = new LinkedHashMap<>();
    private final Map<Label, Boolean> ofPeriod = new HashMap<>();

    KernelScope(Names names, FastCharge charge) {
        this.names = names;
        this.charge = charge;
        this.members = new Identifiers(Reserved.IN_KERNEL);
        Set<String> taken =
                new TreeSet<>(List.of("facts", "from", "rows", "into", "row", "paid", "knownOn", "outside"));
        Arrays.stream(Kernel.class.getDeclaredFields()).map(Field::getName).forEach(taken::add);
        this.locals = new Identifiers(taken);
    }

    Names names() {
        return names;
    }

    /** {@code 62_500_000L}. */
    static CodeBlock literal(BigInteger value) {
        return CodeBlock.of("$LL", THOUSANDS.matcher(value.toString()).replaceAll("_"));
    }

    String method(DeclaredName rule) {
        return members.camel(rule, names.english(rule.label()));
    }

    String local(Object thing, String words) {
        return locals.camel(thing, words);
    }

    // --- inputs ------------------------------------------------------------------------------------------------

    boolean isOptional(Input input) {
        return charge.optional().contains(input.source());
    }

    /** A number of the row as it was given. */
    String parameter(Input input) {
        return local(input.source(), words(input));
    }

    /** The number that is computed with. */
    String given(Input input) {
        return isOptional(input) ? local(List.of("given", input.source()), words(input) + " given") : parameter(input);
    }

    String missing(Input input) {
        return local(List.of("missing", input.source()), words(input) + " missing");
    }

    String words(Input input) {
        return input.source().accept(new Input.Visitor<>() {
            @Override
            public String visit(Input.OfFact source) {
                return names.english(source.read().fact().label());
            }

            @Override
            public String visit(Input.SoFar source) {
                return names.english(source.total().label()) + " so far";
            }

            @Override
            public String visit(Input.OfGroup source) {
                return names.english(source.total().label()) + " of the group";
            }
        });
    }

    // --- steps -------------------------------------------------------------------------------------------------

    String step(Label label) {
        return local(label, stepWords(label));
    }

    private String stepWords(Label label) {
        String rule = names.english(label.rule().label());
        String number = label.step() == 0 ? rule : rule + " step " + label.step();
        return switch (label.role()) {
            case VALUE -> number;
            case DIVISOR -> number + " divisor";
            case REFUSED -> number + " refused";
        };
    }

    /** What a step is, for a reader. */
    String comment(Label label) {
        String where = label.sections().isEmpty() ? "" : "Section " + String.join(", ", label.sections()) + ": ";
        String parts = label.denominator().equals(BigInteger.ONE)
                ? ""
                : ", in 1/" + THOUSANDS.matcher(label.denominator().toString()).replaceAll(",");
        return where + stepWords(label) + parts;
    }

    // --- what the period tells ---------------------------------------------------------------------------------

    /** Which steps are the same for all rows, as far as it has been found out. */
    Map<Label, Boolean> ofPeriod() {
        return ofPeriod;
    }

    List<OfPeriod> fields() {
        return new ArrayList<>(fields.values());
    }

    /** The field that holds something that is the same for all rows. */
    CodeBlock field(Object thing, CodeBlock value) {
        OfPeriod field = fields.get(thing);
        if (field == null) {
            field = new OfPeriod(local(List.of("field", fields.size()), "of the period"), value);
            fields.put(thing, field);
        }
        return CodeBlock.of("$N", field.name());
    }
}

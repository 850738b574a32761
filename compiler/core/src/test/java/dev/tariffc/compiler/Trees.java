package dev.tariffc.compiler;

import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.parser.TariffParser;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Element;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Quoted;
import dev.tariffc.compiler.syntax.Tariff;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The written tree in words: one line for each element, without spans and without what is not there. */
public final class Trees {

    /** Numbers in place of names, in the order in which they come; null where names are shown. */
    private final Map<Key, Integer> numbers;

    private Trees(Map<Key, Integer> numbers) {
        this.numbers = numbers;
    }

    public static String print(String text) {
        return print(SourceFile.of("program.tariff", text));
    }

    public static String print(SourceFile source) {
        return print(TariffParser.parse(source, new Problems(source)));
    }

    public static String print(Tariff tariff) {
        return new Trees(null).lines(tariff);
    }

    /** What is left of a tree when names are numbered and texts left out: the same for a tariff in either language. */
    static String shape(Tariff tariff) {
        return new Trees(new HashMap<>()).lines(tariff);
    }

    private String lines(Tariff tariff) {
        StringBuilder lines = new StringBuilder("Tariff ")
                .append(show((Object) tariff.title()))
                .append('\n');
        for (Element element : tariff.elements()) {
            lines.append(show(element)).append('\n');
        }
        return lines.toString();
    }

    private String show(Object value) {
        if (value instanceof Name name) {
            return name(name);
        } else if (value instanceof Quoted quoted) {
            return numbers == null ? "\"" + quoted.text() + "\"" : "text";
        } else if (value instanceof Element.LawText && numbers != null) {
            return "LawText";
        } else if (value instanceof Optional<?> optional) {
            return optional.map(this::show).orElse("");
        } else if (value instanceof List<?> list) {
            return list.isEmpty() ? "" : list.stream().map(this::show).toList().toString();
        } else if (value instanceof Record node) {
            return show(node);
        }
        return value.toString().replace("\n", "\\n");
    }

    private String name(Name name) {
        if (numbers != null) {
            return "name " + numbers.computeIfAbsent(name.key(), key -> numbers.size() + 1);
        }
        return "`" + name.key().words() + "`"
                + name.equivalent().map(term -> " « " + term.text() + " »").orElse("");
    }

    private String show(Record node) {
        List<String> parts = new ArrayList<>();
        for (RecordComponent component : node.getClass().getRecordComponents()) {
            Object value = read(component, node);
            String shown = value instanceof Span ? "" : show(value);
            if (!shown.isEmpty()) {
                parts.add(value instanceof Boolean ? component.getName() + "=" + shown : shown);
            }
        }
        return node.getClass().getSimpleName()
                + parts.toString().replaceFirst("^\\[", "(").replaceFirst("]$", ")");
    }

    private static Object read(RecordComponent component, Record node) {
        try {
            return component.getAccessor().invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("unreadable: " + component, e);
        }
    }
}

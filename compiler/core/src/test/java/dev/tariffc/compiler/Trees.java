package dev.tariffc.compiler;

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
import java.util.List;
import java.util.Optional;

/** The written tree in words: one line for each element, without spans and without what is not there. */
public final class Trees {

    private Trees() {}

    public static String print(String text) {
        SourceFile source = SourceFile.of("program.tariff", text);
        return print(TariffParser.parse(source, new Problems(source)));
    }

    public static String print(Tariff tariff) {
        StringBuilder lines = new StringBuilder("Tariff ")
                .append(show((Object) tariff.title()))
                .append('\n');
        for (Element element : tariff.elements()) {
            lines.append(show(element)).append('\n');
        }
        return lines.toString();
    }

    private static String show(Object value) {
        if (value instanceof Name name) {
            return "`" + name.key() + "`"
                    + name.equivalent().map(term -> " « " + term.text() + " »").orElse("");
        } else if (value instanceof Quoted quoted) {
            return "\"" + quoted.text() + "\"";
        } else if (value instanceof Optional<?> optional) {
            return optional.map(Trees::show).orElse("");
        } else if (value instanceof List<?> list) {
            return list.isEmpty() ? "" : list.stream().map(Trees::show).toList().toString();
        } else if (value instanceof Record node) {
            return show(node);
        }
        return value.toString().replace("\n", "\\n");
    }

    private static String show(Record node) {
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

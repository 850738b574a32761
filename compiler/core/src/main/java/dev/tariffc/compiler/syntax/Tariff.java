package dev.tariffc.compiler.syntax;

import dev.tariffc.compiler.source.SourceFile;
import java.util.List;

/** A tariff as its author wrote it: {@code tariff "TITLE"} and what follows, in the order of the file. */
public record Tariff(SourceFile source, Quoted title, List<Element> elements) {

    public Tariff {
        elements = List.copyOf(elements);
    }
}

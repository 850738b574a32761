package dev.tariffc.compiler.analysis;

import dev.tariffc.compiler.analysis.names.Outline;
import dev.tariffc.compiler.analysis.names.Sentences;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.runtime.calculation.TariffDescription.Publication;
import java.util.List;

/** Where and when a tariff was proposed, certified, corrected and published. */
final class Publications {

    private Publications() {}

    static List<Publication> of(Sentences sentences) {
        return sentences.publications().stream()
                .map(Outline.Entry::sentence)
                .map(sentence -> new Publication(
                        kind(sentence.kind()), sentence.date(), sentence.in().text()))
                .toList();
    }

    private static Publication.Kind kind(Sentence.Publication.Kind kind) {
        return switch (kind) {
            case PROPOSED -> Publication.Kind.PROPOSED;
            case CERTIFIED -> Publication.Kind.CERTIFIED;
            case CORRECTED -> Publication.Kind.CORRECTED;
            case PUBLISHED -> Publication.Kind.PUBLISHED;
        };
    }
}

package dev.tariffc.compiler.analysis.names;

import dev.tariffc.compiler.model.Place;
import dev.tariffc.compiler.source.Span;

/** Between the spans of a source text and the places by which a model, which knows no text, remembers them. */
public final class Places {

    private Places() {}

    /** A span as the model knows it. */
    public static Place of(Span span) {
        return new Place(span.start(), span.end());
    }

    /** Where a problem of something in the model is shown. */
    public static Span span(Place place) {
        return new Span(place.start(), place.end());
    }
}

package dev.tariffc.runtime.language;

/** A fact that has a sentence of its own, in whatever language it is told. */
public interface Worded {

    /** The words, as they stand within another sentence. */
    String in(Catalogue words);
}

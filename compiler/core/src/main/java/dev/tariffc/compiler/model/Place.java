package dev.tariffc.compiler.model;

/** Where something stands in the text of the tariff: from one offset to before another. */
public record Place(int start, int end) {}

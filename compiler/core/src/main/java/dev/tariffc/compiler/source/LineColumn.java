package dev.tariffc.compiler.source;

/** A place for people: line and column, both counted from 1; the column counts characters as people see them. */
public record LineColumn(int line, int column) {}

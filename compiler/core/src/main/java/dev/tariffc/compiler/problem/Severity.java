package dev.tariffc.compiler.problem;

/** How bad it is. Only an error keeps a tariff from being compiled. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE
}

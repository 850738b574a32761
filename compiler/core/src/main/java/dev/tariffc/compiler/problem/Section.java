package dev.tariffc.compiler.problem;

/**
 * The stretch of a tariff under one heading, from {@code start} to the next heading.
 *
 * @param number as the law writes it
 * @param title empty where the heading has none
 */
public record Section(int start, String number, String title) {}

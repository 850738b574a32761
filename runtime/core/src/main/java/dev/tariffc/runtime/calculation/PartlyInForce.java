package dev.tariffc.runtime.calculation;

/** How a period is paid in which the tariff begins or ends. */
public enum PartlyInForce {
    /** As many of its days as the tariff is in force on, of all. */
    IN_PROPORTION,
    IN_FULL,
    NOT_AT_ALL
}

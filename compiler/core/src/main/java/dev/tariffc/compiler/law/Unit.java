package dev.tariffc.compiler.law;

/** What stretches of time are counted in; those that are so many of another are that many of it. */
enum Unit {
    MINUTE,
    HOUR,
    DAY,
    BUSINESS_DAY,
    WEEK(DAY, 7),
    MONTH,
    QUARTER(MONTH, 3),
    HALF_YEAR(MONTH, 6),
    YEAR(MONTH, 12);

    private final Unit base;
    private final int ofBase;

    Unit() {
        this.base = this;
        this.ofBase = 1;
    }

    Unit(Unit base, int ofBase) {
        this.base = base;
        this.ofBase = ofBase;
    }

    Unit base() {
        return base;
    }

    int ofBase() {
        return ofBase;
    }
}

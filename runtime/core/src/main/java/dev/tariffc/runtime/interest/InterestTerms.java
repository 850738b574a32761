package dev.tariffc.runtime.interest;

/** What a tariff says of money that comes late. */
public record InterestTerms(InterestRate rate, DayCount dayCount, Compounding compounding, Until until) {}

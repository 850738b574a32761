package dev.tariffc.compiler.syntax;

import dev.tariffc.compiler.source.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who a rule is for, and when: what stands between a name and its verb. */
public sealed interface Qualifier {

    Span span();

    /** {@code for a low-use station}: a class of payers or items, or a plain yes/no name. */
    record ForClass(Span span, Name name) implements Qualifier {}

    /** {@code for any other station}. */
    record ForAnyOther(Span span, Name name) implements Qualifier {}

    /** {@code for 2018, 2019 and 2022 to 2024}. */
    record ForYears(Span span, @AnyOrder List<YearRange> years) implements Qualifier {
        public ForYears {
            years = List.copyOf(years);
        }
    }

    /** {@code 2022 to 2024}; one year has both alike. */
    record YearRange(Span span, int from, int to) {}

    /** {@code from January 1, 2015 to June 30, 2015}; either may be missing, not both. */
    record Dates(Span span, Optional<LocalDate> from, Optional<LocalDate> to) implements Qualifier {}

    /** {@code , if CONDITION,}. */
    record If(Span span, Condition condition) implements Qualifier {}

    /** {@code , except under section 4,}: {@code sections} are numbers as headings write them. */
    record ExceptUnder(Span span, @AnyOrder List<String> sections) implements Qualifier {
        public ExceptUnder {
            sections = List.copyOf(sections);
        }
    }

    /** {@code for each aircraft}. */
    record ForEach(Span span, Name item) implements Qualifier {}

    /** {@code for each month}. */
    record ForEachPart(Span span, Cycle.Unit unit) implements Qualifier {}

    /** {@code otherwise}: in the alternatives of a value only. */
    record Otherwise(Span span) implements Qualifier {}
}

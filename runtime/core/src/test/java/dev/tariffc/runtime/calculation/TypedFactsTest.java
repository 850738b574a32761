package dev.tariffc.runtime.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.runtime.fact.About;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Facts;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.returns.Filing;
import dev.tariffc.runtime.returns.Filings;
import dev.tariffc.runtime.time.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypedFactsTest {

    private static final Period MARCH = Period.month(2026, 3);
    private static final Period APRIL = Period.month(2026, 4);

    private enum Given implements Fact {
        SEATS(Optional.empty()),
        GUESTS(Optional.of("event"));

        private final Optional<String> item;

        Given(Optional<String> item) {
            this.item = item;
        }

        @Override
        public Declared declared() {
            return new Declared(
                    name().toLowerCase(Locale.ROOT),
                    Optional.empty(),
                    Domain.of(Domain.Kind.NUMBER),
                    "",
                    Optional.of(Period.Kind.MONTH),
                    item,
                    List.of());
        }
    }

    /** As a calculator would have it. */
    private static final class Hall extends TypedFacts {

        private Hall(Builder builder) {
            super(builder);
        }

        private static final class Builder extends TypedFacts.Builder<Builder> {

            Builder seats(String number) {
                return set(Given.SEATS, new BigDecimal(number));
            }

            Builder guests(String item, String number) {
                return set(of(Given.GUESTS, item), new BigDecimal(number));
            }

            Builder guests(String item, Period about, String number) {
                return set(about(Given.GUESTS, item, about), new BigDecimal(number));
            }

            Builder noEvent() {
                return none("event");
            }

            Builder noEvent(Period about) {
                return none("event", about);
            }

            Hall build() {
                return new Hall(this);
            }
        }
    }

    private static Facts inMarch(Hall.Builder builder) {
        return builder.build()
                .about(List.of(
                        new TariffDescription.Reading(Given.SEATS, MARCH),
                        new TariffDescription.Reading(Given.GUESTS, MARCH)));
    }

    private static Hall.Builder hall() {
        return new Hall.Builder();
    }

    @Test
    void itemsOfWhichNothingIsSaidAreUnknown() {
        assertFalse(inMarch(hall().seats("100")).knowsItems("event", MARCH));
        assertFalse(inMarch(hall().guests("gala", APRIL, "3")).knowsItems("event", MARCH));
        assertFalse(inMarch(hall().noEvent(APRIL)).knowsItems("event", MARCH));
    }

    @Test
    void thereMayBeNone() {
        assertTrue(inMarch(hall().noEvent()).knowsItems("event", MARCH));
        assertTrue(inMarch(hall().noEvent(MARCH)).knowsItems("event", MARCH));
    }

    @Test
    void itemsAreThosePlacedInThePeriod() {
        Facts facts = inMarch(hall().guests("gala", "3").guests("talk", "4").guests("fair", APRIL, "5"));
        assertEquals(List.of("gala", "talk"), facts.items("event", MARCH));
        assertEquals(List.of("fair"), facts.items("event", APRIL));
        assertEquals(
                Optional.of(Value.of(Rational.of(4))), facts.fact(Given.GUESTS, About.of(MARCH), Subject.item("talk")));
    }

    @Test
    void someAndNoneContradict() {
        assertThrows(
                IllegalArgumentException.class,
                () -> hall().noEvent().guests("gala", "3").build());
        assertThrows(
                IllegalArgumentException.class,
                () -> hall().guests("gala", MARCH, "3").noEvent(MARCH).build());
        assertEquals(
                List.of("gala"),
                inMarch(hall().guests("gala", "3").noEvent(APRIL)).items("event", MARCH));
    }

    @Test
    void whatIsNotAvailableIsSaidOfAnItemWhereItIsOfItems() {
        Facts facts = inMarch(hall().notAvailable(Given.SEATS).notAvailable(Given.GUESTS, "gala"));
        assertEquals(List.of("gala"), facts.items("event", MARCH));
        assertThrows(IllegalArgumentException.class, () -> hall().notAvailable(Given.GUESTS));
    }

    @Test
    void factsAreEqualThatSayTheSame() {
        Hall one = hall().seats("100").guests("gala", "3").build();
        Hall other = hall().guests("gala", "3.0").seats("1e2").build();
        assertEquals(one, other);
        assertEquals(one.hashCode(), other.hashCode());
        assertEquals(Filing.inTime("A", MARCH, one), Filing.inTime("A", MARCH, other));
        assertNotEquals(one, hall().seats("100").guests("talk", "3").build());
        assertNotEquals(one, hall().seats("100").guests("gala", APRIL, "3").build());
        assertNotEquals(hall().build(), hall().noEvent().build());
    }

    @Test
    void factsCanBeRead() {
        Hall.Builder hall = hall().seats("100").guests("gala", APRIL, "3").notAvailable(Given.GUESTS, "talk");
        String words =
                "{seats=100, guests for \"gala\" in 2026-04=3, guests for \"talk\"=not available, no event in 2026-03}";
        assertEquals("Hall" + words, hall.noEvent(MARCH).build().toString());
        assertEquals("Builder" + words, hall.toString());
    }

    @Test
    void filingsCanBeRead() {
        Filing filing = Filing.inTime("A", MARCH, hall().seats("100").build());
        assertEquals(Filings.of(List.of(filing)), Filings.of(List.of(filing)));
        assertTrue(Filings.of(List.of(filing)).toString().contains("Hall{seats=100}"));
    }
}

package dev.tariffc.runtime.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.runtime.time.Period;
import org.junit.jupiter.api.Test;

class FactTableTest {

    private static final Period JANUARY = Period.month(2026, 1);
    private static final Period FEBRUARY = Period.month(2026, 2);

    @Test
    void whoFillsATableMaySayAllItems() {
        FactTable table = new FactTable().itemsOtherwiseNone();
        assertTrue(table.knowsItems("event"));
        assertTrue(table.knowsItems("event", JANUARY));
    }

    @Test
    void itemsOfWhichNothingIsSaidAreUnknown() {
        FactTable table = new FactTable();
        assertFalse(table.knowsItems("event"));
        assertFalse(table.knowsItems("event", JANUARY));
        table.noItems("event", About.of(JANUARY));
        assertTrue(table.knowsItems("event"));
        assertTrue(table.knowsItems("event", JANUARY));
        assertFalse(table.knowsItems("event", FEBRUARY));
        assertFalse(table.knowsItems("room", JANUARY));
        table.noItems("event", About.nothing());
        assertTrue(table.knowsItems("event", FEBRUARY));
    }

    @Test
    void thatThereAreNoItemsIsPartOfWhatATableSays() {
        FactTable none = new FactTable().noItems("event", About.nothing());
        assertEquals(none, new FactTable().noItems("event", About.nothing()));
        assertNotEquals(none, new FactTable());
        assertNotEquals(new FactTable(), new FactTable().itemsOtherwiseNone());
    }
}

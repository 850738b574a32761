package dev.tariffc.cli.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.cli.returns.Landings.Place;
import dev.tariffc.cli.returns.Landings.Total;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LandingsTest {

    private final Landings landings = new Landings(Map.of(2, 1, 3, 1, 4, 1, 5, 3), Set.of(2, 3, 4));

    @Test
    void aRowOfWhichNothingIsSaidIsNowhere() {
        landings.land(2, Place.ASSESSED);
        landings.land(3, Place.FILLING);
        landings.land(9, Place.ASSESSED);
        assertEquals(1, landings.count(Total.NOWHERE));
        assertEquals(3, landings.rows());
        assertFalse(landings.isAnyLeft());
    }

    @Test
    void aRowIsCountedOnceWhateverSeveralChargesMakeOfIt() {
        landings.land(2, Place.ASSESSED);
        landings.land(2, Place.HELD_BACK);
        landings.land(3, Place.ASSESSED);
        landings.land(3, Place.WAITING);
        landings.land(4, Place.REFUSED);
        landings.land(4, Place.HELD_BACK);
        assertEquals(
                List.of(1, 1, 1),
                List.of(landings.count(Total.IN_PART), landings.count(Total.ASSESSED), landings.count(Total.REFUSED)));
        assertEquals(0, landings.count(Total.HELD_BACK) + landings.count(Total.WAITING));
        assertTrue(landings.isAnyLeft());
    }

    @Test
    void whatIsRefusedLaterBringsAllOfItsRowsOnce() {
        assertEquals(3, landings.refuse(5));
        assertEquals(0, landings.refuse(5));
        assertEquals(0, landings.refuse(2));
        assertEquals(6, landings.rows());
        assertEquals(3, landings.count(Total.REFUSED));
    }
}

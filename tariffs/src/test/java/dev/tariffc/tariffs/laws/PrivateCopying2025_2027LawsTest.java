package dev.tariffc.tariffs.laws;

import cpcc.PrivateCopying2025_2027;
import dev.tariffc.jqwik.TariffLaws;

/** Two months or half a year, and three payees. */
class PrivateCopying2025_2027LawsTest extends TariffLaws<PrivateCopying2025_2027> {}

package dev.tariffc.tariffs.laws;

import cmrra_socan.NonCommercialRadio2020_2023;
import dev.tariffc.jqwik.TariffLaws;

/** Two royalties of one year. */
class NonCommercialRadio2020_2023LawsTest extends TariffLaws<NonCommercialRadio2020_2023> {}

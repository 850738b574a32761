package dev.tariffc.tariffs.laws;

import dev.tariffc.jqwik.TariffLaws;
import socan.Tariff8_2018_2022;

/** Events, counted one by one. */
class Tariff8_2018_2022LawsTest extends TariffLaws<Tariff8_2018_2022> {}

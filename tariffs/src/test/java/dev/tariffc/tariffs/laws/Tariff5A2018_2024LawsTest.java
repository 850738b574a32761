package dev.tariffc.tariffs.laws;

import socan.Tariff5A2018_2024;
import dev.tariffc.jqwik.TariffLaws;

/** Occasions, or a year. */
class Tariff5A2018_2024LawsTest extends TariffLaws<Tariff5A2018_2024> {}

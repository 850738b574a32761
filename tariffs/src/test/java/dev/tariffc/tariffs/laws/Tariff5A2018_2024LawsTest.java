package dev.tariffc.tariffs.laws;

import dev.tariffc.jqwik.TariffLaws;
import socan.Tariff5A2018_2024;

/** Occasions, or a year. */
class Tariff5A2018_2024LawsTest extends TariffLaws<Tariff5A2018_2024> {}

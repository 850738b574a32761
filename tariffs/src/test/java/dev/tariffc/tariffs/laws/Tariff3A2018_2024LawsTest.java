package dev.tariffc.tariffs.laws;

import dev.tariffc.jqwik.TariffLaws;
import socan.Tariff3A2018_2024;

/** An estimate, and its correction a year later. */
class Tariff3A2018_2024LawsTest extends TariffLaws<Tariff3A2018_2024> {}

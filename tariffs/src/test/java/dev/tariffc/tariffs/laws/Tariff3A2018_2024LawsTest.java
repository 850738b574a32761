package dev.tariffc.tariffs.laws;

import socan.Tariff3A2018_2024;
import dev.tariffc.jqwik.TariffLaws;

/** An estimate, and its correction a year later. */
class Tariff3A2018_2024LawsTest extends TariffLaws<Tariff3A2018_2024> {}

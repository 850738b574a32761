package dev.tariffc.tariffs.laws;

import dev.tariffc.jqwik.TariffLaws;
import mlc.Tariff37CFR385_21_2018_2027;

/** In the currency of another country. */
class Tariff37CFR385_21_2018_2027LawsTest extends TariffLaws<Tariff37CFR385_21_2018_2027> {}

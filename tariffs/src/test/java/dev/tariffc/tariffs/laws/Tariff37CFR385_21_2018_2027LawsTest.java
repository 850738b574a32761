package dev.tariffc.tariffs.laws;

import mlc.Tariff37CFR385_21_2018_2027;
import dev.tariffc.jqwik.TariffLaws;

/** In the currency of another country. */
class Tariff37CFR385_21_2018_2027LawsTest extends TariffLaws<Tariff37CFR385_21_2018_2027> {}

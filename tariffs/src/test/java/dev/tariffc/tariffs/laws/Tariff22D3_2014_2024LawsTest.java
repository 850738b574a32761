package dev.tariffc.tariffs.laws;

import dev.tariffc.jqwik.TariffLaws;
import socan.Tariff22D3_2014_2024;

/** Classes of services. */
class Tariff22D3_2014_2024LawsTest extends TariffLaws<Tariff22D3_2014_2024> {}

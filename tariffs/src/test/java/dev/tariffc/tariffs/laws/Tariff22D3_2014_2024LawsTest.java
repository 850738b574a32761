package dev.tariffc.tariffs.laws;

import socan.Tariff22D3_2014_2024;
import dev.tariffc.jqwik.TariffLaws;

/** Classes of services. */
class Tariff22D3_2014_2024LawsTest extends TariffLaws<Tariff22D3_2014_2024> {}

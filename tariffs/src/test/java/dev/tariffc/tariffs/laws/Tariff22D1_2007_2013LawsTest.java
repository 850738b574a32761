package dev.tariffc.tariffs.laws;

import dev.tariffc.jqwik.TariffLaws;
import socan.Tariff22D1_2007_2013;

/** Minimums, and page impressions. */
class Tariff22D1_2007_2013LawsTest extends TariffLaws<Tariff22D1_2007_2013> {}

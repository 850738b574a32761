package dev.tariffc.tariffs.laws;

import dev.tariffc.jqwik.TariffLaws;
import socan.Tariff6_2009_2013;

/** A table of seats and days. */
class Tariff6_2009_2013LawsTest extends TariffLaws<Tariff6_2009_2013> {}

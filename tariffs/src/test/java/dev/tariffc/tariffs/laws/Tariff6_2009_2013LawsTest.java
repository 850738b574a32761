package dev.tariffc.tariffs.laws;

import socan.Tariff6_2009_2013;
import dev.tariffc.jqwik.TariffLaws;

/** A table of seats and days. */
class Tariff6_2009_2013LawsTest extends TariffLaws<Tariff6_2009_2013> {}

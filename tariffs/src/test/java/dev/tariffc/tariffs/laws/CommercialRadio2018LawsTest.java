package dev.tariffc.tariffs.laws;

import connect_soproq.CommercialRadio2018;
import dev.tariffc.jqwik.TariffLaws;

/** A running total of the year, by company, and a low-use rate. */
class CommercialRadio2018LawsTest extends TariffLaws<CommercialRadio2018> {}

package dev.tariffc.tariffs.laws;

import avla_soproq.CommercialRadio2008_2011;
import dev.tariffc.jqwik.TariffLaws;

/** A running total of the year, by company. */
class CommercialRadio2008_2011LawsTest extends TariffLaws<CommercialRadio2008_2011> {}

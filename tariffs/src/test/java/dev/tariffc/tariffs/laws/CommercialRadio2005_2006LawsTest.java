package dev.tariffc.tariffs.laws;

import csi.CommercialRadio2005_2006;
import dev.tariffc.jqwik.TariffLaws;

/** A year at once. */
class CommercialRadio2005_2006LawsTest extends TariffLaws<CommercialRadio2005_2006> {}

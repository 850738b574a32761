/** What generated calculators stand on. */
module dev.tariffc.runtime {
    requires static transitive org.jspecify;

    exports dev.tariffc.runtime.account;
    exports dev.tariffc.runtime.calculation;
    exports dev.tariffc.runtime.fact;
    exports dev.tariffc.runtime.fast;
    exports dev.tariffc.runtime.interest;
    exports dev.tariffc.runtime.language;
    exports dev.tariffc.runtime.number;
    exports dev.tariffc.runtime.returns;
    exports dev.tariffc.runtime.series;
    exports dev.tariffc.runtime.time;
    exports dev.tariffc.runtime.wording;

    uses dev.tariffc.runtime.language.Grammar;

    provides dev.tariffc.runtime.language.Grammar with
            dev.tariffc.runtime.language.EnglishGrammar,
            dev.tariffc.runtime.language.FrenchGrammar;
}

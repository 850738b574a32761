/**
 * Tariff text in, Java source and problems out.
 *
 * <p>What was written and what it means may be read; how the one becomes the other is the compiler's own affair.
 */
@SuppressWarnings("requires-automatic")
module dev.tariffc.compiler {
    requires transitive dev.tariffc.runtime;
    requires dev.tariffc.grammar;
    requires org.antlr.antlr4.runtime;
    requires com.palantir.javapoet;
    requires java.compiler;
    requires static org.jspecify;

    exports dev.tariffc.compiler;
    exports dev.tariffc.compiler.fast;
    exports dev.tariffc.compiler.format;
    exports dev.tariffc.compiler.model;
    exports dev.tariffc.compiler.name;
    exports dev.tariffc.compiler.problem;
    exports dev.tariffc.compiler.same;
    exports dev.tariffc.compiler.source;
    exports dev.tariffc.compiler.syntax;
    exports dev.tariffc.compiler.trial;

    uses dev.tariffc.compiler.law.LawWords;
    uses dev.tariffc.compiler.parser.words.Speech;

    provides dev.tariffc.compiler.law.LawWords with
            dev.tariffc.compiler.law.EnglishLawWords,
            dev.tariffc.compiler.law.FrenchLawWords;
    provides dev.tariffc.compiler.parser.words.Speech with
            dev.tariffc.compiler.parser.words.EnglishSpeech,
            dev.tariffc.compiler.parser.words.FrenchSpeech;
}

/** The lexers of each language, and the one parser. */
@SuppressWarnings({"module", "requires-automatic", "requires-transitive-automatic"})
module dev.tariffc.grammar {
    requires transitive org.antlr.antlr4.runtime;

    exports dev.tariffc.grammar to
            dev.tariffc.compiler;
}

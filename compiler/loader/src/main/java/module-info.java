/** Compiles generated calculators in memory and hands them out. */
module dev.tariffc.loader {
    requires transitive dev.tariffc.runtime;
    requires java.compiler;
    requires static org.jspecify;

    exports dev.tariffc.loader;
}

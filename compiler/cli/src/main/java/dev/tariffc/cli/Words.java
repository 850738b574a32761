package dev.tariffc.cli;

import dev.tariffc.compiler.model.GlossaryModel;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.problem.ProblemCatalogue;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.language.Catalogue;
import dev.tariffc.runtime.language.Language;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.wording.Wording;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/** All that the command line says, in one language of the reader. What comes from files is made visible. */
public final class Words {

    private final Language reader;
    private final Wording wording;
    private final Catalogue catalogue;

    private Words(Language reader, Wording wording) {
        this.reader = reader;
        this.wording = wording;
        this.catalogue = catalogue(reader);
    }

    /** The words for a reader of that language. */
    public static Words of(Language reader) {
        return new Words(reader, wording(reader));
    }

    /** The same for one tariff: its names and sentences in the language of the reader where it has them. */
    public Words with(Calculator calculator) {
        return new Words(reader, wording.with(calculator.tariff().glossary()));
    }

    /** The language of the reader. */
    Language language() {
        return reader;
    }

    /** The runtime's words in a language. */
    public static Wording wording(Language language) {
        return Wording.of(language);
    }

    /**
     * The language that the environment asks for: the first of these that is set, as POSIX has it.
     *
     * @param environment of the process
     */
    static Language language(Map<String, String> environment) {
        for (String name : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return Language.all().stream()
                        .filter(language -> value.startsWith(language.code()))
                        .findFirst()
                        .orElse(Language.ENGLISH);
            }
        }
        return Language.ENGLISH;
    }

    /** The sentence under a key. */
    public String say(String key) {
        return catalogue.say(key);
    }

    /** The sentence under a key, with its facts: each as it is written, days as {@code 2018-03-31}. */
    public String say(String key, Map<String, ?> facts) {
        Map<String, String> written = new HashMap<>();
        facts.forEach((name, fact) -> written.put(name, fact.toString()));
        return catalogue.say(key, written);
    }

    /** Key and count: {@code 1 row}, {@code 7,006 rows}; in French none is one of them: {@code 0 ligne}. */
    public String count(String key, long count) {
        boolean one = reader.grammar().isOne(Rational.of(count));
        return say(one ? key + ".one" : key, Map.of("count", grouped(count)));
    }

    /** Several names, as a choice: {@code `a`, `b` or `c`}. */
    public String or(List<String> names) {
        return catalogue.fill("{names}", Map.of("names", names));
    }

    /** The words of the runtime. */
    public Wording ofRuntime() {
        return wording;
    }

    /** A name of the tariff, for the reader. */
    public String term(String name) {
        return wording.term(name);
    }

    /** The title of a tariff that is not loaded, for the reader. */
    String title(TariffModel tariff) {
        return twin(tariff).map(GlossaryModel.Twin::title).orElse(tariff.title());
    }

    /** The text in the reader's language where the tariff is written in the other. */
    private Optional<GlossaryModel.Twin> twin(TariffModel tariff) {
        GlossaryModel glossary = tariff.glossary();
        return glossary.twin().filter(twin -> glossary.written().counterpart().equals(reader));
    }

    /** The words of problems in tariffs. */
    public ProblemCatalogue ofProblems() {
        return ProblemCatalogue.of(reader);
    }

    /** The descriptions of commands and options. */
    ResourceBundle usage() {
        return bundle("usage", reader);
    }

    /** What several amounts come to: exactly where a decimal ends, otherwise to the smallest coin. */
    public String total(Money sum) {
        return wording.money(sum.amount().isDecimal() ? sum : sum.toCoins());
    }

    /** {@code 7,006}. */
    public String grouped(long count) {
        return wording.number(Rational.of(count));
    }

    /** The amount with all digits that it is given, ungrouped: {@code 42.100000}, {@code 42,100000}. */
    String decimals(BigDecimal amount) {
        return reader.grammar().decimals(amount);
    }

    static Catalogue catalogue(Language language) {
        return Catalogue.of(language, bundle("words", language)).showing(Visible::of);
    }

    static ResourceBundle bundle(String name, Language language) {
        return ResourceBundle.getBundle("dev.tariffc.cli." + name, Locale.forLanguageTag(language.code()));
    }
}

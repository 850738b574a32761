package dev.tariffc.runtime.wording;

import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Clause;
import dev.tariffc.runtime.calculation.Glossary;
import dev.tariffc.runtime.calculation.Line;
import dev.tariffc.runtime.calculation.Reason;
import dev.tariffc.runtime.calculation.Refusal;
import dev.tariffc.runtime.calculation.TariffDescription;
import dev.tariffc.runtime.calculation.Warning;
import dev.tariffc.runtime.fact.About;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.language.Catalogue;
import dev.tariffc.runtime.language.Grammar;
import dev.tariffc.runtime.language.Language;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The words of the runtime in one language of the reader. Names and sentences of a tariff are in it too where its {@linkplain
 * Glossary glossary} has them, and otherwise as the tariff has them.
 */
public final class Wording {

    private final Language reader;
    private final Grammar grammar;
    private final Catalogue words;
    private final NameWording names;
    private final ValueWording values;

    private Wording(Language reader, Glossary glossary) {
        this.reader = reader;
        this.grammar = reader.grammar();
        this.words = Catalogue.of(
                reader,
                ResourceBundle.getBundle("dev.tariffc.runtime.wording.words", Locale.forLanguageTag(reader.code())));
        this.names = new NameWording(words, glossary);
        this.values = new ValueWording(words, names);
    }

    public static Wording english() {
        return of(Language.ENGLISH);
    }

    public static Wording french() {
        return of(Language.FRENCH);
    }

    public static Wording of(Language language) {
        return new Wording(language, Glossary.of(language));
    }

    /** The same for one tariff: its names and sentences in the language of the reader where it has them. */
    public Wording with(Glossary glossary) {
        return new Wording(reader, glossary);
    }

    // --- what is said of amounts ----------------------------------------------------------------------------------

    /** Why nothing could be assessed: a sentence that names the section. */
    public String refusal(Refusal refusal, Charge charge) {
        return refusal.accept(new RefusalWording(words, names, values, charge));
    }

    /** What the reader should know although the amount stands: a sentence. */
    public String warning(Warning warning) {
        return warning.accept(new WarningWording(words, names));
    }

    /** One thing that went into an amount: {@code gross income in January 2018: $60,000.00}. */
    public String reason(Reason reason, Line line, Charge charge) {
        return reason.accept(new ReasonWording(words, names, values, line.rule().kind(), charge));
    }

    /** All that went into a step, then the words of its sentence and its declared readings. */
    public List<String> because(Line line, Charge charge) {
        List<String> because = new ArrayList<>();
        for (Reason reason : line.because()) {
            because.add(reason(reason, line, charge));
        }
        because.addAll(said(line.clause(), readings(line, charge)));
        return List.copyOf(because);
    }

    /** The words of a sentence that computes nothing, and its declared readings. */
    public List<String> because(Clause clause) {
        return said(clause, sentence(clause).readings());
    }

    private List<String> said(Clause clause, Collection<String> readings) {
        List<String> said = new ArrayList<>();
        said.add(words.say("text", Map.of("words", sentence(clause).words())));
        readings.forEach(reading -> said.add(words.say("reading", Map.of("words", reading))));
        return List.copyOf(said);
    }

    /** The declared readings of a step: those of its sentence, of the facts that it reads, and of what is paid where it is that. */
    public Set<String> readings(Line line, Charge charge) {
        Set<String> readings = new LinkedHashSet<>(sentence(line.clause()).readings());
        for (Reason reason : line.because()) {
            reason.asRead().ifPresent(read -> read.fact().readings().forEach(words -> readings.add(term(words))));
            reason.asWholeOfGroup()
                    .flatMap(group -> group.total().combination())
                    .ifPresent(by -> readings.addAll(sentence(by.clause()).readings()));
        }
        if (charge.payables().contains(line.rule())) {
            readings.addAll(sentence(charge.clause()).readings());
        }
        return readings;
    }

    // --- names and sentences --------------------------------------------------------------------------------------

    /** A name of the tariff. */
    public String term(String name) {
        return names.term(name);
    }

    /** A sentence of the tariff, with its readings and the title of its section. */
    public Clause.Written sentence(Clause clause) {
        return names.sentence(clause);
    }

    /** The title of the tariff. */
    public String title(TariffDescription tariff) {
        return names.title(tariff);
    }

    /** A fact by its name: {@code gross income for "gala" in January 2018}. */
    public String fact(Fact fact, About about, Subject of) {
        return names.fact(fact, about, of);
    }

    /**
     * A rule by its name: {@code fee for "gala"}, {@code fee in January 2018}.
     *
     * @param of what the rule is of
     */
    public String rule(Rule rule, Subject of) {
        return names.rule(rule, of);
    }

    /** Within a sentence: {@code section 4}, or {@code the tariff} where there is no section. */
    public String section(String section) {
        return names.section(section);
    }

    /** Standing alone: {@code section 4 "Low-use stations"}; the title may be empty. */
    public String heading(String section, String title) {
        return names.heading(section, title);
    }

    // --- values ---------------------------------------------------------------------------------------------------

    /** The value of a fact or a rule. */
    public String value(Value value, Domain.Kind kind, Currency currency) {
        return values.value(value, kind, currency);
    }

    /** What values a fact may have: {@code money, at least $0.00, in steps of $0.01}. */
    public String domain(Domain domain, Currency currency) {
        return values.domain(domain, currency);
    }

    /** {@code $1,234.50}, {@code EUR 1,234.50}; no digit is lost. */
    public String money(Rational amount, Currency currency) {
        return grammar.money(amount, currency);
    }

    public String money(Money money) {
        return money(money.amount(), money.currency());
    }

    /** {@code 0.302%}. */
    public String percentage(Rational ratio) {
        return grammar.percentage(ratio);
    }

    /** {@code 1,234.5}. */
    public String number(Rational number) {
        return grammar.number(number);
    }

    // --- time -----------------------------------------------------------------------------------------------------

    /** {@code March 1, 2018}. */
    public String date(LocalDate date) {
        return grammar.date(date);
    }

    /** {@code January 2018}, {@code the second quarter of 2018}. */
    public String period(Period period) {
        return grammar.period(period);
    }

    /** {@code in January 2018}, {@code on March 15, 2018}. */
    public String during(Period period) {
        return grammar.during(period);
    }

    /** A kind of period, one of them: {@code a month}. */
    public String kind(Period.Kind kind) {
        return names.kind(kind);
    }
}

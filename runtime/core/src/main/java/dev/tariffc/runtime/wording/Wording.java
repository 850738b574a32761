package dev.tariffc.runtime.wording;

import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Clause;
import dev.tariffc.runtime.calculation.Glossary;
import dev.tariffc.runtime.calculation.Line;
import dev.tariffc.runtime.calculation.Reason;
import dev.tariffc.runtime.calculation.Refusal;
import dev.tariffc.runtime.calculation.TariffDescription;
import dev.tariffc.runtime.calculation.Warning;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.language.Language;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.List;

/**
 * The words of the runtime in one language of the reader. Names and sentences of a tariff are in it too where its {@linkplain
 * Glossary glossary} has them, and otherwise as the tariff has them.
 */
public interface Wording {

    static Wording english() {
        return of(Language.ENGLISH);
    }

    static Wording french() {
        return of(Language.FRENCH);
    }

    static Wording of(Language language) {
        return new SharedWording(language, Glossary.of(language));
    }

    /** The same for one tariff: its names and sentences in the language of the reader where it has them. */
    Wording with(Glossary glossary);

    /** A name of the tariff. */
    String term(String name);

    /** A sentence of the tariff, with its readings and the title of its section. */
    Clause.Written sentence(Clause clause);

    /** The title of the tariff. */
    String title(TariffDescription tariff);

    /** Why nothing could be assessed: a sentence that names the section. */
    String refusal(Refusal refusal, Charge charge);

    /** What the reader should know although the amount stands: a sentence. */
    String warning(Warning warning, Charge charge);

    /** One thing that went into an amount: {@code gross income in January 2018: $60,000.00}. */
    String reason(Reason reason, Line line, Charge charge);

    /** All that went into a step, then the words of its sentence and its declared readings. */
    List<String> because(Line line, Charge charge);

    /**
     * A rule by its name: {@code fee for "gala"}, {@code fee in January 2018}.
     *
     * @param of what the rule is of; null for the payer
     */
    String rule(Rule rule, Subject of);

    /** The value of a fact or a rule. */
    String value(Value value, Domain.Kind kind, Currency currency);

    /** What values a fact may have: {@code money, at least $0.00, in steps of $0.01}. */
    String domain(Domain domain, Currency currency);

    /** {@code $1,234.50}, {@code EUR 1,234.50}; no digit is lost. */
    String money(Rational amount, Currency currency);

    default String money(Money money) {
        return money(money.amount(), money.currency());
    }

    /** {@code 0.302%}. */
    String percentage(Rational ratio);

    /** {@code 1,234.5}. */
    String number(Rational number);

    /** {@code March 1, 2018}. */
    String date(LocalDate date);

    /** {@code January 2018}, {@code the second quarter of 2018}. */
    String period(Period period);

    /** {@code in January 2018}, {@code on March 15, 2018}. */
    String during(Period period);

    /** A kind of period, one of them: {@code a month}. */
    String kind(Period.Kind kind);

    /** Within a sentence: {@code section 4}, or {@code the tariff} where there is no section. */
    String section(String section);

    /** Standing alone: {@code section 4 "Low-use stations"}; the title may be empty. */
    String heading(String section, String title);
}

package dev.tariffc.compiler.toy;

import dev.tariffc.runtime.language.Grammar;
import dev.tariffc.runtime.language.Language;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;

/** How the toy language writes figures and days: as computers do. */
public final class ToyGrammar extends Grammar {

    static final Language TOY = new Language("la", "tariffa", "en");

    public ToyGrammar() {
        super(TOY, ',', '.');
    }

    @Override
    public boolean isOne(Rational number) {
        return number.equals(Rational.ONE);
    }

    @Override
    public String joint(String how) {
        return how.equals("list") ? "," : "et";
    }

    @Override
    public boolean spacesColons() {
        return false;
    }

    @Override
    protected String withCurrency(String figure, Currency currency) {
        return currency + " " + figure;
    }

    @Override
    protected String withPercent(String figure) {
        return figure + "%";
    }

    @Override
    protected String exactly(Rational number) {
        return " = " + number;
    }

    @Override
    public String date(LocalDate date) {
        return date.toString();
    }

    @Override
    public String period(Period period) {
        return period.toString();
    }

    @Override
    public String during(Period period) {
        return "in " + period;
    }
}

package dev.tariffc.cli;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import dev.tariffc.runtime.calculation.Clause;
import dev.tariffc.runtime.calculation.TariffDescription;
import dev.tariffc.runtime.interest.DayCount;
import dev.tariffc.runtime.interest.Interest;
import dev.tariffc.runtime.interest.InterestFloor;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Money;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.number.Rounding;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Shows interest, to people and to programs. */
final class InterestPrinter {

    private static final int DECIMALS_OF_A_SPAN = 6;

    private final Terminal terminal;
    private final Words words;
    private final Currency currency;
    private final Optional<InterestFloor> floor;
    private final Provenance provenance;

    /** @param floor of the interest that is due */
    InterestPrinter(Terminal terminal, Currency currency, Optional<InterestFloor> floor, Provenance provenance) {
        this.floor = floor;
        this.provenance = provenance;
        this.terminal = terminal;
        this.words = terminal.words();
        this.currency = currency;
    }

    void text(DayCount count, Rational principal, LocalDate due, LocalDate received, Interest.Accrued accrued) {
        terminal.print(words.say(
                accrued.spans().isEmpty()
                        ? "interest.onTime"
                        : isNotDue(accrued) ? "interest.tooLittle" : "interest.result",
                Map.of(
                        "amount",
                        words.ofRuntime().money(principal, currency),
                        "due",
                        due,
                        "received",
                        received,
                        "interest",
                        words.ofRuntime().money(rounded(accrued)),
                        "days",
                        count.isOfMonthsBegun()
                                ? words.count(
                                        "interest.monthsBegun", accrued.spans().size())
                                : words.count("days", accrued.days()))));
        if (count.isOfMonthsBegun()) {
            months(accrued);
        } else {
            days(accrued);
        }
        if (!accrued.amount().equals(rounded(accrued).amount())) {
            terminal.print(words.say("interest.exact", Map.of("amount", accrued.amount())));
        }
    }

    private void days(Interest.Accrued accrued) {
        for (Interest.Span span : accrued.spans()) {
            String days = words.count("days", span.days());
            String rate = words.ofRuntime().percentage(span.rate());
            terminal.print(words.say(
                    "interest.span",
                    Map.of(
                            "from",
                            span.from(),
                            "to",
                            span.to(),
                            "days",
                            padded(days, 7),
                            "rate",
                            padded(rate, 6),
                            "sum",
                            sum(span))));
        }
    }

    private void months(Interest.Accrued accrued) {
        for (Interest.Span span : accrued.spans()) {
            terminal.print(words.say(
                    "interest.month",
                    Map.of(
                            "from",
                            span.from(),
                            "rate",
                            padded(words.ofRuntime().percentage(span.rate()), 6),
                            "sum",
                            sum(span))));
        }
    }

    /** Whether what has accrued is too little to be due. */
    private boolean isNotDue(Interest.Accrued accrued) {
        return floor.filter(least -> least.spares(rounded(accrued).amount())).isPresent();
    }

    /** The tariff and its standing. */
    void title(TariffDescription tariff) {
        terminal.print("");
        terminal.print(words.ofRuntime().title(tariff));
        provenance.standing().said(words).forEach(terminal::print);
    }

    /** The section, its sentence and how it is read. */
    void source(Clause.Written clause) {
        terminal.print(words.ofRuntime().heading(clause.section(), clause.title()));
        terminal.print(words.say("interest.text", Map.of("words", clause.words())));
        clause.readings().forEach(reading -> terminal.print(words.say("interest.reading", Map.of("reading", reading))));
    }

    private static String padded(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    /** What a span brings is not rounded; shown are more digits than anybody pays. */
    private String sum(Interest.Span span) {
        BigDecimal shown = new Rounding(
                        Rounding.Mode.HALF_UP, Rational.of(BigDecimal.ONE.movePointLeft(DECIMALS_OF_A_SPAN)))
                .apply(span.amount())
                .toBigDecimalExact()
                .setScale(DECIMALS_OF_A_SPAN);
        return words.decimals(shown);
    }

    /** Rounded once, half up to the smallest coin. */
    private Money rounded(Interest.Accrued accrued) {
        int digits = currency.digits();
        Rational coin = Rational.of(BigDecimal.ONE.movePointLeft(digits));
        return Money.of(currency, new Rounding(Rounding.Mode.HALF_UP, coin).apply(accrued.amount()));
    }

    void json(DayCount count, Interest.Accrued accrued) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setFormattingStyle(FormattingStyle.PRETTY);
            json.beginObject();
            Money interest = rounded(accrued);
            Money nothing = Money.zero(currency);
            json.name("interest").value((isNotDue(accrued) ? nothing : interest).toDecimalString());
            if (floor.isPresent()) {
                json.name("notDue").value((isNotDue(accrued) ? interest : nothing).toDecimalString());
            }
            json.name("exact").value(accrued.amount().toString());
            json.name("days").value(accrued.days());
            if (count.isOfMonthsBegun()) {
                json.name("months").value(accrued.spans().size());
            }
            json.name("spans").beginArray();
            for (Interest.Span span : accrued.spans()) {
                json.beginObject();
                json.name("from").value(span.from().toString());
                json.name("to").value(span.to().toString());
                json.name("rate").value(percent(span.rate()));
                json.name("days").value(span.days());
                json.endObject();
            }
            json.endArray();
            json.name("provenance");
            provenance.write(json);
            json.endObject();
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail", e);
        }
        text.toString().lines().forEach(terminal::print);
    }

    private static String percent(Rational rate) {
        Rational percent = rate.times(Rational.HUNDRED);
        return percent.isDecimal() ? percent.toPlainString() : percent.toString();
    }
}

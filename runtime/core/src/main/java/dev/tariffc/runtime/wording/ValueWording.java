package dev.tariffc.runtime.wording;

import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.language.Catalogue;
import dev.tariffc.runtime.language.Grammar;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Values, and what values a fact may have: which figure goes with which kind. */
record ValueWording(Catalogue words, NameWording names) {

    String value(Value value, Domain.Kind kind, Currency currency) {
        return value.accept(new Value.Visitor<>() {
            @Override
            public String visit(Value.Number number) {
                return figure(number.value(), kind, currency);
            }

            @Override
            public String visit(Value.YesNo yesNo) {
                return words.say(yesNo.value() ? "yes" : "no");
            }

            @Override
            public String visit(Value.Day day) {
                return grammar().date(day.date());
            }

            @Override
            public String visit(Value.Text text) {
                return kind == Domain.Kind.CHOICE ? names.term(text.text()) : text.text();
            }

            @Override
            public String visit(Value.NotAvailable none) {
                return words.say("notAvailable");
            }
        });
    }

    private String figure(Rational number, Domain.Kind kind, Currency currency) {
        return switch (kind) {
            case MONEY -> grammar().money(number, currency);
            case PERCENTAGE -> grammar().percentage(number);
            case HOURS -> counted("hours", number);
            case DAYS -> counted("days", number);
            case MONTHS -> counted("months", number);
            case NUMBER, DATE, TEXT, YES_NO, CHOICE -> grammar().number(number);
        };
    }

    private String counted(String noun, Rational number) {
        return words.say(grammar().isOne(number) ? noun + ".one" : noun, Map.of("number", number));
    }

    String domain(Domain domain, Currency currency) {
        List<String> said = new ArrayList<>(List.of(kindOf(domain)));
        domain.least().ifPresent(least -> said.add(limit("domain.least", least, domain.kind(), currency)));
        domain.most().ifPresent(most -> said.add(limit("domain.most", most, domain.kind(), currency)));
        domain.step().ifPresent(step -> said.add(step(step, domain.kind(), currency)));
        return String.join(", ", said);
    }

    /** The kind of a fact's values; of a choice all of them. */
    private String kindOf(Domain domain) {
        String choices =
                String.join(", ", domain.choices().stream().map(names::term).toList());
        return words.say("domain." + domain.kind(), Map.of("choices", choices));
    }

    private String limit(String key, Rational limit, Domain.Kind kind, Currency currency) {
        return words.say(key, Map.of("limit", figure(limit, kind, currency)));
    }

    private String step(Rational step, Domain.Kind kind, Currency currency) {
        boolean ofOne = step.equals(Rational.ONE) && kind != Domain.Kind.MONEY;
        return ofOne
                ? words.say("domain.whole")
                : words.say("domain.steps", Map.of("step", figure(step, kind, currency)));
    }

    /** A sum or a part of one. */
    String amount(Rational number, boolean money, Currency currency) {
        return money ? grammar().money(number, currency) : grammar().number(number);
    }

    /** Money by the unit where the base is a count and the result money; otherwise a percentage. */
    String rate(Rational rate, boolean ofMoney, Domain.Kind kind, Currency currency) {
        return !ofMoney && kind == Domain.Kind.MONEY
                ? words.say("rateOfEach", Map.of("rate", grammar().money(rate, currency)))
                : grammar().percentage(rate);
    }

    /** A share in percent, as a fraction where percent do not end. */
    String share(Rational share) {
        return share.isDecimal() ? grammar().percentage(share) : share.toString();
    }

    private Grammar grammar() {
        return words.language().grammar();
    }
}

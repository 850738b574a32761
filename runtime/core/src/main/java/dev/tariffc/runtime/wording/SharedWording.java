package dev.tariffc.runtime.wording;

import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Clause;
import dev.tariffc.runtime.calculation.Glossary;
import dev.tariffc.runtime.calculation.Line;
import dev.tariffc.runtime.calculation.Reason;
import dev.tariffc.runtime.calculation.Refusal;
import dev.tariffc.runtime.calculation.Warning;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.language.Grammar;
import dev.tariffc.runtime.language.Language;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is the same in every language: which sentence it takes, and which figure goes with which kind. */
abstract class SharedWording implements Wording {

    private final Grammar figures;
    private final Language reader;
    private final Glossary glossary;

    SharedWording(Grammar figures, Glossary glossary) {
        this.figures = figures;
        this.reader = figures.language();
        this.glossary = glossary;
    }

    @Override
    public String term(String name) {
        return glossary.term(name, reader);
    }

    @Override
    public Clause.Written sentence(Clause clause) {
        return glossary.sentence(clause, reader);
    }

    @Override
    public String title(Calculator.Tariff tariff) {
        return glossary.title(tariff, reader);
    }

    @Override
    public final String rule(Rule rule, String of) {
        return rule.part()
                .flatMap(part -> Period.parse(of))
                .map(period -> term(rule.label()) + " " + during(period))
                .orElseGet(() -> term(rule.label()) + ofItem(of));
    }

    /** {@code for "gala"}, with the space before it; nothing for the payer. */
    abstract String ofItem(String item);

    abstract String text(String words);

    abstract String reading(String words);

    abstract String read(Reason.Read read, Currency currency);

    abstract String used(Reason.Used used, Currency currency);

    abstract String soFar(Reason.SoFar soFar, Currency currency);

    abstract String wholeOfGroup(Reason.WholeOfGroup group, Charge charge);

    abstract String inBracket(Reason.InBracket bracket, Domain.Kind kind, Currency currency);

    abstract String rateAtPoint(Reason.RateAtPoint point, Domain.Kind kind, Currency currency);

    abstract String limited(Reason.Limited limited, Currency currency);

    abstract String rounded(Reason.Rounded rounded, Currency currency);

    abstract String missing(Refusal.MissingFact missing);

    abstract String outOfDomain(Refusal.OutOfDomain out, Currency currency);

    abstract String inconsistent(Refusal.InconsistentFacts inconsistent);

    abstract String notInForce(Refusal.NotInForce notInForce);

    abstract String paidOtherwise(Refusal.PaidOtherwise paidOtherwise);

    abstract String notPaidFor(Refusal.NotPaidFor notPaidFor);

    abstract String noTextKnown(Refusal.NoTextKnown unknown);

    abstract String notCovered(Refusal.NotCovered notCovered);

    abstract String undefinedRatio(Refusal.UndefinedRatio undefined);

    abstract String emptyBracket(Refusal.EmptyBracket empty);

    abstract String noCalendar(Refusal.NoCalendar none);

    abstract String wrongPosition(Refusal.WrongPosition wrong);

    abstract String openingAssumedZero(Warning.OpeningAssumedZero opening);

    abstract String credit(Warning.Credit credit);

    abstract String yesOrNo(boolean yes);

    abstract String notAvailable();

    /** Hours or days. */
    abstract String counted(Rational number, Domain.Kind unit);

    /** The kind of a fact's values; of a choice all of them. */
    abstract String kindOf(Domain domain);

    abstract String least(String limit);

    abstract String most(String limit);

    abstract String whole();

    abstract String inSteps(String step);

    @Override
    public List<String> because(Line line, Charge charge) {
        List<String> because = new ArrayList<>();
        for (Reason reason : line.because()) {
            because.add(reason(reason, line, charge));
        }
        because.add(text(sentence(line.clause()).words()));
        readings(line, charge).forEach(words -> because.add(reading(words)));
        return List.copyOf(because);
    }

    private Set<String> readings(Line line, Charge charge) {
        Set<String> readings = new LinkedHashSet<>(sentence(line.clause()).readings());
        for (Reason reason : line.because()) {
            if (reason instanceof Reason.Read read) {
                read.fact().readings().forEach(words -> readings.add(term(words)));
            } else if (reason instanceof Reason.WholeOfGroup group) {
                group.total()
                        .combination()
                        .ifPresent(by -> readings.addAll(sentence(by.clause()).readings()));
            }
        }
        if (charge.payables().contains(line.rule())) {
            readings.addAll(sentence(charge.clause()).readings());
        }
        return readings;
    }

    @Override
    public String reason(Reason reason, Line line, Charge charge) {
        Currency currency = charge.currency();
        Domain.Kind kind = line.rule().kind();
        if (reason instanceof Reason.Read read) {
            return read(read, currency);
        } else if (reason instanceof Reason.Used used) {
            return used(used, currency);
        } else if (reason instanceof Reason.SoFar soFar) {
            return soFar(soFar, currency);
        } else if (reason instanceof Reason.WholeOfGroup group) {
            return wholeOfGroup(group, charge);
        } else if (reason instanceof Reason.InBracket bracket) {
            return inBracket(bracket, kind, currency);
        } else if (reason instanceof Reason.RateAtPoint point) {
            return rateAtPoint(point, kind, currency);
        } else if (reason instanceof Reason.Limited limited) {
            return limited(limited, currency);
        } else if (reason instanceof Reason.Rounded rounded) {
            return rounded(rounded, currency);
        }
        throw new IllegalStateException("no words for " + reason);
    }

    @Override
    public String refusal(Refusal refusal, Charge charge) {
        if (refusal instanceof Refusal.MissingFact missing) {
            return missing(missing);
        } else if (refusal instanceof Refusal.OutOfDomain out) {
            return outOfDomain(out, charge.currency());
        } else if (refusal instanceof Refusal.InconsistentFacts inconsistent) {
            return inconsistent(inconsistent);
        } else if (refusal instanceof Refusal.NotInForce notInForce) {
            return notInForce(notInForce);
        } else if (refusal instanceof Refusal.PaidOtherwise paidOtherwise) {
            return paidOtherwise(paidOtherwise);
        } else if (refusal instanceof Refusal.NotPaidFor notPaidFor) {
            return notPaidFor(notPaidFor);
        } else if (refusal instanceof Refusal.NoTextKnown unknown) {
            return noTextKnown(unknown);
        } else if (refusal instanceof Refusal.NotCovered notCovered) {
            return notCovered(notCovered);
        } else if (refusal instanceof Refusal.UndefinedRatio undefined) {
            return undefinedRatio(undefined);
        } else if (refusal instanceof Refusal.EmptyBracket empty) {
            return emptyBracket(empty);
        } else if (refusal instanceof Refusal.NoCalendar none) {
            return noCalendar(none);
        } else if (refusal instanceof Refusal.WrongPosition wrong) {
            return wrongPosition(wrong);
        }
        throw new IllegalStateException("no words for " + refusal);
    }

    @Override
    public String warning(Warning warning, Charge charge) {
        if (warning instanceof Warning.OpeningAssumedZero opening) {
            return openingAssumedZero(opening);
        } else if (warning instanceof Warning.Credit credit) {
            return credit(credit);
        }
        throw new IllegalStateException("no words for " + warning);
    }

    @Override
    public String value(Value value, Domain.Kind kind, Currency currency) {
        if (value instanceof Value.Number number) {
            return figure(number.value(), kind, currency);
        } else if (value instanceof Value.YesNo yesNo) {
            return yesOrNo(yesNo.value());
        } else if (value instanceof Value.Day day) {
            return date(day.date());
        } else if (value instanceof Value.Text text) {
            return kind == Domain.Kind.CHOICE ? term(text.text()) : text.text();
        } else if (value instanceof Value.NotAvailable) {
            return notAvailable();
        }
        throw new IllegalStateException("no words for " + value);
    }

    private String figure(Rational number, Domain.Kind kind, Currency currency) {
        return switch (kind) {
            case MONEY -> money(number, currency);
            case PERCENTAGE -> percentage(number);
            case HOURS, DAYS -> counted(number, kind);
            case NUMBER, DATE, TEXT, YES_NO, CHOICE -> number(number);
        };
    }

    @Override
    public String domain(Domain domain, Currency currency) {
        List<String> words = new ArrayList<>(List.of(kindOf(domain)));
        bounds(domain, currency).forEach(words::add);
        return String.join(", ", words);
    }

    private List<String> bounds(Domain domain, Currency currency) {
        List<String> bounds = new ArrayList<>();
        domain.least().ifPresent(limit -> bounds.add(least(figure(limit, domain.kind(), currency))));
        domain.most().ifPresent(limit -> bounds.add(most(figure(limit, domain.kind(), currency))));
        domain.step().ifPresent(step -> bounds.add(step(step, domain.kind(), currency)));
        return bounds;
    }

    private String step(Rational step, Domain.Kind kind, Currency currency) {
        boolean ofOne = step.equals(Rational.ONE) && kind != Domain.Kind.MONEY;
        return ofOne ? whole() : inSteps(figure(step, kind, currency));
    }

    /** A sum or a part of one. */
    final String amount(Rational number, boolean money, Currency currency) {
        return money ? money(number, currency) : number(number);
    }

    /** A share in percent, as a fraction where percent do not end. */
    final String share(Rational share) {
        return share.isDecimal() ? percentage(share) : share.toString();
    }

    static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    @Override
    public String money(Rational amount, Currency currency) {
        return figures.money(amount, currency);
    }

    @Override
    public String percentage(Rational ratio) {
        return figures.percentage(ratio);
    }

    @Override
    public String number(Rational number) {
        return figures.number(number);
    }

    @Override
    public String date(LocalDate date) {
        return figures.date(date);
    }

    @Override
    public String period(Period period) {
        return figures.period(period);
    }

    @Override
    public String during(Period period) {
        return figures.during(period);
    }
}

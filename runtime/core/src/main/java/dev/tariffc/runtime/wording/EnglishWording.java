package dev.tariffc.runtime.wording;

import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Line;
import dev.tariffc.runtime.calculation.Reason;
import dev.tariffc.runtime.calculation.Refusal;
import dev.tariffc.runtime.calculation.Warning;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.number.Rounding;
import dev.tariffc.runtime.number.Scale;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** English. */
final class EnglishWording implements Wording {

    @Override
    public List<String> because(Line line, Charge charge) {
        List<String> because = new ArrayList<>();
        for (Reason reason : line.because()) {
            because.add(reason(reason, line, charge));
        }
        because.add("text: " + line.clause().words());
        readings(line, charge).forEach(reading -> because.add("reading: " + reading));
        return List.copyOf(because);
    }

    private static Set<String> readings(Line line, Charge charge) {
        Set<String> readings = new LinkedHashSet<>(line.clause().readings());
        for (Reason reason : line.because()) {
            if (reason instanceof Reason.Read read) {
                readings.addAll(read.fact().readings());
            } else if (reason instanceof Reason.WholeOfGroup group) {
                group.total()
                        .combination()
                        .ifPresent(by -> readings.addAll(by.clause().readings()));
            }
        }
        if (charge.payables().contains(line.rule())) {
            readings.addAll(charge.clause().readings());
        }
        return readings;
    }

    @Override
    public String reason(Reason reason, Line line, Charge charge) {
        String currency = charge.currency();
        if (reason instanceof Reason.Read read) {
            return named(read.fact(), read.about(), read.item()) + ": "
                    + value(read.value(), read.fact().domain().kind(), currency);
        } else if (reason instanceof Reason.Used used) {
            return used(used, currency);
        } else if (reason instanceof Reason.SoFar soFar) {
            return soFar.total().label() + " so far " + during(soFar.over()) + ": "
                    + amount(soFar.sum(), soFar.money(), currency) + (soFar.ofGroup() ? " (of the group)" : "");
        } else if (reason instanceof Reason.WholeOfGroup group) {
            return wholeOfGroup(group, charge);
        } else if (reason instanceof Reason.InBracket bracket) {
            return inBracket(bracket.slice(), bracket.money(), line.rule().kind(), currency);
        } else if (reason instanceof Reason.RateAtPoint point) {
            return "the group's sum is zero, so the rate at " + amount(point.point(), point.money(), currency)
                    + " holds: " + rate(point.rate(), point.money(), line.rule().kind(), currency);
        } else if (reason instanceof Reason.Limited limited) {
            return (limited.atLeast() ? "at least " : "at most ") + amount(limited.limit(), limited.money(), currency)
                    + " (otherwise " + amount(limited.without(), limited.money(), currency) + ")";
        } else if (reason instanceof Reason.Rounded rounded) {
            return rounded(rounded, currency);
        }
        throw new IllegalStateException("no words for " + reason);
    }

    private String used(Reason.Used used, String currency) {
        String value = value(used.value(), used.rule().kind(), currency);
        String source = used.given() ? " (given)" : used.section().isEmpty() ? "" : " (section " + used.section() + ")";
        return used.rule().label() + ofItem(used.item()) + ": " + value + source;
    }

    private String wholeOfGroup(Reason.WholeOfGroup group, Charge charge) {
        String part = amount(group.part(), group.money(), charge.currency());
        String share = group.whole().isZero() ? "" : " (" + share(group.part().dividedBy(group.whole())) + ")";
        String source = group.total()
                .combination()
                .map(by -> " (" + section(by.clause().section()) + ")")
                .orElse("");
        return group.total().label() + " of the group" + source + ": "
                + amount(group.whole(), group.money(), charge.currency()) + ", of which this " + charge.payer()
                + " has " + part + share;
    }

    private static String share(Rational share) {
        return share.isDecimal() ? EnglishFigures.percentage(share) : share.toString();
    }

    private String inBracket(Scale.Slice slice, boolean money, Domain.Kind kind, String currency) {
        return amount(slice.to().minus(slice.from()), money, currency) + " at "
                + rate(slice.rate(), money, kind, currency) + ": "
                + amount(slice.amount(), money || kind == Domain.Kind.MONEY, currency);
    }

    /** Money by the unit where the base is a count and the result money; otherwise a percentage. */
    private String rate(Rational rate, boolean ofMoney, Domain.Kind kind, String currency) {
        return !ofMoney && kind == Domain.Kind.MONEY ? money(rate, currency) + " each" : percentage(rate);
    }

    private String rounded(Reason.Rounded rounded, String currency) {
        Rounding rounding = rounded.rounding();
        return "rounded " + mode(rounding.mode()) + " to " + amount(rounding.step(), rounded.money(), currency) + ": "
                + amount(rounded.after(), rounded.money(), currency) + " from "
                + amount(rounded.before(), rounded.money(), currency);
    }

    private static String mode(Rounding.Mode mode) {
        return switch (mode) {
            case HALF_UP -> "half up";
            case HALF_EVEN -> "half even";
            case HALF_DOWN -> "half down";
            case UP -> "up";
            case DOWN -> "down";
        };
    }

    @Override
    public String refusal(Refusal refusal, Charge charge) {
        if (refusal instanceof Refusal.MissingFact missing) {
            return missing(missing);
        } else if (refusal instanceof Refusal.OutOfDomain out) {
            return outOfDomain(out, charge.currency());
        } else if (refusal instanceof Refusal.InconsistentFacts inconsistent) {
            return "The facts do not go together: " + section(inconsistent.section()) + " says \""
                    + inconsistent.clause().words() + "\"";
        } else if (refusal instanceof Refusal.NotInForce notInForce) {
            return "The tariff is not in force " + during(notInForce.paid()) + ": it is in force from "
                    + date(notInForce.from())
                    + (notInForce.to() == null ? " on." : " to " + date(notInForce.to()) + ".");
        } else if (refusal instanceof Refusal.NotPaidFor notPaidFor) {
            return "Nothing is paid for " + period(notPaidFor.paid()) + ": the period that is paid is "
                    + kind(notPaidFor.cycle()) + ".";
        } else if (refusal instanceof Refusal.NoTextKnown unknown) {
            return capital(section(unknown.section())) + ": no text for the "
                    + unknown.rule().label() + " was known on " + date(unknown.knownOn()) + ".";
        } else if (refusal instanceof Refusal.NotCovered notCovered) {
            return capital(section(notCovered.section())) + " does not cover this case: it sets no "
                    + notCovered.rule().label() + " for it.";
        } else if (refusal instanceof Refusal.UndefinedRatio undefined) {
            return capital(section(undefined.section()))
                    + " divides by zero here, and does not say what then: \""
                    + undefined.clause().words() + "\"";
        } else if (refusal instanceof Refusal.NoSeriesValue none) {
            return none.series().label() + " has no value on " + date(none.day()) + ", and " + section(none.section())
                    + " asks for it.";
        } else if (refusal instanceof Refusal.NoCalendar none) {
            return capital(section(none.section())) + " counts business days of " + none.place()
                    + ", and there is no calendar of its holidays.";
        } else if (refusal instanceof Refusal.WrongPosition wrong) {
            return wrong.total().label() + " so far is of " + period(wrong.given()) + ", but what is paid goes on with "
                    + period(wrong.expected()) + ".";
        }
        throw new IllegalStateException("no words for " + refusal);
    }

    private String missing(Refusal.MissingFact missing) {
        String name = named(missing.fact(), missing.about(), missing.item());
        String section = section(missing.section());
        return missing.notAvailable()
                ? name + " is not available, and " + section + ", which asks for it, does not say what then."
                : name + " is missing; " + section + " asks for it.";
    }

    private String outOfDomain(Refusal.OutOfDomain out, String currency) {
        Domain domain = out.fact().domain();
        String value = value(out.value(), domain.kind(), currency);
        String digits = out.breach() == Domain.Breach.TOO_MANY_DIGITS
                ? " of at most " + Domain.WHOLE_DIGITS + " digits before the point and " + Domain.DECIMALS + " after it"
                : "";
        return named(out.fact(), out.about(), out.item()) + " is " + value + "; " + section(out.section())
                + " asks for " + domain(domain, currency) + digits + ".";
    }

    @Override
    public String warning(Warning warning, Charge charge) {
        if (warning instanceof Warning.OpeningAssumedZero opening) {
            return opening.total().label() + " so far " + during(opening.over())
                    + " was not given, and is taken to be zero.";
        } else if (warning instanceof Warning.Credit credit) {
            return credit.rule().label() + " is below zero: a credit of "
                    + money(credit.amount().negate()) + ".";
        }
        throw new IllegalStateException("no words for " + warning);
    }

    @Override
    public String value(Value value, Domain.Kind kind, String currency) {
        if (value instanceof Value.Number number) {
            return number(number.value(), kind, currency);
        } else if (value instanceof Value.YesNo yesNo) {
            return yesNo.value() ? "yes" : "no";
        } else if (value instanceof Value.Day day) {
            return date(day.date());
        } else if (value instanceof Value.Text text) {
            return text.text();
        } else if (value instanceof Value.NotAvailable) {
            return "not available";
        }
        throw new IllegalStateException("no words for " + value);
    }

    private String number(Rational number, Domain.Kind kind, String currency) {
        return switch (kind) {
            case MONEY -> money(number, currency);
            case PERCENTAGE -> percentage(number);
            case HOURS -> number(number) + (number.equals(Rational.ONE) ? " hour" : " hours");
            case DAYS -> number(number) + (number.equals(Rational.ONE) ? " day" : " days");
            case NUMBER, DATE, TEXT, YES_NO, CHOICE -> number(number);
        };
    }

    @Override
    public String domain(Domain domain, String currency) {
        StringBuilder words = new StringBuilder(kindOf(domain));
        domain.least().ifPresent(limit -> words.append(", at least ").append(number(limit, domain.kind(), currency)));
        domain.most().ifPresent(limit -> words.append(", at most ").append(number(limit, domain.kind(), currency)));
        domain.step().ifPresent(step -> words.append(inSteps(step, domain.kind(), currency)));
        return words.toString();
    }

    private String inSteps(Rational step, Domain.Kind kind, String currency) {
        return step.equals(Rational.ONE) && kind != Domain.Kind.MONEY
                ? ", whole"
                : ", in steps of " + number(step, kind, currency);
    }

    private static String kindOf(Domain domain) {
        return switch (domain.kind()) {
            case MONEY -> "money";
            case NUMBER -> "a number";
            case PERCENTAGE -> "a percentage";
            case HOURS -> "hours";
            case DAYS -> "days";
            case DATE -> "a date";
            case TEXT -> "a text";
            case YES_NO -> "yes or no";
            case CHOICE -> "one of " + String.join(", ", domain.choices());
        };
    }

    private String named(Fact fact, Period about, String item) {
        return fact.label() + ofItem(item) + (about == null ? "" : " " + during(about));
    }

    private static String ofItem(String item) {
        return item == null ? "" : " for \"" + item + "\"";
    }

    private String amount(Rational number, boolean money, String currency) {
        return money ? money(number, currency) : number(number);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    @Override
    public String section(String section) {
        return section.isEmpty() ? "the tariff" : "section " + section;
    }

    @Override
    public String kind(Period.Kind kind) {
        return switch (kind) {
            case DAY -> "a day";
            case MONTH -> "a month";
            case TWO_MONTHS -> "two months from January, March, and so on";
            case QUARTER -> "a quarter";
            case HALF_YEAR -> "a half-year";
            case YEAR -> "a year";
            case SEASON -> "a season";
            case OCCASION -> "one day";
        };
    }

    @Override
    public String money(Rational amount, String currency) {
        return EnglishFigures.money(amount, currency);
    }

    @Override
    public String percentage(Rational ratio) {
        return EnglishFigures.percentage(ratio);
    }

    @Override
    public String number(Rational number) {
        return EnglishFigures.number(number);
    }

    @Override
    public String date(LocalDate date) {
        return EnglishFigures.date(date);
    }

    @Override
    public String period(Period period) {
        return EnglishFigures.period(period);
    }

    @Override
    public String during(Period period) {
        return EnglishFigures.during(period);
    }
}

package dev.tariffc.runtime.wording;

import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Glossary;
import dev.tariffc.runtime.calculation.Reason;
import dev.tariffc.runtime.calculation.Refusal;
import dev.tariffc.runtime.calculation.Warning;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.language.Language;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.number.Rounding;
import dev.tariffc.runtime.number.Scale;
import dev.tariffc.runtime.time.Period;

/** English. */
final class EnglishWording extends SharedWording {

    EnglishWording(Glossary glossary) {
        super(Language.ENGLISH.grammar(), glossary);
    }

    @Override
    public Wording with(Glossary other) {
        return new EnglishWording(other);
    }

    @Override
    String text(String words) {
        return "text: " + words;
    }

    @Override
    String reading(String words) {
        return "reading: " + words;
    }

    @Override
    String read(Reason.Read read, Currency currency) {
        return named(read.fact(), read.about(), read.item()) + ": "
                + value(read.value(), read.fact().domain().kind(), currency);
    }

    @Override
    String used(Reason.Used used, Currency currency) {
        String value = value(used.value(), used.rule().kind(), currency);
        String source = used.given() ? " (given)" : used.section().isEmpty() ? "" : " (section " + used.section() + ")";
        return rule(used.rule(), used.item()) + ": " + value + source;
    }

    @Override
    String soFar(Reason.SoFar soFar, Currency currency) {
        return term(soFar.total().label()) + " so far " + during(soFar.over()) + ": "
                + amount(soFar.sum(), soFar.money(), currency) + (soFar.ofGroup() ? " (of the group)" : "");
    }

    @Override
    String wholeOfGroup(Reason.WholeOfGroup group, Charge charge) {
        String part = amount(group.part(), group.money(), charge.currency());
        String share = group.whole().isZero() ? "" : " (" + share(group.part().dividedBy(group.whole())) + ")";
        String source = group.total()
                .combination()
                .map(by -> " (" + section(by.clause().section()) + ")")
                .orElse("");
        return term(group.total().label()) + " of the group" + source + ": "
                + amount(group.whole(), group.money(), charge.currency()) + ", of which this " + charge.payer()
                + " has " + part + share;
    }

    @Override
    String inBracket(Reason.InBracket bracket, Domain.Kind kind, Currency currency) {
        Scale.Slice slice = bracket.slice();
        boolean money = bracket.money();
        return amount(slice.to().minus(slice.from()), money, currency) + " at "
                + rate(slice.rate(), money, kind, currency) + ": "
                + amount(slice.amount(), money || kind == Domain.Kind.MONEY, currency);
    }

    @Override
    String rateAtPoint(Reason.RateAtPoint point, Domain.Kind kind, Currency currency) {
        return "the group's sum is zero, so the rate at " + amount(point.point(), point.money(), currency) + " holds: "
                + rate(point.rate(), point.money(), kind, currency);
    }

    /** Money by the unit where the base is a count and the result money; otherwise a percentage. */
    private String rate(Rational rate, boolean ofMoney, Domain.Kind kind, Currency currency) {
        return !ofMoney && kind == Domain.Kind.MONEY ? money(rate, currency) + " each" : percentage(rate);
    }

    @Override
    String limited(Reason.Limited limited, Currency currency) {
        String limit = amount(limited.limit(), limited.money(), currency);
        return (limited.atLeast() ? least(limit) : most(limit)) + " (otherwise "
                + amount(limited.without(), limited.money(), currency) + ")";
    }

    @Override
    String rounded(Reason.Rounded rounded, Currency currency) {
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
    String missing(Refusal.MissingFact missing) {
        String name = named(missing.fact(), missing.about(), missing.item());
        String section = section(missing.section());
        return missing.notAvailable()
                ? name + " is not available, and " + section + ", which asks for it, does not say what then."
                : name + " is missing; " + section + " asks for it.";
    }

    @Override
    String outOfDomain(Refusal.OutOfDomain out, Currency currency) {
        Domain domain = out.fact().domain();
        String value = value(out.value(), domain.kind(), currency);
        String digits = out.breach() == Domain.Breach.TOO_MANY_DIGITS
                ? " of at most " + Domain.WHOLE_DIGITS + " digits before the point and " + Domain.DECIMALS + " after it"
                : "";
        return named(out.fact(), out.about(), out.item()) + " is " + value + "; " + section(out.section())
                + " asks for " + domain(domain, currency) + digits + ".";
    }

    @Override
    String inconsistent(Refusal.InconsistentFacts inconsistent) {
        return "The facts do not go together: " + section(inconsistent.section()) + " says \""
                + sentence(inconsistent.clause()).words() + "\"";
    }

    @Override
    String notInForce(Refusal.NotInForce notInForce) {
        return "The tariff is not in force " + during(notInForce.paid()) + ": it is in force from "
                + date(notInForce.from()) + (notInForce.to() == null ? " on." : " to " + date(notInForce.to()) + ".");
    }

    @Override
    String paidOtherwise(Refusal.PaidOtherwise paidOtherwise) {
        return "Nothing is paid for " + period(paidOtherwise.paid()) + ": by what "
                + section(paidOtherwise.section()) + " says, this "
                + paidOtherwise.charge().payer()
                + " pays for periods of another length.";
    }

    @Override
    String notPaidFor(Refusal.NotPaidFor notPaidFor) {
        return "Nothing is paid for " + period(notPaidFor.paid()) + ": the period that is paid is "
                + kind(notPaidFor.cycle()) + ".";
    }

    @Override
    String noTextKnown(Refusal.NoTextKnown unknown) {
        return capital(section(unknown.section())) + ": no text for the "
                + term(unknown.rule().label()) + " was known on " + date(unknown.knownOn()) + ".";
    }

    @Override
    String notCovered(Refusal.NotCovered notCovered) {
        return capital(section(notCovered.section())) + " does not cover this case: it sets no "
                + term(notCovered.rule().label()) + " for it.";
    }

    @Override
    String undefinedRatio(Refusal.UndefinedRatio undefined) {
        return capital(section(undefined.section())) + " divides by zero here, and does not say what then: \""
                + sentence(undefined.clause()).words() + "\"";
    }

    @Override
    String emptyBracket(Refusal.EmptyBracket empty) {
        return capital(section(empty.section())) + " has a bracket whose width comes to " + number(empty.width())
                + ", which is not above zero: \"" + sentence(empty.clause()).words() + "\"";
    }

    @Override
    String noCalendar(Refusal.NoCalendar none) {
        return capital(section(none.section())) + " counts business days of " + none.place()
                + ", and there is no calendar of its holidays.";
    }

    @Override
    String wrongPosition(Refusal.WrongPosition wrong) {
        return term(wrong.total().label()) + " so far is of " + period(wrong.given())
                + ", but what is paid goes on with " + period(wrong.expected()) + ".";
    }

    @Override
    String openingAssumedZero(Warning.OpeningAssumedZero opening) {
        return term(opening.total().label()) + " so far " + during(opening.over())
                + " was not given, and is taken to be zero.";
    }

    @Override
    String credit(Warning.Credit credit) {
        return term(credit.rule().label()) + " is below zero: a credit of "
                + money(credit.amount().negate()) + ".";
    }

    @Override
    String yesOrNo(boolean yes) {
        return yes ? "yes" : "no";
    }

    @Override
    String notAvailable() {
        return "not available";
    }

    @Override
    String counted(Rational number, Domain.Kind unit) {
        String one = unit == Domain.Kind.HOURS ? " hour" : " day";
        return number(number) + one + (number.equals(Rational.ONE) ? "" : "s");
    }

    @Override
    String kindOf(Domain domain) {
        return switch (domain.kind()) {
            case MONEY -> "money";
            case NUMBER -> "a number";
            case PERCENTAGE -> "a percentage";
            case HOURS -> "hours";
            case DAYS -> "days";
            case DATE -> "a date";
            case TEXT -> "a text";
            case YES_NO -> "yes or no";
            case CHOICE ->
                "one of "
                        + String.join(
                                ", ", domain.choices().stream().map(this::term).toList());
        };
    }

    @Override
    String least(String limit) {
        return "at least " + limit;
    }

    @Override
    String most(String limit) {
        return "at most " + limit;
    }

    @Override
    String whole() {
        return "whole";
    }

    @Override
    String inSteps(String step) {
        return "in steps of " + step;
    }

    private String named(Fact fact, Period about, String item) {
        return term(fact.label()) + ofItem(item) + (about == null ? "" : " " + during(about));
    }

    @Override
    String ofItem(String item) {
        return item == null ? "" : " for \"" + item + "\"";
    }

    @Override
    public String section(String section) {
        return section.isEmpty() ? "the tariff" : "section " + section;
    }

    @Override
    public String heading(String section, String title) {
        return section(section) + (title.isEmpty() ? "" : " \"" + title + "\"");
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
}

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
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.number.Scale;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;

/** Which sentence of the catalogue a fact takes, and which figure goes with which kind. */
final class SharedWording implements Wording {

    private final Grammar grammar;
    private final Catalogue words;
    private final Language reader;
    private final Glossary glossary;

    SharedWording(Language reader, Glossary glossary) {
        this.grammar = reader.grammar();
        this.words = Catalogue.of(
                reader,
                ResourceBundle.getBundle("dev.tariffc.runtime.wording.words", Locale.forLanguageTag(reader.code())));
        this.reader = reader;
        this.glossary = glossary;
    }

    @Override
    public Wording with(Glossary other) {
        return new SharedWording(reader, other);
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
    public String title(TariffDescription tariff) {
        return glossary.title(tariff, reader);
    }

    @Override
    public String rule(Rule rule, Subject of) {
        return of.accept(new Subject.Visitor<>() {
            @Override
            public String visit(Subject.Payer payer) {
                return term(rule.label());
            }

            @Override
            public String visit(Subject.Item item) {
                return term(rule.label()) + ofItem(item);
            }

            @Override
            public String visit(Subject.Part part) {
                return term(rule.label()) + " " + during(part.period());
            }
        });
    }

    /** {@code for "gala"}, with the space before it; nothing for the payer. */
    private String ofItem(Subject subject) {
        return subject.name()
                .map(item -> words.say("ofItem", Map.of("item", item)))
                .orElse("");
    }

    private String read(Reason.Read read, Currency currency) {
        return words.say(
                "read",
                Map.of(
                        "name", named(read.fact(), read.about(), read.subject()),
                        "value", value(read.value(), read.fact().domain().kind(), currency)));
    }

    private String used(Reason.Used used, Currency currency) {
        String source = used.given() ? ".given" : used.section().isEmpty() ? "" : ".section";
        return words.say(
                "used" + source,
                Map.of(
                        "name", rule(used.rule(), used.subject()),
                        "value", value(used.value(), used.rule().kind(), currency),
                        "section", used.section()));
    }

    private String soFar(Reason.SoFar soFar, Currency currency) {
        return words.say(
                soFar.ofGroup() ? "soFar.ofGroup" : "soFar",
                Map.of(
                        "name", term(soFar.total().label()),
                        "over", soFar.over(),
                        "sum", amount(soFar.sum(), soFar.money(), currency)));
    }

    private String wholeOfGroup(Reason.WholeOfGroup group, Charge charge) {
        String share = group.whole().isZero()
                ? ""
                : words.say("group.share", Map.of("share", share(group.part().dividedBy(group.whole()))));
        String source = group.total()
                .combination()
                .map(by -> by.clause().section())
                .map(this::source)
                .orElse("");
        return words.say(
                "group",
                Map.of(
                        "name", term(group.total().label()),
                        "source", source,
                        "whole", amount(group.whole(), group.money(), charge.currency()),
                        "payer", charge.payer(),
                        "part", amount(group.part(), group.money(), charge.currency()),
                        "share", share));
    }

    private String source(String section) {
        return section.isEmpty()
                ? words.say("group.byTariff")
                : words.say("group.bySection", Map.of("section", section));
    }

    private String inBracket(Reason.InBracket bracket, Domain.Kind kind, Currency currency) {
        Scale.Slice slice = bracket.slice();
        boolean money = bracket.money();
        return words.say(
                "inBracket",
                Map.of(
                        "width", amount(slice.to().minus(slice.from()), money, currency),
                        "rate", rate(slice.rate(), money, kind, currency),
                        "amount", amount(slice.amount(), money || kind == Domain.Kind.MONEY, currency)));
    }

    private String rateAtPoint(Reason.RateAtPoint point, Domain.Kind kind, Currency currency) {
        return words.say(
                "rateAtPoint",
                Map.of(
                        "point", amount(point.point(), point.money(), currency),
                        "rate", rate(point.rate(), point.money(), kind, currency)));
    }

    /** Money by the unit where the base is a count and the result money; otherwise a percentage. */
    private String rate(Rational rate, boolean ofMoney, Domain.Kind kind, Currency currency) {
        return !ofMoney && kind == Domain.Kind.MONEY
                ? words.say("rateOfEach", Map.of("rate", money(rate, currency)))
                : percentage(rate);
    }

    private String limited(Reason.Limited limited, Currency currency) {
        return words.say(
                limited.atLeast() ? "limited.least" : "limited.most",
                Map.of(
                        "limit", amount(limited.limit(), limited.money(), currency),
                        "without", amount(limited.without(), limited.money(), currency)));
    }

    private String rounded(Reason.Rounded rounded, Currency currency) {
        return words.say(
                "rounded",
                Map.of(
                        "mode", rounded.rounding().mode(),
                        "step", amount(rounded.rounding().step(), rounded.money(), currency),
                        "after", amount(rounded.after(), rounded.money(), currency),
                        "before", amount(rounded.before(), rounded.money(), currency)));
    }

    private String missing(Refusal.MissingFact missing) {
        return words.say(
                missing.notAvailable() ? "missing.notAvailable" : "missing",
                Map.of(
                        "name", named(missing.fact(), missing.about(), missing.subject()),
                        "section", section(missing.section())));
    }

    private String outOfDomain(Refusal.OutOfDomain out, Currency currency) {
        Domain domain = out.fact().domain();
        return words.say(
                out.breach() == Domain.Breach.TOO_MANY_DIGITS ? "outOfDomain.digits" : "outOfDomain",
                Map.of(
                        "name", named(out.fact(), out.about(), out.subject()),
                        "value", value(out.value(), domain.kind(), currency),
                        "section", section(out.section()),
                        "domain", domain(domain, currency),
                        "whole", Domain.WHOLE_DIGITS,
                        "decimals", Domain.DECIMALS));
    }

    private String inconsistent(Refusal.InconsistentFacts inconsistent) {
        return words.say(
                "inconsistent",
                Map.of(
                        "section", section(inconsistent.section()),
                        "words", sentence(inconsistent.clause()).words()));
    }

    private String notInForce(Refusal.NotInForce notInForce) {
        return notInForce
                .to()
                .map(to ->
                        words.say("notInForce", Map.of("paid", notInForce.paid(), "from", notInForce.from(), "to", to)))
                .orElseGet(() ->
                        words.say("notInForce.open", Map.of("paid", notInForce.paid(), "from", notInForce.from())));
    }

    private String paidOtherwise(Refusal.PaidOtherwise paidOtherwise) {
        return words.say(
                "paidOtherwise",
                Map.of(
                        "paid", paidOtherwise.paid(),
                        "section", section(paidOtherwise.section()),
                        "payer", paidOtherwise.charge().payer()));
    }

    private String notPaidFor(Refusal.NotPaidFor notPaidFor) {
        return words.say("notPaidFor", Map.of("paid", notPaidFor.paid(), "kind", kind(notPaidFor.cycle())));
    }

    private String noTextKnown(Refusal.NoTextKnown unknown) {
        return words.say(
                "noTextKnown",
                Map.of(
                        "section", section(unknown.section()),
                        "name", term(unknown.rule().label()),
                        "day", unknown.knownOn()));
    }

    private String notCovered(Refusal.NotCovered notCovered) {
        String section = section(notCovered.section());
        return notCovered
                .rule()
                .map(rule -> words.say("notCovered", Map.of("section", section, "name", term(rule.label()))))
                .orElseGet(() -> words.say(
                        "notCovered.ofNoRule",
                        Map.of(
                                "section",
                                section,
                                "words",
                                sentence(notCovered.clause()).words())));
    }

    private String undefinedRatio(Refusal.UndefinedRatio undefined) {
        return words.say(
                "undefinedRatio",
                Map.of(
                        "section", section(undefined.section()),
                        "words", sentence(undefined.clause()).words()));
    }

    private String emptyBracket(Refusal.EmptyBracket empty) {
        return words.say(
                "emptyBracket",
                Map.of(
                        "section", section(empty.section()),
                        "width", empty.width(),
                        "words", sentence(empty.clause()).words()));
    }

    private String noCalendar(Refusal.NoCalendar none) {
        return words.say("noCalendar", Map.of("section", section(none.section()), "place", none.place()));
    }

    private String wrongPosition(Refusal.WrongPosition wrong) {
        return words.say(
                "wrongPosition",
                Map.of("name", term(wrong.total().label()), "given", wrong.given(), "expected", wrong.expected()));
    }

    private String openingAssumedZero(Warning.OpeningAssumedZero opening) {
        return words.say(
                "openingAssumedZero", Map.of("name", term(opening.total().label()), "over", opening.over()));
    }

    private String credit(Warning.Credit credit) {
        return words.say(
                "credit",
                Map.of(
                        "name", term(credit.rule().label()),
                        "amount", money(credit.amount().negate())));
    }

    private String yesOrNo(boolean yes) {
        return words.say(yes ? "yes" : "no");
    }

    private String notAvailable() {
        return words.say("notAvailable");
    }

    /** Hours or days. */
    private String counted(Rational number, Domain.Kind unit) {
        String noun = unit == Domain.Kind.HOURS ? "hours" : "days";
        return words.say(grammar.isOne(number) ? noun + ".one" : noun, Map.of("number", number));
    }

    /** The kind of a fact's values; of a choice all of them. */
    private String kindOf(Domain domain) {
        String choices =
                String.join(", ", domain.choices().stream().map(this::term).toList());
        return words.say("domain." + domain.kind(), Map.of("choices", choices));
    }

    private String least(String limit) {
        return words.say("domain.least", Map.of("limit", limit));
    }

    private String most(String limit) {
        return words.say("domain.most", Map.of("limit", limit));
    }

    private String whole() {
        return words.say("domain.whole");
    }

    private String inSteps(String step) {
        return words.say("domain.steps", Map.of("step", step));
    }

    private String named(Fact fact, About about, Subject subject) {
        String name = term(fact.label()) + ofItem(subject);
        return about.period()
                .map(period -> words.say("during", Map.of("name", name, "period", period)))
                .orElse(name);
    }

    @Override
    public String section(String section) {
        return section.isEmpty() ? words.say("section.none") : words.say("section", Map.of("section", section));
    }

    @Override
    public String heading(String section, String title) {
        String heading =
                section.isEmpty() ? words.say("heading.none") : words.say("heading", Map.of("section", section));
        return title.isEmpty() ? heading : words.say("heading.withTitle", Map.of("heading", heading, "title", title));
    }

    @Override
    public String kind(Period.Kind kind) {
        return words.say("period." + kind);
    }

    @Override
    public List<String> because(Line line, Charge charge) {
        List<String> because = new ArrayList<>();
        for (Reason reason : line.because()) {
            because.add(reason(reason, line, charge));
        }
        because.add(words.say("text", Map.of("words", sentence(line.clause()).words())));
        readings(line, charge).forEach(reading -> because.add(words.say("reading", Map.of("words", reading))));
        return List.copyOf(because);
    }

    private Set<String> readings(Line line, Charge charge) {
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

    @Override
    public String reason(Reason reason, Line line, Charge charge) {
        Currency currency = charge.currency();
        Domain.Kind kind = line.rule().kind();
        return reason.accept(new Reason.Visitor<>() {
            @Override
            public String visit(Reason.Read read) {
                return SharedWording.this.read(read, currency);
            }

            @Override
            public String visit(Reason.Used used) {
                return SharedWording.this.used(used, currency);
            }

            @Override
            public String visit(Reason.SoFar soFar) {
                return SharedWording.this.soFar(soFar, currency);
            }

            @Override
            public String visit(Reason.WholeOfGroup group) {
                return SharedWording.this.wholeOfGroup(group, charge);
            }

            @Override
            public String visit(Reason.InBracket bracket) {
                return SharedWording.this.inBracket(bracket, kind, currency);
            }

            @Override
            public String visit(Reason.RateAtPoint point) {
                return SharedWording.this.rateAtPoint(point, kind, currency);
            }

            @Override
            public String visit(Reason.Limited limited) {
                return SharedWording.this.limited(limited, currency);
            }

            @Override
            public String visit(Reason.Rounded rounded) {
                return SharedWording.this.rounded(rounded, currency);
            }
        });
    }

    @Override
    public String refusal(Refusal refusal, Charge charge) {
        return refusal.accept(new Refusal.Visitor<>() {
            @Override
            public String visit(Refusal.MissingFact missing) {
                return SharedWording.this.missing(missing);
            }

            @Override
            public String visit(Refusal.OutOfDomain out) {
                return SharedWording.this.outOfDomain(out, charge.currency());
            }

            @Override
            public String visit(Refusal.InconsistentFacts inconsistent) {
                return SharedWording.this.inconsistent(inconsistent);
            }

            @Override
            public String visit(Refusal.NotInForce notInForce) {
                return SharedWording.this.notInForce(notInForce);
            }

            @Override
            public String visit(Refusal.PaidOtherwise paidOtherwise) {
                return SharedWording.this.paidOtherwise(paidOtherwise);
            }

            @Override
            public String visit(Refusal.NotPaidFor notPaidFor) {
                return SharedWording.this.notPaidFor(notPaidFor);
            }

            @Override
            public String visit(Refusal.NoTextKnown unknown) {
                return SharedWording.this.noTextKnown(unknown);
            }

            @Override
            public String visit(Refusal.NotCovered notCovered) {
                return SharedWording.this.notCovered(notCovered);
            }

            @Override
            public String visit(Refusal.UndefinedRatio undefined) {
                return SharedWording.this.undefinedRatio(undefined);
            }

            @Override
            public String visit(Refusal.EmptyBracket empty) {
                return SharedWording.this.emptyBracket(empty);
            }

            @Override
            public String visit(Refusal.NoCalendar none) {
                return SharedWording.this.noCalendar(none);
            }

            @Override
            public String visit(Refusal.WrongPosition wrong) {
                return SharedWording.this.wrongPosition(wrong);
            }
        });
    }

    @Override
    public String warning(Warning warning, Charge charge) {
        return warning.accept(new Warning.Visitor<>() {
            @Override
            public String visit(Warning.OpeningAssumedZero opening) {
                return SharedWording.this.openingAssumedZero(opening);
            }

            @Override
            public String visit(Warning.Credit credit) {
                return SharedWording.this.credit(credit);
            }
        });
    }

    @Override
    public String value(Value value, Domain.Kind kind, Currency currency) {
        return value.accept(new Value.Visitor<>() {
            @Override
            public String visit(Value.Number number) {
                return figure(number.value(), kind, currency);
            }

            @Override
            public String visit(Value.YesNo yesNo) {
                return yesOrNo(yesNo.value());
            }

            @Override
            public String visit(Value.Day day) {
                return date(day.date());
            }

            @Override
            public String visit(Value.Text text) {
                return kind == Domain.Kind.CHOICE ? term(text.text()) : text.text();
            }

            @Override
            public String visit(Value.NotAvailable none) {
                return notAvailable();
            }
        });
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
    private String amount(Rational number, boolean money, Currency currency) {
        return money ? money(number, currency) : number(number);
    }

    /** A share in percent, as a fraction where percent do not end. */
    private String share(Rational share) {
        return share.isDecimal() ? percentage(share) : share.toString();
    }

    @Override
    public String money(Rational amount, Currency currency) {
        return grammar.money(amount, currency);
    }

    @Override
    public String percentage(Rational ratio) {
        return grammar.percentage(ratio);
    }

    @Override
    public String number(Rational number) {
        return grammar.number(number);
    }

    @Override
    public String date(LocalDate date) {
        return grammar.date(date);
    }

    @Override
    public String period(Period period) {
        return grammar.period(period);
    }

    @Override
    public String during(Period period) {
        return grammar.during(period);
    }
}

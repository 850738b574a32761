package dev.tariffc.runtime.wording;

import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Clause;
import dev.tariffc.runtime.calculation.InForce;
import dev.tariffc.runtime.calculation.Refusal;
import dev.tariffc.runtime.fact.About;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.language.Catalogue;
import dev.tariffc.runtime.number.Money;
import java.util.Map;

/** Why nothing could be assessed. */
record RefusalWording(Catalogue words, NameWording names, ValueWording values, Charge charge)
        implements Refusal.Visitor<String> {

    @Override
    public String visit(Refusal.MissingFact missing) {
        return words.say(
                missing.notAvailable() ? "missing.notAvailable" : "missing",
                Map.of(
                        "name", names.fact(missing.fact(), missing.about(), missing.subject()),
                        "section", section(missing)));
    }

    @Override
    public String visit(Refusal.OutOfDomain out) {
        Domain domain = out.fact().domain();
        return words.say(
                out.breach() == Domain.Breach.TOO_MANY_DIGITS ? "outOfDomain.digits" : "outOfDomain",
                Map.of(
                        "name", names.fact(out.fact(), out.about(), out.subject()),
                        "value", values.value(out.value(), domain.kind(), charge.currency()),
                        "section", section(out),
                        "domain", values.domain(domain, charge.currency()),
                        "whole", Domain.WHOLE_DIGITS,
                        "decimals", Domain.DECIMALS));
    }

    @Override
    public String visit(Refusal.InconsistentFacts inconsistent) {
        String section = section(inconsistent);
        String sentence = sentence(inconsistent.clause());
        return inconsistent.subject().accept(new Subject.Visitor<>() {
            @Override
            public String visit(Subject.Payer payer) {
                return words.say("inconsistent", Map.of("section", section, "words", sentence));
            }

            @Override
            public String visit(Subject.Item item) {
                return words.say(
                        "inconsistent.ofItem", Map.of("item", item.itemName(), "section", section, "words", sentence));
            }

            @Override
            public String visit(Subject.Part part) {
                return words.say(
                        "inconsistent.ofPeriod",
                        Map.of("period", part.period(), "section", section, "words", sentence));
            }

            @Override
            public String visit(Subject.ItemThen item) {
                return words.say(
                        "inconsistent.ofItemThen",
                        Map.of(
                                "item",
                                item.itemName(),
                                "period",
                                item.period(),
                                "section",
                                section,
                                "words",
                                sentence));
            }
        });
    }

    @Override
    public String visit(Refusal.NotInForce notInForce) {
        String times = notInForce.inForce().stretches().stream()
                .map(this::said)
                .reduce((one, other) -> words.say("notInForce.both", Map.of("one", one, "other", other)))
                .orElseThrow();
        return words.say("notInForce", Map.of("paid", notInForce.paid(), "times", times));
    }

    private String said(InForce.Stretch stretch) {
        return stretch.to()
                .map(to -> words.say("notInForce.time", Map.of("from", stretch.from(), "to", to)))
                .orElseGet(() -> words.say("notInForce.open", Map.of("from", stretch.from())));
    }

    @Override
    public String visit(Refusal.PaidOtherwise paidOtherwise) {
        return words.say(
                "paidOtherwise",
                Map.of(
                        "paid", paidOtherwise.paid(),
                        "section", section(paidOtherwise),
                        "payer", paidOtherwise.charge().payer()));
    }

    @Override
    public String visit(Refusal.NotPaidFor notPaidFor) {
        return words.say("notPaidFor", Map.of("paid", notPaidFor.paid(), "kind", names.kind(notPaidFor.cycle())));
    }

    @Override
    public String visit(Refusal.YearBeginsOtherwise otherwise) {
        return words.say(
                "yearBeginsOtherwise",
                Map.of(
                        "paid", otherwise.paid(),
                        "section", section(otherwise),
                        "name", names.fact(otherwise.fact(), About.nothing(), Subject.payer()),
                        "begins", otherwise.begins()));
    }

    @Override
    public String visit(Refusal.NoTextKnown unknown) {
        return words.say(
                "noTextKnown",
                Map.of(
                        "section", section(unknown),
                        "name", names.term(unknown.rule().label()),
                        "day", unknown.knownOn()));
    }

    @Override
    public String visit(Refusal.NotCovered notCovered) {
        String section = section(notCovered);
        return notCovered
                .rule()
                .map(rule -> words.say("notCovered", Map.of("section", section, "name", names.term(rule.label()))))
                .orElseGet(() -> words.say(
                        "notCovered.ofNoRule", Map.of("section", section, "words", sentence(notCovered.clause()))));
    }

    @Override
    public String visit(Refusal.UndefinedRatio undefined) {
        return words.say(
                "undefinedRatio", Map.of("section", section(undefined), "words", sentence(undefined.clause())));
    }

    @Override
    public String visit(Refusal.EmptyBracket empty) {
        return words.say(
                "emptyBracket",
                Map.of("section", section(empty), "width", empty.width(), "words", sentence(empty.clause())));
    }

    @Override
    public String visit(Refusal.CountedBackwards counted) {
        return words.say(
                "countedBackwards",
                Map.of(
                        "section", section(counted),
                        "from", counted.from(),
                        "to", counted.to(),
                        "words", sentence(counted.clause())));
    }

    @Override
    public String visit(Refusal.NotCounted counted) {
        return words.say(
                "notCounted",
                Map.of(
                        "section", section(counted),
                        "number", counted.number(),
                        "words", sentence(counted.clause())));
    }

    @Override
    public String visit(Refusal.NoneToChooseFrom none) {
        return words.say("noneToChooseFrom", Map.of("section", section(none), "words", sentence(none.clause())));
    }

    @Override
    public String visit(Refusal.PartsDoNotAddUp parts) {
        return words.say(
                "partsDoNotAddUp",
                Map.of(
                        "section",
                        section(parts),
                        "sum",
                        amount(parts.sum()),
                        "whole",
                        amount(parts.whole()),
                        "words",
                        sentence(parts.clause())));
    }

    @Override
    public String visit(Refusal.UnknownItems unknown) {
        String item = names.term(unknown.label());
        return unknown.about()
                .period()
                .map(about -> words.say("unknownItems.ofPeriod", Map.of("item", item, "period", about)))
                .orElseGet(() -> words.say("unknownItems", Map.of("item", item)));
    }

    @Override
    public String visit(Refusal.NoCalendar none) {
        return words.say("noCalendar", Map.of("section", section(none), "place", none.place()));
    }

    @Override
    public String visit(Refusal.WrongPosition wrong) {
        return words.say(
                "wrongPosition",
                Map.of(
                        "name",
                        names.term(wrong.total().label()),
                        "given",
                        wrong.given(),
                        "expected",
                        wrong.expected()));
    }

    private String section(Refusal refusal) {
        return names.section(refusal.section());
    }

    private String amount(Money money) {
        return words.language().grammar().money(money.amount(), money.currency());
    }

    private String sentence(Clause clause) {
        return names.sentence(clause).words();
    }
}

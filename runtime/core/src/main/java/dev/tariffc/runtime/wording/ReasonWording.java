package dev.tariffc.runtime.wording;

import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Reason;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.language.Catalogue;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.number.Scale;
import java.util.Map;

/**
 * What went into one step of an amount.
 *
 * @param kind of the step's value
 */
record ReasonWording(Catalogue words, NameWording names, ValueWording values, Domain.Kind kind, Charge charge)
        implements Reason.Visitor<String> {

    @Override
    public String visit(Reason.Read read) {
        return words.say(
                "read",
                Map.of(
                        "name", names.fact(read.fact(), read.about(), read.subject()),
                        "value", values.value(read.value(), read.fact().domain().kind(), charge.currency())));
    }

    @Override
    public String visit(Reason.Used used) {
        String source = used.given() ? ".given" : used.section().isEmpty() ? "" : ".section";
        return words.say(
                "used" + source,
                Map.of(
                        "name", names.rule(used.rule(), used.subject()),
                        "value", values.value(used.value(), used.rule().kind(), charge.currency()),
                        "section", used.section()));
    }

    @Override
    public String visit(Reason.SoFar soFar) {
        return words.say(
                soFar.ofGroup() ? "soFar.ofGroup" : "soFar",
                Map.of(
                        "name", names.term(soFar.total().label()),
                        "over", soFar.over(),
                        "sum", amount(soFar.sum(), soFar.money())));
    }

    @Override
    public String visit(Reason.WholeOfGroup group) {
        String share = group.whole().isZero()
                ? ""
                : words.say(
                        "group.share", Map.of("share", values.share(group.part().dividedBy(group.whole()))));
        String source = group.total()
                .combination()
                .map(by -> by.clause().section())
                .map(this::source)
                .orElse("");
        return words.say(
                "group",
                Map.of(
                        "name", names.term(group.total().label()),
                        "source", source,
                        "whole", amount(group.whole(), group.money()),
                        "payer", charge.payer(),
                        "part", amount(group.part(), group.money()),
                        "share", share));
    }

    private String source(String section) {
        return section.isEmpty()
                ? words.say("group.byTariff")
                : words.say("group.bySection", Map.of("section", section));
    }

    @Override
    public String visit(Reason.InBracket bracket) {
        Scale.Slice slice = bracket.slice();
        boolean money = bracket.money();
        return words.say(
                "inBracket",
                Map.of(
                        "width", amount(slice.to().minus(slice.from()), money),
                        "rate", values.rate(slice.rate(), money, kind, charge.currency()),
                        "amount", amount(slice.amount(), money || kind == Domain.Kind.MONEY)));
    }

    @Override
    public String visit(Reason.RateAtPoint point) {
        return words.say(
                "rateAtPoint",
                Map.of(
                        "point", amount(point.point(), point.money()),
                        "rate", values.rate(point.rate(), point.money(), kind, charge.currency())));
    }

    @Override
    public String visit(Reason.Limited limited) {
        return words.say(
                limited.atLeast() ? "limited.least" : "limited.most",
                Map.of(
                        "limit", amount(limited.limit(), limited.money()),
                        "without", amount(limited.without(), limited.money())));
    }

    @Override
    public String visit(Reason.Rounded rounded) {
        return words.say(
                "rounded",
                Map.of(
                        "mode", rounded.rounding().mode(),
                        "step", amount(rounded.rounding().step(), rounded.money()),
                        "after", amount(rounded.after(), rounded.money()),
                        "before", amount(rounded.before(), rounded.money())));
    }

    @Override
    public String visit(Reason.ForDays share) {
        return words.say("forDays", Map.of("days", share.days(), "of", share.of(), "figure", figure(share)));
    }

    private String figure(Reason.ForDays share) {
        return kind == Domain.Kind.PERCENTAGE ? values.share(share.figure()) : amount(share.figure(), share.money());
    }

    private String amount(Rational number, boolean money) {
        return values.amount(number, money, charge.currency());
    }
}

package dev.tariffc.runtime.wording;

import dev.tariffc.runtime.calculation.Refusal;
import dev.tariffc.runtime.calculation.Warning;
import dev.tariffc.runtime.language.Catalogue;
import dev.tariffc.runtime.number.Money;
import java.util.Map;

/** What the reader should know although an amount stands. */
record WarningWording(Catalogue words, NameWording names) implements Warning.Visitor<String> {

    @Override
    public String visit(Warning.OpeningAssumedZero opening) {
        return words.say(
                "openingAssumedZero", Map.of("name", names.term(opening.total().label()), "over", opening.over()));
    }

    @Override
    public String visit(Warning.PartlyInForce part) {
        return words.say("partlyInForce", Map.of("days", part.days(), "of", part.of()));
    }

    @Override
    public String visit(Warning.NoDueDay open) {
        return words.say(
                "noDueDay",
                Map.of(
                        "name",
                        names.term(open.rule().label()),
                        "words",
                        open.clause().words()));
    }

    @Override
    public String visit(Warning.DueDayNotTold open) {
        Refusal.MissingFact missing = open.missing();
        return words.say(
                "dueDayNotTold",
                Map.of(
                        "name",
                        names.term(open.rule().label()),
                        "fact",
                        names.fact(missing.fact(), missing.about(), missing.subject())));
    }

    @Override
    public String visit(Warning.Credit credit) {
        Money amount = credit.amount().negate();
        return words.say(
                "credit",
                Map.of(
                        "name", names.term(credit.rule().label()),
                        "amount", words.language().grammar().money(amount.amount(), amount.currency())));
    }
}

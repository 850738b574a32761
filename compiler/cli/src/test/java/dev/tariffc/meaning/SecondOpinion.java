package dev.tariffc.meaning;

import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.parser.Names;
import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.compiler.syntax.Parts;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.compiler.syntax.Tariff;
import dev.tariffc.runtime.language.Language;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The evaluator for those who compare it with something else: they tell facts in plain text and are answered in it. */
public final class SecondOpinion {

    /**
     * One figure of one payer.
     *
     * @param period as it is typed: {@code 2026-03}; empty for what holds for no period
     * @param item its own name; empty for the payer
     * @param value {@code 12.50}, {@code 20%}, {@code yes}, {@code 2026-03-01}, a choice, or {@code not available}
     */
    public record Told(String name, String period, String item, String value) {
        @Override
        public String toString() {
            return name + (item.isEmpty() ? "" : " for \"" + item + "\"") + (period.isEmpty() ? "" : " in " + period)
                    + " is " + value;
        }
    }

    /**
     * What is asked.
     *
     * @param charge its place among the sentences that say who pays
     * @param payers what is known of each
     */
    public record Question(int charge, String period, String payer, Map<String, List<Told>> payers) {}

    /**
     * Where a running total stands.
     *
     * @param over the first and the last day of what it fills
     * @param whole what the group adds in the period; none for who stands alone
     */
    public record SoFar(String over, String sum, Optional<String> whole) {}

    private final Meaning meaning;
    private final Language language;
    private final boolean ofAllItems;
    /** Names are few and asked for with every figure. */
    private final Map<String, Key> keys = new HashMap<>();

    private SecondOpinion(Meaning meaning, boolean ofAllItems) {
        this.meaning = meaning;
        this.ofAllItems = ofAllItems;
        this.language = meaning.declared.tariff().source().language();
    }

    public static SecondOpinion of(Tariff tariff) {
        return new SecondOpinion(Meaning.of(tariff, day -> true), false);
    }

    /** The same of payers that have no items but those of which something is said, in whatever period. */
    public static SecondOpinion ofAllItems(Tariff tariff) {
        return new SecondOpinion(Meaning.of(tariff, day -> true), true);
    }

    /** Each payable amount, exact and rounded, or every refusal; in lines that are in order. */
    public Set<String> answer(Question question) {
        Answer<List<Charges.Payable>> answer = meaning.charges.assess(at(question));
        Set<String> lines = new TreeSet<>();
        answer.value()
                .ifPresent(payables ->
                        payables.forEach(each -> lines.add(amount(each.name().words(), each.exact(), each.rounded()))));
        answer.refusals().forEach(each -> lines.add(words(each)));
        return lines;
    }

    private static String amount(String name, Fraction exact, Fraction rounded) {
        return name + " = " + exact + ", rounded " + rounded;
    }

    /** With the name only where both sides have one to tell. */
    private static String words(Refusal refusal) {
        return switch (refusal.kind()) {
            case MISSING_FACT, OUT_OF_DOMAIN ->
                refusal.kind() + " " + refusal.what().words()
                        + refusal.period().map(period -> " in " + period).orElse("")
                        + refusal.item().map(item -> " for " + item).orElse("");
            case NOT_COVERED, NO_TEXT_KNOWN ->
                refusal.kind() + " " + refusal.what().words();
            case INCONSISTENT_FACTS,
                    NOT_IN_FORCE,
                    UNDEFINED_RATIO,
                    EMPTY_BRACKET,
                    COUNTED_BACKWARDS,
                    NOT_COUNTED,
                    NONE_TO_CHOOSE_FROM,
                    PAID_OTHERWISE,
                    YEAR_BEGINS_OTHERWISE -> refusal.kind().toString();
        };
    }

    /** How a name is compared. */
    public String key(String name) {
        return keyOf(name).words();
    }

    private Key keyOf(String name) {
        return keys.computeIfAbsent(name, each -> Names.key(each, language));
    }

    /** Where the only running total of the tariff stands; none if that is refused, or there is no total. */
    public Optional<SoFar> soFar(Question question) {
        At at = at(question);
        for (Sentence.Definition definition : meaning.declared.all(Sentence.Definition.class)) {
            for (Body.Brackets brackets : Parts.all(definition.body(), Body.Brackets.class)) {
                if (brackets.accumulatedOver().isPresent()) {
                    return meaning.brackets.standing(definition.name().key(), brackets, at);
                }
            }
        }
        return Optional.empty();
    }

    private At at(Question question) {
        Charge charge = meaning.charges.all().get(question.charge());
        Period period = RoyaltyRows.period(question.period());
        Charge.Alternative alternative = charge.alternatives().get(0).from(period.start());
        Period paid = alternative.cut().kind() == Period.Cut.Kind.OCCASION
                ? Period.occasion(period.start(), period.end())
                : alternative.cut().holding(period.start());
        Map<String, Facts> payers = new LinkedHashMap<>();
        question.payers().forEach((payer, told) -> payers.put(payer, facts(told)));
        return At.paid(new At.Paid(charge, alternative, paid), new Facts.Payers(payers), question.payer());
    }

    private Facts facts(List<Told> told) {
        Facts facts = ofAllItems ? new Facts().ofAllItems() : new Facts();
        told.forEach(each -> facts.put(
                new Facts.Place(
                        keyOf(each.name()),
                        Optional.of(each.period())
                                .filter(text -> !text.isEmpty())
                                .map(RoyaltyRows::period),
                        Optional.of(each.item()).filter(text -> !text.isEmpty())),
                meaning.declared.isHolder(Names.key(each.name(), language))
                        ? new Value(new Key(each.value()))
                        : value(each.value())));
        return facts;
    }

    private Value value(String text) {
        return RoyaltyRows.value(text, language);
    }
}

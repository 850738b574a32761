package dev.tariffc.compiler.analysis.names;

import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Element;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.compiler.syntax.Tariff;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Checks that of each matter of which a tariff can say but one thing, it says one thing. */
public final class SaidOnce {

    private final Problems problems;

    private SaidOnce(Problems problems) {
        this.problems = problems;
    }

    public static void check(Sentences sentences, Tariff tariff, Problems problems) {
        SaidOnce once = new SaidOnce(problems);
        once.headings(tariff);
        once.paid(sentences);
        once.inAll(
                sentences.businessDays(),
                Phrase.Matter.BUSINESS_DAYS,
                said -> said.place().key());
        once.inAll(sentences.holidayRolls(), Phrase.Matter.HOLIDAYS, Sentence.HolidayRoll::toNext);
        once.inAll(sentences.rateDays(), Phrase.Matter.RATE_DAY, Sentence.RateDay::day);
        once.inAll(
                sentences.partlyPaid().stream().map(Outline.Computing::entry).toList(),
                Phrase.Matter.PARTLY_IN_FORCE,
                Sentence.PartlyPaid::paid);
        once.inAll(sentences.paymentOrders(), Phrase.Matter.ORDER_OF_PAYMENTS, Sentence.PaymentOrder::order);
        once.inAll(
                sentences.interestNotDue().stream()
                        .map(Outline.Computing::entry)
                        .toList(),
                Phrase.Matter.INTEREST_NOT_DUE,
                said -> List.of(said.itself(), Figures.value(said.amount())));
        once.debts(sentences);
        once.eachInOneText(
                sentences.interest(),
                Phrase.Matter.INTEREST,
                said -> said.what().stream().map(Name::key).toList());
        once.inOneText(
                sentences.kept(), Phrase.Matter.KEPT_UNTIL, said -> said.what().key());
        once.inOneText(
                sentences.received(),
                Phrase.Matter.RECEIVED_ON,
                said -> said.what().key());
        once.inOneText(
                sentences.reports(),
                Phrase.Matter.CONTENTS,
                said -> said.report().key());
        once.inOneText(
                sentences.combined(),
                Phrase.Matter.COMBINATION,
                said -> said.what().key());
        once.inOneText(
                sentences.addUp(), Phrase.Matter.DIVISION, said -> said.whole().key());
    }

    /** One thing in the whole tariff: another text of a section may only say the same again. */
    private <S extends Sentence> void inAll(
            List<Outline.Entry<S>> said, Phrase.Matter matter, Function<S, Object> meaning) {
        for (Outline.Entry<S> each : said.subList(Math.min(1, said.size()), said.size())) {
            Outline.Entry<S> first = said.get(0);
            boolean otherText = !first.known().equals(each.known());
            boolean sameMeaning = meaning.apply(first.sentence()).equals(meaning.apply(each.sentence()));
            if (!(otherText && sameMeaning)) {
                twice(each.sentence().span(), matter, first.sentence().span());
            }
        }
    }

    /** One thing of each subject in each text of a section. */
    private <S extends Sentence> void inOneText(
            List<Outline.Computing<S>> said, Phrase.Matter matter, Function<S, Key> subject) {
        eachInOneText(said, matter, subject.andThen(List::of));
    }

    /** The same of sentences that have several subjects; one that names a subject twice says it twice. */
    private <S extends Sentence> void eachInOneText(
            List<Outline.Computing<S>> said, Phrase.Matter matter, Function<S, List<Key>> subjects) {
        Map<List<Object>, S> first = new HashMap<>();
        for (Outline.Computing<S> each : said) {
            subjects.apply(each.sentence()).stream()
                    .map(subject ->
                            first.putIfAbsent(List.of(subject, each.entry().known()), each.sentence()))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(before -> twice(each.sentence().span(), matter, before.span()));
        }
    }

    /** A payment goes to each debt once. */
    private void debts(Sentences sentences) {
        for (Outline.Entry<Sentence.PaymentOrder> said : sentences.paymentOrders()) {
            List<Sentence.PaymentOrder.Debt> order = said.sentence().order();
            if (new HashSet<>(order).size() < order.size()) {
                problems.report(
                        new RuleProblem.SaidTwice(said.sentence().span(), Phrase.Matter.ORDER_OF_PAYMENTS, List.of()));
            }
        }
    }

    /** What is paid by two sentences would be charged twice. */
    private void paid(Sentences sentences) {
        Map<Key, Name> first = new HashMap<>();
        sentences.pays().stream()
                .flatMap(said -> said.sentence().payables().stream())
                .forEach(payable -> {
                    Name before = first.putIfAbsent(payable.key(), payable);
                    if (before != null) {
                        twice(payable.span(), Phrase.Matter.PAYMENT, before.span());
                    }
                });
    }

    /** Two headings of one number are two texts of a section, and say from when each is known. */
    private void headings(Tariff tariff) {
        Map<String, Element.Heading> first = new HashMap<>();
        Set<String> told = new HashSet<>();
        tariff.elements().stream()
                .flatMap(element -> element.asHeading().stream())
                .forEach(heading -> {
                    Element.Heading before = first.putIfAbsent(heading.number(), heading);
                    boolean texts = before != null
                            && before.version().isPresent()
                            && heading.version().isPresent()
                            && !before.version().equals(heading.version());
                    if (before != null && !texts && told.add(heading.number())) {
                        twice(heading.span(), Phrase.Matter.SECTION, before.span());
                    }
                });
    }

    private void twice(Span span, Phrase.Matter matter, Span before) {
        problems.report(new RuleProblem.SaidTwice(span, matter, List.of(before)));
    }
}

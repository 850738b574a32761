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
        once.matter(
                sentences.businessDays(),
                Phrase.Matter.BUSINESS_DAYS,
                said -> "",
                said -> said.place().key());
        once.matter(sentences.holidayRolls(), Phrase.Matter.HOLIDAYS, said -> "", Sentence.HolidayRoll::toNext);
        once.matter(
                sentences.paymentOrders(), Phrase.Matter.ORDER_OF_PAYMENTS, said -> "", Sentence.PaymentOrder::order);
        once.matter(
                entries(sentences.interest()),
                Phrase.Matter.INTEREST,
                said -> said.what().key(),
                said -> said.span());
        once.matter(
                entries(sentences.combined()),
                Phrase.Matter.COMBINATION,
                said -> said.what().key(),
                said -> said.span());
        once.matter(
                entries(sentences.addUp()),
                Phrase.Matter.DIVISION,
                said -> said.whole().key(),
                said -> said.span());
    }

    private static <S extends Sentence> List<Outline.Entry<S>> entries(List<Outline.Computing<S>> said) {
        return said.stream().map(Outline.Computing::entry).toList();
    }

    /** Two texts of one section may say the same; what differs between them is bound, or refused, elsewhere. */
    private <S extends Sentence> void matter(
            List<Outline.Entry<S>> said, Phrase.Matter matter, Function<S, Object> of, Function<S, Object> meaning) {
        Map<Object, Outline.Entry<S>> first = new HashMap<>();
        for (Outline.Entry<S> each : said) {
            Outline.Entry<S> before = first.putIfAbsent(of.apply(each.sentence()), each);
            if (before == null) {
                continue;
            }
            boolean sameText = before.known().equals(each.known());
            boolean sameMeaning = meaning.apply(before.sentence()).equals(meaning.apply(each.sentence()));
            if (sameText || !sameMeaning && !(meaning.apply(each.sentence()) instanceof Span)) {
                twice(each.sentence().span(), matter, before.sentence().span());
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

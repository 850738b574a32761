package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.analysis.names.Outline;
import dev.tariffc.compiler.analysis.names.Sentences;
import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.parser.Names;
import dev.tariffc.compiler.problem.NameProblem;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.runtime.language.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Checks what duties are about. Nothing declares the subject of a duty, so that a slip would make another duty of it: what is
 * almost a known name is told, what only points at one, and an amount that other sentences of its kind leave out.
 */
public final class DutySubjects {

    private final Sentences sentences;
    private final Problems problems;
    private final Language language;
    private final Map<Key, Name> payables = new LinkedHashMap<>();
    /** Of what is paid: each may have a recipient of its own. */
    private final Map<Key, Name> parts = new LinkedHashMap<>();

    private final Map<Key, Name> due = new LinkedHashMap<>();
    private final Map<Key, Name> containing = new LinkedHashMap<>();
    private final Map<Key, Name> sent = new LinkedHashMap<>();
    private final Set<Key> told = new HashSet<>();

    private DutySubjects(Sentences sentences, Problems problems) {
        this.sentences = sentences;
        this.problems = problems;
        this.language = problems.source().language();
        enter(sentences.pays().stream().flatMap(said -> said.sentence().payables().stream()), payables);
        enter(sentences.addUp().stream().flatMap(said -> said.sentence().parts().stream()), parts);
        enter(sentences.due().stream().map(said -> said.sentence().what()), due);
        enter(sentences.dueInInstalments().stream().map(said -> said.sentence().what()), due);
        enter(sentences.dueInShares().stream().map(said -> said.sentence().what()), due);
        enter(sentences.reports().stream().map(said -> said.sentence().report()), containing);
        enter(sentences.sent().stream().map(said -> said.sentence().report()), sent);
    }

    private static void enter(Stream<Name> names, Map<Key, Name> all) {
        names.forEach(name -> all.putIfAbsent(name.key(), name));
    }

    public static void check(Sentences sentences, Problems problems) {
        DutySubjects subjects = new DutySubjects(sentences, problems);
        subjects.pointing();
        subjects.due();
        subjects.sent();
        subjects.amountsWithoutDay();
        ReportSubjects.check(sentences, subjects.told, problems);
    }

    private boolean isPaid(Name what) {
        return payables.containsKey(what.key()) || Names.isPayment(what.key(), language);
    }

    private boolean isQuoted(Name what) {
        return Names.isQuoted(problems.source().text(), what.span().start());
    }

    private void tell(Name what, NameProblem problem) {
        if (told.add(what.key())) {
            problems.report(problem);
        }
    }

    // --- what points at a sentence before --------------------------------------------------------------------------

    private void pointing() {
        Stream.of(
                        due.values().stream(),
                        containing.values().stream(),
                        sent.values().stream(),
                        sentences.kept().stream().map(said -> said.sentence().what()),
                        sentences.received().stream()
                                .map(said -> said.sentence().what()))
                .flatMap(names -> names)
                .filter(what -> !isPaid(what) && !isQuoted(what) && Names.isPointing(what.key(), language))
                .forEach(
                        what -> tell(what, new NameProblem.NamesNothing(what.span(), what.written(), pointedAt(what))));
    }

    /** What a word that points and a noun may mean: what is called so, or so and more; else what is paid. */
    private List<String> pointedAt(Name what) {
        String[] words = what.written().split("\\s+", 2);
        if (words.length < 2) {
            return payables.values().stream().map(Name::written).toList();
        }
        Key noun = Names.key(words[1], language);
        List<String> named = Stream.of(payables, due, containing, sent)
                .flatMap(names -> names.values().stream())
                .filter(name -> !Names.isPointing(name.key(), language) && isWithin(noun, name.key()))
                .map(Name::written)
                .distinct()
                .toList();
        return named.isEmpty() ? List.of(words[1]) : named;
    }

    private static boolean isWithin(Key part, Key whole) {
        return !part.isNone() && (" " + whole.words() + " ").contains(" " + part.words() + " ");
    }

    // --- what is due ---------------------------------------------------------------------------------------------

    private void due() {
        for (Name what : due.values()) {
            if (!isPaid(what) && !isQuoted(what)) {
                near(what, payables)
                        .ifPresent(near -> tell(what, new NameProblem.AlmostNamed(what.span(), what.written(), near)));
            }
        }
    }

    private Optional<String> near(Name what, Map<Key, Name> named) {
        return named.values().stream()
                .filter(name -> Names.isAlmost(what.key(), name.key()))
                .map(Name::written)
                .findFirst()
                .or(() -> Names.paymentAlmost(what.key(), language));
    }

    /** What is sent and does nothing else is an amount, but for a slip or for words that it has besides. */
    private void sent() {
        for (Name what : sent.values()) {
            boolean stands = isPaid(what)
                    || parts.containsKey(what.key())
                    || isQuoted(what)
                    || due.containsKey(what.key())
                    || containing.containsKey(what.key());
            if (!stands) {
                Map<Key, Name> named = new LinkedHashMap<>(payables);
                named.putAll(parts);
                near(what, named)
                        .ifPresent(near -> tell(what, new NameProblem.AlmostNamed(what.span(), what.written(), near)));
                List<Name> amounts = speaksOf(what);
                if (!amounts.isEmpty() && isTakenForAmount(what)) {
                    tell(what, more(what, amounts, true));
                }
            }
        }
    }

    // --- amounts -------------------------------------------------------------------------------------------------

    /** An amount without a day beside one that has one or what may be one, or that bears interest from none, or of which a duty speaks. */
    private void amountsWithoutDay() {
        if (due.keySet().stream().anyMatch(key -> Names.isPayment(key, language))) {
            return;
        }
        Set<Key> bearing = new HashSet<>();
        for (Outline.Computing<Sentence.BearsInterest> said : sentences.interest()) {
            said.sentence().what().forEach(what -> bearing.add(what.key()));
        }
        boolean all = bearing.stream().anyMatch(key -> Names.isPayment(key, language))
                || payables.keySet().stream().anyMatch(due::containsKey)
                || sentences.due().stream()
                        .filter(said -> said.sentence().condition().isEmpty()
                                && said.sentence().qualifiers().stream()
                                        .noneMatch(each -> each.asForEach().isPresent()))
                        .map(said -> said.sentence().what())
                        .anyMatch(what -> !told.contains(what.key()) && isTakenForAmount(what));
        for (Name payable : payables.values()) {
            if (due.containsKey(payable.key())) {
                continue;
            }
            List<Name> speaking = due.values().stream()
                    .filter(what -> !isPaid(what) && speaksOf(what).contains(payable))
                    .toList();
            List<Name> taken = speaking.stream().filter(this::isTakenForAmount).toList();
            taken.forEach(what -> tell(what, more(what, speaksOf(what), false)));
            if (taken.isEmpty() && (all || bearing.contains(payable.key()) || !speaking.isEmpty())) {
                problems.report(new RuleProblem.NoDueDay(payable.span(), payable.written()));
            }
        }
    }

    /** The amounts whose names a subject has with other words, or all, where it has the word for a payment. */
    private List<Name> speaksOf(Name what) {
        List<Name> named = payables.values().stream()
                .filter(payable -> isWithin(payable.key(), what.key()))
                .toList();
        return named.isEmpty() && Names.paymentIn(what.key(), language).isPresent()
                ? new ArrayList<>(payables.values())
                : named;
    }

    /** Whether a subject that speaks of an amount is none of its own: neither a report nor a name in quotes. */
    private boolean isTakenForAmount(Name what) {
        return !isQuoted(what) && !containing.containsKey(what.key()) && !Names.speaksOfReport(what.key(), language);
    }

    /** What is one amount by its name; what may be each of several is the payment. */
    private NameProblem more(Name what, List<Name> amounts, boolean isSent) {
        String amount = amounts.size() == 1
                ? amounts.get(0).written()
                : Names.paymentIn(what.key(), language)
                        .orElseGet(() -> amounts.get(0).written());
        return new NameProblem.MoreThanTheAmount(
                what.span(),
                what.written(),
                amount,
                isSent,
                amounts.stream().map(Name::span).toList());
    }
}

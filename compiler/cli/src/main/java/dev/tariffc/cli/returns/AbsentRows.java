package dev.tariffc.cli.returns;

import dev.tariffc.cli.Words;
import dev.tariffc.runtime.calculation.Assessment;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Clause;
import dev.tariffc.runtime.calculation.Warning;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.returns.FiledParts;
import dev.tariffc.runtime.returns.Filing;
import dev.tariffc.runtime.returns.Returns;
import dev.tariffc.runtime.returns.Row;
import dev.tariffc.runtime.returns.Statements;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the rows of payers leave out without anything being wrong: told once, with how many do. */
final class AbsentRows {

    /** So many payers are named in one sentence. */
    private static final int SHOWN = 5;

    private final Words words;
    private final Map<String, Row> lateStarts = new LinkedHashMap<>();
    private final Map<String, Row> earlyEnds = new LinkedHashMap<>();
    /** By payer and period, as they are said. */
    private final Set<String> waiting = new LinkedHashSet<>();

    private final Set<String> waitingPayers = new LinkedHashSet<>();
    /** Who filed anything that a charge is paid on, one way or another. */
    private final Map<Charge, Set<String>> paying = new LinkedHashMap<>();
    /** The rows that are read for nothing that any row asks for. */
    private final List<Filing> unasked = new ArrayList<>();
    /** How many amounts have no day on which they are due, by the sentence that leaves it open. */
    private final Map<Clause, Integer> withoutDay = new LinkedHashMap<>();

    /** An amount that has no due day, as long as a fact is not told. */
    private record Undated(String payer, Rule amount, Period paid, String fact) {}

    private final List<Undated> undated = new ArrayList<>();

    AbsentRows(Words words) {
        this.words = words;
    }

    /** Looks at the rows of one charge. */
    void take(Calculator calculator, Charge charge, List<Row> rows, List<FiledParts> parts) {
        Returns.lateStarts(calculator, charge, rows).stream()
                .filter(row -> !Completeness.isStandIn(row.line()))
                .forEach(row -> lateStarts.putIfAbsent(row.payer(), row));
        Returns.earlyEnds(calculator, charge, rows).stream()
                .filter(row -> !Completeness.isStandIn(row.line()))
                .forEach(row -> earlyEnds.putIfAbsent(row.payer(), row));
        Set<String> payers = paying.computeIfAbsent(charge, key -> new LinkedHashSet<>());
        // A row whose period cannot be read asks for nothing.
        rows.stream().filter(row -> row.about().isPresent()).map(Row::payer).forEach(payers::add);
        parts.stream().map(FiledParts::payer).forEach(payers::add);
        parts.stream().filter(FiledParts::isWaiting).forEach(whole -> {
            waitingPayers.add(whole.payer());
            waiting.add(words.say("returns.hasOf", counted(whole, words)));
        });
    }

    /** Takes a row that is read for nothing that any row asks for. */
    void takeUnasked(Filing filing) {
        unasked.add(filing);
    }

    /** Takes what is owed, of which the tariff may name no day. */
    void take(String payer, Assessment assessment) {
        for (Warning warning : assessment.warnings()) {
            takeOpen(warning);
            takeUndated(warning, payer, assessment.paid());
        }
    }

    private void takeOpen(Warning warning) {
        if (warning instanceof Warning.NoDueDay open) {
            withoutDay.merge(open.clause(), 1, Integer::sum);
        }
    }

    private void takeUndated(Warning warning, String payer, Period paid) {
        if (warning instanceof Warning.DueDayNotTold open) {
            undated.add(new Undated(
                    payer, open.rule(), paid, words.term(open.missing().fact().label())));
        }
    }

    /** Forgets the amounts whose day a later report told. */
    void takeDaysToldLater(Statements drawn) {
        undated.removeIf(each -> drawn.of(each.payer()).stream()
                .flatMap(statement -> statement.debts().stream())
                .anyMatch(debt -> debt.key().amount().equals(each.amount())
                        && debt.period().equals(each.paid())
                        && debt.due().isPresent()));
    }

    /** The first period of a payer whose rows begin after its year has. */
    Optional<Period> startsLate(String payer) {
        return Optional.ofNullable(lateStarts.get(payer)).flatMap(Row::about);
    }

    /** The last period of a payer whose rows end while those of others of its group go on. */
    Optional<Period> endsEarly(String payer) {
        return Optional.ofNullable(earlyEnds.get(payer)).flatMap(Row::about);
    }

    /**
     * A charge that payers have no row of, though they file for another: where it asks for nothing, nobody would miss it. Charges of
     * one amount are alternatives, of which each payer has one.
     */
    private List<String> unpaid() {
        List<String> notes = new ArrayList<>();
        paying.forEach((charge, payers) -> {
            Set<String> others = new LinkedHashSet<>();
            paying.keySet().stream()
                    .filter(other -> other.payer().equals(charge.payer()))
                    .forEach(other -> others.addAll(paying.get(other)));
            others.removeAll(payers);
            others.remove("");
            boolean isAlternative = paying.keySet().stream()
                    .anyMatch(other ->
                            !other.equals(charge) && other.payables().stream().anyMatch(charge.payables()::contains));
            if (!others.isEmpty() && !isAlternative && charge.occasion().isEmpty()) {
                notes.add(words.say(
                        "returns.unpaid",
                        Map.of(
                                "amounts",
                                words.or(charge.payables().stream()
                                        .map(rule -> words.term(rule.label()))
                                        .toList()),
                                "kind",
                                words.ofRuntime().kind(charge.cycle()),
                                "payers",
                                words.count("payers", others.size()),
                                "names",
                                shown(List.copyOf(others)))));
            }
        });
        return notes;
    }

    /** Whose parts of what period they are, and how many of them there are. */
    static Map<String, Object> counted(FiledParts whole, Words words) {
        return Map.of(
                "payer",
                whole.payer(),
                "period",
                words.ofRuntime().period(whole.paid()),
                "filed",
                words.grouped(whole.filed().size()),
                "asked",
                words.count("rows", whole.asked().size()));
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!lateStarts.isEmpty()) {
            notes.add(note("returns.lateStart", lateStarts.size(), placed("returns.startsOn", lateStarts)));
        }
        if (!earlyEnds.isEmpty()) {
            notes.add(note("returns.earlyEnd", earlyEnds.size(), placed("returns.endsOn", earlyEnds)));
        }
        notes.addAll(unpaid());
        if (!unasked.isEmpty()) {
            notes.add(unasked());
        }
        withoutDay.forEach((clause, amounts) -> notes.add(words.say(
                "returns.noDueDay",
                Map.of(
                        "amounts",
                        words.count("amounts", amounts),
                        "section",
                        words.ofRuntime()
                                .section(words.ofRuntime().sentence(clause).section())))));
        undated.stream()
                .collect(Collectors.groupingBy(Undated::fact, TreeMap::new, Collectors.counting()))
                .forEach((fact, amounts) -> notes.add(words.say(
                        "returns.dueDayNotTold", Map.of("amounts", words.count("amounts", amounts), "fact", fact))));
        if (!waiting.isEmpty()) {
            notes.add(note("returns.waiting", waitingPayers.size(), List.copyOf(waiting)));
        }
        return notes;
    }

    private String unasked() {
        List<String> places = unasked.stream()
                .sorted(Comparator.comparingInt(Filing::line))
                .map(filing -> words.say(
                        "returns.isOf",
                        Map.of(
                                "payer",
                                filing.payer(),
                                "period",
                                filing.about().map(words.ofRuntime()::period).orElse(""),
                                "line",
                                words.grouped(filing.line()))))
                .toList();
        return words.say(
                "returns.unasked",
                Map.of(
                        "rows",
                        words.count("rows", places.size()),
                        "payers",
                        words.count(
                                "payers",
                                unasked.stream().map(Filing::payer).distinct().count()),
                        "names",
                        shown(places)));
    }

    private String note(String key, int payers, List<String> places) {
        return words.say(key, Map.of("payers", words.count("payers", payers), "names", shown(places)));
    }

    private List<String> placed(String key, Map<String, Row> rows) {
        return rows.values().stream()
                .map(row -> words.say(
                        key,
                        Map.of(
                                "payer",
                                row.payer(),
                                "period",
                                row.about().map(words.ofRuntime()::period).orElse(""),
                                "line",
                                words.grouped(row.line()))))
                .toList();
    }

    private String shown(List<String> all) {
        return shown(all, words);
    }

    /** The first few of them, and how many more there are. */
    static String shown(List<String> all, Words words) {
        String shown = String.join(", ", all.subList(0, Math.min(SHOWN, all.size())));
        int more = all.size() - SHOWN;
        return more <= 0 ? shown : words.say("returns.andMore", Map.of("places", shown, "count", words.grouped(more)));
    }
}

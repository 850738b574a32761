package dev.tariffc.testing;

import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.TariffDescription;
import dev.tariffc.runtime.fact.About;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.FactTable;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.returns.PaidPeriods;
import dev.tariffc.runtime.time.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of royalties worked by hand: rows of plain values, {@code #} before a comment. The first row names the columns:
 * {@code case}, {@code payer}, {@code period}, facts (also of a named period: {@code sales in 2026-01}), rules that are set, the items of a payer by their name, at last
 * {@code payable} and {@code exact}, and {@code due} if the dates are to be tested. Rows of one case, payer and period are
 * the items of one payer; one of them says what they come to. A case is paid by the charge that its periods fit; where several
 * do, {@code pays} names what is payable. With
 * {@code known-on} it is assessed by the texts that were known on that day, with an empty one by the latest. Where nothing is
 * owed because the tariff is not in force, both amounts are empty; where the tariff gives no amount, {@code payable} is
 * {@code refused} and {@code exact} the kinds of refusal, parted by spaces.
 */
final class RoyaltyFile {

    private record Cells(int line, Map<String, String> byColumn) {
        private String get(String column) {
            return byColumn.getOrDefault(column, "");
        }
    }

    private static final Pattern OF_PERIOD = Pattern.compile("(.+) (?:in|on) (\\d{4}\\S*)");
    private static final String KNOWN_ON = "known-on";
    private static final String PAYS = "pays";
    private static final Set<String> OWN = Set.of("case", "payer", "period", PAYS, KNOWN_ON, "payable", "exact", "due");

    private record Place(String payer, Period about) {}

    private final Calculator calculator;
    private final Path path;
    private List<String> columns = List.of();

    private RoyaltyFile(Path path, Calculator calculator) {
        this.path = path;
        this.calculator = calculator;
    }

    /**
     * The cases of a file, in its order.
     *
     * @throws IllegalArgumentException if a row is not understood: a row that tests nothing must not pass
     */
    static List<WorkedCase> read(Path path, Calculator calculator) throws IOException {
        RoyaltyFile file = new RoyaltyFile(path, calculator);
        Map<String, List<Cells>> cases = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(path);
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).strip();
            if (!text.isEmpty() && !text.startsWith("#")) {
                file.cells(i + 1, text)
                        .ifPresent(cells -> cases.computeIfAbsent(cells.get("case"), title -> new ArrayList<>())
                                .add(cells));
            }
        }
        return cases.entrySet().stream()
                .map(each -> file.workedCase(each.getKey(), each.getValue()))
                .toList();
    }

    /** The cells of a row; none of the row that names the columns. */
    private Optional<Cells> cells(int line, String text) {
        List<String> cells =
                Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        if (columns.isEmpty()) {
            columns = cells;
            checkColumns(line);
            return Optional.empty();
        }
        if (cells.size() != columns.size()) {
            throw fault(line, cells.size() + " cells under " + columns.size() + " columns");
        }
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            byColumn.put(columns.get(i), cells.get(i));
        }
        return Optional.of(new Cells(line, byColumn));
    }

    private void checkColumns(int line) {
        for (String column : columns) {
            boolean known = OWN.contains(column)
                    || reading(column, Map.of()).isPresent()
                    || rule(column).isPresent()
                    || isItem(column);
            if (!known || columns.indexOf(column) != columns.lastIndexOf(column)) {
                throw fault(line, "column `" + column + "` is unknown or there twice");
            }
        }
    }

    private WorkedCase workedCase(String title, List<Cells> rows) {
        Map<Place, List<Cells>> places = new LinkedHashMap<>();
        for (Cells cells : rows) {
            Period about = Period.parse(cells.get("period"))
                    .orElseThrow(() -> fault(cells.line(), "`" + cells.get("period") + "` is no period"));
            places.computeIfAbsent(new Place(cells.get("payer"), about), place -> new ArrayList<>())
                    .add(cells);
        }
        Charge charge = charge(places.keySet().iterator().next().about(), rows.get(0));
        List<RoyaltyRow> all = new ArrayList<>();
        places.forEach((place, cells) -> all.add(row(charge, place, cells)));
        return new WorkedCase(title, knownOn(rows).map(calculator::asKnownOn).orElse(calculator), charge, all);
    }

    /** The day whose texts a case is assessed by: rows that know of each other cannot look from different days. */
    private Optional<LocalDate> knownOn(List<Cells> rows) {
        Cells first = rows.get(0);
        String day = first.get(KNOWN_ON);
        for (Cells cells : rows) {
            if (!cells.get(KNOWN_ON).equals(day)) {
                throw fault(cells.line(), "the case is known on another day in line " + first.line());
            }
        }
        return day.isEmpty() ? Optional.empty() : Optional.of(date(first, day));
    }

    private LocalDate date(Cells cells, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw fault(cells.line(), e.getMessage());
        }
    }

    private Charge charge(Period about, Cells cells) {
        String pays = cells.get(PAYS);
        return calculator.tariff().charges().stream()
                .filter(charge ->
                        pays.isEmpty() || charge.payables().stream().anyMatch(payable -> same(payable.label(), pays)))
                .filter(charge ->
                        new PaidPeriods(calculator, charge).paidOn(about).isPresent())
                .findFirst()
                .orElseThrow(() -> fault(cells.line(), "nothing is paid on " + about));
    }

    private RoyaltyRow row(Charge charge, Place place, List<Cells> rows) {
        int line = rows.get(0).line();
        Period paid = new PaidPeriods(calculator, charge)
                .paidOn(place.about())
                .orElseThrow(() -> fault(line, "nothing is paid on " + place.about()));
        FactTable facts = new FactTable().itemsOtherwiseNone();
        Map<Fact, About> about = new LinkedHashMap<>();
        calculator.tariff().readings(charge, paid).forEach(reading -> about.put(reading.fact(), reading.about()));
        rows.forEach(cells -> fill(facts, cells, about));
        Cells told = rows.stream()
                .filter(cells -> !cells.get("payable").isEmpty())
                .findFirst()
                .orElse(rows.get(0));
        return new RoyaltyRow(told.line(), place.payer(), place.about(), paid, facts, expected(told));
    }

    private void fill(FactTable facts, Cells cells, Map<Fact, About> about) {
        for (String column : columns) {
            String text = cells.get(column);
            Optional<TariffDescription.Reading> fact = reading(column, about);
            Optional<Rule> rule = rule(column);
            if (text.isEmpty()) {
                continue;
            }
            if (fact.isPresent()) {
                Fact known = fact.get().fact();
                Subject subject = Subject.named(known.item().map(cells::get));
                if (known.holder().isPresent() && subject.name().orElse("").isEmpty()) {
                    continue;
                }
                Value value = PlainValue.read(text, known.domain().kind());
                facts.put(known, fact.get().about(), subject, value);
            } else if (rule.isPresent()) {
                Subject subject = Subject.named(rule.get().item().map(cells::get));
                facts.set(rule.get(), subject, PlainValue.read(text, rule.get().kind()));
            }
        }
    }

    private RoyaltyRow.Expected expected(Cells cells) {
        String payable = cells.get("payable");
        String exact = cells.get("exact");
        if (payable.isEmpty() && exact.isEmpty()) {
            return RoyaltyRow.Expected.Refusals.NOT_IN_FORCE;
        }
        if (payable.equals("refused")) {
            return new RoyaltyRow.Expected.Refusals(Set.of(exact.split(" ")));
        }
        Optional<LocalDate> due =
                Optional.of(cells.get("due")).filter(text -> !text.isEmpty()).map(text -> date(cells, text));
        try {
            return new RoyaltyRow.Expected.Amount(Rational.parse(payable), Rational.parse(exact), due);
        } catch (IllegalArgumentException e) {
            throw fault(cells.line(), e.getMessage());
        }
    }

    /** {@code attendance} of the period that its name alone means, or {@code attendance in 2026-03}. */
    private Optional<TariffDescription.Reading> reading(String column, Map<Fact, About> about) {
        Matcher named = OF_PERIOD.matcher(column);
        if (named.matches()) {
            Optional<Period> period = Period.parse(named.group(2));
            return fact(named.group(1))
                    .flatMap(fact -> period.map(of -> new TariffDescription.Reading(fact, given(fact, of))));
        }
        return fact(column).map(fact -> new TariffDescription.Reading(fact, about.getOrDefault(fact, About.nothing())));
    }

    /** A single date is an occasion, unless the fact is given each day. */
    private static Period given(Fact fact, Period named) {
        return fact.given().filter(Period.Kind.DAY::equals).isPresent() ? Period.day(named.start()) : named;
    }

    private Optional<Fact> fact(String column) {
        return calculator.tariff().facts().stream()
                .filter(fact -> same(fact.label(), fact.equivalent(), column))
                .findFirst();
    }

    private Optional<Rule> rule(String column) {
        return calculator.tariff().rules().stream()
                .filter(rule -> same(rule.label(), rule.equivalent(), column))
                .findFirst();
    }

    private boolean isItem(String column) {
        return calculator.tariff().facts().stream()
                .anyMatch(fact -> fact.item().filter(item -> same(item, column)).isPresent());
    }

    /** A column has the words of the tariff, or those of its other language. */
    private static boolean same(String label, Optional<String> equivalent, String column) {
        return same(label, column)
                || equivalent.filter(term -> same(term, column)).isPresent();
    }

    private static boolean same(String label, String column) {
        return label.toLowerCase(Locale.ROOT).equals(column.toLowerCase(Locale.ROOT));
    }

    private IllegalArgumentException fault(int line, String words) {
        return new IllegalArgumentException(path.getFileName() + ":" + line + ": " + words);
    }
}

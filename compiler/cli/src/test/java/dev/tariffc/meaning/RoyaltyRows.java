package dev.tariffc.meaning;

import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.parser.Names;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.runtime.language.Language;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Royalties worked by hand, row by row: what is known, what is paid, and what it has to come to. */
final class RoyaltyRows {

    /** What a row has to come to: two amounts, or kinds of refusals. */
    record Row(
            int line, Meaning meaning, At.Paid pays, String payer, Facts.Payers payers, Map<String, String> expected) {

        At at() {
            return At.paid(pays, payers, payer);
        }
    }

    private record Cells(int line, Map<String, String> byColumn) {
        private String get(String column) {
            return byColumn.getOrDefault(column, "");
        }

        private Period about() {
            return period(get("period"));
        }

        private boolean isOf(Cells other) {
            return List.of("payer", "period").stream()
                    .allMatch(column -> get(column).equals(other.get(column)));
        }
    }

    private static final Pattern NAMED = Pattern.compile("(.+) (?:in|on) (\\d{4}\\S*)");
    private static final Pattern PERIOD = Pattern.compile("(\\d{4})(?:-([QH])?(\\d{1,2})(?:-(\\d\\d))?)?");

    private final Meaning latest;
    private final Language language;
    private final Map<String, At.Paid> paid = new HashMap<>();
    private final Map<String, PlainNames> names = new HashMap<>();
    private final Map<String, Optional<Key>> columns = new HashMap<>();

    RoyaltyRows(Meaning latest) {
        this.latest = latest;
        this.language = latest.declared.tariff().source().language();
    }

    List<Row> read(List<String> lines) {
        List<String> columns = List.of();
        Map<String, List<Cells>> cases = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            List<String> cells =
                    Arrays.stream(line.split(",", -1)).map(String::strip).toList();
            if (columns.isEmpty()) {
                columns = cells;
                continue;
            }
            Map<String, String> byColumn = new LinkedHashMap<>();
            for (int column = 0; column < columns.size(); column++) {
                byColumn.put(columns.get(column), cells.get(column));
            }
            cases.computeIfAbsent(cells.get(0), title -> new ArrayList<>()).add(new Cells(i + 1, byColumn));
        }
        List<Row> rows = new ArrayList<>();
        cases.values().forEach(each -> rows.addAll(rows(each)));
        return rows;
    }

    /** The rows of one case know of each other. */
    private List<Row> rows(List<Cells> cells) {
        String known = cells.get(0).get("known-on");
        Meaning meaning = known.isEmpty() ? latest : latest.asKnownOn(LocalDate.parse(known));
        Map<String, Facts> payers = new LinkedHashMap<>();
        List<At.Paid> paid = new ArrayList<>();
        for (Cells each : cells) {
            String key = known + " " + each.get("pays") + " " + each.get("period");
            At.Paid pays = this.paid.computeIfAbsent(key, any -> paid(meaning, each));
            paid.add(pays);
            PlainNames plain = names.computeIfAbsent(key, any -> PlainNames.of(meaning, pays, List.of()));
            fill(meaning, pays, plain, each, payers.computeIfAbsent(each.get("payer"), payer -> new Facts()));
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Cells each = cells.get(i);
            boolean isFirst =
                    cells.stream().filter(each::isOf).findFirst().orElseThrow().line() == each.line();
            if (isFirst) {
                Map<String, String> expected = cells.stream()
                        .filter(each::isOf)
                        .filter(other -> !other.get("payable").isEmpty())
                        .findFirst()
                        .orElse(each)
                        .byColumn();
                rows.add(new Row(
                        each.line(), meaning, paid.get(i), each.get("payer"), new Facts.Payers(payers), expected));
            }
        }
        return rows;
    }

    private void fill(Meaning meaning, At.Paid pays, PlainNames names, Cells cells, Facts facts) {
        cells.byColumn().forEach((column, text) -> {
            Matcher named = NAMED.matcher(column);
            Optional<Key> plain = name(column);
            Optional<Key> name = plain.isPresent() || !named.matches() ? plain : name(named.group(1));
            if (text.isEmpty() || name.isEmpty()) {
                return;
            }
            Key key = name.get();
            Optional<Declared.Fact> fact = meaning.declared.fact(key);
            Optional<Key> kind = fact.isPresent() ? meaning.declared.itemOf(fact.get()) : meaning.declared.itemOf(key);
            Optional<Period> period;
            if (plain.isEmpty()) {
                period = Optional.of(period(named.group(2)));
            } else if (fact.isPresent()) {
                period = fact.get().given().cycle().isEmpty() && !isOfOccasion(meaning, fact.get())
                        ? Optional.empty()
                        : Optional.of(names.period(key).orElse(cells.about()));
            } else {
                period = Optional.of(names.period(key).orElse(pays.period()));
            }
            Optional<String> item = kind.map(each -> cells.get(column(each, cells)));
            boolean isHolder = meaning.declared.isHolder(key);
            if (isHolder && item.orElse("").isEmpty()) {
                return;
            }
            facts.put(new Facts.Place(key, period, item), isHolder ? new Value(new Key(text)) : value(text, language));
        });
    }

    private static boolean isOfOccasion(Meaning meaning, Declared.Fact fact) {
        return fact.given()
                .item()
                .filter(item -> meaning.declared.isOccasion(item.key()))
                .isPresent();
    }

    private String column(Key item, Cells cells) {
        return cells.byColumn().keySet().stream()
                .filter(column -> Names.key(column, language).equals(item))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Key> name(String column) {
        return columns.computeIfAbsent(column, this::named);
    }

    /** The fact or definition of a column, by its words or by those of the other language. */
    private Optional<Key> named(String column) {
        Key key = Names.key(column, language);
        Declared declared = latest.declared;
        if (declared.fact(key).isPresent() || declared.isDefined(key)) {
            return Optional.of(key);
        }
        return Stream.concat(
                        declared.facts().values().stream()
                                .map(fact -> fact.declaration().name()),
                        declared.all(Sentence.Definition.class).stream().map(Sentence.Definition::name))
                .filter(name -> equivalent(name).equals(column.toLowerCase(Locale.ROOT)))
                .map(Name::key)
                .findFirst();
    }

    private static String equivalent(Name name) {
        return name.equivalent()
                .map(term -> term.text().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    static Value value(String text, Language language) {
        if (text.equals("not available")) {
            return Value.NOT_AVAILABLE;
        } else if (text.equals("yes") || text.equals("no")) {
            return new Value(text.equals("yes"));
        } else if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return new Value(LocalDate.parse(text));
        } else if (text.matches("-?[0-9.]+%")) {
            return new Value(
                    Fraction.parse(text.substring(0, text.length() - 1)).dividedBy(Fraction.of(100)));
        }
        return text.matches("-?[0-9.]+") ? new Value(Fraction.parse(text)) : new Value(Names.key(text, language));
    }

    /** {@code 2026}, {@code 2026-03}, {@code 2026-Q1}, {@code 2026-H2}, a day, or from one of these to another. */
    static Period period(String text) {
        int slash = text.indexOf('/');
        if (slash > 0) {
            return Period.occasion(
                    period(text.substring(0, slash)).start(),
                    period(text.substring(slash + 1)).end());
        }
        Matcher parts = PERIOD.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(text);
        }
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(3) == null) {
            return Period.Cut.YEAR.holding(LocalDate.of(year, 1, 1));
        } else if (parts.group(4) != null) {
            return Period.day(LocalDate.parse(text));
        }
        int number = Integer.parseInt(parts.group(3));
        int months = parts.group(2) == null ? 1 : parts.group(2).equals("Q") ? 3 : 6;
        return Period.Cut.months(months, MonthDay.of(1, 1))
                .holding(YearMonth.of(year, (number - 1) * months + 1).atDay(1));
    }

    /** What is paid on a row: what its period fits, or what reads all of its facts for that period. */
    private At.Paid paid(Meaning meaning, Cells cells) {
        Period about = cells.about();
        for (Charge charge : meaning.charges.all()) {
            boolean wanted =
                    cells.get("pays").isEmpty() || charge.payables().contains(Names.key(cells.get("pays"), language));
            for (Charge.Alternative each : charge.alternatives()) {
                Charge.Alternative alternative = each.from(about.start());
                Optional<At.Paid> fits = wanted ? fits(about, charge, alternative) : Optional.empty();
                if (fits.isPresent()) {
                    return paid(meaning, fits.get(), about);
                }
            }
        }
        throw new IllegalArgumentException("nothing is paid on " + about);
    }

    private static Optional<At.Paid> fits(Period about, Charge charge, Charge.Alternative alternative) {
        if (alternative.cut().kind() == Period.Cut.Kind.OCCASION) {
            return Optional.of(new At.Paid(charge, alternative, Period.occasion(about.start(), about.end())));
        }
        return Optional.of(about)
                .filter(period -> alternative.cut().kind() != Period.Cut.Kind.SEASON
                        || period.start()
                                .equals(alternative
                                        .cut()
                                        .from()
                                        .atYear(period.start().getYear())))
                .map(period -> alternative.cut().holding(period.start()))
                .filter(about::equals)
                .map(period -> new At.Paid(charge, alternative, period));
    }

    private static At.Paid paid(Meaning meaning, At.Paid first, Period about) {
        if (first.period().cut().kind() == Period.Cut.Kind.OCCASION
                || read(meaning, first).contains(about)) {
            return first;
        }
        for (int distance = 1; distance <= 12; distance++) {
            for (int shift : new int[] {distance, -distance}) {
                At.Paid pays = new At.Paid(
                        first.charge(), first.alternative(), first.period().shifted(shift));
                if (read(meaning, pays).equals(Set.of(about))) {
                    return pays;
                }
            }
        }
        return first;
    }

    private static Set<Period> read(Meaning meaning, At.Paid pays) {
        return Set.copyOf(PlainNames.of(meaning, pays, List.of()).facts().values());
    }
}

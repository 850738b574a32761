package dev.tariffc.cli.returns;

import dev.tariffc.cli.Terminal;
import dev.tariffc.cli.Words;
import dev.tariffc.runtime.calculation.TariffDescription;
import dev.tariffc.runtime.fact.About;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Facts;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.returns.Filing;
import dev.tariffc.runtime.returns.Row;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who of a register has not filed for which period. Periods are those from the first to the last for which anybody filed, of each
 * length; who files for periods of one length alone is expected for these.
 */
final class Completeness {

    /** A register that lacks so many periods is another one. */
    private static final int MOST_PERIODS = 1_200;

    private final Register register;
    private final Words words;
    private final TariffDescription tariff;
    private final Map<String, Set<Period>> filed = new LinkedHashMap<>();
    private final Map<Register.Entry, List<Period>> missing = new LinkedHashMap<>();
    /** Each once, whatever the lines that expect it. */
    private final Map<String, Set<Period>> lacking = new HashMap<>();

    private final Map<String, List<Period>> unexpected = new LinkedHashMap<>();
    private final List<Filing> standIns = new ArrayList<>();
    private final List<String> occasions;

    private Completeness(Register register, TariffDescription tariff, Words words) {
        this.register = register;
        this.tariff = tariff;
        this.words = words;
        this.occasions = tariff.charges().stream()
                .flatMap(charge -> charge.occasion().stream())
                .map(occasion -> words.term(occasion.label()))
                .distinct()
                .toList();
    }

    /**
     * Compares a register with returns; rows that combine a payer otherwise than the register are told.
     *
     * @param read with the names that stand in it
     * @param filings of all payers, as they were reported
     */
    static Completeness of(
            Register read,
            ReturnsFile file,
            List<Filing> filings,
            TariffDescription tariff,
            Spellings spellings,
            RowProblems problems) {
        Register register = read.spelt(spellings, file.header());
        register.tellDoubled();
        register.tellContradictions(file, problems);
        Completeness completeness = new Completeness(register, tariff, file.words());
        Map<Period.Kind, NavigableSet<Period>> abouts = new EnumMap<>(Period.Kind.class);
        for (Filing filing : filings) {
            filing.about().filter(about -> !filing.payer().isEmpty()).ifPresent(about -> {
                completeness
                        .filed
                        .computeIfAbsent(filing.payer(), payer -> new HashSet<>())
                        .add(about);
                abouts.computeIfAbsent(about.kind(), kind -> new TreeSet<>()).add(about);
            });
        }
        completeness.compare(expected(abouts));
        return completeness;
    }

    /** By their length; occasions and seasons have no next one. */
    private static Map<Period.Kind, List<Period>> expected(Map<Period.Kind, NavigableSet<Period>> abouts) {
        Map<Period.Kind, List<Period>> expected = new EnumMap<>(Period.Kind.class);
        abouts.forEach((kind, periods) -> {
            if (kind.months() > 0) {
                List<Period> all = new ArrayList<>();
                Period each = periods.first();
                while (each.compareTo(periods.last()) <= 0 && all.size() < MOST_PERIODS) {
                    all.add(each);
                    each = each.plus(1);
                }
                expected.put(kind, all.size() < MOST_PERIODS ? all : List.copyOf(periods));
            }
        });
        return expected;
    }

    private void compare(Map<Period.Kind, List<Period>> expected) {
        Map<String, List<Register.Entry>> licensed = new HashMap<>();
        register.entries()
                .forEach(entry -> licensed.computeIfAbsent(entry.payer(), payer -> new ArrayList<>())
                        .add(entry));
        for (Register.Entry entry : register.entries()) {
            Set<Period> own = filed.getOrDefault(entry.payer(), Set.of());
            expected.forEach((kind, periods) -> {
                boolean files = own.isEmpty() || own.stream().anyMatch(period -> period.kind() == kind);
                periods.stream()
                        .filter(period -> files && !own.contains(period) && entry.holds(period.start(), period.end()))
                        .filter(period -> tariff.inForce().days(period) > 0)
                        .forEach(period -> lacks(entry, period));
            });
        }
        filed.forEach((payer, periods) -> {
            List<Register.Entry> spans = licensed.getOrDefault(payer, List.of());
            List<Period> outside = periods.stream()
                    .filter(period -> spans.stream().noneMatch(entry -> entry.holds(period.start(), period.end())))
                    .sorted()
                    .toList();
            boolean isWrong = register.names(payer) && spans.isEmpty();
            if (!outside.isEmpty() && !isWrong) {
                unexpected.put(payer, outside);
            }
        });
    }

    private void lacks(Register.Entry entry, Period period) {
        if (!lacking.computeIfAbsent(entry.payer(), payer -> new HashSet<>()).add(period)) {
            return;
        }
        missing.computeIfAbsent(entry, key -> new ArrayList<>()).add(period);
        // Which group it belongs to is told by the register, else by its rows before and after, else it may be any.
        standIns.add(new Filing(
                -1 - standIns.size(),
                entry.payer(),
                Optional.of(period),
                Optional.empty(),
                readings -> new Groups(entry.groups()),
                entry.groups().isEmpty() ? Row.State.ILLEGIBLE : Row.State.BROKEN));
    }

    /**
     * In the place of rows that nobody filed: they land in no total and hold back what depends on them. Each has a line of its own
     * below zero.
     */
    List<Filing> standIns() {
        return List.copyOf(standIns);
    }

    /** Whether what has the line is in the place of a row that nobody filed. */
    static boolean isStandIn(int line) {
        return line < 0;
    }

    boolean isComplete() {
        return missing.isEmpty() && unexpected.isEmpty() && register.problems().count() == 0;
    }

    /** The periods that somebody should have filed for and did not. */
    List<Period> missing(String payer) {
        return missing.entrySet().stream()
                .filter(entry -> entry.getKey().payer().equals(payer))
                .flatMap(entry -> entry.getValue().stream())
                .sorted()
                .toList();
    }

    void print(Terminal terminal) {
        occasions.forEach(occasion -> terminal.note(words.say("register.occasions", Map.of("occasion", occasion))));
        register.problems().print(terminal);
        missing.forEach((entry, periods) -> terminal.error(words.say(
                filed.containsKey(entry.payer()) ? "register.lacks" : "register.filedNothing",
                told(entry.payer(), entry.line(), periods))));
        unexpected.forEach((payer, periods) -> terminal.error(words.say(
                register.names(payer) ? "register.outside" : "register.notRegistered", told(payer, 0, periods))));
    }

    private Map<String, Object> told(String payer, int line, List<Period> periods) {
        List<String> spans = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= periods.size(); i++) {
            if (i == periods.size() || !periods.get(i).equals(next(periods.get(i - 1)))) {
                spans.add(span(periods.get(from), periods.get(i - 1)));
                from = i;
            }
        }
        return Map.of(
                "file",
                register.name(),
                "line",
                line,
                "payer",
                payer,
                "periods",
                AbsentRows.shown(spans, words),
                "count",
                words.count("rows", periods.size()));
    }

    private static Period next(Period period) {
        return period.kind().months() > 0 ? period.plus(1) : period;
    }

    private String span(Period first, Period last) {
        return first.equals(last)
                ? words.ofRuntime().period(first)
                : words.say(
                        "register.span",
                        Map.of(
                                "first",
                                words.ofRuntime().period(first),
                                "last",
                                words.ofRuntime().period(last)));
    }

    /** All that a register tells of a payer's facts. */
    private record Groups(Map<Fact, String> groups) implements Facts {

        @Override
        public Optional<Value> fact(Fact fact, About about, Subject subject) {
            return Optional.ofNullable(groups.get(fact)).map(Value::of);
        }

        @Override
        public Optional<Value> rule(Rule rule, Subject subject) {
            return Optional.empty();
        }

        @Override
        public List<String> items(String label) {
            return List.of();
        }

        @Override
        public List<String> items(String label, Period about) {
            return List.of();
        }

        @Override
        public boolean knowsItems(String label) {
            return false;
        }
    }
}

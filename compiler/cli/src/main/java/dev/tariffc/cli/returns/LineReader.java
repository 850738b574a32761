package dev.tariffc.cli.returns;

import dev.tariffc.cli.Words;
import dev.tariffc.cli.facts.TariffNames;
import dev.tariffc.cli.facts.ValueReader;
import dev.tariffc.runtime.account.Discovery;
import dev.tariffc.runtime.account.PaymentError.Finder;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.language.Language;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.returns.ReportedPeriods;
import dev.tariffc.runtime.returns.Row;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the cells of one line after the other and notes what is wrong with them. */
final class LineReader {

    private static final Pattern ALMOST_MONTH = Pattern.compile("([0-9]{4})[-/. ]?(0?[1-9]|1[0-2])");
    private static final Pattern MONTH_FIRST = Pattern.compile("(0?[1-9]|1[0-2])[-/. ]([0-9]{4})");
    private static final Pattern FIRST_OF_MONTH = Pattern.compile("([0-9]{4})-([0-9]{2})-01");

    /** As they are called in either language. */
    private static final Map<Finder, List<String>> FINDERS = Map.of(
            Finder.PAYER, List.of("payer", "payeur"), Finder.COLLECTIVE, List.of("collective", "société de gestion"));

    private static final Map<Language, List<String>> LANGUAGES = Map.of(
            Language.ENGLISH, List.of("en", "english", "anglais"),
            Language.FRENCH, List.of("fr", "french", "français"));

    private final Header header;
    private final TariffNames names;
    private final ValueReader values;
    private final ReportedPeriods reported;
    private final Currency currency;
    private final Words words;
    private final RowProblems problems;
    private final RowProblems languageProblems;

    /**
     * @param reported which periods returns of the tariff may be about
     * @param languageProblems is told what is wrong with the languages of payers, on which no amount depends
     */
    LineReader(
            Header header,
            TariffNames names,
            ValueReader values,
            ReportedPeriods reported,
            Currency currency,
            Words words,
            RowProblems problems,
            RowProblems languageProblems) {
        this.header = header;
        this.names = names;
        this.values = values;
        this.reported = reported;
        this.currency = currency;
        this.words = words;
        this.problems = problems;
        this.languageProblems = languageProblems;
    }

    Cells read(int line, List<String> cells) {
        boolean whole = cells.size() == header.columns().size();
        if (!whole) {
            problems.add(
                    line,
                    words.say(
                            "returns.fields",
                            Map.of(
                                    "fields",
                                    words.count("fields", cells.size()),
                                    "columns",
                                    header.columns().size())));
        }
        int before = problems.count();
        String payer = payer(line, cells, whole);
        Optional<Period> about = about(line, cells, whole);
        Optional<LocalDate> reported = Optional.empty();
        Discovery discovery = Discovery.OF_THE_PAYER;
        Map<String, String> items = new LinkedHashMap<>();
        List<Optional<Value>> read =
                new ArrayList<>(Collections.nCopies(header.columns().size(), Optional.empty()));
        if (whole) {
            reported = header.reported().flatMap(column -> day(line, column, cells.get(column.index())));
            discovery = discovery(line, cells, reported);
            header.items()
                    .forEach((label, column) -> item(line, column, cells).ifPresent(name -> items.put(label, name)));
            for (Column column : header.columns()) {
                String cell = cells.get(column.index());
                read.set(column.index(), value(line, column, cell));
                if (!cell.isBlank()) {
                    header.cells().count(column);
                }
            }
        }
        Row.State state = !whole ? Row.State.ILLEGIBLE : problems.count() > before ? Row.State.BROKEN : Row.State.SOUND;
        Optional<Language> language =
                whole ? header.language().flatMap(column -> language(line, column, cells)) : Optional.empty();
        return new Cells(line, payer, about, reported, discovery, language, items, read, state);
    }

    private Optional<Language> language(int line, Column column, List<String> cells) {
        String text = CellText.of(cells, column.index());
        Optional<Language> language = Language.all().stream()
                .filter(each -> LANGUAGES.getOrDefault(each, List.of()).contains(text.toLowerCase(Locale.ROOT)))
                .findFirst();
        if (language.isEmpty() && !text.isEmpty()) {
            languageProblems.add(line, column, words.say("returns.noLanguage", Map.of("text", text)));
        }
        return language;
    }

    private Optional<String> item(int line, Column column, List<String> cells) {
        String name = CellText.of(cells.get(column.index()));
        if (CellText.hasControls(name)) {
            tell(line, column, words.say("returns.control"));
            return Optional.empty();
        }
        return Optional.of(name).filter(each -> !each.isEmpty());
    }

    private static String cell(List<String> cells, int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    private String payer(int line, List<String> cells, boolean whole) {
        String payer = CellText.of(cells, header.payer());
        if (payer.isEmpty() && whole) {
            tell(line, header.columns().get(header.payer()), words.say("returns.noPayer"));
        } else if (CellText.hasControls(payer)) {
            tell(line, header.columns().get(header.payer()), words.say("returns.control"));
        }
        return payer;
    }

    private Optional<Period> about(int line, List<String> cells, boolean whole) {
        String text = cell(cells, header.about()).strip();
        Optional<Period> period = names.years().period(text);
        Optional<Period> meant = period.flatMap(reported::meant);
        if (meant.isPresent()) {
            return occasion(line, cells, meant.get());
        } else if (whole) {
            tell(line, header.columns().get(header.about()), whyNoPeriod(text, period));
        }
        return Optional.empty();
    }

    /** Which of the occasions on a day a line is about; told where several are named, or one of what is no day. */
    private Optional<Period> occasion(int line, List<String> cells, Period about) {
        List<Column> named = header.occasions().values().stream()
                .filter(column -> !CellText.of(cells, column.index()).isEmpty())
                .toList();
        if (named.isEmpty()) {
            return Optional.of(about);
        }
        Column column = named.get(0);
        String name = CellText.of(cells, column.index());
        if (named.size() > 1 || about.kind() != Period.Kind.OCCASION) {
            tell(line, column, words.say("returns.occasionOfNoDay"));
            return Optional.empty();
        } else if (CellText.hasControls(name)) {
            tell(line, column, words.say("returns.control"));
            return Optional.empty();
        }
        return Optional.of(Period.occasion(about.start(), name));
    }

    private String whyNoPeriod(String text, Optional<Period> period) {
        if (text.isEmpty()) {
            return words.say("returns.emptyPeriod");
        } else if (period.isPresent()) {
            return words.say(
                    "returns.otherPeriod",
                    Map.of("text", text, "period", words.ofRuntime().period(period.get())));
        }
        return meant(text)
                .filter(meant -> reported.meant(meant).isPresent())
                .map(meant -> words.say("returns.meantPeriod", Map.of("text", text, "meant", meant)))
                .orElseGet(() -> words.say("returns.unknownPeriod", Map.of("text", text)));
    }

    /** {@code 2018/3}, {@code 03-2018} and {@code 2018-03-01} look like March 2018. */
    private static Optional<Period> meant(String text) {
        for (Pattern pattern : List.of(FIRST_OF_MONTH, ALMOST_MONTH)) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return month(matcher.group(1), matcher.group(2));
            }
        }
        Matcher matcher = MONTH_FIRST.matcher(text);
        return matcher.matches() ? month(matcher.group(2), matcher.group(1)) : Optional.empty();
    }

    private static Optional<Period> month(String year, String month) {
        return Period.parse(year + "-" + (month.length() == 1 ? "0" : "") + month);
    }

    /** Who found what was wrong, and when; told where the line does not say on which day it was reported. */
    private Discovery discovery(int line, List<String> cells, Optional<LocalDate> reported) {
        Optional<Finder> finder = header.foundBy().flatMap(column -> finder(line, column, cells.get(column.index())));
        Optional<LocalDate> day = header.discovered().flatMap(column -> day(line, column, cells.get(column.index())));
        Stream.of(header.foundBy(), header.discovered())
                .flatMap(Optional::stream)
                .filter(column ->
                        reported.isEmpty() && !cells.get(column.index()).isBlank())
                .forEach(column -> tell(line, column, words.say("returns.foundUnreported")));
        header.discovered()
                .filter(column ->
                        day.isPresent() && reported.filter(day.get()::isAfter).isPresent())
                .ifPresent(column -> tell(line, column, words.say("returns.discoveredLater")));
        return new Discovery(finder.orElse(Finder.PAYER), day);
    }

    private Optional<Finder> finder(int line, Column column, String cell) {
        String text = CellText.of(cell).toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        for (Finder each : Finder.values()) {
            if (FINDERS.get(each).contains(text)) {
                return Optional.of(each);
            }
        }
        tell(line, column, words.say("returns.noFinder", Map.of("text", text)));
        return Optional.empty();
    }

    private Optional<LocalDate> day(int line, Column column, String cell) {
        String text = cell.strip();
        return text.isEmpty() ? Optional.empty() : WrittenDay.read(text, words, wrong -> tell(line, column, wrong));
    }

    private Optional<Value> value(int line, Column column, String cell) {
        return column.values().flatMap(found -> value(line, column, cell, found));
    }

    private Optional<Value> value(int line, Column column, String cell, Column.Values found) {
        Domain domain = found.domain();
        return values.read(
                        domain.kind() == Domain.Kind.TEXT ? CellText.of(cell) : cell,
                        names.wanted(found.fact()),
                        currency)
                .match(value -> sound(line, column, value, found), Optional::empty, why -> refused(line, column, why));
    }

    private Optional<Value> sound(int line, Column column, Value value, Column.Values found) {
        if (value instanceof Value.Text text && CellText.hasControls(text.text())) {
            return refused(line, column, words.say("returns.control"));
        }
        return found.domain().check(value).isEmpty()
                ? Optional.of(value)
                : refused(line, column, outside(value, found));
    }

    private String outside(Value value, Column.Values found) {
        Domain domain = found.domain();
        return words.say(
                "returns.outside",
                Map.of(
                        "value",
                        words.ofRuntime().value(value, domain.kind(), currency),
                        "section",
                        words.ofRuntime().section(found.section()),
                        "domain",
                        words.ofRuntime().domain(domain, currency)));
    }

    private Optional<Value> refused(int line, Column column, String why) {
        tell(line, column, why);
        return Optional.empty();
    }

    private void tell(int line, Column column, String message) {
        problems.add(line, column, message);
    }
}

package dev.tariffc.cli.rates;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.tariffc.cli.InputProblem;
import dev.tariffc.cli.Terminal;
import dev.tariffc.cli.TextFiles;
import dev.tariffc.cli.Words;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.series.RateSeries;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a published series of rates: CSV as the Bank of Canada has it for download, in per cent by day. */
public final class RateReader {

    private static final int LARGEST_MIB = 16;
    private static final int MOST_PROBLEMS = 20;
    private static final Rational HIGHEST = Rational.of(50);
    private static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern RATE = Pattern.compile("-?[0-9]{1,3}(?:\\.[0-9]{1,12})?");

    /** What stands on days without an observation. */
    private static final Set<String> NONE =
            Set.of("", "bank holiday", "jour férié", "not available", "non disponible", "na", "n/a", "nd", "..");

    private final RateText text;
    private final RateColumns columns;
    private final Words words;
    private final Map<LocalDate, Rational> observations = new HashMap<>();
    private final Map<LocalDate, Long> lines = new HashMap<>();
    private final List<String> problems = new ArrayList<>();
    private LocalDate before = LocalDate.MIN;
    private long problemCount;

    private RateReader(RateText text, RateColumns columns, Words words) {
        this.text = text;
        this.columns = columns;
        this.words = words;
    }

    /**
     * Reads a file; what is odd about it is told on the terminal.
     *
     * @param wanted the tariff's words for the rate: {@code Bank Rate}
     * @throws InputProblem if anything in it cannot be relied on; every such thing is named
     */
    public static RateSeries read(String file, String wanted, Terminal terminal) throws InputProblem {
        return read(file, wanted, true, terminal);
    }

    /**
     * The same where others want other rates of the file.
     *
     * @param alone whether the one column that it has may be meant whatever it is called
     */
    public static RateSeries read(String file, String wanted, boolean alone, Terminal terminal) throws InputProblem {
        Words words = terminal.words();
        RateText text = RateText.of(file, new TextFiles(terminal).read(file, LARGEST_MIB), words);
        long line = text.headerLine();
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text.rows())) {
            RateReader reader = null;
            for (CsvRecord row : rows) {
                line = text.headerLine() + row.getStartingLineNumber();
                if (reader == null) {
                    reader =
                            new RateReader(text, RateColumns.of(text, row.getFields(), wanted, alone, terminal), words);
                } else {
                    reader.read(row);
                }
            }
            return reader == null ? RateSeries.empty() : reader.series();
        } catch (CsvParseException e) {
            throw new InputProblem(words.say("csv.quotes", Map.of("file", file, "where", line)));
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail", e);
        }
    }

    private RateSeries series() throws InputProblem {
        if (problemCount > problems.size()) {
            problems.add(words.count("returns.more", problemCount - problems.size()));
        }
        if (!problems.isEmpty()) {
            throw new InputProblem(problems);
        } else if (observations.isEmpty()) {
            throw new InputProblem(words.say("rates.noRows", Map.of("file", text.file())));
        }
        return RateSeries.of(observations);
    }

    private void read(CsvRecord row) {
        List<String> cells = row.getFields().stream().map(String::strip).toList();
        if (cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        long line = text.headerLine() + row.getStartingLineNumber() - 1;
        if (cells.size() != columns.names().size()) {
            problem(words.say(
                    "returns.at",
                    Map.of(
                            "file",
                            text.file(),
                            "line",
                            line,
                            "message",
                            words.say(
                                    "returns.fields",
                                    Map.of(
                                            "fields",
                                            words.count("fields", cells.size()),
                                            "columns",
                                            words.count(
                                                    "fields", columns.names().size()))))));
            return;
        }
        Optional<LocalDate> day = day(cells.get(columns.date()), line).filter(found -> isInOrder(found, line));
        Optional<Rational> rate = rate(cells.get(columns.rate()), line);
        if (day.isPresent() && rate.isPresent()) {
            observations.put(day.get(), rate.get().dividedBy(Rational.HUNDRED));
        }
    }

    private Optional<LocalDate> day(String cell, long line) {
        Matcher matcher = DAY.matcher(cell);
        if (!matcher.matches()) {
            problem(
                    line,
                    columns.date(),
                    cell.isEmpty() ? words.say("rates.noDate") : words.say("returns.noDay", Map.of("text", cell)));
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(cell));
        } catch (DateTimeException e) {
            problem(line, columns.date(), words.say("returns.noSuchDay", Map.of("text", cell)));
            return Optional.empty();
        }
    }

    private boolean isInOrder(LocalDate day, long line) {
        Long other = lines.putIfAbsent(day, line);
        if (other != null) {
            problem(line, columns.date(), words.say("rates.doubled", Map.of("day", day, "other", other)));
            return false;
        }
        // Against its neighbour only: one slip is not to be held against all that follow.
        boolean ordered = !day.isBefore(before);
        if (!ordered) {
            problem(line, columns.date(), words.say("rates.order", Map.of("day", day, "before", before)));
        }
        before = day;
        return ordered;
    }

    private Optional<Rational> rate(String cell, long line) {
        if (NONE.contains(cell.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        } else if (!RATE.matcher(cell).matches()) {
            problem(line, columns.rate(), words.say("rates.noRate", Map.of("text", cell)));
            return Optional.empty();
        }
        Rational percent = Rational.parse(cell);
        if (percent.compareTo(HIGHEST) > 0 || percent.signum() < 0) {
            problem(line, columns.rate(), words.say("rates.absurd", Map.of("text", cell)));
            return Optional.empty();
        }
        return Optional.of(percent);
    }

    private void problem(long line, int column, String message) {
        problem(words.say(
                "returns.atColumn",
                Map.of(
                        "file",
                        text.file(),
                        "line",
                        line,
                        "column",
                        column + 1,
                        "name",
                        columns.names().get(column),
                        "message",
                        message)));
    }

    private void problem(String message) {
        problemCount++;
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(message);
        }
    }
}

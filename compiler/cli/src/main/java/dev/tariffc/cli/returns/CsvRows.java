package dev.tariffc.cli.returns;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.tariffc.cli.InputProblem;
import dev.tariffc.cli.Terminal;
import dev.tariffc.cli.TextFiles;
import dev.tariffc.cli.Utf8Reader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The records of a CSV file: UTF-8, separated by commas. What keeps it from being read is told as the user's problem. */
final class CsvRows implements AutoCloseable {

    private static final int LARGEST_MIB = 256;
    private static final int LONGEST_CELL = 100_000;
    private static final int MOST_COLUMNS = 1_000;
    private static final int HEADER_PEEK = 1 << 16;
    private static final Pattern PLACE = Pattern.compile("line ([0-9]+)");

    private final String file;
    private final Terminal terminal;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private long line = 1;

    private CsvRows(String file, Terminal terminal, CsvReader<CsvRecord> reader) {
        this.file = file;
        this.terminal = terminal;
        this.reader = reader;
        this.records = reader.iterator();
    }

    static CsvRows open(String file, Terminal terminal) throws InputProblem {
        BufferedReader text =
                new BufferedReader(new Utf8Reader(new TextFiles(terminal).open(file, LARGEST_MIB)), HEADER_PEEK);
        try {
            refuseOtherSeparators(file, text, terminal);
        } catch (IOException e) {
            throw unreadable(file, e, terminal);
        }
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(MOST_COLUMNS)
                .maxFieldSize(LONGEST_CELL)
                .build();
        return new CsvRows(
                file,
                terminal,
                CsvReader.builder()
                        .fieldSeparator(',')
                        .commentStrategy(CommentStrategy.NONE)
                        .skipEmptyLines(true)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .build(handler, text));
    }

    /** A spreadsheet set to another country writes semicolons, because its decimals have commas. */
    private static void refuseOtherSeparators(String file, BufferedReader text, Terminal terminal)
            throws IOException, InputProblem {
        text.mark(HEADER_PEEK);
        char[] start = new char[HEADER_PEEK - 1];
        int length = Math.max(0, text.read(start, 0, start.length));
        text.reset();
        String first = new String(start, 0, length).lines().findFirst().orElse("");
        if (isHeader(first, ';')) {
            throw new InputProblem(terminal.words().say("csv.semicolons", Map.of("file", file)));
        } else if (isHeader(first, '\t')) {
            throw new InputProblem(terminal.words().say("csv.tabs", Map.of("file", file)));
        }
    }

    private static boolean isHeader(String line, char separator) {
        List<String> names = Arrays.stream(line.split(String.valueOf(separator)))
                .map(name -> name.replace("\"", "").strip())
                .toList();
        return names.size() > 1
                && (names.stream().map(OwnColumn::of).anyMatch(Optional.of(OwnColumn.PAYER)::equals)
                        || line.indexOf(',') < 0);
    }

    /** Whether there is another record. */
    boolean hasNext() throws InputProblem {
        try {
            return records.hasNext();
        } catch (CsvParseException e) {
            throw malformed(e);
        } catch (UncheckedIOException e) {
            throw unreadable(file, e.getCause(), terminal);
        }
    }

    CsvRecord next() throws InputProblem {
        if (!hasNext()) {
            throw new IllegalStateException("no more records");
        }
        CsvRecord found = records.next();
        line = found.getStartingLineNumber();
        return found;
    }

    /** FastCSV says in words what is wrong and where; its sentences are for programmers. */
    private InputProblem malformed(CsvParseException e) {
        Throwable cause = e.getCause() instanceof CsvParseException ? e.getCause() : e;
        String reason = String.valueOf(cause.getMessage());
        Matcher place = PLACE.matcher(reason + " " + e.getMessage());
        String where = place.find() ? place.group(1) : Long.toString(line + 1);
        return new InputProblem(terminal.words()
                .say(reason.contains("exceeds") ? "csv.tooLong" : "csv.quotes", Map.of("file", file, "where", where)));
    }

    private static InputProblem unreadable(String file, IOException e, Terminal terminal) {
        if (e instanceof Utf8Reader.NotUtf8Exception bytes) {
            return new InputProblem(
                    bytes.isUtf16()
                            ? terminal.words().say("file.isUtf16", Map.of("file", file))
                            : terminal.words().say("file.notUtf8", Map.of("file", file, "offset", bytes.offset())));
        }
        return new TextFiles(terminal).unreadable(file, e);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            // It was only read.
            return;
        }
    }
}

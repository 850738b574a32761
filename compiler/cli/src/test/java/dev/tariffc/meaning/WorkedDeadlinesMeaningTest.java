package dev.tariffc.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.parser.Names;
import dev.tariffc.compiler.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The evaluator gives the days that were worked by hand: when something is due, until when kept, when received. */
class WorkedDeadlinesMeaningTest {

    private static final String ITEM = "one";

    @TestFactory
    Stream<DynamicTest> everyDay() throws IOException {
        List<Path> files = TariffTexts.files(Path.of("../../tariffs")).stream()
                .filter(file -> Files.exists(TariffTexts.beside(file, ".deadlines")))
                .filter(file -> file.toString().endsWith(".tariff"))
                .toList();
        int[] days = {0};
        return Stream.concat(
                files.stream().map(file -> dynamicTest(file.toString(), () -> days[0] += check(file))),
                Stream.of(dynamicTest("days", () -> assertTrue(days[0] >= 150, days[0] + " days"))));
    }

    private static int check(Path file) throws IOException {
        Meaning meaning = TariffTexts.meaning(SourceFile.of(file.toString(), Files.readString(file)));
        int days = 0;
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(TariffTexts.beside(file, ".deadlines"))) {
            for (NamedCsvRecord row : csv) {
                if (row.getFields().size() > 1) {
                    days += isTold(meaning, row) ? 1 : 0;
                }
            }
        }
        return days;
    }

    /** Whether the evaluator has a day for it: what hangs on an understatement it does not know. */
    private static boolean isTold(Meaning meaning, NamedCsvRecord row) {
        At at = at(meaning, row);
        Key what = Names.key(
                row.getField("what"), meaning.declared.tariff().source().language());
        Answer<Optional<LocalDate>> day;
        try {
            day = switch (row.getField("kind")) {
                case "due" -> meaning.duties.due(what, at);
                case "kept" -> meaning.duties.keptUntil(what, at);
                case "received" -> meaning.duties.received(what, at);
                default -> throw new IllegalArgumentException(row.toString());
            };
        } catch (NotCoveredByTheEvaluator e) {
            assertEquals(NotCoveredByTheEvaluator.What.UNDERSTATEMENT.name(), e.getMessage());
            return false;
        }
        assertEquals(Answer.of(Optional.of(LocalDate.parse(row.getField("date")))), day, row.toString());
        return true;
    }

    /** Every event is known of the period that is paid, and of the one item that there is. */
    private static At at(Meaning meaning, NamedCsvRecord row) {
        Period paid = RoyaltyRows.period(row.getField("paid"));
        Charge charge = meaning.charges.all().get(0);
        Charge.Alternative alternative = charge.alternatives().stream()
                .filter(each -> each.cut().kind() == Period.Cut.Kind.OCCASION
                        || each.cut().holding(paid.start()).equals(paid))
                .findFirst()
                .orElse(charge.alternatives().get(0));
        At.Paid pays = new At.Paid(charge, alternative, paid);
        Facts facts = new Facts();
        At at = At.paid(pays, new Facts.Payers(Map.of("", facts)), "");
        for (Key item : meaning.declared.items()) {
            at = at.with(item, ITEM);
        }
        for (String event : row.getField("events").split("; ", -1)) {
            String[] parts = event.split("=", -1);
            if (parts.length == 2) {
                Key name =
                        Names.key(parts[0], meaning.declared.tariff().source().language());
                Declared.Fact fact = meaning.declared.fact(name).orElseThrow();
                facts.put(meaning.given.place(fact, Optional.empty(), at), value(parts[1]));
            }
        }
        return at;
    }

    private static Value value(String text) {
        if (text.equals("yes") || text.equals("no")) {
            return new Value(text.equals("yes"));
        }
        return text.contains("-") ? new Value(LocalDate.parse(text)) : new Value(Fraction.parse(text));
    }
}

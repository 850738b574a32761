package dev.tariffc.meaning;

import dev.tariffc.compiler.parser.TariffParser;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.runtime.calendars.HolidayCalendars;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The tariffs of the repository: those that are files, and those of the language reference.
 *
 * @param royalties the lines of what was worked by hand for it
 */
record TariffTexts(SourceFile source, List<String> royalties) {

    private static final Path TARIFFS = Path.of("../../tariffs");
    private static final List<Path> FOLDERS =
            List.of(Path.of("../core/src/test/tariffs/accepted"), Path.of("../core/src/test/tariffs/checked"), TARIFFS);
    private static final Path REFERENCE = Path.of("../../grammar");
    private static final Pattern BLOCK = Pattern.compile(
            "(?m)^```(?<mark>tariff?)\\n(?<text>(?s:.*?))^```\\n(?:\\n```csv\\n(?<rows>(?s:.*?))^```\\n)?");
    private static final Map<String, Meaning> READ = new ConcurrentHashMap<>();
    private static final String TAKEN = "\n  accumulated over the year of the reference month,";
    private static final String NOT_TAKEN = "\n  accumulated over the year of the month,";

    static List<TariffTexts> all() throws IOException {
        List<TariffTexts> all = new ArrayList<>();
        for (Path folder : FOLDERS) {
            for (Path file : files(folder)) {
                Path beside = beside(file, ".royalties");
                all.add(new TariffTexts(
                        SourceFile.of(file.toString(), Files.readString(file)),
                        Files.exists(beside) ? Files.readAllLines(beside) : List.of()));
            }
        }
        for (String page : List.of("README.md", "LISEZMOI.md")) {
            Matcher block = BLOCK.matcher(Files.readString(REFERENCE.resolve(page)));
            while (block.find()) {
                String rows = block.group("rows");
                all.add(new TariffTexts(
                        SourceFile.of(page + " at " + block.start() + "." + block.group("mark"), block.group("text")),
                        rows == null ? List.of() : rows.lines().toList()));
            }
        }
        all.add(otherReading("connect-soproq/commercial-radio-2018.tariff", "other-reading-2018.royalties"));
        all.add(otherReading("avla-soproq/commercial-radio-2008-2011.tariff", "other-reading-2008-2011.royalties"));
        return all;
    }

    /** One changed line away: the payments of a year fill one set of brackets. Its examples are those of the other. */
    private static TariffTexts otherReading(String file, String royalties) throws IOException {
        String text = Files.readString(TARIFFS.resolve(file)).replace(TAKEN, NOT_TAKEN);
        return new TariffTexts(
                SourceFile.of("other reading of " + file, text.substring(0, text.indexOf("\nexample \""))),
                Files.readAllLines(TARIFFS.resolve("src/test/tariffs").resolve(royalties)));
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.tariff?"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .sorted()
                    .toList();
        }
    }

    static Path beside(Path tariff, String suffix) {
        return Path.of(tariff.toString().replaceAll("\\.tariff?$", suffix));
    }

    Meaning meaning() {
        return READ.computeIfAbsent(source.name(), name -> meaning(source));
    }

    static Meaning meaning(SourceFile source) {
        Problems problems = new Problems(source);
        Meaning meaning = Meaning.of(
                TariffParser.parse(source, problems),
                HolidayCalendars.find("Canada").orElseThrow()::isBusinessDay);
        if (problems.hasErrors()) {
            throw new IllegalArgumentException(source.name() + ": " + problems.list());
        }
        return meaning;
    }
}

package dev.tariffc.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** Statements of two shops, and how they are read. */
abstract class SentStatements {

    static final String TARIFF = """
            tariff "Shop Tariff, 2018"

            Certified July 7, 2018 in "Gazette 27".
            In force from January 1, 2018 to December 31, 2018.

            A shop pays the royalty each month, in CAD, rounded half up to 1¢.

            section 1 "Royalty"

            Given each month: sales (money).
            The royalty is 10% of sales, at least $15.
            Interpretation: "Sales are those before taxes."

            section 2 "Payment"

            Given each day: Bank Rate (percentage).
            Given each month: receipt of the payment (date).
            The royalty is due no later than 20 days after the end of the month.
            The royalty is sent to Connect.
            The royalty bears interest daily at the Bank Rate on the last day of the month before + 1%, simple,
              over 365 days, until receipt of the payment.
            """;
    static final String RETURNS = """
            payer,period,sales,reported,language
            Alma,2018-01,100000,,
            Alma,2018-02,50000,,
            Alma,2018-01,90000,2018-03-01,
            Bela,2018-01,10000,,fr
            """;
    static final String PAYMENTS = """
            payer,received,amount,period
            Alma,2018-03-02,10000.00,2018-01
            Alma,2018-03-20,3500.00,2018-02
            Bela,2018-02-20,400.00,
            """;
    static final String RATES = """
            date,Bank Rate
            2018-01-31,2.65
            2018-02-28,2.65
            2018-03-31,2.65
            """;

    @TempDir
    Path folder;

    final Run assess(String returns, String... more) {
        Run.write(folder, "shops.tariff", TARIFF);
        Run.write(folder, "returns.csv", returns);
        Run.write(folder, "payments.csv", PAYMENTS);
        Run.write(folder, "rates.csv", RATES);
        List<String> command = new ArrayList<>(List.of(
                "assess", "shops.tariff", "--returns", "returns.csv", "-o", "table.csv", "--statements", "out"));
        command.addAll(List.of(more));
        return Run.in(folder, command.toArray(String[]::new));
    }

    final Run withPayments(String returns) {
        return assess(returns, "--payments", "payments.csv", "--bank-rate", "rates.csv");
    }

    final String html(String name) {
        try {
            return Files.readString(folder.resolve("out").resolve(name + ".html"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String plain(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace('\u00A0', ' ')
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#x60;", "`")
                .replace("&#x3D;", "=")
                .replace("&amp;", "&")
                .strip();
    }

    /** What is read of a page, a line for each row, heading and paragraph; cells that are empty are left out. */
    static String read(String html) {
        String body = html.substring(html.indexOf("<body>"), html.indexOf("<footer>"))
                .replace("<span class=\"because\">", " / ");
        Matcher piece = Pattern.compile("(?s)<(tr|h1|h2|h3|p|li)[ >].*?</\\1>").matcher(body);
        List<String> lines = new ArrayList<>();
        while (piece.find()) {
            lines.add(Stream.of(piece.group().split("</t[hd]>"))
                    .map(SentStatements::plain)
                    .filter(cell -> !cell.isEmpty())
                    .collect(Collectors.joining(" | ")));
        }
        return String.join("\n", lines) + "\n";
    }

    final List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}

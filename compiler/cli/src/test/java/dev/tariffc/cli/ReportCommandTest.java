package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

    @TempDir
    private Path folder;

    private Run report(String... arguments) {
        LateRadio.provide(folder);
        List<String> all = new ArrayList<>(List.of("report", LateRadio.FILE));
        all.addAll(List.of(arguments));
        return Run.in(folder, all.toArray(String[]::new));
    }

    @Test
    void listsFieldsAndRecipients() {
        report().assertLeft(0, """
                Late Radio Tariff, 2018
                  certified 2018-07-07 in Gazette 27
                  corrected 2018-08-04 in Gazette 31

                talk report (section 2), sent to Connect, SOPROQ
                  gross income           money, at least $0.00, in steps of $0.01
                  plays                  a number, at least 0, whole; if available
                  the officers, by name  a text

                list (section 2)
                  plays  a number, at least 0, whole
                """, "");
        report("Lists").assertLeft(0, """
                Late Radio Tariff, 2018
                  certified 2018-07-07 in Gazette 27
                  corrected 2018-08-04 in Gazette 31

                list (section 2)
                  plays  a number, at least 0, whole
                """, "");
    }

    @Test
    void printsForPrograms() {
        report("talk report", "--csv").assertLeft(0, "gross income,plays,\"the officers, by name\"\n", "");
        report("list", "--json-schema")
                .assertLeft(
                        0,
                        """
                {"$schema": "https://json-schema.org/draft/2020-12/schema", "$comment": "@", "title": "list", "type": "object", \
                "properties": {"plays": {"type": "number", "minimum": 0, "multipleOf": 1}}, "required": ["plays"], \
                "additionalProperties": false}
                """.replace(
                                "@", Run.computedFrom(folder, LateRadio.FILE).strip()),
                        "");
    }

    @Test
    void saysWhichThereAre() {
        report("lits").assertLeft(1, "", "error: There is no report `lits`. Reports are `talk report` or `list`.\n");
        report("--csv").assertLeft(2, "", """
                        error: Say which report: `talk report` or `list`
                        See: tariffc help report
                        """);
        assertEquals(2, report("list", "--csv", "--json-schema").status());
        Run.in(folder, "report", Run.EVENTS)
                .assertLeft(1, "", "error: events.tariff asks for no report with fields.\n");
    }
}

package dev.tariffc.cli.statements;

import dev.tariffc.cli.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words that every page has, by what the template calls them: {@code page.total} is {@code total} there. */
final class PageLabels {

    private static final List<String> KEYS = List.of(
            "page.amount",
            "page.adjustment",
            "page.balance",
            "page.debts",
            "page.details",
            "page.due",
            "page.for",
            "page.gaps",
            "page.gapsLead",
            "page.interest",
            "page.nothing",
            "page.nothingKnown",
            "page.of",
            "page.owed",
            "page.owedKnown",
            "page.paid",
            "page.period",
            "page.reading",
            "page.section",
            "page.step",
            "page.total",
            "page.totalKnown",
            "page.unshown",
            "page.value",
            "page.words");

    private PageLabels() {}

    static Map<String, String> of(Words words) {
        Map<String, String> labels = new LinkedHashMap<>();
        KEYS.forEach(key -> labels.put(key.substring(key.indexOf('.') + 1), words.say(key)));
        return labels;
    }
}

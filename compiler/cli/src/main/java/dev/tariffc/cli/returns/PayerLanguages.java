package dev.tariffc.cli.returns;

import dev.tariffc.cli.Words;
import dev.tariffc.runtime.language.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** In which language each payer is written to: as the first of its rows says that says so. Others are told. */
final class PayerLanguages {

    private final Map<String, Cells> first = new HashMap<>();

    private PayerLanguages() {}

    /** Looks at all rows, with the names that count; the file takes note of those that contradict an earlier one. */
    static PayerLanguages of(ReturnsFile file) {
        PayerLanguages languages = new PayerLanguages();
        file.header()
                .language()
                .ifPresent(column -> file.lines().stream()
                        .filter(line ->
                                !line.payer().isEmpty() && line.language().isPresent())
                        .forEach(line -> languages.take(line, column, file)));
        return languages;
    }

    private void take(Cells line, Column column, ReturnsFile file) {
        Cells before = first.putIfAbsent(line.payer(), line);
        if (before != null && !before.language().equals(line.language())) {
            file.languageProblems().add(line.line(), column, contradiction(before, file.words()));
        }
    }

    private static String contradiction(Cells before, Words words) {
        return words.say(
                "returns.otherLanguage",
                Map.of(
                        "payer",
                        before.payer(),
                        "line",
                        words.grouped(before.line()),
                        "language",
                        before.language().map(Language::code).orElse("")));
    }

    /** None of a payer of whom no row says it. */
    Optional<Language> of(String payer) {
        return Optional.ofNullable(first.get(payer)).flatMap(Cells::language);
    }
}

package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.analysis.names.Sentences;
import dev.tariffc.compiler.analysis.names.Symbol;
import dev.tariffc.compiler.analysis.names.Symbols;
import dev.tariffc.compiler.model.AccountModel.ReportModel;
import dev.tariffc.compiler.model.ClauseModel;
import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Sentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Binds what has to be reported, and to whom it is sent. */
final class Reports {

    private final Symbols symbols;
    private final Recipients recipients;
    private final Problems problems;

    private Reports(Symbols symbols, Recipients recipients, Problems problems) {
        this.symbols = symbols;
        this.recipients = recipients;
        this.problems = problems;
    }

    /** What is sent, but for what is paid, in the order of the file: with its fields, where a sentence says what it contains. */
    static List<ReportModel> bind(Sentences sentences, Symbols symbols, Recipients recipients, Problems problems) {
        Reports reports = new Reports(symbols, recipients, problems);
        Map<Key, ReportModel> bound = new LinkedHashMap<>();
        sentences.reports().forEach(said -> {
            Sentence.ReportContains contains = said.sentence();
            List<ReportModel.Field> fields = contains.fields().stream()
                    .flatMap(field -> reports.field(field).stream())
                    .toList();
            bound.put(contains.report().key(), reports.report(said.clause(), contains.report(), fields));
        });
        sentences.sent().forEach(said -> {
            Name report = said.sentence().report();
            if (recipients.amounts(report).isEmpty()) {
                bound.computeIfAbsent(report.key(), key -> reports.report(said.clause(), report, List.of()));
            }
        });
        return List.copyOf(bound.values());
    }

    private ReportModel report(ClauseModel clause, Name name, List<ReportModel.Field> fields) {
        return new ReportModel(clause, name.written(), fields, recipients.of(name, Optional.empty()));
    }

    private Optional<ReportModel.Field> field(Sentence.ReportContains.Field field) {
        if (field.quoted()) {
            return Optional.of(new ReportModel.Field(field.what().written(), Optional.empty(), field.ifAvailable()));
        }
        Optional<Symbol> symbol = symbols.of(field.what());
        Optional<FactModel> fact = symbol.flatMap(Symbol::asFact);
        if (symbol.isPresent() && fact.isEmpty()) {
            problems.report(new TypeProblem.WrongKind(
                    field.span(), field.what().written(), symbol.get().sort(), Phrase.Sort.FACT_OR_QUOTED_TEXT));
        }
        return fact.map(found -> new ReportModel.Field(found.label(), fact, field.ifAvailable()));
    }
}

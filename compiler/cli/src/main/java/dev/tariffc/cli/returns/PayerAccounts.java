package dev.tariffc.cli.returns;

import dev.tariffc.cli.returns.PayerAccount.Barred;
import dev.tariffc.cli.returns.PayerAccount.Left;
import dev.tariffc.cli.returns.PayerAccount.Reported;
import dev.tariffc.cli.returns.PayerAccount.Said;
import dev.tariffc.runtime.account.Moment;
import dev.tariffc.runtime.account.Statement;
import dev.tariffc.runtime.calculation.Assessment;
import dev.tariffc.runtime.calculation.TariffDescription;
import dev.tariffc.runtime.language.Language;
import dev.tariffc.runtime.returns.Statements;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

/** What is known of each payer of returns that were assessed, one payer at a time. */
public final class PayerAccounts {

    private final TariffDescription tariff;
    private final Header header;
    private final PayerLanguages languages;
    private final Map<String, List<Cells>> lines = new LinkedHashMap<>();
    private final Map<String, List<Assessment>> assessed;
    private final Map<String, List<Assessment>> last;
    private final Optional<Statements> statements;
    private final Map<Integer, List<String>> problems;
    private final Map<String, Map<Integer, List<String>>> paymentProblems;
    private final Set<Integer> leftLines;
    private final Set<Integer> waitingLines;
    private final AbsentRows absent;
    private final Set<String> alike;
    private final Optional<Completeness> completeness;
    private final Optional<BarredErrors> errors;

    PayerAccounts(
            TariffDescription tariff,
            ReturnsFile file,
            PayerLanguages languages,
            Map<String, List<Assessment>> assessed,
            Map<String, List<Assessment>> last,
            Optional<Statements> statements,
            RowProblems problems,
            Optional<PaymentsFile> payments,
            Landings landings,
            AbsentRows absent,
            Set<String> alike,
            Optional<Completeness> completeness,
            Optional<BarredErrors> errors) {
        this.tariff = tariff;
        this.header = file.header();
        this.languages = languages;
        this.assessed = assessed;
        this.last = last;
        this.statements = statements;
        this.problems = problems.byLine();
        this.paymentProblems = payments.map(PaymentsFile::problemsByPayer).orElse(Map.of());
        this.leftLines = landings.left();
        this.waitingLines = landings.waiting();
        this.absent = absent;
        this.alike = Set.copyOf(alike);
        this.completeness = completeness;
        this.errors = errors;
        file.lines().stream()
                .filter(line -> !line.payer().isEmpty())
                .forEach(line -> lines.computeIfAbsent(line.payer(), key -> new ArrayList<>())
                        .add(line));
    }

    /** Those who reported anything, in their order. */
    public List<String> payers() {
        return List.copyOf(lines.keySet());
    }

    public TariffDescription tariff() {
        return tariff;
    }

    /** Whether it was asked what became of the debts. */
    public boolean followsPayments() {
        return statements.isPresent();
    }

    /** Whether interest on some amounts could not be counted, as no rates were given. */
    public boolean lacksInterest() {
        return statements.map(Statements::withoutInterest).orElse(false);
    }

    /** The language that a payer is written to in; none where the returns do not say. */
    public Optional<Language> language(String payer) {
        return languages.of(payer);
    }

    /** All that is known of a payer. */
    public PayerAccount of(String payer) {
        List<Cells> own = lines.getOrDefault(payer, List.of());
        Optional<Statement> statement =
                statements.flatMap(drawn -> drawn.of(payer)).filter(drawn -> !alike.contains(payer));
        List<Assessment> first = assessed.getOrDefault(payer, List.of()).stream()
                .sorted(Comparator.comparing(Assessment::paid))
                .toList();
        return new PayerAccount(
                payer,
                reported(own),
                first,
                restated(payer, first),
                statement,
                left(payer, own),
                completeness.map(lacking -> lacking.missing(payer)).orElse(List.of()),
                waiting(own),
                absent.startsLate(payer),
                absent.endsEarly(payer),
                errors.map(each -> each.of(payer)).orElse(List.of()),
                barred(payer, statement));
    }

    /** What is owed otherwise by what is known last. */
    private List<Assessment> restated(String payer, List<Assessment> first) {
        return last.getOrDefault(payer, List.of()).stream()
                .filter(assessment -> first.stream()
                        .noneMatch(before -> PayerAccount.isOfSame(before, assessment)
                                && before.results().equals(assessment.results())
                                && before.lines().equals(assessment.lines())))
                .sorted(Comparator.comparing(Assessment::paid))
                .toList();
    }

    private List<Reported> reported(List<Cells> own) {
        Map<Period, Moment> latest = new HashMap<>();
        own.forEach(line -> line.about()
                .ifPresent(
                        about -> latest.merge(about, line.moment(), BinaryOperator.maxBy(Moment.BY_DAY_AND_FINDER))));
        List<Reported> reported = new ArrayList<>();
        for (Cells line : own) {
            line.about()
                    .filter(about -> followsPayments()
                            || Moment.BY_DAY_AND_FINDER.compare(line.moment(), latest.get(about)) == 0)
                    .ifPresent(about ->
                            reported.add(new Reported(line.line(), about, line.reported(), line.items(), said(line))));
        }
        return reported;
    }

    private List<Said> said(Cells line) {
        List<Said> said = new ArrayList<>();
        for (Column column : header.columns()) {
            if (column.use() instanceof Column.Use.OfFact of) {
                line.value(column).ifPresent(value -> said.add(new Said(of.fact(), of.about(), value)));
            }
        }
        return said;
    }

    private List<Left> left(String payer, List<Cells> own) {
        List<Left> left = new ArrayList<>();
        for (Cells line : own) {
            if (leftLines.contains(line.line()) || problems.containsKey(line.line())) {
                left.add(new Left(line.line(), false, line.about(), problems.getOrDefault(line.line(), List.of())));
            }
        }
        paymentProblems
                .getOrDefault(payer, Map.of())
                .forEach((line, why) -> left.add(new Left(line, true, Optional.empty(), why)));
        return left;
    }

    private Set<Period> waiting(List<Cells> own) {
        Set<Period> waiting = new TreeSet<>();
        own.stream()
                .filter(line -> waitingLines.contains(line.line()))
                .forEach(line -> line.about().ifPresent(waiting::add));
        return waiting;
    }

    private Optional<Barred> barred(String payer, Optional<Statement> statement) {
        if (alike.contains(payer)) {
            return Optional.of(new Barred(true, List.of()));
        }
        boolean lacksRates = followsPayments()
                && statement.isEmpty()
                && assessed.containsKey(payer)
                && !statements.orElseThrow().monthsWithoutRate().isEmpty();
        return lacksRates
                ? Optional.of(
                        new Barred(false, List.copyOf(statements.orElseThrow().monthsWithoutRate())))
                : Optional.empty();
    }
}

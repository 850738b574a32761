package dev.tariffc.cli;

import dev.tariffc.cli.facts.TariffNames;
import dev.tariffc.cli.returns.AccountSources;
import dev.tariffc.cli.returns.CommonAccount;
import dev.tariffc.cli.returns.FiscalYears;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.language.Language;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws the accounts of payers over several tariffs. */
@CommandLine.Command(name = "account")
final class AccountCommand extends Command {

    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    /** A tariff, its returns and perhaps the register of those who should have filed; null what is not given. */
    static final class Pair {

        @Option(names = "--tariff", paramLabel = "${bundle:label.FILE}", descriptionKey = "account.tariff")
        private @Nullable String tariff;

        @Option(names = "--returns", paramLabel = "${bundle:label.RETURNS}", descriptionKey = "account.returns")
        private @Nullable String returns;

        @Option(names = "--expected", paramLabel = "${bundle:label.PAYERS}", descriptionKey = "account.expected")
        private @Nullable String expected;
    }

    private record Tariff(String file, String returns, Optional<String> expected) {}

    @ArgGroup(exclusive = false, multiplicity = "0..*")
    private List<Pair> pairs = new ArrayList<>();

    @Mixin
    private final AssessingOptions options = new AssessingOptions();

    @Option(
            names = "--fiscal-year-from",
            paramLabel = "${bundle:label.MONTHDAY}",
            descriptionKey = "account.fiscalYear")
    private Optional<String> fiscalYear = Optional.empty();

    @Option(names = "--totals", paramLabel = "${bundle:label.TOTALS}", descriptionKey = "account.totals")
    private Optional<String> totals = Optional.empty();

    AccountCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws InputProblem {
        List<Tariff> given = given();
        FiscalYears years = new FiscalYears(fiscalYear.map(this::firstDay).orElse(FiscalYears.CALENDAR.from()));
        options.asOf().ifPresent(this::refuseFar);
        List<String> inputs = new ArrayList<>();
        given.forEach(each -> inputs.add(each.file()));
        given.forEach(each -> inputs.add(each.returns()));
        given.forEach(each -> each.expected().ifPresent(inputs::add));
        inputs.addAll(options.payments().files());
        refuseOverwriting(inputs);
        List<AccountSources.UnderTariff> sources = new ArrayList<>();
        List<Provenance> provenances = new ArrayList<>();
        for (Tariff each : given) {
            load(each.file())
                    .ifPresent(calculator -> sources.add(new AccountSources.UnderTariff(
                            name(each.file(), given),
                            calculator,
                            new TariffNames(calculator, Language.ofFileName(each.file())),
                            each.returns(),
                            each.expected())));
        }
        if (sources.size() < given.size()) {
            return ExitStatus.PROBLEMS;
        }
        for (int i = 0; i < given.size(); i++) {
            provenances.add(
                    Provenance.of(sources.get(i).calculator(), given.get(i).file(), options.knownOn(), terminal()));
        }
        CommonAccount account = CommonAccount.draw(
                new AccountSources(
                        sources,
                        options.payments().payments().orElseThrow(),
                        options.payments().bankRate()),
                new CommonAccount.Manner(options.alike(), options.asOf(), years),
                terminal());
        write(account, provenances, inputs.subList(given.size(), inputs.size()));
        for (int i = 0; i < provenances.size(); i++) {
            account.print(i, provenances.get(i).standing().said(words()));
        }
        account.print(terminal());
        provenances.forEach(each -> terminal().tell(each.said(words())));
        return account.isComplete() ? ExitStatus.DONE : ExitStatus.PROBLEMS;
    }

    /** The tariffs, each with its returns. */
    private List<Tariff> given() {
        List<Tariff> given = new ArrayList<>();
        for (Pair pair : pairs) {
            Optional<String> tariff = Optional.ofNullable(pair.tariff);
            Optional<String> returns = Optional.ofNullable(pair.returns);
            Optional<String> expected = Optional.ofNullable(pair.expected);
            if (tariff.isEmpty()) {
                throw misused(returns.map(file -> words().say("account.noTariff", Map.of("returns", file)))
                        .orElseGet(() ->
                                words().say("account.noTariffOfExpected", Map.of("expected", expected.orElse("")))));
            } else if (returns.isEmpty()) {
                throw misused(words().say("account.noReturns", Map.of("tariff", tariff.get())));
            }
            given.add(new Tariff(tariff.get(), returns.get(), expected));
        }
        if (given.isEmpty() || !options.payments().areGiven()) {
            throw misused(words().say("account.missing"));
        }
        refuseTwice(given);
        return given;
    }

    /** What is owed under one tariff is owed once, whichever of its languages is named. */
    private void refuseTwice(List<Tariff> given) {
        TextFiles files = new TextFiles(terminal());
        for (int i = 0; i < given.size(); i++) {
            String one = given.get(i).file();
            Optional<String> twin = Language.ofFileName(one).twin(one);
            for (Tariff other : given.subList(0, i)) {
                if (files.areSame(one, other.file())
                        || twin.filter(name -> files.areSame(name, other.file()))
                                .isPresent()) {
                    throw misused(words().say("account.tariffTwice", Map.of("one", other.file(), "other", one)));
                }
            }
        }
    }

    private void refuseOverwriting(List<String> inputs) {
        options.out().ifPresent(to -> refuseOverwriting(to, inputs));
        totals.ifPresent(to -> refuseOverwriting(to, inputs));
        if (options.out().isPresent()
                && totals.filter(to -> terminal()
                                .path(to)
                                .normalize()
                                .equals(terminal().path(options.out().get()).normalize()))
                        .isPresent()) {
            throw misused(words().say("out.twice", Map.of("out", options.out().get())));
        }
    }

    private MonthDay firstDay(String text) {
        try {
            MonthDay day = MonthDay.parse("--" + text);
            if (!day.equals(LEAP_DAY)) {
                return day;
            }
        } catch (DateTimeException e) {
            // told below, as a day of leap years only is
        }
        throw misused(words().say("account.noFiscalYear", Map.of("text", text)));
    }

    /** The calculator of a file; none where it does not compile or cannot be read, which is printed. */
    private Optional<Calculator> load(String file) {
        try {
            return new Calculators(terminal()).load(file, options.knownOn());
        } catch (InputProblem e) {
            e.print(terminal());
            return Optional.empty();
        }
    }

    /** As a tariff is called in tables: by its file, without the folder where no other is called so. */
    private String name(String file, List<Tariff> given) {
        String name = fileName(file);
        boolean alone = given.stream()
                        .filter(each -> fileName(each.file()).equals(name))
                        .count()
                == 1;
        return alone ? name : file;
    }

    private String fileName(String file) {
        return terminal().path(file).getFileName().toString();
    }

    /** Tables that are read by machines keep their columns; where they come from stands in a file beside each. */
    private void write(CommonAccount account, List<Provenance> provenances, List<String> inputs) throws InputProblem {
        TextFiles files = new TextFiles(terminal());
        files.writeOrPrint(options.out(), account::writeTo);
        if (totals.isPresent()) {
            files.write(totals.get(), terminal().path(totals.get()), account::writeTotalsTo);
        }
        for (String table :
                Stream.of(options.out(), totals).flatMap(Optional::stream).toList()) {
            Provenance.writeBeside(
                    table,
                    written -> Provenance.beside(
                            written, provenances, Provenance.Source.of(inputs, terminal()), options.manner()),
                    terminal());
        }
    }
}

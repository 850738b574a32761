package dev.tariffc.cli;

import dev.tariffc.cli.returns.PayerAccounts;
import dev.tariffc.cli.returns.ReturnsAssessment;
import dev.tariffc.cli.statements.Issue;
import dev.tariffc.cli.statements.StatementFolder;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.language.Language;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page for each payer, in its language. Pages in another language than the command's come from the same inputs, assessed once more in
 * words of that language: what is wrong with a row is said in them too.
 */
final class StatementsToSend {

    /** The same returns, assessed in other words. */
    interface Assessing {
        ReturnsAssessment in(Terminal terminal) throws InputProblem;
    }

    private final Calculator calculator;
    private final Provenance provenance;
    private final Optional<LocalDate> asOf;
    private final Terminal terminal;

    /** @param asOf the day up to which accounts are drawn */
    StatementsToSend(Calculator calculator, Provenance provenance, Optional<LocalDate> asOf, Terminal terminal) {
        this.calculator = calculator;
        this.provenance = provenance;
        this.asOf = asOf;
        this.terminal = terminal;
    }

    /** Refuses what can be read once only. */
    static void refuseStreams(List<String> inputs, Terminal terminal) throws InputProblem {
        for (String input : inputs) {
            if (Files.exists(terminal.path(input)) && !Files.isRegularFile(terminal.path(input))) {
                throw new InputProblem(terminal.words().say("statements.once", Map.of("file", input)));
            }
        }
    }

    /** Writes all pages; where it fails, those that were written stand in the list all the same. */
    void write(ReturnsAssessment first, Assessing again, StatementFolder folder) throws InputProblem {
        PayerAccounts accounts = first.accounts();
        List<Language> languages = new ArrayList<>(Language.all());
        languages.remove(terminal.words().language());
        writeIn(terminal.words().language(), accounts, accounts, folder);
        for (Language language : languages) {
            if (accounts.payers().stream().anyMatch(payer -> isIn(language, payer, accounts))) {
                Terminal other = terminal.silentIn(Words.of(language));
                writeIn(language, again.in(other).accounts(), accounts, folder);
            }
        }
    }

    private void writeIn(Language language, PayerAccounts worded, PayerAccounts accounts, StatementFolder folder)
            throws InputProblem {
        Words words = Words.of(language).with(calculator);
        List<String> standing = new ArrayList<>(
                provenance.standing().said(words).stream().map(String::strip).toList());
        provenance
                .knownOn()
                .ifPresent(day -> standing.add(words.say(
                        "page.knownOn", Map.of("day", words.ofRuntime().date(day)))));
        asOf.ifPresent(day -> standing.add(
                words.say("page.asOf", Map.of("day", words.ofRuntime().date(day)))));
        Issue issue = new Issue(worded, language, words, standing, provenance.saidToOthers(words));
        for (String payer : accounts.payers()) {
            if (isIn(language, payer, accounts)) {
                folder.write(issue, payer);
            }
        }
    }

    private boolean isIn(Language language, String payer, PayerAccounts accounts) {
        return accounts.language(payer).orElse(terminal.words().language()).equals(language);
    }
}

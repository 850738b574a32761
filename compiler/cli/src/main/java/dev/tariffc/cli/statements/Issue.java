package dev.tariffc.cli.statements;

import dev.tariffc.cli.Words;
import dev.tariffc.cli.returns.PayerAccounts;
import dev.tariffc.runtime.calculation.Clause;
import dev.tariffc.runtime.calculation.TariffDescription;
import dev.tariffc.runtime.language.Language;
import dev.tariffc.runtime.wording.Wording;
import java.util.List;

/**
 * What all statements in one language have in common.
 *
 * @param accounts in words of that language
 * @param words of that language, with the names of the tariff
 * @param standing what is published of the tariff, what is known of it when, and up to when accounts are drawn
 * @param provenance by what, and from which file, it was computed
 */
public record Issue(PayerAccounts accounts, Language language, Words words, List<String> standing, String provenance) {

    public Issue {
        standing = List.copyOf(standing);
    }

    Wording wording() {
        return words.ofRuntime();
    }

    TariffDescription tariff() {
        return accounts.tariff();
    }

    /** The language in which a sentence of the tariff is shown: the reader's where the tariff stands in it. */
    Language languageOf(Clause clause) {
        Language written = tariff().glossary().written();
        return written.equals(language) || wording().sentence(clause).words().equals(clause.words())
                ? written
                : language;
    }
}

package dev.tariffc.cli.statements;

import java.util.List;
import java.util.Map;

/**
 * What stands on the page of one payer, in words: the template has nothing to decide but what is empty.
 *
 * @param language of the page, by its code
 * @param labels the words that every page has, by their names in the template
 * @param tariffLanguage of the tariff's title, by its code
 * @param standing what is published of the tariff, and what is known of it when
 * @param complete whether nothing is left out
 * @param gaps what is left out, and why
 * @param notes what the reader should know although nothing is wrong
 * @param owed what is owed by when; a row each
 * @param total of these; empty where there is none
 * @param paidTo a sentence for each amount that says to whom
 * @param debts every debt, a row each
 * @param sums of the debts
 * @param amounts how each amount comes about
 * @param sections the words of the tariff that they come from
 */
record StatementPage(
        String language,
        Map<String, String> labels,
        String title,
        String payer,
        String tariff,
        String tariffLanguage,
        List<String> standing,
        boolean complete,
        List<Gap> gaps,
        List<String> notes,
        List<Due> owed,
        String total,
        List<String> paidTo,
        boolean followsPayments,
        List<Debt> debts,
        Debt sums,
        List<Amount> amounts,
        List<Section> sections,
        String provenance) {

    /** Something that is left out: where it stands, and why; either may be empty. */
    record Gap(String where, List<String> why) {}

    /** What is owed by a day. */
    record Due(String day, String amount) {}

    /** A row of the account; what has no amount is empty. */
    record Debt(
            String period,
            String of,
            String due,
            String assessed,
            String adjustment,
            String interest,
            String paid,
            String balance) {}

    /** What is owed for one period: what was reported, each step, and what became of it. */
    record Amount(
            String heading,
            List<Report> reports,
            List<Computation> computations,
            List<String> notes,
            List<Ledger> ledgers) {}

    /** How an amount comes about from what was reported by then, under a caption. */
    record Computation(String caption, List<Step> steps) {}

    /** What was reported at once, under a caption. */
    record Report(String caption, List<Fact> facts) {}

    record Fact(String name, String value) {}

    record Step(String section, String name, String value, List<String> because) {}

    /** What became of one debt; the balance is empty where nobody looks at it. */
    record Ledger(String caption, List<Entry> entries, String balance) {}

    record Entry(String what, String amount) {}

    /** The words of a section, as far as they come in. */
    record Section(String heading, List<Sentence> sentences) {}

    /** @param language of the words, by its code */
    record Sentence(String words, String language, List<String> readings) {}
}

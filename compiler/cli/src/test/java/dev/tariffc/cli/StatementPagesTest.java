package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The pages of {@code assess --statements}: what stands on them, in both languages, and in the PDF as in the HTML. */
class StatementPagesTest extends SentStatements {

    private String pdf(String name) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(folder.resolve("out").resolve(name + ".pdf").toFile())) {
            return new PDFTextStripper().getText(document).replace('\u00A0', ' ');
        }
    }

    /**
     * Due 20 days after the month, on February 20 and March 20; 2.65 and 1 per cent are 3.65 in a year, a hundredth per cent in a day.
     *
     * <pre>
     * January   10,000.00, received on March 2, 10 days late: 10,000 x 0.0001 x 10 = 10.00 of interest, open
     * February  5,000.00, less 1,000.00 for what was reported on March 1 (9,000.00): 4,000.00, of which 3,500.00 in time; 500.00 open
     * </pre>
     */
    @Test
    void aPageShowsWhatIsOwedAndHowItComesAbout() {
        assertEquals(0, withPayments(RETURNS).status());
        assertEquals("""
                Statement of account
                For Alma
                Shop Tariff, 2018
                certified 2018-07-07 in Gazette 27
                What is owed
                Due | Amount
                February 20, 2018 | $10.00
                March 20, 2018 | $500.00
                Total | $510.00
                To be paid to: Connect (royalty).
                The account
                Period | Of | Due | Amount | Adjustment | Interest | Paid | Balance
                January 2018 | royalty | February 20, 2018 | $10,000.00 | $0.00 | $10.00 | $10,000.00 | $10.00
                February 2018 | royalty | March 20, 2018 | $5,000.00 | -$1,000.00 | $0.00 | $3,500.00 | $500.00
                Total | $15,000.00 | -$1,000.00 | $10.00 | $13,500.00 | $510.00
                How each amount comes about
                January 2018: royalty
                Section | What | Value
                Reported for January 2018
                sales | $100,000.00
                Reported for January 2018 on March 1, 2018
                sales | $90,000.00
                Computed, as first reported
                1 | royalty | $10,000.00
                Computed, by what is known last
                1 | royalty | $9,000.00
                Account: royalty
                Assessed, due February 20, 2018 | $10,000.00
                Interest on $10,000.00 up to March 2, 2018 | $10.00
                Received March 2, 2018 | -$10,000.00
                Balance | $10.00
                February 2018: royalty
                Section | What | Value
                Reported for February 2018
                sales | $50,000.00
                Computed
                1 | royalty | $5,000.00
                Account: royalty
                Assessed, due March 20, 2018 | $5,000.00
                royalty for January 2018, as reported on March 1, 2018 | -$1,000.00
                Received March 20, 2018 | -$3,500.00
                Balance | $500.00
                The words of the tariff
                the tariff
                A shop pays the royalty each month, in CAD, rounded half up to 1¢.
                section 1 "Royalty"
                The royalty is 10% of sales, at least $15.
                As it is read: Sales are those before taxes.
                section 2 "Payment"
                The royalty is sent to Connect.
                The royalty bears interest daily at the Bank Rate on the last day of the month before + 1%, simple, over 365 days, until receipt of the payment.
                """, read(html("Alma")));
    }

    /** Of 1,000.00 for January 400.00 came in time; nothing else came, and no day is named up to which interest runs. */
    @Test
    void aPageIsInTheLanguageOfThePayer() {
        withPayments(RETURNS);
        assertEquals("""
                Relevé de compte
                À Bela
                Shop Tariff, 2018
                homologué le 2018-07-07 dans Gazette 27
                Ce qui est dû
                Échéance | Montant
                20 février 2018 | 600,00 $
                Total | 600,00 $
                À payer à : Connect (royalty).
                Le compte
                Période | Objet | Échéance | Montant | Ajustement | Intérêts | Payé | Solde
                janvier 2018 | royalty | 20 février 2018 | 1 000,00 $ | 0,00 $ | 0,00 $ | 400,00 $ | 600,00 $
                Total | 1 000,00 $ | 0,00 $ | 0,00 $ | 400,00 $ | 600,00 $
                D'où vient chaque montant
                janvier 2018 : royalty
                Article | Quoi | Valeur
                Déclaré pour janvier 2018
                sales | 10 000,00 $
                Calculé
                1 | royalty | 1 000,00 $
                Compte : royalty
                Établi, exigible le 20 février 2018 | 1 000,00 $
                Reçu le 20 février 2018 | -400,00 $
                Solde | 600,00 $
                Les mots du tarif
                le tarif
                A shop pays the royalty each month, in CAD, rounded half up to 1¢.
                article 1 « Royalty »
                The royalty is 10% of sales, at least $15.
                Lecture retenue : Sales are those before taxes.
                article 2 « Payment »
                The royalty is sent to Connect.
                """, read(html("Bela")));
        assertTrue(html("Bela").contains("<html lang=\"fr\">"));
        assertTrue(html("Bela").contains("<blockquote lang=\"en\">"));
    }

    @Test
    void thePdfHasTheAmountsOfTheHtml() throws IOException {
        withPayments(RETURNS);
        for (String name : List.of("Alma", "Bela")) {
            Set<String> amounts = new TreeSet<>();
            Matcher money = Pattern.compile("-?\\$[0-9.,]*[0-9]|-?[0-9][0-9 ]*,[0-9]{2} \\$")
                    .matcher(read(html(name)));
            money.results().forEach(found -> amounts.add(found.group()));
            String printed = pdf(name);
            assertTrue(amounts.size() > 4, amounts.toString());
            assertEquals(
                    Set.of(),
                    amounts.stream().filter(amount -> !printed.contains(amount)).collect(Collectors.toSet()),
                    printed);
        }
    }

    @Test
    void aPageIsWholeByItself() {
        withPayments(RETURNS);
        String html = html("Alma");
        assertFalse(Pattern.compile("(?i)<script|<link|<img|<iframe|javascript:|@import|url\\(|https?:")
                .matcher(html)
                .find());
        assertFalse(html.contains("<th>"), "a head says of what it is one");
        assertTrue(html.contains("prefers-color-scheme: dark"));
        assertTrue(html.contains("@media print"));
    }

    /** Where nobody looks at payments: 10% of 90,000.00 as reported last, and of 50,000.00. */
    @Test
    void withoutPaymentsAPageSaysWhatIsToBePaid() {
        assertEquals(0, assess(RETURNS).status());
        String page = read(html("Alma"));
        assertTrue(page.startsWith("""
                Statement of royalties
                For Alma
                Shop Tariff, 2018
                certified 2018-07-07 in Gazette 27
                What is owed
                Due | Amount
                February 20, 2018 | $9,000.00
                March 20, 2018 | $5,000.00
                Total | $14,000.00
                To be paid to: Connect (royalty).
                What has been paid is not looked at here.
                """), page);
        assertTrue(page.contains("Assessed, due February 20, 2018 | $9,000.00\n"), page);
        assertFalse(page.contains("$90,000.00 | "), page);
    }

    /** One per cent of nothing readable: the total is that of February alone, and says so. */
    @Test
    void aPageWithARowInErrorSaysThatItIsNotComplete() {
        Run run = assess(
                "payer,period,sales,language\nAlma,2018-01,much,en\nAlma,2018-02,50000,en\nBela,2018-01,viel,fr\n");
        assertEquals(1, run.status());
        String page = read(html("Alma"));
        assertTrue(page.contains("This statement is not complete\n"), page);
        assertTrue(
                page.contains("Line 2 of the returns, for January 2018: sales: `much` is not an amount of money.\n"),
                page);
        assertTrue(page.contains("What is owed, as far as it is known\n"), page);
        assertTrue(page.contains("Total of what was assessed | $5,000.00\n"), page);
        String french = read(html("Bela"));
        assertTrue(french.contains("Ce relevé n'est pas complet\n"), french);
        assertTrue(french.contains("Ligne 4 des rapports, pour janvier 2018 : sales : `viel` n'est pas "), french);
        assertTrue(french.contains("Aucun montant n'a pu être établi.\n"), french);
        assertFalse(french.contains("Total"), french);
    }

    @Test
    void aPaymentThatCannotBeReadIsSaid() {
        Run.write(folder, "bad.csv", "payer,received,amount\nAlma,2018-02-20,much\n");
        assertEquals(1, assess(RETURNS, "--payments", "bad.csv").status());
        String page = read(html("Alma"));
        assertTrue(page.contains("Line 2 of the payments: amount: `much` is not an amount"), page);
        assertTrue(page.contains("Interest on what is paid late is not counted here.\n"), page);
        assertTrue(read(html("Bela")).contains("Ce qui est dû\n"));
    }

    @Test
    void ofAPayerWhoseNameIsRefusedNothingIsShownButThat() throws IOException {
        Run run =
                assess("payer,period,sales\nAlma,2018-01,100\nALMA,2018-01,100\nBela,2018-01,100\n", "--alike=refuse");
        assertEquals(1, run.status());
        String page = read(html(written().stream()
                .filter(name -> name.startsWith("ALMA"))
                .findFirst()
                .orElseThrow()
                .replaceAll("\\.\\w+$", "")));
        assertTrue(page.contains("A name in these returns is written almost like another one."), page);
        assertTrue(page.endsWith("No amount could be assessed.\n"), page);
        assertTrue(read(html("Bela")).contains("Total | $15.00\n"));
    }

    /** Whom the register expects and who filed for February alone; and a month that waits for none. */
    @Test
    void whatWasNotFiledIsSaid() {
        Run.write(folder, "register.csv", "payer\nAlma\nBela\n");
        assess(
                "payer,period,sales\nAlma,2018-01,100\nBela,2018-01,100\nBela,2018-02,100\n",
                "--expected",
                "register.csv");
        assertTrue(read(html("Alma")).contains("Nothing was reported for February 2018.\n"));
        assertTrue(html("Bela").contains("What is owed</h2>"));
    }

    @Test
    void whatStrangersWroteBecomesNoMarkup() throws IOException {
        String payer = "<script>alert(1)</script>&amp;{{payer}} ${x}\u202E";
        Run run = assess("payer,period,sales\n\"" + payer + "\",2018-01,100\n");
        assertEquals(0, run.status(), run.err());
        String name = written().get(0).replace(".html", "");
        assertTrue(name.matches("script-alert-1-script-amp-payer-x-[0-9a-f]{12}"), name);
        assertFalse(html(name).contains("<script"));
        assertFalse(html(name).contains("\u202E"));
        String shown = "<script>alert(1)</script>&amp;{{payer}} ${x}<U+202E>";
        assertTrue(read(html(name)).contains("For " + shown + "\n"), html(name));
        assertTrue(pdf(name).contains(shown), pdf(name));
    }

    @Test
    void rowsOfOnePayerThatContradictInItsLanguageAreTold() {
        Run run = assess("""
                payer,period,sales,langue
                Alma,2018-01,100,
                Alma,2018-02,100,FR
                Alma,2018-03,100,en
                Bela,2018-01,100,de
                """);
        assertEquals(1, run.status());
        assertEquals(
                List.of(
                        "error: returns.csv, line 4, column 4 (langue): line 3 says fr of `Alma`, and that one counts. A payer"
                                + " is written to in one language.",
                        "error: returns.csv, line 5, column 4 (langue): `de` is no language that statements are written in."
                                + " Write en or fr."),
                run.err()
                        .lines()
                        .filter(line -> line.startsWith("error"))
                        .sorted()
                        .toList());
        assertTrue(html("Alma").contains("<html lang=\"fr\">"));
        // No amount depends on it.
        assertTrue(read(html("Alma")).contains("Total | 45,00 $\n"));
        assertTrue(html("Bela").contains("<html lang=\"en\">"));
    }

    @Test
    void aFactOfThatNameIsTheTariffsOwn() {
        Run.write(folder, "songs.tariff", """
                tariff "Songs"
                In force from January 1, 2018.
                A shop pays the royalty each month, in CAD, rounded half up to 1¢.
                section 1
                Given each month: sales (money), language (yes or no).
                The royalty is 1% of sales if language, otherwise 2% of sales.
                """);
        Run.write(folder, "songs.csv", "payer,period,sales,language\nAlma,2018-01,100,yes\nBela,2018-01,100,no\n");
        Run run =
                Run.in(folder, "assess", "songs.tariff", "--returns", "songs.csv", "--statements", "out", "--lang=en");
        assertEquals(0, run.status(), run.err());
        assertTrue(
                run.err()
                        .contains(
                                "note: songs.csv, line 1, column 4 (language): that is a name of the tariff, and no language"
                                        + " in which payers are written to.\n"),
                run.err());
        assertTrue(html("Alma").contains("<html lang=\"en\">"));
        assertTrue(read(html("Alma")).contains("language | yes\n"));
        assertTrue(read(html("Bela")).contains("Total | $2.00\n"));
    }
}

package dev.tariffc.cli.returns;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.tariffc.runtime.number.Money;
import java.io.Writer;

/** How tables are written that spreadsheets and programs read. */
final class Csv {

    private Csv() {}

    static CsvWriter writer(Writer writer) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe in front, which it takes away again. */
    static String text(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** A decimal number; one that has none, as {@code 5/6}, to the smallest coin. */
    static String money(Money money) {
        return (money.amount().isDecimal() ? money : money.toCoins()).toDecimalString();
    }
}

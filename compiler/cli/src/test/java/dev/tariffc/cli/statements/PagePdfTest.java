package dev.tariffc.cli.statements;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagePdfTest {

    @TempDir
    private Path folder;

    private static byte[] pdf(String html) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PagePdf().write(html, out);
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String page(String head, String body) {
        return "<!DOCTYPE html>\n<html lang=\"en\"><head><title>A page</title>"
                + "<style>body { font-family: \"DejaVu Sans Condensed\" }</style>" + head + "</head><body>" + body
                + "</body></html>";
    }

    @Test
    void theSamePageGivesTheSameBytes() throws IOException {
        String html = page("", "<p>Été, œuvre</p>");
        assertArrayEquals(pdf(html), pdf(html));
    }

    /** A page names everything that a renderer may fetch: nobody is asked, and no file is read. */
    @Test
    void nothingIsFetchedFromAnyNetworkOrFile() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String net = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            Path hiding = Files.writeString(folder.resolve("hiding.css"), "p { display: none }");
            Path secret = Files.writeString(folder.resolve("secret.html"), "<p>secret</p>");
            String file = hiding.toUri().toString();
            String text = text(pdf(page(
                    "<link rel=\"stylesheet\" href=\"" + file + "\" />"
                            + "<link rel=\"stylesheet\" href=\"" + net + "a.css\" />"
                            + "<style>@import url(" + net + "b.css); @import url(" + file + ");"
                            + "@font-face { font-family: F; src: url(" + net + "f.ttf) }"
                            + "p { font-family: F, \"DejaVu Sans Condensed\"; background: url(" + net + "c.png) }"
                            + "li { list-style-image: url(" + net + "d.png) }</style>",
                    "<p>shown</p><ul><li>item</li></ul>"
                            + "<img src=\"" + net + "e.png\" alt=\"e\" /><img src=\"" + net + "e.svg\" alt=\"e\" />"
                            + "<img src=\"" + net + "e.pdf\" alt=\"e\" />"
                            + "<img src=\"" + secret.toUri() + "\" alt=\"s\" />"
                            + "<object type=\"image/png\" data=\"" + net + "o\"></object>"
                            + "<iframe src=\"" + secret.toUri() + "\"></iframe>"
                            + "<a download=\"d\" href=\"" + net + "download\">get</a>")));
            assertEquals(0, asked.get());
            assertTrue(text.contains("shown"), text);
            assertFalse(text.contains("secret"), text);
        } finally {
            server.stop(0);
        }
    }

    /** Canadian syllabics are in the font; ideographs and what runs to the left are not, and are said to be lacking. */
    @Test
    void whatTheFontLacksIsShownByItsNumberAndSaid() throws IOException {
        String note = "<p class=\"unshown\" hidden=\"hidden\">lacking</p>";
        String lacking = text(pdf(page("", "<p>A 中文 שלום \uD83C\uDFB5</p>" + note)));
        assertTrue(lacking.contains("A [U+4E2D][U+6587] [U+05E9][U+05DC][U+05D5][U+05DD] [U+1F3B5]"), lacking);
        assertTrue(lacking.contains("lacking"), lacking);
        assertFalse(lacking.contains("#"), lacking);
        String all = text(pdf(page("", "<p>Écran ᐃᓄᒃᑎᑐᑦ Ωμέγα Ёлка ½ € “œ”</p>" + note)));
        assertTrue(all.contains("Écran ᐃᓄᒃᑎᑐᑦ Ωμέγα Ёлка ½ € “œ”"), all);
        assertFalse(all.contains("lacking"), all);
    }
}

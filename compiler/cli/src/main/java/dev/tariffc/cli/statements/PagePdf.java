package dev.tariffc.cli.statements;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The same page as PDF, tagged for those who listen to it. Nothing is fetched for it, from no network and no file, whatever the page
 * names; and the same page gives the same bytes.
 */
final class PagePdf {

    private static final String DOCTYPE = "<!DOCTYPE html>";
    /** What says that something is shown by its number; without any it goes. */
    private static final String UNSHOWN = "unshown";

    private final PdfFonts fonts = new PdfFonts();

    PagePdf() {
        XRLog.setLoggingEnabled(false);
    }

    void write(String html, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        refuseFetching(builder);
        fonts.addTo(builder);
        builder.withW3cDocument(document(html), null);
        builder.useDefaultPageSize(
                PdfRendererBuilder.PAGE_SIZE_LETTER_WIDTH,
                PdfRendererBuilder.PAGE_SIZE_LETTER_HEIGHT,
                PageSizeUnits.INCHES);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("tariffc");
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            PDDocumentInformation information = pdf.getDocumentInformation();
            information.setCreationDate(null);
            information.setModificationDate(null);
            pdf.setDocumentId(0L);
            pdf.save(out);
        }
    }

    private static void refuseFetching(PdfRendererBuilder builder) {
        for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, kind) -> false, priority);
        }
        builder.useUriResolver((base, uri) -> null);
        builder.useProtocolsStreamImplementation(PagePdf::nothing, "http", "https", "ftp", "file", "jar", "data");
    }

    private static FSStream nothing(String uri) {
        throw new UncheckedIOException(new IOException("a statement names nothing to be fetched: " + uri));
    }

    private Document document(String html) {
        if (!html.startsWith(DOCTYPE)) {
            throw new IllegalArgumentException("a page begins with " + DOCTYPE);
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            Document document = factory.newDocumentBuilder()
                    .parse(new InputSource(
                            new StringReader(html.substring(DOCTYPE.length()).strip())));
            boolean lacking = show(document.getDocumentElement());
            NodeList all = document.getElementsByTagName("p");
            for (int i = all.getLength() - 1; i >= 0; i--) {
                Element paragraph = (Element) all.item(i);
                if (paragraph.getAttribute("class").equals(UNSHOWN)) {
                    if (lacking) {
                        paragraph.removeAttribute("hidden");
                    } else {
                        paragraph.getParentNode().removeChild(paragraph);
                    }
                }
            }
            return document;
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("a page that is not XML", e);
        }
    }

    /** Puts numbers in the place of what the font lacks; whether anything was lacking. */
    private boolean show(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            String text = node.getNodeValue();
            if (fonts.show(text)) {
                return false;
            }
            node.setNodeValue(fonts.shown(text));
            return true;
        }
        boolean lacking = false;
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            lacking |= show(child);
        }
        return lacking;
    }
}

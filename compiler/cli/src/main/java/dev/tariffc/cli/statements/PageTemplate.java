package dev.tariffc.cli.statements;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.tariffc.cli.Visible;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The page as HTML that is XML too. Every text goes through one escaper: nothing that somebody wrote becomes markup, and what
 * hides or turns the line is shown by its number.
 */
final class PageTemplate {

    private final Template template;

    PageTemplate() {
        this.template = Mustache.compiler()
                .withEscaper(text -> Escapers.HTML.escape(Visible.line(text)))
                .emptyStringIsFalse(true)
                .withLoader(name -> new StringReader(resource(name + ".css").strip()))
                .compile(resource("statement.mustache"));
    }

    private static String resource(String name) {
        try (InputStream in = PageTemplate.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String html(StatementPage page) {
        return template.execute(page);
    }
}

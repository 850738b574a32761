package dev.tariffc.cli.statements;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import dev.tariffc.cli.InputProblem;
import dev.tariffc.cli.Sha256;
import dev.tariffc.cli.Terminal;
import dev.tariffc.cli.TextFiles;
import dev.tariffc.cli.Words;
import dev.tariffc.cli.returns.PayerAccount;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The folder that statements are written to, page by page, with a list of them. What an earlier list names and nobody has changed
 * since is replaced; nothing else is.
 */
public final class StatementFolder {

    /** The list of what was written, by which it is known again. */
    public static final String LIST = "statements.json";

    private static final int LARGEST_LIST = 256;

    /**
     * A page that was written.
     *
     * @param complete whether nothing is left out of it
     */
    public record Written(String payer, String language, boolean complete, List<WrittenFile> files) {
        public Written {
            files = List.copyOf(files);
        }
    }

    /** @param digest the SHA-256 of its bytes */
    public record WrittenFile(String name, String digest) {}

    private final String folder;
    private final Terminal terminal;
    private final TextFiles files;
    private final Map<String, String> names;
    private final PageTemplate template = new PageTemplate();
    private final PagePdf pdf = new PagePdf();
    private final Map<String, Written> written = new LinkedHashMap<>();
    private final List<WrittenFile> left;

    private StatementFolder(String folder, Map<String, String> names, List<WrittenFile> left, Terminal terminal) {
        this.folder = folder;
        this.terminal = terminal;
        this.files = new TextFiles(terminal);
        this.names = names;
        this.left = List.copyOf(left);
    }

    /**
     * Looks whether the pages of payers can be written to a folder, which need not be there.
     *
     * @throws InputProblem where something is in the way; nothing is written then
     */
    public static StatementFolder of(String folder, Collection<String> payers, Terminal terminal) throws InputProblem {
        Words words = terminal.words();
        Path path = terminal.path(folder);
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new InputProblem(words.say("statements.notFolder", Map.of("folder", folder)));
        }
        Map<String, WrittenFile> earlier = earlier(folder, terminal);
        Map<String, String> names = PageNames.of(payers);
        Set<String> wanted = new HashSet<>();
        List<String> strange = new ArrayList<>();
        for (String name : names.values()) {
            for (String ending : List.of(".html", ".pdf")) {
                String file = folder + "/" + name + ending;
                wanted.add(key(name + ending));
                Optional<String> digest =
                        Optional.ofNullable(earlier.get(key(name + ending))).map(WrittenFile::digest);
                if (Files.exists(terminal.path(file), LinkOption.NOFOLLOW_LINKS) && !isAs(file, digest, terminal)) {
                    strange.add(words.say("statements.strange", Map.of("file", file)));
                }
            }
        }
        if (!strange.isEmpty()) {
            throw new InputProblem(strange);
        }
        List<WrittenFile> left = new ArrayList<>();
        for (WrittenFile file : earlier.values()) {
            if (!wanted.contains(key(file.name()))
                    && isAs(folder + "/" + file.name(), Optional.of(file.digest()), terminal)) {
                left.add(file);
            }
        }
        return new StatementFolder(folder, names, left, terminal);
    }

    /** Files are looked for as systems find them that know no capitals. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static boolean isAs(String file, Optional<String> digest, Terminal terminal) throws InputProblem {
        return digest.isPresent()
                && Files.isRegularFile(terminal.path(file), LinkOption.NOFOLLOW_LINKS)
                && new TextFiles(terminal).digest(file).equals(digest);
    }

    /** The files of an earlier list with their digests; none where there is no list. */
    private static Map<String, WrittenFile> earlier(String folder, Terminal terminal) throws InputProblem {
        String list = folder + "/" + LIST;
        Map<String, WrittenFile> earlier = new LinkedHashMap<>();
        if (!Files.exists(terminal.path(list), LinkOption.NOFOLLOW_LINKS)) {
            return earlier;
        }
        String text = new TextFiles(terminal).read(list, LARGEST_LIST);
        try (JsonReader json = new JsonReader(new StringReader(text))) {
            boolean isList = false;
            json.beginObject();
            while (json.hasNext()) {
                String key = json.nextName();
                if (!key.equals("statements") && !key.equals("left")) {
                    json.skipValue();
                    continue;
                }
                isList |= key.equals("statements");
                json.beginArray();
                while (json.hasNext()) {
                    read(json, key.equals("left"), earlier);
                }
                json.endArray();
            }
            json.endObject();
            if (!isList) {
                throw new MalformedJsonException("no statements");
            }
            return earlier;
        } catch (IOException | IllegalStateException e) {
            throw new InputProblem(terminal.words().say("statements.notList", Map.of("file", list)));
        }
    }

    /** Reads what names a file, or a statement with its files. */
    private static void read(JsonReader json, boolean isFile, Map<String, WrittenFile> earlier) throws IOException {
        String file = "";
        String digest = "";
        json.beginObject();
        while (json.hasNext()) {
            String key = json.nextName();
            if (json.peek() == JsonToken.BEGIN_OBJECT && !isFile) {
                read(json, true, earlier);
            } else if (isFile && key.equals("file")) {
                file = json.nextString();
            } else if (isFile && key.equals("sha256")) {
                digest = json.nextString();
            } else {
                json.skipValue();
            }
        }
        json.endObject();
        if (isFile) {
            earlier.put(key(file), new WrittenFile(file, digest));
        }
    }

    /** Writes the page of a payer, as HTML and as PDF. */
    public void write(Issue issue, String payer) throws InputProblem {
        PayerAccount account = issue.accounts().of(payer);
        String html = template.html(StatementTexts.of(issue, account));
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            pdf.write(html, printed);
        } catch (IOException e) {
            throw new IllegalStateException("a page in memory cannot fail", e);
        }
        String name = names.get(payer);
        written.put(
                payer,
                new Written(
                        payer,
                        issue.language().code(),
                        account.isComplete(),
                        List.of(
                                write(name + ".html", html.getBytes(StandardCharsets.UTF_8)),
                                write(name + ".pdf", printed.toByteArray()))));
        terminal.progress(terminal.words()
                .say(
                        "statements.progress",
                        Map.of(
                                "done",
                                terminal.words().grouped(written.size()),
                                "all",
                                terminal.words().grouped(names.size()))));
    }

    private WrittenFile write(String name, byte[] bytes) throws InputProblem {
        String file = folder + "/" + name;
        files.writeBytes(file, terminal.path(file), out -> out.write(bytes));
        return new WrittenFile(name, Sha256.of(bytes));
    }

    /** What was written so far, in the order of the payers. */
    public List<Written> written() {
        return names.keySet().stream()
                .map(written::get)
                .filter(page -> page != null)
                .toList();
    }

    /** What an earlier run wrote, nobody changed, and this one did not write again. */
    public List<WrittenFile> left() {
        return left;
    }

    /** Says what was written, and what an earlier run left. */
    public void tell() {
        terminal.endProgress();
        Words words = terminal.words();
        terminal.tell(
                words.say("statements.wrote", Map.of("pages", words.count("pages", written.size()), "folder", folder)));
        if (!left.isEmpty()) {
            terminal.note(words.say(
                    "statements.later", Map.of("files", words.count("files", left.size()), "folder", folder)));
        }
    }
}

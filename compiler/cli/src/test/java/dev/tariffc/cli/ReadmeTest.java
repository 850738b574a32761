package dev.tariffc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows of a run is what the program prints. */
class ReadmeTest {

    private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern SHOWN =
            Pattern.compile("(?m)^    \\$ \\./tariffc (.*?[^\\\\])\\n((?:    .*\\n|\\n(?=    ))+)", Pattern.DOTALL);
    private static final Pattern ARGUMENT = Pattern.compile("'([^']*)'|([^\\s\\\\]+)");
    private static final String AND_SO_ON = "        ...";

    @TempDir
    private Path folder;

    @Test
    void theAnswersShownAreThoseOfTheProgram() throws IOException {
        Matcher shown = SHOWN.matcher(Files.readString(REPOSITORY.resolve("README.md")));
        int runs = 0;
        while (shown.find()) {
            Run run = Run.in(folder, withFiles(arguments(shown.group(1))));
            assertEquals("", run.err());
            List<String> lines = shown.group(2)
                    .lines()
                    .takeWhile(line -> !line.equals(AND_SO_ON))
                    .toList();
            String wanted = String.join("\n", lines).stripIndent().strip();
            assertTrue(run.out().startsWith(wanted), () -> run.out() + "\nis shown as\n" + wanted);
            runs++;
        }
        assertTrue(runs > 0, "no run is shown");
    }

    /** The files of the repository that are named, where the run finds them. */
    private String[] withFiles(String[] arguments) throws IOException {
        for (String argument : arguments) {
            Path file = REPOSITORY.resolve(argument);
            if (Files.isRegularFile(file)) {
                Files.createDirectories(folder.resolve(argument).getParent());
                Files.copy(file, folder.resolve(argument));
            }
        }
        return arguments;
    }

    private static String[] arguments(String command) {
        List<String> arguments = new ArrayList<>();
        Matcher argument = ARGUMENT.matcher(command);
        while (argument.find()) {
            arguments.add(argument.group(1) == null ? argument.group(2) : argument.group(1));
        }
        return arguments.toArray(String[]::new);
    }
}

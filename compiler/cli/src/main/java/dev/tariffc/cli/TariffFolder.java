package dev.tariffc.cli;

import dev.tariffc.runtime.language.Language;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tariffs in a folder and the folders in it; what is hidden or built is passed over, and no link is followed. */
final class TariffFolder {

    private static final int DEEPEST = 16;
    private static final int MOST_TARIFFS = 2_000;
    private static final int MOST_FILES = 200_000;

    private final String name;
    private final Terminal terminal;
    private final List<String> tariffs = new ArrayList<>();
    private final List<String> mistakes = new ArrayList<>();
    private int files;

    private TariffFolder(String name, Terminal terminal) {
        this.name = name;
        this.terminal = terminal;
    }

    /** Looks through a folder. */
    static TariffFolder of(String name, Terminal terminal) throws InputProblem {
        Path folder = terminal.path(name);
        if (!Files.isDirectory(folder)) {
            throw new InputProblem(terminal.words()
                    .say(Files.exists(folder) ? "folder.isFile" : "folder.missing", Map.of("folder", name)));
        }
        TariffFolder found = new TariffFolder(name, terminal);
        try {
            Path root = folder.toRealPath();
            Set<FileVisitOption> options = EnumSet.noneOf(FileVisitOption.class);
            Files.walkFileTree(root, options, DEEPEST, found.new Visitor(root));
        } catch (IOException e) {
            throw new TextFiles(terminal).unreadable(name, e);
        }
        if (found.isTooLarge()) {
            throw new InputProblem(
                    terminal.words().say("folder.tooLarge", Map.of("folder", name, "most", MOST_TARIFFS)));
        }
        Collections.sort(found.tariffs);
        return found;
    }

    /** The files, named from where the user is. */
    List<String> tariffs() {
        return List.copyOf(tariffs);
    }

    /** What could not be looked into. */
    List<String> mistakes() {
        return List.copyOf(mistakes);
    }

    private boolean isTooLarge() {
        return tariffs.size() > MOST_TARIFFS || files > MOST_FILES;
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        private final Path root;

        Visitor(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean passed = !folder.equals(root) && (isHidden(folder) || folder.endsWith("target"));
            return passed ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files++;
            String last = file.getFileName().toString();
            boolean tariff = Language.all().stream().anyMatch(language -> language.isOf(last));
            if (tariff && attributes.isRegularFile() && !isHidden(file)) {
                tariffs.add(
                        Path.of(name).resolve(root.relativize(file)).normalize().toString());
            }
            return isTooLarge() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException cause) {
            String inside = Path.of(name).resolve(root.relativize(file)).toString();
            mistakes.add(new TextFiles(terminal).unreadable(inside, cause).getMessage());
            return FileVisitResult.CONTINUE;
        }

        private boolean isHidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }
    }
}

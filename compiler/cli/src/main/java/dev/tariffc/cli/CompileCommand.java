package dev.tariffc.cli;

import dev.tariffc.compiler.CalculatorName;
import dev.tariffc.compiler.Compilation;
import dev.tariffc.compiler.GeneratedCalculator;
import dev.tariffc.compiler.GeneratedSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the calculators of tariffs as Java. */
@CommandLine.Command(name = "compile")
final class CompileCommand extends Command {

    @Parameters(paramLabel = "${bundle:label.FILE}", arity = "1..*", descriptionKey = "tariffs")
    private List<String> files;

    @Option(names = "-d", paramLabel = "${bundle:label.DIR}", required = true, descriptionKey = "compile.d")
    private String folder;

    @Option(names = "--package", paramLabel = "${bundle:label.NAME}", descriptionKey = "compile.package")
    private Optional<String> packageName = Optional.empty();

    @Option(names = "--kernels", descriptionKey = "compile.kernels")
    private boolean kernels;

    CompileCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws InputProblem {
        packageName.filter(name -> !CalculatorName.isPackage(name)).ifPresent(name -> {
            throw misused(words().say("compile.noPackage", Map.of("name", name)));
        });
        List<GeneratedSource> sources = new ArrayList<>();
        Map<String, String> origins = new HashMap<>();
        boolean good = true;
        for (String file : files) {
            try {
                good &= compile(file, sources, origins);
            } catch (InputProblem e) {
                e.print(terminal());
                good = false;
            }
        }
        for (GeneratedSource source : sources) {
            write(source);
        }
        return good ? ExitStatus.DONE : ExitStatus.PROBLEMS;
    }

    private boolean compile(String file, List<GeneratedSource> sources, Map<String, String> origins)
            throws InputProblem {
        Compilation compilation = new Tariffs(terminal()).compile(file, packageName);
        if (!compilation.isAccepted()) {
            return false;
        }
        GeneratedCalculator generated = compilation.generated().orElseThrow();
        List<GeneratedSource> written = new ArrayList<>(generated.forUse());
        if (kernels) {
            KernelList list =
                    new KernelList(terminal(), file, compilation.model().orElseThrow());
            list.print();
            list.source(generated).ifPresent(written::add);
        }
        if (CalculatorName.isUnnamed(terminal().path(file).getFileName().toString())) {
            terminal().warn(words().say("compile.unnamed", Map.of("file", file, "name", generated.qualifiedName())));
        }
        for (GeneratedSource source : written) {
            String other = origins.putIfAbsent(source.qualifiedName(), file);
            if (other != null) {
                terminal()
                        .error(words().say(
                                        "compile.same",
                                        Map.of("other", other, "file", file, "name", source.qualifiedName())));
                return false;
            }
            sources.add(source);
        }
        return true;
    }

    private void write(GeneratedSource source) throws InputProblem {
        // Names are identifiers of Java, which have neither slashes nor dots: nothing leads out of the folder.
        String relative = source.qualifiedName().replace('.', '/') + ".java";
        Path file = terminal().path(folder).resolve(relative);
        String name = folder + "/" + relative;
        new TextFiles(terminal()).write(name, file, writer -> writer.write(source.code()));
        terminal().print(words().say("compile.wrote", Map.of("name", name)));
    }
}

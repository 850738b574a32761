package dev.tariffc.compiler;

import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.same.Text;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.compiler.syntax.Tariff;
import java.util.Optional;

/**
 * What came of compiling one tariff: problems, and, without errors among them, the meaning and its calculator.
 *
 * @param written the tariff as its author wrote it, as far as it could be read
 */
public record Compilation(
        Tariff written, Problems problems, Optional<TariffModel> model, Optional<GeneratedCalculator> generated) {

    static Compilation rejected(Tariff written, Problems problems) {
        return new Compilation(written, problems, Optional.empty(), Optional.empty());
    }

    static Compilation accepted(Tariff written, TariffModel model, GeneratedCalculator generated, Problems problems) {
        return new Compilation(written, problems, Optional.of(model), Optional.of(generated));
    }

    public SourceFile source() {
        return written.source();
    }

    /** What is compared with another tariff. */
    public Text text() {
        return new Text(written, model);
    }

    /** Whether the calculator has the words of the text in the other language too. */
    public boolean isInBothLanguages() {
        return model.flatMap(meaning -> meaning.glossary().twin()).isPresent();
    }

    /** Whether the tariff compiled; there may be warnings. */
    public boolean isAccepted() {
        return generated.isPresent();
    }
}

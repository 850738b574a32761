package dev.tariffc.compiler;

import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.source.SourceFile;
import java.util.Optional;

/** What came of compiling one tariff: problems, and, without errors among them, the meaning and its calculator. */
public record Compilation(
        SourceFile source, Problems problems, Optional<TariffModel> model, Optional<GeneratedSource> generated) {

    static Compilation rejected(Problems problems) {
        return new Compilation(problems.source(), problems, Optional.empty(), Optional.empty());
    }

    static Compilation accepted(TariffModel model, GeneratedSource generated, Problems problems) {
        return new Compilation(problems.source(), problems, Optional.of(model), Optional.of(generated));
    }

    /** Whether the tariff compiled; there may be warnings. */
    public boolean isAccepted() {
        return generated.isPresent();
    }
}

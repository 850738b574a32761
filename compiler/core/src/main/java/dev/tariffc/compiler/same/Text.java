package dev.tariffc.compiler.same;

import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.syntax.Tariff;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One of two tariffs that are compared.
 *
 * @param meaning none where it is not known: then all that is written differently differs
 */
public record Text(Tariff written, Optional<TariffModel> meaning) {

    /** A tariff of which only the writing is known. */
    public static Text of(Tariff written) {
        return new Text(written, Optional.empty());
    }

    public static Text of(Tariff written, TariffModel meaning) {
        return new Text(written, Optional.of(meaning));
    }

    /** @param tied what its names are compared by */
    Optional<SentenceForms> meanings(UnaryOperator<Key> tied) {
        return meaning.map(
                model -> new SentenceForms(model, new Forms(written.source().language(), tied)));
    }
}

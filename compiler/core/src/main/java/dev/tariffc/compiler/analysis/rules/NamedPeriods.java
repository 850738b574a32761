package dev.tariffc.compiler.analysis.rules;

import dev.tariffc.compiler.analysis.names.Outline;
import dev.tariffc.compiler.analysis.names.Sentences;
import dev.tariffc.compiler.analysis.terms.Terms;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.TariffModel.NamedPeriod;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.PeriodExpression;
import dev.tariffc.compiler.syntax.Quoted;
import java.util.List;

/** The periods that have a name: {@code The reference month is the second month before the month.} */
public final class NamedPeriods {

    private NamedPeriods() {}

    public static List<NamedPeriod> bind(Sentences sentences, Terms ofPayer) {
        return sentences.periods().stream()
                .map(Outline.Entry::sentence)
                .flatMap(definition -> ofPayer
                        .period(new PeriodExpression.Named(definition.span(), definition.name()))
                        .map(period -> new NamedPeriod(declared(definition.name()), period))
                        .stream())
                .toList();
    }

    private static DeclaredName declared(Name name) {
        return new DeclaredName(name.key(), name.written(), name.equivalent().map(Quoted::text));
    }
}

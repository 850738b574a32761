package dev.tariffc.compiler.analysis.rules;

import dev.tariffc.compiler.analysis.names.Symbol;
import dev.tariffc.compiler.analysis.names.Symbols;
import dev.tariffc.compiler.analysis.terms.Rules;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.compiler.syntax.DateExpression;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.runtime.fact.Domain;
import java.util.List;
import java.util.Optional;

/** Values of which only what is known of their names tells that they are days: {@code the early day if chain, the late day otherwise}. */
final class NamedDates {

    private final Symbols symbols;
    private final Rules rules;

    NamedDates(Symbols symbols, Rules rules) {
        this.symbols = symbols;
        this.rules = rules;
    }

    /** The days of a value of several cases that names nothing but days; none for everything else. */
    Optional<DateExpression.Choice> dates(Body.Value value) {
        List<Body.Alternative> all = value.alternatives();
        List<Expression> said =
                all.stream().flatMap(each -> each.value().stream()).toList();
        boolean ofDays = !said.isEmpty()
                && said.stream()
                        .allMatch(each -> each.asReference().filter(this::isDay).isPresent());
        boolean single = all.size() == 1 && all.get(0).selector().isEmpty();
        return ofDays && !single && value.limits().isEmpty()
                ? Optional.of(new DateExpression.Choice(
                        value.span(), all.stream().map(NamedDates::alternative).toList()))
                : Optional.empty();
    }

    private static DateExpression.Alternative alternative(Body.Alternative each) {
        return new DateExpression.Alternative(
                each.span(),
                each.value()
                        .flatMap(Expression::asReference)
                        .map(reference -> new DateExpression.Named(reference.span(), reference.name())),
                each.selector());
    }

    private boolean isDay(Expression.Reference reference) {
        return reference.isPlain() && isDay(reference.name());
    }

    private boolean isDay(Name name) {
        Optional<Symbol> symbol = symbols.find(name.key());
        boolean isFact = symbol.flatMap(Symbol::asFact)
                .filter(fact -> fact.domain().kind() == Domain.Kind.DATE)
                .isPresent();
        return isFact
                || symbol.flatMap(Symbol::asRule)
                        .flatMap(rules::find)
                        .filter(rule -> rule.type().equals(Type.DAY))
                        .isPresent();
    }
}

package dev.tariffc.meaning;

import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.compiler.syntax.DateExpression;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.FactDeclaration;
import dev.tariffc.compiler.syntax.Parts;
import java.util.Optional;
import java.util.stream.Stream;

/** What a name counts, where it counts time: as its kind says, or the first part of its definition that tells. */
final class Units {

    private final Meaning meaning;

    Units(Meaning meaning) {
        this.meaning = meaning;
    }

    Optional<DateExpression.Unit> of(Key name) {
        Optional<Declared.Fact> fact = meaning.declared.fact(name);
        if (fact.isPresent()) {
            FactDeclaration.Kind kind = fact.get().declaration().kind();
            return kind instanceof FactDeclaration.Kind.Days
                    ? Optional.of(DateExpression.Unit.DAY)
                    : kind instanceof FactDeclaration.Kind.Months
                            ? Optional.of(DateExpression.Unit.MONTH)
                            : Optional.empty();
        }
        return meaning.definitions(meaning.declared.plain(name)).stream()
                .map(each -> each.sentence().body())
                .flatMap(this::said)
                .findFirst();
    }

    private Stream<DateExpression.Unit> said(Body body) {
        Stream<DateExpression.Unit> written =
                Parts.all(body, Expression.Counted.class).stream().flatMap(each -> unit(each).stream());
        Stream<DateExpression.Unit> counted =
                Parts.all(body, Expression.Between.class).stream().map(Units::unit);
        Stream<DateExpression.Unit> named = Parts.all(body, Expression.Reference.class).stream()
                .flatMap(each -> of(each.name().key()).stream());
        return Stream.of(written, counted, named).flatMap(each -> each);
    }

    /** A year is worked out as twelve months. */
    private static Optional<DateExpression.Unit> unit(Expression.Counted counted) {
        return counted.unit().flatMap(unit -> switch (unit) {
            case HOUR -> Optional.empty();
            case DAY -> Optional.of(DateExpression.Unit.DAY);
            case BUSINESS_DAY -> Optional.of(DateExpression.Unit.BUSINESS_DAY);
            case WEEK -> Optional.of(DateExpression.Unit.WEEK);
            case MONTH -> Optional.of(DateExpression.Unit.MONTH);
            case YEAR -> Optional.of(DateExpression.Unit.MONTH);
        });
    }

    private static DateExpression.Unit unit(Expression.Between between) {
        return switch (between.counted()) {
            case DAYS -> DateExpression.Unit.DAY;
            case WEEKS, WHOLE_WEEKS, WEEKS_BEGUN -> DateExpression.Unit.WEEK;
            case WHOLE_MONTHS, MONTHS_BEGUN -> DateExpression.Unit.MONTH;
        };
    }
}

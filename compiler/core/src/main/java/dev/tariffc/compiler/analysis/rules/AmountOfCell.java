package dev.tariffc.compiler.analysis.rules;

import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.compiler.syntax.Expression;
import java.util.stream.Stream;

/** What a cell of a table gives; nothing where it refuses, or is a key. */
public record AmountOfCell() implements Body.Cell.Visitor<Stream<Expression>> {

    @Override
    public Stream<Expression> visit(Body.Cell.Of node) {
        return Stream.of(node.value());
    }

    @Override
    public Stream<Expression> visit(Body.Cell.Band node) {
        return Stream.empty();
    }

    @Override
    public Stream<Expression> visit(Body.Cell.YesNo node) {
        return Stream.empty();
    }

    @Override
    public Stream<Expression> visit(Body.Cell.Years node) {
        return Stream.empty();
    }

    @Override
    public Stream<Expression> visit(Body.Cell.Refused node) {
        return Stream.empty();
    }
}

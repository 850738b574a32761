package dev.tariffc.cli.returns;

import dev.tariffc.runtime.fact.Fact;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which columns say anything, and which of them what is owed depends on. */
final class ReadColumns {

    private final List<Fact> asked;
    /** How many cells of each column are not blank. */
    private final Map<Integer, Integer> filled = new HashMap<>();

    private final Set<Integer> read = new HashSet<>();

    /** @param asked the facts that the tariff asks for */
    ReadColumns(Collection<Fact> asked) {
        this.asked = List.copyOf(asked);
    }

    /** Counts a cell that is not blank. */
    void count(Column column) {
        filled.merge(column.index(), 1, Integer::sum);
    }

    /** Takes note that what is owed depends on a column. */
    void isRead(Column column) {
        read.add(column.index());
    }

    /** How many cells of a column are not blank. */
    int filled(Column column) {
        return filled.getOrDefault(column.index(), 0);
    }

    /** Whether a column says something of the tariff which nobody asked for. */
    boolean isUnread(Column column) {
        return filled(column) > 0
                && !read.contains(column.index())
                && column.use().accept(new IsIdle());
    }

    /** Whether a column that no row was asked for is none that others might be asked for. */
    private final class IsIdle implements Column.Use.Visitor<Boolean> {

        @Override
        public Boolean visit(Column.Use.Payer payer) {
            return false;
        }

        @Override
        public Boolean visit(Column.Use.About about) {
            return false;
        }

        @Override
        public Boolean visit(Column.Use.Reported reported) {
            return false;
        }

        @Override
        public Boolean visit(Column.Use.FoundBy foundBy) {
            return false;
        }

        @Override
        public Boolean visit(Column.Use.Discovered discovered) {
            return false;
        }

        @Override
        public Boolean visit(Column.Use.Language language) {
            return false;
        }

        @Override
        public Boolean visit(Column.Use.Item item) {
            return asked.stream().noneMatch(fact -> fact.item().equals(Optional.of(item.label())));
        }

        @Override
        public Boolean visit(Column.Use.Occasion occasion) {
            return false;
        }

        @Override
        public Boolean visit(Column.Use.OfFact fact) {
            return fact.about().isPresent() || !asked.contains(fact.fact());
        }

        @Override
        public Boolean visit(Column.Use.OfRule rule) {
            // It is told as a mistake.
            return false;
        }

        @Override
        public Boolean visit(Column.Use.Unknown unknown) {
            // It is told as a mistake.
            return false;
        }
    }
}

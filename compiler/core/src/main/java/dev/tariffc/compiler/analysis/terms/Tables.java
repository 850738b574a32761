package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.analysis.names.Figures;
import dev.tariffc.compiler.analysis.names.Places;
import dev.tariffc.compiler.model.Branch;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.Origin;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.model.Unit;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.compiler.syntax.Condition;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.runtime.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Binds tables of whole amounts: each cell is a case, whose guard is its row's band and its column's value. */
public final class Tables {

    private final Terms terms;
    private final Problems problems;
    private final Units units;

    /** The first amount, whose unit all have. */
    private Optional<NumberTerm> like = Optional.empty();

    private Tables(Terms terms, Problems problems) {
        this.terms = terms;
        this.problems = problems;
        this.units = new Units(problems);
    }

    /** Empty, and told, where anything in it is wrong. */
    public static Optional<NumberTerm> bind(Body.Table table, String name, Terms terms, Problems problems) {
        return new Tables(terms, problems).bind(table, name).flatMap(choice -> terms.limited(choice, table.limits()));
    }

    private Optional<NumberTerm> bind(Body.Table table, String name) {
        int columns = Math.max(1, table.header().size());
        if (Sizes.isTooLarge(table.rows().size() * columns, Phrase.Plural.CELLS, table.span(), problems)) {
            return Optional.empty();
        }
        if (table.keys().size() > 1 && table.header().isEmpty()) {
            problems.report(new RuleProblem.RowOfOtherLength(table.span(), 0, 1));
            return Optional.empty();
        }
        List<Branch> branches = new ArrayList<>();
        boolean failed = false;
        for (Body.Row row : table.rows()) {
            if (row.cells().size() != columns) {
                problems.report(
                        new RuleProblem.RowOfOtherLength(row.span(), row.cells().size(), columns));
                failed = true;
            } else {
                List<Branch> cells = cells(table, row);
                failed |= cells.size() < columns;
                branches.addAll(cells);
            }
        }
        if (failed) {
            return Optional.empty();
        }
        Origin origin = new Origin(Places.of(table.span()), name);
        // Where no cell has an amount, nothing tells what it would be counted in.
        Unit unit = like.map(NumberTerm::unit).orElse(Unit.NONE);
        return Optional.of(new NumberTerm.Choose(branches, within(table), origin, Type.number(unit)));
    }

    private List<Branch> cells(Body.Table table, Body.Row row) {
        List<Branch> branches = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            Body.Cell cell = row.cells().get(column);
            Optional<ConditionTerm> guard = guard(table, row, column);
            Optional<NumberTerm> amount = cell.accept(new Amounts()).filter(found -> isAlike(found, cell));
            if (guard.isPresent() && amount.isPresent()) {
                branches.add(new Branch(guard, amount.get(), new Origin(Places.of(row.span()), ""), false));
            }
        }
        return branches;
    }

    /** A table by the year says nothing of years before its first and after its last. */
    private Optional<ConditionTerm> within(Body.Table table) {
        return Stream.concat(table.rows().stream().map(Body.Row::band), table.header().stream())
                .flatMap(cell -> cell.asYears().stream())
                .reduce(Tables::spanning)
                .flatMap(terms::within);
    }

    private static Body.Cell.Years spanning(Body.Cell.Years one, Body.Cell.Years other) {
        return new Body.Cell.Years(
                one.span(), Math.min(one.from(), other.from()), Math.max(one.to(), other.to()), one.across());
    }

    /** Whether an amount has the unit of those before it; what is not covered has none. */
    private boolean isAlike(NumberTerm amount, Body.Cell cell) {
        if (amount instanceof NumberTerm.NotCovered) {
            return true;
        }
        if (like.isEmpty()) {
            like = Optional.of(amount);
            return true;
        }
        return units.sameUnit(like.get(), amount, cell.span()).isPresent();
    }

    private Optional<ConditionTerm> guard(Body.Table table, Body.Row row, int column) {
        Optional<ConditionTerm> inRow = matches(row.band(), table.keys().get(0));
        if (table.keys().size() == 1) {
            return inRow;
        }
        Optional<ConditionTerm> inColumn =
                matches(table.header().get(column), table.keys().get(1));
        return inRow.isPresent() && inColumn.isPresent()
                ? Optional.of(new ConditionTerm.Junction(true, List.of(inRow.get(), inColumn.get())))
                : Optional.empty();
    }

    private Optional<ConditionTerm> matches(Body.Cell cell, Body.Key key) {
        return key.accept(new Body.Key.Visitor<>() {
            @Override
            public Optional<ConditionTerm> visit(Body.Key.Named named) {
                return cell.accept(new Matches(named.reference()));
            }

            @Override
            public Optional<ConditionTerm> visit(Body.Key.TheYear year) {
                return cell.asYears().flatMap(terms::within);
            }
        });
    }

    private String text(Body.Cell cell) {
        return problems.source().text(cell.span()).strip();
    }

    /** The amount that a cell gives. */
    private final class Amounts implements Body.Cell.Visitor<Optional<NumberTerm>> {

        @Override
        public Optional<NumberTerm> visit(Body.Cell.Of of) {
            return terms.number(of.value());
        }

        @Override
        public Optional<NumberTerm> visit(Body.Cell.Refused refused) {
            return Optional.of(new NumberTerm.NotCovered(Type.number(Unit.NONE)));
        }

        @Override
        public Optional<NumberTerm> visit(Body.Cell.Band band) {
            return noAmount(band);
        }

        @Override
        public Optional<NumberTerm> visit(Body.Cell.YesNo yesNo) {
            return noAmount(yesNo);
        }

        @Override
        public Optional<NumberTerm> visit(Body.Cell.Years years) {
            return noAmount(years);
        }

        private Optional<NumberTerm> noAmount(Body.Cell cell) {
            problems.report(new TypeProblem.WrongKind(cell.span(), text(cell), Phrase.Sort.BAND, Phrase.Sort.AMOUNT));
            return Optional.empty();
        }
    }

    /** When a key is what a cell says. */
    private final class Matches implements Body.Cell.Visitor<Optional<ConditionTerm>> {

        private final Expression key;

        Matches(Expression key) {
            this.key = key;
        }

        @Override
        public Optional<ConditionTerm> visit(Body.Cell.Of of) {
            return terms.condition(new Condition.Is(of.span(), key, false, of.value()));
        }

        @Override
        public Optional<ConditionTerm> visit(Body.Cell.YesNo yesNo) {
            Optional<Expression.Reference> name = key.asReference();
            if (name.isEmpty()) {
                return noKey(yesNo);
            }
            return terms.condition(new Condition.Holds(name.get().span(), name.get()))
                    .map(holds -> yesNo.value() ? holds : new ConditionTerm.Not(holds));
        }

        @Override
        public Optional<ConditionTerm> visit(Body.Cell.Years years) {
            return noKey(years);
        }

        @Override
        public Optional<ConditionTerm> visit(Body.Cell.Refused refused) {
            return noKey(refused);
        }

        private Optional<ConditionTerm> noKey(Body.Cell cell) {
            problems.report(
                    new TypeProblem.WrongKind(cell.span(), text(cell), Phrase.Sort.NO_KEY, Phrase.Sort.BAND_OR_CHOICE));
            return Optional.empty();
        }

        @Override
        public Optional<ConditionTerm> visit(Body.Cell.Band band) {
            List<Condition> limits = new ArrayList<>();
            band.from()
                    .ifPresent(from -> limits.add(new Condition.Compares(
                            from.span(),
                            key,
                            from.included() ? Condition.Relation.AT_LEAST : Condition.Relation.MORE_THAN,
                            from.value())));
            band.to()
                    .ifPresent(to -> limits.add(new Condition.Compares(
                            to.span(),
                            key,
                            to.included() ? Condition.Relation.AT_MOST : Condition.Relation.LESS_THAN,
                            to.value())));
            if (isEmpty(band)) {
                problems.report(new RuleProblem.EmptyBand(band.span()));
                return Optional.empty();
            }
            return terms.condition(new Condition.And(band.span(), limits));
        }

        private static boolean isEmpty(Body.Cell.Band band) {
            Optional<Rational> from = band.from().flatMap(end -> Figures.value(end.value()));
            Optional<Rational> to = band.to().flatMap(end -> Figures.value(end.value()));
            if (from.isEmpty() || to.isEmpty()) {
                return false;
            }
            boolean bothIncluded =
                    band.from().get().included() && band.to().get().included();
            int sign = from.get().compareTo(to.get());
            return sign > 0 || (sign == 0 && !bothIncluded);
        }
    }
}

package dev.tariffc.compiler.parser.tree;

import static dev.tariffc.compiler.parser.tree.Leaves.span;

import dev.tariffc.compiler.problem.SyntaxProblem.NotAYear;
import dev.tariffc.compiler.problem.SyntaxProblem.TableCorner;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.compiler.syntax.Body.Cell;
import dev.tariffc.compiler.syntax.Body.Row;
import dev.tariffc.compiler.syntax.Limit;
import dev.tariffc.grammar.TariffParser.BeginningContext;
import dev.tariffc.grammar.TariffParser.CellContext;
import dev.tariffc.grammar.TariffParser.FromCellContext;
import dev.tariffc.grammar.TariffParser.HeaderContext;
import dev.tariffc.grammar.TariffParser.RangeCellContext;
import dev.tariffc.grammar.TariffParser.RefusedCellContext;
import dev.tariffc.grammar.TariffParser.RowContext;
import dev.tariffc.grammar.TariffParser.SumContext;
import dev.tariffc.grammar.TariffParser.TableBodyContext;
import dev.tariffc.grammar.TariffParser.TableKeyContext;
import dev.tariffc.grammar.TariffParser.UpToCellContext;
import dev.tariffc.grammar.TariffParser.YesNoCellContext;
import dev.tariffc.grammar.TariffParserBaseVisitor;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Tables: their keys, and what stands between the bars. */
final class TableBuilder {

    private final Leaves leaves;
    private final ExpressionBuilder expressions;
    private final Cells cells = new Cells();

    TableBuilder(Leaves leaves, ExpressionBuilder expressions) {
        this.leaves = leaves;
        this.expressions = expressions;
    }

    Body.Table table(TableBodyContext context, List<Limit> limits) {
        List<TableKeyContext> keys = context.tableKey();
        List<Row> rows = new ArrayList<>();
        context.row().forEach(row -> rows.add(row(row, keys.get(0))));
        List<Cell> header = context.header() == null ? List.of() : header(context.header(), keys);
        return new Body.Table(span(context), keys.stream().map(this::key).toList(), header, rows, limits);
    }

    private Body.Key key(TableKeyContext context) {
        return context.YEAR() == null
                ? new Body.Key.Named(span(context), expressions.reference(context.reference()))
                : new Body.Key.TheYear(span(context));
    }

    private List<Cell> header(HeaderContext context, List<TableKeyContext> keys) {
        List<CellContext> all = context.cell();
        boolean isYear = context.YEAR() != null;
        if (isYear ? keys.get(0).YEAR() == null : !isNamed(all.get(0), keys.get(0))) {
            Span corner = isYear ? span(context.YEAR()) : span(all.get(0));
            leaves.report(new TableCorner(corner, name(keys.get(0))));
        }
        List<Cell> cells = new ArrayList<>();
        all.subList(isYear ? 0 : 1, all.size()).forEach(cell -> cells.add(band(cell, keys.get(1))));
        return cells;
    }

    private boolean isNamed(CellContext corner, TableKeyContext key) {
        return key.reference() != null
                && corner.accept(cells) instanceof Cell.Of of
                && of.value()
                        .asReference()
                        .filter(name -> name.name()
                                .key()
                                .equals(expressions
                                        .reference(key.reference())
                                        .name()
                                        .key()))
                        .isPresent();
    }

    private String name(TableKeyContext key) {
        return key.YEAR() == null
                ? expressions.reference(key.reference()).name().written()
                : key.YEAR().getText();
    }

    private Row row(RowContext context, TableKeyContext key) {
        List<Cell> amounts = new ArrayList<>();
        List<CellContext> all = context.cell();
        all.subList(1, all.size()).forEach(cell -> amounts.add(cell.accept(cells)));
        return new Row(span(context), band(all.get(0), key), amounts);
    }

    /** A cell that says for which values of a key its row or column is. */
    private Cell band(CellContext context, TableKeyContext key) {
        return key.YEAR() == null ? context.accept(cells) : years(context);
    }

    // --- years ---------------------------------------------------------------------------------------------------

    private Cell years(CellContext context) {
        List<SumContext> written = context instanceof RangeCellContext range ? range.sum() : List.of();
        List<WrittenYear> years =
                written.stream().map(this::year).flatMap(Optional::stream).toList();
        boolean alike = years.stream().map(WrittenYear::across).distinct().count() == 1;
        if (!alike || years.size() < written.size()) {
            leaves.report(new NotAYear(span(context), leaves.words(span(context))));
            return new Cell.Refused(span(context));
        }
        WrittenYear last = years.get(years.size() - 1);
        return new Cell.Years(span(context), years.get(0).year(), last.year(), last.across());
    }

    /** {@code 2014}, {@code 2014/15}: the year of a beginning. */
    Body.FirstYear year(BeginningContext context) {
        Optional<WrittenYear> written = year((ParserRuleContext) context);
        if (written.isEmpty()) {
            leaves.report(new NotAYear(span(context), leaves.words(span(context))));
        }
        WrittenYear year = written.orElse(new WrittenYear(Period.FIRST_YEAR, /* across= */ false));
        return new Body.FirstYear(span(context), year.year(), year.across());
    }

    /** {@code 2024}, {@code 2003/04}; none of anything else. */
    private Optional<WrittenYear> year(ParserRuleContext context) {
        return WrittenYear.of(context.getText())
                .map(year -> new WrittenYear(leaves.year(span(context), year.year()), year.across()));
    }

    private final class Cells extends TariffParserBaseVisitor<Cell> {

        @Override
        public Cell visitRangeCell(RangeCellContext context) {
            if (context.TO() == null) {
                return new Cell.Of(span(context), expressions.sum(context.sum(0)));
            }
            return new Cell.Band(
                    span(context),
                    Optional.of(limit(span(context.sum(0)), context.sum(0), true)),
                    Optional.of(limit(span(context.sum(1)), context.sum(1), true)),
                    true);
        }

        @Override
        public Cell visitUpToCell(UpToCellContext context) {
            return new Cell.Band(
                    span(context),
                    Optional.empty(),
                    Optional.of(limit(span(context), context.sum(), context.UP_TO() != null)),
                    false);
        }

        @Override
        public Cell visitFromCell(FromCellContext context) {
            Optional<Cell.Band.End> to = context.sum().size() < 2
                    ? Optional.empty()
                    : Optional.of(limit(second(context), context.sum(1), context.UP_TO() != null));
            Span first = span(context.getStart()).to(span(context.sum(0)));
            return new Cell.Band(
                    span(context), Optional.of(limit(first, context.sum(0), context.AT_LEAST() != null)), to, false);
        }

        private static Span second(FromCellContext context) {
            TerminalNode side = context.UP_TO() == null ? context.LESS_THAN() : context.UP_TO();
            return span(side).to(span(context.sum(1)));
        }

        @Override
        public Cell visitYesNoCell(YesNoCellContext context) {
            return new Cell.YesNo(span(context), context.YES() != null);
        }

        @Override
        public Cell visitRefusedCell(RefusedCellContext context) {
            return new Cell.Refused(span(context));
        }

        /** @param span with the words that say which side of it counts, where there are any */
        private Cell.Band.End limit(Span span, SumContext sum, boolean included) {
            return new Cell.Band.End(span, expressions.sum(sum), included);
        }
    }
}

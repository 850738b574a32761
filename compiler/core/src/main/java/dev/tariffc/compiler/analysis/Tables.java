package dev.tariffc.compiler.analysis;

import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.model.Unit;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.compiler.syntax.Condition;
import dev.tariffc.compiler.syntax.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds tables of whole amounts: each cell is a case, whose guard is its row's band and its column's value. */
final class Tables {

    private final Binding binding;
    private final Terms terms;

    Tables(Binding binding, Terms terms) {
        this.binding = binding;
        this.terms = terms;
    }

    Optional<Term> bind(Body.Table table, String name, Optional<Term> context) {
        if (binding.isTooLarge(
                table.rows().size() * Math.max(1, table.header().size()), Phrase.Plural.CELLS, table.span())) {
            return Optional.empty();
        }
        if (table.keys().size() > 1 && table.header().isEmpty()) {
            binding.problems().report(new RuleProblem.RowOfOtherLength(table.span(), 0, 1));
            return Optional.empty();
        }
        List<Term.Choose.Branch> branches = new ArrayList<>();
        List<CaseCheck.Guarded> guards = new ArrayList<>();
        Optional<Term> like = Optional.empty();
        boolean failed = false;
        for (Body.Row row : table.rows()) {
            int columns = Math.max(1, table.header().size());
            if (row.cells().size() != columns) {
                binding.problems()
                        .report(new RuleProblem.RowOfOtherLength(
                                row.span(), row.cells().size(), columns));
                failed = true;
                continue;
            }
            for (int column = 0; column < columns; column++) {
                Optional<Term> guard = guard(table, row, column);
                Optional<Term> value = value(row.cells().get(column));
                failed |= guard.isEmpty() || value.isEmpty();
                if (guard.isPresent() && value.isPresent()) {
                    if (!(value.get() instanceof Term.NotCovered)) {
                        failed |= like.isPresent()
                                && !alike(like.get(), value.get(), row.cells().get(column));
                        like = like.isPresent() ? like : value;
                    }
                    branches.add(new Term.Choose.Branch(guard, value.get()));
                    guards.add(new CaseCheck.Guarded(row.span(), guard, false));
                }
            }
        }
        if (failed || like.isEmpty()) {
            return Optional.empty();
        }
        CaseCheck.check(binding, table.span(), name, guards, context);
        Term term =
                new Term.Choose(branches, Type.number(Units.number(like.get()).unit()));
        return terms.values().limits(Optional.of(term), table.limits());
    }

    private boolean alike(Term like, Term other, Body.Cell cell) {
        boolean alike = Units.commonUnit(like, other).isPresent();
        if (!alike) {
            binding.problems()
                    .report(new TypeProblem.DifferentUnits(cell.span(), Units.describe(like), Units.describe(other)));
        }
        return alike;
    }

    private Optional<Term> value(Body.Cell cell) {
        if (cell instanceof Body.Cell.Of of) {
            return terms.numbers().bind(of.value());
        }
        if (cell instanceof Body.Cell.Refused) {
            return Optional.of(new Term.NotCovered(Type.number(Unit.NONE)));
        }
        binding.problems()
                .report(new TypeProblem.WrongKind(cell.span(), text(cell), Phrase.Sort.BAND, Phrase.Sort.AMOUNT));
        return Optional.empty();
    }

    private String text(Body.Cell cell) {
        return binding.problems().source().text(cell.span()).strip();
    }

    private Optional<Term> guard(Body.Table table, Body.Row row, int column) {
        Optional<Term> inRow = matches(table.keys().get(0), row.band());
        if (table.keys().size() == 1) {
            return inRow;
        }
        Optional<Term> inColumn = matches(table.keys().get(1), table.header().get(column));
        return inRow.isPresent() && inColumn.isPresent()
                ? Optional.of(new Term.Junction(true, List.of(inRow.get(), inColumn.get())))
                : Optional.empty();
    }

    private Optional<Term> matches(Expression key, Body.Cell cell) {
        if (cell instanceof Body.Cell.Band band) {
            return band(key, band);
        }
        if (cell instanceof Body.Cell.Of of) {
            return terms.conditions().bind(new Condition.Is(cell.span(), key, false, of.value()));
        }
        if (cell instanceof Body.Cell.YesNo yesNo && key instanceof Expression.Reference reference) {
            return terms.conditions().holds(reference).map(holds -> yesNo.value() ? holds : new Term.Not(holds));
        }
        binding.problems()
                .report(new TypeProblem.WrongKind(
                        cell.span(), text(cell), Phrase.Sort.NO_KEY, Phrase.Sort.BAND_OR_CHOICE));
        return Optional.empty();
    }

    private Optional<Term> band(Expression key, Body.Cell.Band band) {
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
            binding.problems().report(new RuleProblem.EmptyBand(band.span()));
            return Optional.empty();
        }
        return terms.conditions().bind(new Condition.And(band.span(), limits));
    }

    private static boolean isEmpty(Body.Cell.Band band) {
        if (band.from().isEmpty() || band.to().isEmpty()) {
            return false;
        }
        return Literals.value(band.from().get().value())
                .flatMap(from -> Literals.value(band.to().get().value())
                        .map(to -> from.compareTo(to) > 0
                                || (from.equals(to)
                                        && !(band.from().get().included()
                                                && band.to().get().included()))))
                .orElse(false);
    }
}

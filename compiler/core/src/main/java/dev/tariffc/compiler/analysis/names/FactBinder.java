package dev.tariffc.compiler.analysis.names;

import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.Item;
import dev.tariffc.compiler.model.Often;
import dev.tariffc.compiler.model.Unit;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.syntax.FactDeclaration;
import dev.tariffc.compiler.syntax.FactDeclaration.Bound;
import dev.tariffc.compiler.syntax.FactDeclaration.Kind;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Quoted;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.number.Rational;
import java.util.List;
import java.util.Optional;

/** Binds <em>given</em> sentences: kinds, nouns, bounds. */
final class FactBinder {

    private final String currency;
    private final Cycles cycles;
    private final Symbols symbols;
    private final Problems problems;

    FactBinder(String currency, Cycles cycles, Symbols symbols, Problems problems) {
        this.currency = currency;
        this.cycles = cycles;
        this.symbols = symbols;
        this.problems = problems;
    }

    /** Declares the facts of a sentence, and what they are of each of. */
    void bind(Outline.Entry<Sentence.Given> entry) {
        Sentence.Given given = entry.sentence();
        given.cycle().ifPresent(cycles::checkGiven);
        Optional<Item> named = given.item().map(symbols::item);
        given.of()
                .ifPresent(holder -> named.ifPresent(item -> symbols.held(item, symbols.item(holder), holder.span())));
        Optional<Often> often =
                given.cycle().filter(cycle -> cycle.asOccasion().isEmpty()).map(cycles::often);
        often.ifPresent(how -> named.ifPresent(item -> symbols.given(item, how)));
        Optional<Item> item = named.filter(found -> !cycles.isOccasion(found));
        for (FactDeclaration fact : given.facts()) {
            Meaning meaning = fact.kind().accept(new Kinds(fact.name()));
            FactModel model = new FactModel(
                    new DeclaredName(
                            fact.name().key(),
                            fact.name().written(),
                            fact.name().equivalent().map(Quoted::text)),
                    bounded(meaning.domain(), fact.bounds()),
                    meaning.unit(),
                    often,
                    item,
                    entry.section(),
                    entry.readings());
            symbols.fact(model, fact.name().span(), meaning.choices());
        }
    }

    private Domain bounded(Domain domain, List<Bound> bounds) {
        Domain bounded = domain;
        for (Bound bound : bounds) {
            bounded = bound.accept(new Bounds(bounded));
        }
        return bounded;
    }

    /** What a kind of fact may be before any bound is set. */
    private record Meaning(Domain domain, Unit unit, List<Name> choices) {
        static Meaning of(Domain domain, Unit unit) {
            return new Meaning(domain, unit, List.of());
        }
    }

    /** Semantics 1.3: money in whole cents, counts whole, neither below zero unless the file says so. */
    private final class Kinds implements Kind.Visitor<Meaning> {

        private static final Rational CENT = Rational.of(1, 100);

        private final Name fact;

        Kinds(Name fact) {
            this.fact = fact;
        }

        private static Domain count(Domain.Kind kind) {
            return Domain.of(kind).atLeast(Rational.ZERO).inStepsOf(Rational.ONE);
        }

        @Override
        public Meaning visit(Kind.Money node) {
            Domain cents = Domain.of(Domain.Kind.MONEY).atLeast(Rational.ZERO).inStepsOf(CENT);
            return Meaning.of(cents, Unit.money(currency));
        }

        @Override
        public Meaning visit(Kind.Number node) {
            Name noun = node.of().orElse(fact);
            return Meaning.of(count(Domain.Kind.NUMBER), Unit.counted(noun.key(), noun.written()));
        }

        @Override
        public Meaning visit(Kind.Percentage node) {
            return Meaning.of(Domain.of(Domain.Kind.PERCENTAGE).atLeast(Rational.ZERO), Unit.NONE);
        }

        @Override
        public Meaning visit(Kind.Hours node) {
            return Meaning.of(Domain.of(Domain.Kind.HOURS).atLeast(Rational.ZERO), Unit.HOUR);
        }

        @Override
        public Meaning visit(Kind.Days node) {
            return Meaning.of(count(Domain.Kind.DAYS), Unit.DAY);
        }

        @Override
        public Meaning visit(Kind.Months node) {
            return Meaning.of(count(Domain.Kind.MONTHS), Unit.MONTH);
        }

        @Override
        public Meaning visit(Kind.Date node) {
            return Meaning.of(Domain.of(Domain.Kind.DATE), Unit.NONE);
        }

        @Override
        public Meaning visit(Kind.Text node) {
            return Meaning.of(Domain.of(Domain.Kind.TEXT), Unit.NONE);
        }

        @Override
        public Meaning visit(Kind.YesNo node) {
            return Meaning.of(Domain.of(Domain.Kind.YES_NO), Unit.NONE);
        }

        @Override
        public Meaning visit(Kind.OneOf node) {
            String[] values = node.values().stream().map(Name::written).toArray(String[]::new);
            return new Meaning(Domain.choice(values), Unit.NONE, node.values());
        }
    }

    /** A domain with one bound more; as it was where the bound is told to be none. */
    private final class Bounds implements Bound.Visitor<Domain> {

        private final Domain domain;

        Bounds(Domain domain) {
            this.domain = domain;
        }

        @Override
        public Domain visit(Bound.MayBeNegative node) {
            return new Domain(domain.kind(), Optional.empty(), domain.most(), domain.step(), domain.choices());
        }

        @Override
        public Domain visit(Bound.AtLeast node) {
            return Figures.figure(node.limit(), problems).map(domain::atLeast).orElse(domain);
        }

        @Override
        public Domain visit(Bound.AtMost node) {
            return Figures.figure(node.limit(), problems).map(domain::atMost).orElse(domain);
        }

        @Override
        public Domain visit(Bound.Step node) {
            return Figures.step(node.step(), problems).map(domain::inStepsOf).orElse(domain);
        }
    }
}

package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.analysis.names.Outline;
import dev.tariffc.compiler.analysis.names.Places;
import dev.tariffc.compiler.analysis.names.Sentences;
import dev.tariffc.compiler.analysis.names.Symbol;
import dev.tariffc.compiler.analysis.names.Symbols;
import dev.tariffc.compiler.model.AccountModel;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.parser.Names;
import dev.tariffc.compiler.parser.words.Receipt;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Cycle;
import dev.tariffc.compiler.syntax.DateExpression;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Parts;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.runtime.interest.Compounding;
import dev.tariffc.runtime.interest.InterestRate;
import dev.tariffc.runtime.interest.InterestTerms;
import dev.tariffc.runtime.interest.Until;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds <em>bears interest</em> sentences. */
final class InterestBinder {

    private final Symbols symbols;
    private final Problems problems;
    private final RateDates dates;

    private InterestBinder(Sentences sentences, Symbols symbols, Problems problems) {
        this.symbols = symbols;
        this.problems = problems;
        this.dates = new RateDates(sentences, problems);
    }

    /** The interest of each amount that bears any; told, where one bears two, or two follow another published rate. */
    static List<AccountModel.Interest> bind(Sentences sentences, Symbols symbols, Problems problems) {
        InterestBinder binder = new InterestBinder(sentences, symbols, problems);
        List<AccountModel.Interest> all = new ArrayList<>();
        for (Outline.Computing<Sentence.BearsInterest> said : sentences.interest()) {
            List<DeclaredName> amounts = said.sentence().what().stream()
                    .flatMap(what -> binder.bearing(what, sentences).stream())
                    .distinct()
                    .toList();
            binder.interest(said, amounts)
                    .filter(found -> binder.isNew(found, all))
                    .ifPresent(all::add);
        }
        return all;
    }

    /** The amounts that are meant: the one of that name, or all that are paid. */
    private List<DeclaredName> bearing(Name what, Sentences sentences) {
        List<Name> payables = sentences.pays().stream()
                .flatMap(pays -> pays.sentence().payables().stream())
                .toList();
        List<DeclaredName> named = payables.stream()
                .map(Name::key)
                .distinct()
                .filter(key -> key.equals(what.key())
                        || Names.isPayment(what.key(), problems.source().language()))
                .flatMap(key -> symbols.find(key).flatMap(Symbol::asRule).stream())
                .toList();
        if (named.isEmpty()) {
            problems.report(new RuleProblem.NotPaid(
                    what.span(),
                    what.written(),
                    payables.stream().map(Name::written).distinct().toList()));
        }
        return named;
    }

    /** Another text of a section may say the same again. */
    private boolean isNew(AccountModel.Interest found, List<AccountModel.Interest> before) {
        boolean again = false;
        for (AccountModel.Interest other : before) {
            boolean sameAmount = other.amounts().stream().anyMatch(found.amounts()::contains);
            boolean alike = other.terms().equals(found.terms())
                    && other.series().equals(found.series())
                    && other.amounts().equals(found.amounts());
            boolean twoSeries = other.series().isPresent()
                    && found.series().isPresent()
                    && !other.series().equals(found.series());
            if (twoSeries || (sameAmount && !alike)) {
                problems.report(new RuleProblem.NotSupported(
                        Places.span(found.clause().place()),
                        Phrase.Construct.OTHER_INTEREST,
                        List.of(Places.span(other.clause().place()))));
            }
            again |= sameAmount;
        }
        return !again;
    }

    private void notSupported(Span span, Phrase.Construct construct) {
        problems.report(new RuleProblem.NotSupported(span, construct));
    }

    private Optional<AccountModel.Interest> interest(
            Outline.Computing<Sentence.BearsInterest> said, List<DeclaredName> amounts) {
        Sentence.BearsInterest sentence = said.sentence();
        RateBinder binder = new RateBinder(symbols, problems);
        List<InterestRate> rates = new ArrayList<>();
        sentence.rates().forEach(rate -> binder.bind(rate.figure()).ifPresent(rates::add));
        if (rates.size() < sentence.rates().size()) {
            return Optional.empty();
        }
        InterestTerms terms = new InterestTerms(
                dates.inOrder(sentence.rates(), rates),
                DayCounts.of(sentence, binder.series().isPresent(), problems),
                compounding(sentence),
                sentence.until().accept(new Ends()));
        return Optional.of(new AccountModel.Interest(said.clause(), amounts, terms, binder.series(), report(sentence)));
    }

    /** The day of receipt of the report, where interest runs until then. */
    private Optional<FactModel> report(Sentence.BearsInterest sentence) {
        return Parts.all(sentence, DateExpression.Named.class).stream()
                .map(named -> named.name().key())
                .filter(key -> Names.receipt(key, problems.source().language()).equals(Optional.of(Receipt.OF_REPORT)))
                .flatMap(key -> symbols.find(key).flatMap(Symbol::asFact).stream())
                .findFirst();
    }

    private Compounding compounding(Sentence.BearsInterest sentence) {
        if (sentence.compounding().isEmpty()) {
            return Compounding.SIMPLE;
        }
        if (sentence.compounding().get() != Cycle.Unit.MONTH) {
            notSupported(sentence.span(), Phrase.Construct.OTHER_COMPOUNDING);
        }
        return Compounding.MONTHLY;
    }

    /** One day of receipt is the payment's; the later of two is the payment's and the report's. */
    private final class Ends implements DateExpression.Visitor<Until> {

        @Override
        public Until visit(DateExpression.Named node) {
            return isReceipt(node, Receipt.OF_PAYMENT) ? Until.PAYMENT : other(node);
        }

        /** A date that is given, and whose name says what arrives on it. */
        private boolean isReceipt(DateExpression date, Receipt receipt) {
            return date instanceof DateExpression.Named named
                    && symbols.find(named.name().key()).flatMap(Symbol::asFact).isPresent()
                    && Names.receipt(named.name().key(), problems.source().language())
                            .equals(Optional.of(receipt));
        }

        @Override
        public Until visit(DateExpression.Pick node) {
            boolean later = !node.earlier()
                    && node.dates().size() == 2
                    && node.dates().stream().anyMatch(date -> isReceipt(date, Receipt.OF_PAYMENT))
                    && node.dates().stream().anyMatch(date -> isReceipt(date, Receipt.OF_REPORT));
            return later ? Until.PAYMENT_AND_REPORT : other(node);
        }

        @Override
        public Until visit(DateExpression.Fixed node) {
            return other(node);
        }

        @Override
        public Until visit(DateExpression.DayOf node) {
            return other(node);
        }

        @Override
        public Until visit(DateExpression.Shifted node) {
            return other(node);
        }

        @Override
        public Until visit(DateExpression.ShiftedBy node) {
            return other(node);
        }

        @Override
        public Until visit(DateExpression.Limited node) {
            return other(node);
        }

        @Override
        public Until visit(DateExpression.Choice node) {
            return other(node);
        }

        @Override
        public Until visit(DateExpression.Edge node) {
            return other(node);
        }

        private Until other(DateExpression node) {
            notSupported(node.span(), Phrase.Construct.INTEREST_UNTIL_OTHER_DAY);
            return Until.PAYMENT_AND_REPORT;
        }
    }
}

package dev.tariffc.compiler.analysis;

import dev.tariffc.compiler.model.AccountModel;
import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Cycle;
import dev.tariffc.compiler.syntax.DateExpression;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.PeriodExpression;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.runtime.account.AuditCosts;
import dev.tariffc.runtime.account.PaymentOrder;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.interest.Compounding;
import dev.tariffc.runtime.interest.DayCount;
import dev.tariffc.runtime.interest.InterestTerms;
import dev.tariffc.runtime.interest.Reset;
import dev.tariffc.runtime.interest.Until;
import dev.tariffc.runtime.number.LastCent;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Binds interest, the order of payments, audits, adjustments and reports. */
final class Accounts {

    private final Binding binding;

    private Accounts(Binding binding) {
        this.binding = binding;
    }

    static AccountModel bind(Binding binding, List<FactModel> facts) {
        Accounts accounts = new Accounts(binding);
        Optional<String> place = binding.outline()
                .all(Sentence.BusinessDays.class)
                .findFirst()
                .map(sentence -> sentence.place().written());
        return new AccountModel(
                place,
                accounts.interest(),
                accounts.order(),
                Adjustments.find(binding.rules().inOrder(), facts),
                accounts.audit(),
                accounts.reports(),
                accounts.divisions());
    }

    // --- interest ------------------------------------------------------------------------------------------------

    private Optional<AccountModel.Interest> interest() {
        List<Sentence.BearsInterest> said =
                binding.outline().all(Sentence.BearsInterest.class).toList();
        Optional<AccountModel.Interest> first = said.stream().findFirst().flatMap(this::interest);
        for (Sentence.BearsInterest again : said.stream().skip(1).toList()) {
            Optional<AccountModel.Interest> other = interest(again);
            if (first.isPresent() && other.isPresent() && !isAlike(first.get(), other.get())) {
                notSupported(again.span(), Phrase.Construct.OTHER_INTEREST);
            }
        }
        return first;
    }

    private static boolean isAlike(AccountModel.Interest one, AccountModel.Interest other) {
        return one.terms().equals(other.terms()) && one.series().equals(other.series());
    }

    private Optional<AccountModel.Interest> interest(Sentence.BearsInterest sentence) {
        Optional<FactModel> series = Optional.empty();
        Rational margin = Rational.ZERO;
        for (Signed part : parts(sentence.rate())) {
            Optional<Rational> figure = Literals.value(part.expression());
            if (figure.isPresent()) {
                margin = part.minus() ? margin.minus(figure.get()) : margin.plus(figure.get());
            } else if (series.isEmpty() && !part.minus()) {
                series = series(part.expression());
                if (series.isEmpty()) {
                    return Optional.empty();
                }
            } else {
                notSupported(part.expression().span(), Phrase.Construct.SEVERAL_SERIES);
                return Optional.empty();
            }
        }
        Reset reset = series.isPresent() ? Reset.LAST_OF_MONTH_BEFORE_EACH_DAY : Reset.FIXED;
        InterestTerms terms =
                new InterestTerms(margin, dayCount(sentence), compounding(sentence), reset, until(sentence.until()));
        return Optional.of(new AccountModel.Interest(binding.outline().clause(sentence), terms, series));
    }

    private void notSupported(Span span, Phrase.Construct construct) {
        binding.problems().report(new RuleProblem.NotSupported(span, construct));
    }

    private record Signed(Expression expression, boolean minus) {}

    private static List<Signed> parts(Expression rate) {
        List<Signed> parts = new ArrayList<>();
        if (rate instanceof Expression.Chain chain) {
            parts.add(new Signed(chain.first(), false));
            chain.links()
                    .forEach(link ->
                            parts.add(new Signed(link.operand(), link.operator() == Expression.Operator.MINUS)));
        } else {
            parts.add(new Signed(rate, false));
        }
        return parts;
    }

    /** {@code the Bank Rate on the last day of the month before}: a percentage that is given each day. */
    private Optional<FactModel> series(Expression expression) {
        if (expression instanceof Expression.Reference reference
                && reference.on().filter(Accounts::isEndOfMonthBefore).isPresent()
                && binding.symbols().find(reference.name().key()).orElse(null) instanceof Symbol.OfFact fact
                && fact.fact().domain().kind() == Domain.Kind.PERCENTAGE
                && fact.fact().given().filter(Period.Kind.DAY::equals).isPresent()) {
            return Optional.of(fact.fact());
        }
        binding.problems()
                .report(new RuleProblem.NotSupported(expression.span(), Phrase.Construct.INTEREST_AT_OTHER_RATE));
        return Optional.empty();
    }

    private static boolean isEndOfMonthBefore(DateExpression date) {
        return date instanceof DateExpression.Edge edge
                && edge.side() == DateExpression.Side.LAST
                && edge.period() instanceof PeriodExpression.Relative before
                && before.offset() == -1
                && before.unit() == Cycle.Unit.MONTH;
    }

    private DayCount dayCount(Sentence.BearsInterest sentence) {
        if (sentence.every() == Cycle.Unit.MONTH) {
            return DayCount.PER_MONTH;
        }
        int days = sentence.yearDays().orElse(365);
        if (days != 365 && days != 360) {
            notSupported(sentence.span(), Phrase.Construct.YEAR_OF_SO_MANY_DAYS);
        }
        return days == 360 ? DayCount.ACTUAL_360 : DayCount.ACTUAL_365;
    }

    private Compounding compounding(Sentence.BearsInterest sentence) {
        if (sentence.compounding().isEmpty()) {
            return Compounding.SIMPLE;
        }
        if (sentence.compounding().get() != Cycle.Unit.MONTH) {
            binding.problems()
                    .report(new RuleProblem.NotSupported(sentence.span(), Phrase.Construct.OTHER_COMPOUNDING));
        }
        return Compounding.MONTHLY;
    }

    /** One day of receipt is the payment's; the later of two is the payment's and the report's. */
    private Until until(DateExpression until) {
        if (until instanceof DateExpression.Named) {
            return Until.PAYMENT;
        }
        boolean later = until instanceof DateExpression.Pick pick
                && !pick.earlier()
                && pick.dates().size() == 2
                && pick.dates().stream().allMatch(DateExpression.Named.class::isInstance);
        if (!later) {
            notSupported(until.span(), Phrase.Construct.INTEREST_UNTIL_OTHER_DAY);
        }
        return Until.PAYMENT_AND_REPORT;
    }

    // --- payments and audits -------------------------------------------------------------------------------------

    private PaymentOrder order() {
        return binding.outline()
                .all(Sentence.PaymentOrder.class)
                .findFirst()
                .filter(order -> order.order().get(0) == Sentence.PaymentOrder.Debt.INTEREST)
                .map(order -> PaymentOrder.INTEREST_FIRST)
                .orElse(PaymentOrder.ROYALTY_FIRST);
    }

    private Optional<AccountModel.Audit> audit() {
        return binding.outline()
                .all(Sentence.Due.class)
                .filter(due -> due.condition().orElse(null) instanceof Sentence.DutyCondition.Understated)
                .findFirst()
                .flatMap(this::audit);
    }

    private Optional<AccountModel.Audit> audit(Sentence.Due due) {
        Sentence.DutyCondition.Understated understated =
                (Sentence.DutyCondition.Understated) due.condition().orElseThrow();
        AuditCosts.Measure measure = switch (understated.measure()) {
            case DUE -> AuditCosts.Measure.OF_WHAT_WAS_DUE;
            case REPORTED -> AuditCosts.Measure.OF_WHAT_WAS_REPORTED;
        };
        Name royalty = understated.royalty();
        if (!(binding.symbols().find(royalty.key()).orElse(null) instanceof Symbol.OfRule)) {
            binding.problems()
                    .report(new TypeProblem.WrongKind(
                            royalty.span(), royalty.written(), Phrase.Sort.FACT, Phrase.Sort.ROYALTY));
            return Optional.empty();
        }
        return Literals.value(understated.threshold())
                .map(threshold -> new AccountModel.Audit(
                        binding.outline().clause(due),
                        new AuditCosts.Terms(threshold, measure),
                        binding.periods().kind(understated.any().orElse(Cycle.Unit.PERIOD))));
    }

    // --- reports -------------------------------------------------------------------------------------------------

    /** What is sent, in the order of the file: with its fields, where a sentence says what it contains. */
    private List<AccountModel.ReportModel> reports() {
        Map<String, AccountModel.ReportModel> reports = new LinkedHashMap<>();
        binding.outline().all(Sentence.ReportContains.class).forEach(contains -> {
            List<AccountModel.ReportModel.Field> fields = new ArrayList<>();
            contains.fields().forEach(field -> field(field).ifPresent(fields::add));
            reports.put(contains.report().key(), report(contains, contains.report(), fields));
        });
        binding.outline()
                .all(Sentence.ReportSent.class)
                .forEach(sent ->
                        reports.computeIfAbsent(sent.report().key(), key -> report(sent, sent.report(), List.of())));
        return List.copyOf(reports.values());
    }

    private AccountModel.ReportModel report(Sentence sentence, Name name, List<AccountModel.ReportModel.Field> fields) {
        return new AccountModel.ReportModel(
                binding.outline().clause(sentence), name.written(), fields, recipients(name));
    }

    private Optional<AccountModel.ReportModel.Field> field(Sentence.ReportContains.Field field) {
        if (field.quoted()) {
            return Optional.of(
                    new AccountModel.ReportModel.Field(field.what().written(), Optional.empty(), field.ifAvailable()));
        }
        Optional<Symbol> symbol = binding.symbol(field.what());
        if (symbol.orElse(null) instanceof Symbol.OfFact fact) {
            return Optional.of(new AccountModel.ReportModel.Field(
                    fact.fact().label(), Optional.of(fact.fact()), field.ifAvailable()));
        }
        symbol.ifPresent(other -> binding.problems()
                .report(new TypeProblem.WrongKind(
                        field.span(), field.what().written(), other.sort(), Phrase.Sort.FACT_OR_QUOTED_TEXT)));
        return Optional.empty();
    }

    private List<String> recipients(Name report) {
        return binding.outline()
                .all(Sentence.ReportSent.class)
                .filter(sent -> sent.report().key().equals(report.key()))
                .flatMap(sent -> sent.recipients().stream())
                .map(Name::written)
                .toList();
    }

    // --- payees --------------------------------------------------------------------------------------------------

    private List<AccountModel.Division> divisions() {
        List<AccountModel.Division> divisions = new ArrayList<>();
        binding.outline().all(Sentence.AddUp.class).forEach(sentence -> {
            List<String> parts = new ArrayList<>();
            sentence.parts().forEach(part -> money(part).ifPresent(parts::add));
            Optional<String> whole = money(sentence.whole());
            if (whole.isPresent() && parts.size() == sentence.parts().size()) {
                divisions.add(new AccountModel.Division(
                        binding.outline().clause(sentence), whole.get(), parts, lastCent(sentence.lastCent())));
            }
        });
        return divisions;
    }

    private Optional<String> money(Name name) {
        Optional<Symbol> symbol = binding.symbol(name);
        if (symbol.orElse(null) instanceof Symbol.OfRule rule) {
            Rules.Known known = binding.rules().use(rule.key(), name.span());
            if (known.type() instanceof Type.Number number && number.isMoney() && !known.isRepeated()) {
                return Optional.of(rule.key());
            }
        }
        symbol.ifPresent(other -> binding.problems()
                .report(new TypeProblem.WrongKind(
                        name.span(), name.written(), other.sort(), Phrase.Sort.AMOUNT_OF_MONEY)));
        return Optional.empty();
    }

    private static LastCent lastCent(Sentence.AddUp.LastCent lastCent) {
        return switch (lastCent) {
            case LARGEST_REMAINDER -> LastCent.LARGEST_REMAINDER;
            case FIRST_NAMED -> LastCent.FIRST_NAMED;
            case LAST_NAMED -> LastCent.LAST_NAMED;
        };
    }

    // --- adjustments ---------------------------------------------------------------------------------------------

    /** Finds the rule that adjusts errors: the sum of an amount over errors that have days and a finder. */
    private static final class Adjustments {

        private Adjustments() {}

        static Optional<AccountModel.Adjusting> find(List<RuleModel> rules, List<FactModel> facts) {
            for (RuleModel rule : rules) {
                if (rule.cases().size() == 1
                        && rule.cases().get(0).body() instanceof Term.SumOver sum
                        && sum.summand() instanceof Term.ReadFact amount
                        && amount.fact().domain().kind() == Domain.Kind.MONEY) {
                    Optional<AccountModel.Adjusting> found = adjusting(rule, sum.item(), amount.fact(), facts);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            return Optional.empty();
        }

        /** The dates of an error are, in the order declared, its day, its discovery and its notification. */
        private static Optional<AccountModel.Adjusting> adjusting(
                RuleModel rule, String item, FactModel amount, List<FactModel> facts) {
            List<FactModel> dates = ofItem(facts, item, Domain.Kind.DATE);
            List<FactModel> flags = ofItem(facts, item, Domain.Kind.YES_NO);
            if (dates.size() < 2 || flags.size() > 1) {
                return Optional.empty();
            }
            return Optional.of(new AccountModel.Adjusting(
                    rule.key(),
                    item,
                    amount,
                    dates.get(0),
                    dates.get(1),
                    dates.stream().skip(2).findFirst(),
                    flags.stream().findFirst()));
        }

        private static List<FactModel> ofItem(List<FactModel> facts, String item, Domain.Kind kind) {
            return facts.stream()
                    .filter(fact -> fact.item().filter(item::equals).isPresent())
                    .filter(fact -> fact.domain().kind() == kind)
                    .toList();
        }
    }
}

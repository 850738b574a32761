package dev.tariffc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.tariffc.compiler.codegen.EnumWriter.Kind;
import dev.tariffc.compiler.model.AccountModel;
import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.LimitModel;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.runtime.account.AuditCosts;
import dev.tariffc.runtime.account.ErrorRule;
import dev.tariffc.runtime.account.PaymentError;
import dev.tariffc.runtime.account.PaymentOrder;
import dev.tariffc.runtime.calculation.Claim;
import dev.tariffc.runtime.calculation.InForce;
import dev.tariffc.runtime.calculation.Limit;
import dev.tariffc.runtime.calculation.PartlyInForce;
import dev.tariffc.runtime.calculation.Report;
import dev.tariffc.runtime.calculation.TariffDescription;
import dev.tariffc.runtime.interest.Compounding;
import dev.tariffc.runtime.interest.DayCount;
import dev.tariffc.runtime.interest.InterestFloor;
import dev.tariffc.runtime.interest.InterestTerms;
import dev.tariffc.runtime.interest.Until;
import dev.tariffc.runtime.number.LastCent;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Writes the description of a tariff as one chain of what it says: nothing where it says nothing. */
final class DescriptionFieldWriter {

    private final TariffModel model;
    private final AccountModel account;
    private final Names names;
    private final ReadsWriter reads;
    private final CodeBlock.Builder chain = CodeBlock.builder();

    DescriptionFieldWriter(TariffModel model, Names names) {
        this.model = model;
        this.account = model.account();
        this.names = names;
        this.reads = new ReadsWriter(model, names);
    }

    CodeBlock write() {
        chain.add(
                "$T.of($S, $S, $L)",
                TariffDescription.class,
                model.title(),
                model.sourceName(),
                PeriodWriter.date(model.inForce().from()));
        for (InForce.Stretch stretch : model.inForce().stretches()) {
            if (!stretch.from().equals(model.inForce().from())) {
                chain.add(".inForceAgainFrom($L)", PeriodWriter.date(stretch.from()));
            }
            stretch.to().ifPresent(last -> chain.add(".inForceTo($L)", PeriodWriter.date(last)));
        }
        model.partly()
                .ifPresent(partly -> chain.add(
                        ".partlyInForce($L, $T.$L)",
                        names.clause(partly.clause()),
                        PartlyInForce.class,
                        partly.paid()));
        model.publications().forEach(this::addPublication);
        if (!model.knownFrom().isEmpty()) {
            CodeBlock days = model.knownFrom().stream().map(PeriodWriter::date).collect(CodeBlock.joining(", "));
            chain.add(".knownFrom($L)", days);
        }
        GlossaryWriter glossary = new GlossaryWriter(model, names);
        if (glossary.isNeeded()) {
            chain.add(".glossary($L)", glossary.write());
        }
        addNames();
        model.charges().forEach(this::addCharge);
        addAccount();
        LimitModel.of(model).forEach(limit -> chain.add(".limit($L)", limit(limit)));
        addClaims();
        return chain.add(".build()").build();
    }

    private void addPublication(TariffDescription.Publication publication) {
        chain.add(
                ".published($T.$L, $L, $S)",
                TariffDescription.Publication.Kind.class,
                publication.kind(),
                PeriodWriter.date(publication.date()),
                publication.in());
    }

    private void addNames() {
        addAll("facts", Kind.FACT, model.facts());
        addAll("rules", Kind.RULE, model.rules());
        addAll("totals", Kind.TOTAL, model.totals());
        addAll("clauses", Kind.CLAUSE, model.clauses());
    }

    private void addAll(String what, Kind kind, List<?> all) {
        if (!all.isEmpty()) {
            chain.add(".$L($T.values())", what, names.type(kind.typeName()));
        }
    }

    private void addCharge(ChargeModel charge) {
        chain.add(".charge($L, $L)", names.charge(charge), reads.asked(charge));
    }

    // --- what tests look at --------------------------------------------------------------------------------------

    private CodeBlock limit(LimitModel limit) {
        return CodeBlock.of(
                "new $T($L, $L, $T.$L, $L)",
                Limit.class,
                limit.of().match(this::fact, this::rule, names::total),
                Figures.number(limit.at()),
                Limit.Side.class,
                limit.side(),
                names.clause(limit.clause()));
    }

    private void addClaims() {
        model.always().stream()
                .filter(each -> !each.ofFactsOnly())
                .forEach(each -> chain.add(".claim($T.always($L))", Claim.class, names.clause(each.clause())));
        model.neverFalls()
                .forEach(each -> chain.add(
                        ".claim($T.neverFalls($L, $L, $L))",
                        Claim.class,
                        names.clause(each.clause()),
                        rule(each.rule()),
                        fact(each.fact())));
    }

    // --- money that comes late, was wrong, is divided --------------------------------------------------------------

    private void addAccount() {
        account.businessDays().ifPresent(place -> chain.add(".businessDays($S)", place));
        account.interest()
                .forEach(interest -> chain.add(
                        ".interest(new $T($L, $L, $L)$L)",
                        TariffDescription.Bearing.class,
                        names.clause(interest.clause()),
                        Literals.list(
                                interest.amounts().stream().map(this::rule).toList()),
                        terms(interest.terms()),
                        interest.series()
                                .map(series -> CodeBlock.of(", $L", fact(series)))
                                .orElse(CodeBlock.of(""))));
        account.interest().stream()
                .flatMap(interest -> interest.report().stream())
                .findFirst()
                .ifPresent(day -> chain.add(".reportReceived($L)", fact(day)));
        account.floor()
                .ifPresent(floor -> chain.add(
                        ".interestFloor(new $T($L, new $T($L, $L)))",
                        TariffDescription.Floor.class,
                        names.clause(floor.clause()),
                        InterestFloor.class,
                        Figures.number(floor.least().amount()),
                        floor.least().itself()));
        account.order().ifPresent(order -> chain.add(".payments($T.$L)", PaymentOrder.class, order));
        account.adjusted().forEach(each -> chain.add(".error($L)", error(each.rule())));
        account.adjustmentDue()
                .ifPresent(due -> chain.add(
                        ".adjustmentDue(new $T($L, $S, $L, $T.$L))",
                        TariffDescription.AdjustmentDue.class,
                        names.clause(due.clause()),
                        due.error().label(),
                        fact(due.day()),
                        ErrorRule.Until.class,
                        due.event()));
        account.audit().ifPresent(audit -> chain.add(".audit($L)", audit(audit)));
        account.divisions().forEach(division -> chain.add(".division($L)", division(division)));
        account.payees().forEach(payee -> chain.add(".payee($L)", payee(payee)));
        account.reports().forEach(report -> chain.add(".report($L)", report(report)));
    }

    private CodeBlock fact(FactModel fact) {
        return names.fact(fact.name());
    }

    private static CodeBlock terms(InterestTerms terms) {
        return CodeBlock.of(
                "new $T($L, $T.$L, $T.$L, $T.$L)",
                InterestTerms.class,
                InterestRates.of(terms.rate()),
                DayCount.class,
                terms.dayCount(),
                Compounding.class,
                terms.compounding(),
                Until.class,
                terms.until());
    }

    private static CodeBlock error(ErrorRule rule) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add("$T.$L($S)", ErrorRule.class, rule.adjusted() ? "ofAdjusted" : "ofBarred", rule.section());
        rule.finder().ifPresent(finder -> code.add(".foundBy($T.$L)", PaymentError.Finder.class, finder));
        rule.effect().ifPresent(effect -> code.add(".that($T.$L)", ErrorRule.Effect.class, effect));
        rule.limit()
                .ifPresent(limit -> code.add(
                        ".within($T.$L, $L, $T.$L)",
                        ErrorRule.Until.class,
                        limit.until(),
                        limit.count(),
                        ChronoUnit.class,
                        limit.unit().name()));
        return code.build();
    }

    private CodeBlock audit(AccountModel.Audit audit) {
        return CodeBlock.of(
                "new $T($L, $L, new $T($L, $T.$L), $L)",
                TariffDescription.Audit.class,
                names.clause(audit.clause()),
                rule(audit.amount()),
                AuditCosts.Terms.class,
                Figures.percent(audit.terms().threshold()),
                AuditCosts.Measure.class,
                audit.terms().measure(),
                Literals.kind(audit.per()));
    }

    private CodeBlock division(AccountModel.Division division) {
        List<CodeBlock> parts = division.parts().stream().map(this::rule).toList();
        return CodeBlock.of(
                "new $T($L, $L, $L, $T.$L)",
                TariffDescription.Division.class,
                names.clause(division.clause()),
                rule(division.whole()),
                Literals.list(parts),
                LastCent.class,
                division.lastCent());
    }

    private CodeBlock rule(DeclaredName rule) {
        return names.rule(rule);
    }

    private CodeBlock payee(AccountModel.Payee payee) {
        List<CodeBlock> amounts = payee.amounts().stream().map(this::rule).toList();
        return CodeBlock.of(
                "new $T($L, $L, $L)",
                TariffDescription.Payee.class,
                names.clause(payee.clause()),
                Literals.list(amounts),
                Literals.texts(payee.recipients()));
    }

    private CodeBlock report(AccountModel.ReportModel report) {
        List<CodeBlock> fields = report.fields().stream()
                .map(field -> CodeBlock.of(
                        "new $T($S, $L, $L)",
                        Report.Field.class,
                        field.label(),
                        Literals.optional(field.fact().map(this::fact)),
                        field.ifAvailable()))
                .toList();
        return CodeBlock.of(
                "new $T($L, $S, $L, $L)",
                Report.class,
                names.clause(report.clause()),
                report.what(),
                Literals.list(fields),
                Literals.texts(report.recipients()));
    }
}

package dev.tariffc.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.tariffc.compiler.model.AccountModel;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.ObligationModel;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.runtime.account.AuditCosts;
import dev.tariffc.runtime.account.PaymentOrder;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Evaluation;
import dev.tariffc.runtime.calculation.Obligation;
import dev.tariffc.runtime.calculation.Report;
import dev.tariffc.runtime.calculation.Truth;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.interest.Compounding;
import dev.tariffc.runtime.interest.DayCount;
import dev.tariffc.runtime.interest.InterestTerms;
import dev.tariffc.runtime.interest.Reset;
import dev.tariffc.runtime.interest.Until;
import dev.tariffc.runtime.number.LastCent;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes what a tariff demands besides the amount: obligations, interest, adjustments, audits, reports. */
final class AccountWriter {

    private final TariffModel model;
    private final AccountModel account;
    private final Names names;

    AccountWriter(TariffModel model, Names names) {
        this.model = model;
        this.account = model.account();
        this.names = names;
    }

    /** A method for each thing that the tariff says. */
    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        account.businessDays()
                .ifPresent(place -> methods.add(said("businessDays", String.class, CodeBlock.of("$S", place))));
        account.interest().ifPresent(interest -> {
            methods.add(said("interestTerms", InterestTerms.class, terms(interest.terms())));
            interest.series().ifPresent(series -> methods.add(said("interestSeries", Fact.class, fact(series))));
        });
        if (account.order() != PaymentOrder.ROYALTY_FIRST) {
            CodeBlock order = CodeBlock.of("$T.$L", PaymentOrder.class, account.order());
            methods.add(method("paymentOrder", TypeName.get(PaymentOrder.class), order));
        }
        account.adjusting()
                .ifPresent(found -> methods.add(said("adjusting", Calculator.Adjusting.class, adjusting(found))));
        account.audit().ifPresent(audit -> methods.add(said("audit", Calculator.Audit.class, audit(audit))));
        if (!account.reports().isEmpty()) {
            methods.add(method("reports", ParameterizedTypeName.get(List.class, Report.class), reports()));
        }
        if (!account.divisions().isEmpty()) {
            CodeBlock divisions =
                    account.divisions().stream().map(this::division).collect(CodeBlock.joining(",\n", "List.of(", ")"));
            methods.add(
                    method("divisions", ParameterizedTypeName.get(List.class, Calculator.Division.class), divisions));
        }
        if (!model.obligations().isEmpty()) {
            methods.add(obligations());
        }
        return methods;
    }

    private static MethodSpec said(String name, Class<?> type, CodeBlock value) {
        return method(
                name,
                ParameterizedTypeName.get(Optional.class, type),
                CodeBlock.of("$T.of($L)", Optional.class, value));
    }

    private static MethodSpec method(String name, TypeName type, CodeBlock value) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return $L", value)
                .build();
    }

    private static CodeBlock optionalOf(Optional<CodeBlock> value) {
        return value.map(code -> CodeBlock.of("$T.of($L)", Optional.class, code))
                .orElseGet(() -> CodeBlock.of("$T.empty()", Optional.class));
    }

    private CodeBlock fact(FactModel fact) {
        return CodeBlock.of("$T.$L", names.type("Fact"), names.fact(fact));
    }

    private CodeBlock rule(DeclaredName rule) {
        return CodeBlock.of("$T.$L", names.type("Rule"), names.rule(rule));
    }

    private static CodeBlock terms(InterestTerms terms) {
        return CodeBlock.of(
                "new $T($L, $T.$L, $T.$L, $T.$L, $T.$L)",
                InterestTerms.class,
                Constants.rational(terms.margin()),
                DayCount.class,
                terms.dayCount(),
                Compounding.class,
                terms.compounding(),
                Reset.class,
                terms.reset(),
                Until.class,
                terms.until());
    }

    private CodeBlock adjusting(AccountModel.Adjusting adjusting) {
        return CodeBlock.of(
                "new $T($L, $S, $L, $L, $L, $L, $L)",
                Calculator.Adjusting.class,
                rule(adjusting.rule()),
                adjusting.item().label(),
                fact(adjusting.amount()),
                fact(adjusting.day()),
                fact(adjusting.discovered()),
                optionalOf(adjusting.notified().map(this::fact)),
                optionalOf(adjusting.foundByPayer().map(this::fact)));
    }

    private CodeBlock audit(AccountModel.Audit audit) {
        return CodeBlock.of(
                "new $T($T.$L, new $T($L, $T.$L), $T.$L)",
                Calculator.Audit.class,
                names.type("Clause"),
                names.clause(audit.clause()),
                AuditCosts.Terms.class,
                Constants.rational(audit.terms().threshold()),
                AuditCosts.Measure.class,
                audit.terms().measure(),
                Period.Kind.class,
                audit.per());
    }

    private CodeBlock division(AccountModel.Division division) {
        return CodeBlock.of(
                "new $T($T.$L, $L, $T.of($L), $T.$L)",
                Calculator.Division.class,
                names.type("Clause"),
                names.clause(division.clause()),
                rule(division.whole()),
                List.class,
                division.parts().stream().map(this::rule).collect(CodeBlock.joining(", ")),
                LastCent.class,
                division.lastCent());
    }

    private CodeBlock reports() {
        return account.reports().stream().map(this::report).collect(CodeBlock.joining(",\n", "List.of(", ")"));
    }

    private CodeBlock report(AccountModel.ReportModel report) {
        CodeBlock fields = report.fields().stream()
                .map(field -> CodeBlock.of(
                        "new $T($S, $L, $L)",
                        Report.Field.class,
                        field.label(),
                        optionalOf(field.fact().map(this::fact)),
                        field.ifAvailable()))
                .collect(CodeBlock.joining(",\n"));
        CodeBlock recipients = report.recipients().stream()
                .map(each -> CodeBlock.of("$S", each))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of(
                "new $T($T.$L, $S,\n$T.of($L),\n$T.of($L))",
                Report.class,
                names.type("Clause"),
                names.clause(report.clause()),
                report.what(),
                List.class,
                fields,
                List.class,
                recipients);
    }

    private MethodSpec obligations() {
        TypeName list = ParameterizedTypeName.get(List.class, Obligation.class);
        MethodSpec.Builder method = MethodSpec.methodBuilder("obligations")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(list)
                .addParameter(Evaluation.class, "evaluation")
                .addStatement("$T obligations = new $T<>()", list, ArrayList.class);
        ClassName reckoning = names.type(ReckoningWriter.NAME);
        method.addStatement("$T reckoning = ($T) evaluation", reckoning, reckoning);
        model.obligations().forEach(obligation -> add(obligation, method));
        return method.addStatement("return obligations").build();
    }

    private void add(ObligationModel obligation, MethodSpec.Builder method) {
        String argument = obligation.item().isPresent() ? "item" : "";
        CodeBlock condition = obligation
                .guard()
                .map(guard -> CodeBlock.of("reckoning.$N($L)", ReckoningWriter.guardName(names, obligation), argument))
                .orElseGet(() -> CodeBlock.of("$T.of(true)", Truth.class));
        CodeBlock add = CodeBlock.of(
                "obligations.add(new $T($T.$L, $T.$L, $S, $L, $L, reckoning.$N($L)))",
                Obligation.class,
                names.type("Clause"),
                names.clause(obligation.clause()),
                Obligation.Kind.class,
                obligation.kind(),
                obligation.what(),
                optionalOf(obligation.payable().map(this::rule)),
                condition,
                ReckoningWriter.dayName(names, obligation),
                argument);
        obligation.never().stream()
                .sorted()
                .forEach(kind ->
                        method.beginControlFlow("if (reckoning.paid().kind() != $T.$L)", Period.Kind.class, kind));
        if (obligation.item().isPresent()) {
            method.beginControlFlow(
                            "for ($T item : reckoning.itemsOf($S))",
                            String.class,
                            obligation.item().get().label())
                    .addStatement(add)
                    .endControlFlow();
        } else {
            method.addStatement(add);
        }
        obligation.never().forEach(kind -> method.endControlFlow());
    }
}

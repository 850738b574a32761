package dev.tariffc.compiler.trial;

import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.model.TotalModel;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Total;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The tariff that is tried: what it means, and the calculator that was made of it, which names everything in the same order. */
final class Subject {

    private final TariffModel model;
    private final Calculator calculator;
    private final Map<DeclaredName, Fact> facts = new HashMap<>();
    private final Map<DeclaredName, Rule> rules = new HashMap<>();
    private final Map<DeclaredName, RuleModel> ruleModels = new HashMap<>();
    private final Magnitude magnitude;

    Subject(TariffModel model, Calculator calculator) {
        this.model = model;
        this.calculator = calculator;
        this.magnitude = new Magnitude(model.rules());
        List<FactModel> factModels = model.facts();
        for (int i = 0; i < factModels.size(); i++) {
            facts.put(factModels.get(i).name(), calculator.tariff().facts().get(i));
        }
        for (int i = 0; i < model.rules().size(); i++) {
            RuleModel rule = model.rules().get(i);
            rules.put(rule.name(), calculator.tariff().rules().get(i));
            ruleModels.put(rule.name(), rule);
        }
    }

    TariffModel model() {
        return model;
    }

    Calculator calculator() {
        return calculator;
    }

    /** What one evaluation of an amount costs. */
    long cost(Reach reach) {
        return magnitude.cost(reach);
    }

    Fact fact(FactModel fact) {
        return Objects.requireNonNull(facts.get(fact.name()));
    }

    Rule rule(DeclaredName name) {
        return Objects.requireNonNull(rules.get(name));
    }

    RuleModel ruleModel(DeclaredName name) {
        return Objects.requireNonNull(ruleModels.get(name));
    }

    Charge charge(ChargeModel charge) {
        return calculator.tariff().charges().get(model.charges().indexOf(charge));
    }

    Total total(TotalModel total) {
        return calculator.tariff().totals().get(model.totals().indexOf(total));
    }
}

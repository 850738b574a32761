package dev.tariffc.runtime.calculation;

import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Facts;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks inside a calculator: each answer is an evaluation of its own, of which nothing is explained. */
record Inside(Calculator calculator) implements Probe {

    private Evaluation evaluation(Period paid, Facts facts, Position position) {
        return calculator.evaluate(paid, facts, position, false);
    }

    private Evaluation evaluation(Period paid, Facts facts) {
        return evaluation(paid, facts, Position.unknown());
    }

    @Override
    public Answer answer(Rule rule, Subject subject, Period paid, Facts facts, Position position) {
        return evaluation(paid, facts, position).answer(rule, subject);
    }

    @Override
    public Figure running(Total total, Period paid, Facts facts) {
        return evaluation(paid, facts).running(total).base().get();
    }

    @Override
    public Period over(Total total, Period paid, Facts facts) {
        return evaluation(paid, facts).running(total).over().apply(paid);
    }

    @Override
    public Optional<String> group(Total total, Period paid, Facts facts) {
        return evaluation(paid, facts).running(total).group().get().map(Word::text);
    }

    @Override
    public Set<Refusal> notBegun(Charge charge, Period paid, Facts facts) {
        return evaluation(paid, facts).notBegun(charge);
    }

    @Override
    public Set<Refusal> inconsistent(Charge charge, Period paid, Facts facts, Position position) {
        return evaluation(paid, facts, position)
                .inconsistent(calculator.tariff().values(charge, paid));
    }

    @Override
    public Map<Clause, Truth> claims(Period paid, Facts facts, Position position) {
        return evaluation(paid, facts, position).claims();
    }

    @Override
    public List<Assessment.Share> shares(Charge charge, Period paid, Facts facts, Position position) {
        return new Payables(calculator.tariff(), charge, evaluation(paid, facts, position)).sharesAsFarAsKnown();
    }

    @Override
    public Set<Refusal> notAddingUp(Charge charge, Period paid, Facts facts, Position position) {
        return new Payables(calculator.tariff(), charge, evaluation(paid, facts, position)).notAddingUp();
    }

    @Override
    public List<TariffDescription.Reading> readByObligations(Period paid) {
        AskedFacts facts = new AskedFacts();
        evaluation(paid, facts).obligations();
        return facts.asked();
    }

    @Override
    public List<Assessment.Result> fixed(Charge charge, Period paid) {
        Payables payables = new Payables(calculator.tariff(), charge, evaluation(paid, new EventFacts(Map.of())));
        return charge.payables().stream()
                .filter(payable -> payables.refusals(payable).isEmpty())
                .map(payables::result)
                .toList();
    }

    @Override
    public List<Obligation> obligationsAfter(Period paid, Map<Fact, Value> events) {
        return evaluation(paid, new EventFacts(events)).obligations();
    }
}

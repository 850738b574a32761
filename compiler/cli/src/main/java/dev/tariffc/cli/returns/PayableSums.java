package dev.tariffc.cli.returns;

import dev.tariffc.runtime.calculation.Assessment;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.number.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is payable in all, in each currency. */
final class PayableSums {

    private final Map<Currency, List<Money>> payable = new TreeMap<>();

    void add(Assessment assessment) {
        payable.computeIfAbsent(assessment.charge().currency(), currency -> new ArrayList<>())
                .add(assessment.payable());
    }

    /** In each currency in which anything is payable; otherwise nothing in this one. */
    List<Money> sums(Currency otherwise) {
        return payable.isEmpty()
                ? List.of(Money.zero(otherwise))
                : payable.entrySet().stream()
                        .map(each -> Money.sum(each.getKey(), each.getValue()))
                        .toList();
    }
}

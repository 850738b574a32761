package dev.tariffc.runtime.account;

import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.interest.InterestFloor;
import dev.tariffc.runtime.interest.InterestTerms;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.series.RateSeries;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What several tariffs say of one account of a payer. Each amount bears the interest of its own tariff, and its errors are
 * adjusted as that says; what is left of a payment goes to all debts in one order.
 *
 * @param tariffs at least one; of debts that fall due on one day, those of the first are paid first
 */
public record CommonTerms(List<TariffTerms> tariffs) {

    /**
     * What one tariff says of its amounts.
     *
     * @param rates the published series that its interest follows; empty where it follows none
     */
    public record TariffTerms(AccountTerms terms, RateSeries rates) {

        private boolean bearsInterest() {
            return terms.amounts().stream().anyMatch(amount -> amount.interest().isPresent());
        }
    }

    /**
     * @throws IllegalArgumentException if there is no tariff, if currencies or the days up to which the account is drawn differ, or
     *     those that bear interest differ in what a payment extinguishes first
     */
    public CommonTerms {
        tariffs = List.copyOf(tariffs);
        boolean agree = tariffs.stream()
                                .map(each -> each.terms().currency())
                                .distinct()
                                .count()
                        == 1
                && tariffs.stream().map(each -> each.terms().asOf()).distinct().count() == 1
                && tariffs.stream()
                                .filter(TariffTerms::bearsInterest)
                                .map(each -> each.terms().order())
                                .distinct()
                                .count()
                        <= 1;
        if (!agree) {
            throw new IllegalArgumentException("tariffs that have no account in common: " + tariffs);
        }
    }

    /** Of one tariff alone. */
    static CommonTerms of(AccountTerms terms, RateSeries rates) {
        return new CommonTerms(List.of(new TariffTerms(terms, rates)));
    }

    Currency currency() {
        return tariffs.get(0).terms().currency();
    }

    Optional<LocalDate> asOf() {
        return tariffs.get(0).terms().asOf();
    }

    /** What a payment extinguishes first; that of a tariff that bears no interest changes nothing. */
    PaymentOrder order() {
        return tariffs.stream()
                .filter(TariffTerms::bearsInterest)
                .findFirst()
                .orElse(tariffs.get(0))
                .terms()
                .order();
    }

    Optional<InterestTerms> interestOn(Rule amount) {
        return of(amount).terms().interestOn(amount);
    }

    /** The least interest on a debt of an amount that is due; none where all is. */
    Optional<InterestFloor> floor(Rule amount) {
        return of(amount).terms().floor();
    }

    /** The place of the tariff of an amount among the tariffs. */
    int turn(Rule amount) {
        for (int i = 0; i < tariffs.size(); i++) {
            if (tariffs.get(i).terms().place(amount) >= 0) {
                return i;
            }
        }
        return 0;
    }

    /** The place of an amount in the order of its tariff. */
    int place(Rule amount) {
        return of(amount).terms().place(amount);
    }

    /** What the tariff says that an amount is of; the first, of an amount that no tariff makes payable. */
    TariffTerms of(Rule amount) {
        return tariffs.get(turn(amount));
    }
}

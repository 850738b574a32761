package dev.tariffc.runtime.account;

import dev.tariffc.runtime.number.Money;
import java.time.LocalDate;

/** Money that came in, and what of it is left. Two lots are never equal, though they be of one day and amount. */
final class Lot {

    private final LocalDate received;
    private Money left;

    Lot(LocalDate received, Money amount) {
        this.received = received;
        this.left = amount;
    }

    LocalDate received() {
        return received;
    }

    Money left() {
        return left;
    }

    boolean isSpent() {
        return left.amount().signum() <= 0;
    }

    /** As much of the amount as is left. */
    Money take(Money amount) {
        Money taken = amount.compareTo(left) <= 0 ? amount : left;
        left = left.minus(taken);
        return taken;
    }
}

package dev.tariffc.cli;

import dev.tariffc.cli.returns.Alike;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How returns are assessed and accounts drawn, and where the table goes. */
final class AssessingOptions {

    @Option(names = "--known-on", paramLabel = "${bundle:label.DATE}", descriptionKey = "knownOn")
    private Optional<LocalDate> knownOn = Optional.empty();

    @Mixin
    private final PaymentOptions payments = new PaymentOptions();

    @Option(names = "--as-of", paramLabel = "${bundle:label.DATE}", descriptionKey = "assess.asOf")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--alike", paramLabel = "refuse|tell|join", descriptionKey = "assess.alike")
    private Alike alike = Alike.TELL;

    @Option(names = "-o", paramLabel = "${bundle:label.OUT}", descriptionKey = "assess.out")
    private Optional<String> out = Optional.empty();

    /** The day on which the tariff is looked at; none for what is known of it at last. */
    Optional<LocalDate> knownOn() {
        return knownOn;
    }

    PaymentOptions payments() {
        return payments;
    }

    /** The day up to which accounts are drawn; none where they go on. */
    Optional<LocalDate> asOf() {
        return asOf;
    }

    /** What becomes of names that are written almost alike. */
    Alike alike() {
        return alike;
    }

    /** The same, as it is asked for. */
    String manner() {
        return alike.name().toLowerCase(Locale.ROOT);
    }

    /** The file of the table; none where it is printed. */
    Optional<String> out() {
        return out;
    }
}

package dev.tariffc.compiler.trial;

import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.runtime.calculation.Calculator;

/**
 * Tries a tariff by its calculator: whether an amount falls where a quantity passes a limit, and whether what the author
 * claims of the amounts holds. Facts are taken at their limits and at the ends of their domains, as far as a bounded number
 * of evaluations goes; the same ones each time.
 */
public final class Trial {

    private Trial() {}

    /** @param calculator of that tariff, with the business days of its place if it counts any */
    public static void run(TariffModel model, Calculator calculator, Problems problems) {
        Subject subject = new Subject(model, calculator);
        new Claims(subject, problems).run();
        new Cliffs(subject, problems).run();
    }
}

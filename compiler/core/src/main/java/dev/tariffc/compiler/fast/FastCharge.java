package dev.tariffc.compiler.fast;

import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.runtime.number.Rational;
import java.util.List;
import java.util.Set;

/**
 * A charge in whole numbers.
 *
 * @param inGroup whether its running totals are those of a group, of which the payer is one
 * @param inputs what it reads of each row, each within the range in which 63 bits hold every step
 * @param optional those of the inputs without which some rows can be computed
 * @param dividesByInputs whether anything is divided by what is not known to the compiler
 * @param refused when the explaining path has to say what is owed, or why that cannot be told
 */
public record FastCharge(
        ChargeModel charge,
        boolean inGroup,
        List<Input> inputs,
        Set<Input.Source> optional,
        List<Amount> amounts,
        boolean dividesByInputs,
        Test refused) {

    public FastCharge {
        inputs = List.copyOf(inputs);
        optional = Set.copyOf(optional);
        amounts = List.copyOf(amounts);
    }

    /**
     * What is paid, or a payee's part of it.
     *
     * @param unit what one of it is
     */
    public record Amount(DeclaredName rule, Rational unit, Whole value) {}
}

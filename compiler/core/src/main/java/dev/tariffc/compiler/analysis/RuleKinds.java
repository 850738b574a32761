package dev.tariffc.compiler.analysis;

import dev.tariffc.compiler.model.Type;
import dev.tariffc.runtime.fact.Domain;

/** The kind of value that a rule has, as a fact of that kind would have it. */
final class RuleKinds {

    private RuleKinds() {}

    static Domain.Kind domain(Type type) {
        if (type instanceof Type.YesNo) {
            return Domain.Kind.YES_NO;
        }
        if (type instanceof Type.Day) {
            return Domain.Kind.DATE;
        }
        if (type instanceof Type.Number number) {
            if (number.isMoney()) {
                return Domain.Kind.MONEY;
            }
            return number.unit().isNone() ? Domain.Kind.PERCENTAGE : Domain.Kind.NUMBER;
        }
        return Domain.Kind.TEXT;
    }
}

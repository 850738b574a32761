package dev.tariffc.compiler.model;

import dev.tariffc.runtime.fact.Domain;
import java.util.List;
import java.util.Optional;

/**
 * A name that is defined, with the cases of all its sentences: for any facts at most one guard holds, and one does unless
 * the tariff leaves the case open.
 *
 * @param item key of the item that it is defined for each of
 * @param parts the parts of what is paid that it is defined for each of
 */
public record RuleModel(
        String key,
        String label,
        Optional<String> equivalent,
        Type type,
        Optional<String> item,
        Optional<Parts> parts,
        List<Case> cases) {

    public RuleModel {
        cases = List.copyOf(cases);
    }

    /** The kind of value that it has, as a fact of that kind would have it. */
    public Domain.Kind kind() {
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

    /**
     * What one sentence says.
     *
     * @param guard none where the sentence holds always
     */
    public record Case(ClauseModel clause, Optional<Term> guard, Term body) {}
}

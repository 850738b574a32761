package dev.tariffc.compiler.model;

import dev.tariffc.runtime.fact.Domain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A name that is defined, with the cases of all its sentences: for any facts at most one guard holds, and one does unless
 * the tariff leaves the case open.
 *
 * @param item the item that it is defined for each of
 * @param parts the parts of what is paid that it is defined for each of
 */
public record RuleModel(DeclaredName name, Type type, Optional<Item> item, Optional<Parts> parts, List<Case> cases) {

    public RuleModel {
        cases = List.copyOf(cases);
    }

    public String label() {
        return name.label();
    }

    /** Whether it has a value for each item, or for each part of what is paid. */
    public boolean isRepeated() {
        return item.isPresent() || parts.isPresent();
    }

    /** The kind of value that it has, as a fact of that kind would have it. */
    public Domain.Kind kind() {
        return type.accept(new Type.Visitor<>() {
            @Override
            public Domain.Kind visit(Type.Number number) {
                return number.kind();
            }

            @Override
            public Domain.Kind visit(Type.YesNo yesNo) {
                return Domain.Kind.YES_NO;
            }

            @Override
            public Domain.Kind visit(Type.Day day) {
                return Domain.Kind.DATE;
            }

            @Override
            public Domain.Kind visit(Type.Text text) {
                return Domain.Kind.TEXT;
            }

            @Override
            public Domain.Kind visit(Type.Choice choice) {
                return Domain.Kind.TEXT;
            }
        });
    }

    /** The guards and bodies. */
    public List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        for (Case each : cases) {
            each.guard().ifPresent(terms::add);
            terms.add(each.body());
        }
        return terms;
    }

    /**
     * What one sentence says.
     *
     * @param guard none where the sentence holds always
     * @param name where the sentence names the rule
     */
    public record Case(ClauseModel clause, Optional<ConditionTerm> guard, Term body, Origin name) {

        /** The same sentence with something else to say. */
        public Case saying(Term other) {
            return new Case(clause, guard, other, name);
        }
    }
}

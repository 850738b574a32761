package dev.tariffc.compiler.analysis.names;

import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.FactDeclaration;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Parts;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.compiler.syntax.Tariff;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The other forms of names: after {@code Guest means guests} both are one name, whatever a sentence says of it. What is said
 * twice is then said of one thing, and what is declared under both is declared twice.
 */
public final class OtherForms {

    private final Map<Key, Name> meant = new HashMap<>();
    private final Map<Key, Name> declared = new HashMap<>();
    private final Map<Key, Name> defined = new HashMap<>();
    private final Problems problems;

    private OtherForms(Tariff tariff, Problems problems) {
        this.problems = problems;
        Parts.all(tariff.elements(), Sentence.Pays.class).forEach(pays -> declare(pays.payer()));
        Parts.all(tariff.elements(), Sentence.Given.class)
                .forEach(given -> given.item().ifPresent(this::declare));
        Parts.all(tariff.elements(), FactDeclaration.class).forEach(fact -> declare(fact.name()));
        Parts.all(tariff.elements(), FactDeclaration.Kind.OneOf.class)
                .forEach(choice -> choice.values().forEach(this::declare));
        Parts.all(tariff.elements(), Sentence.Definition.class)
                .forEach(definition -> defined.putIfAbsent(definition.name().key(), definition.name()));
    }

    private void declare(Name name) {
        declared.putIfAbsent(name.key(), name);
    }

    /** The tariff with every name in its own form; a form of two names, or of one while it is another, is told. */
    public static Tariff resolve(Tariff tariff, Problems problems) {
        OtherForms forms = new OtherForms(tariff, problems);
        Parts.all(tariff.elements(), Sentence.Alias.class).forEach(forms::add);
        return forms.meant.isEmpty()
                ? tariff
                : new Tariff(
                        tariff.source(), tariff.title(), Parts.replace(tariff.elements(), Name.class, forms::resolved));
    }

    private void add(Sentence.Alias alias) {
        Key form = alias.form().key();
        Key name = alias.name().key();
        if (form.equals(name)) {
            return;
        }
        Optional<Name> other = ofAnother(form, name);
        Optional<Name> before = other.or(() -> Optional.ofNullable(meant.get(form)))
                .filter(one -> !one.key().equals(name));
        before.ifPresent(one -> problems.report(new RuleProblem.NameDeclaredTwice(
                alias.form().span(), alias.form().written(), List.<Span>of(one.span()))));
        if (other.isEmpty()) {
            meant.putIfAbsent(form, alias.name());
        }
    }

    /** Where the form is something by itself beside the name; what is defined under both is defined by cases. */
    private Optional<Name> ofAnother(Key form, Key name) {
        boolean isSomething = declared.containsKey(name) || defined.containsKey(name);
        boolean byCases = defined.containsKey(name) && defined.containsKey(form);
        return isSomething && !byCases
                ? Optional.ofNullable(declared.get(form)).or(() -> Optional.ofNullable(defined.get(form)))
                : Optional.empty();
    }

    private Name resolved(Name name) {
        Set<Key> followed = new HashSet<>();
        Key key = name.key();
        while (meant.containsKey(key) && followed.add(key)) {
            key = meant.get(key).key();
        }
        return meant.containsKey(key) ? name : new Name(name.span(), key, name.written(), name.equivalent());
    }
}

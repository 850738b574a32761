package dev.tariffc.compiler.same;

import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.parser.Names;
import dev.tariffc.compiler.same.Difference.Kind;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Element;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Parts;
import dev.tariffc.compiler.syntax.Quoted;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.compiler.syntax.Tariff;
import dev.tariffc.runtime.language.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which name of one file is which of the other. In one language every name is itself. */
final class Ties {

    private final Side one;
    private final Side other;
    private final Map<Key, Key> ofOther = new HashMap<>();
    private final List<Difference> broken = new ArrayList<>();

    private Ties(Side one, Side other) {
        this.one = one;
        this.other = other;
    }

    static Ties of(Tariff one, Outline outlineOfOne, Tariff other, Outline outlineOfOther) {
        Ties ties = new Ties(new Side(one, outlineOfOne), new Side(other, outlineOfOther));
        if (!ties.one.language.equals(ties.other.language)) {
            ties.tie();
        }
        return ties;
    }

    /** Ties that are missing or do not lead both ways. */
    List<Difference> broken() {
        return broken;
    }

    /** What a name of the one file is compared by. */
    Key inOne(Key name) {
        return one.canonical(name);
    }

    /** The same for a name of the other. */
    Key inOther(Key name) {
        Key key = other.canonical(name);
        if (one.language.equals(other.language)) {
            return key;
        }
        Key tied = ofOther.get(key);
        return tied != null ? tied : key.isNone() ? key : new Key("\u0000" + key.words());
    }

    /** One file's names. */
    private static final class Side {
        private final Language language;
        private final Span title;
        private final Map<Key, Key> aliases = new HashMap<>();
        private final Map<Key, Name> names = new LinkedHashMap<>();

        private Side(Tariff tariff, Outline outline) {
            this.language = tariff.source().language();
            this.title = tariff.title().span();
            for (Element element : tariff.elements()) {
                if (element instanceof Sentence.Alias alias) {
                    aliases.put(alias.form().key(), alias.name().key());
                }
            }
            for (Provision provision : outline.provisions()) {
                Parts.all(provision.said(), Name.class).stream()
                        .filter(name -> !name.key().isNone() && !aliases.containsKey(name.key()))
                        .forEach(this::add);
            }
        }

        private void add(Name name) {
            Name known = names.get(name.key());
            if (known == null
                    || (known.equivalent().isEmpty() && name.equivalent().isPresent())) {
                names.put(name.key(), name);
            }
        }

        private Key canonical(Key key) {
            return aliases.getOrDefault(key, key);
        }

        /** The name that these words of its own language mean. */
        private Optional<Name> named(String words) {
            return Optional.ofNullable(names.get(canonical(Names.key(words, language))));
        }
    }

    private void tie() {
        Map<Key, Name> tiedOfOne = new HashMap<>();
        for (Name name : one.names.values()) {
            name.equivalent().ifPresent(term -> tie(name, term, tiedOfOne));
        }
        for (Name name : other.names.values()) {
            name.equivalent().ifPresent(term -> tieOfOther(name, term, tiedOfOne));
        }
        for (Name name : one.names.values()) {
            if (name.equivalent().isEmpty() && !tiedOfOne.containsKey(name.key())) {
                tieOfSameWords(name, tiedOfOne);
            }
        }
        for (Name name : other.names.values()) {
            if (name.equivalent().isEmpty() && !ofOther.containsKey(name.key())) {
                tell(Kind.NOT_TIED_IN_OTHER, one.title, name.span());
            }
        }
    }

    private void tie(Name name, Quoted term, Map<Key, Name> tiedOfOne) {
        Optional<Name> counterpart = other.named(term.text());
        if (counterpart.isEmpty()) {
            tell(Kind.TIE_OF_ONE_ENDS_NOWHERE, term.span(), other.title);
            return;
        }
        Optional<Name> back = counterpart.get().equivalent().map(Quoted::text).flatMap(one::named);
        if (back.filter(name::equals).isEmpty()) {
            tell(Kind.TIE_OF_ONE_NOT_RETURNED, term.span(), counterpart.get().span());
        }
        tiedOfOne.put(name.key(), counterpart.get());
        ofOther.putIfAbsent(counterpart.get().key(), name.key());
    }

    private void tieOfOther(Name name, Quoted term, Map<Key, Name> tiedOfOne) {
        Optional<Name> counterpart = one.named(term.text());
        if (counterpart.isEmpty()) {
            tell(Kind.TIE_OF_OTHER_ENDS_NOWHERE, one.title, term.span());
            return;
        }
        Optional<Name> back = counterpart.get().equivalent().map(Quoted::text).flatMap(other::named);
        if (back.filter(name::equals).isEmpty()) {
            tell(Kind.TIE_OF_OTHER_NOT_RETURNED, counterpart.get().span(), term.span());
        }
        if (tiedOfOne.putIfAbsent(counterpart.get().key(), name) == null) {
            ofOther.putIfAbsent(name.key(), counterpart.get().key());
        }
    }

    /** {@code station}, {@code AVLA}: what is called alike in both languages needs no tie. */
    private void tieOfSameWords(Name name, Map<Key, Name> tiedOfOne) {
        Optional<Name> alike = other.named(name.written())
                .filter(found -> found.equivalent().isEmpty() && !ofOther.containsKey(found.key()));
        if (alike.isEmpty()) {
            tell(Kind.NOT_TIED_IN_ONE, name.span(), other.title);
            return;
        }
        tiedOfOne.put(name.key(), alike.get());
        ofOther.put(alike.get().key(), name.key());
    }

    private void tell(Kind kind, Span inOne, Span inOther) {
        broken.add(new Difference(kind, inOne, inOther));
    }
}

package dev.tariffc.compiler.same;

import dev.tariffc.compiler.law.LawComparison;
import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.same.Difference.Kind;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Element;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Quoted;
import dev.tariffc.compiler.syntax.Tariff;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Whether two tariffs mean the same: the two languages of one, or two editions.
 *
 * <p>Compared is what is laid down, section by section, name by name, with each name of one file taken for its
 * counterpart in the other. Sentences that are written differently mean the same where their models do: the model says
 * whether, the written tree says where. Legal texts, titles, readings and examples are not compared, nor the order of
 * facts, of the operands of sums and products, of the limbs of a condition or of cases that exclude one another.
 *
 * @param differences in the order of the one file
 * @param declared the divergences that either file declares, those of the one file first
 * @param pairs the sentences that were compared with each other
 */
public record Comparison(List<Difference> differences, List<Declared> declared, List<Pair> pairs) {

    public Comparison {
        differences = List.copyOf(differences);
        declared = List.copyOf(declared);
        pairs = List.copyOf(pairs);
    }

    /** Where two sentences stand that were taken for each other. */
    public record Pair(Span one, Span other) {}

    /**
     * A divergence of the official texts that a file declares.
     *
     * @param inOne whether the one file declares it
     * @param reason in the file's own words
     * @param span where it stands
     * @param differences what differs there; nothing where only the words diverge
     * @param isIdle whether it covers nothing: the two say the same there, and so does the legal text beside it
     */
    public record Declared(boolean inOne, Span span, Quoted reason, List<Difference> differences, boolean isIdle) {
        public Declared {
            differences = List.copyOf(differences);
        }
    }

    /** Whether nothing differs but what is declared to. */
    public boolean isSame() {
        return differences.isEmpty();
    }

    /** Compares two tariffs. */
    public static Comparison of(Text one, Text other) {
        return new Work(one, other).compare();
    }

    /** The comparison as it is made. */
    private static final class Work implements Pairing.Comparing<Provision> {
        private static final Comparator<Difference> IN_ORDER_OF_TEXT = Comparator.comparingInt(
                        (Difference difference) -> difference.one().start())
                .thenComparingInt(difference -> difference.other().start());

        private final Tariff tariffOne;
        private final Tariff tariffOther;
        private final Outline one;
        private final Outline other;
        private final Ties ties;
        private final Comparer comparer;
        private final Optional<SentenceForms> formsOfOne;
        private final Optional<SentenceForms> formsOfOther;
        private final Map<Provision, Optional<Form>> meaningsOfOne = new HashMap<>();
        private final Map<Provision, Optional<Form>> meaningsOfOther = new HashMap<>();
        private final List<Difference> differences = new ArrayList<>();
        private final IdentityHashMap<Element.Divergence, List<Difference>> declared = new IdentityHashMap<>();
        private final Set<Element.Divergence> covering = Collections.newSetFromMap(new IdentityHashMap<>());
        private final List<Pairing.Pair<Provision>> compared = new ArrayList<>();

        private Work(Text one, Text other) {
            this.tariffOne = one.written();
            this.tariffOther = other.written();
            this.one = Outline.of(tariffOne);
            this.other = Outline.of(tariffOther);
            this.ties = Ties.of(tariffOne, this.one, tariffOther, this.other);
            this.comparer = new Comparer(ties);
            this.formsOfOne = one.meanings(ties::inOne);
            this.formsOfOther = other.meanings(ties::inOther);
        }

        private Comparison compare() {
            differences.addAll(ties.broken());
            List<Provision> left = new ArrayList<>(one.provisions());
            List<Provision> right = new ArrayList<>(other.provisions());
            pair(left, right, Work::ofOneThing, true);
            pair(left, right, Work::ofOneThing, false);
            pair(left, right, Work::ofOneKind, true);
            left.forEach(this::onlyInOne);
            right.forEach(this::onlyInOther);
            if (differences.isEmpty() && declared.isEmpty()) {
                tellWhatOnlyMeansOtherwise();
            }
            differences.sort(IN_ORDER_OF_TEXT);
            List<Declared> all = new ArrayList<>(declared(tariffOne, one, true));
            all.addAll(declared(tariffOther, other, false));
            List<Pair> pairs = compared.stream()
                    .map(pair -> new Pair(pair.one().span(), pair.other().span()))
                    .distinct()
                    .toList();
            List<Difference> told = differences.stream().distinct().toList();
            return new Comparison(told, all, pairs);
        }

        private List<Declared> declared(Tariff tariff, Outline outline, boolean inOne) {
            return outline.declared().stream()
                    .map(each -> new Declared(
                            inOne,
                            each.said().span(),
                            each.said().reason(),
                            declared.getOrDefault(each.said(), List.of()).stream()
                                    .distinct()
                                    .toList(),
                            isIdle(each, tariff)))
                    .toList();
        }

        /** The words of legal texts are not compared, so that a divergence of words alone is never known to be idle. */
        private boolean isIdle(Outline.Declared divergence, Tariff tariff) {
            return switch (divergence.after()) {
                case NOTHING -> true;
                case TEXT -> false;
                case PROVISION ->
                    !covering.contains(divergence.first()) && !LawComparison.needs(tariff, divergence.said());
            };
        }

        // --- pairs -----------------------------------------------------------------------------------------------

        /** What provisions have in common that lay down one thing: a definition of one name, a duty of one sort. */
        private static List<Object> ofOneThing(Provision provision, Function<Name, Key> key) {
            Object subject = provision.isHeading()
                    ? provision.section()
                    : provision.subject().map(key);
            return List.of(provision.said().getClass(), subject);
        }

        /** What sentences have in common that lay down something of one kind. */
        private static List<Object> ofOneKind(Provision provision, Function<Name, Key> key) {
            return List.of(provision.said().getClass(), provision.isHeading() ? provision : "");
        }

        /**
         * Takes what belongs together out of the lists and compares it.
         *
         * @param inOneSection whether only what stands in one section belongs together
         */
        private void pair(
                List<Provision> left,
                List<Provision> right,
                BiFunction<Provision, Function<Name, Key>, List<Object>> common,
                boolean inOneSection) {
            Map<List<Object>, List<Provision>> groups =
                    groups(left, each -> common.apply(each, name -> ties.inOne(name.key())), inOneSection);
            Map<List<Object>, List<Provision>> others =
                    groups(right, each -> common.apply(each, name -> ties.inOther(name.key())), inOneSection);
            left.clear();
            right.clear();
            groups.forEach((key, group) -> {
                List<Provision> counterparts = others.remove(key);
                if (counterparts == null) {
                    left.addAll(group);
                    return;
                }
                Pairing<Provision> pairing = Pairing.of(group, counterparts, this);
                pairing.pairs().forEach(this::compared);
                left.addAll(pairing.onlyInOne());
                right.addAll(pairing.onlyInOther());
            });
            others.values().forEach(right::addAll);
        }

        private static Map<List<Object>, List<Provision>> groups(
                List<Provision> provisions, Function<Provision, List<Object>> common, boolean inOneSection) {
            Map<List<Object>, List<Provision>> groups = new LinkedHashMap<>();
            for (Provision provision : provisions) {
                List<Object> key = new ArrayList<>(common.apply(provision));
                key.add(inOneSection ? provision.section() : "");
                groups.computeIfAbsent(key, each -> new ArrayList<>()).add(provision);
            }
            return groups;
        }

        @Override
        public List<Difference> compare(Provision a, Provision b) {
            List<Difference> written = comparer.compare(a.said(), b.said(), a.span(), b.span());
            return written.isEmpty() || (meaningOfOne(a).isPresent() && meanAlike(a, b)) ? List.of() : written;
        }

        private boolean meanAlike(Provision a, Provision b) {
            return meaningOfOne(a).equals(meaningOfOther(b));
        }

        private Optional<Form> meaningOfOne(Provision provision) {
            return meaningsOfOne.computeIfAbsent(provision, each -> each.meaning(formsOfOne));
        }

        private Optional<Form> meaningOfOther(Provision provision) {
            return meaningsOfOther.computeIfAbsent(provision, each -> each.meaning(formsOfOther));
        }

        @Override
        public boolean isPatient() {
            return comparer.isPatient();
        }

        // --- what differs ----------------------------------------------------------------------------------------

        private void compared(Pairing.Pair<Provision> pair) {
            compared.add(pair);
            List<Element.Divergence> own = both(one.divergence(pair.one()), other.divergence(pair.other()));
            pair.differences().forEach(difference -> add(own, difference));
            if (!pair.one().section().equals(pair.other().section())) {
                List<Element.Divergence> ofSections =
                        both(one.divergenceOfSection(pair.one()), other.divergenceOfSection(pair.other()));
                add(
                        own.isEmpty() ? ofSections : own,
                        new Difference(
                                Kind.STANDS_ELSEWHERE,
                                pair.one().span(),
                                pair.other().span()));
            }
        }

        /**
         * What is said alike may mean otherwise because of what is said elsewhere: as a rule that is what differs, and is
         * told. Where nothing was, the two do not mean the same all the same.
         */
        private void tellWhatOnlyMeansOtherwise() {
            boolean known = formsOfOne.isPresent() && formsOfOther.isPresent();
            for (Pairing.Pair<Provision> pair : known ? compared : List.<Pairing.Pair<Provision>>of()) {
                if (!meanAlike(pair.one(), pair.other())) {
                    Span inOne = pair.one().span();
                    differences.add(
                            new Difference(Kind.SAYS, inOne, pair.other().span()));
                }
            }
        }

        private void onlyInOne(Provision provision) {
            Kind kind = provision.isHeading() ? Kind.SECTION_ONLY_IN_ONE : Kind.ONLY_ONE_SAYS;
            Span place = counterpart(other, provision.section(), tariffOther);
            add(one.divergence(provision).stream().toList(), new Difference(kind, provision.only(), place));
        }

        private void onlyInOther(Provision provision) {
            Kind kind = provision.isHeading() ? Kind.SECTION_ONLY_IN_OTHER : Kind.ONLY_OTHER_SAYS;
            Span place = counterpart(one, provision.section(), tariffOne);
            add(other.divergence(provision).stream().toList(), new Difference(kind, place, provision.only()));
        }

        /** The heading of the same number, or the title where there is none. */
        private static Span counterpart(Outline outline, String section, Tariff tariff) {
            return outline.provisions().stream()
                    .filter(each -> each.isHeading() && each.section().equals(section))
                    .map(Provision::span)
                    .findFirst()
                    .orElse(tariff.title().span());
        }

        private static List<Element.Divergence> both(
                Optional<Element.Divergence> ofOne, Optional<Element.Divergence> ofOther) {
            return Stream.concat(ofOne.stream(), ofOther.stream()).toList();
        }

        /** A difference is told with the first divergence that covers it. */
        private void add(List<Element.Divergence> divergences, Difference difference) {
            covering.addAll(divergences);
            divergences.stream()
                    .findFirst()
                    .map(first -> declared.computeIfAbsent(first, each -> new ArrayList<>()))
                    .orElse(differences)
                    .add(difference);
        }
    }
}

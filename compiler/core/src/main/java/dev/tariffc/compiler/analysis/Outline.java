package dev.tariffc.compiler.analysis;

import dev.tariffc.compiler.model.ClauseModel;
import dev.tariffc.compiler.model.Place;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Element;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.compiler.syntax.Tariff;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sentences of a tariff, each with the section it stands in and the readings that belong to it. */
final class Outline {

    /** One sentence in its place; {@code section} and {@code title} are empty before the first heading; {@code known} is none for the only text of a section. */
    record Entry(
            Sentence sentence, String section, String title, Optional<Term.KnownWithin> known, List<String> readings) {}

    private static final Pattern ARTICLE = Pattern.compile(
            "(?<![\\p{L}])(?:(?:an?|the|its|les?|la|une?|sa|ses|son)\\s+|l['\u2019])$", Pattern.CASE_INSENSITIVE);

    /** A longer sentence is no explanation of anything. */
    private static final int LONGEST = 8_000;

    private final Tariff tariff;
    private final List<Entry> entries = new ArrayList<>();
    private final List<ClauseModel> clauses = new ArrayList<>();
    private final Map<Span, ClauseModel> clauseOf = new HashMap<>();

    private Outline(Tariff tariff) {
        this.tariff = tariff;
    }

    static Outline of(Tariff tariff) {
        Outline outline = new Outline(tariff);
        String section = "";
        String title = "";
        Optional<Term.KnownWithin> known = Optional.empty();
        Map<Element.Heading, Term.KnownWithin> texts = texts(tariff);
        for (Element element : tariff.elements()) {
            if (element instanceof Element.Heading heading) {
                section = heading.number();
                title = heading.title().map(quoted -> quoted.text()).orElse("");
                known = Optional.ofNullable(texts.get(heading));
            } else if (element instanceof Element.Interpretation interpretation && !outline.entries.isEmpty()) {
                outline.entries
                        .get(outline.entries.size() - 1)
                        .readings()
                        .add(interpretation.reason().text());
            } else if (element instanceof Sentence sentence) {
                outline.entries.add(new Entry(sentence, section, title, known, new ArrayList<>()));
            }
        }
        return outline;
    }

    /** From when to when each text of a section with several is the one that is known. */
    private static Map<Element.Heading, Term.KnownWithin> texts(Tariff tariff) {
        List<Element.Heading> versions = tariff.elements().stream()
                .filter(Element.Heading.class::isInstance)
                .map(Element.Heading.class::cast)
                .filter(heading -> heading.version().isPresent())
                .toList();
        Map<Element.Heading, Term.KnownWithin> texts = new HashMap<>();
        for (Element.Heading heading : versions) {
            LocalDate from = heading.version().orElseThrow().certified();
            LocalDate until = heading.version().orElseThrow().setAside().orElse(LocalDate.MAX);
            for (Element.Heading other : versions) {
                LocalDate next = other.version().orElseThrow().certified();
                if (other.number().equals(heading.number()) && next.isAfter(from) && next.isBefore(until)) {
                    until = next;
                }
            }
            texts.put(heading, new Term.KnownWithin(from, until));
        }
        return texts;
    }

    /** The days from which other texts are known, in order. */
    List<LocalDate> knownFrom() {
        return entries.stream()
                .flatMap(entry -> entry.known().stream())
                .flatMap(known -> Stream.of(known.from(), known.until()))
                .filter(day -> !day.equals(LocalDate.MAX))
                .distinct()
                .sorted()
                .toList();
    }

    /** The sentences of one kind, in the order of the file. */
    <S extends Sentence> Stream<S> all(Class<S> kind) {
        return entries.stream().map(Entry::sentence).filter(kind::isInstance).map(kind::cast);
    }

    List<Entry> entries() {
        return entries;
    }

    Entry entry(Sentence sentence) {
        return entries.stream()
                .filter(each -> each.sentence() == sentence)
                .findFirst()
                .orElseThrow();
    }

    /** The sentence as a clause of the model, the same one whenever it is asked for. */
    ClauseModel clause(Sentence sentence) {
        return clauseOf.computeIfAbsent(sentence.span(), span -> {
            Entry entry = entry(sentence);
            ClauseModel clause = new ClauseModel(
                    clauses.size(),
                    entry.section(),
                    entry.title(),
                    tariff.source().place(span.start()).line(),
                    place(span),
                    words(span),
                    List.copyOf(entry.readings()));
            clauses.add(clause);
            return clause;
        });
    }

    static Place place(Span span) {
        return new Place(span.start(), span.end());
    }

    /** The sentence as it is read aloud: with the article before its first name, which no span holds. */
    private String words(Span span) {
        Matcher article = ARTICLE.matcher(tariff.source().text(new Span(Math.max(0, span.start() - 12), span.start())));
        String before = article.find() ? article.group() : "";
        String words = (before + tariff.source().text(span)).strip().replaceAll("\\s+", " ");
        return words.length() > LONGEST ? words.substring(0, LONGEST) + " ..." : words;
    }

    List<ClauseModel> clauses() {
        return clauses;
    }
}

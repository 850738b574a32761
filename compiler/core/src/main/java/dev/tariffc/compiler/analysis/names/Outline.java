package dev.tariffc.compiler.analysis.names;

import dev.tariffc.compiler.model.ClauseModel;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.parser.Names;
import dev.tariffc.compiler.source.SourceFile;
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
import java.util.stream.Stream;

/** The sentences of a tariff by what they do, each with the section it stands in and the readings that belong to it. */
public final class Outline {

    /**
     * One sentence in its place.
     *
     * @param section empty before the first heading
     * @param known from when to when its text is the one that is known; none for the only text of a section
     * @param readings how it is read where the law is silent
     */
    public record Entry<S extends Sentence>(
            S sentence, String section, Optional<ConditionTerm.KnownWithin> known, List<String> readings) {

        public Entry {
            readings = List.copyOf(readings);
        }
    }

    /** A sentence that computes, with its clause. */
    public record Computing<S extends Sentence>(Entry<S> entry, ClauseModel clause) {

        public S sentence() {
            return entry.sentence();
        }
    }

    /** A longer sentence is no explanation of anything. */
    private static final int LONGEST = 8_000;

    private final SourceFile source;
    private final List<ClauseModel> clauses = new ArrayList<>();
    private final List<Entry<?>> entries = new ArrayList<>();
    private final Sentences sentences = new Sentences();

    private Outline(SourceFile source) {
        this.source = source;
    }

    /** Sorts the sentences and numbers those that compute, in the order of the file. */
    public static Outline of(Tariff tariff) {
        Outline outline = new Outline(tariff.source());
        OnEstimate onEstimate = OnEstimate.of(tariff);
        Sections.of(tariff, texts(tariff))
                .forEach(placed -> placed.sentence().accept(new Sorter(outline, placed, onEstimate)));
        return outline;
    }

    /** The sentences by what they do. */
    public Sentences sentences() {
        return sentences;
    }

    /** How many there are. */
    public int size() {
        return entries.size();
    }

    /** Those that compute, in the order of the file. */
    public List<ClauseModel> clauses() {
        return clauses;
    }

    /** The days from which other texts are known, in order. */
    public List<LocalDate> knownFrom() {
        return entries.stream()
                .flatMap(entry -> entry.known().stream())
                .flatMap(known -> Stream.of(known.from(), known.until()))
                .filter(day -> !day.equals(LocalDate.MAX))
                .distinct()
                .sorted()
                .toList();
    }

    <S extends Sentence> Entry<S> add(Entry<S> entry) {
        entries.add(entry);
        return entry;
    }

    <S extends Sentence> Computing<S> add(Entry<S> entry, String title, ClauseModel.Kind kind, String subject) {
        Span span = entry.sentence().span();
        ClauseModel clause = new ClauseModel(
                clauses.size(),
                entry.section(),
                title,
                kind,
                subject,
                source.place(span.start()).line(),
                Places.of(span),
                words(span),
                entry.readings());
        clauses.add(clause);
        return new Computing<>(add(entry), clause);
    }

    /** The sentence as it is read aloud: with the article before its first name, which no span holds. */
    private String words(Span span) {
        int start = Names.startWithArticle(source.text(), span.start(), source.language());
        String words = source.text(new Span(start, span.end())).strip().replaceAll("\\s+", " ");
        return words.length() > LONGEST ? words.substring(0, LONGEST) + " ..." : words;
    }

    /** From when to when each text of a section with several is the one that is known. */
    private static Map<Element.Heading, ConditionTerm.KnownWithin> texts(Tariff tariff) {
        List<Element.Heading> versions = tariff.elements().stream()
                .flatMap(element -> element.asHeading().stream())
                .filter(heading -> heading.version().isPresent())
                .toList();
        Map<Element.Heading, ConditionTerm.KnownWithin> texts = new HashMap<>();
        for (Element.Heading heading : versions) {
            LocalDate from = heading.version().orElseThrow().certified();
            LocalDate until = heading.version().orElseThrow().setAside().orElse(LocalDate.MAX);
            for (Element.Heading other : versions) {
                LocalDate next = other.version().orElseThrow().certified();
                if (other.number().equals(heading.number()) && next.isAfter(from) && next.isBefore(until)) {
                    until = next;
                }
            }
            texts.put(heading, new ConditionTerm.KnownWithin(from, until));
        }
        return texts;
    }
}

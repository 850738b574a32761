package dev.tariffc.compiler.law;

import dev.tariffc.compiler.law.Bound.Relation;
import dev.tariffc.compiler.law.FigureReader.Place;
import dev.tariffc.compiler.law.LawWords.Comparison;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.runtime.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a running text says that can be compared. Each word is looked at a bounded number of times, whatever the text
 * is.
 */
final class RemarkReader {

    /** So many words may stand between <em>minimum</em> and its figure. */
    private static final int FURTHEST = 8;

    /** Years between the first and the last of a range. */
    private static final int LONGEST_RANGE = 60;

    private static final int MOST_FILLERS = 4;

    /** So many words may stand between a figure and <em>or more</em>. */
    private static final int FARTHEST_BACK = 3;

    private static final int MOST_BETWEEN_NEGATION = 2;

    /** So far before <em>or part thereof</em> stands the number of which it speaks. */
    private static final int FARTHEST_WHOLE = 10;

    private final List<Token> tokens;
    private final LawWords words;
    private final FigureReader reader;
    private final Place[] places;
    private final List<Figure> figures = new ArrayList<>();
    private final List<Bound> bounds = new ArrayList<>();
    private final List<Remarks.PartOf> parts = new ArrayList<>();

    private RemarkReader(List<Token> tokens, LawWords words) {
        this.tokens = tokens;
        this.words = words;
        this.reader = new FigureReader(tokens, words);
        this.places = new Place[tokens.size()];
    }

    /** @param offset of the text in its file */
    static Remarks read(String text, int offset, LawWords words) {
        RemarkReader reader = new RemarkReader(Tokens.of(text, offset, words), words);
        reader.figures();
        reader.comparisons();
        reader.parts();
        return new Remarks(reader.figures, reader.bounds, reader.parts);
    }

    private void figures() {
        int at = 0;
        while (at < tokens.size()) {
            if (words.references.contains(tokens.get(at).text())) {
                at = afterReference(at);
                continue;
            }
            Optional<Place> place = isMark(at) ? Optional.empty() : reader.at(at);
            place.ifPresent(this::mark);
            at = place.map(Place::end).orElse(at + 1);
        }
        inherit();
        Place last = null;
        for (at = 0; at < tokens.size(); at++) {
            Place place = places[at];
            if (place != null) {
                figures.add(place.figure());
                place.aside().ifPresent(figures::add);
                if (last != null) {
                    addBetween(last, place);
                }
                last = place;
                at = place.end() - 1;
            }
        }
    }

    private void mark(Place place) {
        for (int i = place.start(); i < place.end(); i++) {
            places[i] = place;
        }
    }

    /** The years within {@code 2007 to 2010}. */
    private void addBetween(Place from, Place to) {
        boolean years = from.figure().kind() == Figure.Kind.YEAR && to.figure().kind() == Figure.Kind.YEAR;
        if (years && to.start() == from.end() + 1 && isOneOf(from.end(), words.ranges)) {
            int last = Math.min(to.figure().year(), from.figure().year() + LONGEST_RANGE);
            for (int year = from.figure().year() + 1; year < last; year++) {
                figures.add(Figure.year(year, to.figure().span()));
            }
        }
    }

    /** In {@code $1.30, 1.35 or 1.40} and in {@code 0.12 / 0.23%} one sign is meant for all. */
    private void inherit() {
        for (int at = 1; at < tokens.size(); at++) {
            Place place = places[at];
            if (place != null && place.start() == at && place.figure().isBare() && hasDecimals(place)) {
                before(place)
                        .filter(other -> other.figure().kind() == Figure.Kind.MONEY)
                        .ifPresent(other -> resize(place, other.figure()));
            }
        }
        for (int at = tokens.size() - 1; at > 0; at--) {
            Place place = places[at];
            if (place != null && place.start() == at && isSizedAtItsEnd(place.figure())) {
                before(place)
                        .filter(other ->
                                other.figure().isBare() && !other.figure().inPassing())
                        .ifPresent(other -> resize(other, place.figure()));
            }
        }
    }

    private static boolean isSizedAtItsEnd(Figure figure) {
        boolean sized = figure.kind() == Figure.Kind.SHARE || figure.kind() == Figure.Kind.MONEY;
        return sized && !figure.value().equals(figure.face());
    }

    private boolean hasDecimals(Place place) {
        return tokens.get(place.start()).text().indexOf('.') > 0;
    }

    private void resize(Place place, Figure like) {
        if (!like.face().isZero()) {
            mark(new Place(place.figure().sizedLike(like), place.start(), place.end()));
        }
    }

    /** The figure before it in a list of figures. */
    private Optional<Place> before(Place place) {
        int at = place.start() - 1;
        for (int joints = 0; joints < 2 && at > 0 && isOneOf(at, words.listJoints); joints++) {
            at--;
        }
        return at < 0 || at == place.start() - 1 ? Optional.empty() : Optional.ofNullable(places[at]);
    }

    /** {@code (2)}, {@code 8(b)}, and {@code 1.} at the beginning of a line: they count parts of a text. */
    private boolean isMark(int at) {
        Token token = tokens.get(at);
        if (!token.isNumber()) {
            return false;
        }
        boolean inParentheses = is(at - 1, "(") && is(at + 1, ")");
        boolean beforeLimb = is(at + 1, "(") && !tokens.get(at + 1).spaced();
        boolean ofLine = token.firstOfLine()
                && (is(at + 1, ".") || is(at + 1, ")"))
                && token.text().length() < 3;
        return inParentheses || beforeLimb || ofLine;
    }

    /** The index after {@code sections 4, 5 and 6(a)}. */
    private int afterReference(int word) {
        int at = word + 1;
        if (is(at, ".")) {
            at++;
        }
        int end = at;
        while (isReferenceNumber(at)) {
            end = afterNumber(at);
            at = isOneOf(end, words.referenceJoints) ? end + 1 : end;
            if (at == end) {
                break;
            }
        }
        return Math.max(end, word + 1);
    }

    private boolean isReferenceNumber(int at) {
        if (at >= tokens.size()) {
            return false;
        } else if (tokens.get(at).is("(")) {
            return is(at + 2, ")") && tokens.get(at + 1).text().length() < 5;
        }
        boolean count = tokens.get(at).isNumber() && tokens.get(at).length() <= 4;
        return count && reader.at(at).map(place -> place.figure().isBare()).orElse(false);
    }

    private int afterNumber(int number) {
        int at = tokens.get(number).is("(") ? number + 3 : number + 1;
        while (at < tokens.size() && !tokens.get(at).spaced()) {
            if (is(at, "(") && is(at + 2, ")")) {
                at += 3;
            } else if (is(at, ".")
                    && at + 1 < tokens.size()
                    && !tokens.get(at + 1).spaced()) {
                at += 2;
            } else {
                break;
            }
        }
        return at;
    }

    private void comparisons() {
        int at = 0;
        while (at < tokens.size()) {
            Optional<Phrases.Match<Comparison>> match = words.comparisons.at(tokens, at);
            if (match.isEmpty()) {
                at++;
                continue;
            }
            Comparison comparison = match.get().meaning();
            int end = match.get().end();
            Optional<Place> figure = comparison.place() == LawWords.Place.BEFORE
                    ? figureBefore(at)
                    : figureAfter(end, comparison.place());
            if (figure.isPresent()
                    && (!comparison.ofDays() || figure.get().figure().unit().isPresent())) {
                bounds.add(bound(comparison, at, end, figure.get()));
            }
            at = end;
        }
    }

    private Bound bound(Comparison comparison, int start, int end, Place figure) {
        int first = negationBefore(start);
        Relation relation = first < start ? comparison.relation().negated() : comparison.relation();
        if (comparison.ofDays() && words.backwards.at(tokens, figure.end()).isPresent()) {
            relation = relation.reversed();
        }
        Span phrase = tokens.get(first).span().to(tokens.get(end - 1).span());
        return new Bound(relation, figure.figure(), phrase.to(figure.figure().span()));
    }

    /** Where the negation of what begins there stands, or that place itself. */
    private int negationBefore(int start) {
        for (int i = 1; i <= MOST_BETWEEN_NEGATION + 1 && start - i >= 0; i++) {
            if (isOneOf(start - i, words.negations)) {
                return start - i;
            } else if (!isOneOf(start - i, words.afterNegation)) {
                break;
            }
        }
        return start;
    }

    private Optional<Place> figureAfter(int end, LawWords.Place where) {
        int most = where == LawWords.Place.NEXT ? 0 : where == LawWords.Place.AFTER ? MOST_FILLERS : FURTHEST;
        for (int at = end; at < tokens.size() && at <= end + most; at++) {
            Place place = places[at];
            if (place != null
                    && (where != LawWords.Place.FURTHER || place.figure().kind() != Figure.Kind.YEAR)) {
                return Optional.of(place);
            }
            boolean passes = where == LawWords.Place.FURTHER
                    ? place != null || tokens.get(at).isWord() || tokens.get(at).is(":")
                    : isOneOf(at, words.fillers);
            if (!passes) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Place> figureBefore(int start) {
        for (int at = start - 1; at >= 0 && at >= start - 1 - FARTHEST_BACK; at--) {
            if (places[at] != null) {
                return Optional.of(places[at]);
            } else if (!tokens.get(at).isWord()) {
                break;
            }
        }
        return Optional.empty();
    }

    private void parts() {
        for (int at = 0; at < tokens.size(); at++) {
            Optional<Phrases.Match<Boolean>> match = words.parts.at(tokens, at);
            if (match.isPresent() && !isOneOf(at - 1, words.wholes)) {
                Span span = tokens.get(at)
                        .span()
                        .to(tokens.get(match.get().end() - 1).span());
                parts.add(new Remarks.PartOf(span, wholeBefore(at)));
            }
        }
    }

    private Optional<Figure> wholeBefore(int start) {
        for (int at = start - 1; at >= 0 && at >= start - FARTHEST_WHOLE; at--) {
            if (places[at] != null && places[at].figure().kind() == Figure.Kind.COUNT) {
                return Optional.of(places[at].figure())
                        .filter(figure -> !figure.face().equals(Rational.ONE));
            }
        }
        return Optional.empty();
    }

    private boolean is(int index, String text) {
        return index >= 0 && index < tokens.size() && tokens.get(index).is(text);
    }

    private boolean isOneOf(int index, Set<String> of) {
        return index >= 0
                && index < tokens.size()
                && of.contains(tokens.get(index).text());
    }
}

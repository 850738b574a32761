package dev.tariffc.meaning.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A piece of a tariff's text, made of words and of smaller pieces, so that a tariff can be made smaller and stays one.
 *
 * @param sort what it may be replaced by: another piece of that sort; empty for what only goes as a whole
 * @param words with {@code {}} for each of its parts, or what stands between any two of a list
 * @param least how many parts have to stay; none where all have to
 */
record Piece(String sort, String words, List<Piece> parts, Optional<Integer> least) {

    private static final String GAP = "{}";
    private static final Map<String, String> SIMPLEST = Map.of("money", "$1", "ratio", "1%");

    static Piece of(String sort, String words, Piece... parts) {
        return new Piece(sort, words, List.of(parts), Optional.empty());
    }

    static Piece list(String sort, String between, int least, List<Piece> parts) {
        return new Piece(sort, between, List.copyOf(parts), Optional.of(least));
    }

    String text() {
        if (least.isPresent()) {
            return String.join(words, parts.stream().map(Piece::text).toList());
        }
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (Piece part : parts) {
            int gap = words.indexOf(GAP, from);
            text.append(words, from, gap).append(part.text());
            from = gap + GAP.length();
        }
        return text.append(words.substring(from)).toString();
    }

    /** Everything that is this piece with one thing less, the smallest first. */
    Stream<Piece> smaller() {
        return Stream.of(
                        inside().filter(each -> !sort.isEmpty() && each.sort.equals(sort)),
                        simplest(),
                        without(),
                        within())
                .flatMap(each -> each);
    }

    private Stream<Piece> simplest() {
        return Optional.ofNullable(SIMPLEST.get(sort))
                .filter(text -> text.length() < text().length())
                .map(text -> of(sort, text))
                .stream();
    }

    /** A list without half of it, then without each part. */
    private Stream<Piece> without() {
        int spare = parts.size() - least.orElse(parts.size());
        Stream<Piece> halves = spare < 2
                ? Stream.of()
                : Stream.of(parts.subList(spare / 2, parts.size()), parts.subList(0, parts.size() - spare / 2))
                        .map(this::with);
        Stream<Piece> single =
                spare < 1 ? Stream.of() : IntStream.range(0, parts.size()).mapToObj(this::without);
        return Stream.concat(halves, single);
    }

    private Piece without(int place) {
        List<Piece> fewer = new ArrayList<>(parts);
        fewer.remove(place);
        return with(fewer);
    }

    private Stream<Piece> within() {
        return IntStream.range(0, parts.size())
                .boxed()
                .flatMap(place -> parts.get(place).smaller().map(part -> {
                    List<Piece> changed = new ArrayList<>(parts);
                    changed.set(place, part);
                    return with(changed);
                }));
    }

    private Piece with(List<Piece> others) {
        return new Piece(sort, words, List.copyOf(others), least);
    }

    private Stream<Piece> inside() {
        return parts.stream().flatMap(part -> Stream.concat(Stream.of(part), part.inside()));
    }
}

package dev.tariffc.cli;

import dev.tariffc.runtime.calculation.TariffDescription.Publication;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is published of a tariff on a day.
 *
 * @param text the latest publication of its text; none where nothing is published yet, or the file names no publication
 * @param corrections of it, in the order of their days
 * @param later publications that are not known yet, in the order of their days
 */
record Standing(Optional<Publication> text, List<Publication> corrections, List<Publication> later) {

    Standing {
        corrections = List.copyOf(corrections);
        later = List.copyOf(later);
    }

    static Standing on(LocalDate day, List<Publication> publications) {
        List<Publication> inOrder = publications.stream()
                .sorted(Comparator.comparing(Publication::date))
                .toList();
        List<Publication> known =
                inOrder.stream().filter(each -> !each.date().isAfter(day)).toList();
        List<Publication> later =
                inOrder.stream().filter(each -> each.date().isAfter(day)).toList();
        Optional<Publication> text = known.stream()
                .filter(each -> each.kind() != Publication.Kind.CORRECTED)
                .reduce((earlier, latest) -> latest);
        List<Publication> corrections = known.stream()
                .filter(each -> each.kind() == Publication.Kind.CORRECTED)
                .filter(each ->
                        text.isEmpty() || !each.date().isBefore(text.get().date()))
                .toList();
        return new Standing(text, corrections, later);
    }

    /** Whether the file names publications, and none of them is known yet. */
    boolean isUnpublished() {
        return text.isEmpty() && corrections.isEmpty() && !later.isEmpty();
    }

    /** In one word, for programs: of the text that is known, or unpublished, or unknown where the file does not say. */
    String state() {
        return text.map(found -> found.kind().name().toLowerCase(Locale.ROOT))
                .orElse(isUnpublished() ? "unpublished" : "unknown");
    }

    /** What is known of it, for people: {@code certified 2018-07-07 in Gazette 27}; nothing where the file does not say. */
    List<String> said(Words words) {
        if (isUnpublished()) {
            Publication first = later.get(0);
            return List.of(words.say("which.unpublished", Map.of("day", first.date(), "publication", first.in())));
        }
        return Stream.concat(
                        text.stream()
                                .map(found -> found.kind() == Publication.Kind.PROPOSED
                                        ? words.say("which.onlyProposed", Map.of("publication", said(found, words)))
                                        : said(found, words)),
                        corrections.stream().map(each -> said(each, words)))
                .map(line -> "  " + line)
                .toList();
    }

    static String said(Publication publication, Words words) {
        String key = switch (publication.kind()) {
            case PROPOSED -> "which.proposed";
            case CERTIFIED -> "which.certified";
            case CORRECTED -> "which.corrected";
            case PUBLISHED -> "which.published";
        };
        return words.say(key, Map.of("day", publication.date(), "publication", publication.in()));
    }
}

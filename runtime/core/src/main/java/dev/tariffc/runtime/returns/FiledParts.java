package dev.tariffc.runtime.returns;

import dev.tariffc.runtime.time.Period;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a payer filed of the parts of a longer period that is paid on them: of its months, where a year is.
 *
 * @param paid the longer period
 * @param asked the parts of which something is asked, in order
 * @param filed the filings of each part; several where nothing says which of them holds
 * @param own what the payer filed of the longer period itself
 * @param running whether the period may not have ended yet: nothing is filed of its end, by nobody, nothing between is missing, and
 *     the payer filed nothing of the longer period that tells what it is paid on
 */
public record FiledParts(
        String payer,
        Period paid,
        List<Period> asked,
        NavigableMap<Period, List<Filing>> filed,
        Optional<Filing> own,
        boolean running) {

    public FiledParts {
        asked = List.copyOf(asked);
        filed = Collections.unmodifiableNavigableMap(new TreeMap<>(filed));
    }

    /** Whether nothing is assessed of the period as it has only begun. */
    public boolean isWaiting() {
        return running;
    }

    /** The filing under whose line the longer period is assessed: its own, otherwise that of the last part. */
    public Filing assessed() {
        return own.orElseGet(() -> filed.lastEntry().getValue().get(0));
    }

    /** The parts that nothing is filed of. */
    public List<Period> missing() {
        return asked.stream().filter(part -> !filed.containsKey(part)).toList();
    }

    /** The first filing of a part that cannot be relied on: as some of it was not read, or another one says otherwise. */
    public Optional<Filing> fault() {
        return filed.values().stream()
                .filter(filings -> filings.size() > 1 || filings.get(0).state() != Row.State.SOUND)
                .map(filings -> filings.get(0))
                .findFirst();
    }

    /** How far the longer period can be assessed: no further than the worst of its parts. */
    Row.State state() {
        Row.State worst = filed.values().stream()
                .flatMap(List::stream)
                .map(Filing::state)
                .max(Comparator.naturalOrder())
                .orElse(Row.State.SOUND);
        return worst == Row.State.SOUND && fault().isPresent() ? Row.State.BROKEN : worst;
    }
}

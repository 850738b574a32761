package dev.tariffc.cli.returns;

import dev.tariffc.cli.Words;
import dev.tariffc.runtime.returns.Filing;
import dev.tariffc.runtime.time.Period;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Lands the rows that are about no period that is paid: others are assessed on them, or nothing asks for what reads them. */
record RowsBeside(Landings landings, Refusals refusals, AbsentRows absent, Words words) {

    /** Whose a row is, and what it is about. */
    private record Of(String payer, Optional<Period> about) {}

    /** @param filings all that are assessed, the others having landed */
    void land(Collection<Filing> filings) {
        Set<Integer> besides = landings.besides();
        filings.stream()
                .filter(filing -> besides.contains(filing.line()))
                .collect(Collectors.groupingBy(
                        filing -> new Of(filing.payer(), filing.about()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(this::land);
    }

    /** @param alike of one payer and period: several where nothing says which of them holds */
    private void land(List<Filing> alike) {
        for (int i = 0; i < alike.size(); i++) {
            int line = alike.get(i).line();
            if (alike.size() > 1) {
                int other = alike.get(i == 0 ? 1 : 0).line();
                refusals.tell(line, WithoutAmountWords.doubled(other, words));
                landings.land(line, Landings.Place.REFUSED);
            } else if (!landings.isServing(line)) {
                landings.land(line, Landings.Place.UNASKED);
                absent.takeUnasked(alike.get(i));
            }
        }
    }
}

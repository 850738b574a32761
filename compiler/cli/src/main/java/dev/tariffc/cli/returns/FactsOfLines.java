package dev.tariffc.cli.returns;

import dev.tariffc.runtime.calculation.NamedFacts;
import dev.tariffc.runtime.calculation.TariffDescription.Reading;
import dev.tariffc.runtime.fact.Facts;
import java.util.List;
import java.util.Set;

/** What the lines of one payer and period tell, by the names of their columns. */
record FactsOfLines(Header header, List<Cells> lines) implements NamedFacts {

    FactsOfLines {
        lines = List.copyOf(lines);
    }

    @Override
    public Facts about(List<Reading> readings) {
        return new RowFacts(header, lines, readings);
    }

    @Override
    public Set<Reading> elsewhere() {
        return header.elsewhere();
    }
}

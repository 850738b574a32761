package dev.tariffc.meaning.random;

import static java.util.stream.Collectors.joining;

import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.meaning.SecondOpinion.Question;
import dev.tariffc.meaning.SecondOpinion.Told;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A tariff, and what is asked of it.
 *
 * @param piece in English
 * @param tongue in which it is written
 */
record RandomTariff(Piece piece, List<RandomTariff.Row> rows, Tongue tongue) {

    /** What is asked of one payer, with what is known of all. */
    record Row(int charge, String period, String payer, Map<String, List<Told>> payers) {

        /** With the names that the facts have in a language. */
        Question question(Tongue tongue) {
            Map<String, List<Told>> named = new LinkedHashMap<>();
            payers.forEach((name, told) -> named.put(
                    name,
                    told.stream()
                            .map(each -> new Told(tongue.of(each.name()), each.period(), each.item(), each.value()))
                            .toList()));
            return new Question(charge, period, payer, named);
        }

        /** With less known, and with plainer figures. */
        Stream<Row> smaller() {
            return payers.keySet().stream().flatMap(name -> {
                List<Told> told = payers.get(name);
                return IntStream.range(0, told.size())
                        .boxed()
                        .flatMap(place -> {
                            Told each = told.get(place);
                            List<Told> without = new ArrayList<>(told);
                            without.remove((int) place);
                            return Stream.concat(
                                    Stream.of(without),
                                    Stream.of("0", "1", "100")
                                            .filter(value -> each.value().matches("-?[0-9.]+")
                                                    && value.length()
                                                            < each.value().length())
                                            .map(value -> replaced(told, place, value)));
                        })
                        .map(fewer -> {
                            Map<String, List<Told>> all = new LinkedHashMap<>(payers);
                            all.put(name, fewer);
                            return new Row(charge, period, payer, all);
                        });
            });
        }

        private static List<Told> replaced(List<Told> told, int place, String value) {
            List<Told> changed = new ArrayList<>(told);
            Told each = changed.get(place);
            changed.set(place, new Told(each.name(), each.period(), each.item(), value));
            return changed;
        }

        @Override
        public String toString() {
            return "charge " + (charge + 1) + ", " + period + ", " + payer + ": "
                    + payers.entrySet().stream()
                            .map(each -> (payers.size() > 1 ? each.getKey() + ": " : "")
                                    + each.getValue().stream()
                                            .map(Told::toString)
                                            .collect(joining(", ")))
                            .collect(joining("; "));
        }
    }

    String text() {
        return tongue.of(piece.text());
    }

    SourceFile file() {
        return tongue.file(text());
    }

    /** Less of it, in every way that there is: fewer rows first, then a smaller tariff, then fewer facts. */
    Stream<RandomTariff> smaller() {
        Stream<RandomTariff> oneRow =
                rows.size() < 2 ? Stream.of() : rows.stream().map(row -> with(piece, List.of(row)));
        Stream<RandomTariff> lessText = piece.smaller().map(less -> with(less, rows));
        Stream<RandomTariff> lessFacts =
                rows.size() != 1 ? Stream.of() : rows.get(0).smaller().map(row -> with(piece, List.of(row)));
        return Stream.of(oneRow, lessText, lessFacts).flatMap(each -> each);
    }

    private RandomTariff with(Piece less, List<Row> fewer) {
        return new RandomTariff(less, fewer, tongue);
    }

    @Override
    public String toString() {
        return text() + rows.stream().map(row -> "\n" + row).collect(joining());
    }
}

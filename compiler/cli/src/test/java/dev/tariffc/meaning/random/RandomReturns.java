package dev.tariffc.meaning.random;

import static java.util.stream.Collectors.joining;

import dev.tariffc.meaning.SecondOpinion.Told;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A tariff and the returns of some payers, in any order.
 *
 * @param facts the names of all that the tariff asks for
 */
record RandomReturns(Piece piece, List<String> facts, List<RandomReturns.Filed> filed) {

    /**
     * What one payer filed for one period; what holds for no period stands in every row of the payer.
     *
     * @param paid whether it is a period that is paid, and no part of one
     * @param told by the names of figures alone
     * @param named in columns that name periods
     */
    record Filed(String payer, String period, boolean paid, List<Told> told, List<Told> named) {

        /** With what another figure's name tells. */
        Filed telling(Told more) {
            return new Filed(payer, period, paid, with(told, more), named);
        }

        /** With what a column tells that names a period. */
        Filed naming(Told more) {
            return new Filed(payer, period, paid, told, with(named, more));
        }

        private static List<Told> with(List<Told> all, Told more) {
            return Stream.concat(all.stream(), Stream.of(more)).toList();
        }
    }

    String text() {
        return piece.text();
    }

    /** The rows, with the facts alone that the tariff asks for. */
    List<Filed> rows() {
        String text = text();
        return filed.stream()
                .map(each -> new Filed(
                        each.payer(),
                        each.period(),
                        each.paid(),
                        askedFor(each.told(), text),
                        askedFor(each.named(), text)))
                .toList();
    }

    private static List<Told> askedFor(List<Told> told, String text) {
        return told.stream().filter(one -> isAskedFor(one.name(), text)).toList();
    }

    private static boolean isAskedFor(String name, String text) {
        return text.contains(": " + name + " (") || text.contains(", " + name + " (");
    }

    /**
     * What is known of each payer, whatever the row.
     *
     * @param last whether of what is told twice the last counts; otherwise the first does
     */
    Map<String, List<Told>> told(boolean last) {
        Map<String, Map<Told, Told>> told = new LinkedHashMap<>();
        for (Filed each : rows()) {
            Map<Told, Told> all = told.computeIfAbsent(each.payer(), payer -> new LinkedHashMap<>());
            Stream.concat(each.told().stream(), each.named().stream())
                    .forEach(one -> all.merge(
                            new Told(one.name(), one.period(), one.item(), ""),
                            one,
                            (before, now) -> last ? now : before));
        }
        Map<String, List<Told>> values = new LinkedHashMap<>();
        told.forEach((payer, all) -> values.put(payer, List.copyOf(all.values())));
        return values;
    }

    /** Whether anything is told twice and differently. */
    boolean contradictsItself() {
        return !told(false).equals(told(true));
    }

    /** As a file has it: a column for each fact, and where there are items a row for each. */
    String csv() {
        String text = text();
        List<String> names =
                facts.stream().filter(name -> isAskedFor(name, text)).toList();
        boolean ofEvents = text.contains("Given for each event");
        List<Told> columns = rows().stream()
                .flatMap(each -> each.named().stream())
                .map(one -> new Told(one.name(), one.period(), "", ""))
                .distinct()
                .toList();
        StringBuilder csv = new StringBuilder("payer,period" + (ofEvents ? ",event" : "") + cells(names.stream())
                + cells(columns.stream().map(one -> one.name() + " in " + one.period()))
                + "\n");
        for (Filed each : rows()) {
            Set<String> items = new LinkedHashSet<>();
            each.told().stream().map(Told::item).filter(item -> !item.isEmpty()).forEach(items::add);
            for (String item : items.isEmpty() ? Set.of("") : items) {
                csv.append(each.payer())
                        .append(',')
                        .append(each.period())
                        .append(ofEvents ? "," + item : "")
                        .append(cells(names.stream().map(name -> value(each, name, item))))
                        .append(cells(columns.stream().map(column -> named(each, column))))
                        .append('\n');
            }
        }
        return csv.toString();
    }

    private static String cells(Stream<String> cells) {
        return cells.map(cell -> "," + cell).collect(joining());
    }

    private static String value(Filed filed, String name, String item) {
        Optional<String> value = filed.told().stream()
                .filter(one -> one.name().equals(name)
                        && (one.item().isEmpty() || one.item().equals(item)))
                .map(Told::value)
                .findFirst();
        return value.orElse("");
    }

    private static String named(Filed filed, Told column) {
        return filed.named().stream()
                .filter(one -> one.name().equals(column.name()) && one.period().equals(column.period()))
                .map(Told::value)
                .findFirst()
                .orElse("");
    }

    /** With a payer, a row or a figure less, or with a smaller tariff. */
    Stream<RandomReturns> smaller() {
        Stream<RandomReturns> onePayer = told(false).size() < 2
                ? Stream.of()
                : told(false).keySet().stream()
                        .map(payer -> with(filed.stream()
                                .filter(each -> !each.payer().equals(payer))
                                .toList()));
        Stream<RandomReturns> aRowLess = IntStream.range(0, filed.size()).mapToObj(place -> {
            List<Filed> fewer = new ArrayList<>(filed);
            fewer.remove(place);
            return with(fewer);
        });
        Stream<RandomReturns> lessText = piece.smaller().map(less -> new RandomReturns(less, facts, filed));
        return Stream.of(onePayer, aRowLess, lessText).flatMap(each -> each);
    }

    private RandomReturns with(List<Filed> fewer) {
        return new RandomReturns(piece, facts, fewer);
    }

    @Override
    public String toString() {
        return text() + "\n" + csv();
    }
}

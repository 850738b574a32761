package dev.tariffc.cli.returns;

import dev.tariffc.cli.Words;
import dev.tariffc.cli.facts.NearestNames;
import dev.tariffc.runtime.account.Entry;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How payers, their groups and their items are spelt in returns and payments, and what becomes of names that are alike. */
final class Spellings {

    private final Alike alike;
    private final AlikeNames payers;
    private final Map<Column, AlikeNames> groups = new LinkedHashMap<>();
    /** Items of different payers, or of different kinds, may be called alike. */
    private final Map<ItemsOf, AlikeNames> items = new LinkedHashMap<>();

    private record ItemsOf(String payer, String label) {}

    /** Payers of whom nothing is assessed for what names of theirs are in other files. */
    private final Set<String> refusedElsewhere = new LinkedHashSet<>();

    private Spellings(Alike alike, AlikeNames payers) {
        this.alike = alike;
        this.payers = payers;
    }

    /** Looks at all names; those of returns come before those of a register, and these before those of payments. */
    static Spellings of(ReturnsFile file, Optional<Register> register, Optional<PaymentsFile> payments, Alike alike) {
        Spellings spellings = new Spellings(alike, new AlikeNames());
        spellings.look(file);
        register.ifPresent(licensed -> spellings.look(licensed, file.header()));
        payments.ifPresent(paid -> paid.payers((name, line) -> spellings.payers.add(name, paid.name(), line)));
        return spellings;
    }

    /**
     * Looks at all names of returns under several tariffs; payers are those of all of them, of groups and items each has its own. A
     * payer who is refused under one is refused under all.
     *
     * @param registers of those who should have filed, in the order of the files
     * @return those of each file, in the order of the files
     */
    static List<Spellings> over(
            List<ReturnsFile> files, List<Optional<Register>> registers, PaymentsFile payments, Alike alike) {
        AlikeNames payers = new AlikeNames();
        List<Spellings> each = new ArrayList<>();
        for (ReturnsFile file : files) {
            Spellings spellings = new Spellings(alike, payers);
            spellings.look(file);
            each.add(spellings);
        }
        for (int i = 0; i < files.size(); i++) {
            if (registers.get(i).isPresent()) {
                each.get(i).look(registers.get(i).get(), files.get(i).header());
            }
        }
        payments.payers((name, line) -> payers.add(name, payments.name(), line));
        Set<String> refused = new LinkedHashSet<>();
        for (int i = 0; i < files.size(); i++) {
            refused.addAll(each.get(i).refused(files.get(i).lines()));
        }
        each.forEach(spellings -> spellings.refusedElsewhere.addAll(refused));
        return each;
    }

    private void look(Register register, Header header) {
        register.entries().forEach(entry -> {
            payers.add(entry.payer(), register.name(), entry.line());
            entry.groups()
                    .forEach((fact, name) -> header.of(fact)
                            .map(groups::get)
                            .ifPresent(names -> names.add(name, register.name(), entry.line())));
        });
    }

    private void look(ReturnsFile file) {
        for (Fact group : file.groups()) {
            file.header().of(group).ifPresent(column -> groups.put(column, new AlikeNames()));
        }
        for (Cells line : file.lines()) {
            payers.add(line.payer(), file.name(), line.line());
            groups.forEach(
                    (column, names) -> name(line, column).ifPresent(name -> names.add(name, file.name(), line.line())));
            line.items()
                    .forEach((label, item) -> items.computeIfAbsent(
                                    new ItemsOf(owner(line), label), of -> new AlikeNames())
                            .add(item, file.name(), line.line()));
        }
    }

    private String owner(Cells line) {
        return alike == Alike.JOIN ? AlikeNames.folded(line.payer()) : line.payer();
    }

    private static Optional<String> name(Cells line, Column column) {
        return line.value(column).flatMap(Value::asText);
    }

    /** The group that a name means, by the column that tells groups apart. */
    String group(Column column, String name) {
        AlikeNames names = groups.get(column);
        return alike == Alike.JOIN && names != null ? names.first(name) : name;
    }

    /** The payer that a name means. */
    String payer(String name) {
        return alike == Alike.JOIN ? payers.first(name) : name;
    }

    /** That a name is nobody's who has reported anything, with the names that may be meant. */
    static String ofNobody(String payer, Set<String> payers, Words words) {
        List<String> near = NearestNames.of(payer, List.copyOf(payers));
        return near.isEmpty()
                ? words.say("payments.unknownPayer", Map.of("payer", payer))
                : words.say("payments.unknownPayerNear", Map.of("payer", payer, "near", words.or(near)));
    }

    /** The lines with the names that count. */
    List<Cells> applied(List<Cells> lines) {
        return switch (alike) {
            case TELL -> lines;
            case JOIN -> lines.stream().map(this::joined).toList();
            case REFUSE -> {
                Set<String> owners = owners(lines);
                yield lines.stream()
                        .map(line -> owners.contains(line.payer()) ? line.broken() : line)
                        .toList();
            }
        };
    }

    private Cells joined(Cells line) {
        List<Optional<Value>> values = new ArrayList<>(line.values());
        groups.forEach((column, names) -> name(line, column)
                .ifPresent(name -> values.set(column.index(), Optional.of(Value.of(names.first(name))))));
        Map<String, String> named = new LinkedHashMap<>();
        line.items()
                .forEach((label, item) -> named.put(
                        label, items.get(new ItemsOf(owner(line), label)).first(item)));
        return new Cells(
                line.line(),
                payers.first(line.payer()),
                line.about(),
                line.reported(),
                line.discovery(),
                line.language(),
                named,
                values,
                line.state());
    }

    /** The payers of whom nothing is assessed as names of theirs, of their groups or of their items are alike. */
    Set<String> refused(List<Cells> lines) {
        Set<String> refused = alike == Alike.REFUSE ? owners(lines) : new LinkedHashSet<>();
        refused.removeIf(String::isEmpty);
        return refused;
    }

    /**
     * Takes away the payments of payers whose names are refused, as no account of theirs is drawn: what they owe is not known.
     *
     * @return that it was done; none where nobody is refused
     */
    static Optional<String> heldBack(Set<String> refused, Map<String, List<Entry.Received>> received, Words words) {
        int left = refused.stream()
                .mapToInt(payer -> received.getOrDefault(payer, List.of()).size())
                .sum();
        received.keySet().removeAll(refused);
        return refused.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say(
                        "account.alikeRefused",
                        Map.of(
                                "names",
                                AbsentRows.shown(
                                        refused.stream()
                                                .map(payer -> "`" + payer + "`")
                                                .toList(),
                                        words),
                                "payments",
                                words.count("payments", left))));
    }

    private Set<String> owners(List<Cells> lines) {
        Set<String> alikePayers = names(payers);
        Map<Column, Set<String>> alikeGroups = new LinkedHashMap<>();
        groups.forEach((column, names) -> alikeGroups.put(column, names(names)));
        Set<String> owners = new LinkedHashSet<>(refusedElsewhere);
        items.forEach((of, names) -> {
            if (!names.alike().isEmpty()) {
                owners.add(of.payer());
            }
        });
        for (Cells line : lines) {
            boolean ofGroup = alikeGroups.entrySet().stream()
                    .anyMatch(entry -> name(line, entry.getKey())
                            .filter(entry.getValue()::contains)
                            .isPresent());
            if (ofGroup || alikePayers.contains(line.payer())) {
                owners.add(line.payer());
            }
        }
        return owners;
    }

    private static Set<String> names(AlikeNames names) {
        Set<String> alike = new HashSet<>();
        names.alike().forEach(group -> alike.addAll(group.keySet()));
        return alike;
    }

    /** A sentence for each of the names that are alike. */
    List<String> told(Words words) {
        List<AlikeNames> kinds = new ArrayList<>(List.of(payers));
        kinds.addAll(groups.values());
        kinds.addAll(items.values());
        return kinds.stream()
                .flatMap(names -> names.alike().stream())
                .map(names -> told(names, words))
                .toList();
    }

    private String told(Map<String, AlikeNames.Places> names, Words words) {
        String placed = AlikeNames.placed(names, words);
        return switch (alike) {
            case TELL -> words.say("returns.alike", Map.of("names", placed));
            case REFUSE -> words.say("returns.alikeRefused", Map.of("names", placed));
            case JOIN ->
                words.say(
                        "returns.alikeJoined",
                        Map.of(
                                "names",
                                placed,
                                "first",
                                names.keySet().iterator().next()));
        };
    }

    /** Whether names that are alike keep anybody from being assessed. */
    boolean refuse() {
        boolean ownAreAlike = Stream.of(Stream.of(payers), groups.values().stream(), items.values().stream())
                .flatMap(kind -> kind)
                .anyMatch(names -> !names.alike().isEmpty());
        return !refusedElsewhere.isEmpty() || (alike == Alike.REFUSE && ownAreAlike);
    }
}

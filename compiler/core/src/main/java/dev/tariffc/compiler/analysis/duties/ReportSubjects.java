package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.analysis.names.Sentences;
import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.parser.Names;
import dev.tariffc.compiler.problem.NameProblem;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.runtime.language.Language;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks that what the sentences of one report say belongs together: that it is due, what it contains and who receives it
 * are said of one name, and not some of it of another that is the same but for a slip of the pen.
 */
final class ReportSubjects {

    private enum Role {
        DUE,
        CONTAINS,
        SENT
    }

    /**
     * What is said of one name.
     *
     * @param first where it stands first
     */
    private record Subject(Name first, Set<Role> roles, List<Name> all) {

        boolean is(Role role) {
            return roles.contains(role);
        }

        boolean isOnly(Role role) {
            return roles.equals(EnumSet.of(role));
        }

        private Subject and(Subject other) {
            Set<Role> both = EnumSet.copyOf(roles);
            both.addAll(other.roles);
            List<Name> names = Stream.of(all, other.all)
                    .flatMap(List::stream)
                    .sorted(Comparator.comparingInt(name -> name.span().start()))
                    .toList();
            return new Subject(names.get(0), both, names);
        }
    }

    private final Problems problems;
    private final Language language;
    private final Set<String> known;
    private final List<Subject> subjects;

    private ReportSubjects(Sentences sentences, Set<Key> told, Problems problems) {
        this.problems = problems;
        this.language = problems.source().language();
        this.known = known(sentences);
        Set<Key> paid = sentences.pays().stream()
                .flatMap(said -> said.sentence().payables().stream())
                .map(Name::key)
                .collect(Collectors.toSet());
        Set<Key> parts = sentences.addUp().stream()
                .flatMap(said -> said.sentence().parts().stream())
                .map(Name::key)
                .collect(Collectors.toSet());
        Map<Key, Subject> all = new LinkedHashMap<>();
        Stream.of(
                        sentences.due().stream()
                                .map(said -> subject(said.sentence().what(), Role.DUE)),
                        sentences.reports().stream()
                                .map(said -> subject(said.sentence().report(), Role.CONTAINS)),
                        sentences.sent().stream()
                                .map(said -> subject(said.sentence().report(), Role.SENT)))
                .flatMap(each -> each)
                .filter(subject -> !told.contains(subject.first().key())
                        && !paid.contains(subject.first().key())
                        && !(subject.isOnly(Role.SENT)
                                && parts.contains(subject.first().key()))
                        && !Names.isPayment(subject.first().key(), language))
                .forEach(subject -> all.merge(subject.first().key(), subject, Subject::and));
        this.subjects = all.values().stream()
                .sorted(Comparator.comparingInt(
                        subject -> subject.first().span().start()))
                .toList();
    }

    private static Subject subject(Name name, Role role) {
        return new Subject(name, EnumSet.of(role), List.of(name));
    }

    /** The words that the tariff has in its own names. */
    private static Set<String> known(Sentences sentences) {
        return Stream.of(
                        sentences.pays().stream().flatMap(said -> said.sentence().payables().stream()),
                        sentences.given().stream()
                                .flatMap(
                                        said -> said.sentence().facts().stream().map(fact -> fact.name())),
                        sentences.definitions().stream()
                                .map(said -> said.sentence().name()))
                .flatMap(names -> names)
                .flatMap(name -> words(name).stream())
                .collect(Collectors.toSet());
    }

    private static List<String> words(Name name) {
        return List.of(name.key().words().split(" "));
    }

    /** @param told of which something is wrong already */
    static void check(Sentences sentences, Set<Key> told, Problems problems) {
        ReportSubjects reports = new ReportSubjects(sentences, told, problems);
        Set<Subject> slips = reports.slips();
        reports.subjects.stream().filter(subject -> !slips.contains(subject)).forEach(reports::lacking);
    }

    // --- slips -----------------------------------------------------------------------------------------------------

    /** Two names of one report, with what each of them lacks. */
    private Set<Subject> slips() {
        Set<Subject> slips = new HashSet<>();
        for (int i = 0; i < subjects.size(); i++) {
            for (Subject before : subjects.subList(0, i)) {
                Subject after = subjects.get(i);
                boolean laterIsRight = isBetter(after, before);
                Subject right = laterIsRight ? after : before;
                Subject wrong = laterIsRight ? before : after;
                if (isOfOneReport(wrong, right) && !isQuoted(wrong.first()) && !slips.contains(wrong)) {
                    problems.report(new NameProblem.AlmostNamed(
                            wrong.first().span(),
                            wrong.first().written(),
                            right.first().written()));
                    slips.addAll(List.of(wrong, right));
                }
            }
        }
        return slips;
    }

    /** Two reports of each of which the same is said are two, however alike their names are, unless one is misspelt. */
    private boolean isOfOneReport(Subject wrong, Subject right) {
        boolean apart = wrong.roles().stream().noneMatch(right::is);
        boolean stray = wrong.isOnly(Role.SENT)
                || (wrong.isOnly(Role.CONTAINS) && unknown(wrong.first()) > unknown(right.first()));
        return (apart || stray)
                && Names.isAlmost(wrong.first().key(), right.first().key());
    }

    /** Whether a name is rather the one that is meant: in quotes, of known words, of more sentences; else the first is. */
    private boolean isBetter(Subject one, Subject before) {
        return Comparator.<Subject, Boolean>comparing(subject -> isQuoted(subject.first()))
                        .thenComparing(subject -> -unknown(subject.first()))
                        .thenComparing(subject -> subject.all().size())
                        .compare(one, before)
                > 0;
    }

    /** How many of its words neither the language nor the tariff has. */
    private long unknown(Name name) {
        return words(name).stream()
                .filter(word -> !known.contains(word) && !Names.speaksOfReport(new Key(word), language))
                .count();
    }

    private boolean isQuoted(Name name) {
        return Names.isQuoted(problems.source().text(), name.span().start());
    }

    // --- what is left out --------------------------------------------------------------------------------------------

    private void lacking(Subject subject) {
        Name name = subject.first();
        boolean others = subjects.stream().anyMatch(other -> other.is(Role.CONTAINS));
        if (subject.isOnly(Role.SENT) || subject.isOnly(Role.CONTAINS)) {
            problems.report(new RuleProblem.ReportWithoutDay(name.span(), name.written()));
        } else if (!subject.is(Role.CONTAINS) && others && Names.speaksOfReport(name.key(), language)) {
            problems.report(new RuleProblem.ReportWithoutContents(name.span(), name.written()));
        }
    }
}

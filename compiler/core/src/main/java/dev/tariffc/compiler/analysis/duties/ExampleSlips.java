package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.model.ExampleModel.Expected;
import dev.tariffc.compiler.model.ExampleModel.Given;
import dev.tariffc.compiler.model.ExampleModel.Of;
import dev.tariffc.compiler.problem.ExampleProblem;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problem;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.compiler.syntax.Setting;
import dev.tariffc.runtime.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells what an author lets slip in an example: a figure that nothing reads, a result that is nobody's. */
final class ExampleSlips {

    private static final Of.Visitor<String> PAYER = new Of.Visitor<>() {
        @Override
        public String visit(Of.Payer of) {
            return of.name();
        }

        @Override
        public String visit(Of.OneItem of) {
            return "";
        }

        @Override
        public String visit(Of.ItemThen of) {
            return "";
        }

        @Override
        public String visit(Of.Part of) {
            return of.payer();
        }
    };

    private final Problems problems;

    ExampleSlips(Problems problems) {
        this.problems = problems;
    }

    /** Where payers are told apart by name, every result is one of theirs. */
    void checkPayers(Sentence.Example example, List<Given> given, List<Expected> expected) {
        Set<String> payers = new LinkedHashSet<>();
        given.forEach(each -> payers.add(of(each).accept(PAYER)));
        expected.forEach(each -> payers.add(each.of().accept(PAYER)));
        boolean named = payers.stream().anyMatch(name -> !name.isEmpty());
        for (int i = 0; named && i < expected.size(); i++) {
            Setting result = example.results().get(i);
            if (expected.get(i).of().accept(PAYER).isEmpty()) {
                problems.report(new ExampleProblem.ExampleOfNobody(
                        result.span(),
                        result.name().orElseThrow().written(),
                        payers.stream()
                                .filter(name -> !name.isEmpty())
                                .findFirst()
                                .orElseThrow()));
            }
        }
    }

    private static Of of(Given given) {
        return given.accept(new Given.Visitor<>() {
            @Override
            public Of visit(Given.OfFact fact) {
                return fact.of();
            }

            @Override
            public Of visit(Given.OfRule rule) {
                return rule.of();
            }
        });
    }

    /** What is given and not read is a slip of the author, and what is then missing counts as something else. */
    void checkRead(Map<Given, Setting> settings, ExampleReads.Reading reading) {
        settings.forEach((given, setting) -> given.accept(new Given.Visitor<Optional<Problem>>() {
                    @Override
                    public Optional<Problem> visit(Given.OfFact of) {
                        return unread(of, setting, reading);
                    }

                    @Override
                    public Optional<Problem> visit(Given.OfRule of) {
                        return Optional.empty();
                    }
                })
                .ifPresent(problems::report));
    }

    private static Optional<Problem> unread(Given.OfFact given, Setting setting, ExampleReads.Reading reading) {
        String name = setting.name().orElseThrow().written();
        if (!reading.reads(given.fact())) {
            return Optional.of(new ExampleProblem.ExampleGivesUnread(setting.span(), name));
        }
        Optional<List<Period>> periods = reading.periods(given.fact());
        if (given.about().isEmpty()
                || periods.isEmpty()
                || periods.get().isEmpty()
                || periods.get().contains(given.about().get())) {
            return Optional.empty();
        }
        Period about = given.about().get();
        Period nearest = Collections.min(
                periods.get(),
                Comparator.comparing(read -> Math.abs(ChronoUnit.DAYS.between(read.start(), about.start()))));
        return Optional.of(new ExampleProblem.ExampleGivesOtherPeriod(
                setting.span(), name, new Phrase.Fixed(about), new Phrase.Fixed(nearest)));
    }
}

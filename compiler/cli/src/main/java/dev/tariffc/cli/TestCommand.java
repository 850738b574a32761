package dev.tariffc.cli;

import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Example;
import dev.tariffc.runtime.calculation.ExampleRunner;
import dev.tariffc.runtime.calculation.Refusal;
import dev.tariffc.runtime.fact.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Runs the worked examples of tariffs. */
@CommandLine.Command(name = "test")
final class TestCommand extends Command {

    @Parameters(paramLabel = "${bundle:label.FILE}", arity = "1..*", descriptionKey = "tariffs")
    private List<String> files;

    TestCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        Calculators calculators = new Calculators(terminal());
        boolean good = true;
        for (String file : files) {
            try {
                Calculators.Tried tried = calculators.tried(file);
                good &= tried.errors() == 0;
                good &= tried.ready().isPresent() && test(file, tried.ready().get());
            } catch (InputProblem e) {
                e.print(terminal());
                good = false;
            }
        }
        return good ? ExitStatus.DONE : ExitStatus.PROBLEMS;
    }

    private boolean test(String file, Calculators.Ready ready) {
        Calculator calculator = ready.calculator();
        int failed = 0;
        for (Example example : ready.examples()) {
            List<ExampleRunner.Failure> failures = ExampleRunner.run(calculator, example);
            failures.forEach(failure -> tell(file, example, failure, words().with(calculator)));
            failed += failures.isEmpty() ? 0 : 1;
        }
        int all = ready.examples().size();
        if (failed > 0) {
            terminal()
                    .print(words().say(
                                    "test.failed",
                                    Map.of(
                                            "file",
                                            file,
                                            "failed",
                                            failed,
                                            "examples",
                                            words().count("examples", all))));
        } else if (all == 0) {
            terminal().print(words().say("test.none", Map.of("file", file)));
        } else {
            terminal()
                    .print(words().say("test.good", Map.of("file", file, "examples", words().count("examples", all))));
        }
        return failed == 0;
    }

    private void tell(String file, Example example, ExampleRunner.Failure failure, Words words) {
        String place = words.say("test.place", Map.of("file", file, "line", example.line(), "title", example.title()));
        Example.Expected expected = failure.expected();
        String name = words.ofRuntime().rule(expected.rule(), expected.subject()) + quoted(expected.payer());
        if (expected.value().isEmpty()) {
            tellRefusal(failure, example, Map.of("place", place, "name", name), words);
            return;
        }
        String wanted = value(expected.value().get(), example, expected, words);
        if (failure.actual().isPresent()) {
            String actual = value(failure.actual().get(), example, expected, words);
            terminal()
                    .error(words.say(
                            "test.differs", Map.of("place", place, "name", name, "wanted", wanted, "actual", actual)));
        }
        for (Refusal refusal : failure.refusals()) {
            String why = words.ofRuntime().refusal(refusal, example.charge());
            terminal()
                    .error(words.say(
                            "test.refused", Map.of("place", place, "name", name, "wanted", wanted, "why", why)));
        }
    }

    /** Where a refusal is expected. */
    private void tellRefusal(ExampleRunner.Failure failure, Example example, Map<String, Object> whose, Words words) {
        failure.actual()
                .ifPresent(value -> terminal()
                        .error(words.say(
                                failure.expected().notCovered() ? "test.notUncovered" : "test.notRefused",
                                with(whose, "actual", value(value, example, failure.expected(), words)))));
        String key = failure.expected().notCovered() ? "test.covered" : "test.missing";
        for (Refusal refusal : failure.refusals()) {
            String why = words.ofRuntime().refusal(refusal, example.charge());
            terminal().error(words.say(key, with(whose, "why", why)));
        }
    }

    private static Map<String, Object> with(Map<String, Object> values, String key, String value) {
        Map<String, Object> more = new HashMap<>(values);
        more.put(key, value);
        return more;
    }

    /** A fraction is exact, and is shown so. */
    private static String value(Value value, Example example, Example.Expected expected, Words words) {
        if (expected.decimals().isEmpty() && expected.value().isPresent() && value instanceof Value.Number number) {
            return number.value().toString();
        }
        return words.ofRuntime()
                .value(value, expected.rule().kind(), example.charge().currency());
    }

    private String quoted(String name) {
        return name.isEmpty() ? "" : words().say("test.of", Map.of("name", name));
    }
}

package dev.tariffc.compiler.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tariffc.compiler.Compilation;
import dev.tariffc.compiler.GeneratedCalculator;
import dev.tariffc.compiler.TariffCompiler;
import dev.tariffc.compiler.problem.Problem;
import dev.tariffc.compiler.problem.ProblemCatalogue;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.loader.CalculatorLoader;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Position;
import dev.tariffc.runtime.fact.About;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Facts;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.language.Language;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Where a period is meant that is not said, the sentence is marked that does not say it, and what is told to write stands there as
 * it is written: the tariff compiles, and comes to what was meant.
 */
class PeriodRemedyTest {

    private static final Pattern QUOTED = Pattern.compile("`([^`]*)`");
    private static final Pattern GUILTY = Pattern.compile("\\[([^]]*)]");

    private static final Map<String, Period> PAID = Map.of(
            "month", Period.month(2026, 6),
            "quarter", Period.quarter(2026, 2),
            "half-year", Period.halfYear(2026, 1),
            "year", Period.year(2026),
            "September", Period.yearFrom(LocalDate.of(2025, 9, 1)),
            "day", Period.occasion(LocalDate.of(2026, 3, 5)));

    /**
     * A month of 2026 is its number and 100 more, one of 2025 its number; a quarter ten times its number, 2026 is 2,000 and 2025
     * 1,000, a day its day of the month, what stands 7. The second item is twice the first. Yes is May of 2026, and small December.
     */
    private static final Facts KNOWN = new Facts() {
        @Override
        public Optional<Value> fact(Fact fact, About about, Subject subject) {
            Optional<Period> period = about.period();
            LocalDate first = period.map(Period::start).orElse(LocalDate.MIN);
            boolean second = subject.name().filter("B"::equals).isPresent();
            if (fact.holder().isPresent()) {
                return subject.name().map(Value::of);
            }
            if (!fact.domain().choices().isEmpty()) {
                return Optional.of(Value.of(first.getMonth() == Month.DECEMBER ? "small" : "large"));
            }
            return Optional.of(
                    switch (fact.domain().kind()) {
                        case YES_NO -> Value.of(first.getMonth() == Month.MAY && first.getYear() == 2026);
                        default ->
                            Value.of(Rational.of((second ? 2L : 1L)
                                    * period.map(PeriodRemedyTest::figure).orElse(7)));
                    });
        }

        @Override
        public Optional<Value> rule(Rule rule, Subject subject) {
            return Optional.empty();
        }

        @Override
        public List<String> items(String label) {
            return List.of("A", "B");
        }

        @Override
        public List<String> items(String label, Period about) {
            return items(label);
        }
    };

    private static int figure(Period period) {
        int later = period.start().getYear() - 2025;
        return switch (period.kind()) {
            case MONTH -> 100 * later + period.start().getMonthValue();
            case QUARTER -> 10 * ((period.start().getMonthValue() + 2) / 3);
            case YEAR -> 1000 * (later + 1);
            default -> period.start().getDayOfMonth();
        };
    }

    private static Compilation compile(String file, String text) {
        return TariffCompiler.compile(SourceFile.of(file, text), "", "Remedies");
    }

    private static String remedy(String file, String text, String code, int guilty) {
        Compilation compilation = compile(file, text);
        Language language = compilation.source().language();
        ProblemCatalogue words =
                language.equals(Language.FRENCH) ? ProblemCatalogue.french() : ProblemCatalogue.english();
        List<Problem> problems = compilation.problems().list().stream()
                .filter(problem -> words.code(problem).equals(code))
                .toList();
        assertEquals(1, problems.size(), () -> text + compilation.problems().list());
        Problem problem = problems.get(0);
        int line = text.substring(0, problem.span().start()).lastIndexOf('\n');
        int end = text.indexOf('\n', problem.span().start());
        assertTrue(line < guilty && guilty < end, () -> text + " marked at " + problem.span());
        String help = words.help(problem, language).orElseThrow();
        Matcher quoted = QUOTED.matcher(help);
        return quoted.find() ? quoted.group(1) : "";
    }

    /**
     * @param paid the kind of the period that is paid
     * @param said the sentences, of which what does not say the period stands in brackets; what of it stays stands after a bar
     */
    @ParameterizedTest
    @CsvFileSource(resources = "period-remedies.csv", numLinesToSkip = 1, delimiter = '|', maxCharsPerColumn = 2000)
    void theRemedyIsWhatWasMeant(String file, String code, String paid, String said, String stays, String exact) {
        String marked = said.replace(" / ", "\n") + "\n";
        Matcher guilty = GUILTY.matcher(marked);
        assertTrue(guilty.find(), marked);
        int start = guilty.start();
        String text = guilty.replaceFirst("$1");
        String written = remedy(file, text, code, start);
        String meant = written.isEmpty() ? stays : written.replace("...", stays == null ? "" : stays);
        String mended = guilty.replaceFirst(Matcher.quoteReplacement(meant));
        Compilation compilation = compile(file, mended);
        assertTrue(
                compilation.isAccepted(), () -> mended + compilation.problems().list());
        GeneratedCalculator generated = compilation.generated().orElseThrow();
        Calculator calculator = CalculatorLoader.load(generated.qualifiedName(), generated.code())
                .calculator();
        Rule fee = calculator.tariff().charges().get(0).payables().get(0);
        assertEquals(
                exact,
                calculator
                        .probe()
                        .answer(fee, Subject.payer(), PAID.get(paid), KNOWN, Position.unknown())
                        .asFigure()
                        .orElseThrow()
                        .number()
                        .toString(),
                mended);
    }
}

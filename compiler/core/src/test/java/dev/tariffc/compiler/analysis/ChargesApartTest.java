package dev.tariffc.compiler.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tariffc.compiler.Compilation;
import dev.tariffc.compiler.GeneratedCalculator;
import dev.tariffc.compiler.TariffCompiler;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.loader.CalculatorLoader;
import dev.tariffc.runtime.calculation.Answer;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Position;
import dev.tariffc.runtime.fact.About;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Facts;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What a charge comes to does not depend on the other charge of the tariff: for every pair of cycles it asks for the same facts
 * of the same periods, and comes to the same, as it does alone. Where the pair has to say more, it is refused and never guessed.
 */
class ChargesApartTest {

    private static final String FRAME = """
            tariff "Charges"
            In force from January 1, 2001 to December 31, 2010.
            """;

    /** What the other charge pays. */
    private static final String OTHER = "extra";

    /** How a charge is cut, and one of its periods. */
    private record Cut(String cycle, Period paid) {}

    private static final List<Cut> CUTS = List.of(
            new Cut("each month", Period.month(2005, 2)),
            new Cut("each two months from January", Period.twoMonths(YearMonth.of(2005, 3))),
            new Cut("each quarter", Period.quarter(2005, 2)),
            new Cut("each half-year", Period.halfYear(2005, 2)),
            new Cut("each six months from January", Period.halfYear(2005, 1)),
            new Cut("each year", Period.year(2005)),
            new Cut("each year from September 1", Period.yearFrom(LocalDate.of(2004, 9, 1))),
            new Cut(
                    "each season from October 1 to March 31",
                    Period.season(LocalDate.of(2004, 10, 1), LocalDate.of(2005, 3, 31))),
            new Cut("for each fair", Period.occasion(LocalDate.of(2005, 5, 14))));

    /** Rules of amounts of a charge; {@code #} stands for the word that tells the names of one from those of another. */
    private static final Map<String, String> RULES = rules();

    /** Those of which the months may have to be said of what they are, where two charges are longer than a month. */
    private static final Set<String> ASKED_OF_WHAT = Set.of("green", "blue", "olive");

    private static Map<String, String> rules() {
        Map<String, String> rules = new LinkedHashMap<>();
        rules.put("red", "The # fee is 1% of # sales.");
        rules.put("green", "The # fee is the sum of # takings for each month.");
        rules.put("blue", "The # fee is the sum of # takings for each month of the period.");
        rules.put("white", "The # fee is 2% of # takings in the month before the month.");
        rules.put("black", "The # fee is 2% of # takings in the month after the period.");
        rules.put("grey", "The # fee is 3% of # rents.");
        rules.put("pink", "The # fee is 3% of # profits.");
        rules.put("brown", "The # fee is 3% of # profits in the year before.");
        rules.put(
                "amber", "The # rate is 1% for 2001 to 2004, 2% for 2005 to 2010. The # fee is the # rate of # sales.");
        rules.put("ivory", "The # base is 1% of # profits. The # fee is 5% of the # base in the year before.");
        rules.put(
                "olive",
                "The # part for each month is 4% of # takings. The # fee is the sum of the # part for each month.");
        rules.put(
                "coral",
                "The # fee is, on # sales, accumulated over the year, 1% of the first $500 and 2% of the rest.");
        rules.put("teal", "The # fee is 1¢ per # visitor on the last day of the month.");
        rules.put("plum", "The # fee is 5% of the sum of # takings for the three months before.");
        rules.put("rust", "The # fee is 6% of the greatest sum of # takings for three consecutive months of the year.");
        rules.put("navy", "The # fee is $1 if # opened in any month of the year, otherwise $2.");
        rules.put(
                "lime",
                "The # fee is 7% of the sum of (the sum of # dues for each # signal) for each month of the year before.");
        rules.put(
                "cyan",
                "The # price is $1 from January 1, 2001 to March 14, 2005, $2 from March 15, 2005."
                        + " The # fee is the # price on the day before the start of the period.");
        return rules;
    }

    /** The facts that rules are of. */
    private static Map<String, String> facts(Cut cut) {
        return Map.of(
                "# sales", "Given " + cut.cycle() + ": # sales (money).",
                "# rents", "Given each period: # rents (money).",
                "# profits", "Given each year: # profits (money).",
                "# takings", "Given each month: # takings (money).",
                "# visitor", "Given each day: # visitors (number).",
                "# opened", "Given each month: # opened (yes or no).",
                "# dues", "Given for each # signal each month: # dues (money).");
    }

    /** What the other charge is of. */
    private static final List<String> OTHERS = List.of(
            "Given %1$s: entries (money).\nThe extra is 1%% of entries.\n",
            "Given each month: tips (money).\nThe extra is 1%% of the sum of tips for each month of the year.\n",
            "Given each day: persons (number).\nThe extra is 1¢ per person on March 1, 2005.\n",
            """
            Given for each stall each month: dues (money).
            The extra is 1%% of the sum of (the sum of dues for each stall) for each month of the year.
            """,
            "Given each month: tips (money).\nThe extra is 1%% of the sum of tips for the two months before.\n");

    /** A charge of several amounts, and the facts that they are of. */
    private static String charge(Cut cut, Collection<String> colours) {
        String fees = String.join(
                ", ", colours.stream().map(each -> "the " + each + " fee").toList());
        int last = fees.lastIndexOf(", ");
        StringBuilder text = new StringBuilder("A shop pays %s %s, in CAD, rounded half up to 1¢.\n"
                .formatted(last < 0 ? fees : fees.substring(0, last) + " and" + fees.substring(last + 1), cut.cycle()));
        for (String colour : colours) {
            String rule = RULES.get(colour);
            facts(cut).forEach((fact, given) -> text.append(rule.contains(fact) ? given + "\n" : ""));
            text.append(rule).append('\n');
            replace(text, colour);
        }
        return text.toString();
    }

    private static void replace(StringBuilder text, String colour) {
        for (int at = text.indexOf("#"); at >= 0; at = text.indexOf("#")) {
            text.replace(at, at + 1, colour);
        }
    }

    private static Compilation compile(String tariff) {
        return TariffCompiler.compile(SourceFile.of("charges.tariff", FRAME + tariff), "", "Charges");
    }

    private static Calculator calculator(Compilation compilation) {
        GeneratedCalculator generated = compilation
                .generated()
                .orElseThrow(() -> new AssertionError(compilation.problems().list() + "\n"
                        + compilation.source().text()));
        return CalculatorLoader.load(generated.qualifiedName(), generated.code())
                .calculator();
    }

    /** Facts of which each has another value for each period that it is asked of. */
    private static final class Asking implements Facts {

        private final List<String> asked = new ArrayList<>();

        @Override
        public Optional<Value> fact(Fact fact, About about, Subject subject) {
            String place = subject.name().orElse("") + fact.label() + " of " + about;
            asked.add(place);
            return Optional.of(
                    fact.domain().kind() == Domain.Kind.YES_NO
                            ? Value.of(place.hashCode() % 2 == 0)
                            : Value.of(Rational.of(Math.floorMod(place.hashCode(), 1_000_000))));
        }

        @Override
        public Optional<Value> rule(Rule rule, Subject subject) {
            return Optional.empty();
        }

        @Override
        public List<String> items(String label) {
            return List.of("one", "two");
        }

        @Override
        public List<String> items(String label, Period about) {
            return List.of("one", "two");
        }
    }

    /** What each amount of a charge asks for, and what it comes to. */
    private static Map<String, List<String>> told(Compilation tariff, Cut cut) {
        Calculator calculator = calculator(tariff);
        Charge charge = calculator.tariff().charges().stream()
                .filter(each -> each.cycle() == cut.paid().kind()
                        && !each.payables().get(0).label().equals(OTHER))
                .findFirst()
                .orElseThrow();
        Map<String, List<String>> told = new LinkedHashMap<>();
        for (Rule payable : charge.payables()) {
            Asking facts = new Asking();
            Answer answer = calculator.probe().answer(payable, Subject.payer(), cut.paid(), facts, Position.unknown());
            told.put(payable.label(), List.of(answer.toString(), facts.asked.toString()));
        }
        return told;
    }

    @TestFactory
    Stream<DynamicTest> eachPair() {
        return CUTS.stream().flatMap(cut -> {
            List<String> colours = RULES.keySet().stream()
                    .filter(colour -> compile(charge(cut, List.of(colour))).isAccepted())
                    .toList();
            Map<String, List<String>> alone = told(compile(charge(cut, colours)), cut);
            return CUTS.stream()
                    .map(other -> dynamicTest(cut.cycle() + " beside " + other.cycle(), () -> {
                        int one = CUTS.indexOf(cut);
                        int two = CUTS.indexOf(other);
                        String beside = "A shop pays the %s %s, in CAD, rounded half up to 1¢.\n"
                                        .formatted(OTHER, other.cycle())
                                + OTHERS.get((one + two) % OTHERS.size()).formatted(other.cycle());
                        compare(alone, cut, colours, own -> one < two ? own + beside : beside + own);
                    }));
        });
    }

    /** Four months make up no kind of period. */
    @Test
    void fourMonthsAreRefused() {
        Cut four = new Cut("each four months from January", Period.month(2005, 1));
        assertEquals(
                List.of("NotSupported"),
                compile(charge(four, List.of("grey"))).problems().list().stream()
                        .map(problem -> problem.getClass().getSimpleName())
                        .distinct()
                        .toList());
    }

    private static void compare(
            Map<String, List<String>> alone, Cut cut, List<String> colours, UnaryOperator<String> pair) {
        List<String> accepted = colours.stream()
                .filter(colour -> !ASKED_OF_WHAT.contains(colour)
                        || compile(pair.apply(charge(cut, List.of(colour)))).isAccepted())
                .toList();
        told(compile(pair.apply(charge(cut, accepted))), cut)
                .forEach((fee, told) -> assertEquals(alone.get(fee), told, fee));
    }
}

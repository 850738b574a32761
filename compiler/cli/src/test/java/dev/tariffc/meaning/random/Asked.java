package dev.tariffc.meaning.random;

import dev.tariffc.meaning.SecondOpinion;
import dev.tariffc.meaning.SecondOpinion.Question;
import dev.tariffc.meaning.SecondOpinion.SoFar;
import dev.tariffc.meaning.SecondOpinion.Told;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Outcome;
import dev.tariffc.runtime.calculation.Position;
import dev.tariffc.runtime.calculation.Refusal;
import dev.tariffc.runtime.calculation.Total;
import dev.tariffc.runtime.fact.About;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.FactTable;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Subject;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A calculator, asked and answering in the words of the evaluator. */
final class Asked {

    private final Calculator calculator;
    private final SecondOpinion opinion;

    Asked(Calculator calculator, SecondOpinion opinion) {
        this.calculator = calculator;
        this.opinion = opinion;
    }

    /**
     * What it says with its steps, and, where that differs, also what it says without.
     *
     * @param soFar where its running total stands
     */
    Set<String> answer(Question question, Optional<SoFar> soFar) {
        Charge charge = calculator.tariff().charges().get(question.charge());
        Period paid = Period.parse(question.period()).orElseThrow();
        FactTable facts = facts(question.payers().get(question.payer()));
        Position position = soFar.map(this::position).orElse(Position.unknown());
        Set<String> explained = lines(calculator.assess(charge, paid, facts, position));
        Set<String> unexplained = lines(calculator.assessUnexplained(charge, paid, facts, position));
        if (!explained.equals(unexplained)) {
            explained.add("but without its steps: " + unexplained);
        }
        return explained;
    }

    /** Whether it has a running total, which has to be told where it stands. */
    boolean runs() {
        return !calculator.tariff().totals().isEmpty();
    }

    private Position position(SoFar soFar) {
        Position position = Position.unknown();
        for (Total total : calculator.tariff().totals()) {
            Period over = year(soFar.over());
            Rational sum = Rational.parse(soFar.sum());
            position = soFar.whole().isPresent()
                    ? position.withGroup(
                            total, over, sum, Rational.parse(soFar.whole().get()))
                    : position.with(total, over, sum);
        }
        return position;
    }

    private static Period year(String days) {
        return Period.yearFrom(LocalDate.parse(days.substring(0, days.indexOf('/'))));
    }

    private FactTable facts(List<Told> told) {
        FactTable facts = new FactTable().itemsOtherwiseNone();
        for (Told each : told) {
            for (Fact fact : calculator.tariff().facts()) {
                if (opinion.key(fact.label()).equals(opinion.key(each.name()))) {
                    Subject subject = Subject.named(Optional.of(each.item()).filter(text -> !text.isEmpty()));
                    facts.put(fact, about(fact, each), subject, value(each.value(), fact));
                }
            }
        }
        return facts;
    }

    /** What is known of an occasion is all that is known of it, and is told without its day. */
    private boolean isOfOccasion(Told told) {
        return calculator.tariff().charges().stream().anyMatch(charge -> charge.cycle() == Period.Kind.OCCASION)
                && told.period().matches("\\d{4}-\\d\\d-\\d\\d");
    }

    private About about(Fact fact, Told told) {
        if (told.period().isEmpty() || isOfOccasion(told)) {
            return About.nothing();
        }
        Period period = Period.parse(told.period()).orElseThrow();
        boolean ofDay = fact.given().filter(Period.Kind.DAY::equals).isPresent();
        return About.of(ofDay ? Period.day(period.start()) : period);
    }

    private static Value value(String text, Fact fact) {
        if (text.equals("not available")) {
            return Value.notAvailable();
        }
        return switch (fact.domain().kind()) {
            case YES_NO -> Value.of(text.equals("yes"));
            case DATE -> Value.of(LocalDate.parse(text));
            case TEXT, CHOICE -> Value.of(text);
            case MONEY, NUMBER, PERCENTAGE, HOURS, DAYS, MONTHS -> Value.of(number(text));
        };
    }

    private static Rational number(String text) {
        return text.endsWith("%")
                ? Rational.parse(text.substring(0, text.length() - 1)).dividedBy(Rational.HUNDRED)
                : Rational.parse(text);
    }

    private Set<String> lines(Outcome outcome) {
        Set<String> lines = new TreeSet<>();
        outcome.match(
                assessment -> assessment.results().stream()
                        .map(each -> opinion.key(each.rule().label()) + " = " + fraction(each.exact()) + ", rounded "
                                + fraction(each.payable().amount()))
                        .map(lines::add)
                        .toList(),
                refusals -> refusals.stream()
                        .map(each -> each.accept(new Words()))
                        .map(lines::add)
                        .toList());
        return lines;
    }

    private static String fraction(Rational number) {
        return number.toString();
    }

    private final class Words implements Refusal.Visitor<String> {

        private String figure(String kind, Fact fact, About about, Subject subject) {
            return kind + " " + opinion.key(fact.label())
                    + about.period()
                            .map(each -> " in " + each.start() + "/" + each.end())
                            .orElse("")
                    + subject.name().map(name -> " for " + name).orElse("");
        }

        /** A rule on other facts is named with them ("the fee (using ...)"); the evaluator names the rule alone. */
        private String rule(String kind, Optional<Rule> rule) {
            return kind + " "
                    + rule.map(each -> opinion.key(each.label().replaceAll(" \\((using|en prenant) .*", "")))
                            .orElse("");
        }

        @Override
        public String visit(Refusal.MissingFact refusal) {
            return figure("MISSING_FACT", refusal.fact(), refusal.about(), refusal.subject());
        }

        @Override
        public String visit(Refusal.OutOfDomain refusal) {
            return figure("OUT_OF_DOMAIN", refusal.fact(), refusal.about(), refusal.subject());
        }

        @Override
        public String visit(Refusal.InconsistentFacts refusal) {
            return "INCONSISTENT_FACTS";
        }

        @Override
        public String visit(Refusal.NotInForce refusal) {
            return "NOT_IN_FORCE";
        }

        @Override
        public String visit(Refusal.PaidOtherwise refusal) {
            return "PAID_OTHERWISE";
        }

        @Override
        public String visit(Refusal.YearBeginsOtherwise refusal) {
            return "YEAR_BEGINS_OTHERWISE";
        }

        @Override
        public String visit(Refusal.NotPaidFor refusal) {
            return "NOT_PAID_FOR";
        }

        @Override
        public String visit(Refusal.NoTextKnown refusal) {
            return rule("NO_TEXT_KNOWN", Optional.of(refusal.rule()));
        }

        @Override
        public String visit(Refusal.NotCovered refusal) {
            return rule("NOT_COVERED", refusal.rule());
        }

        @Override
        public String visit(Refusal.UndefinedRatio refusal) {
            return "UNDEFINED_RATIO";
        }

        @Override
        public String visit(Refusal.EmptyBracket refusal) {
            return "EMPTY_BRACKET";
        }

        @Override
        public String visit(Refusal.CountedBackwards refusal) {
            return "COUNTED_BACKWARDS";
        }

        @Override
        public String visit(Refusal.NotCounted refusal) {
            return "NOT_COUNTED";
        }

        @Override
        public String visit(Refusal.NoneToChooseFrom refusal) {
            return "NONE_TO_CHOOSE_FROM";
        }

        @Override
        public String visit(Refusal.PartsDoNotAddUp refusal) {
            return "PARTS_DO_NOT_ADD_UP";
        }

        @Override
        public String visit(Refusal.UnknownItems refusal) {
            return "UNKNOWN_ITEMS " + opinion.key(refusal.label());
        }

        @Override
        public String visit(Refusal.NoCalendar refusal) {
            return "NO_CALENDAR";
        }

        @Override
        public String visit(Refusal.WrongPosition refusal) {
            return "WRONG_POSITION";
        }
    }
}

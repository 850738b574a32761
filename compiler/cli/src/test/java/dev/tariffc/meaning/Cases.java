package dev.tariffc.meaning;

import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.compiler.syntax.Cycle;
import dev.tariffc.compiler.syntax.DateExpression;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Parts;
import dev.tariffc.compiler.syntax.Qualifier;
import dev.tariffc.compiler.syntax.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Which of several sentences, or of several alternatives, says what something is. */
final class Cases {

    private final Meaning meaning;

    Cases(Meaning meaning) {
        this.meaning = meaning;
    }

    /**
     * One of several.
     *
     * @param inTime whether the day at hand is one of its years and dates
     * @param otherwise whether all else that it hangs on holds
     */
    record Case<T>(boolean inTime, Answer<Boolean> otherwise, Supplier<Answer<T>> value) {

        Answer<Boolean> holds() {
            return inTime ? otherwise : Answer.of(false);
        }
    }

    /**
     * The one that holds, whatever the others lack. Where none is known to, everything counts that is not ruled out
     * already.
     */
    <T> Answer<T> choose(List<Case<T>> cases, Key name, At at) {
        List<Case<T>> holding =
                cases.stream().filter(each -> each.holds().is(true)).toList();
        if (holding.size() > 1) {
            throw new IllFormed("two cases at once: " + name.words() + " in " + at.period());
        } else if (holding.size() == 1) {
            return holding.get(0).value().get();
        }
        List<Case<T>> open =
                cases.stream().filter(each -> each.holds().isRefused()).toList();
        if (open.isEmpty()) {
            return Answer.refused(none(cases, name, at));
        }
        Set<Refusal> refusals = new LinkedHashSet<>();
        open.forEach(each -> {
            refusals.addAll(each.holds().refusals());
            refusals.addAll(each.value().get().refusalsOfFacts());
        });
        return Answer.refused(refusals);
    }

    private <T> Refusal none(List<Case<T>> cases, Key name, At at) {
        if (cases.stream().noneMatch(each -> !each.inTime() && !each.otherwise().is(false))) {
            throw new IllFormed("no case: " + name.words() + " in " + at.period());
        }
        return meaning.refusal(Refusal.Kind.NOT_COVERED, name, at);
    }

    /** What a defined name comes to in the period at hand, unless it is set. */
    Answer<Value> definition(Key written, At at) {
        Key name = meaning.declared.plain(written);
        return at.explored()
                .map(explored -> explored.once(name, at, own -> defined(name, own)))
                .orElseGet(() -> defined(name, at));
    }

    private Answer<Value> defined(Key name, At at) {
        Optional<Key> kind = meaning.declared.itemOf(name);
        Facts.Place place = new Facts.Place(name, Optional.of(at.period()), at.item(kind));
        Optional<Value> set = at.facts().get(place);
        at.readings().add(place, set.isPresent());
        if (set.isPresent()) {
            return Answer.of(set.get());
        }
        List<Declared.Defined> sentences = meaning.definitions(name);
        if (sentences.isEmpty()) {
            return Answer.refused(meaning.refusal(Refusal.Kind.NO_TEXT_KNOWN, name, at));
        }
        return choose(
                sentences.stream().map(each -> sentence(each, sentences, at)).toList(), name, at);
    }

    private Case<Value> sentence(Declared.Defined each, List<Declared.Defined> all, At at) {
        List<List<Qualifier>> siblings =
                all.stream().map(Declared.Defined::qualifiers).toList();
        return of(
                each.qualifiers(),
                new Siblings(siblings, all),
                at,
                () -> meaning.amounts.body(
                        each.sentence().name().key(), each.sentence().body(), at));
    }

    /** What {@code any other} and {@code except under} speak of. */
    record Siblings(List<List<Qualifier>> qualifiers, List<Declared.Defined> sentences) {}

    <T> Case<T> of(List<Qualifier> qualifiers, Siblings siblings, At at, Supplier<Answer<T>> value) {
        List<Test> tests =
                qualifiers.stream().map(each -> test(each, siblings, at)).toList();
        return new Case<>(
                tests.stream().allMatch(Test::inTime),
                Answer.and(tests.stream().map(Test::otherwise).toList()),
                value);
    }

    /** Where it is only asked what would be read, what no known figure decides is open. */
    private Test test(Qualifier qualifier, Siblings siblings, At at) {
        At own = at.apart();
        Test test = qualifier.accept(new Tests(siblings, own));
        at.readings().addAll(own.readings());
        boolean decided = own.readings().all().stream().anyMatch(Facts.Readings.Reading::found);
        boolean asks = !(qualifier instanceof Qualifier.ForEachPart);
        boolean open = at.exploring() && !decided && asks && !test.otherwise().isRefused();
        return open ? new Test(true, inTime(true, at)) : test;
    }

    /** One of the alternatives of a value, each with at most one selector. */
    List<Case<Value>> alternatives(Key name, List<Body.Alternative> alternatives, At at) {
        return cases(
                alternatives.stream().map(Body.Alternative::selector).toList(),
                alternatives.stream()
                        .<Supplier<Answer<Value>>>map(each -> () -> each.value().isPresent()
                                ? meaning.numbers.value(each.value().get(), at)
                                : notCovered(name, at))
                        .toList(),
                at);
    }

    /** The same of days. */
    List<Case<LocalDate>> days(Key name, List<DateExpression.Alternative> alternatives, At at) {
        return cases(
                alternatives.stream().map(DateExpression.Alternative::selector).toList(),
                alternatives.stream()
                        .<Supplier<Answer<LocalDate>>>map(
                                each -> () -> each.date().isPresent()
                                        ? meaning.days.day(name, each.date().get(), at)
                                        : notCovered(name, at))
                        .toList(),
                at);
    }

    private <T> Answer<T> notCovered(Key name, At at) {
        return Answer.refused(meaning.refusal(Refusal.Kind.NOT_COVERED, name, at));
    }

    private <T> List<Case<T>> cases(List<Optional<Qualifier>> selectors, List<Supplier<Answer<T>>> values, At at) {
        List<List<Qualifier>> siblings =
                selectors.stream().map(each -> each.stream().toList()).toList();
        List<Case<T>> cases = new ArrayList<>();
        for (int i = 0; i < selectors.size(); i++) {
            boolean isRest =
                    !Parts.all(selectors.get(i), Qualifier.Otherwise.class).isEmpty();
            cases.add(
                    isRest
                            ? new Case<>(
                                    true,
                                    Answer.not(Answer.or(
                                            cases.stream().map(Case::holds).toList())),
                                    values.get(i))
                            : of(siblings.get(i), new Siblings(siblings, List.of()), at, values.get(i)));
        }
        return cases;
    }

    /** Whoever asks what may be read does not ask when, nor whether what figures of the tariff alone decide. */
    Answer<Boolean> inTime(boolean inTime, At at) {
        return at.exploring()
                ? Answer.refused(meaning.refusal(Refusal.Kind.MISSING_FACT, Key.NONE, at))
                : Answer.of(inTime);
    }

    /** What one qualifier asks: of time, or of anything else. */
    private record Test(boolean inTime, Answer<Boolean> otherwise) {}

    private static final Test ALWAYS = new Test(true, Answer.of(true));

    private final class Tests implements Qualifier.Visitor<Test> {

        private final Siblings siblings;
        private final At at;

        private Tests(Siblings siblings, At at) {
            this.siblings = siblings;
            this.at = at;
        }

        /**
         * The first day of the period at hand decides, here and for dates, unless a sentence says the last: of those on which the
         * tariff is in force, if there are any.
         */
        private LocalDate rateDay() {
            boolean last = meaning.declared
                    .rateDay()
                    .filter(Sentence.RateDay.Day.LAST::equals)
                    .isPresent();
            List<Period> days = meaning.charges.ratedDays(at.period());
            return days.get(last ? days.size() - 1 : 0).start();
        }

        @Override
        public Test visit(Qualifier.ForYears node) {
            int year = rateDay().getYear();
            return time(node.years().stream().anyMatch(range -> range.from() <= year && year <= range.to()));
        }

        @Override
        public Test visit(Qualifier.Dates node) {
            LocalDate day = rateDay();
            return time(node.from().filter(day::isBefore).isEmpty()
                    && node.to().filter(day::isAfter).isEmpty());
        }

        private Test time(boolean inTime) {
            return at.exploring() ? new Test(true, inTime(inTime, at)) : new Test(inTime, Answer.of(true));
        }

        private static Test test(Answer<Boolean> holds) {
            return new Test(true, holds);
        }

        @Override
        public Test visit(Qualifier.ForClass node) {
            return test(meaning.truths.holds(node.name().key(), at));
        }

        @Override
        public Test visit(Qualifier.ForAnyOther node) {
            Set<Key> classes = new LinkedHashSet<>();
            Parts.all(siblings.qualifiers(), Qualifier.ForClass.class)
                    .forEach(each ->
                            classes.add(meaning.declared.plain(each.name().key())));
            List<Answer<Boolean>> limbs = new ArrayList<>();
            classes.forEach(name -> limbs.add(Answer.not(meaning.truths.holds(name, at))));
            limbs.add(inClass(node.name()));
            return test(Answer.and(limbs));
        }

        @Override
        public Test visit(Qualifier.If node) {
            return test(meaning.truths.holds(node.condition(), at));
        }

        /** No sentence of those sections says it. */
        @Override
        public Test visit(Qualifier.ExceptUnder node) {
            return test(Answer.not(Answer.or(siblings.sentences().stream()
                    .filter(each -> each.heading()
                            .filter(heading -> node.sections().contains(heading.number()))
                            .isPresent())
                    .map(each -> sentence(each, siblings.sentences(), at).holds())
                    .toList())));
        }

        @Override
        public Test visit(Qualifier.ForEach node) {
            return test(inClass(node.item()));
        }

        private Answer<Boolean> inClass(Name name) {
            return meaning.declared.isClass(name.key()) ? meaning.truths.holds(name.key(), at) : Answer.of(true);
        }

        @Override
        public Test visit(Qualifier.ForEachPart node) {
            Period.Cut cut = Periods.cut(node.unit(), at);
            if (node.unit() != Cycle.Unit.PERIOD
                    && !cut.holding(at.period().start()).equals(at.period())) {
                throw new IllFormed("for each " + node.unit() + ", asked in " + at.period());
            }
            return ALWAYS;
        }

        @Override
        public Test visit(Qualifier.Otherwise node) {
            throw new IllFormed("otherwise, of nothing");
        }
    }
}

package dev.tariffc.compiler.trial;

import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** One period for each span of dates with rules of its own, as known on each day from which another text is. */
final class Scenes {

    /** More than any tariff has; the first ones are tried. */
    private static final int MOST = 60;

    private Scenes() {}

    static List<Scene> of(Subject subject, ChargeModel charge, Reach reach, boolean signed, Work work) {
        Reach all = charge.condition()
                .map(condition -> Reach.of(subject, condition))
                .map(reach::with)
                .orElse(reach);
        Set<Period> periods = periods(subject, charge, all);
        List<Optional<LocalDate>> knownOn = knownOn(subject, all);
        boolean one = periods.size() * knownOn.size() == 1;
        List<Scene> scenes = new ArrayList<>();
        for (Optional<LocalDate> day : knownOn) {
            Calculator calculator = day.map(subject.calculator()::asKnownOn).orElse(subject.calculator());
            for (Period paid : periods) {
                List<Variable> variables = Variables.of(subject.model(), all, paid, signed);
                scenes.add(new Scene(subject, charge, calculator, paid, day, one, variables, work, subject.cost(all)));
            }
        }
        return scenes.subList(0, Math.min(scenes.size(), MOST));
    }

    private static Set<Period> periods(Subject subject, ChargeModel charge, Reach reach) {
        SortedSet<LocalDate> days = new TreeSet<>();
        subject.model().inForce().stretches().forEach(stretch -> days.add(stretch.from()));
        reach.all(ConditionTerm.RateDateWithin.class).forEach(within -> {
            days.add(within.from());
            days.add(within.to().plusDays(1));
        });
        Set<Period> periods = new LinkedHashSet<>();
        for (LocalDate day : days.tailSet(subject.model().inForce().from())) {
            Period period = first(subject.charge(charge), day);
            if (subject.calculator()
                    .tariff()
                    .untimely(subject.charge(charge), period)
                    .isEmpty()) {
                periods.add(period);
            }
        }
        return periods;
    }

    /** The first period that begins on the day or later. */
    private static Period first(Charge charge, LocalDate day) {
        return charge.firstFrom(day)
                .or(() -> charge.begins().flatMap(any -> charge.firstFrom(day, day)))
                .orElseGet(() -> charge.begins().isPresent() ? Period.yearFrom(day.plusDays(1)) : Period.occasion(day));
    }

    private static List<Optional<LocalDate>> knownOn(Subject subject, Reach reach) {
        if (reach.all(ConditionTerm.KnownWithin.class).findAny().isEmpty()) {
            return List.of(Optional.empty());
        }
        return subject.model().knownFrom().stream().map(Optional::of).toList();
    }
}

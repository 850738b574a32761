package dev.tariffc.compiler.analysis;

import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.Parts;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.TermWalk;
import dev.tariffc.compiler.model.TotalModel;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.problem.TimeProblem;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.syntax.Cycle;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.runtime.number.Currency;
import dev.tariffc.runtime.time.Period;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Binds <em>pays</em> sentences: what is payable, for which period, and which facts that needs. */
final class ChargeBinder {

    private final Binding binding;

    ChargeBinder(Binding binding) {
        this.binding = binding;
    }

    /** One charge for each kind of period that the sentence names. */
    List<ChargeModel> bind(Sentence.Pays pays) {
        List<String> payables = new ArrayList<>();
        for (Name name : pays.payables()) {
            payable(name, pays.currency().code()).ifPresent(payables::add);
        }
        List<Optional<Term>> conditions = pays.cycles().stream()
                .map(each -> each.condition()
                        .flatMap(condition ->
                                binding.terms(Optional.empty()).conditions().bind(condition)))
                .toList();
        if (payables.size() < pays.payables().size() || isAmbiguous(pays, conditions)) {
            return List.of();
        }
        List<ChargeModel> charges = new ArrayList<>();
        for (int i = 0; i < pays.cycles().size(); i++) {
            List<Term> others = conditions.stream().flatMap(Optional::stream).toList();
            Optional<Term> condition = conditions.get(i).isPresent() || others.isEmpty()
                    ? conditions.get(i)
                    : Optional.of(new Term.Not(Binding.any(others)));
            charges.add(charge(pays, pays.cycles().get(i).cycle(), condition, payables));
        }
        return charges;
    }

    /** Of several kinds of periods, at most one may go without a condition. */
    private boolean isAmbiguous(Sentence.Pays pays, List<Optional<Term>> conditions) {
        boolean failed = false;
        long without = 0;
        for (int i = 0; i < conditions.size(); i++) {
            boolean written = pays.cycles().get(i).condition().isPresent();
            failed |= written && conditions.get(i).isEmpty();
            without += written ? 0 : 1;
        }
        if (without > 1) {
            binding.problems().report(new RuleProblem.SeveralCycles(pays.span()));
        }
        return failed || without > 1;
    }

    private ChargeModel charge(Sentence.Pays pays, Cycle cycle, Optional<Term> condition, List<String> payables) {
        Period.Kind kind = binding.periods().kind(cycle);
        Reach reach = new Reach(condition);
        payables.forEach(payable -> enter(payable, reach));
        condition.ifPresent(term -> enter(term, List.of(), reach));
        checkFiner(reach, kind, pays);
        return new ChargeModel(
                binding.outline().clause(pays),
                pays.payer().written(),
                kind,
                from(cycle),
                condition,
                payables,
                Currency.of(pays.currency().code()),
                pays.rounding().flatMap(rounded -> Values.rounding(rounded, binding.problems())),
                about(reach, kind),
                readings(reach),
                others(reach),
                List.copyOf(reach.totals));
    }

    private static Optional<MonthDay> from(Cycle cycle) {
        if (cycle instanceof Cycle.YearFrom year) {
            return Optional.of(year.from());
        }
        return cycle instanceof Cycle.Season season ? Optional.of(season.from()) : Optional.empty();
    }

    private Optional<String> payable(Name name, String currency) {
        Optional<Symbol> symbol = binding.symbols().find(name.key());
        if (symbol.isEmpty() || !(symbol.get() instanceof Symbol.OfRule rule)) {
            binding.problems().report(new RuleProblem.PayableNotDefined(name.span(), name.written()));
            return Optional.empty();
        }
        Rules.Known known = binding.rules().use(rule.key(), name.span());
        if (known.type() instanceof Type.Unknown) {
            return Optional.empty();
        }
        boolean money = known.type() instanceof Type.Number number
                && number.unit().isMoney()
                && number.unit().powers().containsKey(currency);
        if (!money || known.isRepeated()) {
            Phrase unit = known.type() instanceof Type.Number number
                    ? Units.describe(number.unit())
                    : Terms.describe(known.type());
            binding.problems().report(new TypeProblem.PayableNotMoney(name.span(), name.written(), unit, currency));
            return Optional.empty();
        }
        return Optional.of(rule.key());
    }

    /** What the payables of a charge need of those who pay it: those for whom the condition holds, if there is one. */
    private static final class Reach {
        private final Optional<Term> condition;
        private final Set<Term.ReadFact> reads = new LinkedHashSet<>();
        private final Set<ChargeModel.Read> ofParts = new LinkedHashSet<>();
        private final Set<TotalModel> totals = new LinkedHashSet<>();
        private final Set<String> rules = new LinkedHashSet<>();

        Reach(Optional<Term> condition) {
            this.condition = condition;
        }
    }

    private void enter(String key, Reach reach) {
        if (!reach.rules.add(key)) {
            return;
        }
        RuleModel rule = binding.rules().find(key).orElseThrow();
        List<Parts> within = rule.parts().map(List::of).orElse(List.of());
        for (RuleModel.Case each : rule.cases()) {
            if (isMet(each, reach)) {
                each.guard().ifPresent(guard -> enter(guard, within, reach));
                enter(each.body(), within, reach);
            }
        }
    }

    /** Whether a case can hold for someone who pays the charge. */
    private boolean isMet(RuleModel.Case each, Reach reach) {
        List<Term> both = Stream.of(each.guard(), reach.condition)
                .flatMap(Optional::stream)
                .toList();
        return both.size() < 2 || Cells.canAllHold(both, binding);
    }

    private void enter(Term term, List<Parts> within, Reach reach) {
        for (TermWalk.Placed placed : TermWalk.placed(term)) {
            Term part = placed.term();
            if (part instanceof Term.ReadFact read
                    && read.about().filter(PeriodTerm::isOfPart).isPresent()) {
                List<Parts> all = new ArrayList<>(within);
                all.addAll(placed.within());
                reach.ofParts.add(new ChargeModel.Read(read.fact(), read.about().get(), all));
            } else if (part instanceof Term.ReadFact read) {
                reach.reads.add(read);
            } else if (part instanceof Term.UseRule use) {
                enter(use.rule(), reach);
            } else if (part instanceof Term.OnScale scale) {
                scale.total().ifPresent(reach.totals::add);
            }
        }
    }

    /** A fact that is given more often than the charge is paid has no single value for it. */
    private void checkFiner(Reach reach, Period.Kind kind, Sentence.Pays pays) {
        for (Term.ReadFact read : reach.reads) {
            boolean finer = read.about().isPresent()
                    && read.about().get() instanceof PeriodTerm.Paid paid
                    && paid.kind().compareTo(kind) < 0;
            if (finer && kind != Period.Kind.OCCASION) {
                binding.problems()
                        .report(new TimeProblem.FactOfOtherPeriod(
                                pays.span(),
                                read.fact().label(),
                                read.about().get().kind(),
                                kind));
            }
        }
    }

    /** What returns are about: the paid period if a fact of it is read, else the one that the facts agree on. */
    private PeriodTerm about(Reach reach, Period.Kind kind) {
        PeriodTerm paid = binding.periods().own(kind);
        Optional<PeriodTerm> other = Optional.empty();
        for (Term.ReadFact read : reach.reads) {
            if (read.about().isPresent() && read.about().get().equals(paid)) {
                return paid;
            }
            if (other.isEmpty()) {
                other = read.about().filter(about -> about.kind() == kind);
            }
        }
        return other.orElse(paid);
    }

    /** What is read besides: of each part of what is paid, and of further periods of a fact that is read of several. */
    private static List<ChargeModel.Read> others(Reach reach) {
        List<ChargeModel.Read> others = new ArrayList<>();
        List<ChargeModel.Reading> own = readings(reach);
        for (Term.ReadFact read : reach.reads) {
            ChargeModel.Reading reading = new ChargeModel.Reading(read.fact(), read.about());
            if (!own.contains(reading)) {
                read.about().ifPresent(about -> others.add(new ChargeModel.Read(read.fact(), about, List.of())));
            }
        }
        others.addAll(reach.ofParts);
        return others;
    }

    /** Each fact once, with the period that its name alone means: the paid one where it is read, else the first. */
    private static List<ChargeModel.Reading> readings(Reach reach) {
        Map<String, ChargeModel.Reading> readings = new LinkedHashMap<>();
        for (Term.ReadFact read : reach.reads) {
            ChargeModel.Reading reading = new ChargeModel.Reading(read.fact(), read.about());
            boolean paid = read.about()
                    .filter(about -> about instanceof PeriodTerm.Paid || about instanceof PeriodTerm.ThePaid)
                    .isPresent();
            if (paid) {
                readings.put(read.fact().key(), reading);
            } else {
                readings.putIfAbsent(read.fact().key(), reading);
            }
        }
        return List.copyOf(readings.values());
    }
}

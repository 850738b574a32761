package dev.tariffc.compiler.analysis;

import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.TermWalk;
import dev.tariffc.compiler.model.TotalModel;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.problem.TimeProblem;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.syntax.Cycle;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Binds <em>pays</em> sentences: what is payable, for which period, and which facts that needs. */
final class ChargeBinder {

    private final Binding binding;

    ChargeBinder(Binding binding) {
        this.binding = binding;
    }

    Optional<ChargeModel> bind(Sentence.Pays pays) {
        if (pays.cycles().size() > 1 || pays.cycles().get(0).condition().isPresent()) {
            binding.problems().report(new RuleProblem.NotSupported(pays.span(), "periods that depend on a condition"));
            return Optional.empty();
        }
        Cycle cycle = pays.cycles().get(0).cycle();
        Period.Kind kind = binding.periods().kind(cycle);
        List<String> payables = new ArrayList<>();
        for (Name name : pays.payables()) {
            payable(name, pays.currency().code()).ifPresent(payables::add);
        }
        if (payables.size() < pays.payables().size()) {
            return Optional.empty();
        }
        Reach reach = reach(payables);
        checkFiner(reach, kind, pays);
        return Optional.of(new ChargeModel(
                binding.outline().clause(pays),
                pays.payer().written(),
                kind,
                payables,
                pays.currency().code(),
                pays.rounding().map(Values::rounding),
                about(reach, kind),
                readings(reach),
                List.copyOf(reach.totals)));
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
        if (!money || known.item().isPresent()) {
            String unit = known.type() instanceof Type.Number number
                    ? number.unit().describe()
                    : Terms.describe(known.type());
            binding.problems().report(new TypeProblem.PayableNotMoney(name.span(), name.written(), unit, currency));
            return Optional.empty();
        }
        return Optional.of(rule.key());
    }

    /** What the payables of a charge need. */
    private static final class Reach {
        private final Set<Term.ReadFact> reads = new LinkedHashSet<>();
        private final Set<TotalModel> totals = new LinkedHashSet<>();
        private final Set<String> rules = new LinkedHashSet<>();
    }

    private Reach reach(List<String> payables) {
        Reach reach = new Reach();
        payables.forEach(payable -> enter(payable, reach));
        return reach;
    }

    private void enter(String key, Reach reach) {
        if (!reach.rules.add(key)) {
            return;
        }
        RuleModel rule = binding.rules().find(key).orElseThrow();
        for (Term term : TermWalk.terms(rule)) {
            for (Term part : TermWalk.parts(term)) {
                if (part instanceof Term.ReadFact read) {
                    reach.reads.add(read);
                } else if (part instanceof Term.UseRule use) {
                    enter(use.rule(), reach);
                } else if (part instanceof Term.OnScale scale) {
                    scale.total().ifPresent(reach.totals::add);
                }
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
                                Periods.word(read.about().get().kind()),
                                Periods.word(kind)));
            }
        }
    }

    /** What returns are about: the paid period if a fact of it is read, else the one that the facts agree on. */
    private static PeriodTerm about(Reach reach, Period.Kind kind) {
        PeriodTerm paid = new PeriodTerm.Paid(kind);
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

    /** Each fact once, with the period that its name alone means: the paid one where it is read, else the first. */
    private static List<ChargeModel.Reading> readings(Reach reach) {
        Map<String, ChargeModel.Reading> readings = new LinkedHashMap<>();
        for (Term.ReadFact read : reach.reads) {
            ChargeModel.Reading reading = new ChargeModel.Reading(read.fact(), read.about());
            boolean paid =
                    read.about().filter(PeriodTerm.Paid.class::isInstance).isPresent();
            if (paid) {
                readings.put(read.fact().key(), reading);
            } else {
                readings.putIfAbsent(read.fact().key(), reading);
            }
        }
        return List.copyOf(readings.values());
    }
}

package dev.tariffc.compiler.analysis.duties;

import dev.tariffc.compiler.analysis.cases.SumProof;
import dev.tariffc.compiler.analysis.names.Outline;
import dev.tariffc.compiler.analysis.names.Sentences;
import dev.tariffc.compiler.analysis.names.Symbol;
import dev.tariffc.compiler.analysis.names.Symbols;
import dev.tariffc.compiler.analysis.terms.Rules;
import dev.tariffc.compiler.model.AccountModel;
import dev.tariffc.compiler.model.ChargeModel;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.Origin;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.model.Use;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.RuleProblem;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.runtime.number.LastCent;
import dev.tariffc.runtime.time.Period;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Binds what parts add up to: each amount is a part of at most one whole, and what is paid says what the last cent is. */
public final class Divisions {

    private final Symbols symbols;
    private final Rules rules;
    private final Problems problems;
    private final List<AccountModel.Division> divisions = new ArrayList<>();
    private final Map<AccountModel.Division, Sentence.AddUp> said = new HashMap<>();

    private Divisions(Symbols symbols, Rules rules, Problems problems) {
        this.symbols = symbols;
        this.rules = rules;
        this.problems = problems;
    }

    public static Divisions bind(Sentences sentences, Symbols symbols, Rules rules, Problems problems) {
        Divisions divisions = new Divisions(symbols, rules, problems);
        Map<DeclaredName, Name> parts = new HashMap<>();
        sentences.addUp().forEach(said -> divisions.bind(said, parts));
        return divisions;
    }

    /** In the order of the file. */
    public List<AccountModel.Division> all() {
        return List.copyOf(divisions);
    }

    private void bind(Outline.Computing<Sentence.AddUp> entry, Map<DeclaredName, Name> before) {
        Sentence.AddUp sentence = entry.sentence();
        List<DeclaredName> parts = new ArrayList<>();
        for (Name name : sentence.parts()) {
            money(name).filter(part -> isFirst(name, part, before)).ifPresent(parts::add);
        }
        Optional<DeclaredName> whole = money(sentence.whole());
        if (whole.isEmpty() || parts.size() < sentence.parts().size() || isCircle(sentence, whole.get(), parts)) {
            return;
        }
        AccountModel.Division division =
                new AccountModel.Division(entry.clause(), whole.get(), parts, lastCent(sentence.lastCent()));
        divisions.add(division);
        said.put(division, sentence);
    }

    /** What is a part of two wholes would have two amounts. */
    private boolean isFirst(Name name, DeclaredName part, Map<DeclaredName, Name> before) {
        Name other = before.putIfAbsent(part, name);
        if (other != null) {
            problems.report(
                    new RuleProblem.SaidTwice(name.span(), Phrase.Matter.PART_OF_A_WHOLE, List.of(other.span())));
        }
        return other == null;
    }

    private boolean isCircle(Sentence.AddUp sentence, DeclaredName whole, List<DeclaredName> parts) {
        List<String> path = new ArrayList<>(List.of(whole.label()));
        Optional<DeclaredName> above = Optional.of(whole);
        while (above.isPresent() && !parts.contains(above.get())) {
            above = whole(above.get());
            above.ifPresent(name -> path.add(name.label()));
        }
        if (above.isPresent()) {
            path.add(whole.label());
            problems.report(new RuleProblem.CycleOfDefinitions(sentence.span(), path));
        }
        return above.isPresent();
    }

    private Optional<DeclaredName> whole(DeclaredName part) {
        return divisions.stream()
                .filter(division -> division.parts().contains(part))
                .map(AccountModel.Division::whole)
                .findFirst();
    }

    private Optional<DeclaredName> money(Name name) {
        Optional<Symbol> symbol = symbols.of(name);
        Optional<DeclaredName> rule = symbol.flatMap(Symbol::asRule);
        boolean money = rule.flatMap(rules::find)
                .filter(model -> !model.isRepeated())
                .flatMap(model -> model.type().asNumber())
                .filter(number -> number.isMoney())
                .isPresent();
        if (money) {
            return rule;
        }
        symbol.ifPresent(other -> problems.report(
                new TypeProblem.WrongKind(name.span(), name.written(), other.sort(), Phrase.Sort.AMOUNT_OF_MONEY)));
        return Optional.empty();
    }

    static LastCent lastCent(Sentence.AddUp.LastCent lastCent) {
        return switch (lastCent) {
            case LARGEST_REMAINDER -> LastCent.LARGEST_REMAINDER;
            case FIRST_NAMED -> LastCent.FIRST_NAMED;
            case LAST_NAMED -> LastCent.LAST_NAMED;
        };
    }

    /** What is not proved of the parts, to be tried like other claims. */
    public List<TariffModel.Always> notProved(SumProof proof) {
        return divisions.stream()
                .filter(division ->
                        !proof.addsUp(division.parts().stream().map(this::rule).toList(), rule(division.whole())))
                .map(division -> new TariffModel.Always(division.clause(), Optional.empty(), addUp(division), false))
                .toList();
    }

    private ConditionTerm addUp(AccountModel.Division division) {
        NumberTerm whole = used(division.whole());
        NumberTerm sum = division.parts().stream()
                .map(this::used)
                .reduce((one, other) ->
                        new NumberTerm.Arithmetic(NumberTerm.Operator.PLUS, one, other, Type.number(whole.unit())))
                .orElse(whole);
        Origin origin = new Origin(division.clause().place(), division.clause().words());
        return new ConditionTerm.Compare(sum, ConditionTerm.Relation.EQUAL, whole, origin);
    }

    private NumberTerm used(DeclaredName name) {
        return new NumberTerm.OfRule(Use.of(name), rule(name).type().asNumber().orElseThrow());
    }

    private RuleModel rule(DeclaredName name) {
        return rules.find(name).orElseThrow();
    }

    // --- what is paid --------------------------------------------------------------------------------------------

    /** The payables, and what has to be known besides: what each is a part of, and all parts. */
    List<DeclaredName> family(List<DeclaredName> payables) {
        Set<DeclaredName> family = new LinkedHashSet<>(payables);
        for (DeclaredName payable : payables) {
            DeclaredName outermost = payable;
            for (Optional<DeclaredName> above = whole(payable); above.isPresent(); above = whole(outermost)) {
                outermost = above.get();
            }
            enter(outermost, family);
        }
        return List.copyOf(family);
    }

    private void enter(DeclaredName name, Set<DeclaredName> family) {
        for (AccountModel.Division division : divisions) {
            if (division.whole().equals(name)) {
                family.add(name);
                family.addAll(division.parts());
                division.parts().forEach(part -> enter(part, family));
            }
        }
    }

    /** The last cent is that of what is paid: of the whole or of parts, which are rounded in one way. */
    public void check(List<ChargeModel> charges, Sentences sentences) {
        for (AccountModel.Division division : divisions) {
            Sentence.AddUp sentence = Objects.requireNonNull(said.get(division));
            List<DeclaredName> family = family(List.of(division.whole()));
            List<ChargeModel> paying = charges.stream()
                    .filter(charge -> charge.payables().stream().anyMatch(family::contains))
                    .toList();
            Name whole = sentence.whole();
            long roundings =
                    paying.stream().map(ChargeModel::rounding).distinct().count();
            if (paying.isEmpty()
                    && !sentences.namePaid(
                            family.stream().map(DeclaredName::key).toList())) {
                problems.report(new RuleProblem.DividesNothingPaid(whole.span(), whole.written()));
            } else if (!isPaidForOtherPeriods(division, family, paying, sentences)
                    && (roundings > 1
                            || paying.stream()
                                    .anyMatch(charge -> charge.rounding().isEmpty()))) {
                problems.report(new RuleProblem.NoLastCent(sentence.span(), whole.written()));
            }
        }
    }

    /** For what a charge is paid. */
    private record PaidFor(
            Period.Kind cycle,
            Optional<DeclaredName> occasion,
            Optional<MonthDay> from,
            Optional<MonthDay> to,
            Optional<FactModel> begins,
            Optional<ConditionTerm> condition) {

        static PaidFor of(ChargeModel charge) {
            return new PaidFor(
                    charge.cycle(), charge.occasion(), charge.from(), charge.to(), charge.begins(), charge.condition());
        }
    }

    /** A part of each month and one of each year make no whole of either: told, where amounts are paid so. */
    private boolean isPaidForOtherPeriods(
            AccountModel.Division division, List<DeclaredName> family, List<ChargeModel> charges, Sentences sentences) {
        Map<DeclaredName, Set<PaidFor>> periods = new LinkedHashMap<>();
        for (ChargeModel charge : charges) {
            charge.payables().stream()
                    .filter(family::contains)
                    .forEach(payable -> periods.computeIfAbsent(payable, name -> new HashSet<>())
                            .add(PaidFor.of(charge)));
        }
        Optional<DeclaredName> first = periods.keySet().stream().findFirst();
        Optional<Set<PaidFor>> ofFirst = periods.values().stream().findFirst();
        Optional<DeclaredName> other = periods.entrySet().stream()
                .filter(each -> !ofFirst.equals(Optional.of(each.getValue())))
                .map(Map.Entry::getKey)
                .findFirst();
        other.filter(name -> whole(division.whole()).isEmpty())
                .ifPresent(name -> problems.report(new RuleProblem.PaidForOtherPeriods(
                        Objects.requireNonNull(said.get(division)).span(),
                        first.orElseThrow().label(),
                        name.label(),
                        charges.get(0).payer(),
                        Stream.of(first.orElseThrow(), name)
                                .map(paid -> written(paid, sentences).span())
                                .toList())));
        return other.isPresent();
    }

    /** Where a sentence says that an amount is paid. */
    private static Name written(DeclaredName paid, Sentences sentences) {
        return sentences.pays().stream()
                .flatMap(said -> said.sentence().payables().stream())
                .filter(name -> name.key().equals(paid.key()))
                .findFirst()
                .orElseThrow();
    }
}

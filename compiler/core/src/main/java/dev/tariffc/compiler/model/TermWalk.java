package dev.tariffc.compiler.model;

import dev.tariffc.compiler.name.Key;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Function;
import java.util.stream.Stream;

/** Looks through terms. */
public final class TermWalk implements Term.Visitor<Void>, PeriodTerm.Visitor<Void> {

    /**
     * A term where it stands.
     *
     * @param within the parts of periods at hand there, the innermost last
     * @param known what holds wherever it is worked out
     */
    public record Placed(Term term, List<Parts> within, List<ConditionTerm> known) {}

    private final List<Placed> found = new ArrayList<>();
    private final List<PeriodTerm> paid = new ArrayList<>();
    private List<Parts> within = List.of();
    private List<ConditionTerm> known;

    private TermWalk(List<ConditionTerm> known) {
        this.known = known;
    }

    /** The term and everything in it, outermost first. Rules that it uses are named, not entered. */
    public static List<Term> parts(Term term) {
        return placed(term).stream().map(Placed::term).toList();
    }

    /** The same, each where it stands. */
    public static List<Placed> placed(Term term) {
        return placed(term, List.of());
    }

    /** @param known what holds wherever the term is worked out */
    public static List<Placed> placed(Term term, List<ConditionTerm> known) {
        TermWalk walk = new TermWalk(known);
        walk.enter(term);
        return walk.found;
    }

    /** Those of one kind. */
    public static <T extends Term> Stream<T> all(Term term, Class<T> kind) {
        return parts(term).stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The periods from which what it speaks of is told: each is what is paid, or what else is at hand. */
    public static List<PeriodTerm> paid(Term term) {
        TermWalk walk = new TermWalk(List.of());
        walk.enter(term);
        return walk.paid;
    }

    /** The rules that it uses. */
    public static Stream<Use> uses(Term term) {
        return parts(term).stream().flatMap(part -> part.asUse().stream());
    }

    /** The rules that terms use, and those that these use in turn, each once and the nearest first. */
    public static List<RuleModel> rulesOf(
            Collection<? extends Term> terms, Function<DeclaredName, Optional<RuleModel>> rules) {
        Map<Key, RuleModel> found = new LinkedHashMap<>();
        Queue<Term> open = new ArrayDeque<>(terms);
        while (!open.isEmpty()) {
            uses(open.remove())
                    .filter(use -> !found.containsKey(use.rule().key()))
                    .flatMap(use -> rules.apply(use.rule()).stream())
                    .forEach(rule -> {
                        if (found.putIfAbsent(rule.name().key(), rule) == null) {
                            open.addAll(rule.terms());
                        }
                    });
        }
        return List.copyOf(found.values());
    }

    private void enter(Term term) {
        found.add(new Placed(term, within, known));
        term.accept(this);
    }

    /** Enters a term that is only worked out where conditions hold besides. */
    private void enter(Term term, List<ConditionTerm> where) {
        List<ConditionTerm> outside = known;
        known = Stream.concat(outside.stream(), where.stream()).toList();
        enter(term);
        known = outside;
    }

    private void enter(Optional<? extends Term> term) {
        term.ifPresent(this::enter);
    }

    private void enter(List<? extends Term> terms) {
        terms.forEach(this::enter);
    }

    private void enter(Parts over, Term term) {
        over.of().accept(this);
        enterPart(over, term);
    }

    private void enterPart(Parts over, Term term) {
        List<Parts> outside = within;
        within = new ArrayList<>(outside);
        within.add(over);
        enter(term);
        within = outside;
    }

    private Void enter(Read read) {
        read.about().ifPresent(about -> about.accept(this));
        return null;
    }

    private Void enter(Use use) {
        use.in().ifPresent(in -> in.accept(this));
        return null;
    }

    // --- numbers -------------------------------------------------------------------------------------------------

    @Override
    public Void visit(NumberTerm.Constant term) {
        return null;
    }

    @Override
    public Void visit(NumberTerm.OfFact term) {
        return enter(term.read());
    }

    @Override
    public Void visit(NumberTerm.OfRule term) {
        return enter(term.use());
    }

    @Override
    public Void visit(NumberTerm.Arithmetic term) {
        enter(term.left());
        enter(term.right());
        return null;
    }

    @Override
    public Void visit(NumberTerm.Quotient term) {
        enter(term.dividend());
        enter(term.divisor());
        return null;
    }

    @Override
    public Void visit(NumberTerm.Extreme term) {
        enter(term.operands());
        return null;
    }

    @Override
    public Void visit(NumberTerm.Limited term) {
        enter(term.value());
        enter(term.limit());
        return null;
    }

    @Override
    public Void visit(NumberTerm.Rounded term) {
        enter(term.value());
        return null;
    }

    @Override
    public Void visit(NumberTerm.Blocks term) {
        enter(term.value());
        return null;
    }

    @Override
    public Void visit(NumberTerm.OnScale term) {
        enter(term.base());
        for (ScaleModel.Bracket bracket : term.scale().brackets()) {
            enter(bracket.rate());
            enter(bracket.width());
        }
        return null;
    }

    @Override
    public Void visit(NumberTerm.ExtremeOver term) {
        return ofItems(term.in(), term.where(), term.value());
    }

    @Override
    public Void visit(NumberTerm.ExtremeOfParts term) {
        enter(term.over(), term.value());
        return null;
    }

    @Override
    public Void visit(NumberTerm.SumOver term) {
        return ofItems(term.in(), term.where(), term.summand());
    }

    private Void ofItems(List<PeriodsOf> periods, Optional<ConditionTerm> where, NumberTerm each) {
        for (PeriodsOf in : periods) {
            in.within().forEach(parts -> parts.of().accept(this));
            in.period().accept(this);
        }
        enter(where);
        enter(each, where.map(List::of).orElse(List.of()));
        return null;
    }

    @Override
    public Void visit(NumberTerm.SumOfParts term) {
        enter(term.over(), term.summand());
        return null;
    }

    @Override
    public Void visit(NumberTerm.Chained term) {
        enter(term.beginning());
        enter(term.over(), term.step());
        return null;
    }

    @Override
    public Void visit(NumberTerm.LinkBefore term) {
        return null;
    }

    @Override
    public Void visit(NumberTerm.Between term) {
        enter(term.from());
        enter(term.to());
        return null;
    }

    /** It is shared by the days of whatever is at hand, also of a single one: it is told from no period of a kind. */
    @Override
    public Void visit(NumberTerm.SharedByDays term) {
        enterPart(term.days(), term.figure());
        return null;
    }

    @Override
    public Void visit(NumberTerm.DaysOf term) {
        return term.period().accept(this);
    }

    @Override
    public Void visit(NumberTerm.Choose term) {
        List<ConditionTerm> otherwise =
                otherwise(term.branches().stream().map(Branch::guard).toList());
        for (Branch branch : term.branches()) {
            enter(branch.guard());
            enter(branch.value(), branch.guard().map(List::of).orElse(otherwise));
        }
        return null;
    }

    /** What holds where none of several branches does. */
    private static List<ConditionTerm> otherwise(List<Optional<ConditionTerm>> branches) {
        List<ConditionTerm> guards = branches.stream().flatMap(Optional::stream).toList();
        return guards.isEmpty() ? List.of() : List.of(new ConditionTerm.Not(ConditionTerm.any(guards)));
    }

    @Override
    public Void visit(NumberTerm.NotCovered term) {
        return null;
    }

    // --- conditions ----------------------------------------------------------------------------------------------

    @Override
    public Void visit(ConditionTerm.OfFact term) {
        return enter(term.read());
    }

    @Override
    public Void visit(ConditionTerm.OfRule term) {
        return enter(term.use());
    }

    @Override
    public Void visit(ConditionTerm.Compare term) {
        enter(term.left());
        enter(term.right());
        return null;
    }

    @Override
    public Void visit(ConditionTerm.SameChoice term) {
        enter(term.choice());
        return null;
    }

    @Override
    public Void visit(ConditionTerm.HeldBy term) {
        return enter(term.whose());
    }

    @Override
    public Void visit(ConditionTerm.Available term) {
        enter(term.read().fact().read(term.read().about()));
        return null;
    }

    @Override
    public Void visit(ConditionTerm.Junction term) {
        enter(term.limbs());
        return null;
    }

    @Override
    public Void visit(ConditionTerm.Not term) {
        enter(term.condition());
        return null;
    }

    @Override
    public Void visit(ConditionTerm.AnyOfParts term) {
        enter(term.over(), term.condition());
        return null;
    }

    @Override
    public Void visit(ConditionTerm.RateDateWithin term) {
        term.at().ifPresent(at -> at.accept(this));
        return null;
    }

    @Override
    public Void visit(ConditionTerm.KnownWithin term) {
        return null;
    }

    @Override
    public Void visit(ConditionTerm.CompareDays term) {
        enter(term.left());
        enter(term.right());
        return null;
    }

    // --- days ----------------------------------------------------------------------------------------------------

    @Override
    public Void visit(DayTerm.OfFact term) {
        return enter(term.read());
    }

    @Override
    public Void visit(DayTerm.OfRule term) {
        return enter(term.use());
    }

    @Override
    public Void visit(DayTerm.FixedDay term) {
        return null;
    }

    @Override
    public Void visit(DayTerm.DayOfPeriod term) {
        return term.period().accept(this);
    }

    @Override
    public Void visit(DayTerm.ShiftedDay term) {
        enter(term.from());
        return null;
    }

    @Override
    public Void visit(DayTerm.ShiftedByFigure term) {
        enter(term.from());
        enter(term.count());
        return null;
    }

    @Override
    public Void visit(DayTerm.BusinessDay term) {
        enter(term.day());
        return null;
    }

    @Override
    public Void visit(DayTerm.EdgeOfPeriod term) {
        return term.period().accept(this);
    }

    @Override
    public Void visit(DayTerm.PickDay term) {
        enter(term.days());
        return null;
    }

    @Override
    public Void visit(DayTerm.ChooseDay term) {
        List<ConditionTerm> otherwise = otherwise(
                term.branches().stream().map(DayTerm.ChooseDay.Branch::guard).toList());
        for (DayTerm.ChooseDay.Branch branch : term.branches()) {
            enter(branch.guard());
            enter(branch.day(), branch.guard().map(List::of).orElse(otherwise));
        }
        return null;
    }

    @Override
    public Void visit(DayTerm.NotCoveredDay term) {
        return null;
    }

    // --- words ---------------------------------------------------------------------------------------------------

    @Override
    public Void visit(WordTerm.OfFact term) {
        return enter(term.read());
    }

    @Override
    public Void visit(WordTerm.OfRule term) {
        return enter(term.use());
    }

    // --- periods -------------------------------------------------------------------------------------------------

    @Override
    public Void visit(PeriodTerm.Paid period) {
        paid.add(period);
        return null;
    }

    @Override
    public Void visit(PeriodTerm.ThePaid period) {
        paid.add(period);
        return null;
    }

    @Override
    public Void visit(PeriodTerm.Shifted period) {
        return period.base().accept(this);
    }

    @Override
    public Void visit(PeriodTerm.Holding period) {
        return period.part().accept(this);
    }

    @Override
    public Void visit(PeriodTerm.Fixed period) {
        return null;
    }

    @Override
    public Void visit(PeriodTerm.HoldingDay period) {
        enter(period.day());
        return null;
    }

    @Override
    public Void visit(PeriodTerm.Part period) {
        return null;
    }
}

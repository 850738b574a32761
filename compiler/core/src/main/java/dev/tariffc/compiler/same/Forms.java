package dev.tariffc.compiler.same;

import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.DayTerm;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.FactModel;
import dev.tariffc.compiler.model.Item;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.Parts;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.PeriodsOf;
import dev.tariffc.compiler.model.Read;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.Unit;
import dev.tariffc.compiler.model.Use;
import dev.tariffc.compiler.model.WordTerm;
import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.parser.Names;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.runtime.fact.Domain;
import dev.tariffc.runtime.language.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What the terms of one tariff mean, its names taken for those of the other.
 *
 * @param language of its text
 * @param tied what a name is compared by
 */
record Forms(Language language, UnaryOperator<Key> tied) {

    private static final int MONTHS_OF_A_YEAR = 12;

    Object of(Term term) {
        return term.<Object>match(this::of, this::of, this::of, this::of);
    }

    Sum of(NumberTerm term) {
        return term.accept(new NumberForms(this));
    }

    Form of(ConditionTerm term) {
        return term.accept(new ConditionForms(this, true)).form();
    }

    Form of(DayTerm term) {
        return term.accept(new Days());
    }

    Form of(WordTerm term) {
        return term.accept(new Words());
    }

    Form of(PeriodTerm term) {
        return term.accept(new Periods());
    }

    Form of(Parts parts) {
        return Form.of(Parts.class, of(parts.of()), of(parts.part()), parts.after());
    }

    Form of(PeriodsOf periods) {
        return Form.of(
                PeriodsOf.class,
                of(periods.period()),
                periods.within().stream().map(this::of).toList());
    }

    // ---- names

    Key key(DeclaredName name) {
        return tied.apply(name.key());
    }

    Key key(Name name) {
        return tied.apply(name.key());
    }

    /** Of one of a choice's values, by its words. */
    Key keyOfChoice(String value) {
        return tied.apply(Names.key(value, language));
    }

    /** What is counted: a noun by its name, a currency and a length of time as they are. */
    Unit.Base base(Unit.Base base) {
        return base.kind() == Unit.Base.Kind.NOUN
                ? new Unit.Base(base.kind(), tied.apply(base.key()), base.label())
                : base;
    }

    Map<Object, Integer> unit(Unit unit) {
        Map<Object, Integer> powers = new HashMap<>();
        unit.powers().forEach((base, power) -> powers.put(base(base), power));
        return powers;
    }

    /** What values a fact may have, and how often and of what each of it is given. */
    Form of(FactModel fact) {
        Domain domain = fact.domain();
        return Form.of(
                FactModel.class,
                key(fact.name()),
                domain.kind(),
                domain.least(),
                domain.most(),
                domain.step(),
                domain.choices().stream().map(this::keyOfChoice).collect(Collectors.toSet()),
                unit(fact.unit()),
                fact.often(),
                fact.item().map(item -> key(item.name())),
                fact.holder().map(item -> key(item.name())));
    }

    Form read(Read read) {
        return Form.of(Read.class, key(read.fact().name()), read.about().map(this::of));
    }

    Form use(Use use) {
        return Form.of(
                Use.class,
                key(use.rule()),
                use.item().map(Item::name).map(this::key),
                use.in().map(this::of));
    }

    // ---- words, days and periods

    private final class Words implements WordTerm.Visitor<Form> {

        @Override
        public Form visit(WordTerm.OfFact term) {
            return read(term.read());
        }

        @Override
        public Form visit(WordTerm.OfRule term) {
            return use(term.use());
        }
    }

    private final class Days implements DayTerm.Visitor<Form> {

        @Override
        public Form visit(DayTerm.OfFact term) {
            return read(term.read());
        }

        @Override
        public Form visit(DayTerm.OfRule term) {
            return use(term.use());
        }

        @Override
        public Form visit(DayTerm.FixedDay term) {
            return Form.of(DayTerm.FixedDay.class, term.date());
        }

        @Override
        public Form visit(DayTerm.DayOfPeriod term) {
            return Form.of(DayTerm.DayOfPeriod.class, term.day(), of(term.period()));
        }

        /** A year is twelve months. */
        @Override
        public Form visit(DayTerm.ShiftedDay term) {
            boolean years = term.unit() == DayTerm.ShiftedDay.Span.YEARS;
            return Form.of(
                    DayTerm.ShiftedDay.class,
                    of(term.from()),
                    years ? (long) term.count() * MONTHS_OF_A_YEAR : (long) term.count(),
                    years ? DayTerm.ShiftedDay.Span.MONTHS : term.unit());
        }

        @Override
        public Form visit(DayTerm.ShiftedByFigure term) {
            return Form.of(
                    DayTerm.ShiftedByFigure.class,
                    of(term.from()),
                    Forms.this.of(term.count()),
                    term.before(),
                    term.unit());
        }

        /** That due dates on holidays move, one sentence says for all of them, and is compared itself. */
        @Override
        public Form visit(DayTerm.BusinessDay term) {
            return of(term.day());
        }

        @Override
        public Form visit(DayTerm.EdgeOfPeriod term) {
            return Form.of(DayTerm.EdgeOfPeriod.class, of(term.period()), term.first());
        }

        @Override
        public Form visit(DayTerm.PickDay term) {
            Set<Form> days = term.days().stream().map(Forms.this::of).collect(Collectors.toSet());
            return Form.of(DayTerm.PickDay.class, term.earlier(), days);
        }

        /** The cases exclude each other, so that their order is none of what they mean. */
        @Override
        public Form visit(DayTerm.ChooseDay term) {
            return Form.of(
                    DayTerm.ChooseDay.class,
                    term.branches().stream()
                            .map(branch -> Form.of(
                                    DayTerm.ChooseDay.Branch.class,
                                    branch.guard().map(Forms.this::of),
                                    of(branch.day())))
                            .collect(Collectors.toSet()));
        }

        @Override
        public Form visit(DayTerm.NotCoveredDay term) {
            return Form.of(DayTerm.NotCoveredDay.class);
        }
    }

    private final class Periods implements PeriodTerm.Visitor<Form> {

        @Override
        public Form visit(PeriodTerm.Paid period) {
            return Form.of(PeriodTerm.Paid.class, period.kind());
        }

        @Override
        public Form visit(PeriodTerm.ThePaid period) {
            return Form.of(PeriodTerm.ThePaid.class, period.kind());
        }

        @Override
        public Form visit(PeriodTerm.Shifted period) {
            return Form.of(PeriodTerm.Shifted.class, of(period.base()), period.offset());
        }

        @Override
        public Form visit(PeriodTerm.Holding period) {
            return Form.of(PeriodTerm.Holding.class, period.kind(), of(period.part()));
        }

        @Override
        public Form visit(PeriodTerm.Fixed period) {
            return Form.of(PeriodTerm.Fixed.class, period.period());
        }

        @Override
        public Form visit(PeriodTerm.HoldingDay period) {
            return Form.of(PeriodTerm.HoldingDay.class, period.kind(), of(period.day()));
        }

        @Override
        public Form visit(PeriodTerm.Part period) {
            return Form.of(PeriodTerm.Part.class, period.kind());
        }
    }
}

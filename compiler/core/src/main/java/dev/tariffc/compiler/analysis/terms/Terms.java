package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.DayTerm;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.Often;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.compiler.syntax.Condition;
import dev.tariffc.compiler.syntax.DateExpression;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Limit;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.PeriodExpression;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.runtime.time.Period;
import java.util.List;
import java.util.Optional;

/** What the parts of sentences mean in one scope. An empty answer has been told, and is silent from there on. */
public interface Terms {

    Scope scope();

    /** The same names in another scope. */
    Terms in(Scope scope);

    /** The period of a kind that a name alone is about. */
    PeriodTerm own(Often often);

    /** What is paid, whatever kind of period it is. */
    PeriodTerm paid();

    /** Which day decides about what changes while a period runs; none where no sentence says it. */
    Optional<Sentence.RateDay.Day> rateDay();

    /** A reference, of whatever kind its name is. */
    Optional<Term> reference(Expression.Reference reference);

    Optional<NumberTerm> number(Expression expression);

    /** A whole value, with its alternatives and limits. */
    Optional<NumberTerm> value(Body.Value value);

    /** A number with limits, in the order written. */
    Optional<NumberTerm> limited(NumberTerm number, List<Limit> limits);

    Optional<ConditionTerm> condition(Condition condition);

    Optional<DayTerm> day(DateExpression date);

    Optional<PeriodTerm> period(PeriodExpression period);

    /** That the year of the period at hand is one of some. */
    Optional<ConditionTerm> within(Body.Cell.Years years);

    /** The period of a beginning. */
    Optional<Period> first(Body.Beginning beginning);

    /** Whether a name is that of a class, or of anything else that a sentence defines. */
    boolean isClass(Name name);

    /** That a yes-or-no name holds, or that something is of a class. */
    default Optional<ConditionTerm> holds(Name name) {
        return condition(new Condition.Holds(name.span(), Expression.Reference.to(name)));
    }
}

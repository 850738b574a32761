package dev.tariffc.compiler.analysis.terms;

import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.DayTerm;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.Type;
import dev.tariffc.compiler.model.WordTerm;
import dev.tariffc.compiler.problem.Phrase;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.TypeProblem;
import dev.tariffc.compiler.syntax.Name;
import java.util.Optional;

/** The kind of term that a place wants; any other is told. */
final class Wanted {

    private final Problems problems;

    Wanted(Problems problems) {
        this.problems = problems;
    }

    Optional<NumberTerm> number(Term term, Name name) {
        return term.match(
                Optional::of,
                condition -> other(term, name, Phrase.Sort.FIGURE),
                day -> other(term, name, Phrase.Sort.FIGURE),
                word -> other(term, name, Phrase.Sort.FIGURE));
    }

    Optional<ConditionTerm> condition(Term term, Name name) {
        return term.match(
                number -> other(term, name, Phrase.Sort.YES_OR_NO),
                Optional::of,
                day -> other(term, name, Phrase.Sort.YES_OR_NO),
                word -> other(term, name, Phrase.Sort.YES_OR_NO));
    }

    Optional<DayTerm> day(Term term, Name name) {
        return term.match(
                number -> other(term, name, Phrase.Sort.DATE),
                condition -> other(term, name, Phrase.Sort.DATE),
                Optional::of,
                word -> other(term, name, Phrase.Sort.DATE));
    }

    Optional<WordTerm> choice(Term term, Name name) {
        return term.match(
                number -> other(term, name, Phrase.Sort.CHOICE),
                condition -> other(term, name, Phrase.Sort.CHOICE),
                day -> other(term, name, Phrase.Sort.CHOICE),
                word -> word.type().equals(Type.TEXT) ? other(term, name, Phrase.Sort.CHOICE) : Optional.of(word));
    }

    private <T> Optional<T> other(Term term, Name name, Phrase wanted) {
        problems.report(new TypeProblem.WrongKind(name.span(), name.written(), Sorts.of(term.type()), wanted));
        return Optional.empty();
    }
}

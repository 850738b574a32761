package dev.tariffc.cli.returns;

import dev.tariffc.runtime.account.DebtKey;
import dev.tariffc.runtime.account.Statement;
import dev.tariffc.runtime.account.Statement.Correction;
import dev.tariffc.runtime.calculation.Assessment;
import dev.tariffc.runtime.fact.Fact;
import dev.tariffc.runtime.fact.Rule;
import dev.tariffc.runtime.fact.Value;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one payer reported, owes and paid, and what could not be told of it.
 *
 * @param reported what counts of it, in the order of the file; where payments are followed, later reports too
 * @param assessed what is owed, by the period that is paid; with payments, as it was first reported
 * @param restated what of it comes to something else, or in another way, by what was reported and known last
 * @param statement what became of each debt; none without payments, and of a payer whose account is not drawn
 * @param left what could not be taken into account, in the order of the lines
 * @param missing the periods for which the payer should have filed and did not
 * @param waiting the periods that are paid with others which are not all reported yet
 * @param startsLate the first period reported, where its year had begun before
 * @param endsEarly the last period reported, where others of the group go on
 * @param notAdjusted later reports that the tariff does not let be adjusted, where payments are not followed
 * @param barred why no account is drawn; none where one is, or none was asked for
 */
public record PayerAccount(
        String payer,
        List<Reported> reported,
        List<Assessment> assessed,
        List<Assessment> restated,
        Optional<Statement> statement,
        List<Left> left,
        List<Period> missing,
        Set<Period> waiting,
        Optional<Period> startsLate,
        Optional<Period> endsEarly,
        List<Correction> notAdjusted,
        Optional<Barred> barred) {

    public PayerAccount {
        reported = List.copyOf(reported);
        assessed = List.copyOf(assessed);
        restated = List.copyOf(restated);
        left = List.copyOf(left);
        missing = List.copyOf(missing);
        notAdjusted = List.copyOf(notAdjusted);
    }

    /**
     * What one line says.
     *
     * @param day on which it was reported; none where it came in time
     * @param items that it is about, by their label
     */
    public record Reported(
            int line, Period about, Optional<LocalDate> day, Map<String, String> items, List<Said> said) {
        public Reported {
            items = Map.copyOf(items);
            said = List.copyOf(said);
        }
    }

    /**
     * The value of a fact.
     *
     * @param of the period that the column names; none where the name of the fact alone says it
     */
    public record Said(Fact fact, Optional<Period> of, Value value) {}

    /**
     * A line that could not be taken into account, or not in whole.
     *
     * @param isPayment whether it stands among the payments, not in the returns
     * @param about the period of a line of returns, where it can be read
     * @param why in the words of the reader; none where the line alone is not at fault
     */
    public record Left(int line, boolean isPayment, Optional<Period> about, List<String> why) {
        public Left {
            why = List.copyOf(why);
        }
    }

    /**
     * Why no account is drawn.
     *
     * @param alike whether the name of the payer, its group or an item is written almost like another one
     * @param withoutRate the months whose rates are missing
     */
    public record Barred(boolean alike, List<YearMonth> withoutRate) {
        public Barred {
            withoutRate = List.copyOf(withoutRate);
        }
    }

    /** Whether two assessments are of one thing that is owed. */
    static boolean isOfSame(Assessment one, Assessment other) {
        return one.paid().equals(other.paid()) && rules(one).equals(rules(other));
    }

    private static List<Rule> rules(Assessment assessment) {
        return assessment.results().stream().map(Assessment.Result::rule).toList();
    }

    /** How something that was assessed stands by what was reported and known last; none where that is the same. */
    public Optional<Assessment> restated(Assessment first) {
        return restated.stream().filter(last -> isOfSame(first, last)).findFirst();
    }

    /** How a debt came about by what was reported and known last; none where that is the same, or not known. */
    public Optional<Assessment> restated(DebtKey debt) {
        return restated.stream()
                .filter(last -> last.paid().equals(debt.period()) && rules(last).contains(debt.amount()))
                .findFirst();
    }

    /** Whether nothing is left out of what is owed. */
    public boolean isComplete() {
        return left.isEmpty() && missing.isEmpty() && barred.isEmpty();
    }
}

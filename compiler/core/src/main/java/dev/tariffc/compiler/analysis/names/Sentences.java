package dev.tariffc.compiler.analysis.names;

import dev.tariffc.compiler.analysis.names.Outline.Computing;
import dev.tariffc.compiler.analysis.names.Outline.Entry;
import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.syntax.Sentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The sentences of a tariff by what they do, each kind in the order of the file. */
public final class Sentences {

    final List<Entry<Sentence.Publication>> publications = new ArrayList<>();
    final List<Entry<Sentence.InForce>> inForce = new ArrayList<>();
    final List<Computing<Sentence.Pays>> pays = new ArrayList<>();
    final List<Entry<Sentence.Given>> given = new ArrayList<>();
    final List<Computing<Sentence.Definition>> definitions = new ArrayList<>();
    final List<Entry<Sentence.Definition>> periods = new ArrayList<>();
    final List<Entry<Sentence.MayFall>> mayFall = new ArrayList<>();
    final List<Computing<Sentence.Due>> due = new ArrayList<>();
    final List<Computing<Sentence.Kept>> kept = new ArrayList<>();
    final List<Computing<Sentence.DueInInstalments>> dueInInstalments = new ArrayList<>();
    final List<Computing<Sentence.DueInShares>> dueInShares = new ArrayList<>();
    final List<Computing<Sentence.Received>> received = new ArrayList<>();
    final List<Computing<Sentence.BearsInterest>> interest = new ArrayList<>();
    final List<Computing<Sentence.InterestNotDue>> interestNotDue = new ArrayList<>();
    final List<Computing<Sentence.Combined>> combined = new ArrayList<>();
    final List<Computing<Sentence.AddUp>> addUp = new ArrayList<>();
    final List<Entry<Sentence.Adjusted>> adjusted = new ArrayList<>();
    final List<Entry<Sentence.PaymentOrder>> paymentOrders = new ArrayList<>();
    final List<Entry<Sentence.BusinessDays>> businessDays = new ArrayList<>();
    final List<Entry<Sentence.HolidayRoll>> holidayRolls = new ArrayList<>();
    final List<Entry<Sentence.RateDay>> rateDays = new ArrayList<>();
    final List<Computing<Sentence.PartlyPaid>> partlyPaid = new ArrayList<>();
    final List<Computing<Sentence.ReportContains>> reports = new ArrayList<>();
    final List<Computing<Sentence.ReportSent>> sent = new ArrayList<>();
    final List<Entry<Sentence.Example>> examples = new ArrayList<>();
    final List<Computing<Sentence.Always>> always = new ArrayList<>();
    final List<Computing<Sentence.NeverFalls>> neverFalls = new ArrayList<>();

    /** Where the tariff was published. */
    public List<Entry<Sentence.Publication>> publications() {
        return List.copyOf(publications);
    }

    /** From when to when it is in force. */
    public List<Entry<Sentence.InForce>> inForce() {
        return List.copyOf(inForce);
    }

    /** What is paid. */
    public List<Computing<Sentence.Pays>> pays() {
        return List.copyOf(pays);
    }

    /** Whether a sentence says of any of the names that it is paid, as far as it is written. */
    public boolean namePaid(Collection<Key> names) {
        return pays.stream()
                .flatMap(said -> said.sentence().payables().stream())
                .anyMatch(payable -> names.contains(payable.key()));
    }

    /** What has to be known. */
    public List<Entry<Sentence.Given>> given() {
        return List.copyOf(given);
    }

    /** What is defined: numbers, conditions, days, words. */
    public List<Computing<Sentence.Definition>> definitions() {
        return List.copyOf(definitions);
    }

    /** Periods that have a name. */
    public List<Entry<Sentence.Definition>> periods() {
        return List.copyOf(periods);
    }

    /** Falls that the author knows of. */
    public List<Entry<Sentence.MayFall>> mayFall() {
        return List.copyOf(mayFall);
    }

    /** What is due by when. */
    public List<Computing<Sentence.Due>> due() {
        return List.copyOf(due);
    }

    /** What is due in equal parts. */
    public List<Computing<Sentence.DueInInstalments>> dueInInstalments() {
        return List.copyOf(dueInInstalments);
    }

    /** What is due in parts of other sizes. */
    public List<Computing<Sentence.DueInShares>> dueInShares() {
        return List.copyOf(dueInShares);
    }

    /** What is kept until when. */
    public List<Computing<Sentence.Kept>> kept() {
        return List.copyOf(kept);
    }

    /** What counts as received when. */
    public List<Computing<Sentence.Received>> received() {
        return List.copyOf(received);
    }

    /** What bears interest. */
    public List<Computing<Sentence.BearsInterest>> interest() {
        return List.copyOf(interest);
    }

    /** Which interest is not due. */
    public List<Computing<Sentence.InterestNotDue>> interestNotDue() {
        return List.copyOf(interestNotDue);
    }

    /** What is combined over payers. */
    public List<Computing<Sentence.Combined>> combined() {
        return List.copyOf(combined);
    }

    /** What adds up to a whole. */
    public List<Computing<Sentence.AddUp>> addUp() {
        return List.copyOf(addUp);
    }

    /** Which errors are adjusted. */
    public List<Entry<Sentence.Adjusted>> adjusted() {
        return List.copyOf(adjusted);
    }

    /** What a payment pays first. */
    public List<Entry<Sentence.PaymentOrder>> paymentOrders() {
        return List.copyOf(paymentOrders);
    }

    /** Whose business days are counted. */
    public List<Entry<Sentence.BusinessDays>> businessDays() {
        return List.copyOf(businessDays);
    }

    /** Where a due date on a holiday moves. */
    public List<Entry<Sentence.HolidayRoll>> holidayRolls() {
        return List.copyOf(holidayRolls);
    }

    /** How a period is paid that is partly in force. */
    public List<Computing<Sentence.PartlyPaid>> partlyPaid() {
        return List.copyOf(partlyPaid);
    }

    /** Which day decides about what changes while a period runs. */
    public List<Entry<Sentence.RateDay>> rateDays() {
        return List.copyOf(rateDays);
    }

    /** What reports contain. */
    public List<Computing<Sentence.ReportContains>> reports() {
        return List.copyOf(reports);
    }

    /** Who receives reports. */
    public List<Computing<Sentence.ReportSent>> sent() {
        return List.copyOf(sent);
    }

    /** Worked examples. */
    public List<Entry<Sentence.Example>> examples() {
        return List.copyOf(examples);
    }

    /** What always holds. */
    public List<Computing<Sentence.Always>> always() {
        return List.copyOf(always);
    }

    /** What never falls. */
    public List<Computing<Sentence.NeverFalls>> neverFalls() {
        return List.copyOf(neverFalls);
    }

    /** The cycles of everything that is paid. */
    public Stream<Sentence.GuardedCycle> cycles() {
        return pays.stream().flatMap(said -> said.sentence().cycles().stream());
    }
}

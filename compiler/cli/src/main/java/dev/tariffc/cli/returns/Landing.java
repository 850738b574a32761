package dev.tariffc.cli.returns;

import dev.tariffc.cli.Words;
import dev.tariffc.cli.returns.Landings.Place;
import dev.tariffc.runtime.calculation.Assessment;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.calculation.Refusal;
import dev.tariffc.runtime.returns.FiledParts;
import dev.tariffc.runtime.returns.Filing;
import dev.tariffc.runtime.returns.Row;
import dev.tariffc.runtime.returns.RowOutcome;
import dev.tariffc.runtime.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Where rows land under one charge, those with them that are only parts of what is paid; and what is told of each. */
final class Landing implements RowOutcome.Visitor<Place> {

    private final Charge charge;
    private final Refusals refusals;
    private final BiConsumer<String, Assessment> owed;
    private final Words words;
    private final WithoutAmountWords why;
    private final Collection<FiledParts> parts;
    /** By the line under which their period is assessed. */
    private final Map<Integer, FiledParts> byLine = new HashMap<>();
    /** Parts of which a cell is wrong. */
    private final Set<Integer> wrong = new HashSet<>();

    /**
     * @param parts what is filed of parts of the periods that are paid
     * @param owed is told what each payer owes
     */
    Landing(
            Charge charge,
            Collection<FiledParts> parts,
            ReturnsFile file,
            Refusals refusals,
            BiConsumer<String, Assessment> owed,
            Words words) {
        this.charge = charge;
        this.parts = parts;
        this.refusals = refusals;
        this.owed = owed;
        this.words = words;
        this.why = new WithoutAmountWords(charge, file, line -> WithoutAmountWords.ofOneFile(line, words), words);
        parts.stream()
                .filter(each -> !each.isWaiting())
                .forEach(each -> byLine.put(each.assessed().line(), each));
    }

    /** Lands a row, with the parts of its period. */
    void land(RowOutcome outcome, Landings landings) {
        int line = outcome.row().line();
        Place place = outcome.accept(this);
        Optional<FiledParts> ofParts = ofParts(outcome.row());
        if (ofParts.filter(each -> each.own().isEmpty()).isEmpty()) {
            landings.land(line, place);
        }
        ofParts.ifPresent(each -> land(each, place, landings));
    }

    /** Whether a row stands for parts of its period, of which others may be at fault. */
    boolean isOfParts(Row row) {
        return ofParts(row).isPresent();
    }

    private Optional<FiledParts> ofParts(Row row) {
        return Optional.ofNullable(byLine.get(row.line()));
    }

    /** Lands the parts of what has only begun. */
    void landWaiting(Landings landings) {
        parts.stream().filter(FiledParts::isWaiting).forEach(each -> {
            each.own().ifPresent(own -> landings.land(own.line(), Place.WAITING));
            land(each, Place.WAITING, landings);
        });
    }

    private void land(FiledParts whole, Place place, Landings landings) {
        Optional<Filing> missing = whole.filed().values().stream()
                .flatMap(List::stream)
                .filter(filing -> Completeness.isStandIn(filing.line()))
                .findFirst();
        boolean isTaken = place == Place.ASSESSED || place == Place.FILLING || place == Place.WAITING;
        for (List<Filing> filings : whole.filed().values()) {
            for (int i = 0; i < filings.size(); i++) {
                Filing filing = filings.get(i);
                boolean isWrong = filing.state() != Row.State.SOUND || wrong.contains(filing.line());
                if (filings.size() > 1) {
                    Filing other = filings.get(i == 0 ? 1 : 0);
                    refusals.tell(filing.line(), why.doubled(other.line()));
                    isWrong = true;
                }
                if (!isWrong && !isTaken) {
                    missing.ifPresent(part ->
                            refusals.tell(filing.line(), why.waitsFor(part.line(), part.payer(), part.about())));
                }
                landings.land(filing.line(), isWrong ? Place.REFUSED : isTaken ? place : Place.HELD_BACK);
            }
        }
    }

    @Override
    public Place visit(RowOutcome.Assessed found) {
        owed.accept(found.row().payer(), found.assessment());
        return Place.ASSESSED;
    }

    @Override
    public Place visit(RowOutcome.FillsYear fillsYear) {
        return Place.FILLING;
    }

    /** Said already when it was read, unless it is in order and one of its parts is not. */
    @Override
    public Place visit(RowOutcome.Unreadable unreadable) {
        int line = unreadable.row().line();
        Optional<Filing> fault = ofParts(unreadable.row())
                .filter(whole -> whole.assessed().state() == Row.State.SOUND)
                .flatMap(FiledParts::fault)
                .filter(part -> part.line() != line);
        fault.ifPresent(part -> refusals.tell(line, why.waitsFor(part.line(), part.payer(), part.about())));
        return fault.isPresent() ? Place.HELD_BACK : Place.REFUSED;
    }

    @Override
    public Place visit(RowOutcome.UnknownPeriod unknown) {
        throw new IllegalStateException(
                "the period of line " + unknown.row().line() + " was looked at when it was read");
    }

    @Override
    public Place visit(RowOutcome.Doubled doubled) {
        return refuse(doubled);
    }

    @Override
    public Place visit(RowOutcome.Contradicted contradicted) {
        return refuse(contradicted);
    }

    @Override
    public Place visit(RowOutcome.Refused found) {
        int line = found.row().line();
        Optional<FiledParts> whole = ofParts(found.row());
        List<Period> missing = whole.map(FiledParts::missing).orElse(List.of());
        List<Refusal> ofMissing = new ArrayList<>();
        for (Refusal refusal : found.refusals()) {
            Optional<Period> about = about(refusal);
            if (about.filter(missing::contains).isPresent()) {
                ofMissing.add(refusal);
                refusals.note(line, refusal);
            } else {
                Optional<Integer> part = about.flatMap(
                                period -> whole.map(parts -> parts.filed().get(period)))
                        .map(filings -> filings.get(0).line());
                part.ifPresent(wrong::add);
                refusals.tell(part.orElse(line), refusal, charge);
            }
        }
        whole.filter(parts -> !ofMissing.isEmpty()).ifPresent(parts -> tellMissing(line, parts, ofMissing));
        return Place.REFUSED;
    }

    private static Optional<Period> about(Refusal refusal) {
        return refusal instanceof Refusal.UnknownItems unknown
                ? unknown.about().period()
                : refusal.asked().flatMap(asked -> asked.about().period());
    }

    /** Tells once that parts are missing, with the first of what is asked of them. */
    private void tellMissing(int line, FiledParts whole, List<Refusal> ofMissing) {
        Refusal first = ofMissing.get(0);
        for (Refusal refusal : ofMissing) {
            if (about(refusal).orElseThrow().compareTo(about(first).orElseThrow()) < 0) {
                first = refusal;
            }
        }
        Map<String, Object> told = new HashMap<>(AbsentRows.counted(whole, words));
        told.put("why", words.ofRuntime().refusal(first, charge));
        refusals.tell(line, words.say("returns.partsMissing", told));
    }

    @Override
    public Place visit(RowOutcome.AfterGap gap) {
        return refuse(gap);
    }

    @Override
    public Place visit(RowOutcome.HeldBack held) {
        tell(held);
        return Place.HELD_BACK;
    }

    private Place refuse(RowOutcome outcome) {
        tell(outcome);
        return Place.REFUSED;
    }

    private void tell(RowOutcome outcome) {
        outcome.accept(why).ifPresent(told -> refusals.tell(outcome.row().line(), told));
    }
}

package dev.tariffc.compiler.parser.mend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Edits that together let a sentence be read, from left to right, none over another. */
public record Correction(List<Edit> edits) {

    public Correction {
        edits = edits.stream()
                .sorted(Comparator.comparingInt(edit -> edit.span().start()))
                .toList();
    }

    public double cost() {
        return edits.stream().mapToDouble(Edit::cost).sum();
    }

    /** The text with all of them. */
    public String apply(String text) {
        String edited = text;
        for (int i = edits.size() - 1; i >= 0; i--) {
            edited = edits.get(i).apply(edited);
        }
        return edited;
    }

    /** Where a place of the edited text was before; within what was put in, where that begins. */
    public int before(int place) {
        int before = place;
        for (Edit edit : edits) {
            int start = edit.span().start();
            if (before <= start) {
                break;
            }
            before = before < start + edit.words().length() ? start : before - edit.growth();
        }
        return before;
    }

    Correction shifted(int by) {
        return new Correction(edits.stream().map(edit -> edit.shifted(by)).toList());
    }

    /** With another edit of the edited text, if that touches none of these. */
    public List<Correction> and(Edit later) {
        int start = before(later.span().start());
        int end = before(later.span().end());
        if (end - start != later.span().end() - later.span().start()
                || edits.stream()
                        .anyMatch(edit -> start < edit.span().end() + 1
                                && end + 1 > edit.span().start())) {
            return List.of();
        }
        List<Edit> all = new ArrayList<>(edits);
        all.add(later.shifted(start - later.span().start()));
        return List.of(new Correction(all));
    }
}

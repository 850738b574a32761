package dev.tariffc.compiler.law;

import dev.tariffc.compiler.syntax.FactDeclaration;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Sentence;
import java.util.List;

/**
 * How a sentence stands to the legal text beside it.
 *
 * @param declares the names that it declares
 */
record Standing(Law law, List<Name> declares) {

    enum Law {
        /** It has to say what the text says. */
        COMPARED,
        /** It tells of the whole tariff, and its figures may stand in any text. */
        KNOWN,
        /** It says what no text does. */
        APART
    }

    Standing {
        declares = List.copyOf(declares);
    }

    static Standing of(Sentence sentence) {
        return sentence.accept(new Reader());
    }

    private static final class Reader implements Sentence.Visitor<Standing> {

        @Override
        public Standing visit(Sentence.Publication node) {
            return new Standing(Law.KNOWN, List.of());
        }

        @Override
        public Standing visit(Sentence.InForce node) {
            return new Standing(Law.KNOWN, List.of());
        }

        @Override
        public Standing visit(Sentence.Pays node) {
            return new Standing(Law.COMPARED, List.of());
        }

        @Override
        public Standing visit(Sentence.Given node) {
            return new Standing(
                    Law.COMPARED,
                    node.facts().stream().map(FactDeclaration::name).toList());
        }

        @Override
        public Standing visit(Sentence.Definition node) {
            return new Standing(Law.COMPARED, List.of(node.name()));
        }

        @Override
        public Standing visit(Sentence.Alias node) {
            return new Standing(Law.COMPARED, List.of());
        }

        @Override
        public Standing visit(Sentence.MayFall node) {
            return new Standing(Law.APART, List.of());
        }

        @Override
        public Standing visit(Sentence.Due node) {
            return new Standing(Law.COMPARED, List.of());
        }

        @Override
        public Standing visit(Sentence.DueInInstalments node) {
            return new Standing(Law.COMPARED, List.of());
        }

        @Override
        public Standing visit(Sentence.DueInShares node) {
            return new Standing(Law.COMPARED, List.of());
        }

        @Override
        public Standing visit(Sentence.DueOnEstimate node) {
            return new Standing(Law.COMPARED, List.of(node.balance()));
        }

        @Override
        public Standing visit(Sentence.Kept node) {
            return new Standing(Law.COMPARED, List.of());
        }

        @Override
        public Standing visit(Sentence.Received node) {
            return new Standing(Law.COMPARED, List.of());
        }

        @Override
        public Standing visit(Sentence.BearsInterest node) {
            return new Standing(Law.COMPARED, List.of());
        }

        @Override
        public Standing visit(Sentence.InterestNotDue node) {
            return new Standing(Law.COMPARED, List.of());
        }

        @Override
        public Standing visit(Sentence.Combined node) {
            return new Standing(Law.COMPARED, List.of());
        }

        @Override
        public Standing visit(Sentence.AddUp node) {
            return new Standing(Law.COMPARED, List.of());
        }

        @Override
        public Standing visit(Sentence.PaymentOrder node) {
            return new Standing(Law.COMPARED, List.of());
        }

        @Override
        public Standing visit(Sentence.Adjusted node) {
            return new Standing(Law.COMPARED, List.of());
        }

        @Override
        public Standing visit(Sentence.BusinessDays node) {
            return new Standing(Law.COMPARED, List.of());
        }

        @Override
        public Standing visit(Sentence.HolidayRoll node) {
            return new Standing(Law.COMPARED, List.of());
        }

        @Override
        public Standing visit(Sentence.RateDay node) {
            return new Standing(Law.COMPARED, List.of());
        }

        @Override
        public Standing visit(Sentence.PartlyPaid node) {
            return new Standing(Law.COMPARED, List.of());
        }

        @Override
        public Standing visit(Sentence.ReportContains node) {
            return new Standing(Law.COMPARED, List.of());
        }

        @Override
        public Standing visit(Sentence.ReportSent node) {
            return new Standing(Law.COMPARED, List.of());
        }

        @Override
        public Standing visit(Sentence.Example node) {
            return new Standing(Law.APART, List.of());
        }

        @Override
        public Standing visit(Sentence.Always node) {
            return new Standing(Law.COMPARED, List.of());
        }

        @Override
        public Standing visit(Sentence.NeverFalls node) {
            return new Standing(Law.APART, List.of());
        }
    }
}

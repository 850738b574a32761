package dev.tariffc.compiler.codegen;

import dev.tariffc.compiler.model.ClauseModel;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.RuleModel;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.TermWalk;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the sentences of a tariff are called: by their section and by what they say something of, {@code S4_ROYALTY}. Where that
 * says it of several, by their conditions besides: {@code S4_ROYALTY_LOW_USE_STATION}.
 */
final class SentenceNames {

    private final TariffModel model;
    private final Identifiers constants = new Identifiers();
    private final List<ClauseModel> inOrder;
    private final Map<Integer, String> conditions = new HashMap<>();

    SentenceNames(TariffModel model) {
        this.model = model;
        this.inOrder = model.clauses().stream()
                .sorted(Comparator.comparingInt(clause -> clause.place().start()))
                .toList();
        model.rules().forEach(this::noteConditions);
        Map<String, Long> named = inOrder.stream().collect(Collectors.groupingBy(this::plain, Collectors.counting()));
        for (ClauseModel clause : inOrder) {
            String plain = plain(clause);
            String condition = conditions.getOrDefault(clause.index(), "");
            constants.constant(clause.index(), named.getOrDefault(plain, 0L) > 1 ? plain + " " + condition : plain);
        }
    }

    private String plain(ClauseModel clause) {
        String said = model.glossary().english(clause.subject()) + word(clause.kind());
        return clause.section().isEmpty() ? said : "S" + clause.section() + " " + said;
    }

    private static String word(ClauseModel.Kind kind) {
        return switch (kind) {
            case DEFINITION -> "";
            case PAYS -> " pays";
            case DUE -> " due";
            case KEPT -> " kept";
            case RECEIVED -> " received";
            case INTEREST -> " interest";
            case PARTLY_IN_FORCE -> " period partly in force";
            case INTEREST_NOT_DUE -> " interest not due";
            case COMBINED -> " combined";
            case ADD_UP -> " divided";
            case REPORT -> " contents";
            case SENT -> " sent";
            case ALWAYS -> " always";
            case NEVER_FALLS -> " never falls";
        };
    }

    private void noteConditions(RuleModel rule) {
        for (RuleModel.Case each : rule.cases()) {
            each.guard().ifPresent(guard -> conditions.put(each.clause().index(), words(guard)));
        }
    }

    /** What is named in a condition, but for what must not hold. */
    private String words(ConditionTerm guard) {
        List<Term> parts = TermWalk.parts(guard);
        List<Term> denied = parts.stream()
                .flatMap(part -> part instanceof ConditionTerm.Not not
                        ? TermWalk.parts(not.condition()).stream()
                        : Stream.empty())
                .toList();
        return parts.stream()
                .filter(part -> !denied.contains(part))
                .map(part ->
                        part.match(number -> "", condition -> condition.accept(new Named()), day -> "", word -> ""))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    String constant(ClauseModel clause) {
        return constants.constant(clause.index(), "");
    }

    /** The sentences in the order of the file. */
    List<ClauseModel> inOrder() {
        return inOrder;
    }

    /** What a condition names: a class, a value, a year. */
    private final class Named implements ConditionTerm.Visitor<String> {

        private String english(String label) {
            return model.glossary().english(label);
        }

        @Override
        public String visit(ConditionTerm.OfFact term) {
            return english(term.read().fact().label());
        }

        @Override
        public String visit(ConditionTerm.OfRule term) {
            return english(term.use().rule().label());
        }

        @Override
        public String visit(ConditionTerm.SameChoice term) {
            return english(term.value());
        }

        @Override
        public String visit(ConditionTerm.RateDateWithin term) {
            return String.valueOf(term.from().getYear());
        }

        @Override
        public String visit(ConditionTerm.KnownWithin term) {
            return "known from " + term.from().getYear();
        }

        @Override
        public String visit(ConditionTerm.HeldBy term) {
            return english(term.holder().label());
        }

        @Override
        public String visit(ConditionTerm.Compare term) {
            return "";
        }

        @Override
        public String visit(ConditionTerm.Available term) {
            return "";
        }

        @Override
        public String visit(ConditionTerm.Junction term) {
            return "";
        }

        @Override
        public String visit(ConditionTerm.Not term) {
            return "";
        }

        @Override
        public String visit(ConditionTerm.AnyOfParts term) {
            return "";
        }

        @Override
        public String visit(ConditionTerm.CompareDays term) {
            return "";
        }
    }
}

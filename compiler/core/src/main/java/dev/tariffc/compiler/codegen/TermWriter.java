package dev.tariffc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.tariffc.compiler.model.ClauseModel;
import dev.tariffc.compiler.model.ConditionTerm;
import dev.tariffc.compiler.model.DayTerm;
import dev.tariffc.compiler.model.DeclaredName;
import dev.tariffc.compiler.model.Item;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.Parts;
import dev.tariffc.compiler.model.PeriodTerm;
import dev.tariffc.compiler.model.PeriodsOf;
import dev.tariffc.compiler.model.Read;
import dev.tariffc.compiler.model.TariffModel;
import dev.tariffc.compiler.model.Term;
import dev.tariffc.compiler.model.TotalModel;
import dev.tariffc.compiler.model.Use;
import dev.tariffc.compiler.model.WordTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes terms as Java expressions, within the sentence and the rule that they belong to. */
final class TermWriter {

    static final CodeBlock PAID = CodeBlock.of("paid()");

    private static final Pattern CALL = Pattern.compile("\\w+\\(\\)");

    /** What the terms of one tariff have in common. */
    record Context(TariffModel model, Names names, Constants constants, Readings readings, Frames frames) {

        /** For what a sentence says of a rule. */
        TermWriter within(ClauseModel clause, DeclaredName rule, Optional<Item> item) {
            boolean anywhere = frames.has(rule);
            return new TermWriter(this, clause, Optional.of(rule), item, anywhere);
        }

        /** For a sentence of no rule, as a duty or a claim is. */
        TermWriter within(ClauseModel clause, Optional<Item> item) {
            return new TermWriter(this, clause, Optional.empty(), item, false);
        }

        /** For a sentence of no rule that is asked of other periods, too, than the one that is paid. */
        TermWriter anywhere(ClauseModel clause) {
            return new TermWriter(this, clause, Optional.empty(), Optional.empty(), true);
        }
    }

    private final Context context;
    private final PeriodWriter periods;
    private final ClauseModel clause;
    private final Optional<DeclaredName> rule;
    private final Optional<Item> ofRule;
    private final List<Item> items = new ArrayList<>();
    private final List<Parts> parts = new ArrayList<>();

    private TermWriter(
            Context context, ClauseModel clause, Optional<DeclaredName> rule, Optional<Item> item, boolean anywhere) {
        this.context = context;
        this.periods =
                anywhere ? PeriodWriter.at(context.names(), context.frames()) : PeriodWriter.within(context.names());
        this.clause = clause;
        this.rule = rule;
        this.ofRule = item;
        item.ifPresent(items::add);
    }

    CodeBlock write(Term term) {
        return term.match(this::write, this::write, this::write, this::write);
    }

    CodeBlock write(NumberTerm term) {
        return term.accept(new NumberWriter(this));
    }

    CodeBlock write(ConditionTerm term) {
        return term.accept(new ConditionWriter(this));
    }

    CodeBlock write(DayTerm term) {
        return term.accept(new DayWriter(this));
    }

    CodeBlock write(WordTerm term) {
        return term.accept(new WordTerm.Visitor<>() {
            @Override
            public CodeBlock visit(WordTerm.OfFact of) {
                return read(of.read());
            }

            @Override
            public CodeBlock visit(WordTerm.OfRule of) {
                return use(of.use());
            }
        });
    }

    /** The code as what is worked out when it is asked for. */
    static CodeBlock later(CodeBlock code) {
        String text = code.toString();
        return CALL.matcher(text).matches()
                ? CodeBlock.of("this::$L", text.substring(0, text.length() - "()".length()))
                : CodeBlock.of("() -> $L", code);
    }

    CodeBlock here() {
        return names().clause(clause);
    }

    /** The sentence, and the rule that it is of. */
    CodeBlock hereOfRule() {
        return rule.map(of -> CodeBlock.of("$L, $L", here(), names().rule(of))).orElseGet(this::here);
    }

    Names names() {
        return context.names();
    }

    Constants constants() {
        return context.constants();
    }

    PeriodWriter periods() {
        return periods;
    }

    /** What a constant of this sentence is called after. */
    String clauseName() {
        return names().clauseConstant(clause);
    }

    CodeBlock total(NumberTerm.OnScale scale) {
        TotalModel total = context.model().total(scale);
        return names().total(total);
    }

    CodeBlock period(PeriodTerm period) {
        return periods.write(period, PAID);
    }

    CodeBlock read(Read read) {
        return context.readings().call(read, read.fact().item().map(this::variable), this::period);
    }

    /** The items of some periods; those that stand where there are none. */
    CodeBlock items(Item item, List<PeriodsOf> in) {
        CodeBlock label = CodeBlock.of("$S", names().label(item));
        if (in.isEmpty()) {
            return CodeBlock.of("items($L)", label);
        }
        return ofLinks(in)
                .map(own -> CodeBlock.of("items($L, orOwn($L, $L))", label, periods.all(in, PAID), period(own)))
                .orElseGet(() -> CodeBlock.of("items($L, $L)", label, periods.all(in, PAID)));
    }

    /** Where nothing is chained yet, no link reads anything of an item: the period in which that is so. */
    private static Optional<PeriodTerm> ofLinks(List<PeriodsOf> in) {
        return in.stream().allMatch(each -> isOfLinks(each))
                ? in.get(0).within().stream()
                        .filter(each -> each.after().isPresent())
                        .findFirst()
                        .map(links -> links.of().holding(in.get(0).period().kind()))
                : Optional.empty();
    }

    private static boolean isOfLinks(PeriodsOf periods) {
        return periods.within().stream().anyMatch(each -> each.after().isPresent());
    }

    /** Whether something holds for each of several items. */
    CodeBlock each(TariffModel.EachItem each, ConditionTerm condition) {
        CodeBlock all = items(each.item(), each.in());
        return with(each.item(), () -> {
            String item = variable(each.item());
            CodeBlock holds = write(condition);
            return each.where()
                    .map(where ->
                            CodeBlock.of("eachWhere($L, $N -> $L, $N -> $L)", all, item, write(where), item, holds))
                    .orElseGet(() -> CodeBlock.of("each($L, $N -> $L)", all, item, holds));
        });
    }

    /** Whether a fact is available. */
    CodeBlock available(Read read) {
        return Readings.direct(
                "available",
                names(),
                read.fact(),
                read.about().map(this::period),
                read.fact().item().map(this::variable));
    }

    CodeBlock use(Use use) {
        Optional<CodeBlock> in = use.in().map(this::period);
        boolean ofEach = context.model().rule(use.rule()).parts().isPresent();
        CodeBlock of = Stream.concat(
                        use.item().map(item -> CodeBlock.of("$N", variable(item))).stream(),
                        in.filter(period -> ofEach).stream())
                .collect(CodeBlock.joining(", "));
        CodeBlock call = CodeBlock.of("$N($L)", names().method(use.rule()), of);
        return context.frames().needs(use, parts) ? CodeBlock.of("at($L, $L)", in.orElseThrow(), later(call)) : call;
    }

    // --- the items at hand -----------------------------------------------------------------------------------------

    /** What is written with an item at hand, which is the variable told. */
    <T> T with(Item item, Supplier<T> written) {
        items.add(item);
        T result = written.get();
        items.remove(items.size() - 1);
        return result;
    }

    /** What is written with one of several periods at hand. */
    <T> T with(Parts each, Supplier<T> written) {
        parts.add(each);
        T result = written.get();
        parts.remove(parts.size() - 1);
        return result;
    }

    /** The variable of the item that the rule is said of; none where it is said of the payer. */
    Optional<String> itemOfRule() {
        return ofRule.map(this::variable);
    }

    /** The variable of the item at hand; of items within items the innermost of that name. */
    String variable(Item item) {
        int depth = items.lastIndexOf(item);
        return depth == 0 ? "item" : "item" + (depth + 1);
    }
}

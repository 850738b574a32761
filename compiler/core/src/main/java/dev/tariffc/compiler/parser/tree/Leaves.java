package dev.tariffc.compiler.parser.tree;

import dev.tariffc.compiler.name.Key;
import dev.tariffc.compiler.parser.names.NameTable;
import dev.tariffc.compiler.parser.text.OneLine;
import dev.tariffc.compiler.parser.words.NameWords;
import dev.tariffc.compiler.parser.words.Speech;
import dev.tariffc.compiler.parser.words.WrittenDate;
import dev.tariffc.compiler.problem.Problem;
import dev.tariffc.compiler.problem.TimeProblem.NoSuchDate;
import dev.tariffc.compiler.problem.TimeProblem.PartOfAUnit;
import dev.tariffc.compiler.problem.TimeProblem.SpanTooLong;
import dev.tariffc.compiler.problem.TimeProblem.YearOutOfRange;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Cycle;
import dev.tariffc.compiler.syntax.DateExpression;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.Name;
import dev.tariffc.compiler.syntax.Quoted;
import dev.tariffc.grammar.TariffParser;
import dev.tariffc.runtime.time.Period;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;

/** What the trees end in: names, quoted texts, days, and where they stand. */
public final class Leaves {

    /** Nothing that a tariff says is due or kept so long after anything. */
    private static final int MOST_YEARS = 100;

    private final SourceFile source;
    private final Speech speech;
    private final NameTable names;
    private final Consumer<Problem> problems;

    public Leaves(SourceFile source, Speech speech, NameTable names, Consumer<Problem> problems) {
        this.source = source;
        this.speech = speech;
        this.names = names;
        this.problems = problems;
    }

    Speech speech() {
        return speech;
    }

    void report(Problem problem) {
        problems.accept(problem);
    }

    static Span span(Token token) {
        return new Span(token.getStartIndex(), token.getStopIndex() + 1);
    }

    static Span span(TerminalNode node) {
        return span(node.getSymbol());
    }

    static Span span(ParserRuleContext context) {
        return span(context.getStart()).to(span(context.getStop()));
    }

    /** A NAME: its token holds the key. */
    Name name(TerminalNode node) {
        return new Name(span(node), new Key(node.getText()), OneLine.of(source.text(), span(node)));
    }

    List<Name> names(List<TerminalNode> nodes) {
        List<Name> all = new ArrayList<>(nodes.size());
        nodes.forEach(node -> all.add(name(node)));
        return all;
    }

    /** A name in quotes, as where it is declared. */
    Name quotedName(TerminalNode node) {
        String written = OneLine.of(source.text(), span(node));
        return new Name(span(node), NameWords.key(written, speech), written);
    }

    /** A name where it is declared, with its equivalent. */
    Name declaredName(TariffParser.DeclaredNameContext context, TariffParser.EquivalentContext equivalent) {
        Name name = context.NAME() == null ? quotedName(context.QUOTED()) : name(context.NAME());
        return name.with(equivalent(equivalent));
    }

    Name tied(TariffParser.TiedContext context) {
        return name(context.NAME()).with(equivalent(context.equivalent()));
    }

    /** What stands where a name is missing. */
    static Expression.Reference noReference(Span span) {
        return new Expression.Reference(
                span, new Name(span, Key.NONE, ""), Optional.empty(), Optional.empty(), List.of());
    }

    /** Whether the name is declared as a date. */
    boolean isDate(TerminalNode name) {
        return names.isDate(name.getText());
    }

    public Quoted quoted(TerminalNode node) {
        return new Quoted(span(node), OneLine.of(source.text(), span(node)));
    }

    /** What stands at a place, on one line. */
    String words(Span span) {
        return OneLine.of(source.text(), span);
    }

    private Optional<Quoted> equivalent(TariffParser.EquivalentContext context) {
        return context == null ? Optional.empty() : Optional.of(quoted(context.QUOTED()));
    }

    /** A day that no calendar holds is told, and the last of its month taken. */
    LocalDate date(TerminalNode node) {
        WrittenDate date = WrittenDate.of(node.getText(), speech);
        checkExists(node, date);
        return date.date().isPresent()
                ? date.nearest().withYear(year(span(node), date.year()))
                : date.nearest().withYear(nearest(date.year()));
    }

    /** {@code 2018}. */
    int year(TerminalNode node) {
        return year(span(node), Integer.parseInt(node.getText()));
    }

    /** A year that no tariff knows of is told, and the nearest taken that one knows. */
    int year(Span span, int year) {
        int nearest = nearest(year);
        if (nearest != year) {
            report(new YearOutOfRange(span, OneLine.of(source.text(), span)));
        }
        return nearest;
    }

    private static int nearest(int year) {
        return Math.max(Period.FIRST_YEAR, Math.min(Period.LAST_YEAR, year));
    }

    /** {@code January 31}. */
    MonthDay monthDay(TerminalNode node) {
        WrittenDate date = WrittenDate.ofMonthDay(node.getText(), speech);
        checkExists(node, date);
        return date.nearestMonthDay();
    }

    private void checkExists(TerminalNode node, WrittenDate date) {
        if (date.date().isEmpty()) {
            report(new NoSuchDate(span(node), OneLine.of(source.text(), span(node))));
        }
    }

    /** {@code June 2016}. */
    YearMonth yearMonth(TerminalNode node) {
        return YearMonth.of(year(span(node), WrittenDate.figures(node.getText()).get(0)), month(node));
    }

    int month(TerminalNode node) {
        return WrittenDate.monthIn(node.getText(), speech);
    }

    /** How many units of time; more than any tariff counts are told, and cut. */
    int count(TariffParser.CountContext context, DateExpression.Unit unit) {
        return counted(span(context), context.getText(), count(context), unit.inYears(MOST_YEARS));
    }

    /** {@code second} or {@code 2nd} of periods. */
    int ordinal(TerminalNode node, Cycle.Unit unit) {
        return counted(span(node), node.getText(), speech.number(node.getText()), unit.inYears(MOST_YEARS));
    }

    private int counted(Span span, String text, int count, int most) {
        if (count > most) {
            report(new SpanTooLong(span, text, MOST_YEARS));
        }
        return Math.min(count, most);
    }

    /** A whole number of days that make a year. */
    int count(TariffParser.CountContext context) {
        String plain = speech.figures().plain(context.getText());
        int dot = plain.indexOf('.');
        String whole = dot < 0 ? plain : plain.substring(0, dot);
        if (dot >= 0 && !plain.substring(dot + 1).matches("0*")) {
            report(new PartOfAUnit(span(context), context.getText()));
        }
        return whole.length() > 6 ? 999_999 : Integer.parseInt(whole);
    }

    /** {@code 385.21 (b)(1)} of {@code section 385.21 (b) (1)}, {@code II} of {@code section II}. */
    public static String sectionNumber(String text) {
        String number = text.replaceFirst("^\\p{L}+[\\s\\p{Z}]+", "");
        int limb = number.indexOf('(');
        return limb < 0
                ? number
                : number.substring(0, limb).strip() + " "
                        + number.substring(limb).replaceAll("[\\s\\p{Z}]+", "");
    }
}

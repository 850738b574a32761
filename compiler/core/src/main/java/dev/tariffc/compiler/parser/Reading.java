package dev.tariffc.compiler.parser;

import dev.tariffc.compiler.problem.Expected;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.Section;
import dev.tariffc.compiler.problem.SyntaxProblem.MissingStop;
import dev.tariffc.compiler.problem.SyntaxProblem.MissingTitle;
import dev.tariffc.compiler.problem.SyntaxProblem.TooDeep;
import dev.tariffc.compiler.problem.SyntaxProblem.Unexpected;
import dev.tariffc.compiler.problem.SyntaxProblem.Unfinished;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Element;
import dev.tariffc.compiler.syntax.Quoted;
import dev.tariffc.compiler.syntax.Tariff;
import dev.tariffc.grammar.TariffParser;
import dev.tariffc.grammar.TariffParser.PartContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One reading of a tariff, from its lexemes to its tree, with what is wrong in it. */
final class Reading {

    private final SourceFile source;
    private final Speech speech;
    private final Problems problems;
    private final Set<Integer> missingStops = new HashSet<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Element> elements = new ArrayList<>();
    private final SentenceParser parser = new SentenceParser();
    private Quoted title = new Quoted(new Span(0, 0), "");

    private Reading(SourceFile source, Speech speech) {
        this.source = source;
        this.speech = speech;
        this.problems = new Problems(source);
    }

    /** @param cuts offsets at which sentences begin although the stop before them is missing */
    static Reading of(SourceFile source, Speech speech, List<Lexeme> lexemes, Set<Integer> cuts) {
        Reading reading = new Reading(source, speech);
        reading.read(lexemes, cuts);
        return reading;
    }

    Tariff tariff() {
        return new Tariff(source, title, elements);
    }

    Problems problems() {
        return problems;
    }

    /** How many problems there are but for missing stops. */
    long otherProblems() {
        return problems.more()
                + problems.list().stream()
                        .filter(problem -> !(problem instanceof MissingStop))
                        .count();
    }

    List<Section> sections() {
        return sections;
    }

    /** Offsets at which sentences seem to begin although the stop before them is missing. */
    Set<Integer> missingStops() {
        return missingStops;
    }

    private void read(List<Lexeme> lexemes, Set<Integer> cuts) {
        Verbs verbs = new Verbs(speech, problems);
        List<Passage> passages = new ArrayList<>();
        for (Passage passage : Cutter.cut(source.text(), verbs.mendTitle(lexemes), cuts)) {
            passages.add(verbs.mend(passage));
        }
        NameTable names = Declarations.collect(source.text(), passages, speech, problems::report);
        NameMerger merger = new NameMerger(source.text(), names, speech, problems);
        NameMerger silentMerger = new NameMerger(source.text(), names, speech, new Problems(source));
        Builders builders = new Builders(new Leaves(source, speech, names, problems::report));
        Builders silent = new Builders(new Leaves(source, speech, names, problem -> {}));
        if (passages.isEmpty() || !passages.get(0).first().is(TariffParser.TARIFF)) {
            Lexeme first = Names.significant(lexemes).get(0);
            problems.report(new MissingTitle(first.span()));
        }
        for (int i = 0; i < passages.size(); i++) {
            if (i > 0 && passages.get(i).startsWith(TariffParser.TARIFF, TariffParser.QUOTED)) {
                Lexeme tariff = passages.get(i).first();
                problems.report(new Unexpected(tariff.span(), tariff.text(), List.of(Expected.Thing.SENTENCE)));
                continue;
            }
            boolean told = verbs.isTold(passages.get(i))
                    || names.isRefusedIn(passages.get(i).span());
            NameMerger.Merged merged = (told ? silentMerger : merger).merge(passages.get(i));
            boolean sound = merged.isSound() && !told;
            passage(merged.passage(), sound, sound ? builders : silent);
        }
    }

    /** @param sound whether nothing was told of the passage before it is parsed */
    private void passage(Passage passage, boolean sound, Builders builders) {
        noteSection(passage);
        Optional<Span> tooDeep = tooDeep(passage);
        if (tooDeep.isPresent()) {
            problems.report(new TooDeep(tooDeep.get(), SentenceParser.DEEPEST));
            return;
        }
        Optional<PartContext> tree;
        try {
            tree = parser.parse(passage);
        } catch (SentenceParser.TooDeepException e) {
            problems.report(new TooDeep(e.span(), SentenceParser.DEEPEST));
            return;
        }
        if (tree.isPresent()) {
            add(tree.get(), passage, builders);
            if (passage.stopMissing() && sound) {
                problems.report(new MissingStop(passage.last().span()));
            }
        } else {
            dead(passage.lexemes(), sound);
        }
    }

    /** The bracket that goes too deep; seen before the parser goes down there. */
    private static Optional<Span> tooDeep(Passage passage) {
        int depth = 0;
        for (Lexeme lexeme : passage.lexemes()) {
            if (lexeme.is(TariffParser.OPEN) && ++depth > SentenceParser.DEEPEST) {
                return Optional.of(lexeme.span());
            } else if (lexeme.is(TariffParser.CLOSE)) {
                depth--;
            }
        }
        return Optional.empty();
    }

    private void noteSection(Passage passage) {
        if (passage.startsWith(TariffParser.SECTION_NUMBER)) {
            String number = Leaves.sectionNumber(passage.first().text());
            String words = passage.startsWith(TariffParser.SECTION_NUMBER, TariffParser.QUOTED)
                    ? Names.written(source.text(), passage.lexemes().get(1).span())
                    : "";
            sections.add(new Section(passage.first().span().start(), number, words));
        }
    }

    private void add(PartContext tree, Passage passage, Builders builders) {
        if (tree.title() != null) {
            title = builders.leaves().quoted(tree.title().QUOTED());
        } else {
            elements.add(new ElementBuilder(builders, passage.span()).element(tree));
        }
    }

    /** Tells what stops the sentence, and notes where sentences may have ended before. */
    private void dead(List<Lexeme> lexemes, boolean sound) {
        Dead dead = firstDead(lexemes, 0);
        if (sound) {
            tellDead(lexemes, dead.index(), Expectations.of(dead.expected(), speech));
        }
        while (dead.newStart() > 0) {
            missingStops.add(startOfLine(lexemes.get(dead.newStart())));
            dead = firstDead(lexemes, dead.newStart());
        }
    }

    /**
     * The lexeme that cannot stand at its place, and what can.
     *
     * @param newStart the last lexeme up to there that may begin a sentence of its own; 0 if there is none
     */
    private record Dead(int index, Set<Integer> expected, int newStart) {}

    private Dead firstDead(List<Lexeme> lexemes, int from) {
        Continuations continuations = new Continuations(TariffParser._ATN, TariffParser.RULE_part);
        int newStart = 0;
        int index = from;
        while (index < lexemes.size()) {
            if (index > from
                    && beginsSentence(lexemes, index)
                    && continuations.expected().contains(TariffParser.STOP)) {
                newStart = index;
            }
            if (!continuations.advance(lexemes.get(index).type())) {
                break;
            }
            index++;
        }
        return new Dead(index, continuations.expected(), newStart);
    }

    private void tellDead(List<Lexeme> lexemes, int index, List<Expected> expected) {
        Lexeme dead = lexemes.get(Math.min(index, lexemes.size() - 1));
        if (index == lexemes.size()) {
            int end = dead.span().end();
            problems.report(new Unfinished(new Span(end, end), expected));
        } else if (dead.is(TariffParser.STOP)) {
            problems.report(new Unfinished(dead.span(), expected));
        } else {
            problems.report(new Unexpected(dead.span(), Names.written(source.text(), dead.span()), expected));
        }
    }

    /** Whether a lexeme is the first on its line, articles aside, and the line begins like a sentence. */
    private boolean beginsSentence(List<Lexeme> lexemes, int index) {
        int before = lexemes.get(index - 1).span().end();
        int end = lexemes.get(index).span().start();
        if (end < before || source.text().substring(before, end).indexOf('\n') < 0) {
            return false;
        }
        int start = startOfLine(lexemes.get(index));
        int first = source.text().codePointAt(start);
        return (Character.isUpperCase(first) || "\"“«".indexOf(first) >= 0)
                && Names.lexemes(source.text().substring(start, end), speech).isEmpty();
    }

    private int startOfLine(Lexeme lexeme) {
        int start = source.text().lastIndexOf('\n', lexeme.span().start() - 1) + 1;
        while (start < lexeme.span().start()
                && Character.isWhitespace(source.text().charAt(start))) {
            start++;
        }
        return start;
    }
}

package dev.tariffc.compiler.parser;

import dev.tariffc.compiler.parser.hints.Stops;
import dev.tariffc.compiler.parser.names.Declarations;
import dev.tariffc.compiler.parser.names.NameMerger;
import dev.tariffc.compiler.parser.names.NameTable;
import dev.tariffc.compiler.parser.names.Verbs;
import dev.tariffc.compiler.parser.text.Cutter;
import dev.tariffc.compiler.parser.text.Lexeme;
import dev.tariffc.compiler.parser.text.OneLine;
import dev.tariffc.compiler.parser.text.Passage;
import dev.tariffc.compiler.parser.tree.Builders;
import dev.tariffc.compiler.parser.tree.ElementBuilder;
import dev.tariffc.compiler.parser.tree.Leaves;
import dev.tariffc.compiler.parser.tree.SentenceParser;
import dev.tariffc.compiler.parser.words.Speech;
import dev.tariffc.compiler.problem.Expected;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.problem.Section;
import dev.tariffc.compiler.problem.SyntaxProblem.MissingStop;
import dev.tariffc.compiler.problem.SyntaxProblem.MissingTitle;
import dev.tariffc.compiler.problem.SyntaxProblem.TooDeep;
import dev.tariffc.compiler.problem.SyntaxProblem.Unexpected;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Element;
import dev.tariffc.compiler.syntax.Quoted;
import dev.tariffc.compiler.syntax.Tariff;
import dev.tariffc.grammar.TariffParser;
import dev.tariffc.grammar.TariffParser.PartContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One reading of a tariff, from its lexemes to its tree, with what is wrong in it. */
public final class Reading {

    private final SourceFile source;
    private final Speech speech;
    private final Problems problems;
    private final Stops stops;
    private final List<Section> sections = new ArrayList<>();
    private final List<Element> elements = new ArrayList<>();
    private final SentenceParser parser = new SentenceParser();
    private Quoted title = new Quoted(new Span(0, 0), "");

    private Reading(SourceFile source, Speech speech) {
        this.source = source;
        this.speech = speech;
        this.problems = new Problems(source);
        this.stops = new Stops(speech, problems);
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
        return stops.missing();
    }

    private void read(List<Lexeme> lexemes, Set<Integer> cuts) {
        Verbs verbs = new Verbs(speech, problems);
        List<Passage> passages = new ArrayList<>();
        for (Passage passage : Cutter.cut(source.text(), verbs.mendTitle(lexemes), cuts)) {
            passages.add(verbs.mend(passage));
        }
        NameTable names = Declarations.collect(source.text(), passages, speech, problems::report);
        NameMerger merger = new NameMerger(source.text(), names, passages, speech, problems);
        NameMerger silentMerger = new NameMerger(source.text(), names, passages, speech, new Problems(source));
        Builders builders = new Builders(new Leaves(source, speech, names, problems::report));
        Builders silent = new Builders(new Leaves(source, speech, names, problem -> {}));
        if (passages.isEmpty() || !passages.get(0).first().is(TariffParser.TARIFF)) {
            Lexeme first = Lexeme.significant(lexemes).get(0);
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
            stops.tell(passage.lexemes(), sound);
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
                    ? OneLine.of(source.text(), passage.lexemes().get(1).span())
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
}

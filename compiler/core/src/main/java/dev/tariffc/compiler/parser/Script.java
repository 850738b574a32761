package dev.tariffc.compiler.parser;

import dev.tariffc.compiler.parser.names.Declarations;
import dev.tariffc.compiler.parser.names.NameMerger;
import dev.tariffc.compiler.parser.names.NameTable;
import dev.tariffc.compiler.parser.text.Cutter;
import dev.tariffc.compiler.parser.text.Lexeme;
import dev.tariffc.compiler.parser.text.Passage;
import dev.tariffc.compiler.parser.words.Speech;
import dev.tariffc.compiler.parser.words.Tokenizer;
import dev.tariffc.compiler.problem.Problems;
import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.grammar.TariffParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A tariff without problems as it stands on the page: parts of words, for those who lay it out. Notes and articles
 * are there, spaces are not.
 */
public record Script(List<Part> parts) {

    public Script {
        parts = List.copyOf(parts);
    }

    /** One part of a tariff, or a note between two. */
    public record Part(Kind kind, List<Piece> pieces) {
        public Part {
            pieces = List.copyOf(pieces);
        }
    }

    public enum Kind {
        TITLE,
        HEADING,
        LAW_TEXT,
        /** Said of what stands before it. */
        REMARK,
        GIVEN,
        EXAMPLE,
        SENTENCE,
        NOTE
    }

    /** Words that belong together, a figure, a sign or a text. */
    public record Piece(Role role, Span span) {}

    /** What matters about a piece to those who lay it out. */
    public enum Role {
        WORDS,
        NAME,
        ARTICLE,
        QUOTED,
        NOTE,
        LAW_LINE,
        VERB,
        COMMA,
        SEMICOLON,
        COLON,
        STOP,
        OPEN,
        CLOSE,
        BAR,
        OPERATOR,
        LIMB,
        ROMAN,
        AND,
        ON,
        ACCUMULATED_OVER,
        BRACKET_PLACE,
        ALTERNATIVE,
        THEN
    }

    public static Script of(SourceFile source) {
        return new Reader(source).read();
    }

    /** The passages of a tariff without problems, each declared name one lexeme. */
    static List<Passage> merge(SourceFile source, List<Lexeme> lexemes) {
        Speech speech = Speech.of(source.language());
        List<Passage> passages = Cutter.cut(source.text(), lexemes, Set.of());
        NameTable names = Declarations.collect(source.text(), passages, speech, problem -> {});
        NameMerger merger = new NameMerger(source.text(), names, passages, speech, new Problems(source));
        return passages.stream().map(passage -> merger.merge(passage).passage()).toList();
    }

    private static final class Reader {
        private final List<Lexeme> lexemes;
        private final List<Passage> merged;
        private final List<Part> script = new ArrayList<>();
        private int next;

        private Reader(SourceFile source) {
            Speech speech = Speech.of(source.language());
            this.lexemes = Tokenizer.tokenize(source.text(), speech, problem -> {}).stream()
                    .filter(lexeme -> !lexeme.is(TariffParser.SPACE))
                    .toList();
            this.merged = merge(source, lexemes);
        }

        private Script read() {
            for (Passage passage : merged) {
                notes();
                int end = passage.last().span().end();
                List<Piece> pieces = new ArrayList<>();
                List<Lexeme> names = passage.lexemes().stream()
                        .filter(lexeme -> lexeme.is(TariffParser.NAME))
                        .toList();
                int name = 0;
                while (next < lexemes.size() && lexemes.get(next).span().start() < end) {
                    while (name < names.size()
                            && names.get(name).span().end()
                                    <= lexemes.get(next).span().start()) {
                        name++;
                    }
                    boolean atName = name < names.size()
                            && names.get(name).span().start()
                                    == lexemes.get(next).span().start();
                    pieces.add(atName ? name(names.get(name).span()) : piece(lexemes.get(next++)));
                }
                script.add(new Part(kind(passage), pieces));
            }
            notes();
            return new Script(script);
        }

        /** Notes between two passages. */
        private void notes() {
            while (next < lexemes.size() && lexemes.get(next).is(TariffParser.NOTE)) {
                script.add(new Part(Kind.NOTE, List.of(piece(lexemes.get(next++)))));
            }
        }

        /** A name in one piece; one that a note parts stays in several. */
        private Piece name(Span span) {
            int end = next;
            boolean parted = false;
            while (end < lexemes.size() && lexemes.get(end).span().end() <= span.end()) {
                parted |= lexemes.get(end).is(TariffParser.NOTE);
                end++;
            }
            if (parted) {
                return piece(lexemes.get(next++));
            }
            next = end;
            return new Piece(Role.NAME, span);
        }

        private static Piece piece(Lexeme lexeme) {
            return new Piece(role(lexeme.type()), lexeme.span());
        }

        private static Role role(int type) {
            return switch (type) {
                case TariffParser.ARTICLE -> Role.ARTICLE;
                case TariffParser.QUOTED -> Role.QUOTED;
                case TariffParser.NOTE -> Role.NOTE;
                case TariffParser.LAW -> Role.LAW_LINE;
                case TariffParser.IS -> Role.VERB;
                case TariffParser.COMMA -> Role.COMMA;
                case TariffParser.SEMICOLON -> Role.SEMICOLON;
                case TariffParser.COLON -> Role.COLON;
                case TariffParser.STOP -> Role.STOP;
                case TariffParser.OPEN -> Role.OPEN;
                case TariffParser.CLOSE -> Role.CLOSE;
                case TariffParser.BAR -> Role.BAR;
                case TariffParser.PLUS, TariffParser.MINUS, TariffParser.TIMES, TariffParser.DIVIDED -> Role.OPERATOR;
                case TariffParser.LIMB -> Role.LIMB;
                case TariffParser.ROMAN -> Role.ROMAN;
                case TariffParser.AND -> Role.AND;
                case TariffParser.ON -> Role.ON;
                case TariffParser.ACCUMULATED_OVER -> Role.ACCUMULATED_OVER;
                case TariffParser.FIRST, TariffParser.NEXT, TariffParser.REST -> Role.BRACKET_PLACE;
                case TariffParser.IF, TariffParser.OTHERWISE, TariffParser.OR -> Role.ALTERNATIVE;
                case TariffParser.THEN -> Role.THEN;
                default -> Role.WORDS;
            };
        }

        private static Kind kind(Passage passage) {
            return switch (passage.first().type()) {
                case TariffParser.TARIFF -> Kind.TITLE;
                case TariffParser.SECTION_NUMBER -> Kind.HEADING;
                case TariffParser.LAW -> Kind.LAW_TEXT;
                case TariffParser.INTERPRETATION, TariffParser.DIVERGENCE -> Kind.REMARK;
                case TariffParser.GIVEN -> Kind.GIVEN;
                case TariffParser.EXAMPLE -> Kind.EXAMPLE;
                default -> Kind.SENTENCE;
            };
        }
    }
}

package dev.tariffc.compiler.parser.tree;

import dev.tariffc.compiler.parser.text.Lexeme;
import dev.tariffc.compiler.parser.text.Passage;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.grammar.TariffParser;
import dev.tariffc.grammar.TariffParser.PartContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTreeListener;
import org.antlr.v4.runtime.tree.TerminalNode;

/** The only door to ANTLR's parser: one passage in, its parse tree out. */
public final class SentenceParser {

    /** Deeper than this nobody nests; a good deal deeper the parser's own stack would end. */
    public static final int DEEPEST = 100;

    /** Rules that the parser enters for one level of nesting, at most. */
    private static final int RULES_PER_LEVEL = 12;

    private final TariffParser parser = new TariffParser(null);

    public SentenceParser() {
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        parser.addParseListener(new DepthGuard());
    }

    /** A passage that is nested too deep. */
    public static final class TooDeepException extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Span span;

        public TooDeepException(Span span) {
            super(null, null, false, false);
            this.span = span;
        }

        /** Where it goes too deep. */
        public Span span() {
            return span;
        }
    }

    /**
     * The parse tree, if the passage is built as the grammar says.
     *
     * @throws TooDeepException before the stack ends
     */
    public Optional<PartContext> parse(Passage passage) {
        CommonTokenStream tokens = new CommonTokenStream(new ListTokenSource(tokens(passage)));
        return parse(tokens, PredictionMode.SLL).or(() -> parse(tokens, PredictionMode.LL));
    }

    private Optional<PartContext> parse(CommonTokenStream tokens, PredictionMode mode) {
        tokens.seek(0);
        parser.setTokenStream(tokens);
        parser.getInterpreter().setPredictionMode(mode);
        try {
            return Optional.of(parser.part());
        } catch (ParseCancellationException e) {
            return Optional.empty();
        }
    }

    public static List<Token> tokens(Passage passage) {
        List<Token> tokens = new ArrayList<>(passage.lexemes().size() + 1);
        for (Lexeme lexeme : passage.lexemes()) {
            tokens.add(token(lexeme.type(), lexeme.text(), lexeme.span()));
        }
        Span last = passage.last().span();
        tokens.add(token(Token.EOF, "", new Span(last.end(), last.end())));
        return tokens;
    }

    private static CommonToken token(int type, String text, Span span) {
        CommonToken token = new CommonToken(type, text);
        token.setStartIndex(span.start());
        token.setStopIndex(span.end() - 1);
        return token;
    }

    private static final class DepthGuard implements ParseTreeListener {
        private int depth;

        @Override
        public void enterEveryRule(ParserRuleContext context) {
            if (context.getParent() == null) {
                depth = 0;
            }
            if (++depth > DEEPEST * RULES_PER_LEVEL) {
                throw new TooDeepException(Leaves.span(context.getStart()));
            }
        }

        @Override
        public void exitEveryRule(ParserRuleContext context) {
            depth--;
        }

        @Override
        public void visitTerminal(TerminalNode node) {}

        @Override
        public void visitErrorNode(ErrorNode node) {}
    }
}

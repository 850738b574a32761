package dev.tariffc.compiler.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A statement of Java as a tree of brackets; texts in quotes are never looked into. */
final class Tokens {

    /** A piece of code: words, a text in quotes, or a list in brackets. */
    sealed interface Token {
        String flat();

        /** The list that it is; empty for everything else. */
        default List<List<Token>> elements() {
            return List.of();
        }
    }

    /** Words and signs as they stand. */
    record Plain(String code) implements Token {
        @Override
        public String flat() {
            return code;
        }
    }

    /** A text with its quotes. */
    record Quoted(String code) implements Token {
        @Override
        public String flat() {
            return code;
        }
    }

    /**
     * A list in round brackets.
     *
     * @param flat asked for wherever it may be broken, at each depth
     */
    record Bracket(List<List<Token>> elements, String flat) implements Token {
        static Bracket of(List<List<Token>> elements) {
            return new Bracket(
                    elements, elements.stream().map(Tokens::flat).collect(Collectors.joining(", ", "(", ")")));
        }
    }

    private final String code;
    private int at;

    private Tokens(String code) {
        this.code = code;
    }

    static List<Token> of(String code) {
        Tokens tokens = new Tokens(code);
        return tokens.sequence();
    }

    static String flat(List<Token> tokens) {
        StringBuilder flat = new StringBuilder();
        tokens.forEach(token -> flat.append(token.flat()));
        return flat.toString();
    }

    /** Whether a bracket is still open at the end. */
    static boolean isOpen(String code) {
        int depth = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '"' || c == '\'') {
                i = endOfQuoted(code, i) - 1;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            }
        }
        return depth > 0;
    }

    private static int endOfQuoted(String code, int start) {
        int end = start + 1;
        while (code.charAt(end) != code.charAt(start)) {
            end += code.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1;
    }

    /** Up to the comma or the bracket that ends it. */
    private List<Token> sequence() {
        List<Token> tokens = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        int angles = 0;
        while (at < code.length()) {
            char c = code.charAt(at);
            if (c == ')' || (c == ',' && angles == 0 && depth > 0)) {
                break;
            }
            if (c == '"' || c == '\'') {
                end(plain, tokens);
                int end = endOfQuoted(code, at);
                tokens.add(new Quoted(code.substring(at, end)));
                at = end;
            } else if (c == '(') {
                end(plain, tokens);
                tokens.add(bracket());
            } else {
                boolean arrow = c == '>' && at > 0 && code.charAt(at - 1) == '-';
                angles += c == '<' ? 1 : c == '>' && !arrow ? -1 : 0;
                plain.append(c);
                at++;
            }
        }
        end(plain, tokens);
        return tokens;
    }

    private int depth;

    private Bracket bracket() {
        List<List<Token>> elements = new ArrayList<>();
        depth++;
        at++;
        while (code.charAt(at) != ')') {
            elements.add(sequence());
            if (code.charAt(at) == ',') {
                at++;
                while (code.charAt(at) == ' ') {
                    at++;
                }
            }
        }
        at++;
        depth--;
        return Bracket.of(elements);
    }

    private static void end(StringBuilder plain, List<Token> tokens) {
        if (!plain.isEmpty()) {
            tokens.add(new Plain(plain.toString()));
            plain.setLength(0);
        }
    }
}

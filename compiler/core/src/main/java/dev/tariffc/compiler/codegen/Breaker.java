package dev.tariffc.compiler.codegen;

import dev.tariffc.compiler.codegen.Tokens.Bracket;
import dev.tariffc.compiler.codegen.Tokens.Plain;
import dev.tariffc.compiler.codegen.Tokens.Quoted;
import dev.tariffc.compiler.codegen.Tokens.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a statement that is too long for a line: a chain of calls before each dot, a list after each comma, a text between
 * two words, and what follows an arrow or a sign of equality on the next line where it fits there.
 */
final class Breaker {

    private static final int DEEPER = 8;
    private static final String ARROW = " -> ";
    private static final String EQUALS = " = ";

    private Breaker() {}

    static List<String> lines(String statement, int indent) {
        String margin = " ".repeat(indent);
        if (indent + statement.length() <= Layout.WIDTH) {
            return List.of(margin + statement);
        }
        return (margin + broken(Tokens.of(statement), indent, indent, 0))
                .lines()
                .toList();
    }

    /**
     * @param indent of the line on which this begins
     * @param column where it begins
     * @param tail what has to follow on its last line
     */
    private static String broken(List<Token> tokens, int indent, int column, int tail) {
        String flat = Tokens.flat(tokens);
        if (column + flat.length() + tail <= Layout.WIDTH) {
            return flat;
        }
        for (String sign : List.of(EQUALS, ARROW)) {
            int at = find(sign, tokens);
            if (at >= 0) {
                return afterSign(tokens, at, sign, indent, column, tail);
            }
        }
        List<List<Token>> chain = chain(tokens);
        if (isBrokenBeforeDots(chain)) {
            return chained(chain, indent, column, tail);
        }
        int last = lastBracket(tokens);
        return last >= 0 ? call(tokens, last, indent, column, tail) : text(tokens, indent, column, tail);
    }

    /** A chain of two goes on after an arrow in its last list, if there is one there and none before. */
    private static boolean isBrokenBeforeDots(List<List<Token>> chain) {
        return chain.size() > 2 || (chain.size() == 2 && (hasArrow(chain.get(0)) || !hasArrow(chain.get(1))));
    }

    private static boolean hasArrow(List<Token> call) {
        int list = lastBracket(call);
        return list >= 0 && call.get(list).elements().stream().anyMatch(each -> find(ARROW, each) >= 0);
    }

    private static String afterSign(List<Token> tokens, int at, String sign, int indent, int column, int tail) {
        String word = tokens.get(at).flat();
        int place = word.indexOf(sign) + sign.length();
        List<Token> before = new ArrayList<>(tokens.subList(0, at));
        before.add(new Plain(word.substring(0, place)));
        List<Token> after = new ArrayList<>();
        if (place < word.length()) {
            after.add(new Plain(word.substring(place)));
        }
        after.addAll(tokens.subList(at + 1, tokens.size()));
        String head = broken(before, indent, column, 0);
        int reached = head.contains("\n") ? head.length() - head.lastIndexOf('\n') - 1 : column + head.length();
        String flat = Tokens.flat(after);
        boolean fitsBelow = indent + DEEPER + flat.length() + tail <= Layout.WIDTH;
        boolean opensHere = opening(after) + reached <= Layout.WIDTH;
        if (reached + flat.length() + tail > Layout.WIDTH
                && (!opensHere
                        || (fitsBelow && chain(after).size() <= 2)
                        || beginsBetterBelow(after, indent, reached))) {
            return head.stripTrailing()
                    + newLine(indent + DEEPER)
                    + broken(after, indent + DEEPER, indent + DEEPER, tail);
        }
        return head + broken(after, indent, reached, tail);
    }

    /** Whether a chain, which is broken before dots, has room for its first call on the next line alone. */
    private static boolean beginsBetterBelow(List<Token> tokens, int indent, int reached) {
        List<List<Token>> chain = chain(tokens);
        int first = Tokens.flat(chain.get(0)).length();
        return isBrokenBeforeDots(chain) && reached + first > Layout.WIDTH && indent + DEEPER + first <= Layout.WIDTH;
    }

    /** How much has to stand on a line before it can be broken. */
    private static int opening(List<Token> tokens) {
        List<List<Token>> chain = chain(tokens);
        if (isBrokenBeforeDots(chain)) {
            return opening(chain.get(0));
        }
        int last = lastBracket(tokens);
        return last < 0
                ? Tokens.flat(tokens).length()
                : Tokens.flat(tokens.subList(0, last)).length() + 1;
    }

    private static int find(String sign, List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Plain plain && plain.code().contains(sign)) {
                return i;
            }
        }
        return -1;
    }

    /** The parts of a chain of calls: what it begins with, and each call with its dot. */
    private static List<List<Token>> chain(List<Token> tokens) {
        List<List<Token>> parts = new ArrayList<>();
        List<Token> part = new ArrayList<>();
        for (Token token : tokens) {
            boolean call = !part.isEmpty()
                    && part.get(part.size() - 1) instanceof Bracket
                    && token.flat().startsWith(".");
            if (call) {
                parts.add(part);
                part = new ArrayList<>();
            }
            part.add(token);
        }
        parts.add(part);
        return parts;
    }

    private static String chained(List<List<Token>> chain, int indent, int column, int tail) {
        int deeper = indent + DEEPER;
        StringBuilder code = new StringBuilder(broken(chain.get(0), deeper, column, 0));
        for (int i = 1; i < chain.size(); i++) {
            int after = i == chain.size() - 1 ? tail : 0;
            code.append(newLine(deeper)).append(broken(chain.get(i), deeper, deeper, after));
        }
        return code.toString();
    }

    private static int lastBracket(List<Token> tokens) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (tokens.get(i) instanceof Bracket bracket && !bracket.elements().isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    private static String call(List<Token> tokens, int last, int indent, int column, int tail) {
        String head = broken(tokens.subList(0, last), indent, column, 1) + "(";
        String rest = ")" + Tokens.flat(tokens.subList(last + 1, tokens.size()));
        List<List<Token>> elements = tokens.get(last).elements();
        int reached = column + head.length();
        int end = rest.length() + tail;
        List<Token> only = elements.get(elements.size() - 1);
        String before = elements.size() == 1 ? "" : flat(elements.subList(0, elements.size() - 1)) + ", ";
        boolean hugs = find(ARROW, only) >= 0
                || (elements.size() == 1 && !isBrokenBeforeDots(chain(only)) && lastBracket(only) >= 0);
        if (hugs && reached + before.length() + opening(only) <= Layout.WIDTH) {
            String hugged = broken(only, indent, reached + before.length(), end);
            if (reached + before.length() + hugged.indexOf('\n') <= Layout.WIDTH) {
                return head + before + hugged + rest;
            }
        }
        int deeper = indent + DEEPER;
        String all = flat(elements);
        if (deeper + all.length() + end <= Layout.WIDTH) {
            return head + newLine(deeper) + all + rest;
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            int after = i == elements.size() - 1 ? end : 1;
            lines.add(broken(elements.get(i), deeper, deeper, after));
        }
        return head + newLine(deeper) + String.join("," + newLine(deeper), lines) + rest;
    }

    private static String flat(List<List<Token>> elements) {
        return String.join(", ", elements.stream().map(Tokens::flat).toList());
    }

    /** A text of several lines, joined again by javac; what is no text stays as it is. */
    private static String text(List<Token> tokens, int indent, int column, int tail) {
        StringBuilder code = new StringBuilder();
        int reached = column;
        for (Token token : tokens) {
            String piece = token instanceof Quoted quoted
                    ? quoted(quoted.code(), indent + DEEPER, reached, tail)
                    : dotted(token.flat(), indent + DEEPER, reached, tail);
            code.append(piece);
            reached = piece.contains("\n") ? piece.length() - piece.lastIndexOf('\n') - 1 : reached + piece.length();
        }
        return code.toString();
    }

    /** A long name goes on before its last dot. */
    private static String dotted(String name, int indent, int column, int tail) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && column + name.length() + tail > Layout.WIDTH
                ? name.substring(0, dot) + newLine(indent) + name.substring(dot)
                : name;
    }

    private static String quoted(String text, int indent, int column, int tail) {
        StringBuilder code = new StringBuilder();
        String rest = text;
        int room = Layout.WIDTH - column - 1;
        while (rest.length() + tail > room + 1) {
            int cut = rest.lastIndexOf(' ', room - 1) + 1;
            if (cut <= 1) {
                break;
            }
            code.append(rest, 0, cut).append('"').append(newLine(indent)).append("+ ");
            rest = '"' + rest.substring(cut);
            room = Layout.WIDTH - indent - 3;
        }
        return code.append(rest).toString();
    }

    private static String newLine(int indent) {
        return "\n" + " ".repeat(indent);
    }
}

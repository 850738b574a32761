package dev.tariffc.compiler.codegen;

import java.util.ArrayList;
import java.util.List;

/** Lays out a comment: on one line where it fits, else filled; a blank line or a tag begins a paragraph. */
final class Comment {

    private final String margin;
    private final List<String> filled = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private Comment(int indent) {
        this.margin = " ".repeat(indent);
    }

    static List<String> lines(List<String> words, int indent) {
        Comment comment = new Comment(indent);
        words.forEach(comment::add);
        comment.endLine();
        return comment.framed();
    }

    private void add(String words) {
        if (words.isEmpty()) {
            endLine();
            filled.add("");
            return;
        }
        if (words.startsWith("@") || words.startsWith("<p>")) {
            endLine();
        }
        for (String word : words.split(" ", -1)) {
            if (!line.isEmpty()
                    && margin.length() + " * ".length() + line.length() + 1 + word.length() > Layout.WIDTH) {
                endLine();
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
    }

    private void endLine() {
        if (!line.isEmpty()) {
            filled.add(line.toString());
            line.setLength(0);
        }
    }

    private List<String> framed() {
        while (!filled.isEmpty() && filled.get(filled.size() - 1).isEmpty()) {
            filled.remove(filled.size() - 1);
        }
        if (filled.size() == 1 && margin.length() + filled.get(0).length() + "/**  */".length() <= Layout.WIDTH) {
            return List.of(margin + "/** " + filled.get(0) + " */");
        }
        List<String> framed = new ArrayList<>(List.of(margin + "/**"));
        filled.forEach(each -> framed.add((margin + " * " + each).stripTrailing()));
        framed.add(margin + " */");
        return framed;
    }
}

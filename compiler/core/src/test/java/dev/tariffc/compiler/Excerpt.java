package dev.tariffc.compiler;

import java.util.ArrayList;
import java.util.List;

/** What a person looks at first in a calculator: the methods of its rules and days, each with its sentence. */
final class Excerpt {

    private static final String CONSTRUCTOR_END = "        }";
    private static final int INDENT = 8;

    private Excerpt() {}

    /** The methods that compute; those that only read a fact, and what the runtime asks for, are the same everywhere. */
    static String ofRules(String code) {
        List<String> lines = code.lines().toList();
        int start = find(lines, "        Reckoning(Request request) {", 0);
        int end = find(lines, "        protected Answer answer(", start) - 1;
        List<String> shown = new ArrayList<>();
        boolean reading = false;
        for (String line : lines.subList(find(lines, CONSTRUCTOR_END, start) + 2, end)) {
            reading |= line.startsWith("        private ");
            if (!reading && !line.isEmpty()) {
                shown.add(line.substring(INDENT));
            }
            reading &= !line.isEmpty();
        }
        return String.join("\n", shown) + "\n";
    }

    private static int find(List<String> lines, String beginning, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).startsWith(beginning)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no line begins with: " + beginning);
    }
}

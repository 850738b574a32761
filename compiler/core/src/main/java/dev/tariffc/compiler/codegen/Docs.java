package dev.tariffc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;

/** Words of a tariff within comments: nothing in them can end the comment or become markup. */
final class Docs {

    private static final int LONGEST = 600;

    private Docs() {}

    static CodeBlock of(String format, Object... words) {
        Object[] safe = new Object[words.length];
        for (int i = 0; i < words.length; i++) {
            safe[i] = safe(String.valueOf(words[i]));
        }
        return CodeBlock.of(format, safe);
    }

    private static String safe(String words) {
        StringBuilder safe = new StringBuilder();
        String capped = words.length() > LONGEST ? words.substring(0, LONGEST) + " ..." : words;
        capped.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '@' -> safe.append("&#64;");
                case '*' -> safe.append("&#42;");
                case '\\' -> safe.append("&#92;");
                case '{' -> safe.append("&#123;");
                case '}' -> safe.append("&#125;");
                default -> safe.appendCodePoint(Character.isISOControl(c) ? ' ' : c);
            }
        });
        return safe.toString();
    }
}

package dev.tariffc.compiler.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final String ALL = """
            package made;

            import static dev.tariffc.runtime.number.Written.amount;
            import static dev.tariffc.runtime.number.Written.dollars;
            import static dev.tariffc.runtime.number.Written.number;
            import static dev.tariffc.runtime.number.Written.percent;

            import java.util.List;

            """;

    @Test
    void importsWhatIsRead() {
        String code = "class Made {\n    Rational two = number(\"2\");\n    Rational half = percent(\"50\");\n}\n";
        assertEquals("""
                package made;

                import static dev.tariffc.runtime.number.Written.number;
                import static dev.tariffc.runtime.number.Written.percent;

                import java.util.List;

                """ + code, Figures.withoutUnread(ALL + code));
    }

    @Test
    void readsWhatIsNoTextAndNoMethodOfAnother() {
        String code = "class Made {\n    String text = \"number(\\\"2\\\")\";\n    Object of = a.percent(\"5\");\n}\n";
        assertEquals("""
                package made;

                import java.util.List;

                """ + code, Figures.withoutUnread(ALL + code));
    }

    @Test
    void importsAllWhereAllAreRead() {
        String code = "class Made {\n    Object all = List.of("
                + "amount(\"EUR\", \"1\"), dollars(\"1\"), number(\"1\"), percent(\"1\"));\n}\n";
        assertEquals(ALL + code, Figures.withoutUnread(ALL + code));
    }
}

package dev.tariffc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.tariffc.compiler.model.NumberTerm;
import dev.tariffc.compiler.model.Unit;
import dev.tariffc.runtime.number.Rational;
import dev.tariffc.runtime.number.Written;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Exact figures as Java, in the way in which the law writes them: {@code dollars("625,000")}, {@code percent("0.134")}. */
final class Figures {

    /** What the code imports to name figures. */
    static final String[] IMPORTED = {"amount", "dollars", "number", "percent"};

    private static final Pattern IMPORT =
            Pattern.compile("import static " + Pattern.quote(Written.class.getName()) + "\\.(\\w+);\\R");
    private static final Pattern READ = Pattern.compile("(?<![.\\w])(" + String.join("|", IMPORTED) + ")\\(\"");
    private static final Set<String> DOLLARS = Set.of("CAD", "USD", "AUD", "NZD");
    private static final Pattern THOUSANDS = Pattern.compile("\\B(?=(\\d{3})+(?!\\d))");

    private Figures() {}

    /** Code that imports all ways to name figures, with the imports that it reads. */
    static String withoutUnread(String code) {
        Set<String> read =
                READ.matcher(code).results().map(match -> match.group(1)).collect(Collectors.toSet());
        // The empty line after them is theirs.
        Pattern unread = read.isEmpty() ? Pattern.compile("(" + IMPORT + ")+\\R") : IMPORT;
        return unread.matcher(code).replaceAll(match -> read.contains(match.group(1)) ? "$0" : "");
    }

    /** A figure of the tariff. */
    static CodeBlock written(NumberTerm.Constant constant) {
        Unit unit = constant.unit();
        if (unit.isMoney()) {
            return money(constant.value(), unit.powers().firstKey().label());
        }
        boolean ratio = unit.isNone() && !constant.isBare();
        return ratio ? percent(constant.value()) : number(constant.value());
    }

    private static CodeBlock money(Rational amount, String currency) {
        if (!amount.isDecimal()) {
            return number(amount);
        }
        String text = grouped(amount.toPlainString());
        // One digit after the point is no way to write money.
        String written = text.matches(".*\\.\\d") ? text + "0" : text;
        return DOLLARS.contains(currency)
                ? CodeBlock.of("$T.dollars($S)", Written.class, written)
                : CodeBlock.of("$T.amount($S, $S)", Written.class, currency, written);
    }

    /** A ratio, as a percentage where it is one that can be written out. */
    static CodeBlock percent(Rational ratio) {
        Rational percentage = ratio.times(Rational.HUNDRED);
        return percentage.isDecimal()
                ? CodeBlock.of("$T.percent($S)", Written.class, grouped(percentage.toPlainString()))
                : number(ratio);
    }

    /** A number of whatever is counted. */
    static CodeBlock number(Rational value) {
        return CodeBlock.of(
                "$T.number($S)", Written.class, value.isDecimal() ? grouped(value.toPlainString()) : value.toString());
    }

    private static String grouped(String plain) {
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String grouped = THOUSANDS.matcher(whole).replaceAll(",");
        return point < 0 ? grouped : grouped + plain.substring(point);
    }
}

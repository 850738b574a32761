package dev.tariffc.compiler;

import dev.tariffc.compiler.codegen.CalculatorGenerator;
import dev.tariffc.compiler.codegen.Latin;
import java.util.Locale;
import javax.lang.model.SourceVersion;

/** What the calculator of a file is called: the class after the file, the package after its folder. */
public final class CalculatorName {

    private static final String UNNAMED = "Unnamed";

    private CalculatorName() {}

    /** Whether nothing of the name of a file can stand in the name of a class. */
    public static boolean isUnnamed(String fileName) {
        return Latin.words(withoutSuffix(fileName)).isEmpty();
    }

    /** {@code commercial-radio-2018.tariff}: {@code CommercialRadio2018}. */
    public static String of(String fileName) {
        StringBuilder name = new StringBuilder();
        Latin.capped(Latin.words(withoutSuffix(fileName))).forEach(word -> {
            boolean digitsMeet = !name.isEmpty() && endsInDigit(name) && Character.isDigit(word.charAt(0));
            name.append(digitsMeet ? "_" : "")
                    .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(word.substring(1));
        });
        if (name.isEmpty()) {
            return UNNAMED;
        }
        boolean free = SourceVersion.isName(name) && !CalculatorGenerator.isTaken(name.toString());
        return free ? name.toString() : "Tariff" + name;
    }

    /**
     * {@code connect-soproq}: {@code connect_soproq}. Java's own convention for what may not stand in a package: a hyphen
     * becomes an underscore, one more goes before a digit and after a keyword; no package of ours is called
     * {@code java}.
     */
    public static String packageOf(String folderName) {
        String name = String.join("_", Latin.words(folderName)).toLowerCase(Locale.ROOT);
        if (name.isEmpty()) {
            return name;
        }
        if (SourceVersion.isKeyword(name) || name.equals("java")) {
            return name + "_";
        }
        return Character.isDigit(name.charAt(0)) ? "_" + name : name;
    }

    /** Whether a calculator may be of a package: no JVM loads one of {@code java}, and not every file system has accents. */
    public static boolean isPackage(String name) {
        return SourceVersion.isName(name)
                && name.chars().allMatch(c -> c < 128)
                && !name.equals("java")
                && !name.startsWith("java.");
    }

    private static String withoutSuffix(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }

    private static boolean endsInDigit(CharSequence name) {
        return Character.isDigit(name.charAt(name.length() - 1));
    }
}

package dev.tariffc.compiler.law;

import dev.tariffc.compiler.source.SourceFile;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.compiler.syntax.Body;
import dev.tariffc.compiler.syntax.Condition;
import dev.tariffc.compiler.syntax.DateExpression;
import dev.tariffc.compiler.syntax.Element;
import dev.tariffc.compiler.syntax.Expression;
import dev.tariffc.compiler.syntax.FactDeclaration.Bound;
import dev.tariffc.compiler.syntax.Limit;
import dev.tariffc.compiler.syntax.Parts;
import dev.tariffc.compiler.syntax.PeriodExpression;
import dev.tariffc.compiler.syntax.Qualifier;
import dev.tariffc.compiler.syntax.Sentence;
import dev.tariffc.compiler.syntax.Tariff;
import dev.tariffc.runtime.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every slip of some kinds that can be made in the sentences of a tariff beside its legal texts: a figure that is another one,
 * a comparison that is another one, a part too many or too few. Which of them cannot be told is known from the words of the
 * two texts alone, by patterns of their own.
 */
final class Slips {

    private static final String NUMBER = "[0-9]+(?:[.,][0-9]+)*";

    private static final Pattern ORDINAL = Pattern.compile("\\b(second|third|fourth|deuxième|troisième)\\b");

    private static final Map<String, String> OTHER_COMPARISON = Map.of(
            "more than", "at least",
            "at least", "more than",
            "less than", "at most",
            "at most", "less than",
            "up to", "less than",
            "no later than", "before");

    private static final Pattern COMPARISON =
            Pattern.compile("\\b(" + String.join("|", OTHER_COMPARISON.keySet()) + ")\\b");

    /** A comparison in law, in the words of these tariffs. */
    private static final String BEFORE_FIGURE =
            "(?:more than|above|exceed\\w*|over|less than|at least|minimums? \\w* ?of|minimum [\\w ]*of|up to|no later"
                    + " than|within)(?: an?| the)? \\$?";

    private static final String AFTER_FIGURE = "(?: ?¢| ?%)?(?: \\w+){0,3} or (?:less|more|fewer)\\b";

    private static final List<String> WORDS =
            List.of(("one=1 two=2 second=2 three=3 third=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11"
                            + " twelve=12 twelfth=12 deux=2 deuxième=2 trois=3 troisième=3 quatre=4 cinq=5 sept=7 huit=8 neuf=9"
                            + " dix=10 onze=11 douze=12")
                    .split(" "));

    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November"
                    + "|December|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)";

    private static final Pattern DAY =
            Pattern.compile("MONTH [0-9]{1,2}\\b|\\b[0-9]{1,2} MONTH".replace("MONTH", MONTH));

    private static final Pattern YEAR = Pattern.compile("\\b(19|20)[0-9]{2}\\b");

    /** A number of a text without days and years; one, nothing and the whole are none. */
    private static final Pattern SIZE = Pattern.compile(
            "(?<![0-9.,])(?!(?:0|1|100)(?![0-9]|[.,][0-9])(?!(?<=[01]) ?(?:%|per cent|pour cent)))[0-9]");

    private final SourceFile source;
    private final String allLaw;
    private final String file;
    private Place place = new Place(0, 0);
    private final List<Slip> slips = new ArrayList<>();

    private Slips(SourceFile source) {
        this.source = source;
        this.file = inDigits(source.text());
        this.allLaw = inDigits(
                source.text().lines().filter(line -> line.startsWith(">")).collect(Collectors.joining("\n")));
    }

    /** A passage: legal texts and the sentences after them, by the indexes of their elements. */
    record Place(int first, int last) {}

    static List<Slip> of(Tariff tariff) {
        Slips all = new Slips(tariff.source());
        all.run(tariff.elements());
        return all.slips;
    }

    private void run(List<Element> elements) {
        List<Element.LawText> law = new ArrayList<>();
        boolean said = false;
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            if (element instanceof Element.Heading || (element instanceof Element.LawText && said)) {
                law.clear();
                said = false;
            }
            if (element instanceof Element.LawText text) {
                place = law.isEmpty() ? new Place(i, endOfPassage(elements, i)) : place;
                law.add(text);
            } else if (element instanceof Sentence sentence) {
                said = true;
                if (!law.isEmpty() && isRule(sentence)) {
                    plant(sentence, inDigits(words(law)));
                }
            }
        }
    }

    private static int endOfPassage(List<Element> elements, int first) {
        boolean said = false;
        for (int i = first; i < elements.size(); i++) {
            Element element = elements.get(i);
            if (element instanceof Element.Heading || (element instanceof Element.LawText && said)) {
                return i - 1;
            }
            said |= element instanceof Sentence;
        }
        return elements.size() - 1;
    }

    private static boolean isRule(Sentence sentence) {
        return !(sentence instanceof Sentence.Publication
                || sentence instanceof Sentence.InForce
                || sentence instanceof Sentence.Example
                || sentence instanceof Sentence.NeverFalls
                || sentence instanceof Sentence.MayFall);
    }

    private static String words(List<Element.LawText> law) {
        StringBuilder words = new StringBuilder();
        law.forEach(text -> words.append(text.text()).append('\n'));
        return words.toString();
    }

    private static String inDigits(String text) {
        String digits = text.replaceAll("\\s+>?\\s*", " ");
        for (String word : WORDS) {
            String[] parts = word.split("=", -1);
            digits = digits.replaceAll("(?i)\\b" + parts[0] + "\\b", parts[1]);
        }
        return digits.replaceAll("(?i)\\bthirty\\b", "30").replaceAll("(?i)\\bun \\(1\\)", "1");
    }

    private void plant(Sentence sentence, String law) {
        List<Span> figures = figures(sentence);
        List<Span> bounds = Stream.concat(
                        Parts.all(sentence, Bound.AtLeast.class).stream().map(Bound.AtLeast::span),
                        Parts.all(sentence, Bound.AtMost.class).stream().map(Bound.AtMost::span))
                .toList();
        for (Span figure : figures) {
            boolean ofFact = bounds.stream().anyMatch(bound -> isWithin(figure, bound));
            plantFigure(figure, law, ofFact);
        }
        comparisons(sentence).forEach(place -> plantComparison(place, figures, law));
        Parts.all(sentence, Expression.Per.class).forEach(per -> plantPart(per, law));
    }

    // ---- figures

    /** The numbers of the sentence, but for those of steps and names. */
    private List<Span> figures(Sentence sentence) {
        List<Span> nodes = new ArrayList<>();
        Parts.all(sentence, Expression.Number.class).forEach(node -> nodes.add(node.span()));
        Parts.all(sentence, Expression.Percent.class).forEach(node -> nodes.add(node.span()));
        Parts.all(sentence, Expression.Money.class).forEach(node -> nodes.add(node.span()));
        Parts.all(sentence, Qualifier.YearRange.class).forEach(node -> nodes.add(node.span()));
        Parts.all(sentence, DateExpression.DayOf.class).forEach(node -> nodes.add(node.span()));
        Parts.all(sentence, DateExpression.Fixed.class).forEach(node -> nodes.add(node.span()));
        Parts.all(sentence, DateExpression.Shifted.class).stream()
                .map(node -> new Span(node.span().start(), node.from().span().start()))
                .forEach(nodes::add);
        List<Span> numbers = new ArrayList<>();
        nodes.forEach(node -> numbers(node, Pattern.compile(NUMBER)).forEach(numbers::add));
        Parts.all(sentence, PeriodExpression.Relative.class).stream()
                .flatMap(node -> numbers(node.span(), ORDINAL))
                .forEach(numbers::add);
        List<Span> steps = Stream.concat(
                        Parts.all(sentence, Limit.Rounded.class).stream().map(Limit.Rounded::span),
                        Parts.all(sentence, Bound.Step.class).stream().map(Bound.Step::span))
                .toList();
        return numbers.stream()
                .filter(number -> steps.stream().noneMatch(step -> isWithin(number, step)))
                .distinct()
                .toList();
    }

    private Stream<Span> numbers(Span node, Pattern pattern) {
        return pattern.matcher(source.text(node))
                .results()
                .map(found -> new Span(node.start() + found.start(), node.start() + found.end()));
    }

    private static boolean isWithin(Span part, Span whole) {
        return part.start() >= whole.start() && part.end() <= whole.end();
    }

    private void plantFigure(Span figure, String law, boolean ofFact) {
        String written = source.text(figure);
        String original = inDigits(written);
        boolean year = written.matches("(19|20)[0-9]{2}");
        int after = Math.min(source.text().length(), figure.end() + 12);
        boolean besideMonth = file(figure.start() - 12, figure.start()).matches("(?s).*" + MONTH + " ")
                || file(figure.end(), after).matches("(?s) " + MONTH + "\\b.*");
        boolean date = besideMonth && !year;
        String hidden = "";
        if (ofFact && !isSized(law, original)) {
            hidden = "a bound that the text does not set";
        } else if (!(date ? DAY : year ? YEAR : SIZE)
                .matcher(date || year ? law : sizes(law))
                .find()) {
            hidden = "the text has no such figure";
        }
        if (!hidden.isEmpty() && isSized(allLaw, original)) {
            return;
        }
        slips.add(new Slip(Slip.Kind.FIGURE, place, figure, fresh(written, date, year), hidden));
        if (!date && !year && !ofFact) {
            plantOthersOfTheText(figure, original, law);
        }
    }

    private String file(int start, int end) {
        return source.text(new Span(Math.max(0, start), end));
    }

    /** Whether a rule is likely to need that number of the text. */
    private static boolean isSized(String law, String number) {
        return Pattern.compile("(?<![0-9.,])" + Pattern.quote(number)
                        + " ?(?:%|¢|per cent|pour cent|days|months|hours|jours|mois|heures)")
                .matcher(law)
                .find();
    }

    /** The text without days, years and references. */
    private static String sizes(String law) {
        return law.replaceAll("MONTH [0-9]{1,2}(?:, (?:19|20)[0-9]{2})?|[0-9]{1,2} MONTH".replace("MONTH", MONTH), "")
                .replaceAll("(?<![0-9.,$])(?:19|20)[0-9]{2}(?![0-9.,])", "")
                .replaceAll(
                        "(?i)(?:section|subsection|paragraph|tariff|article|paragraphe)s? (?:No\\. )?[0-9(][^ ]*", "")
                .replaceAll("\\([0-9]+\\)", "");
    }

    /** A figure that stands nowhere in the file. */
    private String fresh(String written, boolean date, boolean year) {
        if (!Character.isDigit(written.charAt(0))) {
            return source.language().equals(Language.ENGLISH) ? "seventh" : "septième";
        }
        for (int i = 1; i < 100; i++) {
            String other;
            if (date) {
                other = String.valueOf(i);
            } else if (year) {
                other = String.valueOf(2100 - i).replaceAll("^20", written.substring(0, 2));
            } else {
                int last = written.length() - (i < 10 ? 1 : 2);
                String digits = String.valueOf(i);
                boolean point = last >= 0 && written.substring(last).matches("[.,].*");
                other = point ? written + i : written.substring(0, Math.max(0, last)) + digits;
            }
            boolean trivial = other.replaceAll("[.,]", "").matches("0*1?0*");
            if (!has(file, other) && !trivial) {
                return other;
            }
        }
        throw new AssertionError("no figure is new: " + written);
    }

    private static boolean has(String text, String number) {
        return Pattern.compile("(?<![0-9]|[0-9][.,])" + Pattern.quote(number) + "(?![0-9]|[.,][0-9])")
                .matcher(text)
                .find();
    }

    /** Only where the figure is written as an amount, a percentage or a stretch of time, and stands in no other sentence. */
    private void plantOthersOfTheText(Span figure, String original, String law) {
        String before = file(figure.start() - 1, figure.start());
        Matcher after = Pattern.compile("^(?: ?%| per cent| pour cent| ?¢| (?:business )?(?:days|months|years)\\b)")
                .matcher(file(figure.end(), Math.min(source.text().length(), figure.end() + 20)));
        String sign = after.find() ? after.group() : "";
        if (!before.equals("$") && sign.isEmpty()) {
            return;
        }
        String prefix = before.equals("$") ? "\\$" : "(?<![0-9.,$])";
        String suffix = sign.isEmpty()
                ? "(?![0-9%¢]|[.,][0-9])"
                : sign.matches(" ?%| p.* cent")
                        ? "(?: ?%| per cent)"
                        : Pattern.quote(sign.strip()).replace("\\Q", " ?\\Q");
        Pattern form = Pattern.compile(prefix + "(" + NUMBER + ")" + suffix);
        List<String> ofLaw = form.matcher(law)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        long standing = form.matcher(inDigits(rules()))
                .results()
                .filter(found -> found.group(1).equals(original))
                .count();
        if (ofLaw.contains(original) && standing == 1) {
            ofLaw.stream()
                    .filter(other -> !other.equals(original))
                    .forEach(
                            other -> slips.add(new Slip(Slip.Kind.OTHER_FIGURE_OF_THE_TEXT, place, figure, other, "")));
        }
    }

    /** The file without its legal texts, notes and examples. */
    private String rules() {
        return source.text().replaceAll("(?m)^(>|--).*$", "").replaceAll("(?ms)^(example|exemple) .*?\\.$", "");
    }

    // ---- comparisons

    /** But for those of an understatement, which the grammar lets be "more than" only. */
    private List<Span> comparisons(Sentence sentence) {
        List<Span> nodes = new ArrayList<>();
        Parts.all(sentence, Condition.Compares.class).forEach(node -> nodes.add(node.span()));
        Parts.all(sentence, Condition.ComparesDates.class).forEach(node -> nodes.add(node.span()));
        Parts.all(sentence, Limit.AtLeast.class).forEach(node -> nodes.add(node.span()));
        Parts.all(sentence, Limit.AtMost.class).forEach(node -> nodes.add(node.span()));
        Parts.all(sentence, Bound.AtLeast.class).forEach(node -> nodes.add(node.span()));
        Parts.all(sentence, Bound.AtMost.class).forEach(node -> nodes.add(node.span()));
        Parts.all(sentence, Body.Cell.Band.class).forEach(node -> nodes.add(node.span()));
        return nodes.stream()
                .flatMap(node -> numbers(node, COMPARISON))
                .distinct()
                .toList();
    }

    private void plantComparison(Span words, List<Span> figures, String law) {
        int after = words.end();
        Optional<Span> figure = figures.stream()
                .filter(each -> each.start() > after
                        && file(after, each.start()).strip().matches("\\$?"))
                .findFirst();
        boolean limit = file(words.start() - 2, words.start()).strip().equals(",")
                || file(words.start() - 10, words.start()).strip().endsWith(",");
        String written = source.text(words);
        String instead = limit ? (written.equals("at least") ? "at most" : "at least") : OTHER_COMPARISON.get(written);
        String hidden = "the text does not compare with that figure";
        if (figure.isPresent() && compares(law, inDigits(source.text(figure.get())))) {
            hidden = "";
        }
        slips.add(new Slip(Slip.Kind.COMPARISON, place, words, instead, hidden));
    }

    private static boolean compares(String law, String number) {
        String exactly = Pattern.quote(number) + "(?![0-9]|[.,][0-9])";
        return Pattern.compile(
                        BEFORE_FIGURE + exactly + "|(?<![0-9.,])" + exactly + AFTER_FIGURE, Pattern.CASE_INSENSITIVE)
                .matcher(law)
                .find();
    }

    // ---- parts

    private void plantPart(Expression.Per price, String law) {
        Span end = new Span(price.span().end(), price.span().end());
        boolean ofLaw = Pattern.compile(
                        "\\bor (?:an?y? )?(?:part|portion|fraction)\\b|\\bou (?:une? )?(?:fraction|partie)\\b")
                .matcher(law)
                .find();
        String words = source.language().equals(Language.ENGLISH) ? " or part" : " ou fraction";
        if (price.orPart()) {
            Span part =
                    new Span(price.span().end() - words.length(), price.span().end());
            slips.add(new Slip(Slip.Kind.PART, place, part, "", ofLaw ? "" : "the text does not speak of parts"));
        } else {
            slips.add(new Slip(Slip.Kind.PART, place, end, words, ofLaw ? "the text speaks of parts" : ""));
        }
    }
}

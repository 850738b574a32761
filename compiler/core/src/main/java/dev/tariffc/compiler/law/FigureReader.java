package dev.tariffc.compiler.law;

import dev.tariffc.compiler.law.NumberReader.Number;
import dev.tariffc.compiler.source.Span;
import dev.tariffc.runtime.number.Rational;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Figures where they stand among the words: amounts, shares, counts with their units, years and days. */
final class FigureReader {

    private static final String CURRENCY_SIGNS = "$€£";

    private final List<Token> tokens;
    private final LawWords words;
    private final NumberReader numbers;

    FigureReader(List<Token> tokens, LawWords words) {
        this.tokens = tokens;
        this.words = words;
        this.numbers = new NumberReader(tokens, words);
    }

    /**
     * A figure from its first token to the one after its last.
     *
     * @param aside what is known beside it: the 12 of <em>one-twelfth</em>
     */
    record Place(Figure figure, Optional<Figure> aside, int start, int end) {

        Place(Figure figure, int start, int end) {
            this(figure, Optional.empty(), start, end);
        }
    }

    /** The figure that begins at that token. */
    Optional<Place> at(int start) {
        Optional<Place> day = day(start);
        if (day.isPresent()) {
            return day;
        }
        if (isCurrencySign(start) && isNumber(start + 1)) {
            Number number = numbers.at(start + 1).orElseThrow();
            return place(Figure.money(number.value(), number.value(), span(start, number.end())), start, number.end());
        }
        return numbers.at(start).flatMap(number -> sized(start, number)).or(() -> half(start));
    }

    /** {@code half of the fee}; half-years and halves of the year are none. */
    private Optional<Place> half(int start) {
        boolean half = isOneOf(start, words.halves)
                && !is(start + 1, "-")
                && !is(start - 1, "-")
                && unit(start + 1).isEmpty();
        return half ? place(Figure.half(span(start, start + 1)), start, start + 1) : Optional.empty();
    }

    private Optional<Place> sized(int start, Number number) {
        Rational face = number.value();
        if (number.ordinal()) {
            return counted(start, number);
        }
        int end = number.end();
        Optional<Phrases.Match<Boolean>> percent = words.percents.at(tokens, end);
        if (percent.isPresent()) {
            int last = percent.get().end();
            return place(Figure.share(face, face.dividedBy(Rational.HUNDRED), span(start, last)), start, last);
        }
        Optional<Phrases.Match<Boolean>> cents = words.cents.at(tokens, end);
        if (cents.isPresent()) {
            int last = cents.get().end();
            return place(Figure.money(face, face.dividedBy(Rational.HUNDRED), span(start, last)), start, last);
        }
        Optional<Phrases.Match<Boolean>> money = words.wholeMoney.at(tokens, end);
        if (money.isPresent() && !opensTheNext(end)) {
            int last = money.get().end();
            return place(Figure.money(face, face, span(start, last)), start, last);
        }
        return fraction(start, number).or(() -> year(start, number)).or(() -> counted(start, number));
    }

    /** Whether the sign stands before another number: {@code 100 $22.06}. */
    private boolean opensTheNext(int sign) {
        return isCurrencySign(sign)
                && isNumber(sign + 1)
                && !tokens.get(sign + 1).spaced();
    }

    private Optional<Place> fraction(int start, Number number) {
        int end = number.end();
        if (is(end, "/") && isNumber(end + 1) && !is(end + 2, "/") && !is(start - 1, "/")) {
            Rational below = numbers.at(end + 1).orElseThrow().value();
            return share(start, end + 2, number.value(), below);
        }
        int word = is(end, "-") ? end + 1 : end;
        Integer below =
                word < tokens.size() ? words.fractions.get(tokens.get(word).text()) : null;
        if (below != null) {
            return share(start, word + 1, number.value(), Rational.of(below));
        }
        return Optional.empty();
    }

    private Optional<Place> share(int start, int end, Rational above, Rational below) {
        if (below.isZero() || above.compareTo(below) >= 0) {
            return Optional.empty();
        }
        Rational value = above.dividedBy(below);
        Figure share = Figure.share(value, value, span(start, end));
        return Optional.of(new Place(share, Optional.of(Figure.count(below, true, span(start, end))), start, end));
    }

    private Optional<Place> year(int start, Number number) {
        Token token = tokens.get(start);
        if (unit(number.end()).isPresent() || !token.isNumber()) {
            return Optional.empty();
        } else if (isYear(token)) {
            return place(Figure.year(Integer.parseInt(token.text()), span(start, start + 1)), start, start + 1);
        }
        boolean second = token.length() == 2 && start > 1 && (is(start - 1, "-") || is(start - 1, "–"));
        if (second && !token.spaced() && isYear(tokens.get(start - 2))) {
            int year = Integer.parseInt(tokens.get(start - 2).text().substring(0, 2) + token.text());
            return place(Figure.year(year, span(start, start + 1)), start, start + 1);
        }
        return Optional.empty();
    }

    private static boolean isYear(Token token) {
        return token.isNumber() && token.length() == 4 && token.text().matches("(19|20)[0-9][0-9]");
    }

    private Optional<Place> counted(int start, Number number) {
        Optional<Unit> unit = unit(number.end());
        int end = endOfUnit(number.end());
        Figure figure = unit.isPresent()
                ? Figure.time(number.value(), unit.get(), number.ordinal(), span(start, end))
                : Figure.count(number.value(), number.ordinal(), span(start, number.end()));
        return place(figure, start, unit.isPresent() ? end : number.end());
    }

    /** {@code days}, {@code -month}, {@code business days}, {@code jours ouvrables}. */
    private Optional<Unit> unit(int index) {
        int at = unitWord(index);
        if (at < 0) {
            return Optional.empty();
        }
        Unit unit = Objects.requireNonNull(words.units.get(tokens.get(at).text()));
        boolean business = isOneOf(at - 1, words.businessDays) || isOneOf(at + 1, words.businessDays);
        return Optional.of(business && unit == Unit.DAY ? Unit.BUSINESS_DAY : unit);
    }

    private int endOfUnit(int index) {
        int at = unitWord(index);
        return isOneOf(at + 1, words.businessDays) ? at + 2 : at + 1;
    }

    /** The index of the word, or -1. */
    private int unitWord(int index) {
        int at = is(index, "-") ? index + 1 : index;
        if (isOneOf(at, words.businessDays) || isOneOf(at, words.plainDays)) {
            at++;
        }
        return at < tokens.size() && words.units.containsKey(tokens.get(at).text()) ? at : -1;
    }

    /** {@code January 31, 2018}, {@code 31 January}, {@code the last day of January}, {@code 2018-01-31}. */
    private Optional<Place> day(int start) {
        Optional<Phrases.Match<Boolean>> last = words.monthEnds.at(tokens, start);
        if (last.isPresent() && month(last.get().end()) > 0) {
            int month = month(last.get().end());
            return date(
                    start,
                    last.get().end() + 1,
                    month,
                    YearMonth.of(2018, month).lengthOfMonth());
        } else if (month(start) > 0 && dayNumber(start + 1) > 0) {
            return date(start, start + 2, month(start), dayNumber(start + 1));
        } else if (dayNumber(start) > 0) {
            int next = isDayWord(start + 1) ? start + 2 : start + 1;
            next = is(next, "of") || is(next, "de") || is(next, "d'") ? next + 1 : next;
            return month(next) > 0 ? date(start, next + 1, month(next), dayNumber(start)) : Optional.empty();
        }
        return inFigures(start);
    }

    private Optional<Place> inFigures(int start) {
        boolean three =
                start + 4 < tokens.size() && is(start + 1, "-") && is(start + 3, "-") && isYear(tokens.get(start));
        if (!three || dayNumber(start + 4) == 0) {
            return Optional.empty();
        }
        int month = dayNumber(start + 2);
        int year = Integer.parseInt(tokens.get(start).text());
        return month == 0 || month > 12
                ? Optional.empty()
                : place(Figure.date(month, dayNumber(start + 4), year, span(start, start + 5)), start, start + 5);
    }

    private Optional<Place> date(int start, int end, int month, int day) {
        int year = is(end, ",") ? end + 1 : end;
        if (year < tokens.size() && isYear(tokens.get(year))) {
            int written = Integer.parseInt(tokens.get(year).text());
            return place(Figure.date(month, day, written, span(start, year + 1)), start, year + 1);
        }
        return place(Figure.date(month, day, 0, span(start, end)), start, end);
    }

    /** The number of the month that stands there, or 0. */
    private int month(int index) {
        if (index >= tokens.size() || (words.capitalMonths && !tokens.get(index).capital())) {
            return 0;
        }
        return words.months.getOrDefault(tokens.get(index).text(), 0);
    }

    /** The number of a day of a month, or 0. */
    private int dayNumber(int index) {
        if (index >= tokens.size()
                || tokens.get(index).isWord()
                || tokens.get(index).kind() == Token.Kind.SIGN) {
            return 0;
        }
        String text = tokens.get(index).text();
        int day = text.length() <= 2 && text.indexOf('.') < 0 ? Integer.parseInt(text) : 0;
        return day > 31 ? 0 : day;
    }

    private boolean isDayWord(int index) {
        return index < tokens.size() && words.units.get(tokens.get(index).text()) == Unit.DAY;
    }

    private boolean isCurrencySign(int index) {
        return index < tokens.size()
                && CURRENCY_SIGNS.contains(tokens.get(index).text());
    }

    private boolean isNumber(int index) {
        return index < tokens.size() && tokens.get(index).isNumber();
    }

    private boolean is(int index, String text) {
        return index >= 0 && index < tokens.size() && tokens.get(index).is(text);
    }

    private boolean isOneOf(int index, Set<String> of) {
        return index >= 0
                && index < tokens.size()
                && of.contains(tokens.get(index).text());
    }

    private Span span(int start, int end) {
        return tokens.get(start).span().to(tokens.get(end - 1).span());
    }

    private static Optional<Place> place(Figure figure, int start, int end) {
        return Optional.of(new Place(figure, start, end));
    }
}

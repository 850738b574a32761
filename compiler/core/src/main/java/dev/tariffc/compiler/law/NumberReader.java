package dev.tariffc.compiler.law;

import dev.tariffc.runtime.number.Rational;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Numbers in digits and in words: {@code 625,000}, {@code thirty}, {@code thirty (30)}, {@code twenty-first}. */
final class NumberReader {

    private final List<Token> tokens;
    private final LawWords words;

    NumberReader(List<Token> tokens, LawWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** A number, and the index of the token after it. */
    record Number(Rational value, boolean ordinal, int end) {}

    /** The number that begins at that token. */
    Optional<Number> at(int start) {
        Optional<Number> number = plain(start);
        if (number.isEmpty() || number.get().ordinal()) {
            return number;
        }
        return Optional.of(withoutRepetition(number.get()));
    }

    private Optional<Number> plain(int start) {
        if (start >= tokens.size()) {
            return Optional.empty();
        }
        Token first = tokens.get(start);
        return switch (first.kind()) {
            case NUMBER -> Optional.of(inDigits(first, start));
            case ORDINAL -> Optional.of(new Number(Rational.of(new BigDecimal(first.text())), true, start + 1));
            case WORD -> inWords(start);
            case SIGN -> Optional.empty();
        };
    }

    /** {@code 1.2 million} too. */
    private Number inDigits(Token first, int start) {
        Rational value = Rational.of(new BigDecimal(first.text()));
        int times = isWord(start + 1)
                ? words.multiples.getOrDefault(tokens.get(start + 1).text(), 1)
                : 1;
        return times >= 1_000
                ? new Number(value.times(Rational.of(times)), false, start + 2)
                : new Number(value, false, start + 1);
    }

    private boolean isWord(int index) {
        return index < tokens.size() && tokens.get(index).isWord();
    }

    /** {@code thirty (30) days}: the number in parentheses is no other one. */
    private Number withoutRepetition(Number number) {
        int open = number.end();
        if (open + 2 < tokens.size() && tokens.get(open).is("(")) {
            Optional<Number> again = plain(open + 1);
            if (again.isPresent()
                    && again.get().value().equals(number.value())
                    && again.get().end() < tokens.size()
                    && tokens.get(again.get().end()).is(")")) {
                return new Number(number.value(), false, again.get().end() + 1);
            }
        }
        return number;
    }

    private Optional<Number> inWords(int start) {
        Spelling spelling = new Spelling();
        int end = start;
        int next = start;
        while (next < tokens.size() && next - end < 2) {
            Token token = tokens.get(next);
            if (words.ordinals.containsKey(token.text()) && spelling.takes(words.ordinals.get(token.text()))) {
                spelling.take(words.ordinals.get(token.text()));
                return Optional.of(new Number(Rational.of(spelling.value()), true, next + 1));
            } else if (spelling.take(token.text())) {
                end = ++next;
            } else if (end > start && end == next && words.numberJoints.contains(token.text())) {
                next++;
            } else {
                break;
            }
        }
        return end == start ? Optional.empty() : Optional.of(new Number(Rational.of(spelling.value()), false, end));
    }

    /** Adds up the words of a number as long as they can belong to it. */
    private final class Spelling {

        private static final long HIGHEST = 1_000_000_000;

        private long thousands;
        private long current;
        private boolean begun;

        private long value() {
            return thousands + current;
        }

        private boolean take(String word) {
            Integer small = words.numbers.get(word);
            Integer ten = words.tens.get(word);
            if (words.scores.contains(word) && begun && current % 100 == 4) {
                current += 76;
                return true;
            } else if (small != null && takes(small)) {
                take(small);
                return true;
            } else if (ten != null && current % 100 == 0) {
                take(ten);
                return true;
            }
            Integer multiple = words.multiples.get(word);
            return multiple != null && multiply(multiple);
        }

        /** Whether a small number may follow: twenty-two, but not two two; in French seventy is sixty-ten. */
        private boolean takes(int small) {
            long rest = current % 100;
            boolean highest = rest == 60 || rest == 80;
            return rest == 0 || (rest >= 20 && rest % 10 == 0 && (small < 10 || (highest && words.scores.size() > 0)));
        }

        private void take(int small) {
            current += small;
            begun = true;
        }

        private boolean multiply(int times) {
            if (value() > HIGHEST) {
                return false;
            } else if (times == 100) {
                if (current > 9) {
                    return false;
                }
                current = Math.max(1, current) * 100;
            } else {
                thousands += Math.max(1, current) * times;
                current = 0;
            }
            begun = true;
            return true;
        }
    }
}

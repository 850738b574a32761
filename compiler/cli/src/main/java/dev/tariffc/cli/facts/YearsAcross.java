package dev.tariffc.cli.facts;

import dev.tariffc.runtime.calculation.Calculator;
import dev.tariffc.runtime.calculation.Charge;
import dev.tariffc.runtime.time.Period;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Licence years and seasons as they are written in tariffs: {@code 2003/04} begins in 2003 and ends in 2004. */
public final class YearsAcross {

    private static final Pattern ACROSS = Pattern.compile("(?<![0-9/-])([0-9]{4})/([0-9]{2})(?![0-9/-])");

    private final List<Charge> charges;

    public YearsAcross(Calculator calculator) {
        this.charges = calculator.tariff().charges();
    }

    /** A period as it is typed. */
    public Optional<Period> period(String text) {
        return Period.parse(spelled(text));
    }

    /** A text in which such years are spelled out from day to day; as it is where the tariff has none, or several. */
    public String spelled(String text) {
        return ACROSS.matcher(text)
                .replaceAll(found -> across(found.group(1), found.group(2))
                        .map(Period::toString)
                        .orElseGet(() -> Matcher.quoteReplacement(found.group())));
    }

    private Optional<Period> across(String first, String next) {
        int year = Integer.parseInt(first);
        if (year < Period.FIRST_YEAR || year >= Period.LAST_YEAR || (year + 1) % 100 != Integer.parseInt(next)) {
            return Optional.empty();
        }
        List<Period> found = charges.stream()
                .flatMap(charge -> charge.pays().from().flatMap(from -> beginning(charge, from, year)).stream())
                .filter(period -> period.end().getYear() > year)
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Optional<Period> beginning(Charge charge, MonthDay from, int year) {
        return charge.firstFrom(from.atYear(year));
    }
}

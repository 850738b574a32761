package dev.tariffc.compiler.parser.words;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How one language writes figures: what parts thousands and what begins the decimals. */
public final class Figures {

    /** So many digits may stand before the point, and so many after it. */
    private static final int BEFORE_POINT = 18;

    private static final int AFTER_POINT = 12;

    private static final Pattern PARTS =
            Pattern.compile("^([-−–]?)([$€£]?)\\p{Zs}?([0-9][0-9.,'’\\p{Zs}]*|[.,][0-9]+)(?:[eE]([-+]?[0-9]{1,2}))?"
                    + "\\p{Zs}?([$€£%¢]?)$");

    private final char thousands;
    private final char point;
    private final boolean signLast;

    /**
     * @param thousands what parts thousands; of a no-break space, any narrow one is read
     * @param point what begins the decimals
     * @param signLast whether the sign of a currency or of per cent follows, after a space
     */
    public Figures(char thousands, char point, boolean signLast) {
        this.thousands = thousands;
        this.point = point;
        this.signLast = signLast;
    }

    /** Whether the sign of a currency or of per cent follows, after a space. */
    public boolean isSignLast() {
        return signLast;
    }

    /** The digits in a well-formed figure, without signs and words: {@code 625000.5}. */
    public String plain(String figure) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < figure.length(); i++) {
            char c = figure.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (c == point) {
                digits.append('.');
            }
        }
        return digits.toString();
    }

    /** The value of a well-formed figure, signs and words aside. */
    public BigDecimal value(String figure) {
        return new BigDecimal(plain(figure));
    }

    /** Whether plain digits are more than amounts may have. */
    public static boolean isTooLong(String plain) {
        int dot = plain.indexOf('.');
        int before = dot < 0 ? plain.length() : dot;
        int after = dot < 0 ? 0 : plain.length() - dot - 1;
        return before > BEFORE_POINT || after > AFTER_POINT;
    }

    /** The figure as this language writes it: {@code 1,234.5}. */
    String write(String plain) {
        int dot = plain.indexOf('.');
        String whole = dot < 0 ? plain : plain.substring(0, dot);
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                written.append(thousands);
            }
            written.append(whole.charAt(i));
        }
        if (dot >= 0) {
            String decimals = plain.substring(dot + 1);
            // Three decimals with a zero at the end are read as thousands where the comma is the point.
            boolean thousandsLike = point == ',' && decimals.length() == 3;
            written.append(point).append(thousandsLike ? decimals.replaceFirst("0{1,2}$", "") : decimals);
        }
        return written.toString();
    }

    /** The same with nothing between thousands. */
    String ungrouped(String plain) {
        return plain.replace('.', point);
    }

    /** What a figure of another language may mean, as this language writes it. */
    Optional<String> reading(String foreign) {
        Matcher parts = PARTS.matcher(foreign.strip());
        if (foreign.length() > 60 || !parts.matches()) {
            return Optional.empty();
        }
        String plain = guess(parts.group(3).replaceAll("['’\\p{Zs}]", ""));
        if (plain.isEmpty() || isTooLong(plain)) {
            return Optional.empty();
        }
        if (parts.group(4) != null) {
            plain = new BigDecimal(plain)
                    .scaleByPowerOfTen(Integer.parseInt(parts.group(4)))
                    .toPlainString();
            if (isTooLong(plain)) {
                return Optional.empty();
            }
        }
        return Optional.of(parts.group(1) + withSign(write(plain), parts.group(2), parts.group(5)));
    }

    private String withSign(String written, String signBefore, String signAfter) {
        String sign = signBefore.isEmpty() ? signAfter : signBefore;
        boolean before = !signLast && (sign.equals("$") || sign.equals("€") || sign.equals("£"));
        if (sign.isEmpty()) {
            return written;
        } else if (before) {
            return sign + written;
        }
        return signLast ? written + '\u00A0' + sign : written + sign;
    }

    /** The last of two different separators begins the decimals, and so does one that cannot part thousands. */
    private static String guess(String digits) {
        int lastComma = digits.lastIndexOf(',');
        int lastDot = digits.lastIndexOf('.');
        int last = Math.max(lastComma, lastDot);
        if (last < 0) {
            return digits;
        }
        char separator = digits.charAt(last);
        boolean both = lastComma >= 0 && lastDot >= 0;
        boolean several = digits.indexOf(separator) != last;
        boolean parts = digits.length() - last - 1 == 3 && last > 0 && last <= 3 && digits.charAt(0) != '0';
        if (several && !both && digits.matches("[1-9][0-9]{0,2}([.,][0-9]{3})+")) {
            return digits.replace(String.valueOf(separator), "");
        } else if (several) {
            return "";
        }
        if (!both && parts && separator == ',') {
            return digits.replace(",", "");
        }
        String whole = digits.substring(0, last).replaceAll("[.,]", "");
        String decimals = digits.substring(last + 1);
        if (decimals.isEmpty()) {
            return whole;
        }
        return (whole.isEmpty() ? "0" : whole) + "." + decimals;
    }
}

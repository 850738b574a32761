package dev.tariffc.cli.statements;

import dev.tariffc.cli.Sha256;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the files of payers are called, without an ending, on any system of files. A name of ASCII letters, digits and hyphens alone
 * stays what it is; every other one is made of what of it can be written so, and of the beginning of the SHA-256 of the whole
 * name, and so is a name that another payer has but for capitals. Names do not depend on the order of the payers.
 */
final class PageNames {

    private static final int LONGEST = 60;
    /** Hexadecimal digits of a digest. */
    private static final int DIGITS = 12;

    private static final Pattern STRANGE = Pattern.compile("[^A-Za-z0-9]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    /** What a name with a digest looks like, which no other may. */
    private static final Pattern DIGESTED = Pattern.compile(".*-[0-9a-f]{12,}", Pattern.CASE_INSENSITIVE);

    /** Names of devices, which Windows knows with any ending. */
    private static final Pattern RESERVED =
            Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]|conin|conout|clock", Pattern.CASE_INSENSITIVE);

    private PageNames() {}

    /** By payer, in their order. */
    static Map<String, String> of(Collection<String> payers) {
        Map<String, Integer> plain = new HashMap<>();
        payers.forEach(payer -> plain.merge(plain(payer).toLowerCase(Locale.ROOT), 1, Integer::sum));
        Map<String, String> names = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (String payer : payers) {
            String own = plain(payer);
            boolean isPlain = own.equals(payer)
                    && plain.get(own.toLowerCase(Locale.ROOT)) == 1
                    && !RESERVED.matcher(own).matches()
                    && !DIGESTED.matcher(own).matches();
            String digest = digest(payer);
            String name = isPlain ? own : own + "-" + digest.substring(0, DIGITS);
            // Somebody may have looked for two names whose digests begin alike.
            names.put(payer, taken.add(name.toLowerCase(Locale.ROOT)) ? name : own + "-" + digest);
        }
        return names;
    }

    private static String plain(String payer) {
        String bare = ACCENTS.matcher(Normalizer.normalize(payer, Normalizer.Form.NFD))
                .replaceAll("");
        String safe = STRANGE.matcher(bare).replaceAll("-").replaceAll("^-+", "");
        String cut = safe.substring(0, Math.min(LONGEST, safe.length())).replaceAll("-+$", "");
        return cut.isEmpty() ? "payer" : cut;
    }

    private static String digest(String payer) {
        return Sha256.of(payer.getBytes(StandardCharsets.UTF_8));
    }
}

package dev.tariffc.compiler.parser.words;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What laws and drafters say in English, and what the sentences of a tariff say instead. */
final class EnglishTurns {

    private static final String FIGURE = "[$€£]?[0-9][0-9,]*(?:\\.[0-9]+)?(?: ?[%¢])?";
    private static final String PRICE = "(?:[$€£][0-9][0-9,]*(?:\\.[0-9]+)?|[0-9][0-9,]*(?:\\.[0-9]+)? ?[%¢])";
    private static final String DIGITS = "[0-9][0-9,]*(?:\\.[0-9]+)?";
    private static final String UNIT = "month|quarter|half-year|year|period";
    private static final String MONTH =
            "January|February|March|April|May|June|July|August|September|October|November|December";
    private static final String DATE = "(?:" + MONTH + ") [0-9]{1,2}, [0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}";

    private static final List<String> MONTHS = List.of(MONTH.split("\\|"));

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            entry("one", 1),
            entry("two", 2),
            entry("three", 3),
            entry("four", 4),
            entry("five", 5),
            entry("six", 6),
            entry("seven", 7),
            entry("eight", 8),
            entry("nine", 9),
            entry("ten", 10),
            entry("eleven", 11),
            entry("twelve", 12),
            entry("thirteen", 13),
            entry("fourteen", 14),
            entry("fifteen", 15),
            entry("sixteen", 16),
            entry("seventeen", 17),
            entry("eighteen", 18),
            entry("nineteen", 19),
            entry("twenty", 20),
            entry("twenty-five", 25),
            entry("thirty", 30),
            entry("forty", 40),
            entry("fifty", 50),
            entry("sixty", 60),
            entry("seventy", 70),
            entry("eighty", 80),
            entry("ninety", 90),
            entry("hundred", 100),
            entry("one hundred", 100),
            entry("thousand", 1000),
            entry("one thousand", 1000));

    private static final SaidFigures SAID = new SaidFigures(
            NUMBERS,
            new Figures(',', '.', false),
            true,
            (month, day, year) -> MONTHS.get(month - 1) + " " + day + ", " + year);

    private static final String IN_WORDS = SAID.anyInWords();

    private static final List<String> ORDINALS =
            List.of("", "", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private static final Map<String, Integer> PARTS = Map.ofEntries(
            entry("half", 2),
            entry("fifth", 5),
            entry("sixth", 6),
            entry("seventh", 7),
            entry("eighth", 8),
            entry("ninth", 9),
            entry("tenth", 10),
            entry("twelfth", 12));

    private static final Set<String> SINGULAR = Set.of("is", "does", "has", "was", "gets", "falls", "comes", "becomes");
    private static final Set<String> PLURAL = Set.of("are", "do", "have", "were", "get", "fall", "come", "become");
    private static final Set<String> MODAL =
            Set.of("must", "shall", "will", "should", "may", "can", "not", "no", "ought");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)[^\\p{L}]*$");

    /** Here, and not where the language is: their patterns are made only where a sentence cannot be read. */
    static final List<Turn> ALL = all();

    private EnglishTurns() {}

    private static Turn verb(String said, String singular, String plural) {
        return Turn.verb(EnglishTurns::isPlural, said, singular, plural);
    }

    /** Told by the verb that was said; where that is the same for one and several, by the word before it. */
    private static boolean isPlural(Turn.Said said) {
        Matcher verb = WORD.matcher(said.match().group());
        String first = verb.find() ? verb.group().toLowerCase(Locale.ROOT) : "";
        if (SINGULAR.contains(first) || PLURAL.contains(first)) {
            return PLURAL.contains(first);
        }
        if (!first.isEmpty() && !MODAL.contains(first)) {
            return !first.endsWith("s");
        }
        Matcher before = LAST_WORD.matcher(said.before());
        return before.find()
                && before.group(1).endsWith("s")
                && !before.group(1).endsWith("ss");
    }

    private static List<Turn> all() {
        return Stream.of(
                        limits(),
                        comparisons(),
                        choices(),
                        cases(),
                        duties(),
                        times(),
                        dates(),
                        figures(),
                        facts(),
                        frame(),
                        sums())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Turn> limits() {
        String least = "(?:but |and )?(?:with |subject to |to )?(?:in (?:any|no) case |in any event |always )?(?:"
                + "(?:be )?(?:not|no|never) (?:be )?(?:less|lower|fewer) than"
                + "|(?:an? |the |any )?(?:minimum|floor|min\\.?)(?: (?:fee|royalty|payment|charge|amount|sum))?(?: (?:is|of|being))?"
                + "|at (?:the|a) (?:very )?(?:least|minimum)(?: of)?|at minimum|at the minimum"
                + "|(?:greater|more|higher) than or equal to|equal to or (?:greater|more|higher) than)";
        String most = "(?:but |and )?(?:with |subject to |up |to )?(?:in (?:any|no) case |in any event )?(?:"
                + "(?:be )?(?:not|no|never) (?:be )?(?:more|greater|higher) than"
                + "|(?:an? |the |any )?(?:maximum|ceiling|cap|max\\.?)(?: (?:fee|royalty|payment|charge|amount|sum))?(?: (?:is|of|being))?"
                + "|(?:shall |may |must |to |does |do )?not (?:to )?exceed(?:ing)?|without exceeding|capped at|not over|not above|limited to"
                + "|at the (?:very )?most|at maximum"
                + "|(?:less|fewer|lower) than or equal to|equal to or (?:less|fewer|lower) than)";
        return List.of(
                Turn.of("([\\p{L}\\p{N}%¢]+) " + least, "$1, at least"),
                Turn.of(least, "at least"),
                Turn.of("([\\p{L}\\p{N}%¢]+) " + most, "$1, at most"),
                Turn.of(most, "at most"));
    }

    private static List<Turn> comparisons() {
        List<Turn> turns = new ArrayList<>(List.of(
                verb("(?:does|do|shall|may|will|must|can) not (?:exceed|go over|surpass)", "is at most", "are at most"),
                verb("(?:is|are) not (?:in excess of|above|over)", "is at most", "are at most"),
                verb("exceeds?|is above|are above|is over|are over|surpass(?:es)?", "is more than", "are more than"),
                Turn.of(
                        "(?:in excess of|exceeding|above|over|beyond|(?:greater|higher|larger|bigger|better) than)",
                        "more than"),
                Turn.of("(?:under|below|(?:fewer|lower|smaller|inferior) than|inferior to)", "less than"),
                verb("(?:does|do) not reach|falls? short of", "is less than", "are less than"),
                verb("reach(?:es)?", "is at least", "are at least"),
                verb("(?:does|do) not equal|differs? from", "is not", "are not"),
                verb("equals?|(?:is|are) equal to|(?:is|are) exactly", "is", "are"),
                Turn.of("(" + FIGURE + ") or (?:more|over|greater|higher|above)", "at least $1"),
                Turn.of("(" + FIGURE + ") or (?:less|fewer|under|lower|below)", "at most $1"),
                Turn.of("(" + FIGURE + ")(?: and (?:over|up|above)|\\+)", "at least $1"),
                Turn.of("up to and including", "up to"),
                Turn.of("isn't", "is not"),
                Turn.of("aren't", "are not")));
        for (String name : List.of("\\p{L}+", "\\p{L}+ \\p{L}+", "\\p{L}+ \\p{L}+ \\p{L}+")) {
            turns.add(Turn.of(
                    "(" + name + ") (is|are) between (" + FIGURE + ") and (" + FIGURE + ")",
                    "$1 $2 at least $3 and $1 $2 at most $4"));
        }
        sign(turns, "<=|=<|≤", "at most");
        sign(turns, ">=|=>|≥", "at least");
        sign(turns, "<", "less than");
        sign(turns, ">", "more than");
        turns.add(verb("(?:!=|<>|≠) ?([\\p{L}\\p{N}$]+)", "is not $1", "are not $1"));
        turns.add(verb("==? ?([\\p{L}\\p{N}$]+)", "is $1", "are $1"));
        return turns;
    }

    private static void sign(List<Turn> turns, String sign, String words) {
        turns.add(Turn.of("(is|are) (?:" + sign + ") ?([\\p{L}\\p{N}$]+)", "$1 " + words + " $2"));
        turns.add(Turn.of("(?:" + sign + ") ?([\\p{L}\\p{N}$]+)", words + " $1"));
        turns.add(verb("(?:" + sign + ") ?(\\S+)", "is " + words + " $1", "are " + words + " $1"));
    }

    private static List<Turn> choices() {
        return List.of(
                Turn.of(
                        "(is|are) ([^,.;:]+?) or ([^,.;:]+?),? whichever is (?:the )?(?:greater|higher|larger|more)",
                        "$1 the greater of $2 and $3"),
                Turn.of(
                        "(is|are) ([^,.;:]+?) or ([^,.;:]+?),? whichever is (?:the )?(?:lesser|less|lower|smaller)",
                        "$1 the lesser of $2 and $3"),
                Turn.of(
                        "(?:higher|larger|greatest|highest|largest|bigger|biggest|max|maximum)(?: (?:out )?of| among| between)",
                        "greater of"),
                Turn.of("greater (?:out of|among|between|from)", "greater of"),
                Turn.of(
                        "(?:lower|smaller|lowest|smallest|fewer|min|minimum|least|less)(?: (?:out )?of| among| between)",
                        "lesser of"),
                Turn.of("lesser (?:out of|among|between|from)", "lesser of"),
                Turn.of("(?:earliest|sooner|soonest|first) of", "earlier of"),
                Turn.of("(?:latest|last) of", "later of"),
                Turn.of("and/or|or/and", "and", "or"),
                Turn.of("but", "and"),
                Turn.of("as well as|together with|along with", "and"));
    }

    private static List<Turn> cases() {
        return List.of(
                Turn.of("or,? (?:if not|failing (?:this|that|which))", "otherwise"),
                Turn.of(
                        "(?:else|in (?:all|any|every|the) other cases?|failing which|if not|or else|in default|in all others|for all others)",
                        "otherwise"),
                Turn.of("if ([^,.;:]+), (?:then )?([^,.;:]+)", "$2 if $1"),
                Turn.of(
                        "(?:when|whenever|where|wherever|provided(?: that)?|in (?:the )?case(?: of| that)?|in the event(?: that)?|as long as|so long as|on condition that|only if|should|once)",
                        "if"),
                Turn.of(
                        "(?:(?:except|save|other than|but)(?: (?:as|where|for|when))?(?: (?:otherwise )?(?:provided|set out|stated|specified|described|mentioned))?(?: for)? (?:in|under|by|of)|subject to|unless|excluding|not under|notwithstanding) (section)",
                        "except under $1"),
                Turn.of("(?:except|save) (section)", "except under $1"),
                Turn.of("(?:is|are) (?:absent|missing|unknown|unavailable|lacking)", "is not available"),
                Turn.of("(?:unavailable|unknown|n/a|none available)", "not available"),
                Turn.of("(?:not (?:applicable|included|provided for)|outside the tariff)", "not covered"),
                Turn.of("for (?:all|the|every|each|any)(?: of)?(?: the)? (?:others?|remaining) ", "for any other "),
                Turn.of("for (?:all|the|every|each)(?: of the)? (?:others?|remaining)(?= )", "for any other"),
                Turn.of("for others?(?= )", "for any other"));
    }

    private static List<Turn> duties() {
        String modal =
                "(?:must|shall|will|should|may|has to|have to|is to|are to|is required to|are required to|ought to|needs? to)";
        String passive =
                "(?:(?:must|shall|will|should|has to|have to|is to|are to) be|is|are|gets?|is being|are being)";
        return List.of(
                verb(
                        modal
                                + " (?:pay|remit)|(?:owes?|remits?|settles?|paying|is liable (?:for|to pay)|are liable (?:for|to pay))",
                        "pays",
                        "pay"),
                verb(
                        "(?:(?:is|are|becomes?|shall be|shall become|will be|must be|falls?|comes?) (?:payable|owing|owed)|(?:becomes?|falls?|shall be|shall become|shall fall|comes?|will be|must be) due|"
                                + passive + " (?:paid|payable|remitted))",
                        "is due",
                        "are due"),
                Turn.of(
                        "(?:is|are) (?:received|due) (?:by|on or before|not later than|at the latest|before or on|until|up to)",
                        "is due no later than"),
                Turn.of(
                        "due(?: (?:by|on or before|not later than|at the latest|until|up to|latest))",
                        "due no later than"),
                verb(
                        passive
                                + " (?:kept|retained|preserved|stored|maintained|held|conserved|saved)(?: (?:for|during|over))?",
                        "is kept for",
                        "are kept for"),
                verb(
                        passive
                                + " (?:delivered|given|submitted|provided|transmitted|forwarded|mailed|addressed|filed|sent|e-mailed|supplied|communicated)(?: (?:to|with|in to))",
                        "is sent to",
                        "are sent to"),
                verb(passive + " (?:received|delivered|submitted|filed|provided|in)", "is received", "are received"),
                verb(
                        "(?:(?:shall |must |will |should )?(?:includes?|comprises?|consists? of|lists?|sets? out|states?|shows?|specif(?:y|ies)|contain|has|have)|(?:is|are) made up of)",
                        "contains",
                        "contain"),
                Turn.of("(?:shall |must |will )?bears? (daily|monthly|quarterly|yearly) interest", "bears interest $1"),
                Turn.of("(?:shall |must |will )?bears? annual interest", "bears interest yearly"),
                verb(
                        "(?:shall |must |will )?(?:(?:accrues?|earns?|carr(?:y|ies)|attracts?|incurs?|yields?|pays?|bears?) (?:an )?interest|(?:is|are) subject to interest)",
                        "bears interest",
                        "bear interest"),
                Turn.of(
                        "(?:interest (?:is )?)?(?:not compounded|without compounding|non-compounding|not compounding|uncompounded|simple interest)",
                        "simple"),
                Turn.of("compound(?:ed|s)?", "compounding"),
                Turn.of("annually|annual|per annum", "yearly"),
                Turn.of("compounding (?:each|every|per|by the) day", "compounding daily"),
                Turn.of("(?:compounded|compounding) (?:each|every|per|by the) month", "compounding monthly"),
                Turn.of("(?:per annum|p\\.a\\.|annually|yearly|an annum)", "per year", "a year"),
                Turn.of("daily|calculated daily", "per day"),
                Turn.of("monthly", "per month"),
                Turn.of(
                        "(?:An? |The |Any |Every )?payments?(?: received)? (?:(?:shall|must|will|is to|are to) (?:first )?be (?:first )?(?:applied|credited|allocated|imputed|assigned)(?: first)?|(?:is|are) (?:first )?(?:applied|credited|allocated|imputed)(?: first)?|(?:go|goes)(?: first)?|(?:goes|go) at first|first (?:goes|go|is applied|are applied)) (?:to|towards|against|on)",
                        "A payment goes first to"),
                Turn.of(
                        "oldest (?:debts?|royalties|fees?|invoices?|balances?|unpaid royalt(?:y|ies)|amounts?)",
                        "oldest royalty"),
                Turn.of("(?:and )?(?:next|after that|afterwards|thereafter|subsequently) to", "then to"),
                verb("(?:increases?|goes up|go up|grows?|climbs?|gets? larger)", "rises", "rise"),
                verb(
                        "(?:never|does not|do not) (?:decreases?|drops?|goes down|go down|declines?|fall|reduces?) (?:when|if|as|while)",
                        "never falls when",
                        "never fall when"),
                Turn.of(
                        "Business days are (?:those )?(?:in|for|from|as in|business days (?:in|of))",
                        "Business days are those of"),
                verb(
                        "(?:shall|must|will) be|shall equal|was|were|equals|amounts? to|comes? to|=|(?:is|are) (?:calculated|computed|determined) (?:as|by)|(?:is|are) set at|works? out (?:at|as)",
                        "is",
                        "are"),
                verb(
                        "(?:shall|must|will) mean|denotes?|refers? to|signif(?:y|ies)|stands? for|is defined as",
                        "means",
                        "mean"));
    }

    private static List<Turn> times() {
        return List.of(
                Turn.of(
                        "(\\p{L}+), in ([A-Z]{3})",
                        "$1 each month, in $2", "$1 each quarter, in $2", "$1 each year, in $2"),
                Turn.of(
                        "(?:within|in|no more than|at most|not more than) ([0-9]+|" + IN_WORDS
                                + ") (business days?|days?|weeks?|months?) (?:of|after|from|following|since)",
                        EnglishTurns::within),
                Turn.of("within", "no later than"),
                Turn.of(
                        "(?:not|no) (?:after|past)|not later than|at the latest|(?:on or before|by no later than|latest|not beyond|up to)",
                        "no later than"),
                Turn.of(
                        "(?:not|no) (?:before|sooner than)|not earlier than|on or after|at the earliest",
                        "no earlier than"),
                Turn.of(
                        "([0-9]+ (?:business )?(?:days?|weeks?|months?)) (?:following|from|of|past|since|as of|counting from)",
                        "$1 after"),
                Turn.of(
                        "([0-9]+ (?:business )?(?:days?|weeks?|months?)) (?:prior to|ahead of|preceding|previous to)",
                        "$1 before"),
                Turn.of(
                        "(" + IN_WORDS + ") ((?:business )?(?:days?|weeks?|months?|years?))",
                        match -> List.of(SAID.figure(match.group(1)) + " " + match.group(2))),
                Turn.of(
                        "(after|before) (?:the )?(month|quarter|half-year|year|period)(?: end|-end| ends| is over)?(?! (?:before|after))",
                        "$1 the end of the $2"),
                Turn.of("(?:the )?(month|quarter|year|period)(?:-end| end)", "the end of the $1"),
                Turn.of("(?:close|expiry|expiration|conclusion|completion|last day) of", "end of"),
                Turn.of("(?:beginning|opening|commencement|first day) of", "start of"),
                Turn.of("(end|start|beginning) of (?:each|every|that|such|any|said) (" + UNIT + ")", "$1 of the $2"),
                Turn.of(
                        "(no later than [0-9]+ (?:business )?(?:days?|weeks?|months?))(?=[.,])",
                        "$1 after the end of the period"),
                Turn.of(
                        "(second|third|fourth|fifth|sixth) (?:previous|prior|preceding|last|earlier) (" + UNIT + ")",
                        "$1 $2 before the $2"),
                Turn.of("(?:previous|prior|preceding|last|former|earlier) (" + UNIT + ")", "$1 before"),
                Turn.of("(?:following|next|subsequent|coming|succeeding|ensuing) (" + UNIT + ")", "$1 after"),
                Turn.of("(" + UNIT + ") (?:preceding|previous|prior|earlier)(?: to)?", "$1 before"),
                Turn.of("(" + UNIT + ") (?:following|next|thereafter|later)", "$1 after"),
                Turn.of(
                        "(?:the )?([0-9]+|" + IN_WORDS + ") (month|quarter|year)s? (before|after|ago|earlier|later)",
                        EnglishTurns::ordinal),
                Turn.of("calendar (month|quarter|year)", "$1"),
                Turn.of(
                        "(?:for|during|over|within|throughout|of|per|in each|of each) (?:the )?(" + UNIT
                                + ")(?! (?:of|before|after))",
                        "in the $1"),
                Turn.of("(?:during|throughout|within)", "in"),
                Turn.of(" ?for (?:the|that|each) (?:month|quarter|year|period)", ""),
                Turn.of("(?:per|every|a|by the|by|for each|once a|once per) (month|quarter|half-year|year)", "each $1"),
                Turn.of("(?:on a )?monthly(?: basis)?", "each month"),
                Turn.of("(?:on a )?quarterly(?: basis)?", "each quarter"),
                Turn.of("(?:yearly|annually|on (?:an|a) (?:annual|yearly) basis|per annum)", "each year"),
                Turn.of("(?:semi-?annually|half-yearly|twice a year|biannually|every six months)", "each half-year"),
                Turn.of("every (two|three|four|six|[2-9]) months", "each $1 months"),
                Turn.of("(each (?:two|three|four|six|[2-9]) months)", "$1 from January"),
                Turn.of("each (?:event|occasion)", "for each event"));
    }

    private static List<Turn> dates() {
        List<Turn> turns = new ArrayList<>();
        for (String month : MONTHS) {
            String shortened = month.equals("September") ? "Sept?" : month.substring(0, 3);
            if (!month.equals("May")) {
                turns.add(Turn.of(shortened + "\\.? ([0-9]{1,2},? [0-9]{4}|[0-9]{1,4})", month + " $1"));
            }
        }
        turns.addAll(List.of(
                Turn.of("(" + MONTH + ") (?:the )?([0-9]{1,2})(?:st|nd|rd|th),? ([0-9]{4})", "$1 $2, $3"),
                Turn.of("(" + MONTH + ") (?:the )?([0-9]{1,2})(?:st|nd|rd|th)(?!,? [0-9]{4})", "$1 $2"),
                Turn.of(
                        "(?:the )?([0-9]{1,2})(?:st|nd|rd|th)?(?: day)?(?: of)? (" + MONTH + "),? ([0-9]{4})",
                        "$2 $1, $3"),
                Turn.of("(?:the )?([0-9]{1,2})(?:st|nd|rd|th)?(?: day)? of (" + MONTH + ")", "$2 $1"),
                Turn.of("(" + MONTH + ") ([0-9]{1,2}),? '?([0-9]{2})", "$1 $2, 20$3"),
                Turn.of("(" + MONTH + ") ([0-9]{1,2}) ([0-9]{4})", "$1 $2, $3"),
                Turn.of("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]((?:20)?[0-9]{2})", SAID::days),
                Turn.of("(" + MONTH + "),? of ([0-9]{4})", "$1 $2"),
                Turn.of("(" + MONTH + "), ([0-9]{4})", "$1 $2"),
                Turn.of("([0-9]{1,2})/([0-9]{4})", match -> monthOf(match.group(1), match.group(2))),
                Turn.of(
                        "(?:until|till|through|thru|up to|up until|ending(?: on)?|and ends on|inclusive to|[-–—]|and) ("
                                + DATE + ")",
                        "to $1"),
                Turn.of(
                        "(?:since|as of|as from|as at|starting(?: on| from)?|beginning(?: on)?|effective(?: from)?|commencing(?: on)?|on and after|from and after|after|on|of) ("
                                + DATE + ")",
                        "from $1")));
        return turns;
    }

    private static List<Turn> figures() {
        return List.of(
                Turn.of("\\$ (" + DIGITS + ")", "$$1"),
                Turn.of("¢ ?(" + DIGITS + ")", "$1¢"),
                Turn.of("% ?(" + DIGITS + ")", "$1%"),
                Turn.of("(" + DIGITS + ") ?(?:c|ct|cts|cents?|¢ cents?)", "$1¢"),
                Turn.of("(" + DIGITS + ") ?(?:dollars?|CAD|\\$|dollars? CAD|Canadian dollars?)", "$$1"),
                Turn.of("\\$(" + DIGITS + ") (?:dollars?|CAD|Canadian(?: dollars?)?)", "$$1"),
                Turn.of("(?:CAD|CA|C|CDN|Can|Cdn)\\.? ?\\$? ?(" + DIGITS + ")", "$$1"),
                Turn.of(
                        "\\$?([0-9]+(?:\\.[0-9]+)?) ?(?:k|K|thousand)",
                        match -> List.of("$" + SAID.grouped(match.group(1), 3), SAID.grouped(match.group(1), 3))),
                Turn.of(
                        "\\$?([0-9]+(?:\\.[0-9]+)?) ?(?:million|M|mio)",
                        match -> List.of("$" + SAID.grouped(match.group(1), 6), SAID.grouped(match.group(1), 6))),
                Turn.of("(?:half|one[- ]half)(?: of)? (?:an?|one) per ?cent", "0.5%"),
                Turn.of("(?:a|one|one-) ?quarter (?:of )?(?:an?|one) per ?cent", "0.25%"),
                Turn.of(
                        "(" + DIGITS
                                + ") ?(?:pct\\.?|percent|percentages?|per-cent|percentage points?|percents|per cents|% percent|% per cent|per centum|points?)",
                        "$1%"),
                Turn.of(
                        "(" + DIGITS + ") ?(?:‰|per mille|per mil)",
                        match -> List.of(SAID.scaled(match.group(1), 1) + "%")),
                Turn.of(
                        "(" + DIGITS + ") ?(?:bps?|basis points?)",
                        match -> List.of(SAID.scaled(match.group(1), 2) + "%")),
                Turn.of("(?:" + IN_WORDS + ") \\((" + FIGURE + ")\\)(?: dollars?)?", "$1"),
                Turn.of("(" + IN_WORDS + ") per ?cent", match -> List.of(SAID.figure(match.group(1)) + "%")),
                Turn.of("(" + IN_WORDS + ") dollars?", match -> List.of("$" + SAID.figure(match.group(1)))),
                Turn.of("(" + IN_WORDS + ") cents?", match -> List.of(SAID.figure(match.group(1)) + "¢")),
                Turn.of("(" + IN_WORDS + ")", match -> List.of(SAID.figure(match.group(1)))),
                Turn.of("([$€£]?" + DIGITS + ")(?:\\.?[-–—]{1,2}|\\.(?=[ ,]))", "$1"),
                Turn.of("\\(([$€£]?" + DIGITS + ")\\)", "-$1", "$1"),
                Turn.of("([$€£]?)([0-9]{1,3}),([0-9]{2})", "$1$2.$3", "$1$2,$30"),
                Turn.of("([$€£]?)([0-9]{1,3}),([0-9])", "$1$2.$3", "$1$2,$300"),
                Turn.of(
                        "([$€£]?)([0-9]{1,3}),([0-9]{4,6})",
                        match -> List.of(match.group(1) + SAID.grouped(match.group(2) + match.group(3), 0))),
                Turn.of("([$€£]?)([0-9]{1,3})\\.([0-9]{3})", "$1$2,$3"),
                Turn.of("([$€£]?)([0-9]{1,3}),([0-9]{2}) ?(%)", "$1$2.$3$4"),
                Turn.of(
                        "[$€£]?[0-9][0-9,.]*[oO][0-9oO,.]*[¢%]?",
                        match -> List.of(match.group().replaceAll("[oO]", "0"))),
                Turn.of(
                        "[$€£]?[lI][0-9,.]+[¢%]?|[$€£]?[0-9][0-9,.]*[lI][0-9lI,.]*[¢%]?",
                        match -> List.of(match.group().replaceAll("[lI]", "1"))),
                Turn.of(
                        "([0-9]{1,3}(?:['’ ][0-9]{3})+)",
                        match -> List.of(match.group(1).replaceAll("['’ ]", ","))),
                Turn.of(
                        "in (?:Canadian (?:dollars?|currency|funds|money)|\\$|dollars?|CAN|CDN|C\\$|CA\\$|Can\\$|Canadian|CAD\\$|\\$CAD|CA|cad|Cad)",
                        "in CAD"),
                Turn.of("in (?:US (?:dollars?|currency|funds)|American dollars?|U\\.S\\. dollars?|US\\$|US)", "in USD"),
                Turn.of("in euros?", "in EUR"),
                Turn.of("rounded(?: off)?(?: to)?(?: the)? (?:nearest |closest )?(?:cent|penny|¢|1 cent)", modes("1¢")),
                Turn.of(
                        "rounded (?:off )?to (?:the nearest )?(" + PRICE + ")",
                        match -> modes(match.group(1)).apply(match)),
                Turn.of("rounded(?: off)?(?: to)? (?:2|two) (?:decimals?|decimal places|places|digits)", modes("1¢")),
                Turn.of(
                        "rounded (up|down|half up|half even|half down)(?: to)?(?: the)?(?: nearest| next)? (?:cent|penny|¢|1 cent|(?:2|two) (?:decimals?|decimal places|places|digits))",
                        "rounded $1 to 1¢"),
                Turn.of(
                        "rounded (up|down)(?: to)?(?: the)? (?:nearest|next) (?:dollar)",
                        match -> List.of("rounded " + match.group(1) + " to $1")),
                Turn.of("rounding|rounds?", "rounded"),
                Turn.of("half-(up|down|even)", "half $1"),
                Turn.of("rounded (?:upwards?|up wards)", "rounded up"),
                Turn.of("rounded (?:downwards?|down wards)", "rounded down"));
    }

    private static Function<MatchResult, List<String>> modes(String unit) {
        return match -> Stream.of("half up", "half even", "half down", "up", "down")
                .map(mode -> "rounded " + mode + " to " + unit)
                .toList();
    }

    private static List<Turn> facts() {
        return List.of(
                Turn.of(
                        "\\((?:dollars?|currency|amount|CAD|\\$|sum|price|an amount|money amount|cash|amount of money)(?=[,)])",
                        "(money"),
                Turn.of(
                        "\\((?:counts?|integer|int|whole number|numeric|numbers|numerical|quantity|float|decimal|digits?|a number|num|no\\.)(?=[,)])",
                        "(number"),
                Turn.of(
                        "\\((?:percent|per cent|%|rate|ratio|percents|percentages|a percentage)(?=[,)])",
                        "(percentage"),
                Turn.of(
                        "\\((?:boolean|bool|yes ?/ ?no|true or false|true/false|flag|y/n|yes,? no|no or yes|yes|condition)(?=[,)])",
                        "(yes or no"),
                Turn.of("\\((?:string|words?|texts|free text|a text|name)(?=[,)])", "(text"),
                Turn.of("\\((?:dates|a date|datetime|calendar date)(?=[,)])", "(date"),
                Turn.of("\\((?:number of hours|hrs?|h)(?=[,)])", "(hours"),
                Turn.of("\\(number (?!of|\\))", "(number of "),
                Turn.of("\\((?:either|any of|choice(?: of| between)?|one among|among) ", "(one of "),
                Turn.of("\\((?:either|any of|choice(?: of| between)?|one among|among)(?= )", "(one of"),
                Turn.of("([0-9][0-9.,]*) ?(%?) ?(?:to|-|–) ?([0-9][0-9.,]*) ?(%?)(?=\\))", EnglishTurns::bounds),
                Turn.of("between (\\S+) and (\\S+)(?=\\))", "at least $1, at most $2"),
                Turn.of("(?:min\\.?|minimum|>=|≥|from) (\\S+)(?=[,)])", "at least $1"),
                Turn.of("(?:max\\.?|maximum|<=|≤|up to) (\\S+)(?=[,)])", "at most $1"),
                Turn.of(
                        "(?:can|could|might|is allowed to) be (?:negative|below zero)|possibly negative|negative",
                        "may be negative"),
                Turn.of("Given(?: for)? (?:every|monthly|per) ?(month)?", "Given each month"),
                Turn.of("Given (?:quarterly|every quarter|per quarter)", "Given each quarter"),
                Turn.of("Given (?:yearly|annually|every year|per year)", "Given each year"),
                Turn.of(
                        "Given each (?!month|quarter|half|year|period|day|two|three|four|six|season)",
                        "Given for each "),
                Turn.of(
                        "Given each(?= (?!month|quarter|half|year|period|day|two|three|four|six|season))",
                        "Given for each"),
                Turn.of("Given for every", "Given for each"),
                Turn.of(
                        "(?:Known|Reported|Facts?|Inputs?|Data|Provided|Declared|Supplied)(?= (?:each|for each))",
                        "Given"),
                Turn.of("(?:Facts?|Inputs?|Data|Known|Declared|Provided)(?=:)", "Given"));
    }

    private static List<Turn> frame() {
        return List.of(
                Turn.of(
                        "(?:(?:This|The) tariff (?:is|comes|enters|takes|goes|shall be|applies|has)?(?: in(?:to)?)? ?(?:force|effect|effective)?|In effect|Effective|Applicable|Applies|Valid|Takes effect|Comes into force|Enters? into force|Into force|Is in force|In vigour|In application)",
                        "In force"),
                Turn.of(
                        "(In force) (?:since|as of|as from|starting|beginning|effective|commencing|on and after|from and after|after|on|of)",
                        "$1 from"),
                Turn.of("(In force)(?= (?:" + DATE + "))", "$1 from"),
                Turn.of(
                        "(?:This tariff is )?(?:in force|effective|in effect|applicable) (?:from|as of|since)",
                        "In force from"),
                Turn.of("(?:sect?|s|ss|para|cl|art)\\. ?([0-9])", "section $1"),
                Turn.of(
                        "(?:§+|paragraph|clause|article|subsection|sub-section|part|chapter|rule|sections) ?([0-9])",
                        "section $1"),
                Turn.of("section no\\. ?([0-9])", "section $1"),
                Turn.of("section (" + IN_WORDS + ")", match -> List.of("section " + SAID.figure(match.group(1)))),
                Turn.of("([0-9]+(?:\\.[0-9]+)*)[.):]?(?= \")", "section $1"),
                Turn.of("(section [0-9]+(?:\\.[0-9]+)*)[.:,)–—-]+(?= ?\")", "$1"),
                Turn.of(
                        "(section [0-9]+(?:\\.[0-9]+)*)[.:]? [-–—]?(?! )([\\p{Lu}][\\p{L}0-9 ,'’&-]*?)[.]?(?=\\n|$)",
                        "$1 \"$2\""),
                Turn.of("tariff:? ([\\p{Lu}][^\\n\"“]*?)[.]?(?=\\n|$)", "tariff \"$1\""),
                Turn.of("tariff [:=-] ?(?=\")", "tariff "),
                Turn.of("(?:name of the )?tariff(?: name| no\\.?| number)?:?(?= \")", "tariff"),
                Turn.of("['‘’]([^'‘’\\n\"]+)['’‘]", "\"$1\""),
                Turn.of("example (?:no\\. ?)?(?:[0-9]+|[a-z]|" + IN_WORDS + ")[.:)]?(?= ?\")", "example"),
                Turn.of("(?:ex\\.|e\\.g\\.|examples|for example,?|test|sample|case|for instance,?)(?= ?\")", "example"),
                Turn.of("example (\"[^\"\\n:]*?):(?=\\n|$)", "example $1\":"),
                Turn.of("(\"[^\"\\n]*?)([.,;:]?)(?=\\n|$)", "$1\"$2"),
                Turn.of("example (\"[^\"\\n]*\"),", "example $1:"),
                Turn.of("example ([\\p{L}0-9][^\"\\n:]*):", "example \"$1\":"),
                Turn.of("example (?=the|if|when)", "example \"\": "),
                Turn.of("(?:and then|so|hence|therefore|thus|results? in|gives?|=>|->|→)(?= )", "then"),
                Turn.of("(the [\\p{L} ]+ is " + FIGURE + ")(?=\\.)", "then $1"),
                Turn.of(
                        "(?:Comment|Note|Remark|Reading|Explanation|Interpretations|Interpreted|Interp\\.)(?=: ?\")",
                        "Interpretation"),
                Turn.of("(?:Difference|Deviation|Departure|Divergences|Discrepancy)(?=: ?\")", "Divergence"),
                Turn.of("(?:in|In) (?:the )?(Canada Gazette,? Part [IV]+)", "in \"$1\""),
                Turn.of("in ((?:the )?[\\p{Lu}][\\p{L}, ]+)(?=\\.)", "in \"$1\""),
                Turn.of("(?m:^)(?:-|–|—|//+|#+|;+|\\*|/\\*)(?= \\p{L})", "--"),
                Turn.of("(?:Approved|Adopted|Authorized|Authorised|Sanctioned)(?= (?:" + MONTH + "))", "Certified"),
                Turn.of("(?:Filed|Submitted)(?= (?:" + MONTH + "))", "Proposed"));
    }

    private static List<Turn> sums() {
        return List.of(
                Turn.of("of ([\\p{L}][\\p{L} ]*?) (?:minus|less) ([\\p{L}][\\p{L} ]*)(?=[.,;)])", "of ($1 - $2)"),
                Turn.of("of ([\\p{L}][\\p{L} ]*?) plus ([\\p{L}][\\p{L} ]*)(?=[.,;)])", "of ($1 + $2)"),
                Turn.of("(?:times|multiplied by|multiplied with|x|by the number of)", "×"),
                Turn.of("([0-9.,]+) ?[xX] ?", "$1 × "),
                Turn.of("([0-9][0-9.,]*) ?[xX](?= )", "$1 ×"),
                Turn.of("divided by|over", "/"),
                Turn.of("plus|added to|increased by|and also", "+"),
                Turn.of("minus|less|reduced by|diminished by|subtracting|net of|after deduct(?:ing|ion of)", "-"),
                Turn.of("(excess of [^.,;]+?) (?:above|beyond|less|minus|compared (?:to|with)|on|to)", "$1 over"),
                Turn.of("(?:surplus|difference|overage) of ([^.,;]+?) (?:above|over|beyond|and)", "excess of $1 over"),
                Turn.of("(?:twice|double|two times)(?: of)?(?: the)?", "twice the", "2 ×"),
                Turn.of("(?:three times|triple|thrice)(?: of)?(?: the)?", "3 ×"),
                Turn.of("(?:an? |one[- ])?half(?: of)?(?= (?!up|even|down|year))", "half of"),
                Turn.of("(?:an? |one[- ])?third(?: of)?", "one third of"),
                Turn.of("two[- ]thirds?(?: of)?", "two thirds of"),
                Turn.of("(?:an? |one[- ])?(?:quarter|fourth)(?: of)?", "one quarter of"),
                Turn.of("three[- ](?:quarters?|fourths?)(?: of)?", "three quarters of"),
                Turn.of(
                        "(?:an? |one[- ])?(fifth|sixth|seventh|eighth|ninth|tenth|twelfth)(?: part)?(?: of)?",
                        match -> List.of("1/" + PARTS.get(match.group(1).toLowerCase(Locale.ROOT)) + " of")),
                Turn.of("([0-9]+/[0-9]+)(?:st|nd|rd|th|ths)(?: of)?", "$1 of"),
                Turn.of("\\((?:the )?([\\p{L} ]+?) for each", "(the sum of the $1 for each"),
                Turn.of("(is|are) (?:the )?([\\p{L} ]+?) for each (?=\\p{L})", "$1 the sum of the $2 for each "),
                Turn.of("(?:total|aggregate|overall total|totals?|sums|sum total)(?: of)?", "sum of"),
                Turn.of("sum (?:over|for|across)", "sum of"),
                Turn.of(
                        "(" + PRICE + ") (?:each|an?|for each|for every|for an?|for one|by|/|every)(?= \\p{L})",
                        "$1 per"),
                Turn.of("(" + PRICE + ") ?/ ?(?=\\p{L})", "$1 per "),
                Turn.of("(?:for every|for each|by|each|every|for)(?= [0-9])", "per"),
                Turn.of("(?:for every|for each|each|every|by)", "per", "for each"),
                Turn.of(
                        "(?:or|and) (?:any )?(?:fractions?|portions?|parts?)(?: thereof| of (?:it|that|them)| of an? \\p{L}+)?",
                        "or part"),
                Turn.of("(?:thereof|of it|of them|of that)", ""),
                Turn.of("([0-9]+) ?[-–—] ?([0-9]+)", "$1 to $2"),
                Turn.of("(on|to|for|in|from|over) the (first|next|rest)", "of the $2"),
                Turn.of(
                        "(?:(?:of|on|for|to) )?(?:any|the|all)? ?(?:remainder|balance|excess|remaining|surplus|rest above|remaining part|part above|amount above|portion above|amounts? (?:over|above|exceeding|in excess of) "
                                + FIGURE + ")",
                        "of the rest"),
                Turn.of("of the (?:following|subsequent|second) (?=" + FIGURE + ")", "of the next "),
                Turn.of("(?:from|between) \\$?([0-9][0-9,]*) (?:to|and) \\$?([0-9][0-9,]*)", EnglishTurns::width),
                Turn.of("(?:any|all|the) others?", "any other"));
    }

    private static List<String> within(MatchResult match) {
        String count = SAID.figure(match.group(1));
        return List.of("no later than " + count + " " + match.group(2) + " after");
    }

    private static List<String> ordinal(MatchResult match) {
        int count = SAID.count(match.group(1));
        if (count < 1 || count >= ORDINALS.size()) {
            return List.of();
        }
        String way = match.group(3).equalsIgnoreCase("after") || match.group(3).equalsIgnoreCase("later")
                ? "after"
                : "before";
        String ordinal = count == 1 ? "" : ORDINALS.get(count) + " ";
        String whole = ordinal + match.group(2) + " " + way;
        return List.of("the " + whole);
    }

    private static List<String> monthOf(String month, String year) {
        int number = Integer.parseInt(month);
        return number < 1 || number > 12 ? List.of() : List.of(MONTHS.get(number - 1) + " " + year);
    }

    private static List<String> bounds(MatchResult match) {
        String sign = match.group(4) + (match.group(4).isEmpty() ? match.group(2) : "");
        return List.of("at least " + match.group(1) + sign + ", at most " + match.group(3) + sign);
    }

    /** How wide the bracket is that is told by its ends: from $1,001 to $3,000 is as wide as from $1,000. */
    private static List<String> width(MatchResult match) {
        BigDecimal from = new BigDecimal(match.group(1).replace(",", ""));
        BigDecimal to = new BigDecimal(match.group(2).replace(",", ""));
        boolean next = from.remainder(BigDecimal.TEN).compareTo(BigDecimal.ONE) == 0;
        BigDecimal width = to.subtract(next ? from.subtract(BigDecimal.ONE) : from);
        String sign = match.group().contains("$") ? "$" : "";
        return width.signum() <= 0
                ? List.of()
                : List.of("of the next " + sign + SAID.grouped(width.toPlainString(), 0));
    }
}

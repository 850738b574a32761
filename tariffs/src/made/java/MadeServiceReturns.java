import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes the made returns of online audiovisual services for SOCAN Tariff 22.D.1 or 22.D.3 to standard output:
 *
 * <pre>
 * java tariffs/src/made/java/MadeServiceReturns.java 22.D.1 &gt; tariffs/socan/returns-22.D.1.csv
 * java tariffs/src/made/java/MadeServiceReturns.java 22.D.3 &gt; tariffs/socan/returns-22.D.3.csv
 * </pre>
 *
 * <p>Every service and figure is invented. The seeds are fixed, all arithmetic is on whole numbers and {@link Random}
 * is specified to the bit, so every run on every machine writes the same bytes. The source is plain ASCII, so that it
 * does not depend on the machine's encoding either.
 */
public final class MadeServiceReturns {

    private static final int MONTHS = 24;
    private static final int MOST_SUBSCRIBERS = 10_000_000;
    private static final long NOT_AVAILABLE = -1;

    /** How viewing falls over a year, in per cent of an even month; adds up to 1200. */
    private static final int[] SEASON = {118, 110, 106, 98, 92, 86, 82, 84, 94, 102, 108, 120};

    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private static final String[] STARTS = {
        "Larkspur",
        "Quillwood",
        "Bramblegate",
        "Ottermere",
        "Saltfern",
        "Rookhollow",
        "Thistledown",
        "Amberloft",
        "Foxtrellis",
        "Loonwater"
    };
    private static final String[] ENDS = {"Play", "Screen", "Streams", "Video", "Player", "On Demand"};

    /** The tariff that returns are made for. */
    private enum Tariff {
        ONLINE("22.D.1", 2010, 221),
        ALLIED("22.D.3", 2019, 223);

        private final String number;
        private final int firstYear;
        private final long seed;

        Tariff(String number, int firstYear, long seed) {
            this.number = number;
            this.firstYear = firstYear;
            this.seed = seed;
        }

        private static Tariff of(String number) {
            for (Tariff tariff : values()) {
                if (tariff.number.equals(number)) {
                    return tariff;
                }
            }
            throw new IllegalArgumentException("22.D.1 or 22.D.3, not " + number);
        }
    }

    /** What a service lives on, and how many there are. */
    private enum Kind {
        SUBSCRIPTIONS(18),
        PROGRAMS(10),
        ADVERTISING(12),
        ALL_THREE(12),
        WITHOUT_REVENUE(5),
        ASLEEP(3);

        private final int services;

        Kind(int services) {
            this.services = services;
        }

        private boolean has(Kind part) {
            return this == part || this == ALL_THREE;
        }
    }

    private final Tariff tariff;
    private final Random random;
    private final List<Service> services = new ArrayList<>();

    private MadeServiceReturns(Tariff tariff) {
        this.tariff = tariff;
        this.random = new Random(tariff.seed);
    }

    public static void main(String[] arguments) {
        MadeServiceReturns returns = new MadeServiceReturns(Tariff.of(String.join(" ", arguments)));
        returns.makeServices();
        returns.makeEvents();
        byte[] csv = returns.csv().getBytes(StandardCharsets.UTF_8);
        PrintStream out = System.out;
        out.write(csv, 0, csv.length);
        out.flush();
    }

    // --- what is ordinary ----------------------------------------------------------------------------------------

    private void makeServices() {
        for (Kind kind : Kind.values()) {
            for (int i = 0; i < kind.services; i++) {
                Service service = new Service(name(services.size()), kind, random.nextInt(3) > 0);
                services.add(service);
                if (kind.has(Kind.SUBSCRIPTIONS) || (kind == Kind.WITHOUT_REVENUE && i % 2 == 0)) {
                    makeSubscriptions(service);
                }
                if (kind.has(Kind.PROGRAMS)) {
                    makePrograms(service);
                }
                if (kind.has(Kind.ADVERTISING)) {
                    makeAdvertising(service);
                }
                makeTimes(service);
            }
        }
    }

    /** From a handful of subscribers to millions; the cheap ones fall below the minimum. */
    private void makeSubscriptions(Service service) {
        long size = size(7);
        int price = service.kind == Kind.WITHOUT_REVENUE ? 0 : between(99, 1_299);
        int inTrial = price == 0 ? 0 : between(0, 120);
        int growth = between(-8, 22);
        for (int month = 0; month < MONTHS; month++) {
            long subscribers = Math.min(
                    MOST_SUBSCRIBERS, size * (1_000 + (long) growth * month) / 1_000 * between(970, 1_030) / 1_000);
            service.subscribers[month] = subscribers;
            service.trials[month] = subscribers * inTrial / 1_000 * between(600, 1_400) / 1_000;
            service.initial[month] = service.trials[month] * between(850, 1_000) / 1_000;
            service.subscriptions[month] = (subscribers - service.trials[month]) * price * between(940, 1_000) / 1_000;
        }
    }

    private void makePrograms(Service service) {
        long size = size(6);
        int price = between(29, 699);
        for (int month = 0; month < MONTHS; month++) {
            service.programs[month] = size * SEASON[month % 12] / 100 * between(850, 1_150) / 1_000;
            service.fees[month] = service.programs[month] * price * between(900, 1_000) / 1_000;
        }
    }

    /** One service in three cannot tell its page impressions apart, one in three only now and then. */
    private void makeAdvertising(Service service) {
        long size = 100 * size(6);
        int perThousand = between(300, 2_800);
        int audiovisual = between(50, 900);
        int apart = between(20, 980);
        int knows = random.nextInt(3);
        for (int month = 0; month < MONTHS; month++) {
            long pages = size * SEASON[month % 12] / 100 * between(850, 1_150) / 1_000;
            service.pages[month] = pages;
            service.audiovisual[month] = pages * (audiovisual + between(-20, 20)) / 1_000;
            service.apart[month] = pages * (apart + between(-15, 15)) / 1_000;
            service.revenues[month] = pages * perThousand / 1_000 + random.nextInt(100);
            forget(service, month, knows == 0 ? 1 : knows == 1 ? 4 : 0);
        }
    }

    /** Makes each figure not available one time in so many; never for 0. */
    private void forget(Service service, int month, int oneIn) {
        for (long[] figures : List.of(service.pages, service.audiovisual, service.apart)) {
            if (oneIn > 0 && random.nextInt(oneIn) == 0) {
                figures[month] = NOT_AVAILABLE;
            }
        }
    }

    /** Half of the services are full of music; the others talk or play, and some stay near the line of 20 per cent. */
    private void makeTimes(Service service) {
        int kind = random.nextInt(10);
        int share = kind < 5 ? between(300, 800) : kind < 8 ? between(10, 170) : between(190, 210);
        boolean measures = random.nextInt(6) > 0;
        int hours = between(20, 4_000);
        for (int month = 0; month < MONTHS; month++) {
            service.time[month] = hours * 10L * DAYS[month % 12] / 30;
            service.music[month] = measures ? service.time[month] * (share + between(-10, 10)) / 1_000 : NOT_AVAILABLE;
        }
    }

    /** A number of so many digits at most: small ones are as likely as large ones. */
    private long size(int mostDigits) {
        long size = between(1, 9);
        for (int digits = random.nextInt(mostDigits); digits > 0; digits--) {
            size = 10 * size + random.nextInt(10);
        }
        return size;
    }

    // --- what is not: returns.md tells each by the service's name --------------------------------------------------

    private void makeEvents() {
        makeGiants();
        makeLimits();
        makeLaunches();
        makeZeros();
        makeTimesOnTheLine();
    }

    /** Ten million subscribers; nobody yet; everybody in a first free trial; everybody in a later one. */
    private void makeGiants() {
        Service giant = service(Kind.SUBSCRIPTIONS, 0);
        Service empty = service(Kind.SUBSCRIPTIONS, 1);
        Service trials = service(Kind.SUBSCRIPTIONS, 2);
        Service later = service(Kind.SUBSCRIPTIONS, 3);
        for (int month = 0; month < MONTHS; month++) {
            giant.subscribe(month, MOST_SUBSCRIBERS, 0, 0, 79_900_000_00L);
            empty.subscribe(month, 0, 0, 0, 0);
            trials.subscribe(month, 4_000 + month, 4_000 + month, 4_000 + month, 0);
            later.subscribe(month, 4_000 + month, 4_000 + month, 3_000, 0);
        }
    }

    /** Where a percentage is exactly the minimum, and a cent, a program or a subscriber to either side. */
    private void makeLimits() {
        Service programs = service(Kind.PROGRAMS, 0);
        Service subscriptions = service(Kind.SUBSCRIPTIONS, 4);
        for (int month = 0; month < MONTHS; month++) {
            int perMille = perMille(programs, month);
            programs.fees[month] = 1_300_00 + nudge(month, 0);
            programs.programs[month] = 100 * perMille + nudge(month, 1);
            // 1,700 at 6.8 cents are 1.7% of $6,800; 1,900 or 800 at 7.5 cents are 1.9% or 0.8% of $7,500.
            long count = 100 * perMille(subscriptions, month) + nudge(month, 1);
            long limit = tariff == Tariff.ONLINE && month < 12 ? 6_800_00 : 7_500_00;
            subscriptions.subscribe(month, count, 0, 0, limit + nudge(month, 0));
        }
    }

    /** The rate of the service in the month, in tenths of a per cent. */
    private int perMille(Service service, int month) {
        if (tariff == Tariff.ONLINE) {
            return month < 12 ? 17 : 19;
        }
        boolean low = service.music[month] != NOT_AVAILABLE && service.music[month] * 5 < service.time[month];
        return low ? 8 : 19;
    }

    /** By turns none, one less, one more of the first thing and then of the second. */
    private static int nudge(int month, int thing) {
        return switch (month % 5) {
            case 1 -> thing == 0 ? -1 : 0;
            case 2 -> thing == 0 ? 1 : 0;
            case 3 -> thing == 1 ? -1 : 0;
            case 4 -> thing == 1 ? 1 : 0;
            default -> 0;
        };
    }

    /** A launch in the second June; an end after the first September; a year without revenue before one with it. */
    private void makeLaunches() {
        service(Kind.ALL_THREE, 0).first = 17;
        service(Kind.ALL_THREE, 1).last = 8;
        Service late = service(Kind.PROGRAMS, 1);
        for (int month = 0; month < 12; month++) {
            late.programs[month] = 0;
            late.fees[month] = 0;
        }
    }

    /** No page impression at all; none audiovisual; all of them; figures of which only the total is missing. */
    private void makeZeros() {
        Service none = service(Kind.ADVERTISING, 0);
        Service silent = service(Kind.ADVERTISING, 1);
        Service whole = service(Kind.ADVERTISING, 2);
        Service unsure = service(Kind.ADVERTISING, 3);
        for (int month = 0; month < MONTHS; month++) {
            none.impressions(month, 0, 0, 0);
            silent.impressions(month, 90_000 + month, 0, 30_000);
            whole.impressions(month, 90_000 + month, 90_000 + month, 90_000 + month);
            unsure.impressions(month, NOT_AVAILABLE, 40_000, 30_000);
        }
        none.canadian = false;
        silent.canadian = true;
        whole.canadian = false;
        unsure.canadian = false;
    }

    /** Exactly 20 per cent; a tenth of an hour less; no audiovisual time at all. */
    private void makeTimesOnTheLine() {
        Service exact = service(Kind.SUBSCRIPTIONS, 5);
        Service below = service(Kind.SUBSCRIPTIONS, 6);
        Service silent = service(Kind.SUBSCRIPTIONS, 7);
        for (int month = 0; month < MONTHS; month++) {
            exact.time[month] = 7_200;
            exact.music[month] = 1_440;
            below.time[month] = 7_200;
            below.music[month] = 1_439;
            silent.time[month] = 0;
            silent.music[month] = 0;
        }
    }

    private Service service(Kind kind, int index) {
        int seen = 0;
        for (Service service : services) {
            if (service.kind == kind && seen++ == index) {
                return service;
            }
        }
        throw new IllegalStateException(kind + " has no service " + index);
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** Two words that no other service has; some with commas, quotation marks or accents. */
    private static String name(int number) {
        String start = STARTS[number % STARTS.length];
        String end = ENDS[number / STARTS.length];
        return switch (number % 15) {
            case 4 -> start + " " + end + ", Limited";
            case 8 -> start + " \"Late\" " + end;
            case 12 -> "\u00c9cran " + start + " " + end;
            default -> start + " " + end;
        };
    }

    // --- how it is written ---------------------------------------------------------------------------------------

    private String csv() {
        StringBuilder csv = new StringBuilder(String.join(",", columns())).append('\n');
        // The year's row has a payer, a period and a revenue.
        String between = ",".repeat(columns().size() - 3);
        for (Service service : services) {
            long revenue = 0;
            for (int month = service.first; month <= service.last; month++) {
                line(csv, service, period(month), cells(service, month));
                revenue += service.revenue(month);
                if (month % 12 == 11 || month == service.last) {
                    line(csv, service, period(month).substring(0, 4), between + money(revenue));
                    revenue = 0;
                }
            }
        }
        return csv.toString();
    }

    private List<String> columns() {
        return tariff == Tariff.ONLINE
                ? List.of(
                        "payer",
                        "period",
                        "per-program fees",
                        "programs",
                        "amounts paid by subscribers",
                        "subscribers",
                        "free-trial subscribers",
                        "subscribers in an initial free trial",
                        "Internet-related revenues",
                        "page impressions",
                        "audiovisual page impressions",
                        "non-Canadian page impressions",
                        "Canadian service",
                        "revenue of the year")
                : List.of(
                        "payer",
                        "period",
                        "per-program fees",
                        "programs",
                        "subscription fees",
                        "subscribers",
                        "subscribers in an exempt free trial",
                        "Internet-related revenues",
                        "page impressions",
                        "AV page impressions",
                        "Canadian page impressions",
                        "Canadian service",
                        "music time",
                        "AV time",
                        "revenue of the year");
    }

    private static void line(StringBuilder csv, Service service, String period, String cells) {
        csv.append(quoted(service.name))
                .append(',')
                .append(period)
                .append(',')
                .append(cells)
                .append('\n');
    }

    private String cells(Service service, int month) {
        List<String> cells = new ArrayList<>(List.of(
                money(service.fees[month]),
                count(service.programs[month]),
                money(service.subscriptions[month]),
                count(service.subscribers[month])));
        if (tariff == Tariff.ONLINE) {
            cells.add(count(service.trials[month]));
        }
        cells.add(count(service.initial[month]));
        cells.add(money(service.revenues[month]));
        cells.add(count(service.pages[month]));
        cells.add(count(service.audiovisual[month]));
        cells.add(count(service.apart[month]));
        cells.add(service.canadian ? "yes" : "no");
        if (tariff == Tariff.ALLIED) {
            cells.add(hours(service.music[month]));
            cells.add(hours(service.time[month]));
        }
        cells.add("");
        return String.join(",", cells);
    }

    private static String quoted(String text) {
        boolean plain = text.indexOf(',') < 0 && text.indexOf('"') < 0;
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private String period(int month) {
        int ofYear = month % 12 + 1;
        return (tariff.firstYear + month / 12) + (ofYear < 10 ? "-0" : "-") + ofYear;
    }

    private static String money(long cents) {
        return cents / 100 + (cents % 100 < 10 ? ".0" : ".") + cents % 100;
    }

    private static String count(long count) {
        return count == NOT_AVAILABLE ? "not available" : "" + count;
    }

    private static String hours(long tenths) {
        if (tenths == NOT_AVAILABLE) {
            return "not available";
        }
        return tenths % 10 == 0 ? "" + tenths / 10 : tenths / 10 + "." + tenths % 10;
    }

    /**
     * A service's returns by month: money in cents, times in tenths of an hour. The page impressions that are told
     * apart are the non-Canadian ones for 22.D.1 and the Canadian ones for 22.D.3.
     */
    private static final class Service {
        private final String name;
        private final Kind kind;
        private final long[] fees = new long[MONTHS];
        private final long[] programs = new long[MONTHS];
        private final long[] subscriptions = new long[MONTHS];
        private final long[] subscribers = new long[MONTHS];
        private final long[] trials = new long[MONTHS];
        private final long[] initial = new long[MONTHS];
        private final long[] revenues = new long[MONTHS];
        private final long[] pages = new long[MONTHS];
        private final long[] audiovisual = new long[MONTHS];
        private final long[] apart = new long[MONTHS];
        private final long[] music = new long[MONTHS];
        private final long[] time = new long[MONTHS];
        private boolean canadian;
        private int first;
        private int last = MONTHS - 1;

        private Service(String name, Kind kind, boolean canadian) {
            this.name = name;
            this.kind = kind;
            this.canadian = canadian;
        }

        private long revenue(int month) {
            return fees[month] + subscriptions[month] + revenues[month];
        }

        private void subscribe(int month, long all, long inTrial, long inInitialTrial, long paid) {
            subscribers[month] = all;
            trials[month] = inTrial;
            initial[month] = inInitialTrial;
            subscriptions[month] = paid;
        }

        private void impressions(int month, long all, long ofAudiovisual, long toldApart) {
            pages[month] = all;
            audiovisual[month] = ofAudiovisual;
            apart[month] = toldApart;
        }
    }
}

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes the made returns of commercial radio stations for the Connect/SOPROQ tariff of 2018 to standard output:
 *
 * <pre>java tariffs/src/made/java/MadeReturns.java &gt; tariffs/connect-soproq/returns-2018.csv</pre>
 *
 * <p>Every station, company and figure is invented. The seed is fixed, all arithmetic is on whole numbers and {@link
 * Random} is specified to the bit, so every run on every machine writes the same bytes. The source is plain ASCII, so
 * that it does not depend on the machine's encoding either.
 */
public final class MadeReturns {

    private static final long SEED = 2018;
    private static final int STATIONS = 320;

    /** Reporting months, counted from January 2017; those without a year are of 2018. */
    private static final int FIRST_YEAR = 2017;

    private static final int MONTHS = 22;
    private static final int NOVEMBER_2017 = 10;
    private static final int DECEMBER_2017 = 11;
    private static final int JANUARY = 12;
    private static final int FEBRUARY = 13;
    private static final int APRIL = 15;
    private static final int MAY = 16;
    private static final int JUNE = 17;
    private static final int JULY = 18;
    private static final int AUGUST = 19;

    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    /** How advertising falls over a year, in per cent of an even month; adds up to 1200. */
    private static final int[] SEASON = {78, 82, 96, 100, 108, 106, 92, 90, 104, 112, 116, 116};

    private static final Company[] COMPANIES = {
        new Company("Northern Lantern Radio Inc.", 40),
        new Company("Bluestem Broadcasting, Limited", 24),
        new Company("Groupe Radio Belle-\u00c9toile", 20),
        new Company("Harbour & Hill Media", 18),
        new Company("Copperline Radio Partners", 16),
        new Company("Tall Spruce Communications", 14),
        new Company("Ondes du Large, soci\u00e9t\u00e9 en commandite", 12),
        new Company("Kettle Valley Sound", 10),
        new Company("Marigold Media", 9),
        new Company("Saltbox Broadcasting", 8),
        new Company("Prairie Kite Radio", 7),
        new Company("Radio Trois-Phares", 6),
        new Company("Foxglove Stations", 6),
        new Company("Grey Heron Audio", 5),
        new Company("Wheatsheaf Radio", 5),
        new Company("Amber Dial", 4),
        new Company("Cedar & Daughters", 4),
        new Company("Sixpenny Radio", 4),
        new Company("Tidewrack Media", 3),
        new Company("Les Voix du Rivage", 3),
        new Company("Old Mill Broadcasting", 3),
        new Company("Two Rivers Airtime", 2),
        new Company("Even Keel Radio", 2),
        new Company("Puffin & Puffin", 2),
        new Company("Lone Pine Radio", 1),
        new Company("Radio Clair-Matin", 1),
        new Company("Snowgoose Media", 1),
        new Company("Button Radio", 1)
    };

    private static final String[] TOWN_STARTS = {
        "Lark", "Maple", "Stone", "Fox", "Grey", "Otter", "Rook", "Salt", "Wren", "Birch", "Amber", "Thistle", "Loon"
    };
    private static final String[] TOWN_ENDS = {"hollow", "ford", "mere", "by", "wick", "port", "dale", "ridge", "water"
    };
    private static final String[] FRENCH_TOWNS = {
        "Saint-\u00c9lan", "Anse-aux-Phares", "Grande-C\u00f4te-Verte", "Sainte-Myrtille", "Lac-\u00e0-l'Ours-Blanc"
    };

    private final Random random = new Random(SEED);
    private final List<Station> stations = new ArrayList<>();

    public static void main(String[] arguments) {
        MadeReturns returns = new MadeReturns();
        returns.makeStations();
        returns.makeEvents();
        byte[] csv = returns.csv().getBytes(StandardCharsets.UTF_8);
        PrintStream out = System.out;
        out.write(csv, 0, csv.length);
        out.flush();
    }

    private void makeStations() {
        for (Company company : COMPANIES) {
            for (int i = 0; i < company.stations(); i++) {
                stations.add(station(company.name()));
            }
        }
        while (stations.size() < STATIONS) {
            stations.add(station(""));
        }
    }

    private Station station(String company) {
        int number = stations.size();
        Station station = new Station(name(number));
        long yearly = yearlyCents();
        // Two in three play music; the others talk, or play just so much that the line of 20 per cent is near.
        int kind = random.nextInt(100);
        int share = kind < 68 ? between(300, 750) : kind < 88 ? between(20, 165) : between(180, 220);
        int wander = kind < 88 ? 12 : 30;
        int keeps = kind < 68 ? (random.nextInt(3) == 0 ? 95 : 0) : 96;
        int hoursADay = random.nextInt(8) == 0 ? 18 : 24;
        for (int month = 0; month < MONTHS; month++) {
            station.company[month] = company;
            station.income[month] =
                    yearly / 12 * SEASON[month % 12] / 100 * between(880, 1120) / 1000 * growth(month) / 100;
            int outage = random.nextInt(10) == 0 ? between(1, 120) : 0;
            station.total[month] = DAYS[month % 12] * hoursADay * 10 - outage;
            station.repertoire[month] = station.total[month] * (share + between(-wander, wander)) / 1000;
            station.recordings[month] = random.nextInt(100) < keeps;
        }
        return station;
    }

    /** From a station that lives on bake sales to one that passes the second limit in its first spring. */
    private long yearlyCents() {
        int size = random.nextInt(100);
        int dollars;
        if (size < 14) {
            dollars = between(4_000, 60_000);
        } else if (size < 50) {
            dollars = between(60_000, 300_000);
        } else if (size < 80) {
            dollars = between(300_000, 900_000);
        } else if (size < 95) {
            dollars = between(900_000, 2_500_000);
        } else {
            dollars = between(2_500_000, 7_000_000);
        }
        return dollars * 100L + random.nextInt(1200);
    }

    private static int growth(int month) {
        return month < 12 ? 100 : 103;
    }

    /** Call signs with Q, which no country gives out: Q and three letters that step through the alphabet. */
    private String name(int number) {
        int code = (number * 5_003 + 77) % (26 * 26 * 26);
        String sign = "Q" + letter(code / 676) + letter(code / 26 % 26) + letter(code % 26);
        String band = random.nextInt(5) == 0 ? "-AM" : "-FM";
        String town = random.nextInt(6) == 0
                ? FRENCH_TOWNS[random.nextInt(FRENCH_TOWNS.length)]
                : TOWN_STARTS[random.nextInt(TOWN_STARTS.length)] + TOWN_ENDS[random.nextInt(TOWN_ENDS.length)];
        return switch (number % 40) {
            case 7 -> sign + band + ", " + town;
            case 23 -> sign + band + " \"The " + TOWN_STARTS[number % TOWN_STARTS.length] + "\", " + town;
            default -> sign + band + " " + town;
        };
    }

    private static char letter(int index) {
        return (char) ('A' + index);
    }

    /** What a season of returns brings besides the ordinary; returns-2018.md tells each by the station's name. */
    private void makeEvents() {
        makeCredits();
        makeLimits();
        makeSilences();
        makeBeginnings();
        makeSales();
        makeClassChanges();
    }

    /** Alone and back over a limit; alone and below zero, by half cents; within companies; cancelling out. */
    private void makeCredits() {
        setIncome(independent(0), JANUARY, 598_250_40, 61_500_75, -48_300_25, 52_000_00);
        setIncome(independent(1), JANUARY, -2_250_00, 1_250_00, 1_312_50);
        setIncome(member("Northern Lantern Radio Inc.", 11), MAY, -7_431_19);
        setIncome(member("Two Rivers Airtime", 1), JANUARY, -650_00);
        setIncome(member("Even Keel Radio", 0), APRIL, 8_000_00);
        setIncome(member("Even Keel Radio", 1), APRIL, -8_000_00);
    }

    /** Income that stops exactly at a limit, or a cent to either side, and then goes on. */
    private void makeLimits() {
        setIncome(independent(2), JANUARY, 625_000_00, 10_000_00);
        setIncome(independent(3), JANUARY, 624_999_99, 10_000_00);
        setIncome(independent(4), JANUARY, 625_000_01, 10_000_00);
        setIncome(independent(5), JANUARY, 1_250_000_00, 10_000_00);
        setIncome(independent(6), JANUARY, 1_249_999_99, 10_000_00);
        setIncome(independent(7), JANUARY, 1_250_000_01, 10_000_00);
    }

    /** Two months without income; a month off the air, with recordings kept and a late invoice paid. */
    private void makeSilences() {
        setIncome(independent(8), JULY, 0, 0);
        Station dark = independent(9);
        setIncome(dark, APRIL, 412_50);
        dark.recordings[APRIL] = true;
        dark.total[APRIL] = 0;
        dark.repertoire[APRIL] = 0;
    }

    private void makeBeginnings() {
        independent(10).first = JUNE;
        member("Harbour & Hill Media", 17).first = JUNE;
    }

    /** From one company to another, out of independence, into independence, and the only one of its company. */
    private void makeSales() {
        sell(member("Bluestem Broadcasting, Limited", 5), APRIL, "Kettle Valley Sound");
        sell(independent(11), DECEMBER_2017, "Prairie Kite Radio");
        sell(member("Marigold Media", 2), AUGUST, "");
        sell(member("Button Radio", 0), FEBRUARY, "Saltbox Broadcasting");
    }

    /** Over the line in May; exactly on it in November 2017; recordings lost for two months. */
    private void makeClassChanges() {
        Station drifting = independent(12);
        Station onTheLine = independent(13);
        Station lost = member("Tall Spruce Communications", 3);
        for (int month = 0; month < MONTHS; month++) {
            share(drifting, month, month < MAY ? 150 : 260);
            share(onTheLine, month, 199);
            share(lost, month, 90);
            drifting.recordings[month] = true;
            onTheLine.recordings[month] = true;
            lost.recordings[month] = month != FEBRUARY && month != APRIL;
        }
        onTheLine.total[NOVEMBER_2017] = 7_200;
        onTheLine.repertoire[NOVEMBER_2017] = 1_440;
    }

    private static void setIncome(Station station, int from, long... cents) {
        System.arraycopy(cents, 0, station.income, from, cents.length);
    }

    private static void sell(Station station, int from, String company) {
        for (int month = from; month < MONTHS; month++) {
            station.company[month] = company;
        }
    }

    private static void share(Station station, int month, int perMille) {
        station.repertoire[month] = station.total[month] * perMille / 1000;
    }

    private Station independent(int index) {
        return member("", index);
    }

    /** The station of that company in January 2017, counted from 0. */
    private Station member(String company, int index) {
        int seen = 0;
        for (Station station : stations) {
            if (station.company[0].equals(company) && seen++ == index) {
                return station;
            }
        }
        throw new IllegalStateException(company + " has no station " + index);
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    private String csv() {
        StringBuilder csv = new StringBuilder();
        csv.append("payer,period,gross income,repertoire airtime,total airtime,");
        csv.append("keeps complete recordings of its last 90 broadcast days,company\n");
        for (Station station : stations) {
            for (int month = station.first; month < MONTHS; month++) {
                csv.append(cell(station.name)).append(',').append(period(month)).append(',');
                csv.append(money(station.income[month])).append(',');
                csv.append(hours(station.repertoire[month]))
                        .append(',')
                        .append(hours(station.total[month]))
                        .append(',');
                csv.append(station.recordings[month] ? "yes" : "no").append(',');
                csv.append(cell(station.company[month])).append('\n');
            }
        }
        return csv.toString();
    }

    private static String cell(String text) {
        boolean plain = text.indexOf(',') < 0 && text.indexOf('"') < 0;
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static String period(int month) {
        int ofYear = month % 12 + 1;
        return (FIRST_YEAR + month / 12) + (ofYear < 10 ? "-0" : "-") + ofYear;
    }

    private static String money(long cents) {
        long size = Math.abs(cents);
        return (cents < 0 ? "-" : "") + size / 100 + (size % 100 < 10 ? ".0" : ".") + size % 100;
    }

    private static String hours(int tenths) {
        return tenths % 10 == 0 ? "" + tenths / 10 : tenths / 10 + "." + tenths % 10;
    }

    private record Company(String name, int stations) {}

    /** A station's returns by month: income in cents, airtimes in tenths of an hour. */
    private static final class Station {
        private final String name;
        private final String[] company = new String[MONTHS];
        private final long[] income = new long[MONTHS];
        private final int[] repertoire = new int[MONTHS];
        private final int[] total = new int[MONTHS];
        private final boolean[] recordings = new boolean[MONTHS];
        private int first;

        private Station(String name) {
            this.name = name;
        }
    }
}

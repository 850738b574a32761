package dev.tariffc.runtime.calendars;

import dev.tariffc.runtime.calendars.StatutoryCalendar.Confidence;

/** Whose holidays there are, and by which statute; each has a configuration file of its own. */
enum Jurisdiction {
    CANADA("Canada", "Canada", "Interpretation Act, R.S.C. 1985, c. I-21, s. 35", Confidence.READ),
    CANADA_LABOUR_CODE(
            "Canada Labour Code",
            "Code canadien du travail",
            "Canada Labour Code, R.S.C. 1985, c. L-2, s. 166",
            Confidence.READ),
    ALBERTA("Alberta", "Alberta", "Interpretation Act, R.S.A. 2000, c. I-8, s. 28", Confidence.MEDIUM),
    BRITISH_COLUMBIA(
            "British Columbia",
            "Colombie-Britannique",
            "Interpretation Act, R.S.B.C. 1996, c. 238, s. 29",
            Confidence.HIGH),
    MANITOBA("Manitoba", "Manitoba", "The Interpretation Act, C.C.S.M. c. I80, s. 23", Confidence.MEDIUM),
    NEW_BRUNSWICK(
            "New Brunswick", "Nouveau-Brunswick", "Employment Standards Act, S.N.B. 1982, c. E-7.2", Confidence.HIGH),
    NEWFOUNDLAND_AND_LABRADOR(
            "Newfoundland and Labrador",
            "Terre-Neuve-et-Labrador",
            "Interpretation Act, R.S.N.L. 1990, c. I-19, s. 27",
            Confidence.READ),
    NOVA_SCOTIA("Nova Scotia", "Nouvelle-Écosse", "Labour Standards Code, R.S.N.S. 1989, c. 246", Confidence.HIGH),
    NORTHWEST_TERRITORIES(
            "Northwest Territories",
            "Territoires du Nord-Ouest",
            "Employment Standards Act, S.N.W.T. 2007, c. 13",
            Confidence.HIGH),
    NUNAVUT("Nunavut", "Nunavut", "Labour Standards Act, R.S.N.W.T. (Nu.) 1988, c. L-1", Confidence.MEDIUM),
    ONTARIO("Ontario", "Ontario", "Legislation Act, 2006, S.O. 2006, c. 21, Sched. F, s. 88", Confidence.HIGH),
    PRINCE_EDWARD_ISLAND(
            "Prince Edward Island",
            "Île-du-Prince-Édouard",
            "Employment Standards Act, R.S.P.E.I. 1988, c. E-6.2",
            Confidence.HIGH),
    QUEBEC("Quebec", "Québec", "Code of Civil Procedure, CQLR c. C-25.01, a. 82", Confidence.READ),
    SASKATCHEWAN(
            "Saskatchewan",
            "Saskatchewan",
            "The Saskatchewan Employment Act, S.S. 2013, c. S-15.1, s. 2-30",
            Confidence.HIGH),
    YUKON("Yukon", "Yukon", "Employment Standards Act, R.S.Y. 2002, c. 72", Confidence.HIGH);

    private final String english;
    private final String french;
    private final String statute;
    private final Confidence confidence;

    Jurisdiction(String english, String french, String statute, Confidence confidence) {
        this.english = english;
        this.french = french;
        this.statute = statute;
        this.confidence = confidence;
    }

    String english() {
        return english;
    }

    String french() {
        return french;
    }

    String statute() {
        return statute;
    }

    Confidence confidence() {
        return confidence;
    }
}

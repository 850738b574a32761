package dev.tariffc.compiler.parser.words;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What laws and drafters say in French, and what the sentences of a tariff say instead. */
final class FrenchTurns {

    private static final String SP = "[ \u00A0\u2009\u202F]";
    private static final String DIGITS = "[0-9](?:[0-9]|" + SP + "(?=[0-9]{3}(?![0-9])))*(?:,[0-9]+)?";
    private static final String FIGURE = DIGITS + "(?:" + SP + "?[$€£¢%])?";
    private static final String PRICE = DIGITS + SP + "?[$€£¢%]";
    private static final String MONTH =
            "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";
    private static final String DATE = "(?:1er|[0-9]{1,2}) (?:" + MONTH + ") [0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final List<String> MONTHS = List.of(MONTH.split("\\|"));

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            entry("un", 1),
            entry("une", 1),
            entry("deux", 2),
            entry("trois", 3),
            entry("quatre", 4),
            entry("cinq", 5),
            entry("six", 6),
            entry("sept", 7),
            entry("huit", 8),
            entry("neuf", 9),
            entry("dix", 10),
            entry("onze", 11),
            entry("douze", 12),
            entry("treize", 13),
            entry("quatorze", 14),
            entry("quinze", 15),
            entry("seize", 16),
            entry("vingt", 20),
            entry("vingt-cinq", 25),
            entry("trente", 30),
            entry("quarante", 40),
            entry("cinquante", 50),
            entry("soixante", 60),
            entry("cent", 100),
            entry("mille", 1000));

    private static final SaidFigures SAID = new SaidFigures(
            NUMBERS,
            new Figures('\u00A0', ',', true),
            false,
            (month, day, year) -> first(Integer.toString(day)) + " " + MONTHS.get(month - 1) + " " + year);

    private static final String IN_WORDS = SAID.anyInWords();

    private static final List<String> ORDINALS = List.of(
            "", "", "deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième", "huitième", "neuvième");

    private static final Pattern FIRST_WORD = Pattern.compile("[\\p{L}]+(?: soient| sont)?");
    private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)[^\\p{L}]*$");

    /** Here, and not where the language is: their patterns are made only where a sentence cannot be read. */
    static final List<Turn> ALL = all();

    private FrenchTurns() {}

    private static Turn verb(String said, String singular, String plural) {
        return Turn.verb(FrenchTurns::isPlural, said, singular, plural);
    }

    /** Told by the verb that was said; where it tells nothing, by the word before it. */
    private static boolean isPlural(Turn.Said said) {
        Matcher verb = FIRST_WORD.matcher(said.match().group());
        if (verb.find()) {
            return verb.group().endsWith("nt");
        }
        Matcher before = LAST_WORD.matcher(said.before());
        return before.find() && before.group(1).matches(".*[sx]");
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
        String least = "(?:mais |et )?(?:avec |sous réserve d')?(?:en aucun cas |jamais |toutefois )?(?:"
                + "(?:sans (?:être|toutefois être) |non |pas |à )?(?:inférieure?s? à|moindres? que)"
                + "|(?:pas|jamais|non) (?:à |de )?moins (?:de|que)"
                + "|(?:un |le |d'un )?(?:minimum|plancher|min\\.?)(?: (?:est )?(?:de|d'))?"
                + "|(?:à tout le|tout au|pour le) moins|au minimum|à tout le moins"
                + "|(?:supérieure?s?|plus grande?s?) ou égale?s? à|égale?s? ou supérieure?s? à)";
        String most =
                "(?:mais |et )?(?:avec |jusqu'à (?:concurrence d[e'] ?)?)?(?:en aucun cas |jamais |toutefois )?(?:"
                        + "(?:sans (?:être|toutefois être) |non |pas |à )?(?:supérieure?s? à)"
                        + "|(?:pas|jamais|non) (?:à |de )?plus (?:de|que)"
                        + "|(?:un |le |d'un )?(?:maximum|plafond|max\\.?)(?: (?:est )?(?:de|d'))?"
                        + "|sans (?:dépasser|excéder)|tout au plus|au maximum|plafonnée?s? à|limitée?s? à|jusqu'à concurrence de"
                        + "|(?:inférieure?s?|plus petite?s?) ou égale?s? à|égale?s? ou inférieure?s? à)";
        return List.of(
                Turn.of("([\\p{L}\\p{N}%¢$]+) " + least, "$1, au moins"),
                Turn.of(least, "au moins"),
                Turn.of("([\\p{L}\\p{N}%¢$]+) " + most, "$1, au plus"),
                Turn.of(most, "au plus"));
    }

    private static List<Turn> comparisons() {
        List<Turn> turns = new ArrayList<>(List.of(
                Turn.of(
                        "(?:ne |n')?(?:dépassent|excèdent) pas|ne sont pas (?:de plus de|supérieure?s à)",
                        "sont d'au plus"),
                Turn.of("(?:ne |n')?(?:dépasse|excède) pas|n'est pas (?:de plus de|supérieure? à)", "est d'au plus"),
                Turn.of("ne sont pas (?:de moins de|inférieure?s à)|atteignent", "sont d'au moins"),
                Turn.of("n'est pas (?:de moins de|inférieure? à)|atteint", "est d'au moins"),
                verb(
                        "(?:est|sont) (?:d'un )?(?:minimum|au minimum|au moins)(?: de| d')?",
                        "est d'au moins",
                        "sont d'au moins"),
                verb(
                        "(?:est|sont) (?:d'un )?(?:maximum|au maximum|au plus)(?: de| d')?",
                        "est d'au plus",
                        "sont d'au plus"),
                verb(
                        "(?:est|sont) (?:supérieure?s? ou égale?s?|égale?s? ou supérieure?s?) à",
                        "est d'au moins",
                        "sont d'au moins"),
                verb(
                        "(?:est|sont) (?:inférieure?s? ou égale?s?|égale?s? ou inférieure?s?) à",
                        "est d'au plus",
                        "sont d'au plus"),
                Turn.of(
                        "(?:dépassent|excèdent|surpassent)|sont (?:supérieure?s à|plus (?:grande?s|élevée?s|hautes?) que|au-dessus de|plus que)",
                        "sont de plus de"),
                Turn.of(
                        "(?:dépasse|excède|surpasse)|est (?:supérieure? à|plus (?:grande?|élevée?|haute?) que|au-dessus de|plus que)",
                        "est de plus de"),
                Turn.of(
                        "sont (?:inférieure?s à|plus (?:petite?s|basse?s) que|sous|au-dessous de|en dessous de|moins que)",
                        "sont de moins de"),
                Turn.of(
                        "est (?:inférieure? à|plus (?:petite?|basse?) que|sous|au-dessous de|en dessous de|moins que)",
                        "est de moins de"),
                Turn.of("(?:plus que|au-delà de|au-dessus de|supérieure?s? à|excédant|dépassant|en sus de)", "plus de"),
                Turn.of("(?:moins que|en dessous de|au-dessous de|inférieure?s? à|sous)", "moins de"),
                Turn.of("(?:est|sont) égale?s? à|égale?nt?", "est de", "est"),
                Turn.of("(" + FIGURE + ") (?:ou|et) plus", "au moins $1"),
                Turn.of("(" + FIGURE + ") (?:ou|et) moins", "au plus $1"),
                Turn.of("jusqu'à (" + FIGURE + ") inclusivement", "jusqu'à $1")));
        for (String name :
                List.of("\\p{L}+", "\\p{L}+ \\p{L}+", "\\p{L}+ \\p{L}+ \\p{L}+", "\\p{L}+ \\p{L}+ \\p{L}+ \\p{L}+")) {
            turns.add(Turn.of(
                    "(" + name + ") (est|sont) (?:de )?entre (" + FIGURE + ") et (" + FIGURE + ")",
                    "$1 $2 d'au moins $3 et $1 $2 d'au plus $4"));
        }
        sign(turns, "<=|=<|≤", "d'au plus");
        sign(turns, ">=|=>|≥", "d'au moins");
        sign(turns, "<", "de moins de");
        sign(turns, ">", "de plus de");
        turns.add(Turn.of("(?:!=|<>|≠) ?([\\p{L}\\p{N}$]+)", "n'est pas $1", "ne sont pas $1"));
        turns.add(verb("==? ?([\\p{L}\\p{N}$]+)", "est $1", "sont $1"));
        return turns;
    }

    private static void sign(List<Turn> turns, String sign, String words) {
        turns.add(Turn.of("(est|sont) (?:" + sign + ") ?([\\p{L}\\p{N}$]+)", "$1 " + words + " $2"));
        turns.add(Turn.of(
                "(?:" + sign + ") ?([\\p{L}\\p{N}$]+)",
                "est " + words + " $1",
                "sont " + words + " $1",
                words.replaceFirst("^d[e'] ?", "") + " $1"));
    }

    private static List<Turn> choices() {
        return List.of(
                Turn.of(
                        "(est|sont) ([^,.;:]+?) ou ([^,.;:]+?),? (?:selon le|le) (?:montant )?(?:plus élevé|plus grand|plus haut)(?: des deux)?(?: montants)?",
                        "$1 le plus élevé de $2 et de $3"),
                Turn.of(
                        "(est|sont) ([^,.;:]+?) ou ([^,.;:]+?),? (?:selon le|le) (?:montant )?(?:moins élevé|plus petit|plus bas)(?: des deux)?(?: montants)?",
                        "$1 le moins élevé de $2 et de $3"),
                Turn.of(
                        "(?:(?:montant )?(?:plus grande?|plus haute?|plus importante?|plus gros)|plus élevée? (?:entre|parmi)|plus élevée? des deux,?|plus élevée? des montants) (?:de|des|du|entre|parmi)",
                        "plus élevé de"),
                Turn.of("(?:plus grande?|plus haute?|plus importante?) (?:de|des|du|entre|parmi)", "plus élevé de"),
                Turn.of(
                        "(?:plus petite?|plus basse?|moins grande?|moindre) (?:de|des|du|entre|parmi)",
                        "moins élevé de"),
                Turn.of("(plus|moins) élevée?s? (?:entre|parmi)", "$1 élevé de"),
                Turn.of("(?:maximum|max) (?:entre|parmi)", "plus élevé de"),
                Turn.of("(?:première?|plus tôt|plus rapprochée?) (?:de|des) (?:dates?|jours?)?", "plus hâtif de "),
                Turn.of("et ?/ ?ou|ou ?/ ?et", "et", "ou"),
                Turn.of("mais|ainsi que|de même que|avec", "et"));
    }

    private static List<Turn> cases() {
        return List.of(
                Turn.of(
                        "(?:autrement|dans (?:tous les|tout|les) autres? cas|à défaut|si non|ou sinon|ou bien|faute de quoi|dans le cas contraire|en tout autre cas)",
                        "sinon"),
                Turn.of("(" + FIGURE + ") (?:autrement|sinon)", "sinon $1"),
                Turn.of("si ([^,.;:]+), (?:alors )?([^,.;:]+)", "$2 si $1"),
                Turn.of(
                        "(?:lorsque?|lorsqu'|quand|pourvu que|à (?:la )?condition que|dans le cas où|au cas où|en cas de|dès que|tant que|où)",
                        "si"),
                Turn.of(
                        "(?:sauf|excepté|hormis|sans préjudice de|malgré)(?: (?:dans le cas|dans les cas|comme prévu|ce qui est prévu|tel que prévu|prévu|aux cas|disposition))?(?: (?:à|de|par|selon|prévue?s? à))? ?(?:l'|les )?(?=articles?)",
                        "sous réserve de l'"),
                Turn.of("sous réserve (?:des dispositions )?(?:de|du|des) (?:l')?(?=articles?)", "sous réserve de l'"),
                Turn.of(
                        "(?:est|sont) (?:absente?s?|manquante?s?|inconnue?s?|indisponibles?)",
                        "n'est pas disponible",
                        "ne sont pas disponibles"),
                Turn.of("(?:indisponible|inconnue?|n/d|s\\.o\\.)", "non disponible"),
                Turn.of("(?:non (?:applicable|prévue?|incluse?)|hors tarif)", "non visé"),
                Turn.of(
                        "pour (?:toutes? les|tous les|les|toute|tout|chaque) autres? (\\p{L}+?)s?",
                        "pour toute autre $1",
                        "pour tout autre $1"),
                Turn.of("pour (?:les |toutes les |tous les )(\\p{L}+) restante?s", "pour toute autre $1"),
                Turn.of("pour une? autre", "pour toute autre", "pour tout autre"));
    }

    private static List<Turn> duties() {
        String modal =
                "(?:doit|doivent|devra|devront|est tenue? de|sont tenue?s de|est obligée? de|a à|ont à|va|vont|peut)";
        String passive = "(?:(?:doit|doivent|devra|devront) être|est|sont|sera|seront|soit|soient)";
        return List.of(
                Turn.of(
                        modal
                                + " (?:verser|payer|acquitter|remettre)|(?:paie|paye|acquitte|remet|doit|règle|versera|paiera|payera)",
                        "verse"),
                Turn.of("(?:paient|payent|acquittent|remettent|doivent|règlent|verseront|paieront)", "versent"),
                verb(
                        "(?:" + passive
                                + " (?:payables?|versée?s?|payée?s?|due?s?|dûe?s?|remise?s?|acquittée?s?|exigibles?)|devient exigible|échoit|vient à échéance|est à payer)",
                        "est exigible",
                        "sont exigibles"),
                Turn.of("exigibles? (?:avant|pour|d'ici|jusqu'à|au|le|dans|à|en|sous)", "exigible au plus tard"),
                Turn.of(
                        passive
                                + " (?:conservée?s?|gardée?s?|maintenue?s?|retenue?s?|tenue?s?)(?: (?:durant|pendant|pour|au cours de|sur))?",
                        "sont conservés durant",
                        "est conservé durant"),
                verb(
                        passive
                                + " (?:envoyée?s?|remise?s?|transmise?s?|fournie?s?|adressée?s?|livrée?s?|acheminée?s?|expédiée?s?|communiquée?s?|donnée?s?) (à|au|aux)",
                        "est envoyé $1",
                        "sont envoyés $1"),
                verb(
                        passive + " (?:reçue?s?|remise?s?|livrée?s?|transmise?s?|fournie?s?|déposée?s?|produite?s?)",
                        "est reçu",
                        "sont reçus"),
                verb(
                        "(?:doit |doivent )?(?:contenir|comprend|comprennent|inclu(?:t|ent|re)|comporte(?:nt)?|indique(?:nt)?|énumère(?:nt)?|énonce(?:nt)?|précise(?:nt)?|mentionne(?:nt)?|renferme(?:nt)?)",
                        "contient",
                        "contiennent"),
                Turn.of(
                        "(?:doit |doivent )?(?:rapporte|produit|génère|porter|portera|encourt)(?: un| des| l'| de l')?(?: ?intérêts?)?",
                        "porte intérêt"),
                verb("portent? (?:des |un |de l')?intérêts?", "porte intérêt", "portent intérêt"),
                Turn.of(
                        "(?:quotidien|journalier|chaque jour|journellement|par jour|tous les jours)(?:ne|nement|ère|s)?",
                        "quotidiennement"),
                Turn.of("(?:mensuel|par mois|chaque mois)(?:le|lement|s)?", "mensuellement"),
                Turn.of("(?:annuel|par an|chaque année|par année)(?:le|lement|s)?", "annuellement"),
                Turn.of(
                        "(?:intérêts? )?simples?|sans capitalisation|non capitalisée?s?|sans être composée?s?|pas composée?s?",
                        "non composé"),
                Turn.of("capitalisée?s?", "composé"),
                Turn.of(
                        "(?:Une? |Le |Tout |Les )?(?:versements?|paiements?)(?: reçue?s?)? (?:(?:est|sont|doit être|doivent être|sera|seront|va|vont|s'impute|s'imputent|va d'abord|s'applique|s'appliquent)) ?(?:d'abord )?(?:imputée?s?|appliquée?s?|affectée?s?|portée?s?|crédités?)? ?(?:d'abord|premièrement|en premier(?: lieu)?)? ?(?:à|au|aux|sur|contre|en)",
                        "Un versement est imputé d'abord à"),
                Turn.of(
                        "(?:redevances?|dettes?|factures?|sommes?) (?:les? |la )?plus (?:ancienne?s|vieilles?|ancienne?|anciens?)",
                        "redevance la plus ancienne"),
                Turn.of("(?:ensuite|après|puis ensuite|et puis)(?= (?:à|aux|au))", "puis"),
                verb("(?:croît|croissent|monte(?:nt)?|grandit|s'accroît|s'élève(?:nt)?)", "augmente", "augmentent"),
                Turn.of(
                        "ne (?:diminue|décroît|descend|réduit|tombe)(?:nt)? jamais (?:quand|lorsque|si|avec)",
                        "ne baisse jamais quand"),
                Turn.of(
                        "jours ouvrables sont (?:les jours ouvrables )?(?:celui )?(?:du|de|des|au|en)",
                        "jours ouvrables sont ceux du"),
                verb(
                        "(?:doit|doivent) être|sera|seront|était|étaient|vaut|valent|correspond(?:ent)? à|équivaut à|s'élève à|se monte à|égale|=|se chiffre à|est fixée?s? à|est calculée? (?:à|comme)",
                        "est de",
                        "sont de"),
                verb(
                        "(?:doit|doivent) être|sera|seront|était|étaient|vaut|valent|correspond(?:ent)? à|équivaut à|s'élève à|se monte à|égale|=|se chiffre à|est fixée?s? à|est calculée? (?:à|comme)",
                        "est",
                        "sont"),
                verb("signifie(?:nt)?|veut dire|s'entend de|dénote|vise", "désigne", "désignent"));
    }

    private static List<Turn> times() {
        return List.of(
                Turn.of(
                        "(\\p{L}+), en ([A-Z]{3})",
                        "$1 chaque mois, en $2", "$1 chaque trimestre, en $2", "$1 chaque année, en $2"),
                Turn.of(
                        "(?:dans|sous|endéans|d'ici|avant)(?: les| un délai de)? ([0-9]+|" + IN_WORDS
                                + ") (jours? ouvrables?|jours?|semaines?|mois)(?: qui)? (?:suivant|suivent|après|de|du|à compter de|à partir de|qui suivent)(?=[ '])",
                        FrenchTurns::within),
                Turn.of(
                        "(?:dans|sous|endéans)(?: les| un délai de)? ([0-9]+|" + IN_WORDS
                                + ") (jours? ouvrables?|jours?|semaines?|mois)(?: qui)? (?:suivant|suivent|après|de la|de|du|à compter de|à partir de|qui suivent) (?=fin|la fin)",
                        FrenchTurns::within),
                Turn.of(
                        "(?:avant|d'ici|jusqu'à|pas plus tard que|au plus tard(?: le| dans| dans les| à)|à|pour|le|dans|dans les)(?= [0-9])",
                        "au plus tard"),
                Turn.of("(?:dans|pas plus tard que|jusqu'au|d'ici)", "au plus tard"),
                Turn.of(
                        "([0-9]+ (?:jours?(?: ouvrables?)?|semaines?|mois)) (?:suivant|suivants|à compter de|à partir de|de|du|depuis|à la suite de)",
                        "$1 après"),
                Turn.of(
                        "([0-9]+ (?:jours?(?: ouvrables?)?|semaines?|mois)) (?:précédant|qui précèdent|en avance de)",
                        "$1 avant"),
                Turn.of(
                        "(" + IN_WORDS + ") (jours?|jours? ouvrables?|mois|semaines?|ans|années)",
                        match -> List.of(SAID.figure(match.group(1)) + " " + match.group(2))),
                Turn.of(
                        "(après|avant|suivant) (?:le |la |l')?(mois|trimestre|semestre|année|période)(?! (?:avant|après|précédent|suivant))",
                        FrenchTurns::afterEnd),
                Turn.of("(?:clôture|expiration|terme|dernier jour|échéance) (?=d)", "fin "),
                Turn.of("(?:commencement|ouverture|premier jour) (?=d)", "début "),
                Turn.of("(fin|début) de chaque (mois|trimestre|semestre|année|période)", FrenchTurns::edge),
                Turn.of(
                        "(au plus tard [0-9]+ (?:jours?(?: ouvrables?)?|semaines?|mois))(?=[.,])",
                        "$1 après la fin de la période"),
                Turn.of(
                        "(deuxième|troisième|quatrième|cinquième|sixième) (mois|trimestre|semestre|année) (?:précédente?|antérieure?|d'avant|passée?)",
                        FrenchTurns::before),
                Turn.of(
                        "(mois|trimestre|semestre|année) (?:dernière?|passée?|antérieure?|d'avant)",
                        "$1 précédent",
                        "$1 précédente"),
                Turn.of("(?:prochaine?) (mois|trimestre|semestre|année)", "$1 suivant", "$1 suivante"),
                Turn.of(
                        "(mois|trimestre|semestre|année) (?:prochaine?|qui suit|d'après|subséquente?)",
                        "$1 suivant",
                        "$1 suivante"),
                Turn.of(
                        "(?:les? )?([0-9]+|" + IN_WORDS
                                + ") (mois|trimestre|semestre|année|an)s? (avant|après|plus tôt|auparavant|plus tard)",
                        FrenchTurns::ordinal),
                Turn.of("(mois|trimestre|année) civile?", "$1"),
                Turn.of(
                        "(?:pour|au cours de|pendant|dans|de)(?: le| la| l')? ?(mois|trimestre|semestre|année|période)(?! (?:de|avant|après|précédent|suivant))",
                        FrenchTurns::during),
                Turn.of("(?:pendant|au cours de|lors de)", "durant"),
                Turn.of("(?:par|tous les|chaque|au|une fois par) (mois|trimestre|semestre)", "chaque $1"),
                Turn.of(
                        "(?:par|tous les|chaque|à l') ?(?:an|année|ans)|toutes les années|annuellement",
                        "chaque année"),
                Turn.of("mensuellement|tous les mois|au mois", "chaque mois"),
                Turn.of("trimestriellement|tous les trimestres", "chaque trimestre"),
                Turn.of("semestriellement|deux fois par an(?:née)?|tous les six mois", "chaque semestre"),
                Turn.of("(tous les (?:deux|trois|quatre|six|[2-9]) mois)", "$1 à compter de janvier"));
    }

    private static List<Turn> dates() {
        List<Turn> turns = new ArrayList<>();
        Map<String, String> shortened = Map.ofEntries(
                entry("janvier", "janv?\\.?"),
                entry("février", "f[ée]vr?\\.?|fevrier"),
                entry("mars", "mar\\."),
                entry("avril", "avr\\.?"),
                entry("juin", "jun\\.?"),
                entry("juillet", "juil\\.?|juill\\.?"),
                entry("août", "aout"),
                entry("septembre", "sept?\\.?"),
                entry("octobre", "oct\\.?"),
                entry("novembre", "nov\\.?"),
                entry("décembre", "d[ée]c\\.?|decembre"));
        shortened.forEach((month, form) ->
                turns.add(Turn.of("([0-9]{1,2}|1er|1 er) (?:" + form + ")(?= [0-9]|[,.])", "$1 " + month)));
        turns.addAll(List.of(
                Turn.of("(1) er (" + MONTH + ")", "1er $2"),
                Turn.of("(?:premier|1 ?ère?|1er?) (" + MONTH + ")", "1er $1"),
                Turn.of("0?1 (" + MONTH + ")", "1er $1"),
                Turn.of("([0-9]{1,2})(?:e|ième|ème) (" + MONTH + ")", "$1 $2"),
                Turn.of("([0-9]{1,2}|1er) (" + MONTH + ")(?: '?)([0-9]{2})", "$1 $2 20$3"),
                Turn.of("([0-9]{1,2}|1er)[ -](" + MONTH + ")[ -,]+([0-9]{4})", "$1 $2 $3"),
                Turn.of(
                        "(" + MONTH + ") ([0-9]{1,2}|1er),? ([0-9]{4})",
                        match -> List.of(first(match.group(2)) + " "
                                + match.group(1).toLowerCase(Locale.ROOT) + " " + match.group(3))),
                Turn.of("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]((?:20)?[0-9]{2})", SAID::days),
                Turn.of("(?:jusqu'au|jusqu'à|à|jusque|et finissant le|au|[-–—]|et) ?(?:le )?(" + DATE + ")", "au $1"),
                Turn.of(
                        "(?:depuis|dès|à partir du|à partir de|à compter|a compter du|à dater du|le|du|en date du)(?: le)? ("
                                + DATE + ")",
                        "à compter du $1")));
        return turns;
    }

    private static List<Turn> figures() {
        return List.of(
                Turn.of("[$] ?(" + DIGITS + ")", "$1\u00A0$"),
                Turn.of("¢ ?(" + DIGITS + ")", "$1\u00A0¢"),
                Turn.of("% ?(" + DIGITS + ")", "$1\u00A0%"),
                Turn.of(
                        "(" + DIGITS + ") ?(?:dollars?|CAD|\\$ ?CA[DN]?|dollars? canadiens?|piastres?|\\$ ?CA)",
                        "$1\u00A0$"),
                Turn.of("(?:CAD|CA\\$|C\\$|CAD ?\\$) ?(" + DIGITS + ")", "$1\u00A0$"),
                Turn.of("(" + DIGITS + ") ?(?:c|ct|cents?|sous?|cts)", "$1\u00A0¢"),
                Turn.of(
                        "([0-9]+(?:,[0-9]+)?) ?(?:k|K|mille|milliers?)(?: de)?(?: ?\\$| dollars?)?",
                        match -> List.of(SAID.grouped(match.group(1), 3) + "\u00A0$", SAID.grouped(match.group(1), 3))),
                Turn.of(
                        "([0-9]+(?:,[0-9]+)?) ?(?:M|millions?)(?: de)?(?: ?\\$| dollars?)?",
                        match -> List.of(SAID.grouped(match.group(1), 6) + "\u00A0$", SAID.grouped(match.group(1), 6))),
                Turn.of("(?:un )?demi(?:[ -]de)?(?:[ -]un)? pour cent", "0,5\u00A0%"),
                Turn.of(
                        "(" + DIGITS
                                + ") ?(?:pourcents?|p\\. ?100|p\\. ?c\\.|pour-cent|pct|pourcentage|pour cents|points?)",
                        "$1\u00A0%"),
                Turn.of(
                        "(" + DIGITS + ") ?(?:‰|pour mille)",
                        match -> List.of(SAID.scaled(match.group(1), 1) + "\u00A0%")),
                Turn.of("(?:" + IN_WORDS + ") \\((" + FIGURE + ")\\)(?: dollars?)?", "$1"),
                Turn.of("(" + IN_WORDS + ") pour cent", match -> List.of(SAID.figure(match.group(1)) + "\u00A0%")),
                Turn.of("(" + IN_WORDS + ") dollars?", match -> List.of(SAID.figure(match.group(1)) + "\u00A0$")),
                Turn.of(
                        "(" + IN_WORDS + ") (?:cents?|sous)",
                        match -> List.of(SAID.figure(match.group(1)) + "\u00A0¢")),
                Turn.of("(" + IN_WORDS + ")", match -> List.of(SAID.figure(match.group(1)))),
                Turn.of("([0-9]{1,3})\\.([0-9]{3})(" + SP + "?[$€£¢%])?", "$1\u00A0$2$3", "$1,$2$3"),
                Turn.of("([0-9]{1,3})\\.([0-9]{3})\\.([0-9]{3})(" + SP + "?[$€£¢%])?", "$1\u00A0$2\u00A0$3$4"),
                Turn.of("([0-9]{1,3})[.]([0-9]{1,2}|[0-9]{4,})(" + SP + "?[$€£¢%])?", "$1,$2$3"),
                Turn.of("([0-9]{1,3}),([0-9]{3})(" + SP + "?[$€£¢%])", "$1\u00A0$2$3"),
                Turn.of("\\(([0-9][0-9 \u00A0,]*" + SP + "?\\$)\\)", "-$1", "$1"),
                Turn.of(
                        "[0-9][0-9 \u00A0,.]*[oO][0-9oO \u00A0,.]*(?=" + SP + "?[$€£¢%])",
                        match -> List.of(match.group().replaceAll("[oO]", "0"))),
                Turn.of(
                        "[0-9][0-9,.]*[oO][0-9oO,.]*",
                        match -> List.of(match.group().replaceAll("[oO]", "0"))),
                Turn.of(
                        "[lI][0-9][0-9,.]*|[0-9][0-9,.]*[lI][0-9lI,.]*",
                        match -> List.of(match.group().replaceAll("[lI]", "1"))),
                Turn.of("(" + DIGITS + ")(?:,-+|\\.-+|,—)", "$1"),
                Turn.of(
                        "en (?:dollars canadiens|\\$|dollars?|CAN|CDN|\\$ ?CA|\\$ ?CAN|monnaie canadienne|CA|cad|Cad|devise canadienne)",
                        "en CAD"),
                Turn.of("en (?:dollars américains|dollars US|\\$ ?US|US)", "en USD"),
                Turn.of("en euros?", "en EUR"),
                Turn.of(
                        "arrondi(e?s?) au (?:cent|sou|centime|cents)(?: le)?(?: plus)?(?: près| proche)?",
                        match -> modes(match.group(1), "1\u00A0¢")),
                Turn.of(
                        "arrondi(e?s?) (?:à|au) (" + PRICE + ")(?: le)?(?: plus)?(?: près| proche)?",
                        match -> modes(match.group(1), match.group(2))),
                Turn.of("arrondi(e?s?) à (?:2|deux) décimales?", match -> modes(match.group(1), "1\u00A0¢")),
                Turn.of(
                        "arrondi(e?s?) au plus (?:près|proche)(?: au| du| de)? ?(?:cent|sou|centime)?",
                        "arrondi$1 au plus près à 1\u00A0¢"),
                Turn.of(
                        "arrondi(e?s?) (?:à la hausse|au supérieur|par excès|vers le supérieur|au cent supérieur)(?= à)",
                        "arrondi$1 vers le haut"),
                Turn.of(
                        "arrondi(e?s?) (?:à la baisse|à l'inférieur|par défaut|au cent inférieur)(?= à)",
                        "arrondi$1 vers le bas"),
                Turn.of(
                        "arrondi(e?s?) (?:au|à la hausse au|vers le haut au) cent(?: le plus)? supérieur",
                        "arrondi$1 vers le haut à 1\u00A0¢"));
    }

    private static List<String> modes(String ending, String unit) {
        return Stream.of("au plus près à", "au pair à", "vers le haut à")
                .map(mode -> "arrondi" + ending + " " + mode + " " + unit)
                .toList();
    }

    private static List<Turn> facts() {
        return List.of(
                Turn.of("\\((?:dollars?|monnaie|montant|somme|CAD|\\$|prix|un montant|de l'argent)(?=[,)])", "(argent"),
                Turn.of(
                        "\\((?:compte|entier|nombre entier|quantité|numérique|nombres|chiffre|un nombre|nb|décimal)(?=[,)])",
                        "(nombre"),
                Turn.of("\\((?:pour cent|%|taux|pourcentages|ratio|proportion)(?=[,)])", "(pourcentage"),
                Turn.of(
                        "\\((?:booléen|oui ?/ ?non|vrai ou faux|non ou oui|o/n|oui|condition|logique)(?=[,)])",
                        "(oui ou non"),
                Turn.of("\\((?:chaîne|mots?|textes|nom|texte libre)(?=[,)])", "(texte"),
                Turn.of("\\((?:dates|jour calendaire|une date)(?=[,)])", "(date"),
                Turn.of(
                        "\\((?:un de|une de|l'un de|l'une de|soit|choix(?: entre)?|un parmi|une parmi|entre) ",
                        "(parmi "),
                Turn.of(
                        "\\((?:un de|une de|l'un de|l'une de|soit|choix(?: entre)?|un parmi|une parmi|entre)(?= )",
                        "(parmi"),
                Turn.of(
                        "([0-9][0-9,]*) ?(%?) ?(?:à|-|–|jusqu'à) ?([0-9][0-9,]*)[ \u00A0]?(%?)(?=\\))",
                        match -> {
                            String sign =
                                    match.group(4).isEmpty() && match.group(2).isEmpty() ? "" : "\u00A0%";
                            return List.of("au moins " + match.group(1) + sign + ", au plus " + match.group(3) + sign);
                        }),
                Turn.of("(?:min\\.?|minimum|>=|≥|de) ([0-9]\\S*)(?=[,)])", "au moins $1"),
                Turn.of("(?:max\\.?|maximum|<=|≤|jusqu'à) ([0-9]\\S*)(?=[,)])", "au plus $1"),
                Turn.of(
                        "(?:négati(?:f|ve)s? possibles?|négati(?:f|ve)s?|pouvant être négati(?:f|ve)s?)",
                        "peut être négatif"),
                Turn.of("Donnée?s (?:mensuelle(?:ment|s)|par mois|tous les mois|du mois)", "Donnés chaque mois"),
                Turn.of("Donnée?s (?:trimestrielle(?:ment|s)|par trimestre)", "Donnés chaque trimestre"),
                Turn.of("Donnée?s (?:annuelle(?:ment|s)|par an|par année|par an)", "Donnés chaque année"),
                Turn.of(
                        "Donnée?s chaque(?= (?!mois|trimestre|semestre|année|période|jour|saison))",
                        "Donnés pour chaque"),
                Turn.of(
                        "(?:Connus?|Déclarée?s?|Faits?|Fournie?s?|Entrées?|Étant donnée?s?)(?= (?:chaque|pour|:))",
                        "Donnés"));
    }

    private static List<Turn> frame() {
        return List.of(
                Turn.of(
                        "(?:(?:Ce|Le|Le présent) tarif (?:est|entre|s'applique|prend|a)?(?: en)? ?(?:vigueur|effet)?|En effet|Prend effet|Entre en vigueur|Entrée en vigueur|Applicable|S'applique|Est en vigueur|Valide|Valable|Effectif)",
                        "En vigueur"),
                Turn.of(
                        "(En vigueur) (?:depuis|dès|à partir|a compter|à dater|en date|à compter)(?: du| de| le)?",
                        "$1 à compter du"),
                Turn.of("(En vigueur) (?:le|du)(?= )", "$1 à compter du"),
                Turn.of(
                        "(?:Ce |Le |Le présent )?(?:tarif )?(?:entre|est) en vigueur (?:le|depuis le|dès le|à compter du|à partir du|du)",
                        "En vigueur à compter du"),
                Turn.of("(?:art|s|par)\\. ?([0-9])", "article $1"),
                Turn.of("(?:§+|paragraphe|clause|section|alinéa|partie|chapitre|articles) ?([0-9])", "article $1"),
                Turn.of("article n[o°]\\.? ?([0-9])", "article $1"),
                Turn.of("article (" + IN_WORDS + ")", match -> List.of("article " + SAID.figure(match.group(1)))),
                Turn.of("([0-9]+(?:\\.[0-9]+)*)[.):]?(?= [«\"])", "article $1"),
                Turn.of("(article [0-9]+(?:\\.[0-9]+)*)[ \u00A0]?[.:,)–—-]+(?= ?[«\"])", "$1"),
                Turn.of(
                        "(article [0-9]+(?:\\.[0-9]+)*)[.:]? [-–—]?(?! )([\\p{Lu}][\\p{L}0-9 ,'’&-]*?)[.]?(?=\\n|$)",
                        "$1 « $2 »"),
                Turn.of("tarif[ \u00A0]?:? ([\\p{Lu}][^\\n\"“«]*?)[.]?(?=\\n|$)", "tarif « $1 »"),
                Turn.of("tarif(?: n[o°]| nommé| intitulé)?[ \u00A0]?[:=-] ?(?=[«\"])", "tarif "),
                Turn.of("[‘']([^'‘’\\n\"«»]{2,})['’]", "« $1 »"),
                Turn.of("exemple (?:n[o°]\\.? ?)?(?:[0-9]+|[a-z]|" + IN_WORDS + ")[.:)]?(?= ?[«\"])", "exemple"),
                Turn.of("(?:ex\\.|p\\. ex\\.|exemples|par exemple,?|test|essai|cas)(?= ?[«\"])", "exemple"),
                Turn.of("exemple (« [^»\\n:]*?)[ \u00A0]?:(?=\\n|$)", "exemple $1 » :"),
                Turn.of("(« [^»\\n]*?)([.,;]?)(?=\\n|$)", "$1 »$2"),
                Turn.of("(\"[^\"\\n]*?)([.,;:]?)(?=\\n|$)", "$1\"$2"),
                Turn.of("exemple ((?:« ?|\")[^\"»\\n]*(?: ?»|\")),", "exemple $1 :"),
                Turn.of("exemple ([\\p{L}0-9][^\"«\\n:]*?)[ \u00A0]?:", "exemple « $1 » :"),
                Turn.of("(?:donc|ainsi|ce qui donne|donne|d'où|=>|->|→)(?= )", "alors"),
                Turn.of("((?:la|le|les|l') ?[\\p{L} ]+ est (?:de )?" + FIGURE + ")(?=\\.)", "alors $1"),
                Turn.of(
                        "(?:Commentaire|Note|Remarque|Lecture|Explication|Interpretation|Interprétations)(?=[ \u00A0]?: ?[«\"])",
                        "Interprétation"),
                Turn.of("(?:Différence|Écart|Divergences|Dérogation)(?=[ \u00A0]?: ?[«\"])", "Divergence"),
                Turn.of("(?:dans|Dans) (?:la )?(Gazette du Canada,? Partie [IV]+)", "dans « $1 »"),
                Turn.of("(?m:^)(?:-|–|—|//+|#+|;+|\\*|/\\*)(?= \\p{L})", "--"),
                Turn.of("(?:Approuvé|Adopté|Autorisé|Sanctionné)(?= le)", "Homologué"),
                Turn.of("(?:Déposé|Soumis)(?= le)", "Proposé"));
    }

    private static List<Turn> sums() {
        return List.of(
                Turn.of(
                        "(?:de|des|du) ([\\p{L}][\\p{L} ]*?) moins (?:les |la |le |l')?([\\p{L}][\\p{L} ]*)(?=[.,;)])",
                        "de ($1 - $2)"),
                Turn.of("(?:fois|multipliée?s? par|x)", "×"),
                Turn.of("([0-9,]+) ?[xX] ?", "$1 × "),
                Turn.of("divisée?s? par|sur", "/"),
                Turn.of("plus|additionnée?s? de|augmentée?s? de", "+"),
                Turn.of("moins|diminuée?s? de|réduite?s? de|déduction faite de", "-"),
                Turn.of(
                        "(excédent (?:des? |du |de l'|d')[^.,;]+?) (?:par rapport aux?|au-delà des?|moins|et)",
                        "$1 sur"),
                Turn.of("(?:surplus|différence) (?=d)", "excédent "),
                Turn.of("(?:deux fois|le double)", "le double de", "2 ×"),
                Turn.of("(?:la )?(?:demie?|moitié)", "la moitié de"),
                Turn.of("(?:un )?tiers", "le tiers de"),
                Turn.of("(?:un )?quart", "le quart de"),
                Turn.of("(?:un )?douzième(?: (?:de|des|du))?", "1/12 de"),
                Turn.of("(?:un )?dixième(?: (?:de|des|du))?", "1/10 de"),
                Turn.of("([0-9]+/[0-9]+)(?:e|ième)(?: (?:de|des|du))?", "$1 de"),
                Turn.of("(?:total|totaux|ensemble|cumul) (?=d)", "somme "),
                Turn.of("\\((?:la |le |l')?([\\p{L} ]+?) pour chaque", "(la somme de $1 pour chaque"),
                Turn.of(
                        "(" + PRICE + ") (?:chaque|pour chaque|la|le|l'|pour|à la|au|/|du|de la) ?(?=\\p{L})",
                        "$1 par "),
                Turn.of("(" + PRICE + ") ?/ ?(?=\\p{L})", "$1 par "),
                Turn.of("(?:pour chaque|chaque|pour|à chaque|par groupe de|par lot de)(?= [0-9])", "par tranche de"),
                Turn.of("(?:pour chaque|chaque|à chaque)", "par", "pour chaque"),
                Turn.of(
                        "(?:ou|et) (?:toute |une |un )?(?:partie|portion|fraction|part)(?: de (?:celle-ci|celui-ci|ce nombre|tranche)| d'icelle)?",
                        "ou fraction"),
                Turn.of("([0-9]+) ?[-–—] ?([0-9]+)", "$1 à $2"),
                Turn.of(
                        "(?:sur|pour|dans|à) (?:la |les )?première? (?:tranche )?(?:de )?(?=[0-9])",
                        "de la première tranche de "),
                Turn.of("(?:des|de) premiers? (?=[0-9])", "de la première tranche de "),
                Turn.of(
                        "(?:des|de|sur les|pour les) (?:prochains?|suivants?) (" + FIGURE + ")",
                        "de la tranche suivante de $1"),
                Turn.of(
                        "(?:des|de|sur les|pour les) (" + FIGURE + ") (?:suivants?|prochains?)",
                        "de la tranche suivante de $1"),
                Turn.of(
                        "(?:de|du|sur|pour) (?:la |le |l')?(?:solde|surplus|reliquat|balance|restant|reste)",
                        "de l'excédent"),
                Turn.of(
                        "(?:de|du|sur|pour) tout (?:montant|ce qui) (?:excédant|dépassant|en sus de|excède|dépasse|au-delà de) "
                                + FIGURE,
                        "de l'excédent"),
                Turn.of(
                        "(?:sur|pour|dans|à) (?:la |l')?(première tranche|tranche suivante|excédent)",
                        "de la $1",
                        "de l'$1"));
    }

    private static List<String> within(MatchResult match) {
        String count = SAID.figure(match.group(1));
        String end = match.group().endsWith(" ") ? " " : "";
        return List.of(
                "au plus tard " + count + " " + match.group(2) + " après" + end,
                "au plus tard " + count + " " + match.group(2) + " après la fin");
    }

    private static String of(String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "année" -> "de l'année";
            case "période" -> "de la période";
            default -> "du " + unit;
        };
    }

    private static List<String> afterEnd(MatchResult match) {
        String way = match.group(1).equalsIgnoreCase("avant") ? "avant" : "après";
        return List.of(way + " la fin " + of(match.group(2)));
    }

    private static List<String> edge(MatchResult match) {
        return List.of(match.group(1) + " " + of(match.group(2)));
    }

    private static List<String> before(MatchResult match) {
        String unit = match.group(2);
        String after = unit.equalsIgnoreCase("année") ? "l'année" : "le " + unit;
        return List.of(match.group(1) + " " + unit + " avant " + after);
    }

    private static List<String> during(MatchResult match) {
        String unit = match.group(1);
        return List.of(
                switch (unit.toLowerCase(Locale.ROOT)) {
                    case "année" -> "durant l'année";
                    case "période" -> "durant la période";
                    default -> "durant le " + unit;
                });
    }

    private static List<String> ordinal(MatchResult match) {
        int count = SAID.count(match.group(1));
        if (count < 1 || count >= ORDINALS.size()) {
            return List.of();
        }
        String way =
                match.group(3).startsWith("ap") || match.group(3).equalsIgnoreCase("plus tard") ? "après" : "avant";
        String unit = match.group(2).equalsIgnoreCase("an") ? "année" : match.group(2);
        String ordinal = count == 1 ? "" : ORDINALS.get(count) + " ";
        return List.of("le " + ordinal + unit + " " + way);
    }

    private static String first(String day) {
        String plain = day.replaceFirst("^0", "");
        return plain.equals("1") ? "1er" : plain;
    }
}

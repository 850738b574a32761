package dev.tariffc.compiler.parser;

import static java.util.Map.entry;

import dev.tariffc.grammar.TariffParser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The keywords of {@code FrenchLexer.g4}, in a shorthand: {@code [e]} may be left out, {@code de*} is also
 * <em>du, des, d'</em> and {@code à*} also <em>au, aux</em>.
 */
final class FrenchKeywords {

    /** By token type, in the shorthand. What is parted by commas is one keyword, several forms or ways to say it. */
    static final Map<Integer, String> SHORT = table();

    private FrenchKeywords() {}

    static Map<Integer, List<String>> all() {
        Map<Integer, List<String>> all = new LinkedHashMap<>();
        SHORT.forEach((type, line) -> {
            List<String> forms = new ArrayList<>();
            for (String shorthand : line.split(", ", -1)) {
                for (String form : variants(shorthand)) {
                    forms.addAll(contractions(form));
                }
            }
            all.put(type, List.copyOf(forms));
        });
        return all;
    }

    private static List<String> variants(String shorthand) {
        int open = shorthand.indexOf('[');
        if (open < 0) {
            return List.of(shorthand);
        }
        int close = shorthand.indexOf(']');
        String before = shorthand.substring(0, open);
        String ending = shorthand.substring(open + 1, close);
        List<String> variants = new ArrayList<>();
        for (String rest : variants(shorthand.substring(close + 1))) {
            variants.add(before + rest);
        }
        for (String rest : variants(shorthand.substring(close + 1))) {
            variants.add(before + ending + rest);
        }
        return variants;
    }

    private static List<String> contractions(String form) {
        if (!form.endsWith("*")) {
            return List.of(form);
        }
        boolean de = form.endsWith("de*");
        String before = form.substring(0, form.length() - (de ? 3 : 2));
        Stream<String> all = de ? Stream.of("de", "du", "des", "d'") : Stream.of("à", "au", "aux");
        return all.map(last -> before + last).toList();
    }

    private static Map<Integer, String> table() {
        Map<Integer, String> words = new LinkedHashMap<>();
        for (Map.Entry<Integer, String> line : List.of(
                entry(TariffParser.TARIFF, "tarif"),
                entry(TariffParser.CERTIFIED, "homologué[e][s]"),
                entry(TariffParser.PROPOSED, "proposé[e][s]"),
                entry(TariffParser.CORRECTED, "corrigé[e][s]"),
                entry(TariffParser.PUBLISHED, "publié[e][s]"),
                entry(TariffParser.SET_ASIDE, "annulé[e][s] le"),
                entry(TariffParser.INTERPRETATION, "interprétation"),
                entry(TariffParser.DIVERGENCE, "divergence"),
                entry(TariffParser.IN_FORCE, "en vigueur"),
                entry(TariffParser.PAYS, "verse[nt]"),
                entry(TariffParser.EACH, "chaque"),
                entry(TariffParser.FOR_EACH, "pour chaque"),
                entry(
                        TariffParser.EACH_MONTHS,
                        "tous les deux mois, tous les trois mois, tous les quatre mois, tous les six mois"),
                entry(TariffParser.EACH_SEASON, "chaque saison"),
                entry(TariffParser.IN, "durant, en, dans"),
                entry(TariffParser.GIVEN, "donné[e][s]"),
                entry(TariffParser.MONEY_KIND, "argent"),
                entry(TariffParser.NUMBER_KIND, "nombre"),
                entry(TariffParser.NUMBER_OF, "nombre de*"),
                entry(TariffParser.PERCENTAGE_KIND, "pourcentage"),
                entry(TariffParser.DATE_KIND, "date"),
                entry(TariffParser.TEXT_KIND, "texte"),
                entry(TariffParser.YES_OR_NO, "oui ou non"),
                entry(TariffParser.ONE_OF, "parmi"),
                entry(
                        TariffParser.MAY_BE_NEGATIVE,
                        "peut être négatif, peut être négative, peuvent être négatifs, peuvent être négatives"),
                entry(TariffParser.HOUR, "heure[s]"),
                entry(TariffParser.DAY, "jour[s]"),
                entry(TariffParser.BUSINESS_DAY, "jours ouvrables, jour ouvrable"),
                entry(TariffParser.MONTH, "mois"),
                entry(TariffParser.QUARTER, "trimestre[s]"),
                entry(TariffParser.HALF_YEAR, "semestre[s]"),
                entry(TariffParser.YEAR, "année[s], an[s]"),
                entry(TariffParser.PERIOD, "période"),
                entry(TariffParser.IS, "est, sont, est de, est d', sont de, sont d'"),
                entry(TariffParser.MEANS, "désigne[nt]"),
                entry(TariffParser.WHERE, "où"),
                entry(TariffParser.FOR, "pour"),
                entry(TariffParser.ANY_OTHER, "toute autre, tout autre, toutes les autres, tous les autres"),
                entry(TariffParser.FROM, "à compter de*"),
                entry(TariffParser.TO, "à, au, aux, jusqu'à, jusqu'au, jusqu'aux"),
                entry(TariffParser.IF, "si"),
                entry(TariffParser.OTHERWISE, "sinon"),
                entry(TariffParser.EXCEPT_UNDER, "sous réserve de*"),
                entry(TariffParser.ON, "sur, en vigueur, en date de"),
                entry(TariffParser.ACCUMULATED_OVER, "cumulé[e][s] sur"),
                entry(TariffParser.FIRST, "première tranche de*"),
                entry(TariffParser.NEXT, "tranche suivante de*"),
                entry(TariffParser.REST, "excédent"),
                entry(TariffParser.BY, "selon"),
                entry(TariffParser.UP_TO, "jusqu'à, jusqu'au, jusqu'aux"),
                entry(TariffParser.NOT_AVAILABLE, "non disponible[s], pas disponible[s]"),
                entry(TariffParser.NOT_COVERED, "non visé[e][s], pas visé[e][s]"),
                entry(TariffParser.ROUNDED_HALF_UP, "arrondi[e][s] au plus près à*"),
                entry(TariffParser.ROUNDED_HALF_EVEN, "arrondi[e][s] au pair à*"),
                entry(TariffParser.ROUNDED_HALF_DOWN, "arrondi[e][s] au plus près demie vers le bas à*"),
                entry(TariffParser.ROUNDED_UP, "arrondi[e][s] vers le haut à*"),
                entry(TariffParser.ROUNDED_DOWN, "arrondi[e][s] vers le bas à*"),
                entry(TariffParser.OF, "de, du, des, d', sur"),
                entry(TariffParser.PER, "par, par tranche de*"),
                entry(TariffParser.OR_PART, "ou fraction"),
                entry(TariffParser.GREATER_OF, "plus élevé[e][s] de*"),
                entry(TariffParser.LESSER_OF, "moins élevé[e][s] de*"),
                entry(TariffParser.EXCESS_OF, "excédent de*"),
                entry(TariffParser.OVER, "sur"),
                entry(TariffParser.SUM_OF, "somme de*"),
                entry(TariffParser.USING, "en prenant"),
                entry(TariffParser.AND, "et"),
                entry(TariffParser.OR, "ou"),
                entry(TariffParser.NOT, "pas, non"),
                entry(TariffParser.LESS_THAN, "moins de*"),
                entry(TariffParser.MORE_THAN, "plus de*"),
                entry(TariffParser.AT_LEAST, "au moins"),
                entry(TariffParser.AT_MOST, "au plus"),
                entry(TariffParser.NO_LATER_THAN, "au plus tard"),
                entry(TariffParser.AFTER, "après, suivant[e][s]"),
                entry(TariffParser.BEFORE, "avant, précédent[e][s], précédant"),
                entry(TariffParser.IN_ANY, "durant au moins un[e], dans au moins un[e], en au moins un[e]"),
                entry(TariffParser.FIRST_DAY_OF, "premier jour de*"),
                entry(TariffParser.LAST_DAY_OF, "dernier jour de*"),
                entry(TariffParser.START_OF, "début de*"),
                entry(TariffParser.END_OF, "fin de*"),
                entry(TariffParser.EARLIER_OF, "plus hâtive[s] de*, plus hâtif[s] de*"),
                entry(TariffParser.LATER_OF, "plus tardive[s] de*, plus tardif[s] de*"),
                entry(TariffParser.IS_DUE, "est exigible, sont exigibles"),
                entry(
                        TariffParser.CREDITED_IF_NEGATIVE,
                        "ou crédité[e] s'il est négatif, ou crédité[e] si elle est négative,"
                                + " ou crédité[e]s s'ils sont négatifs, ou crédité[e]s si elles sont négatives,"
                                + " ou crédité[e][s] si négatif[s], ou crédité[e][s] si négative[s]"),
                entry(TariffParser.DUE, "exigible[s]"),
                entry(TariffParser.REPORTED, "déclaré[e][s]"),
                entry(TariffParser.IS_KEPT_FOR, "sont conservé[e]s durant, est conservé[e] durant"),
                entry(TariffParser.IS_RECEIVED, "est reçu[e], sont reçu[e]s"),
                entry(TariffParser.BEARS_INTEREST, "porte[nt] intérêt"),
                entry(TariffParser.DAILY, "quotidiennement"),
                entry(TariffParser.MONTHLY, "mensuellement"),
                entry(TariffParser.QUARTERLY, "trimestriellement"),
                entry(TariffParser.YEARLY, "annuellement"),
                entry(TariffParser.AT, "à, au, aux"),
                entry(TariffParser.SIMPLE, "non composé[e][s]"),
                entry(TariffParser.COMPOUNDING, "composé[e][s]"),
                entry(TariffParser.UNTIL, "jusqu'à, jusqu'au, jusqu'aux"),
                entry(TariffParser.IS_COMBINED_FOR, "est combiné[e] pour, sont combiné[e]s pour"),
                entry(TariffParser.WITH_SAME, "de la même, du même, de même"),
                entry(TariffParser.SHARED_IN_PROPORTION_TO, "réparti[e][s] en proportion de*"),
                entry(TariffParser.ADD_UP_TO, "forme[nt] ensemble"),
                entry(TariffParser.BY_LARGEST_REMAINDER, "au plus fort reste"),
                entry(TariffParser.TO_FIRST_NAMED, "au premier nommé, à la première nommée"),
                entry(TariffParser.TO_LAST_NAMED, "au dernier nommé, à la dernière nommée"),
                entry(TariffParser.PAYMENT_GOES_FIRST_TO, "versement est imputé d'abord à*"),
                entry(TariffParser.OLDEST_ROYALTY, "redevance la plus ancienne"),
                entry(TariffParser.INTEREST, "intérêt[s]"),
                entry(TariffParser.THEN, "alors, puis"),
                entry(TariffParser.BUSINESS_DAYS_ARE, "jours ouvrables sont ceux de*"),
                entry(
                        TariffParser.HOLIDAY_TO_NEXT,
                        "échéance qui tombe un jour férié est reportée au jour ouvrable suivant"),
                entry(
                        TariffParser.HOLIDAY_TO_PREVIOUS,
                        "échéance qui tombe un jour férié est avancée au jour ouvrable précédent"),
                entry(TariffParser.CONTAINS, "contient, contiennent"),
                entry(TariffParser.IF_AVAILABLE, "(si disponible), (si disponibles)"),
                entry(TariffParser.IS_SENT_TO, "est envoyé[e] à*, sont envoyé[e]s à*"),
                entry(TariffParser.MAY_FALL_AT, "peut baisser à*, peuvent baisser à*"),
                entry(TariffParser.EXAMPLE, "exemple"),
                entry(TariffParser.AS_KNOWN_ON, "selon le texte connu"),
                entry(TariffParser.ALWAYS, "toujours"),
                entry(TariffParser.NEVER_FALLS_WHEN, "ne baisse[nt] jamais quand"),
                entry(TariffParser.RISES, "augmente[nt]"),
                entry(TariffParser.YES, "oui"),
                entry(TariffParser.NO, "non"))) {
            words.put(line.getKey(), line.getValue());
        }
        return words;
    }
}

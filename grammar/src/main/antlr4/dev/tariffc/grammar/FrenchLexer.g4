/*
 * Tariffs in French: keywords, figures and dates. Gender, number, contraction and elision make no other word. Where one
 * word does the work of several English ones (sur, jusqu'à, non, à, de), the compiler tells by its neighbours which is
 * meant.
 */
lexer grammar FrenchLexer;

options { tokenVocab = TariffVocabulary; caseInsensitive = true; }

import CommonLexer;

// Dropped, like articles: possessives, and the first half of a negation (n'est pas).
ARTICLE : 'le' | 'la' | 'les' | 'l' APOSTROPHE | 'un' | 'une' | 'son' | 'sa' | 'ses' | 'leur' 's'? | 'ne' | 'n' APOSTROPHE ;

// Headings, and sentences about the tariff.
SECTION_NUMBER : 'article' S (NUMERAL | CAPITALS) ('.' (LETTER | D)+)* (S? '(' LAW_LETTER+ ')')* ;
TARIFF : 'tarif' ;
CERTIFIED : 'homologué' ES ;
PROPOSED : 'proposé' ES ;
CORRECTED : 'corrigé' ES ;
PUBLISHED : 'publié' ES ;
SET_ASIDE : 'annulé' ES S 'le' ;
INTERPRETATION : 'interprétation' ;
DIVERGENCE : 'divergence' ;
IN_FORCE : 'en' S 'vigueur' ;
PAYS : 'verse' 'nt'? ;
EACH : 'chaque' ;
FOR_EACH : 'pour' S 'chaque' ;
EACH_MONTHS : 'tous' S 'les' S ('deux' | 'trois' | 'quatre' | 'six' | [2-9] | '1' [0-2]) S 'mois' ;
EACH_SEASON : 'chaque' S 'saison' ;
IN : 'durant' | 'en' | 'dans' ;

// Facts.
GIVEN : 'donné' ES ;
MONEY_KIND : 'argent' ;
NUMBER_KIND : 'nombre' ;
NUMBER_OF : 'nombre' S DE ;
PERCENTAGE_KIND : 'pourcentage' ;
DATE_KIND : 'date' ;
TEXT_KIND : 'texte' ;
YES_OR_NO : 'oui' S 'ou' S 'non' ;
ONE_OF : 'parmi' ;
MAY_BE_NEGATIVE : PEUT S 'être' S NEGATIF ;

// Units of time.
HOUR : 'heure' 's'? ;
DAY : 'jour' ;
DAYS : 'jours' ;
BUSINESS_DAY : ('jours' | 'jour') S ('ouvrables' | 'ouvrable') ;
WEEK : 'semaine' 's'? ;
MONTH : 'mois' ;
QUARTER : 'trimestre' 's'? ;
HALF_YEAR : 'semestre' 's'? ;
YEAR : 'année' 's'? | 'an' 's'? ;
PERIOD : 'période' ;

// Definitions.
IS : EST (S ('de' | 'd' APOSTROPHE))? ;
MEANS : 'désigne' 'nt'? ;
WHERE : 'où' ;
FOR : 'pour' ;
ANY_OTHER : ('toute' | 'tout' | 'tous' | 'toutes') S ('les' S)? 'autre' 's'? ;
FROM : 'à' S 'compter' S DE ;
TO : A ;
IF : 'si' ;
OTHERWISE : 'sinon' ;
EXCEPT_UNDER : 'sous' S 'réserve' S DE ;
ON : 'sur' | 'en' S 'date' S DE ;
ACCUMULATED_OVER : 'cumulé' ES S 'sur' ;
FIRST : 'première' S 'tranche' S DE ;
NEXT : 'tranche' S 'suivante' S DE ;
REST : 'excédent' | 'le' S 'reste' ;
BY : 'selon' ;
NOT_AVAILABLE : ('non' | 'pas') S 'disponible' 's'? ;
NOT_COVERED : ('non' | 'pas') S 'visé' ES ;
IS_REFUSED : EST S 'refusé' ES ;
ROUNDED_HALF_UP : 'arrondi' ES S 'au' S 'plus' S 'près' S A ;
ROUNDED_HALF_EVEN : 'arrondi' ES S 'au' S 'pair' S A ;
ROUNDED_HALF_DOWN : 'arrondi' ES S 'au' S 'plus' S 'près' S 'demie' S 'vers' S 'le' S 'bas' S A ;
ROUNDED_UP : 'arrondi' ES S 'vers' S 'le' S 'haut' S A ;
ROUNDED_DOWN : 'arrondi' ES S 'vers' S 'le' S 'bas' S A ;
OF : DE ;
PER : 'par' (S 'tranche' S DE)? ;
OR_PART : 'ou' S 'fraction' ;
GREATER_OF : 'plus' S 'élevé' ES S DE ;
LESSER_OF : 'moins' S 'élevé' ES S DE ;
FIRST_KNOWN_OF : 'premier' S 'connu' S DE ;
HALF_OF : 'moitié' S DE ;
THIRD_OF : 'tiers' S DE ;
TWO_THIRDS_OF : 'deux' S 'tiers' S DE ;
QUARTER_OF : 'quart' S DE ;
THREE_QUARTERS_OF : 'trois' S 'quarts' S DE ;
TWICE : 'double' S DE ;
EXCESS_OF : 'excédent' S DE ;
SUM_OF : 'somme' S DE ;
GREATEST_SUM_OF : 'plus' S 'grande' S 'somme' S DE ;
LEAST_SUM_OF : 'plus' S 'petite' S 'somme' S DE ;
FOR_MONTHS_BEFORE : 'pour' S 'les' S COUNT_WORD S 'mois' S ('précédents' | 'précédant') ;
FOR_MONTHS_IN_A_ROW : 'pour' S COUNT_WORD S 'mois' S 'consécutifs' ;
GREATEST : 'maximum' S DE ;
LEAST : 'minimum' S DE ;
USING : 'en' S 'prenant' ;
WHOLE_WEEKS_FROM : 'semaines' S 'entières' S ('à' S 'compter' S DE | DE) ;
WEEKS_BEGUN_FROM : 'semaines' S 'commencées' S ('à' S 'compter' S DE | DE) ;
WHOLE_MONTHS_FROM : 'mois' S 'entiers' S ('à' S 'compter' S DE | DE) ;
MONTHS_BEGUN_FROM : 'mois' S 'commencés' S ('à' S 'compter' S DE | DE) ;
BEGINNING_WITH : 'en' S 'commençant' S 'par' ;

// Conditions.
AND : 'et' ;
OR : 'ou' ;
NOT : 'pas' ;
LESS_THAN : 'moins' S DE ;
MORE_THAN : 'plus' S DE ;
AT_LEAST : 'au' S 'moins' ;
AT_MOST : 'au' S 'plus' ;
NO_LATER_THAN : 'au' S 'plus' S 'tard' | 'mais' S 'au' S 'plus' S 'tard' ;
NO_EARLIER_THAN : 'au' S 'plus' S 'tôt' | 'mais' S 'au' S 'plus' S 'tôt' ;
AFTER : 'après' | 'suivant' ES ;
BEFORE : 'avant' | 'précédent' ES | 'précédant' ;
IN_ANY : ('durant' | 'dans' | 'en') S 'au' S 'moins' S 'un' 'e'? ;
IN_MONTHS_IN_A_ROW : 'durant' S COUNT_WORD S 'mois' S 'consécutifs' ;
IN_EACH_OF_MONTHS_IN_A_ROW : 'durant' S 'chacun' S 'de' S COUNT_WORD S 'mois' S 'consécutifs' ;

// Dates, duties, interest, sharing.
FIRST_DAY_OF : 'premier' S 'jour' S DE ;
LAST_DAY_OF : 'dernier' S 'jour' S DE ;
START_OF : 'début' S DE ;
END_OF : 'fin' S DE ;
EARLIER_OF : 'plus' S 'hâti' ('ve' | 'f') 's'? S DE ;
LATER_OF : 'plus' S 'tardi' ('ve' | 'f') 's'? S DE ;
IS_DUE : EST S 'exigible' 's'? ;
ERROR_FOUND_BY_PAYER : 'erreur' S 'constatée' S 'par' S 'le' S 'payeur' ;
ERROR_FOUND_BY_COLLECTIVE : 'erreur' S 'constatée' S 'par' S 'la' S 'société' S 'de' S 'gestion' ;
ANY_OTHER_ERROR : 'toute' S 'autre' S 'erreur' ;
THAT_REDUCES : 'qui' S 'réduit' S 'ce' S 'qui' S 'est' S 'dû' ;
THAT_INCREASES : 'qui' S 'augmente' S 'ce' S 'qui' S 'est' S 'dû' ;
IS_ADJUSTED : 'est' S 'ajustée' ;
IS_NOT_ADJUSTED : ('n' APOSTROPHE)? 'est' S 'pas' S 'ajustée' ;
IF_DISCOVERED : 'si' S 'elle' S 'est' S 'découverte' S 'au' S 'plus' S 'tard' ;
IF_NOTIFIED : 'si' S 'elle' S 'est' S 'notifiée' S 'au' S 'plus' S 'tard' ;
AFTER_IT_OCCURRED : 'après' S 'qu' APOSTROPHE 'elle' S 'est' S 'survenue' ;
IN_INSTALMENTS : 'en' S (COUNT_WORD | [2-9] | '1' [0-2]) S 'versements' S 'égaux' ;
LAST_CENT_IN_FIRST : 'dernier' S 'cent' S ('au' | 'dans' S 'le') S 'premier' ;
LAST_CENT_IN_LAST : 'dernier' S 'cent' S ('au' | 'dans' S 'le') S 'dernier' ;
STILL_OWED : 'ce' S 'qui' S 'reste' S 'alors' S 'dû' ;
CREDITED_IF_NEGATIVE
    : 'ou' S 'crédité' ES S ('s' APOSTROPHE 'il' 's'? S EST | 'si' S 'elle' 's'? S EST | 'si') S NEGATIF
    ;
DUE : 'exigible' 's'? ;
REPORTED : 'déclaré' ES ;
IS_KEPT_FOR : ('sont' S 'conservés' | EST S 'conservé' ES) S 'durant' ;
IS_RECEIVED : EST S 'reçu' ES ;
BEARS_INTEREST : 'porte' 'nt'? S 'intérêt' ;
IS_NOT_DUE : NEST S 'pas' S 'exigible' 's'? ;
OR_LESS_IS_NOT_DUE : 'ou' S 'moins' S NEST S 'pas' S 'exigible' 's'? ;
DAILY : 'quotidiennement' ;
MONTHLY : 'mensuellement' ;
QUARTERLY : 'trimestriellement' ;
YEARLY : 'annuellement' ;
SIMPLE : 'non' S 'composé' ES ;
COMPOUNDING : 'composé' ES ;
UNTIL : 'jusqu' APOSTROPHE A ;
IS_COMBINED_FOR : EST S 'combiné' ES S 'pour' ;
WITH_SAME : ('de' S 'la' | 'du' | 'de') S 'même' ;
SHARED_IN_PROPORTION_TO : 'réparti' ES S 'en' S 'proportion' S DE ;
ADD_UP_TO : 'forme' 'nt'? S 'ensemble' ;
BY_LARGEST_REMAINDER : 'au' S 'plus' S 'fort' S 'reste' ;
TO_FIRST_NAMED : ('au' S 'premier' S 'nommé' | 'à' S 'la' S 'première' S 'nommée') ;
TO_LAST_NAMED : ('au' S 'dernier' S 'nommé' | 'à' S 'la' S 'dernière' S 'nommée') ;
PAYMENT_GOES_FIRST_TO : 'versement' S 'est' S 'imputé' S 'd' APOSTROPHE 'abord' S A ;
OLDEST_ROYALTY : 'redevance' S 'la' S 'plus' S 'ancienne' ;
INTEREST : 'intérêt' 's'? ;
THEN : 'alors' | 'puis' ;
BUSINESS_DAYS_ARE : 'jours' S 'ouvrables' S 'sont' S 'ceux' S DE ;
HOLIDAY_TO_NEXT : HOLIDAY S 'reportée' S 'au' S 'jour' S 'ouvrable' S 'suivant' ;
HOLIDAY_TO_PREVIOUS : HOLIDAY S 'avancée' S 'au' S 'jour' S 'ouvrable' S 'précédent' ;
RATES_ARE_THOSE_OF : 'taux' S 'sont' S 'ceux' S DE ;
RATES_SHARED_BY_DAYS : 'taux' S 'sont' S 'partagés' S 'selon' S 'les' S 'jours' ;
PARTLY_IN_PROPORTION : PARTLY 'est' S 'payée' S 'au' S 'prorata' S 'de' S 'ses' S 'jours' ;
PARTLY_IN_FULL : PARTLY 'est' S 'payée' S 'en' S 'entier' ;
PARTLY_NOT_AT_ALL : PARTLY 'n' APOSTROPHE 'est' S 'pas' S 'payée' ;
CONTAINS : 'contient' | 'contiennent' ;
IF_AVAILABLE : '(' S? 'si' S 'disponible' 's'? S? ')' ;
IS_SENT_TO : EST S 'envoyé' ES S A ;
MAY_FALL_AT : PEUT S 'baisser' S A ;

// What the author vouches for.
EXAMPLE : 'exemple' ;
AS_KNOWN_ON : 'selon' S 'le' S 'texte' S 'connu' ;
ALWAYS : 'toujours' ;
NEVER_FALLS_WHEN : 'ne' S 'baisse' 'nt'? S 'jamais' S 'quand' ;
RISES : 'augmente' 'nt'? ;
YES : 'oui' ;
NO : 'non' ;

// Figures. What reads like thousands in English (625,000) is no figure: nobody writes that last zero.
ENGLISH_THOUSANDS : [1-9] D? D? ',' D D '0' (SP? [$€£¢%])? -> type(MALFORMED_FIGURE) ;
YEAR_NUMBER : [12] D D D ;
NUMBER : NUMERAL_WITH_COMMA NEAR? ;
FRACTION : D+ '/' D+ ;
PERCENT : NUMERAL_WITH_COMMA (SP? '%' | S 'pour' S 'cent') NEAR? ;
MONEY : NUMERAL_WITH_COMMA (SP? [$€£¢] | S 'cent' 's'?) NEAR? ;
MALFORMED_FIGURE
    : [$€£] SP? GROUPS ([.,'’] D+)*
    | ([.,] D+ | GROUPS ([.,'’] D+)+) (SP? [$€£¢%] | 'e' [-+]? D+)?
    | D+ 'e' [-+]? D+
    ;

// Dates.
DATE : DATE_IN_FIGURES | DAY_NUMBER S MONTH_WORD S D D D D ;
MONTH_DAY : DAY_NUMBER S MONTH_WORD ;
MONTH_YEAR : (('celui' | 'celle' | 'ceux') S 'd' ('e' S | APOSTROPHE))? MONTH_WORD S D D D D ;
MALFORMED_DATE
    : OTHER_DATE_IN_FIGURES
    | (MONTH_WORD | ENGLISH_MONTH) S D D? (',' S | S) D D D D
    | D D? S ENGLISH_MONTH ','? S D D D D
    ;
MONTH_NAME : MONTH_WORD ;
ORDINAL
    : 'deuxième' | 'second' 'e'? | 'troisième' | 'quatrième' | 'cinquième' | 'sixième' | 'septième' | 'huitième'
    | 'neuvième' | 'dixième' | 'onzième' | 'douzième' | D+ ('e' | 'ième')
    ;

// An apostrophe ends a word: l'acompte and d'un are two.
WORD : LETTER WORD_REST* APOSTROPHE? | D+ '-'? LETTER WORD_REST* ;

fragment APOSTROPHE : ['’] ;
fragment ES : 'e'? 's'? ;
fragment DE : 'de' | 'du' | 'des' | 'd' APOSTROPHE ;
fragment A : 'à' | 'au' | 'aux' ;
fragment EST : 'est' | 'sont' ;
fragment NEST : ('n' APOSTROPHE)? 'est' | ('ne' S)? 'sont' ;
fragment PEUT : 'peut' | 'peuvent' ;
fragment NEGATIF : 'négati' ('f' | 've') 's'? ;
fragment HOLIDAY : 'échéance' S 'qui' S 'tombe' S 'un' S 'jour' S 'férié' S 'est' ;
fragment PARTLY
    : 'période' S 'qui' S 'n' APOSTROPHE 'est' S 'en' S 'vigueur' S 'qu' APOSTROPHE 'en' S 'partie' S
    ;
fragment NEAR : S 'près' ;
fragment SP : [ \u00A0\u2007\u2009\u202F] ;
fragment NUMERAL : D+ ;
fragment GROUPS : D+ | [1-9] D? D? (SP D D D)+ ;
fragment NUMERAL_WITH_COMMA : GROUPS (',' D+)? ;
fragment LAW_LETTER : LETTER | D | '.' ;
fragment DAY_NUMBER : D D? | '1er' ;
fragment COUNT_WORD
    : 'deux' | 'trois' | 'quatre' | 'cinq' | 'six' | 'sept' | 'huit' | 'neuf' | 'dix' | 'onze' | 'douze'
    ;
fragment MONTH_WORD
    : 'janvier' | 'février' | 'mars' | 'avril' | 'mai' | 'juin' | 'juillet' | 'août' | 'septembre' | 'octobre'
    | 'novembre' | 'décembre'
    ;
fragment ENGLISH_MONTH
    : 'january' | 'february' | 'march' | 'april' | 'may' | 'june' | 'july' | 'august' | 'september' | 'october'
    | 'november' | 'december'
    ;
fragment WORD_REST : LETTER | D | [-/&‑] (LETTER | D) ;

/*
 * Tariffs in English: keywords, figures and dates. Words of a phrase are free outside it. Where a phrase ends in the
 * middle of a word, the compiler takes it apart again.
 *
 * Messages show the first way through a rule, without what may be left out at an end: of 'hours' | 'hour' the first, of
 * 'month' 's'? the shorter.
 */
lexer grammar EnglishLexer;

options { tokenVocab = TariffVocabulary; caseInsensitive = true; }

import CommonLexer;

ARTICLE : 'a' | 'an' | 'the' | 'its' ;

// Headings, and sentences about the tariff.
SECTION_NUMBER : 'section' S (NUMERAL | CAPITALS) ('.' (LETTER | D)+)* (S? '(' LAW_LETTER+ ')')* ;
TARIFF : 'tariff' ;
CERTIFIED : 'certified' ;
PROPOSED : 'proposed' ;
CORRECTED : 'corrected' ;
PUBLISHED : 'published' ;
SET_ASIDE : 'set' S 'aside' ;
INTERPRETATION : 'interpretation' ;
DIVERGENCE : 'divergence' ;
IN_FORCE : 'in' S 'force' ;
PAYS : 'pays' | 'pay' ;
EACH : 'each' ;
FOR_EACH : 'for' S 'each' ;
EACH_MONTHS : 'each' S ('two' | 'three' | 'four' | 'six' | [2-9] | '1' [0-2]) S 'months' ;
EACH_SEASON : 'each' S 'season' ;
IN : 'in' ;

// Facts.
GIVEN : 'given' ;
MONEY_KIND : 'money' ;
NUMBER_KIND : 'number' ;
NUMBER_OF : 'number' S 'of' ;
PERCENTAGE_KIND : 'percentage' ;
DATE_KIND : 'date' ;
TEXT_KIND : 'text' ;
YES_OR_NO : 'yes' S 'or' S 'no' ;
ONE_OF : 'one' S 'of' ;
MAY_BE_NEGATIVE : 'may' S 'be' S 'negative' ;

// Units of time.
HOUR : 'hours' | 'hour' ;
DAY : 'day' ;
DAYS : 'days' ;
BUSINESS_DAY : 'business' S ('days' | 'day') ;
WEEK : 'week' 's'? ;
MONTH : 'month' 's'? ;
QUARTER : 'quarter' 's'? ;
HALF_YEAR : 'half-year' 's'? ;
YEAR : 'year' 's'? ;
PERIOD : 'period' ;

// Definitions.
IS : 'is' | 'are' ;
MEANS : 'means' | 'mean' ;
WHERE : 'where' ;
FOR : 'for' ;
ANY_OTHER : 'any' S 'other' ;
FROM : 'from' ;
TO : 'to' ;
IF : 'if' ;
OTHERWISE : 'otherwise' ;
EXCEPT_UNDER : 'except' S 'under' ;
ON : 'on' ;
ACCUMULATED_OVER : 'accumulated' S 'over' ;
FIRST : 'first' ;
NEXT : 'next' ;
REST : 'rest' ;
BY : 'by' ;
UP_TO : 'up' S 'to' ;
NOT_AVAILABLE : 'not' S 'available' ;
NOT_COVERED : 'not' S 'covered' ;
IS_REFUSED : ('is' | 'are') S 'refused' ;
ROUNDED_HALF_UP : 'rounded' S 'half' S 'up' S 'to' ;
ROUNDED_HALF_EVEN : 'rounded' S 'half' S 'even' S 'to' ;
ROUNDED_HALF_DOWN : 'rounded' S 'half' S 'down' S 'to' ;
ROUNDED_UP : 'rounded' S 'up' S 'to' ;
ROUNDED_DOWN : 'rounded' S 'down' S 'to' ;
OF : 'of' ;
PER : 'per' ;
OR_PART : 'or' S 'part' ;
GREATER_OF : 'greater' S 'of' ;
LESSER_OF : 'lesser' S 'of' ;
FIRST_KNOWN_OF : 'first' S 'known' S 'of' ;
HALF_OF : 'half' S 'of' ;
THIRD_OF : 'third' S 'of' | 'one' S 'third' S 'of' ;
TWO_THIRDS_OF : 'two' S 'thirds' S 'of' ;
QUARTER_OF : 'one' S 'quarter' S 'of' ;
THREE_QUARTERS_OF : 'three' S 'quarters' S 'of' ;
TWICE : 'twice' S 'the' ;
EXCESS_OF : 'excess' S 'of' ;
OVER : 'over' ;
SUM_OF : 'sum' S 'of' ;
GREATEST_SUM_OF : 'greatest' S 'sum' S 'of' ;
LEAST_SUM_OF : 'least' S 'sum' S 'of' ;
FOR_MONTHS_BEFORE : 'for' S 'the' S COUNT_WORD S 'months' S 'before' ;
FOR_MONTHS_IN_A_ROW : 'for' S COUNT_WORD S 'consecutive' S 'months' ;
GREATEST : 'greatest' ;
LEAST : 'least' ;
USING : 'using' ;
WHOLE_WEEKS_FROM : 'whole' S 'weeks' S 'from' ;
WEEKS_BEGUN_FROM : 'weeks' S 'begun' S 'from' ;
WHOLE_MONTHS_FROM : 'whole' S 'months' S 'from' ;
MONTHS_BEGUN_FROM : 'months' S 'begun' S 'from' ;
BEGINNING_WITH : 'beginning' S 'with' ;

// Conditions.
AND : 'and' ;
OR : 'or' ;
NOT : 'not' ;
LESS_THAN : 'less' S 'than' ;
MORE_THAN : 'more' S 'than' ;
AT_LEAST : 'at' S 'least' ;
AT_MOST : 'at' S 'most' ;
NO_LATER_THAN : 'no' S 'later' S 'than' | 'but' S 'no' S 'later' S 'than' ;
NO_EARLIER_THAN : 'no' S 'earlier' S 'than' | 'but' S 'no' S 'earlier' S 'than' ;
AFTER : 'after' ;
BEFORE : 'before' ;
IN_ANY : 'in' S 'any' ;
IN_MONTHS_IN_A_ROW : 'in' S 'any' S COUNT_WORD S 'consecutive' S 'months' ;
IN_EACH_OF_MONTHS_IN_A_ROW : 'in' S 'each' S 'of' S COUNT_WORD S 'consecutive' S 'months' ;

// Dates, duties, interest, sharing.
FIRST_DAY_OF : 'first' S 'day' S 'of' ;
LAST_DAY_OF : 'last' S 'day' S 'of' ;
START_OF : 'start' S 'of' ;
END_OF : 'end' S 'of' ;
EARLIER_OF : 'earlier' S 'of' ;
LATER_OF : 'later' S 'of' ;
IS_DUE : ('is' | 'are') S 'due' ;
ERROR_FOUND_BY_PAYER : 'error' S 'found' S 'by' S ('the' S 'payer' | 'payer') ;
ERROR_FOUND_BY_COLLECTIVE : 'error' S 'found' S 'by' S ('the' S 'collective' | 'collective') ;
ANY_OTHER_ERROR : 'any' S 'other' S 'error' ;
THAT_REDUCES : 'that' S 'reduces' S 'what' S 'is' S 'owed' ;
THAT_INCREASES : 'that' S 'increases' S 'what' S 'is' S 'owed' ;
IS_ADJUSTED : 'is' S 'adjusted' ;
IS_NOT_ADJUSTED : 'is' S 'not' S 'adjusted' ;
IF_DISCOVERED : 'if' S 'it' S 'is' S 'discovered' S 'no' S 'later' S 'than' ;
IF_NOTIFIED : 'if' S 'it' S 'is' S 'notified' S 'no' S 'later' S 'than' ;
AFTER_IT_OCCURRED : 'after' S 'it' S 'occurred' ;
IN_INSTALMENTS : 'in' S (COUNT_WORD | [2-9] | '1' [0-2]) S 'equal' S 'instalments' ;
LAST_CENT_IN_FIRST : 'last' S 'cent' S 'in' S ('the' S 'first' | 'first') ;
LAST_CENT_IN_LAST : 'last' S 'cent' S 'in' S ('the' S 'last' | 'last') ;
STILL_OWED : 'what' S 'is' S 'then' S 'still' S 'owed' ;
CREDITED_IF_NEGATIVE : 'or' S 'credited' S 'if' S 'negative' ;
DUE : 'due' ;
REPORTED : 'reported' ;
IS_KEPT_FOR : ('are' | 'is') S 'kept' S 'for' ;
IS_RECEIVED : ('is' | 'are') S 'received' ;
BEARS_INTEREST : ('bears' | 'bear') S 'interest' ;
IS_NOT_DUE : ('is' | 'are') S 'not' S 'due' ;
OR_LESS_IS_NOT_DUE : 'or' S 'less' S ('is' | 'are') S 'not' S 'due' ;
DAILY : 'daily' ;
MONTHLY : 'monthly' ;
QUARTERLY : 'quarterly' ;
YEARLY : 'yearly' ;
AT : 'at' ;
SIMPLE : 'simple' ;
COMPOUNDING : 'compounding' ;
UNTIL : 'until' ;
IS_COMBINED_FOR : ('is' | 'are') S 'combined' S 'for' ;
WITH_SAME : 'with' S ('the' S 'same' | 'same') ;
SHARED_IN_PROPORTION_TO : 'shared' S 'in' S 'proportion' S 'to' ;
ADD_UP_TO : ('add' | 'adds') S 'up' S 'to' ;
BY_LARGEST_REMAINDER : 'by' S 'largest' S 'remainder' ;
TO_FIRST_NAMED : 'to' S 'the' S 'first' S 'named' ;
TO_LAST_NAMED : 'to' S 'the' S 'last' S 'named' ;
PAYMENT_GOES_FIRST_TO : 'payment' S 'goes' S 'first' S 'to' ;
OLDEST_ROYALTY : 'oldest' S 'royalty' ;
INTEREST : 'interest' ;
THEN : 'then' ;
BUSINESS_DAYS_ARE : 'business' S 'days' S 'are' S 'those' S 'of' ;
HOLIDAY_TO_NEXT : HOLIDAY ('the' S 'next' | 'next') S 'business' S 'day' ;
HOLIDAY_TO_PREVIOUS : HOLIDAY ('the' S 'previous' | 'previous') S 'business' S 'day' ;
RATES_ARE_THOSE_OF : 'rates' S 'are' S 'those' S 'of' ;
RATES_SHARED_BY_DAYS : 'rates' S 'are' S 'shared' S 'by' S 'days' ;
PARTLY_IN_PROPORTION : PARTLY 'in' S 'proportion' S 'to' S 'its' S 'days' ;
PARTLY_IN_FULL : PARTLY 'in' S 'full' ;
PARTLY_NOT_AT_ALL : PARTLY 'not' S 'at' S 'all' ;
CONTAINS : 'contains' | 'contain' ;
IF_AVAILABLE : '(' S? 'if' S 'available' S? ')' ;
IS_SENT_TO : ('is' | 'are') S 'sent' S 'to' ;
MAY_FALL_AT : 'may' S 'fall' S 'at' ;

// What the author vouches for.
EXAMPLE : 'example' ;
AS_KNOWN_ON : 'as' S 'known' S 'on' ;
ALWAYS : 'always' ;
NEVER_FALLS_WHEN : 'never' S ('falls' | 'fall') S 'when' ;
RISES : 'rises' | 'rise' ;
YES : 'yes' ;
NO : 'no' ;

// Figures.
YEAR_NUMBER : [12] D D D ;
NUMBER : NUMERAL_WITH_POINT ;
FRACTION : D+ '/' D+ ;
PERCENT : NUMERAL_WITH_POINT (' '? '%' | S 'per' S 'cent' | S 'percent') ;
MONEY : [$€£] NUMERAL_WITH_POINT | NUMERAL_WITH_POINT (' '? '¢' | S 'cent' 's'?) ;
MALFORMED_FIGURE : [$€£]? ([.,] D+ | D+ ([.,'’] D+)+) ([%¢] | 'e' [-+]? D+)? | [$€£]? D+ 'e' [-+]? D+ ;

// Dates.
DATE : DATE_IN_FIGURES | MONTH_WORD S D D? ',' S D D D D ;
MONTH_DAY : MONTH_WORD S D D? ;
MONTH_YEAR : MONTH_WORD S D D D D ;
MALFORMED_DATE
    : OTHER_DATE_IN_FIGURES
    | MONTH_WORD S D D? S D D D D
    | D D? S MONTH_WORD ','? S D D D D
    | D D? 'er'? S FRENCH_MONTH S D D D D
    ;
MONTH_NAME : MONTH_WORD ;
ORDINAL
    : 'second' | 'third' | 'fourth' | 'fifth' | 'sixth' | 'seventh' | 'eighth' | 'ninth' | 'tenth' | 'eleventh'
    | 'twelfth' | D+ ('st' | 'nd' | 'rd' | 'th')
    ;

WORD : LETTER WORD_REST* ['’]? | D+ '-'? LETTER WORD_REST* ;

fragment NUMERAL : D+ ;
fragment NUMERAL_WITH_POINT : (D+ | [1-9] D? D? (',' D D D)+) ('.' D+)? ;
fragment LAW_LETTER : LETTER | D | '.' ;
fragment HOLIDAY : 'due' S 'date' S 'on' S ('a' S 'holiday' | 'holiday') S 'moves' S 'to' S ;
fragment COUNT_WORD
    : 'two' | 'three' | 'four' | 'five' | 'six' | 'seven' | 'eight' | 'nine' | 'ten' | 'eleven' | 'twelve'
    ;
fragment PARTLY : 'period' S 'that' S 'is' S 'partly' S 'in' S 'force' S 'is' S 'paid' S ;
fragment MONTH_WORD
    : 'january' | 'february' | 'march' | 'april' | 'may' | 'june' | 'july' | 'august' | 'september' | 'october'
    | 'november' | 'december'
    ;
fragment FRENCH_MONTH
    : 'janvier' | 'février' | 'mars' | 'avril' | 'mai' | 'juin' | 'juillet' | 'août' | 'septembre' | 'octobre'
    | 'novembre' | 'décembre'
    ;
fragment WORD_REST : LETTER | D | [-/&'’‑] (LETTER | D) ;

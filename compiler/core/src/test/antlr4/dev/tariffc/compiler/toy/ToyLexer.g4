/*
 * A language of a dozen words, to show that one more language is a lexer, a table and its bundles.
 */
lexer grammar ToyLexer;

options { caseInsensitive = true; }

// The vocabulary comes with its rules, as its file of tokens lies in another module.
import TariffVocabulary, CommonLexer;

SECTION_NUMBER : 'caput' S D+ ;
TARIFF : 'tariffa' ;
IN_FORCE : 'valet' ;
FROM : 'ab' ;
TO : 'ad' ;
PAYS : 'solvit' | 'solvunt' ;
EACH : 'quoque' ;
YEAR : 'anno' ;
IN : 'in' ;
GIVEN : 'data' ;
NUMBER_KIND : 'numerus' ;
IS : 'est' ;
PER : 'per' ;
AT_LEAST : 'saltem' ;
ROUNDED_HALF_UP : 'rotundata' S 'ad' ;

NUMBER : D+ ('.' D+)? ;
MONEY : '$' D+ ('.' D+)? | D+ '¢' ;
DATE : DATE_IN_FIGURES ;

WORD : LETTER+ ;

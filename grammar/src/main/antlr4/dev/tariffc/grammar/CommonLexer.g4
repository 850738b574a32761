/*
 * What is written alike in every language. Imported by the lexers; their own rules come first.
 */
lexer grammar CommonLexer;

// Text. A text in quotes may go over several lines, but not over an empty one; otherwise its quotes are left open.
QUOTED
    : '"' ~["\r\n]* (BREAK ~["\r\n \t] ~["\r\n]*)* BREAK? '"'
    | '“' ~[“”\r\n]* (BREAK ~[“”\r\n \t] ~[“”\r\n]*)* BREAK? '”'
    | '«' ~[«»\r\n]* (BREAK ~[«»\r\n \t] ~[«»\r\n]*)* BREAK? '»'
    ;
UNCLOSED : ["“«] ;
LAW : '>' ~[\r\n]* ;
NOTE : '--' ~[\r\n]* -> channel(HIDDEN) ;
SPACE : S -> channel(HIDDEN) ;

STOP : '.' ;
COMMA : ',' ;
SEMICOLON : ';' ;
COLON : ':' ;
OPEN : '(' ;
CLOSE : ')' ;
BAR : '|' ;
PLUS : '+' ;
MINUS : [-−–] ;
TIMES : [×*] ;
DIVIDED : [/÷] ;
COMPARISON : [<=≤≥≠] [<=>]* | '!=' ;

// Limbs of the law: i, v and x are always roman.
LIMB options { caseInsensitive = false; } : '(' [a-hj-uwyz] ')' ;
ROMAN options { caseInsensitive = false; } : '(' [ivx]+ ')' ;

OTHER : . ;

fragment DATE_IN_FIGURES : D D D D '-' D D '-' D D ;
fragment OTHER_DATE_IN_FIGURES : D+ '-' D+ ('-' D+)* | D+ '/' D+ ('/' D+)+ ;
// Sections of the law that are numbered I, II, III or A, B, C.
fragment CAPITALS options { caseInsensitive = false; } : [IVXLCDM]+ | [A-Z] ;
fragment LETTER : [\p{L}\p{M}] ;
fragment D : [0-9] ;
fragment S : [\p{White_Space}]+ ;
fragment BREAK : '\r'? '\n' [ \t]* ;
